# The command line.

# The commands: `cli-{English names}`.
cli-about = The register of a residents’ advisory committee: people, seats, meetings, minutes. Without a command, opens the register on screen.
cli-demo = Opens a fresh copy of the demo register
cli-new = Makes an empty register for a committee
cli-members = Lists the people in the register
cli-members-show = Shows all that the register knows of one person
cli-meetings-show = Shows all that the register knows of a meeting
cli-resolutions-show = Shows a resolution, its vote and what became of it
cli-follow-ups-show = Shows a follow-up
cli-seats = Lists the seats and who fills them
cli-associations = Lists the tenant associations
cli-meetings = Lists the meetings, the latest first
cli-resolutions = Lists the resolutions, the latest first
cli-follow-ups = Lists the follow-ups, the most urgent first
cli-bodies = Lists the bodies: the committee, the board of directors, the working committees
cli-sites = Lists the housing complexes
cli-documents = Lists the documents that were made, the latest first
cli-do = Runs actions written in JSON, one a line, and answers each
cli-import = Takes in data from another program
cli-import-members = Imports a list of members (CSV)
cli-export = Puts out the register’s data
cli-export-json = Exports the whole register as JSON
cli-export-csv = Exports the lists as CSV, for a spreadsheet
cli-export-ics = Exports the meetings as a calendar (iCalendar)
cli-document = Makes a document
cli-document-minutes = Makes the minutes of a meeting
cli-document-extract = Makes the extract of a resolution, certified a true copy
cli-document-notice = Makes the notice of a meeting
cli-document-agenda = Makes the agenda of a meeting
cli-document-lobby-notice = Makes the lobby notice of a meeting, in large print
cli-document-follow-ups = Makes the list of a body’s pending follow-ups
cli-document-composition = Makes the composition of a body on a date
cli-document-phone-list = Makes the members’ phone list and round, building by building
cli-document-labels = Makes the members’ labels
cli-document-export-templates = Writes the built-in templates into a folder, to change them, with a page that explains them
cli-document-attendance-sheet = Makes the attendance sheet of a meeting, to sign
cli-count = Counts a file of ballots (BLT) or of totals (CSV), with no register
cli-check = Checks that the file is sound and that the committee’s rules are followed
cli-journal = Shows what was done, the latest first
cli-undo = Takes back an action: the latest, or the one whose number is given
cli-redo = Does again the action that was taken back last
cli-backup = Makes a backup copy of the register
cli-restore = Puts a backup copy in the register’s place
cli-completions = Writes what makes a shell complete the commands (bash, zsh, fish…)
cli-man = Writes the manual page

