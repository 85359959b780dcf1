# Les règles du comité : `rule-{clé}`, avec une phrase calme sur ce que chacune fait (.hint).

rule-committee-name = Nom du comité
    .hint = En tête des écrans et des papiers; l’instance change de nom avec lui, si elle portait le même.
rule-office-name = Nom de l’office d’habitation
    .hint = Il figure sous le nom du comité dans les documents.
rule-secretary-name = Qui tient le registre
    .hint = Ce nom accompagne chaque action dans le journal.
rule-document-logo = Logo des documents (fichier)
    .hint = Une image PNG ou JPEG, nommée avec son dossier ou posée à côté du registre. Elle figure en tête de chaque document.
rule-document-templates = Dossier des modèles
    .hint = « ccr document exporter-modeles DOSSIER » y met les modèles intégrés; ceux que vous changez remplacent les nôtres. Vide : les modèles intégrés.
rule-language = Langue du programme
    .hint = Sans choix, celle de l’ordinateur. Les ordres du jour et les documents sont dans cette langue; Ctrl+T ne change que l’écran.
rule-language-none = Celle de l’ordinateur
rule-language-fr = Français
rule-language-en = Anglais
rule-display-theme = Couleurs de l’écran
    .hint = Les signes et les mots disent toujours la même chose que les couleurs.
rule-display-theme-auto = Selon le terminal
rule-display-theme-light = Pour un fond clair
rule-display-theme-dark = Pour un fond foncé
rule-display-theme-mono = Sans couleur
rule-meeting-place = Lieu habituel des réunions
    .hint = Il est proposé chaque fois qu’une réunion est prévue.
rule-meeting-hour = Heure habituelle des réunions
    .hint = Elle est proposée chaque fois qu’une réunion est prévue.
rule-meeting-zone = Fuseau horaire
    .hint = Celui des réunions dans le calendrier exporté (.ics).
rule-meeting-zone-eastern = Heure de l’Est
rule-meeting-zone-atlantic = Heure de l’Atlantique (Îles-de-la-Madeleine)
rule-ccr-max-seats = Nombre maximal de membres
    .hint = Au-delà, un siège ne peut plus être comblé. Les représentants au CA comptent; une personne compte une seule fois.
rule-ccr-min-seats = Nombre minimal de membres
    .hint = En dessous, l’accueil le signale.
rule-ccr-member-is-resident = Les membres habitent l’office
    .hint = Seuls des locataires de l’office peuvent siéger au comité.
rule-ccr-staff-excluded = Le personnel de l’office ne siège pas
    .hint = Une personne employée par l’office ne peut pas être membre du comité.
rule-ccr-tenant-directors-are-members = Les représentants au CA sont membres
    .hint = Combler un siège de locataire au CA ouvre du même coup un siège au comité.
rule-ccr-delegates-per-association = Délégations par association
    .hint = Une association qui en compte davantage est signalée.
rule-board-tenant-seats = Sièges de locataires au CA
    .hint = Le nombre exigé d’un conseil de moins de onze membres; à partir de onze, il en faut trois.
rule-director-term-years = Mandat au CA, en années
    .hint = La durée d’un mandat de représentant des locataires au CA.
rule-director-term-end-day = Fin des mandats au CA
    .hint = Le jour de l’année où ces mandats finissent d’habitude.
rule-director-holdover = Au CA, rester en poste après son mandat
    .hint = Oui : jusqu’au remplacement. Non : le programme demande de mettre fin au mandat échu; il ne le fait pas de lui-même.
rule-member-term-years = Mandat des membres, en années
    .hint = La durée proposée quand un siège du comité est comblé.
rule-officer-term-years = Mandat des charges, en années
    .hint = La durée proposée pour la présidence, la vice-présidence, le secrétariat et la trésorerie.
rule-term-renewals-max = Renouvellements d’un mandat, au plus
    .hint = Une personne à qui l’on redonne plus souvent de suite le même siège est signalée; 0 : sans limite.
rule-term-alert-days = Rappel avant la fin d’un mandat, en jours
    .hint = L’accueil en parle à partir de ce nombre de jours avant la fin.
rule-vacancy-fill-days = Durée d’une vacance, en jours
    .hint = Un siège vacant plus longtemps est signalé.
rule-sector-required-above = Logements qui exigent des comités de secteur
    .hint = Un office qui compte plus de logements doit créer des comités de secteur.
rule-meeting-notice-days = Délai d’avis d’une réunion, en jours
    .hint = Le temps entre l’envoi de la convocation et la réunion.
