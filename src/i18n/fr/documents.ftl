# Les documents : procès-verbaux, listes.

paper-file-minutes = { $date } { $prefix } procès-verbal { $number }
paper-file-extract = { $date } { $prefix } extrait { $number }
paper-file-in-camera = { $stem } (huis clos)
paper-file-large = { $stem } (gros caractères)
minutes-title-regular = Procès-verbal de la réunion ordinaire nº { $number }
minutes-title-special = Procès-verbal de la séance extraordinaire nº { $number }
minutes-title-annual-general = Procès-verbal de l’assemblée générale annuelle nº { $number }
minutes-title-election = Procès-verbal de l’assemblée d’élection nº { $number }
minutes-title-working = Compte rendu de la rencontre de travail nº { $number }
minutes-title-with-board = Procès-verbal de la rencontre nº { $number } avec le conseil d’administration
minutes-draft = PROJET
minutes-page = Page
minutes-page-of = de

minutes-date = Date
minutes-place = Lieu
minutes-opened = Ouverture
minutes-closed = Levée
minutes-chair = Présidence
minutes-secretary = Secrétariat
minutes-adopted = Adopté le
minutes-adopted-at = { $day }, à la réunion nº { $number }
minutes-late-notice = L’avis de convocation a été envoyé le { $sent }; il devait l’être au plus tard le { $by }.
minutes-late-notice-reason = Raison donnée pour tenir l’assemblée : { $reason }.

minutes-no-notice = Aucun avis de convocation n’est consigné.
minutes-closed-at = La séance est levée à { $at }.
minutes-opened-at = La séance est ouverte à { $at }.
minutes-adjourned-at = La séance est ajournée à { $at }{ $day ->
    [no] { "" }
   *[other] {" "}au { $day }
    }{ $number ->
    [no] .
   *[other] ; la suite fait l’objet de la réunion { $number }.
    }
minutes-adjourned-to = { $text } au { $day }.
minutes-goes-on-day = Suite de la séance : { $day }.
minutes-study-adjourned = L’étude en est remise à la séance du { $day }.
    .unknown = L’étude en est remise à la suite de la séance.
minutes-never-decided = La proposition n’a pas été mise aux voix.
minutes-heads-at-vote = { $at ->
    [no] { $heads ->
        [one] Au vote, { $heads } locataire était présent.
       *[other] Au vote, { $heads } locataires étaient présents.
        }
   *[other] { $heads ->
        [one] Au vote, à { $at }, { $heads } locataire était présent.
       *[other] Au vote, à { $at }, { $heads } locataires étaient présents.
        }
    }
minutes-continues = Suite de
minutes-continues-what = réunion { $number }, du { $day }
minutes-next-meeting = La prochaine réunion est prévue le { $day }{ $hour ->
    [no] { "" }
   *[other] , à { $hour }
}{ $place ->
    [blank] { "" }
   *[other] {" "}({ $place })
}.
minutes-present = Membres présents
minutes-present-named = Présences notées par leur nom
minutes-substitutes = Substituts
minutes-substitute = substitut { $of }
minutes-came = arrivée à { $at }
minutes-left = départ à { $at }
minutes-until-closing = jusqu’à la levée, à { $at }
minutes-back = retour à { $at }
minutes-recused = { $name } déclare un conflit d’intérêts et ne prend part ni à la discussion ni au vote, { $when }.
    .reason = { $name } déclare un conflit d’intérêts et ne prend part ni à la discussion ni au vote, { $when }. Motif : { $reason }.
minutes-recused-until = de { $from } à { $to }
minutes-recused-from = à partir de { $from }
minutes-recused-to-point-end = de { $from } à la fin de ce point
    .signed = de { $from } à la fin de ce point
minutes-gave-place = a siégé jusqu’à l’arrivée du membre, à { $at }
minutes-officer-from = à partir de { $at }, { $name }
minutes-officer-takes = À { $at }, { $name } prend { $office ->
    [chair] la présidence
   *[other] le secrétariat
    }.
