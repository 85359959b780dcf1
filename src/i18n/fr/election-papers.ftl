# Les documents d’une élection.

document-kind-election-report = Rapport d’élection
cli-document-election-report = Produit le rapport d’une élection, à signer par le personnel d’élection
cli-arg-election = Le titre de l’élection, des mots qu’elle seule porte, ou l’identifiant
paper-file-election-report = { $date } { $prefix } rapport d’élection, { $number }

placeholder-election = Le titre de l’élection
placeholder-vote_day = Le jour du vote, en toutes lettres
placeholder-officers = Le personnel d’élection
placeholder-candidates = Les candidatures
placeholder-rounds = Les tours avec leurs bulletins, leurs voix et leurs égalités, ou l’acclamation
placeholder-result = Qui est élu, pour quel mandat, et les substituts dans l’ordre

paper-election-and = { $before } et { $last }
paper-election-seats = { $count } ({ $kind })
paper-election-by-election = Oui : le mandat commencé est terminé
paper-election-no-officer = Aucun personnel d’élection n’est noté.
paper-election-no-candidate = Aucune candidature n’a été reçue.
paper-election-role = Fonction
paper-election-proposer = Proposée par
paper-election-seconder = Appuyée par
paper-election-consent = Consentement écrit
paper-election-remark = Remarque
paper-election-from-floor = reçue à l’assemblée
paper-election-withdrawn = retirée le { $day }
paper-election-nobody-stood = Aucune candidature : personne n’est élu.
paper-election-acclaimed = { $count ->
        [one] Une seule candidature
       *[other] { $count } candidatures
    } pour { $seats ->
        [one] 1 siège
       *[other] { $seats } sièges
    } : il n’y a pas eu de vote. { $count ->
        [one] La personne est élue par acclamation.
       *[other] Elles sont élues par acclamation.
    }
paper-election-not-voted = Aucun vote n’est encore dépouillé.
paper-election-round = { $number }. { $kind }, { $day }
paper-election-round-at = { $number }. { $kind }, { $day }, à { $at }
paper-election-ballots = Bulletins
paper-election-number = Nombre
paper-election-even = { $sum } = { $issued } : tous les bulletins remis se retrouvent.
paper-election-gap = { $sum } = { $found } pour { $issued } bulletins remis : { $more ->
        [1] il y a { $count ->
            [one] 1 bulletin de trop
           *[other] { $count } bulletins de trop
        }
       *[other] il manque { $count ->
            [one] 1 bulletin
           *[other] { $count } bulletins
        }
    }.
paper-election-candidate = Candidature
paper-election-votes = Voix
paper-election-outcome = Issue
paper-election-rank = Rang
paper-election-lot = Sort
paper-election-marks = { $marks ->
        [one] Une marque par bulletin
       *[other] Au plus { $marks } marques par bulletin
    } : { $valid ->
        [one] { $valid } bulletin valide peut porter
       *[other] { $valid } bulletins valides peuvent porter
    } { $marks ->
        [one] { $most } voix
       *[other] de { $valid } à { $most } voix
    }; il y en a { $total }.
paper-election-majority = La majorité absolue, plus de la moitié des bulletins valides ({ $valid }), est de { $needed } voix.
paper-election-chart = Voix par candidature
paper-election-out = Éliminée
paper-election-tied = À égalité
paper-election-replaced = Ces bulletins ont été recomptés : le compte qui suit remplace celui-ci.
paper-election-vote-again = Personne n’a la majorité absolue, et plusieurs candidatures ont le moins de voix : on vote de nouveau sans en éliminer.
paper-election-goes-out = Personne n’a la majorité absolue. { $count ->
        [one] La candidature éliminée, qui a le moins de voix : { $names }.
       *[other] Les candidatures éliminées, qui ont le moins de voix : { $names }.
    } On vote de nouveau entre les autres.
paper-election-tie-seats = Égalité à { $votes } voix entre { $names } pour { $count ->
        [one] le dernier siège
       *[other] les { $count } derniers sièges
    } : aucune de ces candidatures n’est élue à ce tour. Un second tour les départage, entre elles seules.
paper-election-tie-seats-lots = Égalité à { $votes } voix entre { $names } pour { $count ->
        [one] le dernier siège
       *[other] les { $count } derniers sièges
    } : aucune de ces candidatures n’est élue à ce tour. Le sort les départage.
paper-election-tie-lots = Égalité à { $votes } voix entre { $names } : le sort les départage.
paper-election-lots = Tirage au sort devant : { $witnesses }.
paper-election-seed = Mots dits à voix haute avant le tirage : « { $seed } ».
paper-election-hat = Les noms ont été tirés d’un chapeau, dans cet ordre.
paper-election-draw-again = Chacun peut refaire ce tirage. Le sort d’un nom est le SHA-256 des mots, d’un saut de ligne et du nom, tels qu’ils sont écrits ici; le plus petit sort le premier. Ses { $digits } premiers chiffres sont au tableau. Dans un terminal : { $command }
paper-election-not-whole = Le résultat n’est pas complet. À venir : { $round } entre { $names }.
paper-election-proclaimed = Le résultat est proclamé le { $day }.
paper-election-not-proclaimed = Le résultat n’est pas proclamé.
paper-election-elected = Personne élue
paper-election-last-votes = Voix (dernier tour)
paper-election-vacant = { $count ->
        [one] 1 siège reste vacant.
       *[other] { $count } sièges restent vacants.
    }
paper-election-substitutes = Substituts, dans l’ordre :
paper-election-tied-substitutes = { $names } (à égalité : personne d’entre eux ne vient avant un autre)
paper-election-destroyed = Les bulletins ont été détruits le { $day }.
paper-election-keep = Les bulletins se gardent jusqu’au { $day }, puis sont détruits.
paper-election-sealed = Sceau de l’élection : { $seal } (apposé le { $day }). Il change si un mot de cette élection, ou de ce qui fut scellé avant elle, change au registre.
