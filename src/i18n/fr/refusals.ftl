# Pourquoi le programme dit non.
# Un champ vide arrive ici sous le nom `none`; un code traduit garde son code à part (`_code`).

# Ce qui ne va pas dans un champ : `fault-{code}`. La phrase suit le nom du champ et deux-points.

fault-required = il faut le remplir.
fault-not-a-date = il faut un jour du calendrier, comme 2026-11-17.
fault-not-a-time = il faut une heure, comme 19:30.
fault-not-an-email = il faut une adresse comme nom@exemple.ca, sans espace.
fault-not-a-prefix = il faut des lettres, des chiffres ou des traits d’union, et d’abord une lettre, comme CCR.
fault-not-a-phone = il faut les dix chiffres du numéro, comme 450 555-0123 (sept sans l’indicatif), ou « poste 12 »; ailleurs qu’en Amérique du Nord, le numéro commence par +. Les mots vont dans les notes.
fault-not-a-choice = il faut l’un des choix de la liste.
fault-not-a-year = il faut une année de quatre chiffres, de 1600 à l’an prochain.
fault-negative = il faut zéro ou plus.
fault-wrong-kind = il faut un nombre pour un nombre, un texte pour un texte.
fault-several-lines = il faut une seule ligne.
fault-to-come = ce jour n’est pas encore venu.
fault-before-start = la fin ne peut pas précéder le début.

# Les refus : `refusal-{code}`. Le nom court (.short) sert dans une liste.

refusal-field = { $field } ({ $entity }) : { $fault }
    .short = champ à corriger
refusal-unknown-field = Le champ « { $field } » ne s’écrit pas directement ({ $entity }). Une action à part s’en charge, ou il n’existe pas.
    .short = champ qui ne s’écrit pas
refusal-not-found = Le registre ne contient pas { $the } que l’action demande. Une autre action l’a peut-être fait disparaître : relisez la liste.
    .short = fiche introuvable
refusal-bad-id = L’identifiant « { $id } » ne convient pas : il en faut un nouveau, de la forme d’un UUID.
    .short = identifiant déjà pris ou mal formé
refusal-not-plain = { $Entity } : cette fiche s’écrit et s’enlève par une action à part (combler un siège, prévoir une réunion, noter une présence…).
    .short = fiche qui a ses propres actions
refusal-changed-meanwhile = Quelqu’un d’autre a changé « { $field } » entre-temps. Au départ : { $was }. Maintenant : { $is }. Vous vouliez : { $wanted }. Choisissez ce qui doit rester, puis enregistrez de nouveau.
    .short = champ changé entre-temps
refusal-in-use = D’autres fiches y renvoient encore ({ $plural }). Enlevez-les d’abord, ou gardez celle-ci.
    .short = fiche encore utilisée
refusal-decision-stands = { $resting ->
    [meeting] La résolution { $motion } a servi à adopter un procès-verbal : elle reste adoptée. Corrigez le décompte sans changer le résultat.
   *[sequel] Une suite donnée repose sur la résolution { $motion } : elle reste adoptée. Si cette suite est une erreur, enlevez-la d’abord.
    }
    .short = résolution qui reste adoptée
refusal-unknown-rule = Il n’y a pas de règle « { $rule } ». La liste des règles est dans la section Règles.
    .short = règle inconnue
refusal-rule-value = { $reason ->
        [none] « { $value } » ne convient pas à la règle « { $rule } » : il faut { $expected }.
       *[other] « { $value } » ne convient pas à la règle « { $rule } » : il faut { $expected }. { $reason }
    }
    .short = valeur de règle à corriger
refusal-unknown-code = « { $code } » n’est pas un code de la liste { $list }. Les codes sont : { $known }.
    .short = code inconnu
refusal-nothing-to-do = Il n’y a rien à changer : tout est déjà ainsi.
    .short = rien à changer
refusal-too-many-members = { $max ->
        [25] La loi (S-8, art. 58.4) permet 25 membres au plus : il y en aurait { $members } le { $on }. Terminez d’abord un mandat.
       *[other] La règle du comité fixe le maximum à { $max } membres : il y en aurait { $members } le { $on }. Terminez d’abord un mandat, ou changez la règle.
    }
    .short = trop de membres
refusal-staff-member = Le personnel de l’office ne peut pas siéger au comité, et la fiche { OF($name) } dit « Personnel de l’office ». Si ce n’est plus vrai, corrigez la fiche.
    .short = personnel de l’office parmi les membres
