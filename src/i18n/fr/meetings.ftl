# La salle de réunion : présences, propositions, votes, ce qui s’ensuit.

close-seat-intro = Le siège reste dans les compositions des jours d’avant. Un siège que personne n’a jamais occupé se supprime tout simplement.
vote-way-unanimous = { $gender ->
    [m] Adopté à l’unanimité, sans vote
   *[other] Adoptée à l’unanimité, sans vote
    }
vote-way-counted = Vote compté (main levée)
vote-way-majority = { $gender ->
    [m] Adopté à la majorité, sans compte
   *[other] Adoptée à la majorité, sans compte
    }
vote-way-withdrawn = { $gender ->
    [m] Retiré par qui l’a proposé
   *[other] Retirée par qui l’a proposée
    }
vote-way-lapsed = { $gender ->
    [m] Abandonné, faute d’appui
   *[other] Abandonnée, faute d’appui
    }
vote-way-tabled = Déposée, sans décision
vote-way-postponed = Remise à plus tard
vote-way-referred = Renvoyée à un comité
vote-number = Adoptée, elle portera le numéro { $number }.
vote-voters = { $voters ->
    [0] Aucun membre présent ne peut voter.
    [one] { $voters } membre présent peut voter.
   *[other] { $voters } membres présents peuvent voter.
    }
vote-voters-heads = { $voters ->
    [0] Personne n’est compté dans la salle.
    [one] { $voters } personne comptée peut voter.
   *[other] { $voters } personnes comptées peuvent voter.
    }
vote-left = { $left ->
    [0] { $voters } peuvent voter; tous les votes sont comptés.
    [one] { $voters } peuvent voter; il reste { $left } vote non compté.
   *[other] { $voters } peuvent voter; il reste { $left } votes non comptés.
    }
vote-all-counted = { $voters } peuvent voter; tous les votes sont comptés.
vote-majority = Majorité requise : { $majority }.
vote-mover-withdrawn = { $name } a déclaré un conflit d’intérêts : une autre personne devrait reprendre la proposition (Échap, puis →, ↓ et Entrée).
recusal-of-mover = { $name } propose ou appuie ce qui est en délibération : une autre personne devrait le reprendre avant le vote (à la proposition, Entrée).
recusal-over = Retrait à { $at } au point « { $point } » : il a pris fin avec ce point. Pour en noter le retour, choisissez « Fin du retrait ».
vote-too-many = Trop de votes : { $votes } pour { $voters } personnes qui peuvent voter. Recomptez, ou complétez les présences (F2).
    .heads = Trop de votes : { $votes } pour { $voters } personnes comptées dans la salle. Recomptez les votes, ou les têtes (F2, puis h).
vote-persons-title = Ce vote porte sur des personnes
vote-persons-open = La règle du comité demande le scrutin secret pour un vote sur des personnes. S’est-il vraiment pris à découvert?
vote-silent-title = { $left ->
    [one] Un vote n’est pas compté
   *[other] { $left } votes ne sont pas comptés
    }
vote-silent = { $voters } personnes peuvent voter et { $counted ->
    [0] aucun vote n’est compté
    [one] un seul vote est compté
   *[other] { $counted } votes sont comptés
    }. Que faut-il inscrire pour { $left ->
    [one] l’autre
   *[other] les { $left } autres
    }?
vote-without = La proposition sort sans vote et sans numéro.
motion-nobody-present = Personne n’est noté présent : la proposition peut attendre, mais qui propose et qui appuie se choisit parmi les membres présents (F2 dans la réunion).
    .people = Personne n’est noté par son nom : la proposition peut attendre, mais qui propose et qui appuie se choisit parmi les personnes notées présentes (F2 dans la réunion).
motion-by-members = Qui propose et qui appuie : deux membres présents (quelques lettres du nom).
    .people = Qui propose et qui appuie : deux personnes notées par leur nom (quelques lettres; F2 en ajoute).
