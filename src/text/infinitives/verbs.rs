//! Words that tell an infinitive from a noun of the same form, without accents.

/// Nouns, adjectives and names that end like an infinitive and are none, or hardly ever, where a
/// decision begins.
#[rustfmt::skip]
pub(super) const NAMES: &[&str] = &[
    "after", "alexander", "amer", "another", "archer", "avenir", "baker", "banner", "becker",
    "berger", "bernier", "beurrier", "blazer", "blogger", "boucher", "boulanger", "bucher",
    "buffer", "bulldozer", "bunker", "burger", "buzzer", "cancer", "carter", "center", "charter",
    "cheeseburger", "cher", "chester", "clocher", "cluster", "cocher", "computer", "container",
    "cooper", "corner", "cover", "cuir", "cutter", "danger", "dealer", "dejeuner", "dejeuners",
    "desir", "didier", "dimmer", "diner", "driver", "elixir", "emir", "enfer", "ester", "esther",
    "etranger", "fakir", "fer", "fier", "fisher", "flipper", "flyer", "folder", "foster",
    "fournier", "foyer", "freezer", "gangster", "gardener", "gauthier", "gautier", "gouter",
    "greffier", "hamburger", "hamster", "her", "hier", "hiver", "hooper", "horloger", "however",
    "hunter", "hyper", "imper", "inter", "jennifer", "joker", "kaiser", "kefir", "keller", "kir",
    "laser", "leader", "leger", "letter", "loisir", "loyer", "manager", "maraicher", "martyr",
    "master", "mayer", "member", "menhir", "mensonger", "mer", "mercier", "messager", "meyer",
    "miller", "moyer", "muller", "nadir", "never", "newsletter", "nocher", "number", "offer",
    "oliver", "olivier", "oranger", "order", "oscar", "other", "over", "palmer", "paper",
    "parker", "passager", "per", "peter", "plaisir", "plancher", "player", "poker", "polyester",
    "porcher", "poster", "potager", "printer", "reservoir", "revolver", "rocher", "rocker",
    "roger", "router", "saphir", "schneider", "scooter", "server", "soccer", "souper", "soupir",
    "souvenir", "speaker", "starter", "sticker", "summer", "super", "tanker", "teaser", "tender",
    "thriller", "timer", "tir", "toner", "tracker", "trailer", "trimestrier", "turner", "tyler",
    "ulcer", "under", "usager", "user", "vacher", "ver", "verger", "viager", "vizir", "wagner",
    "walter", "water", "weber", "webster", "whether", "winner", "xavier", "zephir",
];

/// The verbs in -ier but those in -fier, which are all verbs.
#[rustfmt::skip]
pub(super) const VERBS_IN_IER: &[&str] = &[
    "affilier", "allier", "amnistier", "amodier", "apostasier", "apparier", "apprecier",
    "approprier", "asphyxier", "associer", "atrophier", "autopsier", "balbutier",
    "beneficier", "calligraphier", "cartographier", "charrier", "colorier", "concilier",
    "congedier", "contrarier", "convier", "copier", "crier", "dactylographier", "decrier",
    "dedier", "delier", "demarier", "deprecier", "desaffilier", "desapproprier",
    "desassocier", "differencier", "dissocier", "distancier", "domicilier", "envier", "epier",
    "estropier", "etudier", "excommunier", "expatrier", "expedier", "expier", "exproprier",
    "gracier", "humilier", "incendier", "initier", "injurier", "inventorier", "irradier",
    "licencier", "lier", "manier", "marier", "mendier", "mesallier", "multiplier", "negocier",
    "nier", "obvier", "orthographier", "oublier", "pallier", "parier", "parodier",
    "photocopier", "photographier", "plier", "polycopier", "prejudicier", "prier",
    "privilegier", "publier", "radier", "radiographier", "rallier", "rapatrier", "rassasier",
    "reconcilier", "recopier", "reexpedier", "relier", "remanier", "remarier", "remedier",
    "remercier", "renegocier", "repertorier", "replier", "republier", "repudier", "resilier",
    "salarier", "scier", "serier", "skier", "spolier", "supplier", "telecopier", "trier",
    "varier", "vicier",
];

/// The verbs in -oir and in -re: no new ones are made.
#[rustfmt::skip]
pub(super) const CLOSED: &[&str] = &[
    "abattre", "absoudre", "abstraire", "accroitre", "adjoindre", "apercevoir", "apparaitre",
    "appendre", "asseoir", "astreindre", "atteindre", "attendre", "avoir", "battre", "boire",
    "ceindre", "choir", "circonscrire", "clore", "combattre", "comparaitre", "complaire",
    "concevoir", "conclure", "condescendre", "confire", "confondre", "conjoindre",
    "connaitre", "contraindre", "contredire", "contrefaire", "convaincre", "correspondre",
    "corrompre", "coudre", "craindre", "croire", "croitre", "debattre", "decevoir", "dechoir",
    "declore", "decoudre", "decrire", "decroitre", "dedire", "defaire", "defendre",
    "demordre", "depeindre", "dependre", "deplaire", "descendre", "detendre", "devoir",
    "dire", "disjoindre", "disparaitre", "dissoudre", "distordre", "distraire", "echoir",
    "eclore", "ecrire", "elire", "emouvoir", "empreindre", "enclore", "enfreindre",
    "enjoindre", "entendre", "entrevoir", "epandre", "equivaloir", "eteindre", "etendre",
    "etre", "etreindre", "exclure", "extraire", "faire", "falloir", "feindre", "fendre",
    "fondre", "foutre", "frire", "geindre", "inclure", "inscrire", "interdire", "interrompre",
    "joindre", "lire", "maudire", "meconnaitre", "medire", "mordre", "moudre", "mouvoir",
    "naitre", "occlure", "oindre", "paitre", "paraitre", "parfaire", "peindre", "pendre",
    "percevoir", "perdre", "plaindre", "plaire", "pleuvoir", "poindre", "pondre",
    "pourfendre", "poursuivre", "pourvoir", "pouvoir", "predire", "prescrire", "pretendre",
    "prevaloir", "prevoir", "promouvoir", "proscrire", "rabattre", "rasseoir", "ravoir",
    "reapparaitre", "rebattre", "reboire", "recevoir", "reconnaitre", "recoudre", "recrire",
    "redefaire", "redescendre", "redire", "reecrire", "reelire", "refaire", "refondre",
    "reinscrire", "rejoindre", "relire", "remoudre", "renaitre", "rendre", "repaitre",
    "repandre", "repeindre", "repondre", "resoudre", "restreindre", "retordre",
    "retranscrire", "revaloir", "revendre", "revivre", "revoir", "rire", "rompre",
    "satisfaire", "savoir", "seoir", "sourdre", "sourire", "souscrire", "soustraire",
    "suffire", "suivre", "surseoir", "survivre", "suspendre", "taire", "teindre", "tendre",
    "tondre", "tordre", "traire", "transcrire", "transparaitre", "vaincre", "valoir",
    "vendre", "vivre", "voir", "vouloir",
];

/// What ends verbs in -re and nothing else.
pub(super) const RADICALS: [&str; 4] = ["prendre", "mettre", "duire", "truire"];

/// Verbs that are nouns too where an article stands before them.
pub(super) const BOTH: [&str; 20] = [
    "aller", "avoir", "boire", "coucher", "devenir", "devoir", "dire", "etre", "faire", "lancer",
    "lever", "manger", "parler", "pouvoir", "repentir", "rire", "savoir", "toucher", "venir",
    "vouloir",
];