rule-meeting-special-notice-days = Délai d’avis d’une séance extraordinaire, en jours
    .hint = Le temps entre l’envoi de la convocation et la séance.
rule-assembly-notice-days = Délai d’avis d’une assemblée, en jours
    .hint = Pour l’assemblée générale annuelle et l’assemblée d’élection.
rule-assembly-notice-max-days = Avance d’un avis d’assemblée, en jours
    .hint = Un avis parti plus tôt est signalé; 0 : sans limite.
rule-assembly-notice-binds = Avis tardif d’une assemblée : raison exigée
    .hint = Une assemblée dont l’avis est parti en retard ne s’ouvre alors qu’avec une raison, que le procès-verbal donne.
rule-meeting-clear-days = Compter en jours francs
    .hint = Ni le jour de l’envoi ni celui de la réunion ne comptent alors dans le délai.
rule-meeting-substitutes = Substituts permis
    .hint = Une personne désignée siège et vote alors à la place d’un membre qui n’est pas dans la salle.
rule-assembly-quorum-percent = Quorum d’une assemblée, en % des locataires
    .hint = Des locataires que l’assemblée représente. La directive demande 10 % pour fonder une association.
rule-assembly-quorum-min = Quorum minimal d’une assemblée
    .hint = Le moins de locataires qu’il faut, même si le pourcentage en donne moins.
rule-meeting-min-per-year = Réunions par année
    .hint = Une année qui en compte moins est signalée.
rule-meeting-gap-days = Temps entre deux réunions, en jours
    .hint = Un intervalle plus long est signalé.
rule-board-meeting-yearly = Rencontres avec le CA, par année
    .hint = Douze mois qui en comptent moins, tenues ou prévues, sont signalés; 0, aucune n’est demandée.
rule-motion-requires-seconder = Une proposition doit être appuyée
    .hint = Sans appui, le vote n’a pas lieu.
rule-vote-base = La majorité se compte
    .hint = Sur les votes exprimés, les abstentions ne changent rien au résultat; sur les membres présents, elles pèsent contre.
rule-vote-base-cast = Sur les votes exprimés
rule-vote-base-present = Sur les membres présents
rule-vote-chair-casting = Vote prépondérant de la présidence
    .hint = À égalité des voix, la présidence tranche. Sinon, la proposition est rejetée.
rule-conflict-counts-for-quorum = Un membre en conflit compte pour le quorum
    .hint = Qui se retire pour conflit d’intérêts ne vote pas. Sinon, il ne compte pas non plus pour le quorum de ce vote.
rule-resolution-format = Forme des numéros de résolution
    .hint = { "{body}" } est le préfixe de l’instance, { "{yyyy}" } l’année, { "{seq:03}" } le rang sur trois chiffres.
rule-minutes-text-blocks = Phrases toutes faites du procès-verbal
    .hint = Quelques lettres puis Tab dans les notes donnent la phrase. Une par ligne : lettres = phrase; un | seul commence une ligne.
rule-minutes-draft-days = Projet de procès-verbal, en jours
    .hint = Le temps pour le préparer après la réunion; passé ce délai, l’accueil le rappelle.
rule-minutes-adopted-by = Qui adopte un procès-verbal
    .hint = Si ce sont les personnes qui étaient à la réunion, l’adoption signale les autres qui ont voté. Rien n’est refusé.
rule-minutes-adopted-by-members = Tous les membres
rule-minutes-adopted-by-attendees = Les membres qui étaient présents
rule-minutes-adopt-next = Adoption du procès-verbal à la réunion suivante
    .hint = Un ordre du jour où elle manque est signalé.
rule-followup-alert-days = Rappel avant l’échéance d’un suivi, en jours
    .hint = L’accueil en parle à partir de ce nombre de jours avant l’échéance.
rule-privacy-consent-required = Consentement daté
    .hint = Signale les personnes dont on garde le téléphone ou le courriel sans consentement daté.
rule-privacy-retention-months = Coordonnées après le dernier mandat, en mois
    .hint = Passé ce délai, « ccr verifier » rappelle d’effacer un téléphone ou un courriel; 0 : jamais.

# D’où vient une règle : `rule-source-{code}`.

rule-source-act-57-1 = Loi sur la SHQ (S-8), art. 57.1
rule-source-act-58-4 = Loi sur la SHQ (S-8), art. 58.4
rule-source-act-sector = Loi sur la SHQ (S-8), comités de secteur
rule-source-directive = Directive de la SHQ sur la participation des locataires
rule-source-procedure = Usage des assemblées délibérantes
rule-source-practice = Usage des offices et des comités
rule-source-privacy = Protection des renseignements personnels (P-39.1 et A-2.1)
rule-source-committee = Au choix du comité