motion-by-members-alone = Qui propose : un membre présent (quelques lettres du nom).
motion-read = { $whereases ->
    [0] La décision : { $decision }
    [one] Un attendu, puis la décision : { $decision }
   *[other] { $whereases } attendus, puis la décision : { $decision }
}
motion-read-otherwise = Si ce n’est pas cela : « Attendu que » devant ce qui n’est pas décidé, « Il est résolu » devant ce qui l’est.
motion-as-typed = Imprimée telle que tapée; le procès-verbal dira dessous qui propose et le vote.
motion-as-typed-otherwise = Pour sa propre tournure, tapez seulement ce qui est demandé : « De peindre le hall ».
motion-names-others = Le texte nomme d’autres personnes que les champs : vérifiez qui propose et qui appuie.
motion-without-decision = Rien que des attendus : dites sur une autre ligne ce qui est décidé.
motion-no-mover = Sans proposeur pour l’instant
motion-moved = Proposée par { $mover }
motion-seconded = Proposée par { $mover }, appuyée par { $seconder }
motion-needs-mover = Inscrivez qui propose (→, puis ↓ et Entrée), puis le vote (F4)
motion-pending = En attente du vote (F4)
motion-pending-then = Devant la réunion dès l’ouverture
motion-undecided = Sans issue : F4 inscrit un vote oublié
motion-never-decided = Restée sans vote
motion-totals = Pour { $pro } · contre { $against } · { $abstain ->
    [one] abstention { $abstain }
   *[other] abstentions { $abstain }
    }
motion-totals-bare = Pour { $pro } · contre { $against }
motion-by-casting-vote = vote prépondérant de la présidence
motion-blank = { $count ->
    [one] { $count } bulletin blanc
   *[other] { $count } bulletins blancs
    }
motion-spoiled = { $count ->
    [one] { $count } bulletin rejeté
   *[other] { $count } bulletins rejetés
    }
motion-uncounted = { $count ->
    [one] { $count } personne n’a pas voté
   *[other] { $count } personnes n’ont pas voté
    }
motion-amended = Telle qu’amendée : { $changes }
clock-planned = prévu { $planned } min
clock-running = { $spent } min
clock-against = { $spent } min sur { $planned }
clock-over = { $sign } { $spent } min sur { $planned } (+{ $over })
clock-since = depuis { $from }
clock-past = de { $from } à { $to }
meeting-agenda = Ordre du jour
meeting-no-agenda = Aucun point : n en ajoute un.
meeting-other-business = Hors de l’ordre du jour
meeting-no-notes = Aucune note. Entrée pour en taper.
    .sealed = Aucune note.
meeting-motion-in-camera = Texte à huis clos gardé : F9, puis h, le montre.
meeting-notes-in-camera = Notes à huis clos gardées : F9, puis h, les montre.
meeting-notes-joined = --- Écrit ici entre-temps par quelqu’un d’autre; gardez ce qu’il faut :
meeting-notes-kept = Notes gardées.
meeting-motion = Proposition
meeting-follow-up = Suivi : { $what }{ $more }
meeting-follow-up-in-camera = Suivi à huis clos gardé : F9, puis h, le montre.
meeting-follow-up-done = fait le { $done }
meeting-chair-away = Qui préside? { $name } n’est pas là (F2, o)
meeting-secretary-away = Qui prend les notes? { $name } n’est pas là (F2, o)
meeting-opened = ouverte à { $at }
meeting-closed = de { $from } à { $to }
meeting-sealed = PV adopté le { $day } · sceau { $seal }
meeting-unsealed = PV adopté le { $day }, sans sceau (F10 le scelle)
meeting-chair = présidence : { $name }
meeting-secretary = secrétariat : { $name }
quorum-none = Sans quorum fixé · { $present ->
    [0] aucun présent
    [one] { $present } présent
   *[other] { $present } présents
    } sur { $filled }
quorum-to-come = { $filled ->
    [0] Quorum : aucun membre encore
   *[other] Quorum : { $needed } sur { $filled }
    }
quorum-was = Quorum à l’ouverture : { $present } sur { $filled }, il en fallait { $needed }
quorum-was-lost = quorum perdu à { $at }
quorum-was-reached = quorum atteint à { $at }
quorum-was-back = rétabli à { $at }
quorum-lost = Quorum perdu à { $at } : ce qui a été décidé avant reste valable.
quorum-assembly-to-come = { $tenants ->
    [0] Quorum de l’assemblée : au moins { $needed }
   *[other] Quorum : { $needed } sur { $tenants } locataires
    }
quorum-assembly = Quorum { $sign } { $present ->
    [0] personne de compté
    [one] { $present } personne
   *[other] { $present } personnes
    }{ $tenants ->
    [0] {""}
   *[other] {" "}sur { $tenants } locataires
    }, il en faut { $needed }
