# La ligne de commande.

# Les commandes : `cli-{noms anglais}`.
cli-about = Le registre d’un comité consultatif de résidants : les gens, les sièges, les réunions, les procès-verbaux. Sans commande, ouvre le registre à l’écran.
cli-demo = Ouvre une copie neuve du registre de démonstration
cli-new = Crée un registre vide pour un comité
cli-members = Liste les personnes du registre
cli-members-show = Montre tout ce que le registre sait d’une personne
cli-meetings-show = Montre tout ce que le registre sait d’une réunion
cli-resolutions-show = Montre une résolution, son vote et ce qu’elle est devenue
cli-follow-ups-show = Montre un suivi
cli-seats = Liste les sièges et qui les occupe
cli-associations = Liste les associations de locataires
cli-meetings = Liste les réunions, la plus récente d’abord
cli-resolutions = Liste les résolutions, la plus récente d’abord
cli-follow-ups = Liste les suivis, le plus pressant d’abord
cli-bodies = Liste les instances : le comité, le conseil d’administration, les comités de travail
cli-sites = Liste les ensembles immobiliers
cli-documents = Liste les documents produits, le plus récent d’abord
cli-do = Exécute des actions écrites en JSON, une par ligne, et répond à chacune
cli-import = Fait entrer des données d’un autre programme
cli-import-members = Importe une liste de membres (CSV)
cli-export = Sort les données du registre
cli-export-json = Exporte tout le registre en JSON
cli-export-csv = Exporte les listes en CSV, pour un tableur
cli-export-ics = Exporte les réunions comme un calendrier (iCalendar)
cli-document = Produit un document
cli-document-minutes = Produit le procès-verbal d’une réunion
cli-document-extract = Produit l’extrait d’une résolution, certifié copie conforme
cli-document-notice = Produit l’avis de convocation d’une réunion
cli-document-agenda = Produit l’ordre du jour d’une réunion
cli-document-lobby-notice = Produit l’affiche d’une réunion, en gros caractères, pour le hall
cli-document-follow-ups = Produit la liste des suivis en attente d’une instance à une date
cli-document-composition = Produit la composition d’une instance à une date
cli-document-phone-list = Produit la liste téléphonique et de tournée des membres, par immeuble
cli-document-labels = Produit les étiquettes des membres
cli-document-export-templates = Écrit les modèles intégrés dans un dossier, pour les changer, avec une page qui les explique
cli-document-attendance-sheet = Produit la feuille de présences à signer d’une réunion
cli-count = Dépouille un fichier de bulletins (BLT) ou de totaux (CSV), sans registre
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
cli-do-arg-fichier = Le fichier des actions; « - » ou rien : l’entrée standard
cli-import-members-arg-fichier = La liste à importer
cli-backup-arg-fichier = La copie à écrire; sinon un nom daté dans le dossier « sauvegardes », à côté du registre, où restent dix jours et douze mois
cli-restore-arg-fichier = La copie à remettre; le registre remplacé est gardé à côté, sous un nom daté
cli-arg-arret = S’arrête au premier refus
cli-arg-essai = Montre ce qui changerait, sans rien écrire
cli-arg-colonne = Ce que veut dire un en-tête que le programme ne connaît pas, ou connaît mal, comme « Genre=ignorer » ou « Titulaire=nom et prénom »; se répète. Sens : ignorer, { $known }
cli-arg-endroit = Ce qu’est un endroit de la liste qui ressemble à un endroit connu, comme « Place Saint-Martin=meme » ou « Place Saint-Martin=nouveau »; se répète
cli-arg-douteux = Que faire des lignes qui sont peut-être une personne connue : nouveau, meme ou laisser; pour une seule ligne, son numéro d’abord, comme « 12=meme »; se répète
cli-arg-consentement-le = Le jour où les gens de la liste ont consenti à être joints, là où la liste ne le dit pas
cli-arg-consentement-source = Comment ils y ont consenti, comme « formulaire d’adhésion 2026 »
cli-arg-sortie = Où écrire; « - » : la sortie standard
cli-export-csv-arg-sortie = Le dossier où écrire un fichier par liste
cli-document-arg-sortie = Le fichier, ou un dossier où le document reçoit son nom habituel; « - » : la sortie standard, sans rien noter au registre; sans elle, md et html vont à la sortie standard
cli-arg-dossier = Le dossier
cli-arg-modeles = Un dossier de modèles à vous; ce qui n’y est pas garde sa forme intégrée
cli-document-follow-ups-arg-au = La date, passée ou non : ce qui était promis et pas encore fait ce jour-là
cli-arg-modeles-integres = Avec les modèles intégrés, même si le comité a les siens
cli-document-arg-annee = Toutes les réunions ou résolutions de cette année, un document chacune, dans un dossier; Ctrl+C arrête entre deux documents
cli-document-arg-instance = Le nom ou le préfixe de l’instance; sinon toutes
cli-document-follow-ups-arg-instance = Le nom ou le préfixe de l’instance; sinon le comité
cli-document-composition-arg-instance = Le nom ou le préfixe de l’instance; sinon le comité
cli-document-phone-list-arg-instance = Le nom ou le préfixe de l’instance; sinon le comité
cli-document-labels-arg-instance = Le nom ou le préfixe de l’instance; sinon le comité
cli-document-other-ending = Un fichier « .{ $ending } » ne peut pas être fait au format { $format } : aucun programme ne l’ouvrirait comme il faut. Terminez son nom par « .{ $format } », ou demandez l’autre format.
cli-document-ending = Aucun document ne se fait en « .{ $ending } ». Terminez le nom du fichier par .pdf, .docx, .html ou .md.
cli-arg-feuille = La feuille d’étiquettes, par le numéro de son fabricant
cli-arg-gros-caracteres = En gros caractères
cli-arg-remplacer = Remplace les fichiers qui sont déjà là
cli-arg-journal = Avec le journal de tout ce qui a été fait
cli-arg-reunion = Le numéro de la réunion, comme 2026-05
cli-arg-huis-clos = Avec ce qui s’est dit et décidé à huis clos : pour les membres seulement
cli-arg-resolution = Le numéro de la résolution, comme CCR-2026-031
cli-arg-issue = Seulement les propositions de cette issue
cli-arg-theme = Seulement les résolutions de ce thème
cli-resolutions-arg-projet = Seulement les résolutions de ce projet, par son nom
cli-follow-ups-arg-projet = Seulement les suivis de ce projet, par son nom
cli-arg-ensemble = Seulement ce qui concerne cet ensemble immobilier
cli-arg-suivi = Seulement les résolutions dont les suivis en sont là
cli-arg-instance = Seulement les résolutions de cette instance, par son nom ou son préfixe
cli-arg-annee = Seulement cette année
cli-documents-arg-genre = Seulement les documents de ce genre
cli-documents-arg-format = Seulement les documents de ce format
cli-meetings-show-arg-qui = Le numéro de la réunion, comme 2026-05, ou l’identifiant
cli-resolutions-show-arg-qui = Le numéro de la résolution, comme CCR-2026-031, ou l’identifiant
cli-follow-ups-show-arg-qui = Quelques mots du suivi, ou l’identifiant
cli-arg-sceau = Un sceau lu sur un procès-verbal signé, comme 3F2A-91BC-04DE-7781 : le registre dit-il encore la même chose?
cli-check-arg-reunion = La réunion dont c’est le sceau, comme 2026-05
cli-arg-format = Le format : pdf (à imprimer et à signer), docx (un fichier de traitement de texte), html (une page web) ou md (Markdown); sinon celui que dit le nom du fichier, sinon pdf, ou md à la sortie standard
cli-count-arg-fichier = Le fichier : des bulletins en BLT, ou un tableau « candidat;voix »; « - » : l’entrée standard
cli-arg-sieges = Combien de sièges sont à combler; sinon ce que dit le fichier
cli-arg-methode = Comment on compte : bloc (autant de marques que de sièges), majorite (absolue, un siège), approbation ou stv (vote unique transférable); bloc si rien n’est dit
cli-arg-max-marques = Le plus de marques d’un bulletin valide; 0 : sans limite; sinon le nombre de sièges en bloc, et sans limite par approbation
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
cli-wrong-subcommand = Il n’y a pas de « { $command } » ici. On peut dire : { $known }.
cli-wrong-argument = L’option ou l’argument « { $arg } » n’a pas sa place ici.
cli-wrong-or = { "> ou --" }
cli-wrong-missing = Il manque : { $args }.
cli-wrong-no-command = Il faut dire quoi : { $known }.
cli-wrong-twice = « { $arg } » ne se donne qu’une fois.
cli-wrong-together = « { $arg } » et « { $other } » ne vont pas ensemble.
cli-wrong-utf8 = Un argument n’est pas du texte valide (UTF-8).
cli-wrong-no-value = Il manque une valeur après « { $arg } ».
cli-wrong-value = « { $value } » ne convient pas pour « { $arg } ».
cli-wrong-number = « { $value } » ne convient pas pour « { $arg } » : il faut un nombre entier, zéro ou plus.
    .most = « { $value } » ne convient pas pour « { $arg } » : il faut un nombre entier, d’au plus { $most }.
