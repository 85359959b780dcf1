# The command line.

<<<<<<< HEAD
# The commands: `cli-{English names}`.
cli-about = The register of a residents’ advisory committee: people, seats, meetings, minutes. Without a command, opens the register on screen.
cli-demo = Opens a fresh copy of the demo register
cli-new = Makes an empty register for a committee
cli-members = Lists the people in the register
cli-members-show = Shows all that the register knows of one person
cli-seats = Lists the seats and who fills them
cli-associations = Lists the tenant associations
cli-meetings = Lists the meetings, the latest first
cli-resolutions = Lists the resolutions, the latest first
cli-follow-ups = Lists the follow-ups, the most urgent first
cli-bodies = Lists the bodies: the committee, the board of directors, the working committees
cli-sites = Lists the housing complexes
cli-do = Runs actions written in JSON, one a line, and answers each
cli-import = Takes in data from another program
cli-import-members = Imports a list of members (CSV)
cli-export = Puts out the register’s data
cli-export-json = Exports the whole register as JSON
cli-export-csv = Exports the lists as CSV, for a spreadsheet
cli-document = Makes a document
cli-document-minutes = Makes the minutes of a meeting
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
cli-arg-fichier = The file
cli-do-arg-fichier = The file of actions; “-” or nothing: standard input
cli-import-members-arg-fichier = The list to import
cli-backup-arg-fichier = The copy to write; else a dated name in the “sauvegardes” folder beside the register, which keeps ten days and twelve months
cli-restore-arg-fichier = The copy to put back; the register it replaces is kept beside it under a dated name
cli-arg-arret = Stops at the first refusal
cli-arg-essai = Shows what would change, and writes nothing
cli-arg-sortie = Where to write
cli-arg-reunion = The meeting’s number, such as 2026-05
cli-arg-format = The format: md (Markdown) or html (a page to print)
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
cli-wrong-argument = The option or argument “{ $arg }” has no place here.
cli-wrong-missing = Missing: { $args }.
cli-wrong-no-command = Say what: { $known }.
cli-wrong-twice = “{ $arg }” can be given only once.
cli-wrong-together = “{ $arg }” and “{ $other }” do not go together.
cli-wrong-utf8 = An argument is not valid text (UTF-8).
cli-wrong-no-value = A value is missing after “{ $arg }”.
cli-wrong-value = “{ $value }” will not do for “{ $arg }”.
cli-wrong-choice = “{ $value }” will not do for “{ $arg }”: it takes one of { $known }.
cli-wrong-safe = Nothing was done.
cli-wrong-suggestion = Did you mean “{ $suggested }”? If not, see “ccr --help”.
cli-wrong-help = See “ccr --help”, or “--help” after a command.
cli-no-home = The user’s data folder cannot be found. Nothing was done. Name the register’s file with --register.
cli-output = standard output

# Answers.
cli-new-done = The register is made: { $path }
found-board = Board of directors
found-board-seat = Tenants’ seat { $number }
cli-check-sound = The file is sound.
cli-check-damaged = The file is not sound:
cli-check-nothing = None of the committee’s rules falls short.
cli-journal-undone = [taken back by { $entry }]
cli-backup-done = The copy is made and checked: { $path }
cli-restore-done = The register is back: { $path }
cli-restore-kept = The one it replaces is kept: { $path }
cli-show-nobody = Nobody matches “{ $asked }”.
cli-show-several = Several people match “{ $asked }”:
cli-show-entry = { $label }: { $value }
cli-show-attendance = At meetings: present { $present }, excused { $excused }, absent { $absent }, as a guest { $guest }
cli-show-ended = { $seat }, from { $from } to { $to }
cli-show-term = { $seat }, since { $from }, until { $to }
cli-show-since = { $seat }, since { $from }