quorum-met = Quorum { $sign } { $present ->
    [one] { $present } présent
   *[other] { $present } présents
    } sur { $filled }, il en faut { $needed }
quorum-lacking = Quorum { $sign } { $present ->
    [0] aucun présent
    [one] { $present } présent
   *[other] { $present } présents
    } sur { $filled }, { $missing ->
    [one] il manque { $missing } présence
   *[other] il manque { $missing } présences
    } (il en faut { $needed })
quorum-of-vote = Quorum { $present } sur { $filled }; { $sign } pas assez de votants pour ce vote : { $voters } sur { $needed }
notice-due = Avis à envoyer au plus tard le { $by } ({ $when })
notice-late = L’avis devait partir au plus tard le { $by }
notice-sent = Avis envoyé le { $sent }
notice-sent-late = Avis envoyé le { $sent } (en retard : au plus tard le { $by })
notice-none = Aucun envoi d’avis n’est inscrit
convene-in-time = Pour respecter le délai d’avis : au plus tard le { $by }.
convene-late = En retard : l’avis devait partir au plus tard le { $by }. Le procès-verbal le dira.
hour-ahead-title = { $at } est dans l’avenir
hour-ahead = Il est { $now } : { $at } n’est pas encore venu. Est-ce bien l’heure?
adopt-whose = { $meeting }, { $day }
adopt-title = Adopter le procès-verbal de la réunion { $number }?
adopt-on = Adopté le { $day }.
adopt-at = Adopté le { $day }, à la réunion { $meeting }.
adopt-final = { $motions ->
    [0] Deviennent définitifs : les présences et l’ordre du jour ({ $points ->
    [0] aucun point
    [one] { $points } point
   *[other] { $points } points
    }) avec ses notes. Il n’y a aucune proposition.
   *[other] Deviennent définitifs : les présences, l’ordre du jour ({ $points ->
    [0] aucun point
    [one] { $points } point
   *[other] { $points } points
    }) avec ses notes, { $motions ->
    [one] { $motions } proposition
   *[other] { $motions } propositions
    }{ $count ->
    [0] { "" }, sans numéro de résolution
    [one] { " " }et le numéro { $resolutions }
   *[other] { " " }et les numéros { $resolutions }
    }.
    }
adopt-without = Aucune résolution ne l’adopte : le procès-verbal dira qu’il a été adopté par consentement. Si une résolution l’a adopté, revenez (Échap) et choisissez-la : elle ne pourra plus être liée ensuite.
adopt-corrected-alone = Ces corrections figureront au procès-verbal adopté :
adopt-no-return = Rien de cette réunion ne changera plus, et cela ne s’annule pas. Une erreur se corrigera par une résolution à une réunion suivante.
adopt-correct-notes = Les corrections inscrites figurent aux deux procès-verbaux. Le texte se corrige dans les notes, ci-dessous : sans mot inscrit, ce qui y change est dit tel quel.
adopt-corrected = Ces corrections figureront au procès-verbal adopté et dans la résolution qui l’adopte :
adopt-correction = Point { $point } : { $what }.
adopt-strangers = { $count ->
    [one] Selon la règle du comité, seuls les membres qui y étaient adoptent; { $names } n’y était pas.
   *[other] Selon la règle du comité, seuls les membres qui y étaient adoptent; n’y étaient pas : { $names }.
    }
seal-title = Sceller le procès-verbal de la réunion { $number }?
seal-final = Ce procès-verbal a été adopté avant l’arrivée des sceaux. Le sceau fixe ce que le registre en dit aujourd’hui et dira qu’il est venu après l’adoption. Relisez d’abord le papier signé : un sceau ne se refait pas et ne s’annule pas.
erratum-beside = Le procès-verbal adopté reste tel quel : l’erratum s’ajoute à la fin, avec sa date.
close-adjourned = La réunion a décidé de s’ajourner. Levée ici, elle n’a pas de suite planifiée : pour planifier aussi la suite, fermez ce formulaire (Échap), puis x et « Ajourner ».
sequel-day-of-other = Sans date : celle de l’autre résolution.
sequel-day-today = Sans date : aujourd’hui.
sequel-beside = La résolution garde son texte et son numéro; la suite s’inscrit à côté.
cancel-title = Annuler : { $meeting }?
cancel-planned = La réunion garde son numéro et son ordre du jour, avec la mention « Annulée ». La touche u revient en arrière.
cancel-convened = L’avis est déjà parti : prévenez les personnes convoquées. La réunion garde son numéro, avec la mention « Annulée ». La touche u revient en arrière.
roll-title = Présences · { $meeting }
roll-counts = présents { $present } · excusés { $excused } · absents { $absent } · invités { $guest } · à noter { $unsaid }
roll-counts-gone = { " " }· partis { $count }
roll-counts-withdrawn = { " " }· retirés { $count }
roll-since = { $status } depuis { $at }
roll-left = Départ à { $at }
roll-recused = Retrait (conflit)
roll-substitute = Remplace { $member }
roll-replaced = { $status } : { $name }
roll-movements = Mouvements ({ $count })
movement-heads-counted = { $heads ->
    [one] 1 personne comptée
   *[other] { $heads } personnes comptées
    }