cli-wrong-choice = « { $value } » ne convient pas pour « { $arg } » : il faut l’un de { $known }.
cli-wrong-safe = Rien n’a été fait.
cli-wrong-suggestion = Vouliez-vous écrire « { $suggested } »? Sinon, voyez « ccr --aide ».
cli-wrong-help = Voyez « ccr --aide », ou « --aide » après une commande.
cli-no-home = Le dossier de données de l’utilisateur est introuvable. Rien n’a été fait. Donnez le fichier du registre avec --registre.
cli-disk-full = Le disque est plein : le registre se lit, mais rien ne peut y être enregistré. Libérez de la place.
cli-list-empty = Rien dans cette liste.
cli-taken-todo = Choisissez un autre nom, ou ajoutez --remplacer pour écrire par-dessus.
cli-no-file = Ce fichier ou ce dossier n’existe pas : { $path }.
cli-is-folder = C’est un dossier, pas un fichier : { $path }.
cli-no-file-check = Vérifiez le nom et le dossier.
cli-output = la sortie standard

# Les réponses.
cli-import-dry = C’était un essai : rien n’a été écrit.
cli-written = Écrit : { $path }
cli-demo-begins = La démonstration se prépare…
cli-made = { $made } sur { $total } faits, dans { $folder }
cli-made-same = { $count ->
        [one] { $count } y était déjà, mot pour mot
       *[other] { $count } y étaient déjà, mot pour mot
    }
