# Les bulletins lus un à un, les sièges réservés, l’ordre du bulletin et ce qui suit la proclamation.

entity-round_ballot = bulletins pareils d’un tour
    .plural = bulletins pareils d’un tour
    .the = les bulletins pareils d’un tour
    .count = { $count ->
        [0] aucun bulletin gardé
        [one] { $count } sorte de bulletins
       *[other] { $count } sortes de bulletins
    }
    .gender = m
entity-objection = contestation ou recomptage
    .plural = contestations et recomptages
    .the = la contestation ou le recomptage
    .count = { $count ->
        [0] aucune contestation
        [one] { $count } contestation ou recomptage
       *[other] { $count } contestations et recomptages
    }
    .gender = m

round_ballot-round_id = Tour
round_ballot-pattern = Marques
round_ballot-ballots = Bulletins

election-reserved_families = Sièges réservés aux familles
    .hint = Si les règles de l’assemblée le disent : ces sièges se comblent d’abord, par les plus hauts totaux des familles.
election-reserved_seniors = Sièges réservés aux aînés
    .hint = Comptés après ceux des familles, avant les sièges ouverts à tous.
election-tie = Égalité au dernier siège
election-tie-second-ballot = Second tour, puis tirage au sort
election-tie-lots = Tirage au sort
election-order_seed = Ordre tiré des mots
election-despite = Raison malgré ce qui manque
    .hint = Pourquoi l’élection est proclamée malgré cela : la raison reste au registre et au rapport.
candidate-stands_for = Candidature à un siège réservé
    .hint = Laissé vide : la personne se présente aux sièges ouverts à tous.
seat-group-families = Familles
seat-group-seniors = Aînés

objection-election_id = Élection
objection-kind = Nature
objection-received_on = Reçue le
objection-person_id = Présentée par
objection-grounds = Motifs
objection-decided_on = Décidée le
objection-decided_by = Décidée par
    .hint = L’assemblée, la présidence d’élection, une autre instance.
objection-decision = Décision
objection-reasons = Raisons et constats
    .hint = Ce qui a été vérifié, les nombres recomptés, les raisons de la décision.
objection-new_election_id = Nouvelle élection
objection-kind-objection = Contestation
objection-kind-recount = Recomptage après la proclamation
objection-decision-dismissed = Rejetée
objection-decision-confirmed = Résultat confirmé
objection-decision-annulled = Élection annulée, à reprendre

election-method-stv = Vote unique transférable

fault-no-group-seat = aucun siège n’est réservé à ce groupe.
fault-no-floor = cette élection ne reçoit pas de candidature à l’assemblée.
fault-reserved = on ne réserve pas plus de sièges qu’il n’y en a, et seulement au vote en bloc ou par approbation.

election-stages = COMPTE PAR PRÉFÉRENCES
election-objections = APRÈS LA PROCLAMATION
stage-title = Étape { $number } (quota : { $quota })
objection-open = à décider
objection-moot = sans objet, élection annulée
objection-annulled = L’élection scellée reste telle quelle. Préparez la reprise (section 6, n), puis nommez-la ici (Entrée) : à sa proclamation, les mandats de l’annulée prennent fin. Pour y mettre fin avant, allez aux sièges.
objection-received = Reçue le { $day }.
election-vacant-reserved = { $count ->
        [one] 1 siège réservé ({ $group }) reste vacant, faute de candidature.
       *[other] { $count } sièges réservés ({ $group }) restent vacants, faute de candidatures.
    }
candidate-doubtful = à vérifier

form-new-objection = Noter une contestation ou un recomptage
form-edit-objection = Modifier la contestation
form-proclaim = Proclamer malgré ce qui manque
form-draw-order = Tirer l’ordre du bulletin
draw-order-intro = Dites ces mots devant tous avant de les écrire : les noms viennent dans l’ordre qu’ils donnent, et chacun peut refaire le tirage. C’est définitif.