refusal-not-resident = La loi (S-8, art. 58.4) veut que les membres habitent un immeuble de l’office, et la fiche { OF($name) } ne dit pas « Locataire ». Si c’est le cas, corrigez la fiche.
    .short = membre qui n’est pas locataire
refusal-seat-filled = { $name } occupe ce siège à cette date. Terminez d’abord ce mandat.
    .short = siège déjà comblé
refusal-seat-closed = Le siège « { $seat } » n’existe pas à cette date. Voyez les dates où il est créé et aboli.
    .short = siège qui n’existe pas à cette date
refusal-delegate-without-association = Un siège de délégation appartient à une association de locataires : dites laquelle, ou choisissez un autre type de siège.
    .short = siège de délégation sans association
refusal-association-not-recognised = { $association } { $ended_on ->
        [none] n’est reconnue par l’office que depuis le { $recognised_on }
       *[other] n’est plus reconnue par l’office depuis le { $ended_on }
    }, et ce mandat commence le { $starts_on }. Seule une association reconnue désigne ses délégués au comité (S-8, art. 58.4). Corrigez la date du mandat ou celle de l’association; sinon, comblez un siège désigné par l’office.
    .short = délégation d’une association non reconnue
refusal-officer-not-member = Une charge se donne à un membre, et { $name } n’a pas de siège ce jour-là. Comblez d’abord un siège.
    .short = charge confiée hors du comité
refusal-seat-follows-board = Ce siège va avec celui du conseil d’administration (S-8, art. 58.4). Comblez ou terminez le mandat au conseil : celui-ci suivra.
    .short = siège lié au conseil
refusal-ex-officio-by-hand = Un siège d’office du comité est celui d’un membre du conseil d’administration élu par les locataires (S-8, art. 58.4) : il se comble et se libère avec le siège du conseil. Comblez celui-ci (6, puis le conseil) : { $name } siégera au comité du même coup. Sinon, ajoutez un siège d’un autre type.
    .short = siège d’office comblé sans mandat au conseil
refusal-director-seat-elsewhere = Les sièges de la représentation des locataires sont ceux du conseil d’administration. Ajoutez le siège à cette instance-là (6, puis le conseil) : quand il est comblé, le siège au comité vient de lui-même. Ici, choisissez un autre type.
    .short = siège du conseil d’administration dans une autre instance
refusal-term-too-long = Le mandat { OF($name) } au conseil finirait le { $ends_on }. Au plus long, il finit le { $latest }. Corrigez sa fin, ou la règle en 9.
    .short = mandat au conseil trop long
refusal-ends-before-start = Un mandat ne finit pas avant de commencer : début le { $starts_on }, fin le { $ends_on }. Corrigez l’une des deux dates.
    .short = mandat qui finit avant de commencer
refusal-mandate-ended = Ce mandat est déjà terminé : son dernier jour est le { $last_day }.
    .short = mandat déjà terminé
refusal-sat-as-member = { $deed ->
        [moved] { $name } a proposé, appuyé ou voté à la réunion { $number } ({ $date })
        [replaced] { $name } avait un substitut à la réunion { $number } ({ $date })
       *[other] { $name } était membre à la réunion { $number } ({ $date })
    }{ $more ->
        [0] {""}
        [one] , et à une autre
       *[other] , et à { $more } autres
    } : { $way ->
        [end] mettez fin au mandat après ce jour
        [start] faites-le commencer ce jour-là au plus tard
       *[other] le mandat reste
    }; sinon, corrigez d’abord { $deed ->
        [moved] qui propose, appuie et vote, puis notez l’absence (F2)
        [replaced] la liste des présences, sans le substitut (F2)
       *[other] les présences, avec une absence (F2)
    }.
    .short = présence d’un membre sans mandat ce jour-là
refusal-sat-as-guest = { $name } était à la réunion { $number } ({ $date }) sans être membre : faites commencer le mandat après ce jour, ou corrigez d’abord les présences (F2).
    .short = présence sans droit de vote d’une personne qui serait membre ce jour-là
refusal-board-size = La loi (S-8, art. 57.1) veut de 5 à 15 membres au conseil d’administration, et la fiche en indique { $size }.
    .short = taille du conseil hors de la loi
refusal-second-committee = Le registre tient un seul comité consultatif, et il y est déjà. Choisissez un autre type d’instance.
    .short = deuxième comité