cli-made-numbered = { $count ->
        [one] { $count } porte un numéro, « (2) » ou plus : un autre fichier avait déjà son nom
       *[other] { $count } portent un numéro, « (2) » ou plus : d’autres fichiers avaient déjà leurs noms
    }
cli-year-nothing = { $of ->
        [resolution] Aucune résolution n’a été adoptée
        [sitting] Aucune réunion n’a été tenue
       *[meeting] Il n’y a aucune réunion
    } en { $year }{ $body ->
        [none] { "" }
       *[other] { " " }({ $body })
    } : il n’y a donc rien de ce genre à produire. Rien n’a été écrit. Vérifiez l’année : « ccr reunions » et « ccr resolutions » disent ce que le registre contient.
cli-year-folder = Tous les documents d’une année vont dans un dossier : nommez par -o un dossier qui existe.
cli-built-in-todo = Pour faire le document cette fois avec le modèle intégré, ajoutez --modeles-integres.
cli-no-body = Aucune instance, ou plusieurs, pour « { $asked } ». Nommez-la par son préfixe : { $known }.
cli-no-meeting = Il n’y a pas de réunion { $number }. Rien n’a été fait. « ccr reunions » en donne la liste.
cli-no-resolution = Il n’y a pas de résolution { $number }. Rien n’a été fait. « ccr resolutions » en donne la liste.
cli-new-done = Le registre est créé : { $path }
found-board = Conseil d’administration
found-board-seat = Siège de locataire { $number }
cli-check-sound = Le fichier est sain.
cli-check-damaged = Le fichier n’est pas sain :
cli-check-nothing = Aucune règle du comité n’est en défaut.
cli-check-older-seal = Le sceau de la réunion { $number } est de la version { $version }. Il couvre tout ce que le procès-verbal avait alors, mais non ces champs venus plus tard, dont il ne trouverait pas le changement : { $fields }.
cli-check-seal = Le sceau { $seal } est bien celui du procès-verbal de la réunion { $number }.
    .election = Le sceau { $seal } est bien celui de l’élection « { $number } ».