# Options and arguments: `cli-arg-{French name}`, or `cli-{command}-arg-{name}`.
cli-arg-registre = The register’s file; else CCR_REGISTRE, else the one in the user’s data folder
cli-arg-langue = The language: fr or en; else the register’s, else the computer’s, else French
cli-arg-aide = Shows this help
cli-arg-version = Shows the version
cli-arg-vers = Writes the demo register to this file, without opening it
cli-arg-membres = Makes a large invented register, of so many people
cli-arg-annees = So many years of meetings in the large register
cli-arg-graine = A number: the same one gives the same large register
cli-arg-comite = The committee’s name
cli-arg-office = The housing office’s name
cli-arg-taille-ca = The number of members on the office’s board of directors (5 to 15); from 11 on, the tenants have three seats on it instead of two
cli-arg-secretaire = The name of the person who keeps the register
cli-arg-lieu = Where the committee usually meets
cli-arg-json = Answers in JSON
cli-arg-csv = Answers in CSV, for a spreadsheet
cli-arg-filtre = Only the rows that contain these words, accents and capitals aside
cli-arg-vue = Which rows
cli-arg-tri = In which order
cli-arg-au = Who sat where on this date, past or to come: 2026-11-17, November 17, 2026
cli-arg-qui = A few letters of the name, or the id
cli-do-arg-fichier = The file of actions; “-” or nothing: standard input
cli-import-members-arg-fichier = The list to import
cli-backup-arg-fichier = The copy to write; else a dated name in the “sauvegardes” folder beside the register, which keeps ten days and twelve months
cli-restore-arg-fichier = The copy to put back; the register it replaces is kept beside it under a dated name
cli-arg-arret = Stops at the first refusal
cli-arg-essai = Shows what would change, and writes nothing
cli-arg-colonne = What a heading means that the program does not know, or knows wrongly, such as “Gender=ignore” or “Holder=full name”; can be repeated. Meanings: ignore, { $known }
cli-arg-endroit = What a place of the list is that resembles a known one, such as “Place Saint-Martin=same” or “Place Saint-Martin=new”; can be repeated
cli-arg-douteux = What to do with rows that may be somebody known: new, same or leave; for one row its line first, such as “12=same”; can be repeated
cli-arg-consentement-le = The day on which the people of the list agreed to be contacted, where the list does not say
cli-arg-consentement-source = How they agreed, such as “membership form 2026”
cli-arg-sortie = Where to write; “-”: standard output
cli-export-csv-arg-sortie = The folder in which to write one file for each list
cli-document-arg-sortie = The file, or a folder in which the document gets its usual name; “-”: standard output, and nothing noted in the register; without it, md and html go to standard output
cli-arg-dossier = The folder
cli-arg-modeles = A folder of templates of your own; what is not there keeps its built-in form
cli-document-follow-ups-arg-au = The date, past or not: what was promised and not yet done on that day
cli-arg-modeles-integres = With the built-in templates, even if the committee has its own
cli-document-arg-annee = All meetings or resolutions of this year, one document each, into a folder; Ctrl+C stops between two documents
cli-document-arg-instance = The name or prefix of the body; else every one
cli-document-follow-ups-arg-instance = The name or prefix of the body; else the committee
cli-document-composition-arg-instance = The name or prefix of the body; else the committee
cli-document-phone-list-arg-instance = The name or prefix of the body; else the committee
cli-document-labels-arg-instance = The name or prefix of the body; else the committee
cli-document-other-ending = A file “.{ $ending }” cannot be made in the format { $format }: no program would open it as it should. End its name with “.{ $format }”, or ask for the other format.
cli-document-ending = No paper is made as “.{ $ending }”. End the file’s name with .pdf, .docx, .html or .md.
cli-arg-feuille = The sheet of labels, by the number of its maker
cli-arg-gros-caracteres = In large print
cli-arg-remplacer = Replaces files that are there already
cli-arg-journal = With the journal of all that was done
cli-arg-reunion = The meeting’s number, such as 2026-05
cli-arg-huis-clos = With what was said and decided in camera: for the members only
cli-arg-resolution = The number of the resolution, such as CCR-2026-031
cli-arg-issue = Only the motions with this outcome
cli-arg-theme = Only the resolutions of this theme
cli-resolutions-arg-projet = Only the resolutions of this project, by its name
cli-follow-ups-arg-projet = Only the follow-ups of this project, by its name
cli-arg-ensemble = Only what concerns this housing complex
cli-arg-suivi = Only the resolutions whose follow-ups stand so
cli-arg-instance = Only the resolutions of this body, by its name or its prefix
cli-arg-annee = Only this year
cli-documents-arg-genre = Only the documents of this kind
cli-documents-arg-format = Only the documents of this format
cli-meetings-show-arg-qui = The number of the meeting, such as 2026-05, or the id
cli-resolutions-show-arg-qui = The number of the resolution, such as CCR-2026-031, or the id
cli-follow-ups-show-arg-qui = Some words of the follow-up, or the id
cli-arg-sceau = A seal read from signed minutes, such as 3F2A-91BC-04DE-7781: does the register still say the same?
cli-check-arg-reunion = The meeting that the seal is of, such as 2026-05
cli-arg-format = The format: pdf (to print and to sign), docx (a word processor’s file), html (a web page) or md (Markdown); else the one that the file’s name says, else pdf, or md on standard output
cli-count-arg-fichier = The file: ballots in BLT, or a table “candidate,votes”; “-”: standard input
cli-arg-sieges = How many seats are to be filled; otherwise what the file says
cli-arg-methode = How it is counted: bloc (as many marks as seats), majorite (absolute, one seat), approbation or stv (single transferable vote); bloc when nothing is said
cli-arg-max-marques = The most marks of a valid ballot; 0: no limit; otherwise the number of seats by block vote, and no limit by approval
cli-arg-limite = So many actions at most (50 if nothing is said; 0: all)
cli-arg-entree = The action’s number in the journal
cli-arg-shell = The shell: bash, elvish, fish, powershell or zsh