refusal-prefix-taken = Le préfixe { $prefix } sert déjà à une autre instance. Choisissez-en un autre, pour que les numéros ne se confondent pas.
    .short = préfixe déjà pris
refusal-name-taken = { $of ->
        [site] Un ensemble immobilier porte déjà ce nom
        [building] Un immeuble de cet ensemble porte déjà ce nom
       *[other] Une association porte déjà ce nom
    } : « { $name } ». Donnez-en un autre, pour qu’on ne les confonde pas, ou corrigez la fiche qui existe (7).
    .short = nom déjà pris
refusal-meeting-step = { $status_code ->
        [planned] La réunion est prévue, sans plus : elle peut être convoquée, ouverte ou annulée.
        [convened] La réunion est convoquée : elle peut être ouverte ou annulée.
        [open] La réunion est en cours : levez d’abord la séance.
        [held] La réunion a eu lieu : il reste à en adopter le procès-verbal.
        [cancelled] La réunion est annulée. Prévoyez-en une autre.
       *[other] La réunion est dans l’état « { $status } », qui ne permet pas cette étape.
    }
    .short = étape impossible pour la réunion
refusal-no-paper = { $status_code ->
        [cancelled] La réunion est annulée : elle n’a ni avis, ni ordre du jour, ni feuille de présence, ni procès-verbal. Prévoyez-en une autre.
       *[other] La réunion n’a pas encore été ouverte : elle n’a pas de procès-verbal. F7, à l’écran de la réunion, l’ouvre.
    }
    .short = document sans objet pour la réunion
refusal-closes-before-opening = La séance a été ouverte à { $opened_at } : elle ne peut pas être levée avant. Corrigez l’une des deux heures.
    .short = levée avant l’ouverture
refusal-not-opened-yet = La réunion n’est pas ouverte : elle n’a pas encore d’heure d’ouverture. F7, à l’écran de la réunion, l’ouvre et note l’heure.
    .short = réunion pas encore ouverte
refusal-not-closed-yet = La réunion n’est pas levée : elle n’a pas encore d’heure de levée. F7, à l’écran de la réunion, la lève et note l’heure.
    .short = réunion pas encore levée
refusal-meeting-to-come = La réunion est datée du { $date }, qui n’est pas encore venu. Si elle a eu lieu plus tôt, changez d’abord sa date.
    .short = réunion tenue avant sa date
refusal-adopted-before = L’adoption ne peut pas précéder la réunion { $number }, qui est du { $date }. Corrigez la date de l’adoption.
    .short = procès-verbal adopté avant la réunion
refusal-notice-after-meeting = L’avis d’une réunion part avant elle : la réunion est du { $date }. Corrigez l’une des deux dates.
    .short = avis envoyé après la réunion
refusal-late-notice = L’avis de l’assemblée est parti le { $sent_on }; il devait partir au plus tard le { $by }. Remettez-la (F8), ou écrivez la raison de la tenir quand même : le procès-verbal la donnera.
    .short = avis de l’assemblée parti en retard
refusal-no-notice = Aucun avis de l’assemblée n’est consigné; il devait partir au plus tard le { $by }. Notez-en l’envoi, ou écrivez la raison de la tenir quand même : le procès-verbal la donnera.
    .short = assemblée sans avis
refusal-not-an-hour = « { $text } » n’est pas une heure. Écrivez-la comme 19:30.
    .short = heure à corriger
refusal-minutes-adopted = Le procès-verbal de la réunion { $number } est adopté : la réunion, ses présences et ses propositions ne changent plus. Une erreur se corrige par une résolution à une réunion suivante.
    .short = procès-verbal déjà adopté
refusal-not-adopting = Un procès-verbal s’adopte à une réunion suivante du même comité, qui a été ouverte, par une proposition principale qu’elle a adoptée. Choisissez cette réunion et cette résolution, ou laissez-les en blanc.
    .short = résolution d’adoption à revoir
refusal-corrections-unsaid = Des notes changent à l’adoption, mais aucune correction n’est dite. Inscrivez les corrections : elles figureront aux deux procès-verbaux.
    .short = corrections à inscrire
refusal-already-sealed = Le procès-verbal de la réunion { $number } porte déjà un sceau, et un sceau ne se refait pas.
    .short = déjà scellé
