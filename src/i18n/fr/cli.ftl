# La ligne de commande.

# Importer une liste de membres : `import-…`.

import-column-known = « { $header } » : { $meaning }
import-column-second = « { $header } » : complète « { $of } », ou va aux notes
import-column-ignored = « { $header } » : ignorée, « { $of } » dit la même chose
import-column-unknown = « { $header } » : inconnue, ignorée
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
import-column-role = siège ou fonction (aux notes)
import-column-starts_on = membre depuis (aux notes)

import-count-added = { $count ->
    [0] aucune personne ajoutée
    [one] { $count } personne ajoutée
   *[other] { $count } personnes ajoutées
    }
import-count-changed = { $count ->
    [0] aucune modifiée
    [one] { $count } modifiée
   *[other] { $count } modifiées
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
   *[other] { $count } lignes refusées
    }

import-line = la ligne { $line }
import-row-added = Ligne { $line }, { $name } : nouvelle personne
import-row-changed = Ligne { $line }, { $name } : à modifier
import-row-same = Ligne { $line }, { $name } : inchangée
import-row-same-name = Ligne { $line }, { $name } : à décider. C’est peut-être { $other } : même nom, mais un autre téléphone, courriel ou logement. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est la même personne ou une nouvelle.
import-row-same-email = Ligne { $line }, { $name } : à décider. C’est peut-être { $other } : même courriel, mais un autre nom. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est la même personne ou une nouvelle.
import-row-same-phone = Ligne { $line }, { $name } : à décider. C’est peut-être { $other } : même téléphone, mais un autre nom. Rien n’est écrit pour cette ligne tant que vous n’avez pas dit si c’est la même personne ou une nouvelle.
import-row-no-name = Ligne { $line } : refusée, il n’y a pas de nom de famille
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
import-remark-shares-contact = Même téléphone ou courriel qu’à la ligne { $other }.

import-note-encoding = Le fichier n’est pas en Unicode; il a été lu en Windows-1252. Vérifiez les accents de quelques noms.
import-note-titles = { $count ->
    [one] La ligne de titre au-dessus de l’en-tête n’a pas été lue.
   *[other] Les { $count } lignes de titre au-dessus de l’en-tête n’ont pas été lues.
    }
import-note-unclosed-quote = À la ligne { $line }, un guillemet droit ouvre une case et ne la ferme jamais : le reste du fichier s’y trouve. Fermez-le, puis recommencez.
import-note-no-seats = L’association, la fonction et la date d’adhésion sont gardées dans les notes : une liste ne comble aucun siège.
import-note-no-consent = { $count ->
    [one] Une personne aurait un téléphone ou un courriel sans consentement daté.
   *[other] { $count } personnes auraient un téléphone ou un courriel sans consentement daté.
    }
import-places = { $count ->
    [one] Endroit ajouté : { $names }
   *[other] Endroits ajoutés : { $names }
    }

import-error-workbook = C’est un classeur, pas un fichier CSV. Enregistrez-le d’abord en CSV depuis le tableur.
import-error-binary = Ce n’est pas un fichier de texte.
import-error-damaged = Le texte du fichier est abîmé : il est sans doute coupé. Exportez-le de nouveau.
import-error-empty = Le fichier ne contient aucune ligne.
import-error-table = Le fichier ne se lit pas comme un tableau.
import-error-no-names = Aucune colonne ne donne les noms. Colonnes trouvées : { $headers }. Il en faut une qui s’appelle « Nom ».

# Exporter : les noms des fichiers d’un dossier, `export-file-{liste}`.

export-file-people = membres
export-file-meetings = réunions
export-file-resolutions = résolutions
export-file-follow-ups = suivis
export-file-seats = sièges
export-file-bodies = instances
export-file-associations = associations
export-file-sites = ensembles