# Oui et non, et ce qu’une règle attend : `rule-expects-{sorte}`.

flag-on = Oui
flag-off = Non
rule-expects-whole = un nombre entier, comme 10
rule-expects-within = un nombre entier, de { $min } à { $max }
rule-expects-flag = « on » pour oui ou « off » pour non
rule-expects-hour = une heure, comme 19:30
rule-expects-text = un texte d’une seule ligne
rule-expects-year-day = un mois et un jour, comme 04-30 pour le 30 avril
rule-expects-text-blocks = sur chaque ligne des lettres, le signe = et une phrase
rule-expects-pattern = une forme comme { "{body}-{yyyy}-{seq:03}" }
text-blocks-line = C’est la ligne { $line } de la liste.
text-block-no-hour = … h …
# Celles du programme, tant que le comité n’a pas les siennes. Les accolades sont remplies sur le moment.
text-block-quorum-met = constate le quorum ({ $present ->
    [one] { $present } membre présent
   *[other] { $present } membres présents
    }; il en faut { $needed })
text-block-quorum-lacking = constate que le quorum n’est pas atteint ({ $present ->
    [0] aucun membre présent
    [one] { $present } membre présent
   *[other] { $present } membres présents
    }; il en faut { $needed })
text-block-no-quorum = constate la présence { $present ->
    [0] d’aucun membre
    [one] d’un membre
   *[other] de { $present } membres
    }
text-blocks =
    ouv = La présidence { "{quorum}" } et ouvre la séance à { "{ouverture}" }.
    odj = La présidence lit l’ordre du jour.
    pv = Le comité passe en revue le procès-verbal de la dernière réunion.
    tel = Personne ne s’y oppose : adopté tel quel, sans vote.
    sui = Le comité passe en revue les suivis de la dernière réunion.
    acte = Le comité prend acte de l’information.
    disc = Une discussion suit.
    quest = Une période de questions suit; personne d’autre ne demande la parole.
    int = { "{invité}" } prend la parole :
    so = Sans objet.
    rien = Aucun point n’est soulevé.
    rep = Le point est reporté à la prochaine réunion.
    susp = La séance est suspendue à { "{heure}" }.
    repr = La séance reprend à { "{heure}" }.
    lev = L’ordre du jour étant épuisé, la séance est levée à { "{heure}" }.
rule-expects-choice = l’une de ces valeurs : { $known }

# Les groupes de règles : `rules-{code}`.

rules-names = NOMS
rules-documents = DOCUMENTS
rules-display = À L’ÉCRAN
rules-meetings = RÉUNIONS
rules-votes = PROPOSITIONS ET VOTES
rules-members = MEMBRES ET SIÈGES
rules-terms = MANDATS
rules-privacy = RENSEIGNEMENTS PERSONNELS
rule-agenda-carry-over = Reprendre les points en suspens
    .hint = Une réunion prévue reprend les points non abordés de la dernière, les suivis ouverts et les procès-verbaux à adopter.
rule-agenda-lock-special = S’en tenir à l’avis d’une séance extraordinaire
    .hint = Une proposition n’y est reçue que sous un point de l’avis de convocation.
rule-agenda-regular = Ordre du jour d’une réunion ordinaire
    .hint = Un point par ligne; deux espaces devant pour un sous-point; derrière, au besoin : | décision | 15 (minutes).
rule-agenda-special = Ordre du jour d’une séance extraordinaire
    .hint = Un point par ligne; deux espaces devant pour un sous-point; derrière, au besoin : | décision | 15 (minutes).
rule-agenda-annual-general = Ordre du jour d’une assemblée annuelle
    .hint = Un point par ligne; deux espaces devant pour un sous-point; derrière, au besoin : | décision | 15 (minutes).
rule-agenda-election = Ordre du jour d’une assemblée d’élection
    .hint = Un point par ligne; deux espaces devant pour un sous-point; derrière, au besoin : | décision | 15 (minutes).
rule-agenda-working = Ordre du jour d’une rencontre de travail
    .hint = Un point par ligne; deux espaces devant pour un sous-point; derrière, au besoin : | décision | 15 (minutes).
rule-agenda-with-board = Ordre du jour d’une rencontre avec le CA
    .hint = Un point par ligne; deux espaces devant pour un sous-point; derrière, au besoin : | décision | 15 (minutes).