refusal-sequel-of = { $sequel ->
    [erratum] Un erratum se note à un procès-verbal adopté. Avant l’adoption, corrigez le texte lui-même.
   *[other] La suite donnée se note à une résolution adoptée.
    }
    .short = suite impossible ici
refusal-sequel-by = Une résolution est modifiée, abrogée ou remplacée par une autre, adoptée après elle. Choisissez-la, ou laissez ce champ en blanc.
    .short = résolution à revoir
refusal-already-repealed = La résolution { $name } n’est plus en vigueur depuis le { $since } : on ne peut plus la modifier ni l’abroger. Notez la suite auprès de celle qui l’a remplacée, ou corrigez d’abord ce qui est noté.
    .short = résolution déjà abrogée
refusal-sequel-before = { $sequel ->
    [erratum] Un erratum vient après l’adoption du procès-verbal : il faut une date à partir du { $since }.
   *[other] La suite vient après ce qu’elle suit : il faut une date à partir du { $since }.
    }
    .short = date trop ancienne
refusal-no-extract = Seule une résolution adoptée a un extrait; cette proposition : { $outcome }.
    .short = pas d’extrait sans résolution
refusal-taken-in-camera = La résolution { $number } a été prise à huis clos : son texte ne sort que dans la copie des membres (--huis-clos).
    .short = prise à huis clos
refusal-final = L’action { $entry } est définitive et ne s’annule pas : { $act ->
        [seal-minutes] le procès-verbal de la réunion { $number } a été scellé
        [proclaim] l’élection « { $number } » a été proclamée
        [draw-order] l’ordre du bulletin de l’élection « { $number } » a été tiré
        [draw-lots] le tirage au sort de l’élection « { $number } » a été fait devant témoins
       *[other] le procès-verbal de la réunion { $number } a été adopté
    }. { $act ->
        [draw-order] Un tirage ne se refait pas avec d’autres mots.
        [draw-lots] Un tirage ne se refait pas avec d’autres mots.
        [proclaim] Une contestation ou un recomptage est un acte nouveau.
       *[other] Une erreur dans un procès-verbal adopté se corrige par une résolution à une réunion suivante.
    }
    .short = action définitive
refusal-founding = La création du registre ne s’annule pas : sans elle, il n’y aurait plus de comité. Pour repartir à neuf, créez un autre registre.
    .short = création du registre
refusal-guest-is-member = { $name } est membre de l’instance à cette date. Notez une présence, une absence ou une absence excusée.
    .short = membre noté comme personne invitée
refusal-not-member = { $name } n’est pas membre de l’instance à cette date. Notez plutôt « Personne invitée », ou comblez d’abord un siège.
    .short = présence d’une personne qui n’est pas membre
refusal-substitute-is-member = { $name } est membre de l’instance à cette date et vote pour son propre siège. Notez sa présence.
    .short = membre noté comme substitut
refusal-replaces-nobody = Dites à la place de quel membre siège { $name }.
    .short = substitut de personne
refusal-replaces-as-other = Seul un substitut siège à la place d’un membre. Notez { $name } comme substitut, ou enlevez le membre remplacé.
    .short = remplacement sans substitut
refusal-replaced-twice = { $name } a déjà un substitut à cette réunion : { $other }. Un siège donne une seule voix.
    .short = deux substituts pour un même siège
refusal-replaced-is-there = { $name } est dans la salle : personne ne vote à sa place. Notez d’abord son départ ou son absence.
    .short = substitut d’un membre présent
refusal-no-substitutes = Selon la règle du comité, un membre absent n’est pas remplacé. Notez cette personne comme invitée, ou changez la règle dans la section Règles.
    .short = substituts non permis
refusal-already-in-room = { $name } est déjà dans la salle à { $at }. Notez d’abord son départ, ou corrigez l’heure.
    .short = arrivée d’une personne déjà présente
refusal-not-in-room = { $name } n’est pas dans la salle à { $at }. Notez d’abord son arrivée, ou corrigez l’heure.
    .short = mouvement d’une personne absente
refusal-already-recused = { $name } s’est déjà retiré du vote avant { $at }. Mettez d’abord fin à ce retrait.
    .short = second retrait d’une même personne
refusal-not-recused = { $name } ne s’était pas retiré du vote à { $at } : il n’y a pas de retrait à terminer.
    .short = fin d’un retrait qui n’a pas commencé
