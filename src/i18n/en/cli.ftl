# The command line.

# Importing a list of members: `import-…`.

import-column-known = “{ $header }”: { $meaning }
import-column-second = “{ $header }”: fills “{ $of }”, or goes to the notes
import-column-ignored = “{ $header }”: ignored, “{ $of }” says the same
import-column-unknown = “{ $header }”: unknown, ignored
import-column-family_name = family name
import-column-given_name = given name
import-column-full_name = full name
import-column-preferred_name = preferred name
import-column-kind = link with the committee
import-column-site = housing complex
import-column-building = building
import-column-unit = dwelling
import-column-phone = phone
import-column-email = e-mail
import-column-reach = preferred contact
import-column-language = language
import-column-association = association (to the notes)
import-column-note = notes
import-column-consent_date = date of the consent to be contacted
import-column-role = seat or role (to the notes)
import-column-starts_on = member since (to the notes)

import-count-added = { $count ->
    [0] nobody added
    [one] { $count } person added
   *[other] { $count } people added
    }
import-count-changed = { $count } changed
import-count-same = { $count } unchanged
import-count-doubtful = { $count } to decide
import-count-refused = { $count ->
    [0] no row refused
    [one] { $count } row refused
   *[other] { $count } rows refused
    }

import-line = line { $line }
import-row-added = Line { $line }, { $name }: new person
import-row-changed = Line { $line }, { $name }: to change
import-row-same = Line { $line }, { $name }: unchanged
import-row-same-name = Line { $line }, { $name }: to decide. This may be { $other }: same name, but another phone, e-mail or dwelling. Nothing is written for this line until you say whether it is the same person or a new one.
import-row-same-email = Line { $line }, { $name }: to decide. This may be { $other }: same e-mail, but another name. Nothing is written for this line until you say whether it is the same person or a new one.
import-row-same-phone = Line { $line }, { $name }: to decide. This may be { $other }: same phone, but another name. Nothing is written for this line until you say whether it is the same person or a new one.
import-row-no-name = Line { $line }: refused, there is no family name
import-row-too-many-cells = { $more ->
    [one] Line { $line }: refused, it has one cell more than the heading. A separator probably stands inside a cell: put that cell in straight quotes.
   *[other] Line { $line }: refused, it has { $more } cells more than the heading. A separator probably stands inside a cell: put that cell in straight quotes.
    }
import-field = { $label }: { $old } → { $new }
import-field-note = { $label }: “{ $added }” is added
import-consent = Consent to be contacted, given on { $day }
import-remark-short = { $missing ->
    [one] The line stops before its last column.
   *[other] The line stops { $missing } columns early.
    }
import-remark-to-note = “{ $value }” under “{ $header }” was not understood: it is in the notes.
import-remark-also-on-line = The same person is on line { $other }: blanks are filled, the rest stays.
import-remark-shares-contact = Same phone or e-mail as on line { $other }.

import-note-encoding = The file is not Unicode; it was read as Windows-1252. Check the accents of a few names.
import-note-titles = { $count ->
    [one] The title line above the heading was not read.
   *[other] The { $count } title lines above the heading were not read.
    }
import-note-unclosed-quote = On line { $line } a straight quote opens a cell and never closes it: the rest of the file is in there. Close it, then try again.
import-note-no-seats = Association, role and member since are kept in the notes: a list fills no seat.
import-note-no-consent = { $count ->
    [one] One person would have a phone or an e-mail without a dated consent.
   *[other] { $count } people would have a phone or an e-mail without a dated consent.
    }
import-places = { $count ->
    [one] Place added: { $names }
   *[other] Places added: { $names }
    }

import-error-workbook = This is a workbook, not a CSV file. Save it as CSV from the spreadsheet first.
import-error-binary = This is not a text file.
import-error-damaged = The text of the file is damaged: it was probably cut. Export it again.
import-error-empty = The file has no row.
import-error-table = The file cannot be read as a table.
import-error-no-names = No column gives the names. Columns found: { $headers }. One called “Name” is needed.

# Exporting: names of the files of a folder, `export-file-{list}`.

export-file-people = members
export-file-meetings = meetings
export-file-resolutions = resolutions
export-file-follow-ups = follow-ups
export-file-seats = seats
export-file-bodies = bodies
export-file-associations = associations
export-file-sites = complexes