minutes-officer-yields = À { $at }, { $before } cède { $office ->
    [chair] la présidence
   *[other] le secrétariat
    } à { $name }.
minutes-officer-absent = À { $at }, { $name } prend { $office ->
    [chair] la présidence
   *[other] le secrétariat
    } en l’absence { OF($before) }.
minutes-officer-replaces = À { $at }, { $name } remplace { $before } { $office ->
    [chair] à la présidence
   *[other] au secrétariat
    }.
minutes-heads-title = Personnes présentes
minutes-heads = À { $at } : { $heads ->
    [0] personne
    [one] 1 personne
   *[other] { $heads } personnes
    }
minutes-heads-fewer = { $said } ({ $named } sont nommées plus haut : toutes n’étaient pas dans la salle à ce moment)
minutes-paused = La séance est suspendue.
minutes-resumed = Elle reprend.
minutes-paused-at = La séance est suspendue à { $at }.
minutes-resumed-at = Elle reprend à { $at }.
minutes-not-reached = Ce point n’est pas abordé.
minutes-nothing-noted = Rien à signaler.
minutes-notice-sent = Avis de convocation
minutes-notice-sent-on = Envoyé le { $day }
minutes-excused = Absences excusées
minutes-absent = Absences
minutes-guests = Personnes invitées
minutes-unsaid = Présence non inscrite
minutes-role-chair = présidence
minutes-role-vice-chair = vice-présidence
minutes-role-secretary = secrétariat
minutes-role-treasurer = trésorerie
minutes-quorum-at-opening = À l’ouverture de la séance, { $said }
minutes-quorum-met = Le quorum est atteint : { $present ->
    [one] { $present } membre présent
   *[other] { $present } membres présents
    } sur { $filled } (il en faut { $needed }).
minutes-quorum-lacking = Le quorum n’est pas atteint : { $present ->
    [0] aucun membre présent
    [one] { $present } membre présent
   *[other] { $present } membres présents
    } sur { $filled } (il en faut { $needed }).
minutes-arrives = { $names } { $count ->
    [one] arrive
   *[other] arrivent
    } à { $at }.
minutes-leaves = { $names } { $count ->
    [one] quitte
   *[other] quittent
    } la séance à { $at }.
minutes-returns = { $names } { $count ->
    [one] revient
   *[other] reviennent
    } à { $at }.
minutes-names-and = { $names } et { $last }
minutes-quorum-lost = Le quorum est perdu à { $at } ({ $present ->
    [0] aucune présence
    [one] 1 présence
   *[other] { $present } présences
    }, il en faut { $needed }).
minutes-quorum-back = Le quorum est rétabli à { $at } ({ $present } présences, il en faut { $needed }).
minutes-quorum-reached = Le quorum est atteint à { $at } ({ $present } présences, il en faut { $needed }).
minutes-quorum-tenants = { $tenants ->
    [0] Le quorum de l’assemblée est d’au moins { $min } personnes.
   *[other] L’assemblée représente { $tenants } locataires : le quorum est de { $needed } personnes ({ $percent } %, et au moins { $min }).
    }
minutes-quorum-heads-met = Au premier décompte, le quorum est atteint ({ $present } personnes).
    .opening = À l’ouverture, le quorum est atteint ({ $present } personnes).
minutes-quorum-heads-lacking = Au premier décompte, le quorum n’est pas atteint ({ $present ->
    [0] aucune personne
    [one] 1 personne
   *[other] { $present } personnes
    }).
    .opening = À l’ouverture, le quorum n’est pas atteint ({ $present ->
    [0] aucune personne
    [one] 1 personne
   *[other] { $present } personnes
    }).
minutes-quorum-none = { $present ->
    [0] Aucun membre présent
    [one] { $present } membre présent
   *[other] { $present } membres présents
    }; cette instance n’a pas de quorum à atteindre.