refusal-before-opening = À { $at }, la réunion n’est pas encore ouverte : elle ouvre à { $opened_at }. Corrigez l’heure.
    .short = mouvement avant l’ouverture
refusal-after-closing = À { $at }, la réunion est déjà levée : elle finit à { $closed_at }. Corrigez l’heure.
    .short = mouvement après la levée
refusal-before-point = À { $at }, le point précédent n’est pas encore abordé : il commence à { $began }. Corrigez l’heure.
    .short = point abordé avant le précédent
refusal-not-in-session = { $status_code ->
        [cancelled] La réunion est annulée : personne n’y arrive ni n’en part.
       *[other] La réunion n’est pas ouverte ({ $status }) : arrivées, départs et retraits se notent à partir de l’ouverture.
    }
    .short = mouvement hors d’une réunion ouverte
refusal-heads-of-committee = Cette réunion n’est pas une assemblée de locataires : les membres y sont notés par leur nom (F2). Si c’en est une, changez d’abord son genre.
    .short = décompte hors d’une assemblée
refusal-tenants-of-committee = Seule une assemblée représente des locataires : une réunion d’un autre genre n’en a pas le nombre.
    .short = nombre de locataires hors d’une assemblée
refusal-movement-of = { $movement } : un décompte donne un nombre et ne nomme personne; tout autre mouvement nomme une personne et ne donne pas de nombre.
    .short = mouvement sans personne ou sans nombre
refusal-has-movements = { $name } a des mouvements à cette réunion (départ, retour ou retrait). Enlevez-les d’abord de la liste des mouvements.
    .short = mouvements d’une personne notée absente
refusal-meeting-not-open = { $status_code ->
        [cancelled] La réunion est annulée : aucun vote n’y est possible.
       *[other] La réunion n’est pas ouverte ({ $status }). Ouvrez-la, puis inscrivez le vote.
    }
    .short = vote hors d’une réunion ouverte
refusal-not-voting = { $name ->
        [none] Seul un membre présent peut proposer ou appuyer, et cette personne n’est pas notée parmi les présences. Notez d’abord sa présence.
       *[other] Seul un membre présent peut proposer ou appuyer, et { $name } n’est pas du nombre. Notez d’abord sa présence.
    }
    .short = proposition ou appui d’une personne absente
refusal-seconds-own-motion = { $name } ne peut pas appuyer sa propre proposition. Il faut l’appui d’un autre membre.
    .short = appui de sa propre proposition
refusal-no-seconder = Selon la règle du comité, une proposition doit être appuyée avant le vote. Inscrivez qui l’appuie, ou notez-la sans appui.
    .short = proposition sans appui
refusal-no-mover = Il manque le nom de la personne qui propose. Inscrivez-le avant le vote.
    .short = proposition sans proposeur
refusal-no-quorum = { $missing ->
        [one] Il manque 1 présence pour le quorum
       *[other] Il manque { $missing } présences pour le quorum
    } (présences : { $present }, il en faut { $needed }). { $heads ->
        [yes] Si des gens sont arrivés, comptez les têtes de nouveau (F2, puis h). Sinon, remettez le vote
       *[no] Notez les arrivées, remettez le vote
    }, ou écrivez la raison de voter sans quorum.
    .short = quorum non atteint
refusal-too-many-votes = Il y a plus de votes que de personnes qui peuvent voter (votes, abstentions comprises : { $votes }; peuvent voter : { $voters }). { $heads ->
        [yes] Recomptez les votes, ou les têtes (F2, puis h).
       *[no] Recomptez, ou complétez les présences.
    }
    .short = plus de votes que de personnes
refusal-totals-missing = Un vote compté demande au moins deux nombres : les votes pour et les votes contre.
    .short = résultat du vote incomplet
refusal-totals-not-counted = Seul un vote compté a des nombres. Choisissez « Vote compté », ou effacez-les.
    .short = nombres sans vote compté
refusal-no-papers = Seul un scrutin secret a des scrutateurs et des bulletins blancs ou rejetés.
    .short = bulletins sans scrutin secret
refusal-no-recount = Un recomptage suppose un vote déjà inscrit. Inscrivez d’abord le vote.
    .short = recomptage sans vote
refusal-no-casting-vote = Le vote prépondérant ne sert qu’à égalité des voix, et seulement si la règle du comité l’accorde à la présidence.
    .short = vote prépondérant impossible
