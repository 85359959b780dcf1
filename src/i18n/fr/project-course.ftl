# Le parcours d’un projet : ses phases, sa fin, sa suite, son argent, ses échéances.

project-abandon_reason = Raison de l’abandon
project-given-up = Abandonné le
    .why = Pourquoi
project-earlier_lessons = Leçons d’avant
rules-projects = PROJETS
rule-project-phases = Phases d’un projet
    .hint = Une par ligne, dans l’ordre. Une phase retirée de la liste reste dans l’historique des projets.
rule-project-quotes-from = Deux soumissions à partir de
    .hint = Un poste de ce montant ou plus avec moins de deux soumissions est signalé. Laissé vide : jamais.
rule-project-hour-worth = Valeur d’une heure de bénévolat
    .hint = Sert à dire ce que valent les heures, à côté des dons en nature. Laissé vide : on ne le dit pas.
rule-project-alert-days = Rappel des échéances de projets, en jours
    .hint = Combien de jours d’avance l’accueil rappelle une demande, un rapport, une corvée, une tâche, un entretien.
rule-names =
    .usual = les habituelles
rule-expects-money = un montant en cents, comme 100000 pour mille dollars
rule-expects-names = un nom par ligne, chacun une seule fois, de 60 signes au plus
refusal-quote-reason = { $name } demande moins ({ $least }) : dites pourquoi une autre soumission est retenue.
    .short = choix d’une soumission sans raison
refusal-project-step = { $stage ->
        [closed] « { $name } » est déjà clos.
        [abandoned] « { $name } » est abandonné.
       *[other] « { $name } » est en cours.
    }
    .short = pas à cette étape du projet
refusal-project-ended = { $stage ->
        [abandoned] « { $name } » est abandonné : son argent et ses heures ne changent plus. Pour le reprendre, annulez l’abandon dans le journal (j).
       *[other] « { $name } » est clos : son argent et ses heures ne changent plus. Pour le rouvrir, annulez la clôture dans le journal (j).
    }
    .short = projet terminé
refusal-money-hole = { $owed_cents ->
        [0] Reçu { $received }, payé { $paid } : dites pourquoi ce n’est pas égal.
       *[other] Reçu { $received }, payé { $paid }, commandé et pas payé { $owed } : dites pourquoi.
    }
    .short = argent sans explication
history-close-project = Projet clos le { $date } : { $name }
history-abandon-project = Projet abandonné : { $name } ({ $reason })
history-follow-project = Projet « { $name } » commencé à la suite de { $before }
action-close-project = clore
    .help = Clore le projet avec son bilan
    .words = fermer terminer clôture
action-abandon = abandonner
    .help = Abandonner le projet, avec la raison
    .words = arrêter annuler
action-follow-on = suite
    .help = Commencer le projet qui fait suite à celui-ci
    .words = phase 2 poursuivre nouveau
why-project-ended = Ce projet est déjà terminé.
why-tasks-stay = Ce projet est terminé : ses tâches restent comme son bilan les a laissées.
why-done-already = C’est déjà fait.
hours-other-day = La corvée est le { $day } : ces heures sont d’un autre jour.
phase-same = Le projet est déjà dans cette phase.
participant-twice = Cette participation est déjà inscrite, dans ce même rôle{ $from ->
        [none] { "" }
       *[other] { "" }, depuis le { $from }
    }{ $until ->
        [none] { "" }
       *[other] { "" }, jusqu’au { $until }
    }.
application-over = C’est { $amount } de plus que le montant maximal du programme.
form-close-project = Clore le projet
form-abandon-project = Abandonner le projet
form-follow-project = Commencer la suite du projet
close-hole = Reçu { $received }, payé { $paid }, commandé et pas encore payé { $owed } : dites pourquoi à la fin.
close-open-tasks = { $count ->
        [one] { $count } tâche n’est pas faite : elle pourra passer à la suite du projet.
       *[other] { $count } tâches ne sont pas faites : elles pourront passer à la suite du projet.
    }
abandon-open-tasks = { $count ->
        [one] { $count } tâche n’est pas faite : elle reste comme elle est.
       *[other] { $count } tâches ne sont pas faites : elles restent comme elles sont.
    }
close-unmeasured = Pas mesuré « après » : { $names }.
follow-intro = Le nouveau projet garde le lieu, l’instance et le responsable. Ce qui est coché est recopié; l’ancien ne change pas.
follow-name = { $name }, phase 2
follow-choice = À reprendre
follow-carried = CE QUI EST REPRIS
follow-people = QUI CONTINUE
follow-tasks = { $count ->
        [one] { $count } tâche à faire
       *[other] { $count } tâches à faire
    }
follow-indicators = { $count ->
        [one] { $count } indicateur
       *[other] { $count } indicateurs
    }
warning-work-day-unauthorised = La corvée « { $name } » ({ $project }) est prévue le { $on }. { $told }
    .short = Corvée du { $on } : { $missing ->
        [one] { $missing } autorisation manque
       *[other] { $missing } autorisations manquent
    } ({ $project })
warning-tasks-late = { $project } : { $tasks ->
        [one] une tâche est en retard, « { $name } »
       *[other] { $tasks } tâches sont en retard, d’abord « { $name } »
    }.
    .short = { $tasks ->
        [one] Tâche en retard : { $name }
       *[other] { $tasks } tâches en retard, d’abord « { $name } »
    } ({ $project })