cli-check-seal-changed = Le papier porte bien le sceau { $seal } de « { $number } », mais le registre a changé depuis : ce qui est dit ci-dessus ne correspond plus au papier signé.
cli-not-a-seal = « { $seal } » n’est pas un sceau : il en faut les seize chiffres, comme 3F2A-91BC-04DE-7781. Rien n’a été vérifié.
cli-journal-undone = [annulé par { $entry }]
cli-backup-done = La copie est faite et vérifiée : { $path }
cli-restore-done = Le registre est remis : { $path }
cli-restore-kept = Celui qu’il remplace est gardé : { $path }
cli-show-nobody = Personne ne correspond à « { $asked } ».
cli-show-nothing = Rien ne correspond à « { $asked } ».
cli-show-which = Plusieurs choses correspondent à « { $asked } » : donnez le nom entier, le numéro, l’identifiant ou des mots qu’une seule porte.
cli-show-more = { $count ->
        [one] … et 1 autre
       *[other] … et { $count } autres
    }
cli-show-several = Plusieurs personnes correspondent à « { $asked } » :
cli-show-entry = { $label } : { $value }
cli-show-attendance = Aux réunions : présences { $present }, absences excusées { $excused }, absences { $absent }, comme personne invitée { $guest }{ $substitute ->
    [0] {""}
   *[other] , comme substitut { $substitute }
    }
cli-show-ended = { $seat }, du { $from } au { $to }
cli-show-term = { $seat }, depuis le { $from }, jusqu’au { $to }
cli-show-since = { $seat }, depuis le { $from }

# Importer une liste de membres : `import-…`.

import-hint-columns = Pour qu’une colonne inconnue soit lue : { $read }; pour ne plus en parler : { $ignore }.
import-hint-consent-source = formulaire d’adhésion
import-hint-doubtful = Pour décider d’une ligne : --douteux { $line }=meme ou --douteux { $line }=nouveau.
import-hint-consent = Si ces gens ont consenti à être joints : { $flags }.
import-ask-column = La colonne « { $header } » est inconnue. Que contient-elle? Un de ces mots, ou Entrée pour l’ignorer : { $known }.
import-ask-column-again = « { $typed } » n’est pas l’un de ces mots.
import-ask-consent = { $count ->
    [one] Une personne a un téléphone ou un courriel sans consentement daté. Quel jour a-t-elle consenti à être jointe? Une date, ou Entrée si vous ne le savez pas.
   *[other] { $count } personnes ont un téléphone ou un courriel sans consentement daté. Quel jour ont-elles consenti à être jointes? Une date, ou Entrée si vous ne le savez pas.
    }
import-ask-consent-source = Comment? Par exemple : formulaire d’adhésion 2026.
import-ask-doubtful = m : la même personne; n : une nouvelle; Entrée : laisser cette ligne de côté.
import-ask-place = « { $place } » ressemble à « { $known } ». m : le même endroit; n : un nouveau; Entrée : laisser ces lignes de côté.
import-hint-place = Pour décider d’un endroit : { $same } ou { $new }.
import-wrong-place = « { $value } » ne convient pas pour « --endroit » : il faut le nom de la liste, « = » et meme ou nouveau, comme « Place Saint-Martin=meme ».
import-wrong-column = « { $value } » ne convient pas pour « --colonne » : il faut un en-tête, « = » et ignorer ou l’un de { $known }.
import-wrong-doubtful = « { $value } » ne convient pas pour « --douteux » : il faut nouveau, meme ou laisser, avec ou sans un numéro de ligne, comme « 12=meme ».
import-wrong-line = La liste n’a pas de ligne { $line } : vérifiez le numéro après --douteux.
import-wrong-consent-day = Un consentement ne se donne pas à l’avance : le { $day } est à venir.
import-column-number = colonne { $number }
import-column-known = « { $header } » : { $meaning }
import-column-second = « { $header } » : complète « { $of } », ou va aux notes
import-column-ignored = « { $header } » : ignorée, « { $of } » dit la même chose
import-column-unknown = « { $header } » : inconnue, ignorée
import-column-skipped = « { $header } » : ignorée
import-column-family_name = nom de famille
import-column-given_name = prénom
import-column-full_name = nom et prénom
import-column-preferred_name = prénom usuel
import-column-kind = lien avec le comité
import-column-site = ensemble immobilier
import-column-building = immeuble
import-column-unit = logement
import-column-phone = téléphone
import-column-email = courriel
import-column-reach = à joindre par
import-column-language = langue
import-column-association = association (aux notes)
import-column-note = notes
import-column-consent_date = date du consentement à être joint
import-column-role = siège ou charge (aux notes)
import-column-seats = sièges et charges (aux notes, sauf pour qui est déjà au registre)
import-column-starts_on = membre depuis (aux notes)