refusal-motion-decided = Cette proposition n’attend plus de vote. Son résultat : { $outcome }.
    .short = proposition déjà décidée
refusal-item-elsewhere = Ce point est à l’ordre du jour d’une autre réunion. Choisissez un point de celle-ci.
    .short = point d’une autre réunion
refusal-item-in-use = Ce point a des notes ou des propositions : il reste à l’ordre du jour. Effacez d’abord ses notes.
    .short = point qui a servi
refusal-number-not-latest = Le numéro { $number } a été donné, puis { $latest } après lui : seul le dernier numéro peut être repris. Annulez d’abord { $latest }, ou adoptez une nouvelle résolution.
    .short = numéro suivi d’un autre
refusal-template = Le modèle { $file } ne peut pas servir{ $line ->
        [0] { "" }
       *[other] ; ligne { $line }
    } : { $mistake ->
        [unknown] { $expected ->
            [blank] « { $text } » n’est pas un nom que ce document connaît.
           *[other] « { $text } » n’est pas un nom que ce document connaît; « { $expected } » l’est.
        }
        [undefined] « { $text } » demande un nom qui n’existe pas.
        [no-title] il y manque un titre, une ligne qui commence par « # ».
        [front] dans l’en-tête, « { $text } » n’est ni « emetteur », ni « mention », ni « pied », ni « gros ».
        [no-colon] dans l’en-tête, il manque le deux-points après le premier mot : « { $text } ».
        [yes-or-no] dans l’en-tête, « gros » se dit oui ou non : « { $text } ».
        [head-rule] l’en-tête se tient entre deux lignes « --- », et il en manque une : « { $text } ».
        [columns] un tableau a une ligne de titres, puis une ligne de tirets avec autant de cases. Sous « { $text } », il faut « { $expected } ».
        [not-alone] un nom qui donne un bloc entier se met seul sur sa ligne, tel quel{ $text ->
            [none] { "" }
           *[other] { "" } : « { $text } »
        }.
        [misplaced] une image ou un bloc n’a pas sa place dans un tableau ni dans une définition : « { $text } ».
        [html] le HTML n’est pas lu : « { $text } ».
        [picture] l’image « { $text } » ne peut pas être lue{ $expected ->
            [missing] { "" } : il n’y a pas de fichier de ce nom dans le dossier des modèles
            [too-large] { "" } : elle dépasse 8 Mo
            [other-kind] { "" } : ce n’est ni un PNG ni un JPEG
            [damaged] { "" } : le fichier est abîmé
            [outside] { "" } : elle doit être dans le dossier des modèles
           *[other] { "" }
        }. Il faut un fichier PNG ou JPEG d’au plus 8 Mo.
        [too-deep] des citations ou des listes sont trop imbriquées.
        [no-filter] « { $text } » n’est pas un filtre ni un test connu. Écrivez le nom seul, sans « | ».
        [no-function] « { $text } » n’est pas une fonction connue; il y a « signature », « a_remplir », « nouvelle_page » et « image ».
        [unclosed] { $expected ->
            [blank] il manque la fin d’un passage : chaque « if » se ferme par « endif », chaque « for » par « endfor », chaque accolade ouverte par une autre.
           *[other] « { $text } » n’est pas fermé : il manque « { $expected } » plus bas.
        }
        [not-closed] « { $text } » n’est pas fermé : il manque « { $expected } » avant ce qui suit.
        [not-opened] « { $text } » ferme ce qui n’est pas ouvert : il manque « { $expected } » avant.
        [unopened] « { $text } » ferme un passage qui n’est pas ouvert.
        [not-utf8] ses lettres ne sont pas en UTF-8. Dans votre éditeur, enregistrez-le en UTF-8.
       *[syntax] « { $text } » n’est pas écrit comme il faut; on écrit par exemple « { "{{ date }}" } ».
    } Rien n’est fait ni perdu. Corrigez le fichier, ou passez-vous de lui : le modèle intégré sert toujours.
    .short = erreur dans le modèle
refusal-number-printed = Le numéro { $number } figure déjà dans un document : il reste donné. Une erreur se corrige par une nouvelle résolution.
    .short = numéro déjà imprimé
refusal-motion-stays = Une proposition décidée reste au procès-verbal. Si le vote est mal inscrit, inscrivez-le de nouveau.
    .short = proposition décidée
refusal-meeting-stays = Seule une réunion prévue et pas encore convoquée peut être enlevée. Une réunion convoquée s’annule; une réunion tenue reste.
    .short = réunion qui reste