warning-tasks-due = { $project } : { $tasks ->
        [one] une tâche est à faire d’ici le { $on }, « { $name } »
       *[other] { $tasks } tâches sont à faire bientôt, d’abord « { $name } » d’ici le { $on }
    }.
    .short = { $tasks ->
        [one] Tâche d’ici le { $on } : { $name }
       *[other] { $tasks } tâches bientôt, d’abord « { $name } »
    } ({ $project })
warning-application-due = Demande « { $name } » à déposer au plus tard le { $on }.
    .short = Demande à déposer d’ici le { $on } : { $name }
warning-application-late = La date limite de la demande « { $name } » est passée (le { $on }) : notez si elle est déposée ou abandonnée.
    .short = Date limite passée, { $on } : { $name }
warning-report-due = Rapport à remettre au plus tard le { $on } : { $name }.
    .short = Rapport à remettre d’ici le { $on } : { $name }
warning-report-late = Le rapport de « { $name } » devait être remis le { $on }.
    .short = Rapport en retard de { $days } { $days ->
        [one] jour
       *[other] jours
    } : { $name }
warning-upkeep-due = Entretien à faire d’ici le { $on } : { $what } ({ $name }).
    .short = Entretien d’ici le { $on } : { $what } ({ $name })
warning-upkeep-late = Entretien en retard de { $days } { $days ->
        [one] jour
       *[other] jours
    } : { $what } ({ $name }).
    .short = Entretien en retard de { $days } { $days ->
        [one] jour
       *[other] jours
    } : { $what } ({ $name })
warning-few-quotes = { $quotes ->
        [0] Le poste « { $name } » ({ $project }) n’a aucune soumission.
       *[other] Le poste « { $name } » ({ $project }) n’a qu’une soumission.
    }
    .short = Moins de deux soumissions : { $name } ({ $project })
warning-quote-unexplained = Poste « { $name } » ({ $project }) : la soumission retenue ({ $supplier }) n’est pas la plus basse, et rien ne dit pourquoi.
    .short = Soumission retenue sans raison : { $name } ({ $project })
warning-task-before = La tâche « { $name } » est faite avant « { $other } », qu’elle devait attendre.
    .short = Faite avant celle qu’elle attend : { $name }
home-projects = PROJETS EN COURS
home-project = { $name } : { $done } { $done ->
        [one] tâche faite
       *[other] tâches faites
    } sur { $all }; payé { $paid } sur { $received } reçus; { $hours } de bénévolat.
    .tasks = { $done }/{ $all } { $all ->
        [one] tâche
       *[other] tâches
    }
home-project-money = reçu { $received }, payé { $paid }
home-projects-more = { $count ->
        [one] et { $count } autre projet (touche 8)
       *[other] et { $count } autres projets (touche 8)
    }
project-hours-by = HEURES PAR MOIS, PAR PERSONNE, PAR TÂCHE
hours-earlier = Avant
hours-unnamed = Sans nom
hours-no-task = Sans tâche
hours-other-people = { $count ->
        [one] { $count } autre personne
       *[other] { $count } autres personnes
    }
hours-other-tasks = { $count ->
        [one] { $count } autre tâche
       *[other] { $count } autres tâches
    }
project-hours-worth = Bénévolat : { $told }
hours-worth = { $hours }, soit { $amount } à { $rate } l’heure
project-missing = Il manque ce jour-là : { $kinds }.
project-unrecorded = Rien n’est noté pour : { $kinds }.
project-part-since = depuis le { $day }
project-part-until = jusqu’au { $day }
project-line-over = Payé { $amount } de plus que prévu.
project-few-quotes = { $count ->
        [0] Aucune soumission : il en faut deux à partir de { $from }.
       *[other] Une seule soumission : il en faut deux à partir de { $from }.
    }
line-papers = Ses soumissions et ses pièces s’ajoutent sur la page du projet : ce poste choisi, touche n.
project-quote-unexplained = La soumission retenue ({ $name }) n’est pas la plus basse : dites pourquoi.
progress-reached = cible atteinte
progress-better = dans le bon sens
progress-same = sans changement
progress-worse = dans le mauvais sens
action-timeline = échéancier
    .help = Voir les tâches du projet le long des mois
    .words = calendrier gantt ligne du temps
timeline-title = { $name } · échéancier
timeline-days = Corvées
timeline-after = Après : { $name }
timeline-undated = sans date
timeline-legend = { $done } fait  { $open } à faire  { $late } en retard  { $day } corvée  { $today } aujourd’hui
timeline-empty = Rien à montrer encore : ni phase, ni corvée, ni tâche.
action-month = mois
action-today = aujourd’hui
usual-indicator-incidents = Incidents de vandalisme
    .unit = par mois
usual-indicator-loitering = Plaintes pour flânage
    .unit = par mois
usual-indicator-users = Personnes vues sur place
    .unit = par passage
usual-indicator-satisfaction = Satisfaction
    .unit = 1 à 5
usual-indicator-attendance = Présences aux activités
    .unit = par activité
project-course = Tendance
measure-off-scale = L’échelle notée est { $scale } : vérifiez { $value }.
hours-long-day = Plus de 24 h pour une personne en un jour : vérifiez la durée.
warning-hours-long-day = { $name } a { $hours } d’inscrites pour le { $on }, plus de 24 h en un jour.
    .short = { $name } : { $hours } le { $on }
warning-measure-off-scale = { $project } : une mesure de « { $name } » est hors de son échelle, { $scale }.
    .short = Mesure hors échelle : { $name } ({ $project })