# Help and manual.
cli-usage = Usage:
cli-commands = Commands:
cli-arguments = Arguments:
cli-options = Options:
cli-aliases = [also:
cli-one-of = { $text }: { $values }
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS

# A command written wrongly: what is wrong, that nothing was done, where to look.
cli-wrong-command = There is no command “{ $command }”.
cli-wrong-subcommand = There is no “{ $command }” here. One can say: { $known }.
cli-wrong-argument = The option or argument “{ $arg }” has no place here.
cli-wrong-or = { "> or --" }
cli-wrong-missing = Missing: { $args }.
cli-wrong-no-command = Say what: { $known }.
cli-wrong-twice = “{ $arg }” can be given only once.
cli-wrong-together = “{ $arg }” and “{ $other }” do not go together.
cli-wrong-utf8 = An argument is not valid text (UTF-8).
cli-wrong-no-value = A value is missing after “{ $arg }”.
cli-wrong-value = “{ $value }” will not do for “{ $arg }”.
cli-wrong-number = “{ $value }” will not do for “{ $arg }”: a whole number is wanted, zero or more.
    .most = “{ $value }” will not do for “{ $arg }”: a whole number is wanted, { $most } at most.
cli-wrong-choice = “{ $value }” will not do for “{ $arg }”: it takes one of { $known }.
cli-wrong-safe = Nothing was done.
cli-wrong-suggestion = Did you mean “{ $suggested }”? If not, see “ccr --help”.
cli-wrong-help = See “ccr --help”, or “--help” after a command.
cli-no-home = The user’s data folder cannot be found. Nothing was done. Name the register’s file with --register.
cli-disk-full = The disk is full: the register can be read, but nothing can be saved in it. Make room.
cli-list-empty = Nothing in this list.
cli-taken-todo = Choose another name, or add --replace to write over it.
cli-no-file = There is no such file or folder: { $path }.
cli-is-folder = This is a folder, not a file: { $path }.
cli-no-file-check = Check the name and the folder.
cli-output = standard output

# Answers.
cli-import-dry = This was a trial: nothing was written.
cli-written = Written: { $path }
cli-demo-begins = The demo is being made ready…
cli-made = { $made } of { $total } made, in { $folder }
cli-made-same = { $count ->
        [one] { $count } was there already, word for word
       *[other] { $count } were there already, word for word
    }
cli-made-numbered = { $count ->
        [one] { $count } bears a number, “(2)” or more: another file had its name already
       *[other] { $count } bear a number, “(2)” or more: other files had their names already
    }
cli-year-nothing = { $of ->
        [resolution] No resolution was carried
        [sitting] No meeting was held
       *[meeting] There is no meeting
    } in { $year }{ $body ->
        [none] { "" }
       *[other] { " " }({ $body })
    }: so there is nothing of that kind to make. Nothing was written. Check the year: “ccr meetings” and “ccr resolutions” tell what the register has.
cli-year-folder = All documents of a year go into a folder: name by -o a folder that exists.
cli-built-in-todo = To make the document this time with the built-in template, add --built-in-templates.
cli-no-body = No body, or several, for “{ $asked }”. Name it by its prefix: { $known }.
cli-no-meeting = There is no meeting { $number }. Nothing was done. “ccr meetings” lists them.
cli-no-resolution = There is no resolution { $number }. Nothing was done. “ccr resolutions” lists them.
cli-new-done = The register is made: { $path }
found-board = Board of directors
found-board-seat = Tenants’ seat { $number }
cli-check-sound = The file is sound.
cli-check-damaged = The file is not sound:
cli-check-nothing = None of the committee’s rules falls short.
cli-check-older-seal = The seal of meeting { $number } is of version { $version }. It covers all that minutes had then, but not these fields that came later, a change of which it would not find: { $fields }.
cli-check-seal = The seal { $seal } is that of the minutes of meeting { $number }.
    .election = The seal { $seal } is that of the election “{ $number }”.
cli-check-seal-changed = The paper bears the seal { $seal } of “{ $number }”, but the register has changed since: what is told above is no longer what was signed.
cli-not-a-seal = “{ $seal }” is no seal: all its sixteen digits are needed, as in 3F2A-91BC-04DE-7781. Nothing was checked.
cli-journal-undone = [taken back by { $entry }]
cli-backup-done = The copy is made and checked: { $path }
cli-restore-done = The register is back: { $path }
cli-restore-kept = The one it replaces is kept: { $path }
cli-show-nobody = Nobody matches “{ $asked }”.
cli-show-nothing = Nothing matches “{ $asked }”.
cli-show-which = Several things match “{ $asked }”: give the whole name, the number, the id or words that only one has.
cli-show-more = { $count ->
        [one] … and 1 other
       *[other] … and { $count } others
    }
cli-show-several = Several people match “{ $asked }”:
cli-show-entry = { $label }: { $value }
cli-show-attendance = At meetings: present { $present }, excused { $excused }, absent { $absent }, as a guest { $guest }{ $substitute ->
    [0] {""}
   *[other] , as a substitute { $substitute }
    }
cli-show-ended = { $seat }, from { $from } to { $to }
cli-show-term = { $seat }, since { $from }, until { $to }
cli-show-since = { $seat }, since { $from }

# Importing a list of members: `import-…`.

import-hint-columns = To have an unknown column read: { $read }; to hear no more of it: { $ignore }.
import-hint-consent-source = membership form
import-hint-doubtful = To decide on a row: --doubtful { $line }=same or --doubtful { $line }=new.
import-hint-consent = If these people agreed to be contacted: { $flags }.
import-ask-column = The column “{ $header }” is unknown. What does it hold? One of these words, or Enter to ignore it: { $known }.
import-ask-column-again = “{ $typed }” is none of these words.
import-ask-consent = { $count ->
    [one] One person has a phone or an e-mail without a dated consent. On which day did they agree to be contacted? A date, or Enter if you do not know.
   *[other] { $count } people have a phone or an e-mail without a dated consent. On which day did they agree to be contacted? A date, or Enter if you do not know.
    }
import-ask-consent-source = How? For example: membership form 2026.
import-ask-doubtful = s: the same person; n: a new one; Enter: leave this row aside.
import-ask-place = “{ $place }” resembles “{ $known }”. s: the same place; n: a new one; Enter: leave these lines aside.
import-hint-place = To decide on a place: { $same } or { $new }.
import-wrong-place = “{ $value }” does not suit “--place”: it takes the list’s name, “=” and same or new, such as “Place Saint-Martin=same”.
import-wrong-column = “{ $value }” does not suit “--column”: it needs a heading, “=” and ignore or one of { $known }.
import-wrong-doubtful = “{ $value }” does not suit “--doubtful”: it needs new, same or leave, with or without a line number, such as “12=same”.
import-wrong-line = The list has no line { $line }: check the number after --doubtful.
import-wrong-consent-day = A consent is not given in advance: { $day } is still to come.
import-column-number = column { $number }
import-column-known = “{ $header }”: { $meaning }
import-column-second = “{ $header }”: fills “{ $of }”, or goes to the notes
import-column-ignored = “{ $header }”: ignored, “{ $of }” says the same
import-column-unknown = “{ $header }”: unknown, ignored
import-column-skipped = “{ $header }”: ignored
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
import-column-seats = seats and roles (to the notes, save for who is in the register already)
import-column-starts_on = member since (to the notes)

import-count-added = { $count ->
    [0] nobody added
    [one] { $count } person added
   *[other] { $count } people added
    }
    .would = { $count ->
        [0] nobody would be added
        [one] { $count } person would be added
       *[other] { $count } people would be added
    }
import-count-changed = { $count } changed
    .would = { $count } would be changed
import-count-same = { $count } unchanged
import-count-doubtful = { $count } to decide
import-count-refused = { $count ->
    [0] no row refused
    [one] { $count } row refused
   *[other] { $count } rows refused
    }
    .would = { $count ->
        [0] no row would be refused
        [one] { $count } row would be refused
       *[other] { $count } rows would be refused
    }

import-line = line { $line }
import-row-added = Line { $line }, { $name }: added
    .would = Line { $line }, { $name }: would be added
import-row-changed = Line { $line }, { $name }: changed
    .would = Line { $line }, { $name }: would be changed
import-row-same = Line { $line }, { $name }: unchanged
import-row-same-name = Line { $line }, { $name }: to decide. This may be { $other }: same name, but another phone, e-mail or dwelling. Nothing is written for this line until you say whether it is the same person or a new one.
import-row-same-email = Line { $line }, { $name }: to decide. This may be { $other }: same e-mail, but another name. Nothing is written for this line until you say whether it is the same person or a new one.
import-row-same-phone = Line { $line }, { $name }: to decide. This may be { $other }: same phone, but another name. Nothing is written for this line until you say whether it is the same person or a new one.
import-row-alike-place = Line { $line }, { $name }: to be decided. “{ $place }” resembles “{ $known }”, which is in the register or above in the list. Nothing is written for this line until you say whether it is the same place or a new one.
import-row-no-letter = Line { $line }: refused, the family name “{ $name }” has no letter in it
import-row-no-name = Line { $line }: refused, there is no family name
import-row-unclosed-quote = Line { $line }: refused, a straight quote opens a cell there that is never closed, and the rest of the file is in it.
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
import-remark-consent-stands = The list says no, but the register holds a consent: it stays. If it was withdrawn, say so on the person’s page (c).
import-remark-shares-contact = Same phone or e-mail as on line { $other }.

import-note-encoding = The file is not Unicode; it was read as Windows-1252. Check the accents of a few names.
import-note-titles = { $count ->
    [one] The title line above the heading was not read.
   *[other] The { $count } title lines above the heading were not read.
    }
import-note-heading = { $count ->
    [one] The heading comes once more below; that line was not read.
   *[other] The heading comes { $count } times more below; those lines were not read.
    }
import-note-unclosed-quote = On line { $line } a straight quote opens a cell and never closes it: the rest of the file is in there. Close it, then try again.
import-note-no-seats = Association, role and member since are kept in the notes: a list fills no seat.
import-note-no-consent = { $count ->
    [one] One person has a phone or an e-mail without a dated consent.
   *[other] { $count } people have a phone or an e-mail without a dated consent.
    }
    .would = { $count ->
    [one] One person would have a phone or an e-mail without a dated consent.
   *[other] { $count } people would have a phone or an e-mail without a dated consent.
    }
import-places = { $count ->
    [one] Place added: { $names }
   *[other] Places added: { $names }
    }
    .would = { $count ->
        [one] Place that would be added: { $names }
       *[other] Places that would be added: { $names }
    }

import-error-workbook = This is a workbook, not a CSV file. Save it as CSV from the spreadsheet first.
import-error-binary = This is not a text file.
import-error-damaged = The text of the file is damaged: it was probably cut. Export it again.
import-error-empty = The file has no row.
import-error-table = The file cannot be read as a table.
import-error-no-such-column = The list has no column “{ $header }”. Nothing was done. Columns found: { $headers }.
import-error-no-names = No column gives the names. Columns found: { $headers }. One called “Name” is needed, or say which it is with --column: “Holder=full name”.

# Exporting: names of the files of a folder, `export-file-{list}`.

export-file-people = members
export-file-meetings = meetings
export-file-resolutions = resolutions
export-file-follow-ups = follow-ups
export-file-seats = seats
export-file-bodies = bodies
export-file-associations = associations
export-file-sites = complexes
export-file-documents = documents
cli-csv-needs-folder = the lists go into a folder, one file each: “-” is none. A single list: “ccr members --csv”.

# Counting.

count-method-block = Block vote
count-method-majority = Absolute majority
count-method-approval = Approval voting
count-method-stv = Single transferable vote (Scottish rules of 2011)
count-how = { $seats ->
    [one] { $method }, 1 seat.
   *[other] { $method }, { $seats } seats.
    }
count-ballots = Valid ballots: { $valid }; blank: { $blank }; rejected: { $rejected }.
count-round = Round { $number }
count-needed = Votes needed: { $votes }
count-spent = (exhausted)
count-elected = Elected: { $names }
count-tie = { $seats ->
    [one] Tie for 1 seat: { $names }. Nothing parts them: vote again among these only, then draw lots before witnesses if the rules allow it.
   *[other] Tie for { $seats } seats: { $names }. Nothing parts them: vote again among these only, then draw lots before witnesses if the rules allow it.
    }
count-event-lowest = Tied for the last place, nobody is eliminated: { $names }
count-tie-lots = { $seats ->
    [one] Tie for 1 seat: { $names }. Nothing parts them: lots decide, before witnesses.
   *[other] Tie for { $seats } seats: { $names }. Nothing parts them: lots decide, before witnesses.
    }
count-lowest-tied = Nobody has an absolute majority, and the last place is tied: { $names }. Nobody is eliminated: one votes again with all of them; if it comes out the same, lots say who is eliminated.
count-next = In the next round: { $names }. People vote again: the preferences of this round do not count there.
count-vacant = { $seats ->
    [one] One seat stays vacant.
   *[other] { $seats } seats stay vacant.
    }
count-event-elected = Elected: { $name }
count-event-excluded = Out: { $name }
count-event-surplus = Surplus transferred from { $name }: { $votes }
count-event-indifferent = Tied, but the order does not change the result: { $names }
count-event-tied = Tied: { $names }
count-no-seats = There must be at least one seat to fill. Nothing was counted. Say how many with --seats.
count-one-seat = An absolute majority fills one seat at a time. Nothing was counted. Add --seats 1, or choose another method with --method.
count-no-limit-of-marks = --max-marks is only for block and approval: by majority one mark counts; by transferable vote preferences have no limit. Nothing was counted. Leave --max-marks out.
count-needs-ballots = The single transferable vote is counted from the ballots, and this file gives only totals. Nothing was counted. Give a BLT file.
count-note-no-last-zero = On line { $line }, the 0 that ends the ballots is missing; they are counted all the same.
count-note-no-zero = On line { $line }, the 0 that ends a ballot is missing; it is counted all the same, and so are others like it.
count-note-shared-rank = On line { $line }, two candidates share a rank: from there on this ballot has no preference; at the first rank, it is rejected.
count-wrong-safe = Nothing was counted and nothing has changed. Correct the file, then try again.
count-wrong-empty = There is nothing in the file.
count-wrong-head = Line { $line } should give the numbers of candidates and of seats, like “4 2”.
count-wrong-number = On line { $line }, there must be a whole number instead of “{ $found }”.
count-wrong-candidate = On line { $line }, “{ $found }” is no candidate’s number.
count-wrong-names = On line { $line }, the names end: there are { $found } of them, and { $wanted } candidates.
count-wrong-no-names = The file ends on line { $line }, before the names: it takes { $wanted }, one for each candidate. It may have been cut off.
count-wrong-more-names = On line { $line }, there is a name too many: after the names of the { $wanted } candidates there is only a title.
count-wrong-twice = On line { $line }, the name “{ $name }” comes a second time.
count-wrong-no-name = On line { $line }, a name is missing.
count-wrong-columns = Line { $line } should name the columns: “candidate,votes”.
count-wrong-too-many = On line { $line }, there are more votes than the program can count.