form-ballots = Lire les bulletins un à un
ballots-first = Saisie { OF($name) }. { $other } fera la même, sans voir celle-ci.
ballots-second = Saisie { OF($name) }, sans voir celle { OF($other) }.
ballots-how-stv = Mêlez les bulletins et numérotez-les. Tapez les numéros des candidatures par ordre de préférence, puis Entrée. Bulletin blanc : 0 (ou rien). Rejeté : R (ou -).
ballots-how = { $most ->
        [one] Mêlez les bulletins et numérotez-les. Tapez le numéro marqué, puis Entrée. Bulletin blanc : 0 (ou rien). Rejeté : R (ou -).
       *[other] Mêlez les bulletins et numérotez-les. Tapez les numéros marqués, { $most } au plus, puis Entrée. Bulletin blanc : 0 (ou rien). Rejeté : R (ou -).
    }
ballots-as-printed = Retrait après la clôture : { $names }. Les numéros suivent le bulletin imprimé avant (réimprimé depuis : F4). Une marque à ce nom ne compte pas; seule, elle laisse le bulletin blanc.
ballots-as-printed-bound = Retrait après la clôture : { $names }. Les numéros suivent le bulletin imprimé avant (réimprimé depuis : F4). Une marque à ce nom ne compte pour personne, mais c’est { $most ->
        [one] la seule permise
       *[other] une des { $most } permises
    }; seule, elle laisse le bulletin blanc.
ballots-reprinted = Retrait après la clôture : { $names }. Les numéros suivent le bulletin réimprimé depuis le retrait (F4 : imprimé avant).
ballots-withdrawn = { $name } (retrait)
ballots-number = Bulletin { $number } :
ballots-last = { $count ->
        [one] 1 lu. Le dernier, n{"\u00BA"} { $number } : { $marks }
       *[other] { $count } lus. Le dernier, n{"\u00BA"} { $number } : { $marks }
    }
ballots-read = { $count ->
        [one] 1 bulletin lu. Ctrl+S continue.
       *[other] { $count } bulletins lus. Ctrl+S continue.
    }
ballots-agree = { $count ->
        [one] Les deux saisies concordent : 1 bulletin. Ctrl+S continue.
       *[other] Les deux saisies concordent : { $count } bulletins. Ctrl+S continue.
    }
ballots-closing = Lus dans l’urne : valides { $valid }, blancs { $blank }, rejetés { $rejected }. Dites ce qui a été remis, abîmé et non rendu. Les feuilles de saisie seront détruites.
ballot-no-such = « { $typed } » n’est le numéro d’aucune candidature : de 1 à { $most }.
ballot-twice = « { $typed } » est marqué deux fois : un bulletin ne porte un nom qu’une fois. S’il faut le rejeter, tapez R.
ballot-too-many = { $most ->
        [one] { $count } marques, et il en faut une seule au plus. Si le bulletin les porte, il est rejeté : tapez -.
       *[other] { $count } marques, et il en faut { $most } au plus. Si le bulletin les porte, il est rejeté : tapez -.
    }
ballot-too-many-gone = La marque à { $names } est du nombre : le bulletin imprimé la comptait.
ballot-not-taken = Un bulletin est tapé et n’est pas pris : Entrée le prend, ou effacez-le.
ballot-missing = Il reste le bulletin { $number } à lire.
ballot-blank = blanc
ballot-rejected = rejeté
ballot-absent = aucun
ballot-handed-over = La saisie est gardée. Au tour { OF($name) }, sans la voir.
ballot-differ-title = { $count ->
        [one] Un bulletin diffère
       *[other] { $count } bulletins diffèrent
    }
ballot-differ = Regardez ces bulletins ensemble, puis chacun les tape de nouveau; les autres restent. Un numéro qui n’existe pas : ne le tapez plus.
    { $list }
ballot-difference = N{"\u00BA"} { $number } : { $one } | { $two }
ballot-typed-drop = Un bulletin est tapé et n’est pas pris : le secret veut qu’il ne soit gardé nulle part. Entrée le prend. Les bulletins déjà pris restent.
ballots-again = { $count ->
        [one] Le bulletin { $numbers } différait : retapez-le.
       *[other] Les bulletins { $numbers } différaient : retapez-les.
    } Un numéro qui n’existe pas se laisse : la feuille finit sans lui (Ctrl+S).