minutes-resolution = Résolution { $number }
minutes-motion-proposed = Proposition en attente
minutes-motion-carried = Proposition adoptée
minutes-motion-defeated = Proposition rejetée
minutes-motion-tied = Proposition rejetée à égalité des voix
minutes-motion-lapsed = Proposition sans appui
minutes-motion-withdrawn = Proposition retirée
minutes-motion-tabled = Proposition déposée
minutes-motion-postponed = Proposition remise
minutes-motion-referred = Proposition renvoyée en comité

minutes-own-copy = HUIS CLOS, COPIE DES MEMBRES
minutes-in-camera = Les membres siègent à huis clos.
minutes-in-camera-taken = { $count ->
    [one] Résolution adoptée à huis clos : { $numbers }.
   *[other] Résolutions adoptées à huis clos : { $numbers }.
    }
minutes-in-camera-to-the-end = Le huis clos dure jusqu’à la levée, à { $at }.
minutes-in-camera-label = À huis clos
minutes-corrections = Corrections apportées à l’adoption
minutes-corrections-by = Corrections apportées à l’adoption (résolution { $number })
minutes-adopted-as-is = Le procès-verbal de la réunion nº { $number } est adopté tel quel.
minutes-adopted-corrected = Le procès-verbal de la réunion nº { $number } est adopté avec { $count ->
    [one] la correction suivante :
   *[other] les corrections suivantes :
    }
minutes-adopted-besides = Procès-verbaux adoptés
minutes-sealed = Sceau du procès-verbal : { $seal } (apposé le { $day }). Il change si un mot de cette réunion, ou d’une réunion scellée avant elle, change au registre.
minutes-sealed-later = Sceau du procès-verbal : { $seal } (apposé le { $day }, après l’adoption). Il change si un mot de cette réunion, ou d’une réunion scellée avant elle, change au registre.
minutes-erratum = { $day } : { $text }
minutes-erratum-by = { $day } (résolution { $number }) : { $text }

extract-number = Résolution
extract-meeting = Réunion
extract-quorum = Quorum
extract-quorum-met = Atteint : { $who ->
    [people] { $voters ->
        [one] { $voters } personne présente
       *[other] { $voters } personnes présentes
        }
   *[other] { $voters ->
        [one] { $voters } membre présent
       *[other] { $voters } membres présents
        }
    } au moment du vote; il en fallait { $needed }
extract-quorum-lacking = Non atteint : { $who ->
    [people] { $voters ->
        [0] personne
        [one] { $voters } personne présente
       *[other] { $voters } personnes présentes
        }
   *[other] { $voters ->
        [0] aucun membre présent
        [one] { $voters } membre présent
       *[other] { $voters } membres présents
        }
    } au moment du vote, alors qu’il en fallait { $needed }. Le vote a été pris malgré tout; raison donnée : { $reason }
extract-quorum-none = { $who ->
    [people] { $voters ->
        [one] { $voters } personne présente
       *[other] { $voters } personnes présentes
        }
   *[other] { $voters ->
        [one] { $voters } membre présent
       *[other] { $voters } membres présents
        }
    } au moment du vote; aucun quorum n’est exigé
extract-opening = { $kind ->
    [special] Extrait du procès-verbal de la séance extraordinaire nº { $number }
    [annual-general] Extrait du procès-verbal de l’assemblée générale annuelle nº { $number }
    [election] Extrait du procès-verbal de l’assemblée d’élection nº { $number }
    [working] Extrait du compte rendu de la rencontre de travail nº { $number }
    [with-board] Extrait du procès-verbal de la rencontre nº { $number } avec le conseil d’administration
   *[other] Extrait du procès-verbal de la réunion ordinaire nº { $number }
    } ({ $body }).
extract-adopted = Le procès-verbal a été adopté le { $day }.
extract-adopted-sealed = Le procès-verbal a été adopté le { $day }; il porte le sceau { $seal }.
extract-draft = { $kind ->
    [working] Le compte rendu de cette rencontre n’est pas encore adopté : l’extrait est donné sous réserve de son adoption.
   *[other] Le procès-verbal de cette réunion n’est pas encore adopté : l’extrait est donné sous réserve de son adoption.
}
extract-reopened = En reconsidération : la question a été rouverte; elle était en attente à la réunion nº { $number } du { $day } et n’est pas encore tranchée de nouveau.
minutes-adopted-by = { $value }, par la résolution { $number }
minutes-adopted-by-consent = { $value }, par consentement
minutes-therefore = En conséquence, { $begins }
    .capitals = EN CONSÉQUENCE, { $begins }