refusal-no-such-entry = Il n’y a pas d’action { $entry } dans le journal.
    .short = action inconnue du journal
refusal-nothing-to-undo = Il n’y a plus rien à annuler ni à rétablir.
    .short = rien à annuler
refusal-already-undone = Cette action a déjà été annulée, par l’action { $by } du journal.
    .short = action déjà annulée
refusal-changed-since = { $by ->
        [0] { $label } a changé depuis, par un autre outil : annuler effacerait ce changement. Corrigez la fiche à la main.
       *[other] { $label } a changé depuis (action { $by } du journal). Annulez d’abord cette action-là, ou corrigez la fiche à la main.
    }
    .short = fiche changée depuis
    .unnamed = { $The }
    .named = { $The } « { $name } »
refusal-undo-barred = { $way ->
        [redo] L’action { $entry } ne peut pas être rétablie
       *[other] L’action { $entry } ne peut pas être annulée
    } : autre chose s’y appuie{ $number ->
        [none] {""}
       *[other] {" "}à la réunion { $number }
    }, et serait alors contraire aux règles : { $why }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }. Annulez ou corrigez d’abord ce qui s’y appuie.
    .short = action sur laquelle autre chose s’appuie
refusal-table-migrated = Cette action date d’avant une mise à jour du programme qui a changé la forme des fiches ({ $plural }). Corrigez la fiche à la main.
    .short = action d’avant une mise à jour

refusal-place-taken = Ce qu’il faudrait remettre ({ $entity } { $name }) a pris entre-temps un numéro, un préfixe ou une place qui sert à une autre fiche. Rien n’a été changé.
    .short = place prise entre-temps
refusal-kind-stays = La réunion { $number } garde son type : son avis est parti, ou elle a été ouverte. Planifiez-en une autre (3, n) pour ce qui demande un autre type de réunion.
    .short = type de réunion déjà fixé
refusal-year-stays = La réunion { $number } a été ouverte : son numéro et ceux de ses décisions portent l’année. La date reste dans la même année.
    .short = année déjà portée par les numéros
refusal-no-such-level = Un point se met un niveau sous celui qui le précède, et il y a trois niveaux au plus, sous-points compris.
    .short = niveau impossible
refusal-not-on-notice = Absent de l’avis de cette séance extraordinaire, qui s’y tient. Portez-le à une autre réunion; si cela presse, levez celle-ci (F7) et convoquez-en une (3, n, F8). Le point : « { $title } ».
    .short = point absent de l’avis
refusal-no-object = L’avis d’une séance extraordinaire dit ce qu’on y traite : nommez-le (e sur le point, dans la réunion), puis envoyez l’avis. Le point : « { $title } ».
    .short = objet de la convocation à nommer
refusal-procedure-alone = Sous « { $title } », une séance extraordinaire ne décide que de sa propre marche : ordre du jour, présidence, huis clos, levée… Portez la proposition sous un point de l’avis.
    .short = hors des points de l’avis
refusal-no-point-of-notice = Une séance extraordinaire s’en tient aux points de son avis : dites sous lequel vient la proposition.
    .short = proposition sans point de l’avis
refusal-notice-target = L’avis va à une personne ou à un immeuble : nommez l’un des deux.
    .short = destinataire de l’avis à préciser
refusal-day-not-later = Choisissez un jour après le { $date }.
    .short = jour trop tôt

# L’ordre des propositions.

refusal-pending-first = Il faut d’abord disposer de ce qui est au-dessus ({ $motion_kind }) : « { $motion } ».
    .short = proposition en attente au-dessus
refusal-question-called = La question préalable est adoptée : on vote tout de suite sur « { $motion } ».
    .short = question préalable adoptée
refusal-nothing-pending = Aucune proposition n’est en délibération.
    .short = rien en délibération
refusal-no-amendment = Proposez d’abord un amendement à « { $motion } » : un sous-amendement change un amendement, et aucun n’attend.
    .short = aucun amendement à changer
refusal-too-deep = Un sous-amendement ne s’amende pas. Disposez-en d’abord.
    .short = amendement trop profond
refusal-not-amendable = Selon la table de procédure, cela ne s’amende pas : { $motion_kind }.
    .short = proposition qui ne s’amende pas