ballots-drop-title = Jeter ce qui est saisi?
ballots-drop = Les deux feuilles de saisie sont détruites et la lecture recommence. Les bulletins de papier restent.
button-drop-sheets = Jeter
ballots-numbers-title = Changer de numéros?
ballots-numbers = { $count ->
        [one] 1 bulletin est déjà saisi
       *[other] { $count } bulletins sont déjà saisis
    } d’après les numéros du bulletin { $again ->
        [0] imprimé avant le retrait
       *[other] réimprimé depuis le retrait
    }. Les mêmes chiffres désigneraient d’autres personnes : tous les bulletins se saisissent d’après les mêmes numéros. Pour changer, jetez les deux feuilles de saisie, puis F4. Les bulletins de papier restent.
form-entries-drop = Les nombres saisis ne restent dans aucun fichier : quitter avant la fin, c’est les ressaisir tous, l’un puis l’autre. Les bulletins de papier restent.

lots-intro-lowest = { $count ->
        [one] À égalité : { $names }. Le premier nom tiré l’emporte.
       *[other] À égalité, au dernier rang : { $names }. Les { $count } premiers noms tirés restent, le dernier sort.
    }
lots-intro-transfers = À égalité dans le compte : { $names }. Le dernier nom tiré sort le premier; d’un surplus, le premier nom tiré est transféré d’abord.

action-ballots = bulletins
    .help = Lire les bulletins un à un, chaque scrutateur sans voir l’autre
action-draw-order = mêler
    .help = Tirer l’ordre des candidatures sur le bulletin
action-object = contester
    .help = Noter une contestation ou un recomptage après la proclamation

count-event-drawn = Tirage au sort entre : { $names }
history-draw-order = Ordre du bulletin de « { $election } » tiré de ces mots : { $seed }
history-record-ballots = { $count ->
        [one] Dépouillement ({ $round }) de « { $election } » : { $count } bulletin valide
       *[other] Dépouillement ({ $round }) de « { $election } » : { $count } bulletins valides
    }

refusal-ballot-marks = Un bulletin marque quelqu’un qui n’est pas de ce tour, deux fois le même nom, ou trop de noms. Corrigez-le, ou comptez-le parmi les rejetés.
    .short = marques impossibles
refusal-ballots-differ = { $read ->
        [one] { $read } bulletin est lu
       *[other] { $read } bulletins sont lus
    } et { $valid ->
        [one] { $valid } compté valide
       *[other] { $valid } comptés valides
    }, ou leurs voix se contredisent. Recomptez.
    .short = bulletins et nombres en désaccord
refusal-ballots-wanted = Le vote unique transférable se compte sur les bulletins : lisez-les un à un (b).
    .short = bulletins à lire
refusal-order-drawn = L’ordre du bulletin se tire une fois, avant que rien soit compté.
    .short = ordre déjà fixé
refusal-order-unsaid = L’ordre se tire de mots dits à voix haute : écrivez-les.
    .short = mots à dire
refusal-election-lacks = { $step ->
        [rules] Les règles adoptées ne sont pas au registre : notez-les, ou dites pourquoi vous proclamez sans elles.
       *[notice] L’avis d’élection n’est pas au registre : notez-le, ou dites pourquoi vous proclamez sans lui.
        [officers] Une présidence, un secrétariat et deux scrutateurs ne sont pas tous nommés : nommez-les, ou dites pourquoi vous proclamez sans eux.
        [assembly] Aucune assemblée avec son quorum n’est au registre : notez la réunion où l’on a voté et ses présences, ou dites pourquoi vous proclamez sans elle.
    }
    .short = élection incomplète au registre
refusal-objection-early = Une contestation vient après la proclamation. Avant, recomptez (d) ou annulez (u) ce qui est saisi.
    .short = élection non proclamée
refusal-objection-undecided = Une décision porte son jour et ses raisons : écrivez-les.
    .short = décision incomplète

warning-candidate-backed = { $candidate } : proposition ou appui par { $names }, du personnel d’élection ou de l’office. Un autre appui évite le doute.
    .short = appui à vérifier : { $candidate }
warning-election-seats = « { $name } » : { $seats ->
        [one] 1 siège à combler
       *[other] { $seats } sièges à combler
    }, et l’instance { $has ->
        [0] n’en a aucun de ce genre
        [one] n’en a qu’un de ce genre
       *[other] n’en a que { $has } de ce genre
    }. Ajoutez des sièges à l’instance ou corrigez le nombre.
    .short = plus de sièges à combler que l’instance n’en a : { $name }
