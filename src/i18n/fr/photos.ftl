# Les photos d’un projet : ajout, refus, vérification, écran.

cli-photos = Ajoute des photos à un projet ou à un aménagement
cli-photos-add = Copie des photos à côté du registre, sans le lieu, l’appareil ni l’heure qu’elles portent, et les note au projet, ou à un aménagement d’aucun projet
cli-photos-add-arg-fichier = Une ou plusieurs photos JPEG ou PNG, de 25 Mo au plus chacune; elles restent où elles sont
cli-photos-add-arg-consentement = nobody-seen : on n’y reconnaît personne; given : les personnes y consentent; not-asked : pas encore demandé; refused : refusé
cli-photos-add-arg-amenagement = Des mots du nom de l’aménagement qu’on voit, ou son identifiant
cli-photos-add-arg-corvee = Des mots du nom ou du jour de la corvée où elle a été prise, ou son identifiant
cli-photos-add-arg-legende = Ce qu’on voit
cli-photos-add-arg-prise-le = Le jour où elle a été prise; sinon celui que l’appareil a noté
cli-photos-add-arg-json = Une réponse en JSON par photo
cli-photo-added = Ajoutée : { $file } → { $kept }

history-add-photo = Photo ajoutée à « { $of } »{ $caption ->
        [none] { "" }
       *[other] { "" } : { $caption }
    }

refusal-photo = La photo n’est pas ajoutée. « { $file } » : { $why ->
        [heic] c’est du HEIC, un format que peu de programmes montrent. Exportez-la en JPEG (sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible »), puis ajoutez le fichier JPEG.
        [other-kind] ce n’est ni un JPEG ni un PNG, quel que soit son nom. Enregistrez-la en JPEG, puis ajoutez ce fichier.
        [damaged] le fichier est abîmé ou incomplet. Copiez-le de nouveau depuis l’appareil, puis ajoutez-le.
        [too-large] le fichier dépasse 25 Mo. Enregistrez-la plus petite en JPEG, puis ajoutez ce fichier.
        [too-many-dots] elle a plus de 60 millions de pixels. Enregistrez-la plus petite en JPEG, puis ajoutez ce fichier.
        [missing] il n’y a pas de fichier de ce nom. Vérifiez le chemin.
        [not-a-file] c’est un dossier, pas un fichier. Donnez le chemin d’une photo.
        [no-permission] vous n’avez pas le droit de lire ce fichier.
       *[other] le fichier ne peut pas être lu. Copiez-le sur ce disque, puis ajoutez-le.
    }
    .short = la photo ne peut pas être ajoutée

warning-photo-missing = Le fichier de la photo « { $name } » n’est plus là : { $file }. Remettez-le d’une sauvegarde, ou retirez la photo.
    .short = fichier d’une photo manquant
warning-photo-changed = Le fichier de la photo « { $name } » a changé depuis son ajout : { $file }. Remettez-le d’une sauvegarde, ou ajoutez la photo de nouveau.
    .short = fichier d’une photo changé
warning-photo-spare = Un fichier du dossier des photos n’est celui d’aucune photo : { $file }. Il vient d’un ajout annulé ou d’un autre registre; il ne gêne rien.
    .short = fichier de photo en trop

cli-backup-photos = C’est un zip : le registre et { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }. « ccr restaurer » remet les deux.
cli-backup-missing = { $count ->
        [one] Un fichier de photo manque ou a changé, et n’est pas dans la copie
       *[other] { $count } fichiers de photos manquent ou ont changé, et ne sont pas dans la copie
    } : { $files }. « ccr verifier » dit lesquelles; remettez-les d’une copie plus ancienne.
cli-restore-photos = { $count ->
        [one] { $count } photo est remise
       *[other] { $count } photos sont remises
    } à côté du registre.

placeholder-photos = Les photos avec leur légende; seulement celles qui peuvent être montrées
paper-photo = Photo
paper-picture = Image : { $told }
caution-no-consent = { $count ->
        [one] Une photo est laissée de côté : les personnes
       *[other] { $count } photos sont laissées de côté : les personnes
    } qu’on y voit n’y ont pas consenti. Le consentement se note à la photo, sur la page du projet.
caution-no-file = { $count ->
        [one] Une photo est laissée de côté : son fichier manque ou a changé.
       *[other] { $count } photos sont laissées de côté : leurs fichiers manquent ou ont changé.
    } « ccr verifier » dit lesquels.

form-new-photo = Ajouter une photo
photo-intro = Une copie est gardée à côté du registre, sans dire où ni avec quel appareil elle a été prise; l’original reste où il est.
photo-file = Fichier
    .hint = Le chemin d’un JPEG ou d’un PNG; on peut glisser le fichier sur le terminal.
photo-size = { $width } × { $height } pixels, { $kilobytes } Ko
photo-gone = Le fichier de cette photo manque ou a changé. « ccr verifier » dit lequel; reprenez-le d’une sauvegarde.
photo-no-colours = Ce terminal n’a pas assez de couleurs pour montrer la photo; elle va dans les documents.
palette-in-photo = en regardant une photo : sur la page d’un projet ou d’un aménagement
cli-backup-whole-kept = La dernière copie complète reste où elle est, et une copie incomplète ne prend jamais sa place : { $path }
