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
placeholder-result = Qui est élu, pour quel mandat, et qui supplée, dans l’ordre

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
       *[other] Ces personnes sont élues par acclamation.
    }
paper-election-not-voted = Aucun vote n’est encore dépouillé.
paper-election-round = { $number }. { $kind }, { $day }
paper-election-round-at = { $number }. { $kind }, { $day }, à { $at }
paper-election-ballots = Bulletins
paper-election-number = Nombre
paper-election-even = { $sum } = { $issued } : tous les bulletins remis se retrouvent.
paper-election-gap = { $sum } = { $found } pour { $issued ->
        [one] { $issued } bulletin remis
       *[other] { $issued } bulletins remis
    } : { $more ->
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
paper-election-waiting = { $count ->
        [one] En attente du siège réservé
       *[other] En attente des sièges réservés
    }
paper-election-waited = Cela tranché, les voix du premier vote donnent aussi un siège à : { $names }.
paper-election-replaced = Ces bulletins ont été recomptés : le compte qui suit remplace celui-ci.
paper-election-vote-again = Personne n’a la majorité absolue, et plusieurs candidatures ont le moins de voix : on vote de nouveau sans en éliminer.
paper-election-goes-out = Personne n’a la majorité absolue. { $count ->
        [one] La candidature éliminée, qui a le moins de voix : { $names }.
       *[other] Les candidatures éliminées, qui ont le moins de voix : { $names }.
    } On vote de nouveau entre les autres.
paper-election-tie-seats = Égalité à { $one ->
        [1] 1 voix
       *[other] { $votes } voix
    } entre { $names } pour { $group ->
        [none] { $count ->
            [one] le dernier siège
           *[other] les { $count } derniers sièges
        }
       *[other] { $count ->
            [one] le siège réservé ({ $group })
           *[other] { $count } sièges réservés ({ $group })
        }
    } : aucune de ces candidatures n’est élue à ce tour. Un second tour les départage, entre elles seules.
paper-election-tie-seats-lots = Égalité à { $one ->
        [1] 1 voix
       *[other] { $votes } voix
    } entre { $names } pour { $group ->
        [none] { $count ->
            [one] le dernier siège
           *[other] les { $count } derniers sièges
        }
       *[other] { $count ->
            [one] le siège réservé ({ $group })
           *[other] { $count } sièges réservés ({ $group })
        }
    } : aucune de ces candidatures n’est élue à ce tour. Le sort les départage.
paper-election-tie-lots = Égalité à { $one ->
        [1] 1 voix
       *[other] { $votes } voix
    } entre { $names } : le sort les départage.
paper-election-lots = Tirage au sort devant : { $witnesses }.
paper-election-seed = Mots dits à voix haute avant le tirage : « { $seed } ».
paper-election-hat = Les noms ont été tirés d’un chapeau, dans cet ordre.
paper-election-draw-again = Chacun peut refaire ce tirage. Le sort d’un nom est le SHA-256 des mots, d’un saut de ligne et du nom, tels qu’ils sont écrits ici; le plus petit sort le premier. Ses { $digits } premiers chiffres sont au tableau. Dans un terminal : { $command }
paper-election-not-whole = Le résultat n’est pas complet. À venir : { $round } entre { $names }.
paper-election-proclaimed = Le résultat est proclamé le { $day }.
paper-election-not-proclaimed = Le résultat n’est pas proclamé.
paper-election-so-far = { $acclaimed ->
        [1] Ce que donne la clôture des candidatures :
       *[other] Ce que donne le dépouillement jusqu’ici :
    }
paper-election-leads = Serait élue
paper-election-elected = Personne élue
paper-election-last-votes = Voix (à son dernier tour)
paper-election-vacant = { $count ->
        [one] 1 siège reste vacant.
       *[other] { $count } sièges restent vacants.
    }
paper-election-substitutes = Suppléance, dans l’ordre :
paper-election-tied-substitutes = { $names } (à égalité : aucune de ces personnes ne vient avant une autre)
paper-election-ranked = Rang { $rank } : { $names }
paper-election-destroyed = Les bulletins ont été détruits le { $day }.
paper-election-keep = Les bulletins se gardent jusqu’au { $day }, puis sont détruits.
paper-election-sealed = Sceau de l’élection : { $seal } (apposé le { $day }). Il change si un mot de cette élection, ou de ce qui fut scellé avant elle, change au registre.

document-kind-ballot = Bulletins de vote
cli-document-ballot = Produit les bulletins du vote à tenir, à découper
paper-file-ballot = { $date } { $prefix } bulletins, { $number }
placeholder-round = Le tour : vote, ou second tour entre ex æquo
placeholder-ballots = La page de bulletins, avec les tirets où couper
paper-ballot-title = { $election } ({ $round })
paper-ballot-marks = { $marks ->
        [one] Faites une seule marque, à côté d’un nom. Avec plus d’une marque, ou un nom ajouté, le bulletin est rejeté.
       *[other] Marquez au plus { $marks } noms. Avec plus de { $marks } marques, ou un nom ajouté, le bulletin est rejeté.
    }
paper-ballot-any = Marquez autant de noms que vous le voulez.
paper-ballot-mark = Marque (X)
paper-ballot-initials = Initiales au moment de la remise

document-kind-election-notice = Avis d’élection
cli-document-election-notice = Produit l’avis d’une élection, à afficher et à glisser sous les portes
paper-file-election-notice = { $date } { $prefix } avis d’élection, { $number }
placeholder-eligibility = Qui peut se présenter
placeholder-deadline = Jusqu’à quand les candidatures sont reçues
placeholder-rules = Les règles du vote, en liste
paper-notice-election = { $count ->
        [one] Une personne est à élire
       *[other] { $count } personnes sont à élire
    } ({ $body }). { $voters ->
        [delegates] Tout locataire qui remplit les conditions peut se présenter; les délégués votent.
       *[other] Vous pouvez vous présenter et voter.
    }
paper-notice-by-election = C’est une élection partielle : le mandat commencé est terminé.
paper-election-mandate = Mandat
paper-election-term = Du { $from } au { $to }
paper-eligible-tenants = Peut se présenter toute personne qui est locataire de l’office et qui n’est pas à son emploi. Selon la fédération, une personne que le tribunal a condamnée pour un loyer impayé ne peut pas siéger.
paper-eligible-members = Peut se présenter toute personne qui est membre : { $body }.
paper-deadline = La mise en candidature, signée par la personne candidate, par qui la propose et par qui l’appuie, est remise au plus tard le { $day }.
paper-deadline-floor = Des candidatures sont aussi reçues à l’assemblée, avant la clôture; une personne absente y consent par écrit.
paper-rule-acclaimed = { $count ->
        [one] S’il n’y a qu’une candidature, la personne est élue par acclamation, sans vote.
       *[other] S’il n’y a pas plus de { $count } candidatures, ces personnes sont élues par acclamation, sans vote.
    }
paper-rule-secret = Le vote est secret. Chaque personne vote une fois, elle-même : il n’y a pas de procuration.
paper-rule-marks = { $marks ->
        [one] On marque un seul nom; un bulletin qui en porte plus est rejeté.
       *[other] On marque au plus { $marks } noms; un bulletin qui en porte moins est bon, un bulletin qui en porte plus est rejeté.
    }
paper-rule-totals = Le plus grand nombre de voix l’emporte.
paper-rule-majority = Il faut plus de la moitié des bulletins valides. Sinon, la candidature qui a le moins de voix est éliminée et on vote de nouveau.
paper-rule-tie-second-ballot = Une égalité qui touche le dernier siège se tranche par un second tour entre les seules candidatures à égalité, puis par le sort, devant témoins.
paper-rule-tie-lots = Une égalité qui touche le dernier siège se tranche par le sort, devant témoins.
paper-rule-basis = Base du vote : { $basis }

document-kind-nomination-form = Mise en candidature
cli-document-nomination-form = Produit le formulaire de mise en candidature d’une élection
paper-file-nomination-form = { $date } { $prefix } mise en candidature, { $number }
placeholder-questions = Les questions d’admissibilité, à cocher oui ou non
paper-question = Question
paper-election-candidate-person = Personne candidate
paper-nomination-who = Qui
paper-nomination-name = Nom, prénom et logement (lettres moulées)

document-kind-election-letter = Lettre à l’office sur une élection
cli-document-election-letter = Produit la lettre qui annonce à l’office le résultat d’une élection
paper-file-election-letter = { $date } { $prefix } lettre à l’office, { $number }
placeholder-outcome = La phrase qui dit comment et quand le résultat fut proclamé
placeholder-elected = Le tableau des personnes élues, avec leurs mandats
placeholder-totals = Le tableau des voix, au premier tour et au dernier de chaque personne, s’il y a eu un vote
placeholder-substitutes = Les personnes suppléantes, dans l’ordre
paper-result-acclaimed = Le résultat a été proclamé le { $day }. Il n’y a pas eu plus de candidatures que de sièges : l’élection s’est faite par acclamation.
paper-result-voted = Le résultat a été proclamé le { $day }, après { $how }.
paper-result-how-votes = { $count ->
        [1] un vote
        [2] deux tours de vote
        [3] trois tours de vote
       *[other] { $count } tours de vote
    }
paper-result-how-second-ballots = { $count ->
        [1] un second tour
        [2] deux seconds tours
        [3] trois seconds tours
       *[other] { $count } seconds tours
    }
paper-result-how-lots = { $count ->
        [1] un tirage au sort
        [2] deux tirages au sort
        [3] trois tirages au sort
       *[other] { $count } tirages au sort
    }
paper-result-first-votes = Voix au premier tour
paper-result-transfers = Voix avec les transferts

document-kind-result-poster = Affiche du résultat d’une élection
cli-document-result-poster = Produit l’affiche du résultat d’une élection, en gros caractères
paper-file-result-poster = { $date } { $prefix } affiche du résultat, { $number }
placeholder-names = Les noms des personnes élues
placeholder-names_told = Les mêmes noms, avec ce qu’ils sont : « Personnes élues : »
paper-result-names = { $count ->
        [one] Personne élue : { $names }
       *[other] Personnes élues : { $names }
    }

document-kind-voters-list = Liste électorale
cli-document-voters-list = Produit la liste que signent les personnes qui votent
paper-file-voters-list = { $date } { $prefix } liste électorale, { $number }

document-kind-tally-sheet = Feuille de dépouillement
cli-document-tally-sheet = Produit la feuille sur laquelle un scrutateur compte les voix
paper-file-tally-sheet = { $date } { $prefix } feuille de dépouillement, { $number }
placeholder-marks = Combien de marques un bulletin peut porter
paper-tally-marks = { $marks ->
        [one] Un bulletin valide porte une marque.
       *[other] Un bulletin valide porte de 1 à { $marks } marques.
    }
paper-tally-any = Un bulletin valide porte au moins une marque.
paper-tally-strokes = Traits, par groupes de cinq
paper-asks-is_tenant = Êtes-vous locataire de l’office?
paper-asks-is_employee = Êtes-vous à l’emploi de l’office?
paper-asks-has_judgment = Le tribunal a-t-il rendu contre vous un jugement pour loyer impayé?
paper-nomination-date = Date (jour, mois, année)
placeholder-terms = Du premier au dernier jour des mandats, en une phrase
placeholder-voters = Qui a voté : l’assemblée des locataires, les délégués ou les membres
paper-result-nobody = Le résultat a été proclamé le { $day }. Il n’y avait aucune candidature pour ces sièges : personne n’est élu.
paper-result-names-annulled = { $count ->
        [0] Élection annulée
        [one] Avait été proclamée élue, avant l’annulation : { $names }
       *[other] Avaient été proclamées élues, avant l’annulation : { $names }
    }
paper-result-annulled = { $names } (élection annulée)
paper-result-reserved = Pour un siège réservé, on compte entre elles les seules candidatures du groupe : une personne peut donc y être élue avec moins de voix qu’une autre qui ne l’est pas.
paper-thanks-voted = Merci aux personnes qui se sont portées candidates, qui ont voté et qui ont tenu le vote.
paper-thanks-stood = Merci aux personnes qui se sont portées candidates et à celles qui ont préparé l’élection.
paper-annulled = « { $name } » : cette élection a été annulée le { $day }{ $told ->
        [1] {" "}(décision : { $by })
       *[other] {""}
    }. Son résultat ne vaut plus.
paper-annulled-again = Elle est reprise : « { $name } ».
paper-annulled-mark = ÉLECTION ANNULÉE
paper-result-was-proclaimed = Ce résultat avait été proclamé le { $day }.
placeholder-annulled = Quand et par quelle décision l’élection fut annulée; rien si elle tient
placeholder-thanks = Le remerciement : à qui s’est présenté, et à qui a voté s’il y a eu un vote
minutes-election-annulled = Depuis : { $told }