warning-election-held = « { $name } » : les sièges ne sont pas libres le { $on }. { $from ->
        [none] Terminez des mandats en cours, ou ajoutez des sièges à l’instance.
       *[other] Ils le sont à partir du { $from } : donnez ce jour au début du mandat (e).
    }
    .short = sièges occupés au début du mandat : { $name }
warning-delegates-below = « { $name } » : les délégués votent, et l’office compte { $dwellings ->
        [one] { $dwellings } logement
       *[other] { $dwellings } logements
    }. Jusqu’à { $above }, l’assemblée de tous les locataires vote.
    .short = vote par délégués à vérifier : { $name }
warning-delegates-uncounted = « { $name } » : les délégués votent, et le registre ne dit pas combien l’office compte de logements. Jusqu’à { $above }, l’assemblée de tous les locataires vote : notez les logements des complexes.
    .short = logements à compter pour un vote par délégués : { $name }
warning-election-annulled = « { $name } » est annulée et aucune nouvelle élection n’est nommée.
    .short = élection à reprendre : { $name }
warning-objection-open = « { $name } » : une contestation attend une décision.
    .short = contestation à décider : { $name }

paper-ballot-preferences = Écrivez 1 à côté de votre premier choix, 2 à côté du deuxième, et ainsi de suite, autant que vous le voulez. Deux fois le même rang, ou un nom ajouté : le bulletin peut être rejeté.
paper-ballot-rank = Rang (1, 2, 3…)
paper-reserved = { $count ->
        [one] 1 siège est réservé ({ $group }) : il se comble d’abord, par qui a le plus de voix du groupe.
       *[other] { $count } sièges sont réservés ({ $group }) : ils se comblent d’abord, par qui a le plus de voix du groupe.
    }
paper-reserved-seat = { $name } (siège réservé : { $group })
paper-election-reserved = Sièges réservés
paper-election-unopposed = { $count ->
        [one] { $names } n’a pas d’opposition pour un siège réservé : élection par acclamation, sans vote.
       *[other] { $names } n’ont pas d’opposition pour les sièges réservés : élection par acclamation, sans vote.
    }
paper-rule-transfers = Les bulletins se comptent par préférences (règles écossaises de 2011) : qui atteint le quota est élu et son surplus va aux choix suivants; sinon, la candidature qui a le moins de voix est éliminée et ses voix vont aux choix suivants.
paper-rule-tie-transfers = Une égalité que le compte ne départage pas se tranche par le sort, devant témoins.
paper-election-first-preferences = Premiers choix
paper-election-tie-transfers = Égalité dans le compte entre { $names } : le sort dit qui sort d’abord, ou de qui le surplus est transféré d’abord.
paper-stages = Compte par préférences
paper-stages-quota = { $seats ->
        [one] Pour 1 siège, le quota est de { $quota } voix
       *[other] Pour { $seats } sièges, le quota est de { $quota } voix
    } : les bulletins valides divisés par les sièges plus un, plus un, sans la fraction. Un surplus se transfère à une fraction de sa valeur, à cinq décimales (règles écossaises de 2011).
paper-stage = Étape { $number }. { $told }.
paper-stage-nobody = Étape { $number }. Personne n’atteint le quota.
paper-stage-short = Étape { $number }
paper-tally-preferences = Mêlez les bulletins, numérotez-les, puis écrivez de chacun les numéros dans l’ordre des préférences. { $names }. Bulletin blanc : 0. Rejeté : R.
paper-tally-ballot = Bulletin
paper-tally-in-order = Préférences
paper-objections = Après la proclamation
paper-objections-beside = Ce qui suit la proclamation se note à côté de l’élection scellée et n’y change rien. Une décision qui change le résultat mène à une nouvelle élection.
minutes-stage = Étape { $number } (quota : { $quota }) : { $said }. { $votes }.
label-ballot-next = suivant
label-sheet-done = terminer
label-ballots-go-on = continuer
label-ballot-back = reprendre le dernier
label-numbers-before = imprimés avant
action-numbers = réimprimés
    .help = Suivre les numéros des bulletins imprimés avant un retrait, ou réimprimés depuis
label-sheets-drop = tout jeter
ballots-alone = Deux scrutateurs ne sont pas nommés (o, à la page de l’élection) : personne ne vérifie cette saisie.
ballots-gap-title = Des bulletins manquent ou sont de trop
ballots-gap-body = { $gap } Vérifiez les bulletins remis, abîmés et non rendus : les feuilles de saisie seront détruites, et un recomptage relit tous les bulletins.
button-save-gap = Enregistrer ainsi