minutes-resolved = Il est résolu { $vote }
minutes-moved-as-typed = Sur proposition { $of }, { $begins }
minutes-resolved-moved = Sur proposition { $of }, il est résolu { $vote }
minutes-resolved-seconded = Sur proposition { $of }, appuyée par { $seconder }, il est résolu { $vote }
minutes-put-by = Proposé par { $mover }.
minutes-put-by-seconded = Proposé par { $mover }, appuyé par { $seconder }.
minutes-proposed = Il est proposé
minutes-proposed-moved = Il est proposé par { $mover }
minutes-proposed-seconded = Il est proposé par { $mover } et appuyé par { $seconder }
minutes-unanimous = à l’unanimité
minutes-majority-simple = à la majorité
minutes-majority-two-thirds = à la majorité des deux tiers
minutes-majority-absolute-present = à la majorité des membres présents
minutes-majority-absolute-seats = à la majorité de tous les sièges
minutes-totals = { $pro } pour, { $against } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
    }
    .signed = { $pro } pour, { $against } contre, { $abstain ->
        [0] aucune abstention
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }
minutes-totals-bare = { $pro } pour, { $against } contre
minutes-uncounted = { $totals }; { $count ->
    [one] { $count } personne n’a pas voté
   *[other] { $count } personnes n’ont pas voté
    }
minutes-defeated-counted = { $kind ->
    [previous-question] La question préalable
    [tabling] La proposition de dépôt
    [postponement] La proposition de remise
    [referral] La proposition de renvoi
    [in-camera] La proposition de huis clos
    [end-in-camera] La proposition de lever le huis clos
   *[other] La proposition
    } est rejetée{ $way } ({ $totals }).
minutes-defeated-two-thirds = La majorité des deux tiers n’est pas atteinte{ $way } ({ $totals }) : { $kind ->
    [previous-question] la question préalable
    [tabling] la proposition de dépôt
    [postponement] la proposition de remise
    [referral] la proposition de renvoi
    [in-camera] la proposition de huis clos
    [end-in-camera] la proposition de lever le huis clos
   *[other] la proposition
    } est rejetée.
minutes-defeated-absolute = La majorité absolue n’est pas atteinte{ $way } ({ $totals }) : { $kind ->
    [previous-question] la question préalable
    [tabling] la proposition de dépôt
    [postponement] la proposition de remise
    [referral] la proposition de renvoi
    [in-camera] la proposition de huis clos
    [end-in-camera] la proposition de lever le huis clos
   *[other] la proposition
    } est rejetée.
minutes-tied-counted = Égalité des voix{ $way } ({ $totals }) : { $kind ->
    [previous-question] la question préalable
    [tabling] la proposition de dépôt
    [postponement] la proposition de remise
    [referral] la proposition de renvoi
    [in-camera] la proposition de huis clos
    [end-in-camera] la proposition de lever le huis clos
   *[other] la proposition
    } est rejetée.
minutes-ending-proposed = Le vote n’est pas encore inscrit.
minutes-ending-defeated = { $kind ->
    [previous-question] La question préalable
    [tabling] La proposition de dépôt
    [postponement] La proposition de remise
    [referral] La proposition de renvoi
    [in-camera] La proposition de huis clos
    [end-in-camera] La proposition de lever le huis clos
   *[other] La proposition
    } est rejetée{ $way }.
minutes-ending-tied = Égalité des voix : { $kind ->
    [previous-question] la question préalable
    [tabling] la proposition de dépôt
    [postponement] la proposition de remise
    [referral] la proposition de renvoi
    [in-camera] la proposition de huis clos
    [end-in-camera] la proposition de lever le huis clos
   *[other] la proposition
    } est rejetée.