import-count-added = { $count ->
    [0] aucune personne ajoutée
    [one] { $count } personne ajoutée
   *[other] { $count } personnes ajoutées
    }
    .would = { $count ->
        [0] aucune personne ne serait ajoutée
        [one] { $count } personne serait ajoutée
       *[other] { $count } personnes seraient ajoutées
    }
import-count-changed = { $count ->
    [0] aucune modifiée
    [one] { $count } modifiée
   *[other] { $count } modifiées
    }
    .would = { $count ->
        [0] aucune ne serait modifiée
        [one] { $count } serait modifiée
       *[other] { $count } seraient modifiées
    }
import-count-same = { $count ->
    [0] aucune inchangée
    [one] { $count } inchangée
   *[other] { $count } inchangées
    }
import-count-doubtful = { $count ->
    [0] aucune à décider
    [one] { $count } à décider
   *[other] { $count } à décider
    }
import-count-refused = { $count ->
    [0] aucune ligne refusée
    [one] { $count } ligne refusée
   *[other] { $count } lignes refusées
    }
    .would = { $count ->
        [0] aucune ligne ne serait refusée
        [one] { $count } ligne serait refusée
       *[other] { $count } lignes seraient refusées
    }

import-line = la ligne { $line }
import-row-added = Ligne { $line }, { $name } : ajoutée
    .would = Ligne { $line }, { $name } : serait ajoutée
import-row-changed = Ligne { $line }, { $name } : modifiée
    .would = Ligne { $line }, { $name } : serait modifiée
import-row-same = Ligne { $line }, { $name } : inchangée
import-row-same-name = Ligne { $line }, { $name } : à décider. C’est peut-être { $other } : même nom, mais un autre téléphone, courriel ou logement. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est la même personne ou une nouvelle.
import-row-same-email = Ligne { $line }, { $name } : à décider. C’est peut-être { $other } : même courriel, mais un autre nom. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est la même personne ou une nouvelle.
import-row-same-phone = Ligne { $line }, { $name } : à décider. C’est peut-être { $other } : même téléphone, mais un autre nom. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est la même personne ou une nouvelle.
import-row-alike-place = Ligne { $line }, { $name } : à décider. « { $place } » ressemble à « { $known } », déjà au registre ou plus haut dans la liste. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est le même endroit ou un nouveau.
import-row-no-letter = Ligne { $line } : refusée, le nom de famille « { $name } » n’a aucune lettre
import-row-no-name = Ligne { $line } : refusée, il n’y a pas de nom de famille
import-row-unclosed-quote = Ligne { $line } : refusée, un guillemet droit y ouvre une case qui n’est jamais fermée, et le reste du fichier s’y trouve.
import-row-too-many-cells = { $more ->
    [one] Ligne { $line } : refusée, elle a une case de plus que l’en-tête. Un séparateur se trouve sans doute dans une case : mettez cette case entre guillemets droits.
   *[other] Ligne { $line } : refusée, elle a { $more } cases de plus que l’en-tête. Un séparateur se trouve sans doute dans une case : mettez cette case entre guillemets droits.
    }