election-step-assembly = Assemblée et quorum
    .why = L’assemblée qui vote se note comme réunion (e) : c’est là que le quorum et les personnes présentes se vérifient.
election-left-out = manque au registre
election-officers-missed = { $count } de moins qu’il n’en faut
election-term-foreseen = { $days } (calculée)
election-term-or = {" ou "}
election-withdrawn-marks = Retrait après la clôture : { $names }. Une marque à ce nom ne compte pas; un bulletin qui n’en porte pas d’autre est compté blanc.
election-withdrawn-marks-bound = Retrait après la clôture : { $names }. Une marque à ce nom ne compte pour personne, mais elle est une des marques du bulletin : s’il en porte plus qu’il n’est permis, il est rejeté; s’il n’en porte pas d’autre, il est compté blanc.
election-ahead-transfers = { $count ->
        [one] { $round } : { $names }, à égalité dans le compte; 1 siège reste à pourvoir
       *[other] { $round } : { $names }, à égalité dans le compte; { $count } sièges restent à pourvoir
    }
election-ahead-again = { $round } : personne n’a { $count } voix et le dernier rang est à égalité. En lice : { $names }
election-ahead-without = { $round } sans { $out } : personne n’a { $count } voix. En lice : { $names }
round-vote-number = { $kind }, { $number ->
        [1] 1er tour
       *[other] { $number }e tour
    }
candidate-unopposed = par acclamation
election-votes-of = Voix ci-dessous : { $round }.
election-votes-first-choices = Voix ci-dessous : premiers choix.
count-hour-before = { $at } vient avant le tour précédent, noté à { $last }.
candidate-eliminated = éliminée
candidate-rank-told = { $fate }, rang { $rank }
warning-candidate-one-backer = { $candidate } : { $name } propose et appuie à la fois. Il faut deux personnes.
    .short = appui à vérifier : { $candidate }
warning-candidate-own-backer = { $candidate } se propose ou s’appuie en personne. C’est à d’autres de le faire.
    .short = appui à vérifier : { $candidate }
warning-officer-twice = Au personnel de « { $name } », plus d’une personne a la même fonction ({ $role ->
        [returning-officer] présidence
       *[election-secretary] secrétariat
    }) : { $names }. Une seule la tient : ouvrez la ligne de l’autre (Entrée) pour changer sa fonction.
    .short = fonction donnée deux fois : { $name }
warning-candidate-judgment = { $candidate } a répondu oui à la question sur le loyer impayé : selon la fédération, une personne que le tribunal a condamnée pour cela ne peut pas siéger. Vérifiez avant le vote.
    .short = admissibilité à vérifier : { $candidate }
warning-candidate-no-seat = { $candidate } se présente à un siège ouvert, et tous les sièges sont réservés : personne ne pourra l’élire. Dites à quel siège réservé la candidature s’adresse, ou changez les sièges réservés (e).
    .short = candidature sans siège : { $candidate }
warning-election-held-by = « { $name } » : les sièges sont occupés le { $on } ({ $holders }). Une élection partielle comble un siège libéré : terminez d’abord le mandat de la personne remplacée.
    .short = siège occupé : { $name }
warning-election-rerun = « { $name } » : les personnes élues par « { $annulled } », annulée, ont les sièges. Si celle-ci la reprend, nommez-la comme nouvelle élection dans la contestation de « { $annulled } ».
    .short = reprise à nommer : { $name }
warning-election-window = « { $name } » : le vote est le { $on }. Les offices élisent leurs représentants des locataires du 1er janvier au 30 avril.
    .short = hors de la période du 1er janvier au 30 avril : { $name }
refusal-nomination-late = Reçue le { $received }, après le dernier jour (le { $last }) : ensuite, seule une candidature faite à l’assemblée est reçue. Si c’est le cas, répondez oui à « Reçue à l’assemblée »; sinon, corrigez le jour.
    .short = candidature tardive
refusal-seats-held = Les sièges sont occupés ({ $holders }). Une élection partielle comble un siège libéré : terminez d’abord le mandat de la personne remplacée.
    .short = siège occupé
