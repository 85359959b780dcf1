//! The words of a formula that may be typed with a motion, without accents and capitals. Signed minutes are read by
//! them: a word more or less takes another version of the seal.

/// Who moves, and that somebody does.
#[rustfmt::skip]
pub(super) const MOVING: [&str; 14] = [
    "propose", "proposee", "proposes", "proposees", "proposent", "proposition", "proposeur", "proposeuse",
    "motion", "moved", "moves", "move", "mover", "movers",
];
/// Who seconds, and that somebody does.
#[rustfmt::skip]
pub(super) const SECONDING: [&str; 18] = [
    "appuye", "appuyee", "appuyes", "appuyees", "appui", "appuie", "appuyeur", "appuyeuse",
    "seconde", "secondee", "secondes", "secondees", "secondeur", "secondeuse", "seconded", "seconder", "seconds",
    "appuient",
];
/// Those of both that tell what somebody does, whose name stands before them.
pub(super) const TELLING: [&str; 8] =
    ["propose", "proposent", "moves", "move", "appuie", "appuient", "seconde", "seconds"];
/// Those behind which a name follows « de »: « sur motion de Zoé Roy ».
pub(super) const OF_SOMEBODY: [&str; 3] = ["proposition", "motion", "appui"];
/// That something is decided, and what leads to it.
#[rustfmt::skip]
pub(super) const DECIDING: [&str; 16] = [
    "resolu", "resolue", "resolved", "resolution", "decide", "decided", "convenu", "consequence", "consequent",
    "consequently", "therefore", "motifs", "raisons", "causes", "pourquoi", "carried",
];
/// Behind which somebody is named.
pub(super) const LEADING: [&str; 2] = ["par", "by"];
/// Which may lead to a name, or stand within one.
pub(super) const OF: [&str; 5] = ["de", "d", "du", "des", "of"];
/// Behind which a person is called by an office alone; else it is a body that is named.
pub(super) const ARTICLES: [&str; 4] = ["la", "le", "l", "the"];
/// What stands within a name in small letters, beside « de ».
#[rustfmt::skip]
pub(super) const WITHIN_NAMES: [&str; 14] = [
    "van", "von", "der", "den", "ten", "ter", "di", "da", "dos", "do", "el", "al", "ben", "bin",
];
pub(super) const TITLES: [&str; 11] =
    ["m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mademoiselle", "mr", "ms", "mrs"];
/// What somebody may be called beside or instead of a name.
#[rustfmt::skip]
pub(super) const OFFICES: [&str; 15] = [
    "president", "presidente", "vice", "tresorier", "tresoriere", "secretaire", "comite", "treasurer", "secretary",
    "chair", "chairperson", "administrateur", "administratrice", "director", "committee",
];
/// Whoever speaks.
pub(super) const SPEAKERS: [&str; 2] = ["je", "i"];
/// What else stands in a formula.
#[rustfmt::skip]
pub(super) const BETWEEN: [&str; 43] = [
    "il", "elle", "est", "donc", "dument", "ete", "a", "soit", "sur", "une", "en", "ces", "pour", "et",
    "it", "is", "was", "has", "been", "be", "duly", "on", "upon", "now", "and", "further", "made", "fait", "faite",
    "unanimement", "unanimite", "unanimously", "majorite", "majority", "membres", "presents", "present", "members",
    "deux", "tiers", "two", "thirds", "voix",
];
/// What becomes of a motion, which the minutes know from the vote.
#[rustfmt::skip]
pub(super) const BECAME: [&str; 18] = [
    "adopte", "adoptee", "accepte", "acceptee", "approuve", "approuvee", "rejete", "rejetee", "refuse", "refusee",
    "unanimite", "unanime", "unanimous", "vote", "adopted", "carried", "defeated", "passed",
];
/// Those of them that are written without an accent.
pub(super) const WITHOUT_ACCENT: [&str; 8] =
    ["adopted", "carried", "defeated", "passed", "unanimous", "unanime", "unanimite", "vote"];
/// What votes are counted with.
pub(super) const COUNTED: [&str; 8] =
    ["contre", "against", "abstention", "abstentions", "voix", "votes", "ayes", "nays"];
/// What else stands in what became of a motion.
#[rustfmt::skip]
pub(super) const BESIDE_OUTCOMES: [&str; 28] = [
    "for", "to", "in", "favour", "favor", "main", "levee", "sans", "opposition", "division", "aucune",
    "majoritairement", "show", "hands", "au", "scrutin", "secret", "ballot", "roll", "call",
    "tel", "telle", "amende", "amendee", "modifie", "modifiee", "as", "amended",
];
/// How it was voted on, which tells it from « adopté le 3 mai ».
#[rustfmt::skip]
pub(super) const HOW: [&str; 10] = [
    "a l'unanimite", "a la majorite", "unanimement", "majoritairement", "unanimously", "by a majority",
    "sur division", "on division", "sans opposition", "a main levee",
];

/// How a line begins that says what a motion is about, or which it is.
#[rustfmt::skip]
pub(super) const HEADINGS: [&str; 9] =
    ["resolution", "proposition", "motion", "objet", "sujet", "titre", "point", "subject", "item"];
/// What stands before the number of a motion.
pub(super) const NUMBERED: [&str; 5] = ["no", "n", "numero", "number", "nos"];
/// What leads to a decision.
pub(super) const MOTIVES: [&str; 5] =
    ["pour ces motifs", "pour ces raisons", "par ces motifs", "a ces causes", "c'est pourquoi"];
/// How a line begins that says on whose motion something is resolved, beside those that are parted.
#[rustfmt::skip]
pub(super) const ON_MOTION: [&str; 11] = [
    "sur proposition", "sur la proposition", "sur une proposition", "sur motion", "sur la motion", "sur une motion",
    "on motion", "on a motion", "upon motion", "upon a motion", "motion by",
];
/// Who moves and who seconds, as a heading before a name.
#[rustfmt::skip]
pub(super) const PERSONS: [&str; 8] = [
    "proposeur", "proposeuse", "appuyeur", "appuyeuse", "mover", "secondeur", "secondeuse", "seconder",
];
/// Who proposes something to others by a resolution.
pub(super) const OURSELVES: [&str; 7] =
    ["comite", "assemblee", "nous", "membres", "committee", "assembly", "members"];

/// All these lists, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    let all: [&[&str]; 24] = [
        &MOVING,
        &SECONDING,
        &TELLING,
        &OF_SOMEBODY,
        &DECIDING,
        &LEADING,
        &OF,
        &ARTICLES,
        &WITHIN_NAMES,
        &TITLES,
        &OFFICES,
        &SPEAKERS,
        &BETWEEN,
        &BECAME,
        &WITHOUT_ACCENT,
        &COUNTED,
        &BESIDE_OUTCOMES,
        &HOW,
        &HEADINGS,
        &NUMBERED,
        &MOTIVES,
        &ON_MOTION,
        &PERSONS,
        &OURSELVES,
    ];
    format!("{all:?}")
}
