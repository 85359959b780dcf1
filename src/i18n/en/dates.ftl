# Why a date, a time or a form of numbers is not understood.

date-empty = A date is needed: for example “Nov 17”, “Tuesday”, “+7” or “2026-11-17”.
date-not-understood = This date is not understood. Try “Nov 17, 2026”, “Tuesday”, “tomorrow” or “+7”.
date-not-a-full-date = This date is not understood. Write the day, the month and the year: “November 17, 2026” or “2026-11-17”.
date-missing-day = The day is missing: for example “November 17”.
date-missing-year = The year is missing: for example “November 17, 2026”.
date-no-such-month = There is no month { $month }. The day comes first, then the month: 17/11/2026.
date-no-such-day = There is no { $month } { $day }.
    .year = There is no { $month } { $day }, { $year }.
    .alone = No month has a day { $day }.
date-wrong-weekday = { $date } is a { $weekday }. Correct the weekday or the date.
date-march-or-tuesday = “mar { $day }” can mean March { $day } or, in French, Tuesday the { $day }. Type “March { $day }” or “Tuesday { $day }”.
date-out-of-reach = This date is outside the register, which goes from 1900 to 2199. Check the year.

time-empty = A time is needed: for example “7:30 pm” or “19:30”.
time-not-understood = This time is not understood. Try “7 pm”, “7:30 pm” or “19:30”.
time-no-such-time = No day has this time. Times go from 0:00 to 23:59.

pattern-no-seq = { "{seq}" } is missing: all resolutions would have the same number.
pattern-no-year = { "{yyyy}" } is missing: the same number would come back every year.
pattern-lone-brace = A brace stands alone. Each { "{" } has its { "}" }.
pattern-unknown = { $name } is not known. You may write { "{body}" }, { "{yyyy}" } and { "{seq:03}" }.
pattern-twice = { $name } comes twice. Once is enough.
pattern-seq-not-apart = A digit would follow { "{seq}" }: nobody could tell where the number ends. Put a hyphen between them.
