# Le parcours d’un projet : ses phases, sa fin, sa suite, son argent, ses échéances.

project-abandon_reason = Raison de l’abandon
project-earlier_lessons = Leçons du projet précédent
rules-projects = PROJETS
rule-project-phases = Phases d’un projet
    .hint = Une par ligne, dans l’ordre. Une phase retirée de la liste reste dans l’historique des projets.
rule-project-quotes-from = Deux soumissions à partir de
    .hint = Un poste de ce montant ou plus avec moins de deux soumissions est signalé. Laissé vide : jamais.
rule-project-hour-worth = Valeur d’une heure de bénévolat
    .hint = Sert à dire ce que valent les heures, à côté des dons en nature. Laissé vide : on ne le dit pas.
rule-project-alert-days = Rappel des échéances de projets, en jours
    .hint = Combien de jours d’avance l’accueil rappelle une demande, un rapport, une corvée, un entretien.
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
form-close-project = Clore le projet
form-abandon-project = Abandonner le projet
form-follow-project = Commencer la suite du projet
close-hole = Reçu { $received }, payé { $paid }, commandé et pas encore payé { $owed } : dites pourquoi à la fin.
close-open-tasks = { $count ->
        [one] { $count } tâche n’est pas faite : elle pourra passer à la suite du projet.
       *[other] { $count } tâches ne sont pas faites : elles pourront passer à la suite du projet.
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
