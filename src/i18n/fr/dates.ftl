# Pourquoi une date, une heure ou une forme de numéro n’est pas comprise.

date-empty = Il faut une date : par exemple « 17 nov », « mardi », « +7 » ou « 2026-11-17 ».
date-not-understood = Cette date n’est pas comprise. Essayez « 17 nov 2026 », « mardi », « demain » ou « +7 ».
date-not-a-full-date = Cette date n’est pas comprise. Écrivez le jour, le mois et l’année : « 17 novembre 2026 » ou « 2026-11-17 ».
date-missing-day = Il manque le jour : par exemple « 17 novembre ».
date-missing-year = Il manque l’année : par exemple « 17 novembre 2026 ».
date-no-such-month = Il n’y a pas de mois { $month }. Le jour vient d’abord, puis le mois : 17/11/2026.
date-no-such-day = Il n’y a pas de { $day } { $month }.
    .year = Il n’y a pas de { $day } { $month } { $year }.
    .alone = Aucun mois n’a de { $day }.
date-wrong-weekday = Le { $date } tombe un { $weekday }. Corrigez le jour ou la date.
date-march-or-tuesday = « mar { $day } » peut vouloir dire le { $day } mars ou mardi { $day }. Écrivez « { $day } mars » ou « mardi { $day } ».
date-out-of-reach = Cette date est hors du registre, qui va de 1900 à 2199. Vérifiez l’année.

time-empty = Il faut une heure : par exemple « 19 h 30 » ou « 19:30 ».
time-not-understood = Cette heure n’est pas comprise. Essayez « 19 h », « 19 h 30 » ou « 19:30 ».
time-no-such-time = Aucun jour n’a cette heure. Les heures vont de 0 h à 23 h 59.

pattern-no-seq = Il manque { "{seq}" } : toutes les résolutions auraient le même numéro.
pattern-no-year = Il manque { "{yyyy}" } : le même numéro reviendrait chaque année.
pattern-lone-brace = Une accolade est seule. Chaque { "{" } a son { "}" }.
pattern-unknown = { $name } n’est pas connu. On peut écrire { "{body}" }, { "{yyyy}" } et { "{seq:03}" }.
pattern-twice = { $name } vient deux fois. Une fois suffit.
pattern-seq-not-apart = Un chiffre suivrait { "{seq}" } : on ne saurait plus où le numéro finit. Mettez un tiret entre les deux.