import-field = { $label } : { $old } → { $new }
import-field-note = { $label } : ajout de « { $added } »
import-consent = Consentement à être joint, donné le { $day }
import-remark-short = { $missing ->
    [one] La ligne s’arrête avant sa dernière colonne.
   *[other] La ligne s’arrête { $missing } colonnes trop tôt.
    }
import-remark-to-note = « { $value } » n’a pas été compris sous « { $header } » : c’est dans les notes.
import-remark-also-on-line = La même personne est à la ligne { $other } : ses cases vides sont remplies, le reste ne change pas.
import-remark-consent-stands = La liste dit non, mais le registre a un consentement : il reste. S’il a été retiré, dites-le sur la fiche de la personne (c).
import-remark-shares-contact = Même téléphone ou courriel qu’à la ligne { $other }.

import-note-encoding = Le fichier n’est pas en Unicode; il a été lu en Windows-1252. Vérifiez les accents de quelques noms.
import-note-titles = { $count ->
    [one] La ligne de titre au-dessus de l’en-tête n’a pas été lue.
   *[other] Les { $count } lignes de titre au-dessus de l’en-tête n’ont pas été lues.
    }
import-note-heading = { $count ->
    [one] L’en-tête revient une fois plus bas; cette ligne n’a pas été lue.
   *[other] L’en-tête revient { $count } fois plus bas; ces lignes n’ont pas été lues.
    }
import-note-unclosed-quote = À la ligne { $line }, un guillemet droit ouvre une case et ne la ferme jamais : le reste du fichier s’y trouve. Fermez-le, puis recommencez.
import-note-no-seats = L’association, le siège ou la charge et la date d’adhésion sont gardés dans les notes : une liste ne comble aucun siège.
import-note-no-consent = { $count ->
    [one] Une personne a un téléphone ou un courriel sans consentement daté.
   *[other] { $count } personnes ont un téléphone ou un courriel sans consentement daté.
    }
    .would = { $count ->
    [one] Une personne aurait un téléphone ou un courriel sans consentement daté.
   *[other] { $count } personnes auraient un téléphone ou un courriel sans consentement daté.
    }
import-places = { $count ->
    [one] Endroit ajouté : { $names }
   *[other] Endroits ajoutés : { $names }
    }
    .would = { $count ->
        [one] Endroit qui serait ajouté : { $names }
       *[other] Endroits qui seraient ajoutés : { $names }
    }

import-error-workbook = C’est un classeur, pas un fichier CSV. Enregistrez-le d’abord en CSV depuis le tableur.
import-error-binary = Ce n’est pas un fichier de texte.
import-error-damaged = Le texte du fichier est abîmé : il est sans doute coupé. Exportez-le de nouveau.
import-error-empty = Le fichier ne contient aucune ligne.
import-error-table = Le fichier ne se lit pas comme un tableau.
import-error-no-such-column = La liste n’a pas de colonne « { $header } ». Rien n’a été fait. Colonnes trouvées : { $headers }.
import-error-no-names = Aucune colonne ne donne les noms. Colonnes trouvées : { $headers }. Il en faut une qui s’appelle « Nom », ou dites laquelle avec --colonne : « Titulaire=nom complet ».

# Exporter : les noms des fichiers d’un dossier, `export-file-{liste}`.

export-file-people = membres
export-file-meetings = réunions
export-file-resolutions = résolutions
export-file-follow-ups = suivis
export-file-seats = sièges
export-file-bodies = instances
export-file-associations = associations
export-file-sites = ensembles
export-file-documents = documents
cli-csv-needs-folder = les listes vont dans un dossier, une par fichier : « - » n’en est pas un. Une seule liste : « ccr membres --csv ».

# Dépouiller.

count-method-block = Vote en bloc
count-method-majority = Majorité absolue
count-method-approval = Vote par approbation
count-method-stv = Vote unique transférable (règles écossaises de 2011)
count-how = { $seats ->
    [one] { $method }, 1 siège.
   *[other] { $method }, { $seats } sièges.
    }