movement-back = Retour
movement-point = point { $number }
substitute-late = Sans heure, cette personne compte dès l’ouverture. D’après l’usage de l’appel ({ $minutes } minutes, réglage du programme et non de la loi), qui arrive plus tard a une heure.
substitute-early = Sans heure, cette personne compte dès l’ouverture. Usage de l’appel : qui arrive dans les { $minutes } premières minutes y est compté; une heure peut être donnée à tout moment.
substitute-from = Cette personne compte à partir de cette heure.
heads-from-dwellings = Nombre de locataires proposé d’après les logements inscrits : corrigez-le au besoin.
heads-too-few-title = { $heads ->
    [0] Personne n’est compté
    [one] Une seule personne est comptée
   *[other] { $heads } personnes sont comptées
    }, { $named } sont notées présentes
heads-too-few = { $named } personnes sont notées présentes par leur nom : le compte ne peut pas être plus petit, à moins que certaines ne soient plus dans la salle. Leur départ se note à leur nom (d).
heads-too-many = { $heads } personnes pour { $tenants } locataires : vérifiez les deux nombres.
roll-counts-assembly = notés par leur nom : { $named } (h compte les personnes)
roll-seat-back-title = { $member } prend son siège?
roll-seat-back-now = { $name } siège à la place de { $member }. À partir de maintenant, { $member } vote, et { $name } ne vote plus. L’heure est notée.
roll-seat-back = { $name } siège à la place de { $member }. Si { $member } est là depuis le début, { $name } reste comme personne invitée.
roll-unsaid = à noter
meeting-paused = { $sign } SUSPENDUE (F3 : reprise)
meeting-paused-since = { $sign } SUSPENDUE depuis { $since } (F3 : reprise)
meeting-closing-carried = Levée adoptée : F7 lève la séance
meeting-adjournment-carried = Ajournement adopté : x, puis « Ajourner », ou F7 sans autre jour
meeting-adjourned-to = Ajournement adopté, au { $day } : x, puis « Ajourner », ferme la séance
motion-resumed = Reprise à { $at }
move-text-resumption = Reprendre la séance.
meeting-chair-back = { $name } peut reprendre la présidence (F2, o)
roll-office-outside = { $name } n’est pas dans la salle. Qui préside, ou tient le procès-verbal? Choisissez parmi celles et ceux qui y sont.
roll-tenant = Locataire
meeting-typing = Ce que vous tapez est gardé. Échap, ou F6 pour le point suivant, l’enregistre.
meeting-typing-unkept = Rien de ce que vous tapez n’est gardé avant d’être enregistré : Échap, ou F6 pour le point suivant, l’enregistre.
meeting-notes-unsaved = Brouillon repris : ces notes ne sont pas encore enregistrées. Entrée continue.
agenda-length-until = { $length }, fin vers { $end }
agenda-around = vers { $at }
agenda-minutes-of = réunion { $number }
agenda-carried = repris de { $number }
agenda-unannounced = absent de l’avis
point-next = Entrée inscrit le point et passe au suivant; Échap termine.
point-late = L’avis est déjà parti : ce point n’y est pas. Un nouvel avis (F8, à l’écran de la réunion) l’y mettrait.
    .sits = L’avis est parti sans ce point : le comité l’ajoute en adoptant l’ordre du jour.
point-late-special = L’avis est déjà parti, et une séance extraordinaire s’en tient à son avis : aucune proposition ne sera reçue sous ce point sans un nouvel avis (F8, à l’écran de la réunion).
    .sits = Une séance extraordinaire s’en tient à son avis : aucune proposition ne sera reçue sous ce point.