refusal-seats-of-annulled = Les personnes élues par « { $name } », annulée, ont encore les sièges. Dans sa contestation, nommez cette élection-ci comme nouvelle élection : leurs mandats prennent fin à la proclamation.
    .short = reprise à nommer
proclaim-lacks = Manque au registre : { $what }. L’élection se fait selon les modalités que les locataires ont fixées, à une assemblée tenue à cette fin (S-8, art. 57.1). Notez ce qui manque, ou dites pourquoi vous proclamez malgré cela.
election-lacking-rules = règles adoptées
election-lacking-notice = avis d’élection
election-lacking-officers = { $scrutineers ->
        [0] aucun scrutateur ni scrutatrice, dépouillement que personne n’a vérifié
        [one] dépouillement par une seule personne, sans second compte
       *[other] présidence ou secrétariat d’élection
    }
election-lacking-assembly = assemblée et quorum
paper-election-lacking = Manque au registre
paper-election-attendance = Présences et quorum
paper-election-attendance-told = { $present } pour un quorum de { $needed }
paper-election-late = reçue le { $day }, après le dernier jour
paper-lots-words = MOTS
paper-lots-name = NOM
paper-election-held = { $number }, { $day }
paper-election-seated = Du
paper-election-seated-to = Au
paper-ballot-only-reserved = { $count ->
        [one] Ce vote comble 1 siège réservé ({ $group }).
       *[other] Ce vote comble { $count } sièges réservés ({ $group }).
    }
paper-ballot-day = Vote du { $day }.
paper-deadline-to = { $dated ->
        [1] Elle
       *[other] La mise en candidature
    } se remet à { $to }.
paper-deadline-unknown = La mise en candidature est remise à : ____________________ au plus tard le : ____________________
paper-fact-blank = ____________________
paper-election-term-from-result = De la proclamation au { $to }
paper-result-by-assembly = Vote de l’assemblée des locataires
paper-result-by-delegates = Vote des délégués
paper-result-by-members = Vote des membres : { $body }
paper-result-terms = { $count ->
        [one] Mandat
       *[other] Mandats
    } { $from ->
        [none] jusqu’au { $to }.
       *[other] du { $from } au { $to }.
    }
count-withdrawn = { $count ->
        [one] Retirée avant le compte : { $names }. Ses marques
       *[other] Retirées avant le compte : { $names }. Leurs marques
    } ne comptent { $bound ->
        [1] pour personne, mais sont des marques du bulletin : s’il en porte plus qu’il n’est permis, il est rejeté; s’il n’en porte pas d’autre, il est blanc.
       *[other] pas; un bulletin qui n’en porte pas d’autre est blanc.
    }
count-acclaimed = Pas plus de candidatures que de sièges : élection par acclamation, s’il n’y a pas eu de vote.
count-wrong-blt-head = La ligne { $line } d’un fichier BLT devrait être deux nombres : les candidatures et les sièges.
form-no-such-person = Personne de ce nom au registre : inscrivez-la d’abord (2 Gens, n), ou tapez quelques lettres et choisissez avec Entrée.
form-recount = Recompter après la proclamation
recount-intro = { $round } : les mêmes bulletins, recomptés.{ $several ->
        [1] {" "}Pour un autre tour, choisissez d’abord sa ligne.
       *[other] {""}
    } L’élection scellée reste telle quelle : les nombres se gardent à côté d’elle, puis la décision se note (Entrée sur la ligne).
minutes-election-drawn = Égalité tranchée par tirage au sort{ $at ->
        [none] {""}
       *[other] {", "}à { $at }
    }, devant { $witnesses }{ $said ->
        [2] {", "}à partir de ces mots dits à voix haute : « { $seed } »
        [1] {", "}de ces mots dits à voix haute : « { $seed } »
       *[0] {""}
    }. Noms tirés, dans l’ordre : { $names }.
cli-wrong-argument-named = « { $arg } » n’a pas sa place ici sans nom : écrivez { $option } devant.
recount-same = Ces nombres donnent le même résultat.
recount-other = Ces nombres auraient élu : { $names }. Ont été proclamées : { $proclaimed }.
recount-undecided = Avec ces nombres, il aurait fallu encore ce tour : { $round } entre { $names }.
recount-first-choices = Premiers choix : { $votes }