rules-agenda = ORDRE DU JOUR
rule-lines = { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
    .usual = Points habituels
rule-expects-lines = un point par ligne, comme « Bancs | décision | 15 »
lines-no-title = Ligne { $line } : il manque le titre du point.
lines-odd-indent = Ligne { $line } : mettez deux espaces devant un sous-point, quatre devant le suivant.
lines-too-deep = Ligne { $line } : un sous-point vient sous un point, et il y a trois niveaux au plus.
lines-unknown = Ligne { $line } : « { $part } » n’est ni un but (information, consultation, décision) ni un nombre de minutes.
lines-twice = Ligne { $line } : « { $part } » est de trop; un but et une durée suffisent.
lines-empty = Il n’y a aucun point.

# La table de procédure : ce que demande chaque sorte de proposition.

rules-procedure = TABLE DE PROCÉDURE
rule-vote-persons-secret = Scrutin secret pour un vote sur des personnes
    .hint = Une élection ou une destitution à main levée est signalée au moment du vote.
rule-vote-secret-on-request = Membres qui doivent demander le scrutin secret
    .hint = À partir de ce nombre, le vote se fait au scrutin secret; 0 : on ne peut pas le demander.
rule-procedure-main = Proposition principale
    .hint = Une seule à la fois est en délibération.
rule-procedure-amendment = Amendement
    .hint = Ajoute, retire ou remplace des mots de ce qui est en délibération.
rule-procedure-sub-amendment = Sous-amendement
    .hint = Modifie un amendement; on ne va pas plus loin.
rule-procedure-previous-question = Question préalable
    .hint = Met fin au débat : adoptée, on vote tout de suite.
rule-procedure-tabling = Dépôt
    .hint = Met la question de côté, sans date; on peut la reprendre.
rule-procedure-postponement = Remise à date fixe
    .hint = Remet la question à un jour donné.
rule-procedure-referral = Renvoi en comité
    .hint = Confie la question à un comité.
rule-procedure-in-camera = Huis clos
    .hint = Adopté, les notes et les propositions restent hors des documents publics.
rule-procedure-end-in-camera = Fin du huis clos
    .hint = La présidence peut aussi y mettre fin sans vote.
rule-procedure-reconsideration = Reconsidération
    .hint = Rouvre une question déjà décidée, à cette réunion ou à une autre.
rule-procedure-point-of-order = Point d’ordre
    .hint = Signale que les règles ne sont pas suivies.
rule-procedure-privilege = Question de privilège
    .hint = Touche les droits d’un membre ou de l’assemblée.
rule-procedure-appeal = Appel de la décision de la présidence
    .hint = Adopté, il renverse la décision.
rule-procedure-adjournment = Ajournement
    .hint = Remet la suite de la séance à un autre moment; se vote aussi sans quorum.
rule-procedure-closing = Levée de la séance
    .hint = Met fin à la séance, aussi sans quorum; à l’écran de la réunion, F7 inscrit l’heure.
rule-procedure-fix-time = Moment de la reprise
    .hint = Fixe quand la séance reprendra; se vote aussi sans quorum.
rule-procedure-resumption = Reprise de la séance
    .hint = La présidence la constate; rien ne se propose ni ne se vote avant.
rule-procedure-recess = Suspension de la séance
    .hint = Une pause; se vote aussi sans quorum.
rule-procedure-obtain-quorum = Mesures pour obtenir le quorum
    .hint = Appeler ou attendre des membres; se vote sans quorum.
rule-procedure-secret-ballot = Demande de scrutin secret
    .hint = Le vote sur ce qui est en délibération se fait alors en secret, sans autre décision.
rule-expects-procedure = une majorité, ou « chair » pour la présidence, et ce qui est demandé parmi : { $known }
procedure-seconded = à appuyer
procedure-debatable = discutable
procedure-amendable = amendable
procedure-of-right = { $members ->
    [one] de droit, si un membre le demande
   *[other] de droit, si { $members } membres le demandent
    }
procedure-chair = la présidence tranche
procedure-with-notice = majorité simple si l’avis l’annonce
procedure-unknown = « { $word } » n’est pas connu.
procedure-twice = « { $word } » vient deux fois.
procedure-no-decision = Il manque la majorité, ou « chair » si la présidence tranche.
procedure-two-decisions = Une seule majorité, ou « chair » seul.
procedure-field-seconded = Doit être appuyée
procedure-field-debatable = Se discute
procedure-field-amendable = S’amende
procedure-field-decision = Se décide par
procedure-field-notice = Majorité simple si l’avis l’annonce
