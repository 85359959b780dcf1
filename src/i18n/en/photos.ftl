# The photos of a project: adding, refusals, checking, screen.

cli-photos = Adds photos to a project or a furnishing
cli-photos-add = Copies photos beside the register, without the place, the device and the time they bear, and notes them in the project, or at a furnishing of no project
cli-photos-add-arg-fichier = One or more JPEG or PNG photos, of 25 MB at most each; they stay where they are
cli-photos-add-arg-consentement = nobody-seen: nobody can be recognised; given: those who are seen agree; not-asked: not asked yet; refused: refused
cli-photos-add-arg-amenagement = Words of the name of the furnishing that is seen, or its id
cli-photos-add-arg-corvee = Words of the name or the day of the work day on which it was taken, or its id
cli-photos-add-arg-legende = What is seen
cli-photos-add-arg-prise-le = The day it was taken; otherwise the one that the camera noted
cli-photos-add-arg-json = An answer in JSON for each photo
cli-photo-added = Added: { $file } → { $kept }

history-add-photo = Photo added to “{ $of }”{ $caption ->
        [none] { "" }
       *[other] : { $caption }
    }

refusal-photo = The photo is not added. “{ $file }”: { $why ->
        [heic] it is HEIC, a format that few programs show. Export it as JPEG (on an iPhone: Settings, Camera, Formats, “Most Compatible”), then add the JPEG file.
        [other-kind] it is neither JPEG nor PNG, whatever its name. Save it as JPEG, then add that file.
        [damaged] the file is damaged or not whole. Copy it again from the camera, then add it.
        [too-large] the file is larger than 25 MB. Save it smaller as JPEG, then add that file.
        [too-many-dots] it has more than 60 million pixels. Save it smaller as JPEG, then add that file.
        [missing] there is no file of that name. Check the path.
        [not-a-file] it is a folder, not a file. Give the path of a photo.
        [no-permission] you may not read this file.
       *[other] the file cannot be read. Copy it to this disk, then add it.
    }
    .short = the photo cannot be added

warning-photo-missing = The file of the photo “{ $name }” is gone: { $file }. Put it back from a backup, or remove the photo.
    .short = file of a photo missing
warning-photo-changed = The file of the photo “{ $name }” has changed since it was added: { $file }. Put it back from a backup, or add the photo again.
    .short = file of a photo changed
warning-photo-spare = A file in the folder of photos belongs to no photo: { $file }. It comes from an act that was taken back or from another register; it does no harm.
    .short = spare file of a photo

cli-backup-photos = It is a zip: the register and { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }. “ccr restore” puts both back.
cli-backup-missing = { $count ->
        [one] A photo’s file is missing or was changed, and is
       *[other] { $count } photos’ files are missing or were changed, and are
    } not in the copy: { $files }. “ccr check” says which photos they belong to; put them back from an older copy.
cli-restore-photos = { $count ->
        [one] { $count } photo was
       *[other] { $count } photos were
    } put back beside the register.

placeholder-photos = The photos with their captions; only those that may be shown
paper-photo = Photo
paper-picture = Picture: { $told }
caution-no-consent = { $count ->
        [one] A photo is left out: those
       *[other] { $count } photos are left out: those
    } who are seen did not agree. Consent is noted with the photo, on the project’s page.
caution-no-file = { $count ->
        [one] A photo is left out: its file is missing or was changed.
       *[other] { $count } photos are left out: their files are missing or were changed.
    } “ccr check” says which.

form-new-photo = Add a photo
photo-intro = A copy is kept beside the register, without place or device; the original stays where it is.
photo-file = File
    .hint = The path of a JPEG or a PNG; the file can be dropped on the terminal.
photo-size = { $width } × { $height } pixels, { $kilobytes } KB
photo-gone = The file of this photo is missing or was changed. “ccr check” says which; put it back from a backup.
photo-no-colours = This terminal has too few colours to show the photo; it goes into papers.
palette-in-photo = while looking at a photo: on the page of a project or of a furnishing
cli-backup-whole-kept = The last whole copy stays where it is, and no copy that lacks photos ever takes its place: { $path }