minutes-ending-lapsed = Faute d’appui, la proposition n’est pas débattue.
minutes-ending-withdrawn = La proposition est retirée.
minutes-ending-tabled = La proposition est déposée.
minutes-ending-postponed = La proposition est remise à une autre réunion.
minutes-ending-referred = La proposition est renvoyée en comité.

minutes-follow-up-what = À faire
minutes-follow-up-who = Responsable
minutes-follow-up-when = Échéance
paper-file-notice = { $date } { $prefix } avis de convocation { $number }
paper-file-agenda = { $date } { $prefix } ordre du jour { $number }
paper-file-attendance-sheet = { $date } { $prefix } feuille de présences { $number }
paper-meeting = { $kind } nº { $number }
paper-fact-meeting = Réunion
paper-fact-hour = Heure
paper-agenda-none = L’ordre du jour n’est pas encore établi.
paper-agenda-number = Nº
paper-agenda-point = Point
paper-agenda-purpose = But
paper-agenda-lead = Responsable
paper-agenda-length = Durée
paper-agenda-end = Fin prévue : { $end }
paper-minutes-of = { $title } (nº { $number })
paper-call-regular = Les membres sont convoqués à la réunion ordinaire nº { $number } :
paper-call-special = Les membres sont convoqués à la séance extraordinaire nº { $number } :
paper-call-annual-general = Tous les locataires sont convoqués à l’assemblée générale annuelle nº { $number } :
paper-call-election = Tous les locataires sont convoqués à l’assemblée d’élection nº { $number } :
paper-call-working = Les membres sont invités à la rencontre de travail nº { $number } :
paper-call-with-board = Les membres sont convoqués à la rencontre nº { $number } avec le conseil d’administration :
paper-notice-postponed = Cette réunion était prévue le { $day }; elle est reportée. Le présent avis remplace tout avis antérieur.
paper-notice-continues = Cette réunion continue la réunion nº { $number }, qui a été ajournée.
paper-notice-special = Seuls les points de cet avis y seront traités.
paper-notice-sender = Secrétariat
paper-notice-sent = Avis envoyé le { $day }.
paper-sheet-name = Nom
paper-sheet-seat = Siège ou association
paper-sheet-role = Fonction
paper-sheet-for = Organisme représenté
paper-sheet-building = Immeuble
paper-sheet-dwelling = Logement
paper-sheet-in = Arrivée
paper-sheet-out = Départ
paper-sheet-signature = Signature
paper-sheet-quorum = Quorum exigé : { $needed ->
        [one] { $needed } membre
       *[other] { $needed } membres
    } sur { $filled }.
paper-sheet-quorum-tenants = Quorum exigé : { $needed ->
        [one] { $needed } personne
       *[other] { $needed } personnes
    }.
paper-sheet-no-quorum = Cette instance n’a pas de quorum à atteindre.

# Ce qui est présenté sur une proposition, la présidence, le huis clos.

minutes-motion-upheld = Décision de la présidence
minutes-motion-denied = Décision de la présidence
minutes-ending-upheld = La présidence tranche en ce sens.
minutes-ending-denied = La présidence ne retient pas la demande.
minutes-undocumented = (vote non consigné)
minutes-secret-asked = Le scrutin secret est demandé.
minutes-secret-asked-by = Le scrutin secret est demandé par { $mover }.
minutes-secret-denied = La présidence ne l’accorde pas.
minutes-secret = au scrutin secret { $vote }
minutes-voted-secretly = au scrutin secret
minutes-voted-by-name = par appel nominal
minutes-roll-call = par appel nominal { $vote }
minutes-by-casting-vote = par le vote prépondérant de la présidence ({ $totals })
minutes-casting-against = { $totals }, la présidence donnant son vote prépondérant contre
minutes-scrutineers = Scrutin compté par : { $names }.
minutes-recount = Le vote a été recompté : { $reason }.
minutes-recount-first = Résultat annoncé avant le recomptage : { $totals } ({ $outcome }).
minutes-ballots-blank = Bulletins blancs : { $blank }.
minutes-ballots-spoiled = Bulletins rejetés : { $spoiled }.
minutes-ballots = Bulletins blancs : { $blank }; bulletins rejetés : { $spoiled }.
minutes-called-for = Pour : { $names }.
minutes-called-against = Contre : { $names }.
minutes-called-abstain = Abstention : { $names }.
minutes-called-silent = { $count ->
    [one] N’a pas répondu : { $names }.
   *[other] N’ont pas répondu : { $names }.
    }