point-beyond-notice-in-camera = Point absent de l’avis : rien ne peut y être décidé. Le huis clos continue (↑, puis F3, pour y mettre fin).
point-beyond-notice = Point absent de l’avis de la séance extraordinaire : rien ne peut y être décidé.
deed-notice = Faire l’avis de convocation (à imprimer, à envoyer)
deed-agenda = Faire l’ordre du jour (à imprimer, à envoyer)
deed-attendance-sheet = Faire la feuille de présences à signer
deed-carry-over = Reprendre les points en suspens des réunions passées
deed-clone = Prévoir la même réunion un autre jour
deed-series = Prévoir une série de réunions semblables
deed-postpone = Reporter la réunion à un autre jour
deed-adjourn = Ajourner la séance à un autre jour
deed-cancel = Annuler la réunion
series-nth = Chaque mois, le { $nth ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
       *[5] cinquième
    } { $weekday } du mois; un mois qui n’en a pas est sauté.
series-last = Chaque mois, le dernier { $weekday }.
series-weeks = Le même jour de la semaine, toutes les tant de semaines.
series-days = { $count ->
        [0] Aucune réunion.
        [one] Sera prévue : { $days }.
       *[other] Seront prévues : { $days }.
    }
postpone-renew = L’avis est déjà parti : il faudra le renouveler. La réunion garde son numéro.
postpone-plain = La réunion garde son numéro; l’avis partira pour le nouveau jour.
adjourn-told = La séance est levée à cette heure. Une nouvelle réunion, avec son propre numéro, reprend les points non traités.
close-noted-otherwise = Une note du point de la levée dit { $at } : corrigez l’heure ci-dessus, ou la note.
round-title = Avis de convocation · { $meeting }
round-nobody = Personne à avertir.
round-progress = { $done } sur { $all } { $done ->
        [0] avertis
        [one] averti
       *[other] avertis
    }
round-day = coché au { $day }
round-not-yet = à avertir
round-dwellings = { $count ->
        [one] { $count } logement
       *[other] { $count } logements
    }
cancel-told = { $count ->
        [one] { $count } avis est déjà donné ({ $ways }) : prévenez cette personne.
       *[other] { $count } avis sont déjà donnés ({ $ways }) : prévenez ces personnes.
    } La réunion garde son numéro, avec la mention « Annulée ». La touche u revient en arrière.
motion-other-kinds = F3 : autre chose (point d’ordre, huis clos, levée, reconsidération…).
motion-by-laws = Un règlement se modifie aux deux tiers : choisissez une autre majorité s’il ne s’agit pas de cela.
move-take-up = Reprendre « { $motion } »
move-left = { $how } à la réunion { $number }, { $day }
move-text-previous-question = Passer immédiatement au vote.
move-text-tabling = Déposer la proposition.
move-text-postponement = Remettre la proposition à une autre réunion.
move-text-referral = Renvoyer la proposition en comité.
move-text-in-camera = Siéger à huis clos.
move-text-end-in-camera = Lever le huis clos.
move-text-reconsideration = Reconsidérer cette décision.
move-text-appeal = Renverser la décision de la présidence.
move-text-adjournment = Ajourner la séance.
move-text-closing = Lever la séance.
move-text-fix-time = Reprendre la séance à un autre moment, qui reste à dire.
move-text-recess = Suspendre la séance pour quelques minutes.
move-text-obtain-quorum = Joindre les membres absents afin d’obtenir le quorum.
move-text-secret-ballot = Tenir le vote au scrutin secret.
move-secret-ballot = { $members ->
    [one] { $members } membre suffit : ce vote sera secret dès que vous aurez enregistré (Ctrl+S).
   *[other] Il en faut { $members } : ce vote sera secret dès que vous aurez enregistré (Ctrl+S).
    }
