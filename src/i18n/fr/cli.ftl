# La ligne de commande.

<<<<<<< HEAD
# Les commandes : `cli-{noms anglais}`.
cli-about = Le registre d’un comité consultatif de résidants : les gens, les sièges, les réunions, les procès-verbaux. Sans commande, ouvre le registre à l’écran.
cli-demo = Ouvre une copie neuve du registre de démonstration
cli-new = Crée un registre vide pour un comité
cli-members = Liste les personnes du registre
cli-members-show = Montre tout ce que le registre sait d’une personne
cli-seats = Liste les sièges et qui les occupe
cli-associations = Liste les associations de locataires
cli-meetings = Liste les réunions, la plus récente d’abord
cli-resolutions = Liste les résolutions, la plus récente d’abord
cli-follow-ups = Liste les suivis, le plus pressant d’abord
cli-bodies = Liste les instances : le comité, le conseil d’administration, les comités de travail
cli-sites = Liste les ensembles immobiliers
cli-do = Exécute des actions écrites en JSON, une par ligne, et répond à chacune
cli-import = Fait entrer des données d’un autre programme
cli-import-members = Importe une liste de membres (CSV)
cli-export = Sort les données du registre
cli-export-json = Exporte tout le registre en JSON
cli-export-csv = Exporte les listes en CSV, pour un tableur
cli-document = Produit un document
cli-document-minutes = Produit le procès-verbal d’une réunion
cli-check = Vérifie que le fichier est sain et que les règles du comité sont suivies
cli-journal = Montre ce qui a été fait, le plus récent d’abord
cli-undo = Annule une action : la dernière, ou celle dont on donne le numéro
cli-redo = Rétablit la dernière action annulée
cli-backup = Fait une copie de sauvegarde du registre
cli-restore = Remet une copie de sauvegarde à la place du registre
cli-completions = Écrit de quoi compléter les commandes dans un interpréteur (bash, zsh, fish…)
cli-man = Écrit la page de manuel

# Les options et les arguments : `cli-arg-{nom français}`, ou `cli-{commande}-arg-{nom}`.
cli-arg-registre = Le fichier du registre; sinon CCR_REGISTRE, sinon celui du dossier de données de l’utilisateur
cli-arg-langue = La langue : fr ou en; sinon celle du registre, sinon celle de l’ordinateur, sinon le français
cli-arg-aide = Montre cette aide
cli-arg-version = Montre la version
cli-arg-vers = Écrit le registre de démonstration dans ce fichier, sans l’ouvrir
cli-arg-membres = Fait un grand registre inventé, de tant de personnes
cli-arg-annees = Tant d’années de réunions dans le grand registre
cli-arg-graine = Un nombre : le même donne le même grand registre
cli-arg-comite = Le nom du comité
cli-arg-office = Le nom de l’office d’habitation
cli-arg-taille-ca = Le nombre de membres du conseil d’administration de l’office (de 5 à 15); à partir de 11, les locataires y ont trois sièges au lieu de deux
cli-arg-secretaire = Le nom de la personne qui tient le registre
cli-arg-lieu = L’endroit où le comité se réunit d’habitude
cli-arg-json = Répond en JSON
cli-arg-csv = Répond en CSV, pour un tableur
cli-arg-filtre = Seulement les lignes qui contiennent ces mots, sans égard aux accents ni aux majuscules
cli-arg-vue = Quelles lignes
cli-arg-tri = Dans quel ordre
cli-arg-au = La composition à cette date, passée ou à venir : 2026-11-17, 17 novembre 2026
cli-arg-qui = Quelques lettres du nom, ou l’identifiant
cli-arg-fichier = Le fichier
cli-do-arg-fichier = Le fichier des actions; « - » ou rien : l’entrée standard
cli-import-members-arg-fichier = La liste à importer
cli-backup-arg-fichier = La copie à écrire; sinon un nom daté dans le dossier « sauvegardes », à côté du registre, où restent dix jours et douze mois
cli-restore-arg-fichier = La copie à remettre; le registre remplacé est gardé à côté, sous un nom daté
cli-arg-arret = S’arrête au premier refus
cli-arg-essai = Montre ce qui changerait, sans rien écrire
cli-arg-sortie = Où écrire
cli-arg-reunion = Le numéro de la réunion, comme 2026-05
cli-arg-format = Le format : md (Markdown) ou html (une page à imprimer)
cli-arg-limite = Tant d’actions au plus (50 si rien n’est dit; 0 : toutes)
cli-arg-entree = Le numéro de l’action dans le journal
cli-arg-shell = L’interpréteur : bash, elvish, fish, powershell ou zsh

# L’aide et le manuel.
cli-usage = Usage :
cli-commands = Commandes :
cli-arguments = Arguments :
cli-options = Options :
cli-aliases = [aussi :
cli-one-of = { $text } : { $values }
cli-man-name = NOM
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS

# Une commande mal écrite : ce qui ne va pas, que rien n’a été fait, où regarder.
cli-wrong-command = Il n’y a pas de commande « { $command } ».
cli-wrong-argument = L’option ou l’argument « { $arg } » n’a pas sa place ici.
cli-wrong-missing = Il manque : { $args }.
cli-wrong-no-command = Il faut dire quoi : { $known }.
cli-wrong-twice = « { $arg } » ne se donne qu’une fois.
cli-wrong-together = « { $arg } » et « { $other } » ne vont pas ensemble.
cli-wrong-utf8 = Un argument n’est pas du texte valide (UTF-8).
cli-wrong-no-value = Il manque une valeur après « { $arg } ».
cli-wrong-value = « { $value } » ne convient pas pour « { $arg } ».
cli-wrong-choice = « { $value } » ne convient pas pour « { $arg } » : il faut l’un de { $known }.
cli-wrong-safe = Rien n’a été fait.
cli-wrong-suggestion = Vouliez-vous écrire « { $suggested } »? Sinon, voyez « ccr --aide ».
cli-wrong-help = Voyez « ccr --aide », ou « --aide » après une commande.
cli-no-home = Le dossier de données de l’utilisateur est introuvable. Rien n’a été fait. Donnez le fichier du registre avec --registre.
cli-output = la sortie standard

# Les réponses.
cli-new-done = Le registre est créé : { $path }
found-board = Conseil d’administration
found-board-seat = Siège de locataire { $number }
cli-check-sound = Le fichier est sain.
cli-check-damaged = Le fichier n’est pas sain :
cli-check-nothing = Aucune règle du comité n’est en défaut.
cli-journal-undone = [annulé par { $entry }]
cli-backup-done = La copie est faite et vérifiée : { $path }
cli-restore-done = Le registre est remis : { $path }
cli-restore-kept = Celui qu’il remplace est gardé : { $path }
cli-show-nobody = Personne ne correspond à « { $asked } ».
cli-show-several = Plusieurs personnes correspondent à « { $asked } » :
cli-show-entry = { $label } : { $value }
cli-show-attendance = Aux réunions : { $present } présences, { $excused } absences excusées, { $absent } absences, { $guest } comme personne invitée
cli-show-ended = { $seat }, du { $from } au { $to }
cli-show-term = { $seat }, depuis le { $from }, jusqu’au { $to }
cli-show-since = { $seat }, depuis le { $from }