minutes-no-quorum = Vote pris sans quorum ({ $who ->
    [people] { $voters ->
        [0] personne
        [one] { $voters } personne présente
       *[other] { $voters } personnes présentes
        }
   *[other] { $voters ->
        [0] aucun membre présent
        [one] { $voters } membre présent
       *[other] { $voters } membres présents
        }
    }, il en fallait { $needed }). Raison donnée : { $reason }.
minutes-postponed-until = La proposition est remise au { $day }.
minutes-referred-to = La proposition est renvoyée pour étude : { $to }.
minutes-amendment-moved = Amendement proposé par { $mover } : { $changes }.
minutes-amendment-seconded = Amendement proposé par { $mover } et appuyé par { $seconder } : { $changes }.
minutes-sub-amendment-moved = Sous-amendement proposé par { $mover } : { $changes }.
minutes-sub-amendment-seconded = Sous-amendement proposé par { $mover } et appuyé par { $seconder } : { $changes }.
minutes-the-amendment = l’amendement
minutes-the-amendment-amended = l’amendement ainsi modifié
minutes-the-sub-amendment = le sous-amendement
minutes-amendment-carried = { $The } est adopté { $vote }.
minutes-amendment-defeated = { $The } est rejeté{ $way }.
minutes-amendment-defeated-counted = { $The } est rejeté{ $way } ({ $totals }).
minutes-amendment-short = { $The } n’obtient pas la majorité requise{ $way } ({ $totals }).
minutes-amendment-tied = Égalité des voix{ $way } ({ $totals }) : { $the } est rejeté.
minutes-amendment-lapsed = Faute d’appui, { $the } n’est pas débattu.
minutes-amendment-withdrawn = { $The } est retiré.
minutes-amendment-follows = { $The } suit la proposition.
minutes-as-amended = La proposition telle qu’amendée étant mise aux voix, il est résolu { $vote }
minutes-as-amended-carried = La proposition telle qu’amendée étant mise aux voix, elle est adoptée { $vote } :
minutes-put-and-carried = La proposition étant mise aux voix, elle est adoptée { $vote }.
minutes-ruling-reversed = La décision de la présidence est renversée.
minutes-ruling-stands = La décision de la présidence est maintenue.
minutes-reconsidered = Décision visée : { $motion }.
minutes-whereas = { $text };
minutes-again = Reprise de : { $motion }.
minutes-taken-up = Reprise de la proposition « { $motion } », { $how ->
    [tabled] déposée
    [referred] renvoyée en comité
   *[other] remise{ $until ->
        [no] { "" }
       *[other] {" "}au { $until }
    }
} à la réunion nº { $number } du { $day }.
minutes-taken-up-here = La proposition est reprise.
minutes-point-resumed = Le point est repris à { $at }.
minutes-taken-up-from = La proposition « { $motion } », { $how ->
    [tabled] déposée
    [referred] renvoyée en comité
   *[other] remise{ $until ->
        [no] { "" }
       *[other] ,
    }
} { $point ->
    [no] plus tôt dans la séance
   *[other] au point { $point }
}{ $until ->
    [no] { "" }
   *[other] , au { $until }
}, est reprise{ $at ->
    [no] { "" }
   *[other] {" "}à { $at }
}.
minutes-point-of-order = { $mover } soulève un point d’ordre : { $text }.
minutes-order-upheld = La présidence juge le point d’ordre fondé.
minutes-order-denied = La présidence juge le point d’ordre non fondé.
minutes-privilege = { $mover } soulève une question de privilège : { $text }.
minutes-privilege-upheld = La présidence juge la question de privilège fondée.
minutes-privilege-denied = La présidence juge la question de privilège non fondée.
minutes-doors-close = Le huis clos commence à { $at }.
minutes-doors-open = La séance redevient publique à { $at }.
minutes-chair-opens = La présidence met fin au huis clos.
minutes-chair-opens-at = La présidence met fin au huis clos; la séance redevient publique à { $at }.