amendment-same = Changez le texte ci-dessous : ce qui change s’affichera ici.
amendment-changes = Changement : { $what }.
change-replace = remplacer « { $removed } » par « { $added } »
change-remove = supprimer « { $removed } »
change-add = ajouter « { $added } » après « { $behind } »
change-add-first = ajouter « { $added } » au début
change-whole = lire « { $text } »
change-day = porter la date au { $day }
change-committee = renvoyer plutôt à { $to }
motion-moved-by = Par { $mover }
motion-seconded-by = Par { $mover }, appui : { $seconder }
motion-goes-on = Suite de la réunion le { $day }
motion-taken-up-from = Reprise ({ $how }{ $point ->
    [no] { " " }plus tôt
   *[other] { " " }au point { $point }
})
motion-taken-up-under = Reprise au point { $point }
motion-until = Remise au { $day }
motion-referred = Renvoyée à : { $to }
motion-waits = D’abord ce qui est au-dessus : { $kind }
motion-no-quorum = sans quorum : { $reason }
motion-by-mode = { $mode } : { $totals }
motion-recounted = recompté; avant : { $totals }
vote-way-roll-call = Appel nominal
vote-way-secret = Scrutin secret
vote-way-noted-carried = { $gender ->
    [m] Adopté, vote non consigné
   *[other] Adoptée, vote non consigné
    }
vote-way-noted-defeated = { $gender ->
    [m] Rejeté, vote non consigné
   *[other] Rejetée, vote non consigné
    }
vote-way-upheld = { $gender ->
    [m] La présidence le juge fondé
   *[other] La présidence la juge fondée
    }
vote-way-denied = { $gender ->
    [m] La présidence le juge non fondé
   *[other] La présidence la juge non fondée
    }
vote-way-ended = La présidence y met fin
vote-roll-call = { $voters ->
    [one] { $voters } nom à appeler : Ctrl+S ouvre la liste.
   *[other] { $voters } noms à appeler : Ctrl+S ouvre la liste.
    }
vote-on = { $kind } : { $what }
vote-ended = La présidence met fin au huis clos, sans vote.
vote-missing = { $missing ->
    [one] il manque { $missing } vote pour
   *[other] il manque { $missing } votes pour
    }
vote-must-change = { $votes ->
    [one] il faudrait que { $votes } vote passe du côté du pour
   *[other] il faudrait que { $votes } votes passent du côté du pour
    }
vote-as-amended = Telle qu’amendée : { $text } ({ $changes })
vote-casting-asked = Égalité des voix : demandez à la présidence son vote prépondérant (champ du même nom). Sans lui, la proposition est rejetée.
vote-lacks-quorum = Pas de quorum, il manque { $missing ->
    [one] { $missing } présence
   *[other] { $missing } présences
    }. Si quelqu’un est arrivé ({ $names }…) : F2.
    .heads = Pas de quorum, il manque { $missing ->
        [one] { $missing } présence
       *[other] { $missing } présences
    }. Si des gens sont arrivés, comptez les têtes de nouveau : F2, puis h.
vote-lacks-voters = Pas assez de votants pour ce vote, il manque { $missing ->
    [one] { $missing } personne
   *[other] { $missing } personnes
    } : qui s’est retiré compte pour la réunion, mais pas pour ce vote. Si quelqu’un est arrivé ({ $names }…) : F2.
vote-no-quorum = Sinon, écrivez la raison de voter sans quorum : le procès-verbal la donnera.
vote-no-roll-call = Pas d’appel nominal : on n’a compté que des têtes, sans noms à appeler.
vote-is-secret = { $sign } Le scrutin secret est demandé.
motion-secret = Le vote sera secret.
motion-doors-open = Le huis clos est levé.
vote-again-mistake = Mal noté, à corriger
vote-again-recount = Recompté
vote-until-next = Sans date, elle revient à la prochaine réunion.
vote-persons-secret = Vote sur des personnes : la règle du comité demande le scrutin secret.
vote-secret-on-request = { $members ->
    [one] Il suffit qu’un seul membre le demande pour que le scrutin soit secret.
   *[other] { $members } membres peuvent demander le scrutin secret.
    }
roll-call-title = Appel nominal : { $motion }
roll-call-silent-title = { $count ->
    [one] Un nom n’a pas de réponse
   *[other] { $count } noms n’ont pas de réponse
    }
roll-call-silent = Sans réponse : { $names }.
roll-call-unanswered = sans réponse
meeting-in-camera = { $sign } HUIS CLOS
meeting-in-camera-since = { $sign } HUIS CLOS depuis { $since }
meeting-in-camera-guests = { $count ->
    [one] 1 personne invitée est dans la salle (F2, d)
   *[other] { $count } personnes invitées sont dans la salle (F2, d)
    }
meeting-title-in-camera = Huis clos · { $title }