refusal-not-debatable = Selon la table de procédure, cela ne se discute pas, et on vote sans plus attendre : { $motion_kind }.
    .short = proposition qui ne se discute pas
refusal-nothing-amended = Cet amendement ne change rien au texte. Modifiez les mots à changer.
    .short = amendement sans changement
refusal-no-ruling = Il n’y a aucune décision de la présidence dont on puisse appeler.
    .short = aucune décision à renverser
refusal-no-secret-on-request = Selon les règles du comité, on ne peut pas demander le scrutin secret.
    .short = scrutin secret qui ne se demande pas
refusal-too-few-ask = Selon les règles du comité, { $needed ->
        [one] une personne doit
       *[other] { $needed } personnes doivent
    } demander le scrutin secret : { $asked ->
        [0] aucune ne le demande.
        [one] une seule le demande.
       *[other] { $asked } le demandent.
    }
    .short = scrutin secret demandé par trop peu de membres
refusal-of-right = Le scrutin secret demandé selon les règles est de droit : la présidence ne le refuse pas. Si la demande est retirée, annulez-la.
    .short = scrutin secret de droit
refusal-secret-asked = Le scrutin secret est demandé : ce vote ne se prend pas autrement.
    .short = scrutin secret demandé
refusal-already-in-camera = La réunion siège déjà à huis clos.
    .short = déjà à huis clos
refusal-not-paused = La séance n’est pas suspendue.
    .short = séance non suspendue
refusal-paused = La séance est suspendue{ $paused_at ->
    [none] {""}
   *[other] { " " }depuis { $paused_at }
    } : F3 note d’abord la reprise.
    .short = séance suspendue
refusal-before-pause = { $at } est avant la suspension, à { $paused_at }.
    .short = reprise avant la suspension
refusal-ends-before-begin = La fin, à { $at }, vient avant le début, à { $began }. Corrigez l’une des deux heures.
    .short = fin avant le début
refusal-put-off-to-its-day = La réunion a lieu le { $date } : une proposition se remet à un jour plus tard. Pour plus tard le même soir, déposez-la, puis reprenez-la (F3).
    .short = remise au jour même
refusal-not-in-camera = La réunion ne siège pas à huis clos.
    .short = pas de huis clos
refusal-chair-decides = La présidence tranche, sans vote : { $motion_kind }.
    .short = décision de la présidence
refusal-members-decide = Les membres votent, et la présidence ne tranche pas : { $motion_kind }.
    .short = décision des membres
refusal-not-reconsidered = On ne reconsidère qu’une proposition principale de cette instance, déjà mise aux voix. Choisissez-la dans la liste.
    .short = rien à reconsidérer
refusal-not-taken-up = On ne reprend qu’une proposition déposée, remise ou renvoyée, et une seule fois : d’une réunion antérieure de cette instance, comme nouvelle proposition; de celle-ci, au point ouvert (F3, F3).
    .short = proposition qui ne se reprend pas
refusal-decided-since = Ce qui en découle a été présenté ou décidé depuis : { $motion }. Annulez cela d’abord.
    .short = suite déjà donnée
refusal-follow-up-after-adoption = Le procès-verbal de la réunion { $number } est adopté avec ses suivis : un suivi de plus se note dans la section Suivis, sans réunion, ou à une réunion suivante.
    .short = suivi ajouté après l’adoption
refusal-sequel-needs-resolution = Une résolution n’est modifiée, abrogée ou remplacée que par une autre résolution : inscrivez laquelle (« Par la résolution »).
    .short = suite sans la résolution qui la décide
refusal-has-seconder = Cette proposition a un appui : elle se vote, se retire ou se remet, mais n’est pas abandonnée faute d’appui. S’il n’y en avait pas, retirez d’abord le nom (Entrée sur la proposition).
    .short = proposition appuyée
refusal-hour-ahead = Il est { $now } : { $at } n’est pas encore venu.
    .short = heure à venir
refusal-text-amended = Un amendement porte sur ce texte : il reste comme il a été présenté.
    .short = texte visé par un amendement
refusal-waits-on-decided = « { $motion } » resterait en attente sur une proposition déjà décidée. Annulez d’abord le vote sur celle-ci.
    .short = attente sur une proposition décidée
refusal-ballots-missing = L’appel nominal demande au moins une réponse.
    .short = appel nominal sans réponse
refusal-outcome-missing = Un vote non consigné demande son résultat : « carried » ou « defeated ».
    .short = résultat du vote absent