# Ce que donne chaque nom d’un modèle.
placeholder-adopted_minutes = Sous un point qui a adopté un autre procès-verbal : lequel, et ses corrections
placeholder-adopted_only = S’il n’y a, sous aucun point, que des procès-verbaux adoptés (pour « if »)
placeholder-assembly = Si c’est une assemblée de locataires (pour « if »)
placeholder-attendance = Qui était là, excusé, absent ou invité, et le quorum
placeholder-body = Le nom du comité ou de l’instance
placeholder-call = La phrase qui convoque
placeholder-corrections = Les corrections apportées à l’adoption
placeholder-date = Le jour de la réunion, en toutes lettres
placeholder-date-of-body = Le jour dont le document fait état
placeholder-is-block = bloc
placeholder-errata = Les errata parus depuis
placeholder-facts = L’encadré de faits : réunion, date, heure, lieu
placeholder-fate = Ce que la résolution est devenue
placeholder-follow_ups = Le tableau des suivis promis
placeholder-guests = Les lignes à signer des invités ou des locataires
placeholder-heading = Le numéro et le titre du point, à son niveau
placeholder-hour = L’heure prévue
placeholder-in_camera = Ce qui fut noté à huis clos (copie des membres seulement)
placeholder-late_notice = Une remarque, si l’avis est parti en retard
placeholder-mark = PROJET, tant que le procès-verbal n’est pas adopté; PROVISOIRE au bilan d’un projet en cours
placeholder-meeting = « Réunion ordinaire nº 2026-05 »
placeholder-members = Les lignes à signer des membres
placeholder-motions = Les propositions et les résolutions du point
placeholder-notes = Les notes du point
placeholder-number = Le numéro de la réunion, ou du point
placeholder-office = Le nom de l’office
placeholder-one_erratum = S’il n’y a qu’un erratum (pour « if »)
placeholder-opening = La phrase qui dit d’où vient l’extrait
placeholder-other_motions = Les propositions qui ne relèvent d’aucun point
placeholder-place = Le lieu
placeholder-points = L’ordre du jour en tableau; dans le procès-verbal, la liste des points (pour « for »)
placeholder-proposed = Si l’ordre du jour n’est qu’un projet (pour « if »)
placeholder-quorum = La phrase sur le quorum
placeholder-recusals = Les conflits d’intérêts déclarés au point
placeholder-remarks = Ce qu’il faut savoir d’autre : report, suite, séance extraordinaire; d’une liste, pourquoi elle est vide
placeholder-resolution = La résolution sous son numéro
placeholder-resolution_number = Le numéro de la résolution
placeholder-seal = Le sceau du procès-verbal adopté
placeholder-secretary = Qui tient le registre
placeholder-sender = La signature de qui convoque
placeholder-signatures = Les signatures de la présidence et du secrétariat
placeholder-signer = Qui certifie l’extrait
placeholder-standing = Si le procès-verbal dont il vient est adopté
placeholder-title = Le titre du document, ou du point
placeholder-titles = Les titres des points, en liste
placeholder-seats = Le tableau des sièges, avec qui les occupe
placeholder-roles = Le tableau des charges : présidence, secrétariat…
placeholder-members_told = La phrase qui compte les membres et les sièges vacants
placeholder-vacant = Combien de sièges sont vacants
placeholder-count = Combien il y en a
placeholder-buildings = Les immeubles (pour « for »)
placeholder-people = Les personnes : une liste (pour « for »), ou le tableau d’un immeuble
placeholder-labels = Les étiquettes des membres

