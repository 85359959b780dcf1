# Les élections : fiches, étapes, formulaires, refus, journal.

entity-election = élection
    .plural = élections
    .the = l’élection
    .count = { $count ->
        [0] aucune élection
        [one] { $count } élection
       *[other] { $count } élections
    }
    .gender = f
entity-candidate = candidature
    .plural = candidatures
    .the = la candidature
    .count = { $count ->
        [0] aucune candidature
        [one] { $count } candidature
       *[other] { $count } candidatures
    }
    .gender = f
entity-election_officer = membre du personnel d’élection
    .plural = membres du personnel d’élection
    .the = le membre du personnel d’élection
    .count = { $count ->
        [0] personne au personnel d’élection
        [one] { $count } membre du personnel d’élection
       *[other] { $count } membres du personnel d’élection
    }
    .gender = m
entity-election_round = tour de scrutin
    .plural = tours de scrutin
    .the = le tour de scrutin
    .count = { $count ->
        [0] aucun tour
        [one] { $count } tour
       *[other] { $count } tours
    }
    .gender = m
entity-round_vote = résultat d’un tour
    .plural = résultats d’un tour
    .the = le résultat d’un tour
    .count = { $count ->
        [0] aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
    .gender = m

election-name = Titre
    .hint = Par exemple : Représentants des locataires au conseil d’administration, 2027
    .officer = Par exemple : Élection à la présidence, 2027
election-of-officer = { $kind ->
        [chair] Élection à la présidence, { $year }
        [vice-chair] Élection à la vice-présidence, { $year }
        [secretary] Élection au secrétariat, { $year }
       *[treasurer] Élection à la trésorerie, { $year }
    }
election-body_id = Instance
election-seat_kind = Sièges à combler
election-seats = Nombre de sièges
    .hint = Deux représentants au conseil d’administration; trois s’il compte 11 membres ou plus (S-8, art. 57.1).
election-method = Mode de scrutin
    .hint = Bloc : autant de marques que de sièges au plus. Majorité absolue : un poste à la fois, plus de la moitié des bulletins valides. Approbation : autant de marques qu’on veut. Transférable : par ordre de préférence, bulletins lus un à un.
election-voters = Qui vote
    .hint = L’assemblée des locataires; des délégués si l’office a plus de 500 logements; les membres pour leurs dirigeants.
election-basis = Règles adoptées
    .hint = La résolution ou le règlement qui fixe qui vote, le mode de scrutin et le partage des égalités.
election-meeting_id = Réunion
    .hint = Les bulletins remis n’y dépassent pas les personnes présentes, et le quorum y est exigé.
election-vote_on = Jour du vote
election-notice_sent_on = Avis d’élection envoyé le
election-close_on = Dernier jour des candidatures
    .hint = Laissé vide : sept jours avant le vote, ou selon la règle du comité.
election-floor = Candidatures reçues à l’assemblée
election-by_election = Élection partielle
    .hint = Qui remplace termine le mandat commencé.
election-starts_on = Début du mandat
    .hint = Laissé vide : le jour de la proclamation.
election-term_ends_on = Fin du mandat
    .hint = Laissée vide : selon les règles, ou la fin du mandat de la personne remplacée.
election-status = État
election-closed_on = Candidatures closes le
election-proclaimed_on = Proclamée le
election-destroyed_on = Bulletins détruits le
election-note = Note

candidate-election_id = Élection
candidate-person_id = Personne
candidate-proposer_id = Proposée par
candidate-seconder_id = Appuyée par
candidate-received_on = Reçue le
candidate-consent_on = Consentement écrit
    .hint = Le jour où la personne l’a signé.
candidate-from_floor = Reçue à l’assemblée
candidate-is_tenant = Est locataire de l’office
candidate-is_employee = Est à l’emploi de l’office
candidate-has_judgment = Jugement pour loyer impayé
    .hint = Oui ou non seulement : aucun détail n’est gardé.
candidate-withdrawn_on = Retirée le
candidate-fate = Résultat
candidate-rank = Rang
candidate-mandate_id = Mandat

election_officer-election_id = Élection
election_officer-person_id = Personne
election_officer-role = Fonction

election_round-election_id = Élection
election_round-position = Rang
election_round-kind = Tour
election_round-held_on = Jour
election_round-held_at = Heure
election_round-issued = Bulletins remis
election_round-valid = Bulletins valides
election_round-blank = Bulletins blancs
election_round-rejected = Bulletins rejetés
election_round-spoiled = Bulletins abîmés
    .hint = Rendus et remplacés par un autre.
election_round-unreturned = Bulletins non rendus
election_round-seed = Mots dits à voix haute
    .hint = Dites-les devant tous avant de tirer, puis écrivez-les ici : chacun peut refaire le tirage à partir d’eux.
election_round-witnesses = Témoins
election_round-note = Note

round_vote-round_id = Tour
round_vote-candidate_id = Candidature
round_vote-votes = Voix

seal-election_id = Élection
document-election_id = Élection

election-method-block = Vote en bloc
election-method-majority = Majorité absolue
election-method-approval = Vote par approbation
election-voters-assembly = L’assemblée des locataires
election-voters-delegates = Les délégués
election-voters-members = Les membres de l’instance
election-status-open = Mise en candidature
election-status-closed = Candidatures closes
election-status-proclaimed = Proclamée
election-status-cancelled = Annulée
election-status-annulled = Annulée après coup
election-role-returning-officer = Présidence d’élection
election-role-election-secretary = Secrétariat d’élection
election-role-scrutineer = Scrutateur ou scrutatrice
round-kind-vote = Vote
round-kind-second-ballot = Second tour entre ex æquo
round-kind-recount = Recomptage
round-kind-lots = Tirage au sort
candidate-fate-elected = Élue
candidate-fate-acclaimed = Élue par acclamation
candidate-fate-substitute = Suppléance
candidate-fate-not-elected = Non élue
candidate-fate-withdrawn = Retirée
answer-yes = Oui
answer-no = Non
count-of-due = Le tour à faire
count-of-again = Le dernier tour, recompté
lots-by-seed = De mots dits à voix haute
lots-by-hat = D’un chapeau

fault-one-seat = à la majorité absolue, un seul poste se comble à la fois.

election-steps = ÉTAPES
election-candidates = CANDIDATURES
election-officers = PERSONNEL D’ÉLECTION
election-rounds = TOURS
election-no-candidate = Aucune candidature pour l’instant. La touche n en ajoute une.
election-seats-of = { $count ->
        [one] 1 siège ({ $kind })
       *[other] { $count } sièges ({ $kind })
    }
election-done = fait
election-done-on = fait le { $day }
election-due = à faire
election-due-by = au plus tard le { $day }
election-late = en retard : { $day }
election-later = plus tard
election-not-needed = sans objet
election-step-rules = Règles
    .why = Qui vote et par quelles règles : la base du vote se note avant l’avis.
election-step-notice = Avis d’élection
    .why = L’avis va à chaque ménage locataire et s’affiche : sièges, mandat, admissibilité, jour, heure, règles.
election-step-nominations = Mise en candidature
    .why = Chaque personne candidate consent par écrit; on lui demande si elle est locataire et n’est pas à l’emploi de l’office.
election-step-officers = Personnel d’élection
    .why = Une présidence, un secrétariat et deux scrutateurs; aucun ne se porte candidat.
election-step-closing = Clôture des candidatures
    .why = Pas plus de candidatures que de sièges : élection par acclamation. Davantage : il y a un vote.
election-step-vote = Vote et dépouillement
    .why = Les bulletins remis se retrouvent tous : valides, blancs, rejetés, abîmés ou non rendus.
election-step-proclamation = Proclamation
    .why = Les mandats commencent, les autres forment la suppléance, et l’élection est scellée.
election-step-ballots = Destruction des bulletins
    .why = Les bulletins se gardent un temps, puis sont détruits : notez le jour.
election-standing = { $count ->
        [0] aucune
        [one] 1 candidature
       *[other] { $count } candidatures
    }
election-standing-lacking = { $count ->
        [one] 1 candidature, { $lacking } à compléter
       *[other] { $count } candidatures, { $lacking } à compléter
    }
election-officers-needed = { $count } à nommer
election-gap = des bulletins manquent ou sont de trop
election-acclaimed = acclamation
election-acclaimed-vacant = { $count ->
        [one] acclamation, 1 siège reste vacant
       *[other] acclamation, { $count } sièges restent vacants
    }
election-ahead = { $round } pour { $group ->
        [none] { $count ->
            [one] 1 siège
           *[other] { $count } sièges
        }
       *[other] { $count ->
            [one] le siège réservé ({ $group })
           *[other] { $count } sièges réservés ({ $group })
        }
    } : { $names }
election-gap-ahead = Des bulletins manquent ou sont de trop : recomptez (d) avant de proclamer.
election-ready = À proclamer (p) : { $names }
election-ready-nobody = À proclamer (p) : personne ne s’est présenté
election-close-call = recomptage conseillé
    .why = Peu de voix décident du dernier siège : recomptez les mêmes bulletins (d) avant de proclamer.
candidate-withdrawn = retirée
candidate-lacks = à remplir : { $field }
    .why = Il manque à la candidature { OF($name) } : { $fields }. Entrée la complète.
candidate-ahead = en tête
candidate-tied = à égalité
candidate-waiting = { $count ->
        [one] attend le siège réservé
       *[other] attend les sièges réservés
    }
    .why = { $name } a les voix pour un siège, mais { $count ->
        [one] le siège réservé se comble
       *[other] les sièges réservés se comblent
    } d’abord.
round-ballots = Remis { $issued } : valides { $valid }, blancs { $blank }, rejetés { $rejected }, abîmés { $spoiled }, non rendus { $unreturned }
round-gap = { $more ->
        [1] Il y a { $count ->
            [one] 1 bulletin de trop
           *[other] { $count } bulletins de trop
        } : la proclamation attend.
       *[other] Il manque { $count ->
            [one] 1 bulletin
           *[other] { $count } bulletins
        } : la proclamation attend.
    }
round-witnesses = Devant : { $names }
round-seed = Mots dits à voix haute : { $seed }
why-round-stays = Un tour compté ne se modifie pas : recomptez-le (d), ou annulez (u) ce qui vient d’être saisi.
why-out-of-it = { $name } est hors de course : il n’y a plus rien à retirer.
why-select-candidate = Choisissez d’abord une candidature.
why-officer-is-member = Une charge se donne à un membre de l’instance : n ajoute sa candidature. Qui n’en est pas membre reçoit d’abord un siège.

form-new-election = Préparer une élection
    .words = ajouter prévoir planifier nouvelle scrutin vote add plan election
form-edit-election = Modifier l’élection
form-new-candidate = Ajouter une candidature
form-new-stander = Ajouter la candidature d’une personne qui n’est pas au registre
form-no-such-candidate = Personne de ce nom au registre : Échap, puis s l’y inscrit avec sa candidature; ou tapez quelques lettres et choisissez avec Entrée.
form-no-such-member = Personne de ce nom au registre : une charge se donne à un membre de l’instance. Tapez quelques lettres et choisissez avec Entrée.
form-edit-candidate = Modifier la candidature
form-new-election_officer = Nommer au personnel d’élection
form-edit-election_officer = Modifier la fonction
form-close-nominations = Clore les candidatures
close-nominations-intro = Après la clôture, personne ne s’ajoute. Pas plus de candidatures que de sièges : les personnes candidates sont élues par acclamation.
form-withdraw = Retirer une candidature
form-count = Dépouiller
count-intro = { $round } pour { $group ->
        [none] { $count ->
            [one] 1 siège
           *[other] { $count } sièges
        }
       *[other] { $count ->
            [one] le siège réservé ({ $group })
           *[other] { $count } sièges réservés ({ $group })
        }
    }.
count-intro-again = Les mêmes bulletins, recomptés : ce compte remplace le précédent.
count-votes = VOIX
count-even = Tous les bulletins remis se retrouvent.
field-count-of = Ce qui est compté
form-lots = Tirer au sort
lots-intro = { $count ->
        [one] À égalité : { $names }. Le premier nom tiré l’emporte.
       *[other] À égalité : { $names }. Les { $count } premiers noms tirés l’emportent.
    }
field-lots-by = Tirage
field-drawn = Nom tiré
field-drawn-place = Nom tiré, rang { $place }
proclaim-title = Proclamer : { $name }
proclaim-body = { $count ->
        [one] Est proclamée élue la personne suivante : { $names }. Son mandat { $end ->
            [none] commence le { $day }
           *[other] va du { $day } au { $end }
        } et l’élection est scellée : ensuite, rien ne s’y change.
       *[other] Sont proclamées élues les personnes suivantes : { $names }. Leurs mandats { $end ->
            [none] commencent le { $day }
           *[other] vont du { $day } au { $end }
        } et l’élection est scellée : ensuite, rien ne s’y change.
    }
proclaim-nobody = Personne n’est élu : les sièges restent vacants. L’élection est scellée et rien ne s’y change ensuite.
button-proclaim = Proclamer
cancel-election-title = Annuler : { $name }
cancel-election-body = L’élection n’a pas lieu; ses candidatures restent au registre.
button-cancel-election = Annuler l’élection

action-officer = personnel
    .help = Nommer quelqu’un au personnel d’élection
action-newcomer = nouvelle personne
    .help = Ajouter la candidature d’une personne qui n’est pas au registre
action-close-nominations = clore
    .help = Clore les candidatures
action-withdraw = retirer
    .help = Noter le retrait de la candidature choisie
action-count = dépouiller
    .help = Saisir le dépouillement, ou un recomptage
action-lots = tirer au sort
    .help = Tirer au sort entre les candidatures à égalité
action-proclaim = proclamer
    .help = Proclamer le résultat : les mandats commencent
action-cancel-election = annuler l’élection
    .help = Annuler l’élection
palette-in-election = dans la page d’une élection : section 6

column-election = Élection
column-vote-on = Vote
column-seat-kind = Sièges de
column-candidates = Candidatures
column-method = Mode de scrutin
column-who-votes = Qui vote
column-close-on = Fin des candidatures
column-proclaimed-on = Proclamée le
column-elected = Élus
view-elections-all = Élections
view-elections-running = Élections en cours
list-empty-elections = Aucune élection pour l’instant. La touche n en prépare une.
export-file-elections = élections

cli-elections = Liste les élections
cli-elections-show = Montre une élection : étapes, candidatures, tours, résultat
cli-elections-show-arg-qui = Le titre de l’élection, quelques mots, ou l’identifiant

history-close-nominations = Candidatures closes le { $date } : { $election }
history-cancel-election = Élection annulée : { $election }
history-record-count = Dépouillement ({ $round }) de « { $election } » : { $votes }
history-draw-lots = Tirage au sort de « { $election } », devant { $witnesses }
history-proclaim = Élection proclamée le { $date } : { $election }

refusal-election-step = { $stage ->
        [open] Les candidatures ne sont pas closes : fermez-les d’abord.
        [closed] Les candidatures sont closes et des votes comptés : cela ne change plus.
        [unproclaimed] Le résultat n’est pas proclamé : ce document se produit après la proclamation (p).
        [proclaimed] Cette élection est proclamée et scellée : rien ne s’y change.
       *[other] Cette élection est annulée.
    }
    .short = étape qui ne suit pas
refusal-nominations-closed = { $since ->
        [none] La mise en candidature est terminée. Une candidature tardive n’est reçue que si l’élection accepte les candidatures à l’assemblée.
       *[other] Les candidatures ont été closes le { $since } : personne ne s’ajoute ni ne revient ensuite. Une clôture faite par erreur s’annule (u) tant que rien n’est compté.
    }
    .short = candidatures closes
refusal-election-days = { $stage ->
        [closing] La clôture des candidatures
        [round] Le tour
       *[proclamation] La proclamation
    } (le { $on }) ne peut pas précéder { $since ->
        [last-day] le dernier jour des candidatures
        [closing] la clôture des candidatures
       *[round] le dernier tour
    } (le { $day }). Corrigez l’une des deux dates.
    .short = dates de l’élection en désordre
refusal-rounds-rest = Des tours comptés reposent là-dessus. Annulez-les d’abord, du dernier au premier; après un tirage au sort, seule l’annulation de l’élection reste.
    .short = tours déjà comptés
refusal-candidate-person = Cette candidature est celle { OF($name) }. Retirez-la, puis inscrivez l’autre personne.
    .short = candidature d’une autre personne
refusal-delegates-of-several = Les sièges de délégué de cette instance appartiennent à plusieurs associations : chacune désigne les siens. Inscrivez leurs mandats un à un dans les sièges.
    .short = sièges de plusieurs associations
refusal-candidate-counted = Des voix ont été comptées avec { $name } : la candidature ne se retire plus. Si un siège lui revient, une démission le libère après la proclamation.
    .short = voix déjà comptées
refusal-officer-is-candidate = { $name } ne peut pas à la fois se porter candidate ou candidat et être au personnel d’élection. Choisissez quelqu’un d’autre.
    .short = candidature et personnel d’élection
refusal-not-eligible = { $why ->
        [is_employee] { $name } est à l’emploi de l’office : sa candidature n’est pas recevable.
       *[other] { $name } n’est pas locataire de l’office : sa candidature n’est pas recevable.
    }
    .short = personne inadmissible
refusal-candidate-lacks = Il manque à la candidature { OF($name) } : { $field }. Complétez-la ou retirez-la avant la clôture.
    .short = candidature à compléter
refusal-round-due = { $round ->
        [vote] Il reste un vote à dépouiller.
        [second-ballot] Il reste un second tour à dépouiller entre les candidatures à égalité.
        [lots] Il reste une égalité à trancher par tirage au sort.
       *[none] Il n’y a rien à compter : le résultat est complet.
    }
    .short = autre étape attendue
refusal-votes-for-other = { $name } n’est pas de ce tour : ses voix n’y comptent pas.
    .short = hors de ce tour
refusal-votes-and-ballots = { $votes ->
        [one] { $votes } voix ne va pas
       *[other] { $votes } voix ne vont pas
    } avec { $valid ->
        [one] { $valid } bulletin valide
       *[other] { $valid } bulletins valides
    } : chacun porte { $marks ->
        [one] une seule marque
       *[other] de 1 à { $marks } marques
    }, et personne n’a plus de voix qu’il y a de bulletins. Recomptez.
    .short = voix et bulletins en désaccord
refusal-ballots-and-voters = { $issued ->
        [one] { $issued } bulletin remis
       *[other] { $issued } bulletins remis
    }{ $spoiled ->
        [0] {""}
        [one] {", "}dont 1 abîmé et remplacé,
       *[other] {", "}dont { $spoiled } abîmés et remplacés,
    } pour { $voters ->
        [one] { $voters } personne qui peut voter
       *[other] { $voters } personnes qui peuvent voter
    }. Corrigez les bulletins ou les présences.
    .short = plus de bulletins que de votants
refusal-ballot-gap = { $issued ->
        [one] { $issued } bulletin remis
       *[other] { $issued } bulletins remis
    }, { $found ->
        [one] { $found } retrouvé
       *[other] { $found } retrouvés
    } : la proclamation attend. Recomptez (d), puis notez d’où vient l’écart.
    .short = bulletins introuvables
refusal-lots-unseen = Un tirage au sort se fait devant témoins : nommez-les.
    .short = tirage sans témoins
refusal-lots-drawn = Le tirage nomme une fois chaque personne à égalité, ou donne les mots dits à voix haute, et pas les deux.
    .short = tirage incomplet
refusal-lots-namesakes = Plusieurs personnes à égalité s’appellent { $name } : les mots dits à voix haute ne les départagent pas. Tirez les noms d’un chapeau et notez l’ordre.
    .short = homonymes à égalité
refusal-seats-missing = { $elected ->
        [one] 1 personne élue
       *[other] { $elected } personnes élues
    } et { $free ->
        [0] aucun siège libre
        [one] 1 siège libre
       *[other] { $free } sièges libres
    } ce jour-là. { $from ->
        [none] Ajoutez des sièges à l’instance, ou terminez les mandats en cours.
       *[other] Les sièges sont libres à partir du { $from } : donnez ce jour au début du mandat (e).
    }
    .short = sièges insuffisants
refusal-election-proclaimed = « { $name } » est proclamée et scellée : une contestation ou un recomptage est un acte nouveau.
    .short = élection proclamée

rules-elections = ÉLECTIONS
rule-election-notice-days = Délai de l’avis d’élection, en jours
    .hint = Compté jusqu’au jour du vote; un avis plus tardif est signalé.
rule-nomination-close-days = Fin des candidatures avant le vote, en jours
    .hint = Sert à proposer le dernier jour des candidatures.
rule-election-tie = Égalité pour le dernier siège
    .hint = Une égalité qui touche le dernier siège n’élit personne avant d’être tranchée.
rule-election-tie-second-ballot = Un second tour, puis le sort
rule-election-tie-lots = Le tirage au sort
rule-recount-margin = Écart qui fait conseiller un recomptage, en voix
    .hint = Un recomptage est conseillé si l’écart entre la dernière personne élue et la suivante ne dépasse pas ce nombre.
rule-ballots-keep-days = Conservation des bulletins, en jours
    .hint = Passé ce délai, la destruction des bulletins est rappelée.
rule-election-delegates-above = Vote par délégués au-delà de ce nombre de logements
    .hint = Sous ce nombre, l’assemblée de tous les locataires vote.

warning-election-late = « { $name } » : { $step } en retard, c’était au plus tard le { $by }.
    .short = { $step } en retard : { $name }
warning-election-due = { $days ->
        [0] « { $name } » : { $step } aujourd’hui au plus tard.
        [one] « { $name } » : { $step } dans { $days } jour, le { $by }.
       *[other] « { $name } » : { $step } dans { $days } jours, le { $by }.
    }
    .short = { $step } à faire : { $name }
warning-election-ready = « { $name } » : le résultat est complet et reste à proclamer.
    .short = élection à proclamer : { $name }
warning-no-election = { $seats ->
        [one] 1 mandat ({ $body }) finit le { $on } : aucune élection n’est prévue.
       *[other] { $seats } mandats ({ $body }) finissent le { $on } : aucune élection n’est prévue.
    }
    .short = aucune élection prévue ({ $body })

minutes-election = { $count ->
        [one] { $name } : 1 siège à combler ({ $method }).
       *[other] { $name } : { $count } sièges à combler ({ $method }).
    }
minutes-election-officers = Personnel d’élection : { $names }.
minutes-election-candidates = Candidatures : { $names }.
minutes-election-round = { $round } : bulletins remis, { $issued }; valides, { $valid }; blancs, { $blank }; rejetés, { $rejected }{ $spoiled ->
        [0] {""}
       *[other] {"; "}abîmés, { $spoiled }
    }{ $unreturned ->
        [0] {""}
       *[other] {"; "}non rendus, { $unreturned }
    }. Voix : { $votes }.
minutes-election-lots = Les égalités sont tranchées par tirage au sort devant { $witnesses }. Noms tirés, dans l’ordre : { $names }.
minutes-election-acclaimed = { $count ->
        [one] Est proclamée élue par acclamation la personne suivante : { $names }.
       *[other] Sont proclamées élues par acclamation les personnes suivantes : { $names }.
    }
minutes-election-elected = { $count ->
        [one] Est proclamée élue la personne suivante : { $names }.
       *[other] Sont proclamées élues les personnes suivantes : { $names }.
    }
minutes-election-nobody = Personne ne s’étant présenté, aucun siège n’est comblé.

form-first-entry = Saisie { OF($name) } : Ctrl+S la garde et laisse la place à l’autre.
form-second-entry = Saisie { OF($name) }, sans voir celle { OF($other) } : Ctrl+S les compare.
form-entries-differ = Les deux saisies diffèrent : { $one } et { $two }. Recomptez ensemble.
form-entries-differ-all = { $count ->
        [one] Une différence entre les deux saisies : reprenez ce nombre, l’un puis l’autre.
       *[other] { $count } différences entre les deux saisies : reprenez ces nombres, l’un puis l’autre.
    }

deed-election = Tenir une élection, ou poursuivre celle en cours
why-no-election-now = Cette réunion est close ou annulée : une élection se tient à une autre.

election-meeting = Réunion { $number }
round-needed = Majorité absolue : { $count } voix.
refusal-election-quorum = On n’élit personne sans quorum, et il n’y est pas à l’heure du vote (présences : { $present }, il en faut { $needed }). { $place ->
        [assembly] Comptez les présences dans la réunion (h)
       *[meeting] Notez les arrivées dans la réunion (F2)
    }, corrigez l’heure, ou remettez l’élection.
    .short = élection sans quorum
refusal-named-twice = { $place ->
        [officer] { $name } est déjà au personnel de cette élection. Choisissez quelqu’un d’autre, ou ouvrez sa ligne (Entrée) pour changer sa fonction.
        [withdrawn] { $name } a retiré sa candidature. Pour la reprendre avant la clôture, ouvrez sa ligne (Entrée) et effacez le jour du retrait.
       *[candidate] { $name } est déjà en lice. Ouvrez sa ligne (Entrée) pour compléter sa candidature.
    }
    .short = personne déjà inscrite à l’élection
refusal-candidate-stays = Les candidatures sont closes : une personne candidate se retire (r), elle ne s’enlève plus.
    .short = candidature close
refusal-ballots-needed = Les bulletins se gardent jusqu’après la proclamation : leur destruction se note ensuite.
    .short = bulletins encore nécessaires
election-done-late = fait le { $day }, en retard : { $by }
election-done-early = fait le { $day }, avant le { $from }
election-assembly-to-open = réunion à ouvrir
election-assembly-no-quorum = quorum non atteint
why-count-unopened = La réunion { $number } n’est pas ouverte : ouvrez-la d’abord (Entrée sur sa ligne, puis F7).
why-count-no-quorum = Le quorum n’est pas atteint à la réunion { $number } : { $heads ->
        [1] comptez d’abord les présences (Entrée sur sa ligne, F2, puis h).
       *[other] notez d’abord les présences (Entrée sur sa ligne, puis F2).
    }
why-ballots-destroyed = Les bulletins sont détruits : il n’y a plus rien à recompter.
election-notice-late-told = L’avis est envoyé le { $day }, en retard : la règle demandait au plus tard le { $by }.
election-destroyed-early-told = Les bulletins se gardent jusqu’au { $from } : détruits avant, ils ne pourraient plus être recomptés.
warning-election-notice-late = « { $name } » : l’avis d’élection a été envoyé le { $sent_on }, en retard : c’était au plus tard le { $by }.
    .short = avis d’élection en retard : { $name }
paper-election-notice-late = { $day }, en retard : c’était au plus tard le { $by }
paper-election-destroyed-early = Les bulletins ont été détruits le { $day }, avant la fin de leur conservation (le { $from }).
cli-show-unproclaimed = Résultat, non proclamé
cli-show-ahead = À venir
form-entries-agree = Les deux saisies concordent. Corrigez ce qui est refusé, puis Ctrl+S; un nombre changé se saisit de nouveau deux fois.
