# Le journal : une phrase par action. `history-{sorte de commande}`.

history-save = { $gender ->
        [f] { $Entity } modifiée : { $name }
       *[m] { $Entity } modifié : { $name }
    }
    .fields = { $gender ->
        [f] { $Entity } modifiée : { $name } ({ $fields })
       *[m] { $Entity } modifié : { $name } ({ $fields })
    }
    .done = { $gender ->
        [f] { $Entity } faite : { $name }
       *[m] { $Entity } fait : { $name }
    }
    .new = { $gender ->
        [f] { $Entity } ajoutée : { $name }
       *[m] { $Entity } ajouté : { $name }
    }
history-upkeep-next = { $done }. Prochain : { $date }
history-remove = { $gender ->
        [f] { $Entity } enlevée : { $name }
       *[m] { $Entity } enlevé : { $name }
    }
history-set-rule = Règle changée : { $rule } = { $value }
    .default = Règle remise à sa valeur de départ : { $rule }
history-fill-seat = Siège « { $seat } » comblé par { $person } à partir du { $date } ({ $began })
history-end-mandate = Mandat terminé : { $person }, jusqu’au { $date } ({ $reason })
history-plan-meeting = { $kind } prévue : { $meeting }, le { $date }
    .hour = { $kind } prévue : { $meeting }, le { $date } à { $hour }
history-convene-meeting = Convocation envoyée le { $date } pour la réunion { $meeting }
history-open-meeting = Réunion { $meeting } ouverte à { $hour }
    .late = Réunion { $meeting } ouverte à { $hour } sans avis donné à temps : { $reason }
history-close-meeting = Réunion { $meeting } levée à { $hour }
history-cancel-meeting = Réunion { $meeting } annulée
history-adopt-minutes = Procès-verbal de la réunion { $meeting } adopté le { $date }
history-seal-minutes = Procès-verbal de la réunion { $meeting }, adopté plus tôt, scellé
history-start-item = Point « { $item } » abordé à { $at }
history-move-item = Point « { $item } » déplacé au rang { $to }
history-set-item-level = Point « { $item } » mis au niveau { $level }
history-carry-over = Points en suspens repris à l’ordre du jour de la réunion { $meeting }
history-clone-meeting = { $count ->
        [one] Réunion prévue le { $days }, sur le modèle de { $meeting }
       *[other] { $count } réunions prévues sur le modèle de { $meeting } : { $days }
    }
history-postpone-meeting = Réunion { $meeting } reportée au { $date } : avis à renouveler
history-adjourn-meeting = Réunion { $meeting } ajournée à { $hour }; elle continue le { $date }
history-plan-round = Tournée de l’avis préparée pour la réunion { $meeting }
history-set-notice = Avis de la réunion { $meeting } : { $who }, { $way }
    .done = Avis de la réunion { $meeting } : { $who }, { $way }, fait le { $date }
    .cleared = Avis de la réunion { $meeting } : { $who } ne fait plus partie de la tournée
history-set-attendance = Présences de la réunion { $meeting } : { $person }, { $status }
    .cleared = Présences de la réunion { $meeting } : { $person }, inscription effacée
    .substitute = Présences de la réunion { $meeting } : { $person } remplace { $member }
history-record-movement = Réunion { $meeting } : { $person }, { $what } à { $at }
    .heads = Assemblée { $meeting } : { $heads ->
        [one] 1 personne comptée
       *[other] { $heads } personnes comptées
    } à { $at }
history-change-movement = Mouvement corrigé : { $what }, à { $at }
history-remove-movement = Mouvement enlevé : { $what }
history-propose = Proposition inscrite à la réunion { $meeting } : « { $text } »
    .mover = Proposée par { $mover } à la réunion { $meeting } : « { $text } »
    .seconder = Proposée par { $mover }, appuyée par { $seconder }, à la réunion { $meeting } : « { $text } »