count-ballots = Bulletins valides : { $valid }; blancs : { $blank }; rejetés : { $rejected }.
count-round = Tour { $number }
count-needed = Il faut { $votes } voix
count-spent = (épuisées)
count-elected = { $count ->
    [one] Personne élue : { $names }
   *[other] Personnes élues : { $names }
    }
count-tie = { $seats ->
    [one] Égalité pour 1 siège : { $names }. Rien ne les départage : on vote de nouveau entre ces personnes seulement, puis on tire au sort devant témoins si le règlement le permet.
   *[other] Égalité pour { $seats } sièges : { $names }. Rien ne les départage : on vote de nouveau entre ces personnes seulement, puis on tire au sort devant témoins si le règlement le permet.
    }
count-event-lowest = À égalité au dernier rang, personne n’est éliminé : { $names }
count-tie-lots = { $seats ->
    [one] Égalité pour 1 siège : { $names }. Rien ne les départage : le sort décide, devant témoins.
   *[other] Égalité pour { $seats } sièges : { $names }. Rien ne les départage : le sort décide, devant témoins.
    }
count-lowest-tied = Personne n’a la majorité absolue, et le dernier rang est à égalité : { $names }. Personne n’est éliminé : on vote de nouveau avec tous; si le même partage revient, le sort désigne qui est éliminé.
count-next = Au tour suivant : { $names }. On vote de nouveau : les préférences de ce tour n’y comptent pas.
count-vacant = { $seats ->
    [one] Un siège reste vacant.
   *[other] { $seats } sièges restent vacants.
    }
count-event-elected = Élection : { $name }
count-event-excluded = Élimination : { $name }
count-event-surplus = Surplus transféré { OF($name) } : { $votes }
count-event-indifferent = À égalité, mais l’ordre ne change pas le résultat : { $names }
count-event-tied = À égalité : { $names }
count-no-seats = Il faut au moins un siège à combler. Rien n’a été compté. Dites combien avec --sieges.
count-one-seat = La majorité absolue comble un siège à la fois. Rien n’a été compté. Ajoutez --sieges 1, ou choisissez une autre méthode avec --methode.
count-no-limit-of-marks = --max-marques ne vaut que pour bloc et approbation : à la majorité, une seule marque compte; au vote transférable, les préférences n’ont pas de limite. Rien n’a été compté. Retirez --max-marques.
count-needs-ballots = Le vote unique transférable se compte avec les bulletins, et ce fichier ne donne que des totaux. Rien n’a été compté. Donnez un fichier BLT.
count-note-no-last-zero = À la ligne { $line }, il manque le 0 qui finit les bulletins; ils sont comptés quand même.
count-note-no-zero = À la ligne { $line }, il manque le 0 qui finit un bulletin; il est compté quand même, et les semblables aussi.
count-note-shared-rank = À la ligne { $line }, deux candidatures ont le même rang : à partir de là, ce bulletin n’a plus de préférence; au premier rang, il est rejeté.
count-wrong-safe = Rien n’a été compté et rien n’a changé. Corrigez le fichier, puis recommencez.
count-wrong-empty = Le fichier ne contient rien.
count-wrong-head = La ligne { $line } devrait donner le nombre de candidatures et de sièges, comme « 4 2 ».
count-wrong-number = À la ligne { $line }, il faut un nombre entier au lieu de « { $found } ».
count-wrong-candidate = À la ligne { $line }, « { $found } » n’est le numéro d’aucune candidature.
count-wrong-names = À la ligne { $line }, les noms finissent : il y en a { $found }, et { $wanted } candidatures.
count-wrong-no-names = Le fichier finit à la ligne { $line }, avant les noms : il en faut { $wanted }, un par candidature. Il a peut-être été coupé.
count-wrong-more-names = À la ligne { $line }, il y a un nom de trop : après les noms des { $wanted } candidatures ne vient qu’un titre.
count-wrong-twice = À la ligne { $line }, le nom « { $name } » revient une deuxième fois.
count-wrong-no-name = À la ligne { $line }, il manque un nom.
count-wrong-columns = La ligne { $line } devrait nommer les colonnes : « candidat;voix ».
count-wrong-too-many = À la ligne { $line }, il y a plus de voix que le programme n’en peut compter.