paper-file-lobby-notice = { $date } { $prefix } affiche { $number }
paper-file-follow-ups = { $date } { $prefix } suivis
paper-file-composition = { $date } { $prefix } composition
paper-file-phone-list = { $date } { $prefix } tournée
paper-file-labels = { $date } { $prefix } étiquettes
paper-vacant = { $of ->
    [office] (vacante)
   *[seat] (vacant)
    }
paper-holds-over = { $day }, puis jusqu’au remplacement
paper-term-over = { $day } (échu)
paper-seat = Siège
paper-since = Depuis
paper-until = Jusqu’au
paper-no-members = Aucun membre ce jour-là : inscrivez qui siège à l’écran Sièges (touche 6), puis refaites ce document.
paper-no-seats = Cette instance n’a pas encore de siège : ajoutez-les à l’écran Sièges (touche 6), puis refaites ce document.
paper-no-numbers = Le registre n’a ni téléphone ni courriel de ces personnes : inscrivez-les à l’écran Gens (touche 2), puis refaites cette liste.
paper-no-building = Ailleurs
paper-phone = Téléphone
paper-email = Courriel
paper-reach = Joindre par
paper-reach-text = Texto
paper-reach-door = Porte
paper-done = Fait
paper-unit = logement { $unit }
paper-address = { $address }, app. { $unit }
paper-city = { $city } (Québec)
paper-late = { $day }, en retard
paper-nobody = Sans responsable
paper-members-told = { $count ->
    [0] Aucun membre
    [one] { $count } membre
   *[other] { $count } membres
}; { $vacant ->
    [0] aucun siège vacant
    [one] { $vacant } siège vacant
   *[other] { $vacant } sièges vacants
}.{ $quorum ->
    [0] { "" }
   *[other] { "" } Quorum : { $quorum }.
}
caution-logo = Le logo des documents est laissé de côté. « { $file } » : { $why ->
    [missing] il n’y a pas de fichier de ce nom.
    [too-large] il dépasse 8 Mo.
    [other-kind] ce n’est ni un PNG ni un JPEG.
    [damaged] ce fichier PNG ou JPEG est abîmé.
   *[other] le fichier ne peut pas être lu.
} Il faut un fichier PNG ou JPEG de 8 Mo au plus; changez ou videz « Logo des documents » dans la section Règles. Le reste du document est fait.
caution-unprinted = Aucune police d’ici n’a toutes les lettres de : { $words }. Le PDF montre des cases vides à leur place; les formats docx, html et md gardent ces mots, que le programme qui les ouvre peut savoir écrire.
caution-no-template = Aucun modèle à vous n’a servi : il n’y a pas de fichier { $name } dans { $folder }.
caution-no-folder = Le document est fait avec le modèle intégré. La règle « Dossier des modèles » (9, Règles) nomme { $folder }, { $why ->
    [file] qui est un fichier et non un dossier
   *[missing] et il n’y a pas de dossier de ce nom
}. Corrigez cette règle, ou videz-la.
caution-unused = Ces fichiers ne sont le modèle d’aucun document; vérifiez leur nom et leur dossier (fr ou en) : { $names }.
caution-no-labels = Aucun membre ce jour-là : la planche d’étiquettes est vide.
caution-unsaid = { $what ->
    [both] L’avis ne dit ni l’heure ni le lieu : notez-les à la réunion (e), puis refaites-le.
    [hour] L’avis ne dit pas l’heure : notez-la à la réunion (e), puis refaites-le.
   *[place] L’avis ne dit pas le lieu : notez-le à la réunion (e), puis refaites-le.
}
caution-no-postal-code = { $count ->
    [one] { $count } étiquette est
   *[other] { $count } étiquettes sont
} sans code postal. Écrivez-le à la fin de l’adresse de l’immeuble, ou de la ville de l’ensemble.
caution-labels-cut = { $labels ->
        [one] L’étiquette de { $names } n’a pas la place de tout ce qu’elle dit : elle est coupée.
       *[other] { $labels } étiquettes n’ont pas la place de tout ce qu’elles disent et sont coupées : { $names }.
    } Prenez des étiquettes plus grandes, ou raccourcissez l’adresse.