history-record-vote = { $outcome } : { $motion } ({ $votes })
    .again = Vote inscrit de nouveau : { $motion } ({ $votes })
    .still = { $outcome } : { $motion } (vote inscrit de nouveau : { $votes })
    .kind = { $code ->
        [tied] { $kind }, { $outcome }
       *[other] { $kind } { $outcome }
    } : { $motion } ({ $votes })
history-votes-counted = { $yes } pour, { $no } contre, { $abstain ->
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }
    .casting = { $yes } pour, { $no } contre, { $abstain ->
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }, vote prépondérant de la présidence
history-votes-bare = { $yes } pour, { $no } contre
history-votes-silent = { $votes }; { $count ->
    [one] { $count } personne n’a pas voté
   *[other] { $count } personnes n’ont pas voté
    }
history-votes-unanimous = à l’unanimité
history-votes-majority = à la majorité
history-drop-motion = Sans vote : { $motion }, { $outcome }
history-record-document = Document produit : { $kind }, réunion { $meeting }
history-record-paper = Document produit : { $kind }, { $body }
history-document-at = { $what } ({ $path })

# Plusieurs actions en une : `history-batch-{nom}` quand il est connu, et ce qui a changé.

history-batch = Plusieurs actions : { $what }
history-batch-import = Importation : { $what }
history-batch-found = Registre créé : { $what }
history-nothing = rien de changé
history-rows-added = { $count ->
        [one] { $gender ->
            [f] { $things } ajoutée
           *[m] { $things } ajouté
        }
       *[other] { $gender ->
            [f] { $things } ajoutées
           *[m] { $things } ajoutés
        }
    }
history-rows-changed = { $count ->
        [one] { $gender ->
            [f] { $things } modifiée
           *[m] { $things } modifié
        }
       *[other] { $gender ->
            [f] { $things } modifiées
           *[m] { $things } modifiés
        }
    }
history-rows-removed = { $count ->
        [one] { $gender ->
            [f] { $things } enlevée
           *[m] { $things } enlevé
        }
       *[other] { $gender ->
            [f] { $things } enlevées
           *[m] { $things } enlevés
        }
    }

# Annuler et rétablir. .act quand l’action reprise est connue.

history-undo = Annulé : l’action { $entry } du journal
    .act = Annulé : { $act }
    .document = Annulé : { $what }. Le registre n’en garde plus trace; le fichier lui-même reste sur le disque : { $path }
history-papers-stay = { $count ->
        [one] Un document produit depuis reste au registre et sur le disque (action { $entry }) : { $file }
       *[other] { $count } documents produits depuis restent au registre et sur le disque, dont le dernier (action { $entry }) : { $file }
    }
history-redo = Rétabli : l’action annulée par { $entry }
    .act = Rétabli : { $act }
history-unknown = Action d’une autre version du programme ({ $kind })
history-batch-seats = Sièges : { $what }
history-batch-heads = Locataires et personnes comptées à une assemblée : { $what }
history-batch-substitute = Arrivée d’un substitut : { $what }
history-batch-secret-vote = { $what }, sur demande
history-batch-consent = { $what }, avec un consentement
history-batch-newcomer = Candidature d’une nouvelle personne : { $what }
history-batch-guest = Ajout aux présences : { $what }
history-batch-attendance = Présences : { $what }
history-batch-notice = Avis envoyé : { $what }

# Les sortes de propositions, les façons de voter et la présidence.

history-propose-kind = { $kind } (réunion { $meeting }) : « { $text } »
    .mover = { $kind } (réunion { $meeting }, { $mover }) : « { $text } »
history-votes-roll-call = par appel nominal
history-votes-recounted = { $votes }; recompté : { $reason }
history-votes-secret = au scrutin secret, { $votes }
history-votes-undocumented = vote non consigné
history-doors-opened = Huis clos levé par la présidence
history-ruling = Décision de la présidence : { $motion }, { $outcome }
history-take-up = Proposition reprise : { $motion }
    .under = Proposition reprise sous « { $item } » : { $motion }
history-in-camera = Noté à huis clos ({ $what })
