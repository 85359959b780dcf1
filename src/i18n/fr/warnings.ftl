# Ce que le programme signale sans dire non : `warning-{code}`, et `lack-{code}` pour ce qui manque avant de
# lever une réunion. Un champ vide arrive ici sous le nom `none`.

warning-open = Entrée ouvre ce qui est à corriger.
warning-few-members = { $members ->
        [0] Le comité n’a aucun membre; il en faut au moins { $min } (usage des offices).
        [one] Le comité compte 1 membre; il en faut au moins { $min } (usage des offices).
       *[other] Le comité compte { $members } membres; il en faut au moins { $min } (usage des offices).
    }
    .short = { $members ->
            [0] Aucun membre au comité; il en faut au moins { $min }
            [one] 1 membre au comité; il en faut au moins { $min }
           *[other] { $members } membres au comité; il en faut au moins { $min }
        }
    .key = Entrée ouvre le comité : n y ajoute un siège, c le comble.
warning-vacancy = { $since ->
        [none] Siège vacant : { $seat } ({ $body }).
       *[other] Siège vacant depuis le { $since } : { $seat } ({ $body }).
    }
    .short = { $since ->
            [none] Siège vacant : { $seat } ({ $body })
           *[other] Vacant depuis le { $since } : { $seat } ({ $body })
        }
    .key = Entrée ouvre l’instance, c comble le siège.
warning-long-vacancy = Siège vacant depuis { $days } jours : { $seat } ({ $body }). La règle du comité en permet { $max }.
    .short = Vacant depuis { $days } jours : { $seat } ({ $body })
    .key = Entrée ouvre l’instance, c comble le siège; le délai se change en 9.
warning-never-filled = Siège jamais comblé, ouvert depuis { $days } jours : { $seat } ({ $body }). La règle du comité permet { $max } jours de vacance.
    .short = Jamais comblé en { $days } jours : { $seat } ({ $body })
    .key = Entrée ouvre l’instance, c comble le siège; le délai se change en 9.
warning-term-ends = { $days ->
        [0] Le mandat { OF($name) } ({ $body }) finit aujourd’hui.
        [one] Le mandat { OF($name) } ({ $body }) finit dans { $days } jour, le { $on }.
       *[other] Le mandat { OF($name) } ({ $body }) finit dans { $days } jours, le { $on }.
    }
    .short = Mandat { OF($name) } : finit le { $on }
    .key = Entrée ouvre l’instance. Le jour venu, c y comble le siège.
warning-mandate-ends = { $days ->
        [0] Le mandat { OF($name) } ({ $body }) finit aujourd’hui, et personne ne lui succède encore.
        [one] Le mandat { OF($name) } ({ $body }) finit dans { $days } jour, le { $on }, et personne ne lui succède encore.
       *[other] Le mandat { OF($name) } ({ $body }) finit dans { $days } jours, le { $on }, et personne ne lui succède encore.
    }
    .short = Mandat { OF($name) } : finit le { $on }, sans relève
    .key = Entrée ouvre l’instance. Le jour venu, c y comble le siège.
warning-holds-over = Le mandat { OF($name) } ({ $body }) a pris fin le { $since }. { $name } reste en poste jusqu’à son remplacement (usage des offices).
    .short = Mandat { OF($name) } : échu le { $since }, personne ne prend la suite
    .key = Entrée ouvre l’instance : c comble le siège, f met fin au mandat.
warning-term-over = Le mandat { OF($name) } ({ $body }) est échu depuis le { $since }, et la règle du comité ne garde personne en poste après son mandat. Mettez-y fin, ou comblez le siège.
    .short = Mandat { OF($name) } : échu le { $since }, à terminer
    .key = Entrée ouvre l’instance : f met fin au mandat, c comble le siège; la règle se change en 9.
warning-no-dwelling = La fiche { OF($name) }, membre du comité, ne dit pas quel ensemble cette personne habite (S-8, art. 58.4).
    .short = { $name } : ensemble immobilier inconnu
    .key = En 2, Entrée ouvre sa fiche et e la complète.
warning-no-dwellings = Les fiches de { $members } membres du comité ne disent pas quel ensemble ces personnes habitent (S-8, art. 58.4) : { $names }.
    .short = { $members } membres : ensemble immobilier inconnu
    .key = En 2, Entrée ouvre une fiche et e la complète.
warning-many-delegates = { $association } a { $delegates } délégations au comité; la règle en donne { $max } (usage des offices).
    .short = { $association } : { $delegates } délégations; la règle en donne { $max }
    .key = Entrée ouvre l’instance, f met fin à un mandat; la règle se change en 9.
warning-association-ended = { $name } représente { $association }, qui n’est plus reconnue. Terminez ce mandat, ou corrigez la date de l’association.
    .short = { $name } représente une association qui n’est plus reconnue
    .key = Entrée ouvre l’instance, f met fin au mandat.
warning-delegate-elsewhere = { $name } représente { $association } sans habiter l’ensemble de cette association ({ $site }). Vérifiez sa fiche, ou demandez à l’association de confirmer (usage des offices).
    .short = { $name } n’habite pas l’ensemble de son association
    .key = En 2, Entrée ouvre sa fiche et e la corrige; en 6, f met fin au mandat.
warning-few-tenant-seats = { $seats ->
        [0] { $body } : aucun siège de locataire; la loi (S-8, art. 57.1) en veut { $needed }.
        [one] { $body } : 1 siège de locataire; la loi (S-8, art. 57.1) en veut { $needed }.
       *[other] { $body } : { $seats } sièges de locataires; la loi (S-8, art. 57.1) en veut { $needed }.
    }
    .short = Sièges de locataires : { $seats }; la loi en veut { $needed } ({ $body })
    .key = Entrée ouvre le conseil, n y ajoute un siège.
warning-director-not-member = { $name } représente les locataires au conseil d’administration sans être membre du comité, comme le veut la loi (S-8, art. 58.4). Donnez-lui un siège du comité.
    .short = Au conseil sans être membre du comité : { $name }
warning-term-end-day = Le mandat { OF($name) } au CA finit le { $on }, alors que ces mandats finissent d’habitude le { $usual } (usage des offices).
    .short = Mandat { OF($name) } : finit le { $on } plutôt que le { $usual }
    .key = Entrée ouvre l’instance. Le jour habituel se change en 9.
warning-term-renewed = Le mandat { OF($name) } ({ $body }) a été renouvelé { $renewals } fois de suite. Les règles du comité en permettent { $max }.
    .short = Mandat renouvelé { $renewals } fois : { $name }
warning-notice-early = L’avis de l’assemblée { $number }, du { $date }, est parti le { $sent_on } : plus de { $max } jours d’avance. Rappelez-la aux locataires à l’approche du jour.
    .short = Avis parti trop tôt : { $number }
warning-minutes-not-on-agenda = L’ordre du jour de la réunion { $number } n’a pas l’adoption du procès-verbal de la réunion { $previous }, qui l’attend. Ajoutez ce point avant d’envoyer l’avis.
    .short = Adoption du procès-verbal { $previous } absente de l’ordre du jour { $number }
warning-contact-kept = { $people ->
        [one] 1 personne garde un téléphone ou un courriel au registre, plus de { $months } mois après la fin de son dernier mandat. Effacez ce qui ne sert plus.
       *[other] { $people } personnes gardent un téléphone ou un courriel au registre, plus de { $months } mois après la fin de leur dernier mandat. Effacez ce qui ne sert plus.
    }
    .short = Coordonnées gardées après le dernier mandat : { $people }
warning-no-sector-committee = L’office compte { $dwellings } logements. Au-delà de { $above }, la loi (S-8) veut des comités de secteur, et le registre n’en a aucun.
    .short = Plus de { $above } logements, et aucun comité de secteur
    .key = En 6, n ajoute une instance.
warning-notice-due = { $days ->
        [0] Convocation à envoyer aujourd’hui : réunion { $number } du { $date } ({ $body }; délai au choix du comité).
        [one] Convocation à envoyer au plus tard demain, le { $by } : réunion { $number } du { $date } ({ $body }; délai au choix du comité).
       *[other] Convocation à envoyer au plus tard le { $by } : réunion { $number } du { $date } ({ $body }; délai au choix du comité).
    }
    .short = { $days ->
            [0] Convocation à envoyer aujourd’hui (réunion { $number })
           *[other] Convocation à envoyer au plus tard le { $by } (réunion { $number })
        }
    .key = Entrée ouvre la réunion, F8 y inscrit l’envoi.
warning-notice-renew = Réunion { $number } ({ $body }) reportée du { $from } au { $date } : l’avis est à renouveler au plus tard le { $by } (délai au choix du comité).
    .short = Avis à renouveler au plus tard le { $by } (réunion { $number } reportée)
    .key = Entrée ouvre la réunion, F8 montre qui reste à avertir.
warning-notice-round = Tournée de l’avis en cours : { $told } sur { $all }, à finir au plus tard le { $by } (réunion { $number } du { $date }, { $body }; délai au choix du comité).
    .short = Avis : { $told } sur { $all } avertis, à finir le { $by } (réunion { $number })
    .key = Entrée ouvre la réunion, F8 montre qui reste à avertir.
warning-round-open = Avis parti, encore { $left } à avertir, au plus tard le { $by } (réunion { $number } du { $date }, { $body }; délai au choix du comité).
    .short = Avis : encore { $left } à avertir (réunion { $number } du { $date })
    .key = Entrée ouvre la réunion, F8 montre qui reste à avertir.
warning-notice-late = La convocation de la réunion { $number } du { $date } ({ $body }) devait partir au plus tard le { $by } (délai au choix du comité).
    .short = Convocation en retard : elle devait partir le { $by } (réunion { $number })
    .key = Entrée ouvre la réunion, F8 y inscrit l’envoi; le délai se change en 9.
warning-ex-officio-alone = { $name } a un siège d’office au comité sans représenter les locataires au conseil d’administration. Comblez le siège du conseil, ou mettez fin à ce mandat.
    .short = Siège d’office sans mandat au conseil : { $name }
warning-notice-short = Avis parti en retard, le { $sent_on } au lieu du { $by } au plus tard (réunion { $number }, { $body }; délai au choix du comité).
    .short = Avis parti en retard, le { $sent_on } au lieu du { $by } (réunion { $number })
    .key = Entrée ouvre la réunion, x la reporte; le délai se change en 9.
warning-meeting-past = La réunion { $number } ({ $body }) devait avoir lieu le { $date }. Ouvrez-la, levez-la ou annulez-la.
    .short = Réunion { $number } du { $date } : ni tenue, ni levée, ni annulée
    .key = Entrée la montre : F7 l’ouvre ou la lève, x la reporte ou l’annule.
warning-nobody-present = Personne n’est noté présent à la réunion { $number }. Notez les présences avant de lever la réunion.
    .short = Réunion { $number } : aucune présence notée
    .key = Entrée ouvre la réunion, F2 note les présences.
warning-members-not-recorded = { $people ->
        [one] La présence d’un membre n’est pas notée (réunion { $number }) : présent, excusé ou absent.
       *[other] La présence de { $people } membres n’est pas notée (réunion { $number }) : présent, excusé ou absent.
    }
    .short = Réunion { $number } : { $people ->
        [one] 1 membre sans présence notée
       *[other] { $people } membres sans présence notée
    }
    .key = Entrée ouvre la réunion, F2 note les présences.
warning-heads-not-counted = Les personnes présentes à l’assemblée { $number } n’ont pas été comptées : sans décompte, le quorum n’est pas établi.
    .short = Assemblée { $number } : personnes non comptées
warning-tenants-unknown = Personne n’a inscrit combien de locataires l’assemblée { $number } représente : le quorum ne peut pas être calculé en pourcentage.
    .short = Assemblée { $number } : nombre de locataires inconnu
    .key = Entrée ouvre la réunion, d y inscrit le nombre.
warning-more-heads-than-tenants = On a compté { $heads } personnes à l’assemblée { $number }, qui représente { $tenants } locataires. Vérifiez les deux nombres.
    .short = Assemblée { $number } : { $heads } personnes pour { $tenants } locataires
warning-recusal-open = Le retrait { OF($name) } (réunion { $number }) n’a pas de fin et ne nomme aucun point : il vaut jusqu’à la levée.
    .short = Réunion { $number } : retrait sans fin ({ $name })
    .key = Entrée ouvre la réunion.
warning-substitute-of-present = { $name } remplace { $member }, qui n’a pas quitté la salle (réunion { $number }).
    .short = Réunion { $number } : substitut d’un membre présent ({ $name })
    .key = Entrée ouvre la réunion, F2 corrige les présences.
warning-minutes-due = Le procès-verbal de la réunion { $number } ({ $body }) { $days ->
        [one] attend depuis { $days } jour
       *[other] attend depuis { $days } jours
    }; la règle du comité donne { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    } après la réunion pour le faire.
    .short = PV de la réunion { $number } : { $days ->
        [one] attendu depuis { $days } jour
       *[other] attendu depuis { $days } jours
    }
    .key = Entrée ouvre la réunion : F9 fait le procès-verbal, F10 inscrit son adoption.
warning-no-meeting-planned = Aucune réunion n’est prévue ({ $body }).
    .short = Aucune réunion prévue ({ $body })
    .key = La touche n en planifie une.
warning-long-gap = { $days } jours entre deux réunions ({ $body }); la règle du comité en permet { $max }.
    .short = { $days } jours entre deux réunions ({ $body })
    .key = La touche n planifie une réunion; la règle se change en 9.
warning-few-meetings = { $meetings ->
        [0] Aucune réunion en { $year } ({ $body }); la règle du comité en veut { $min }.
        [one] 1 réunion en { $year } ({ $body }); la règle du comité en veut { $min }.
       *[other] { $meetings } réunions en { $year } ({ $body }); la règle du comité en veut { $min }.
    }
    .short = { $meetings ->
            [0] Aucune réunion en { $year }, sur { $min } voulues ({ $body })
            [one] 1 réunion en { $year }, sur { $min } voulues ({ $body })
           *[other] { $meetings } réunions en { $year }, sur { $min } voulues ({ $body })
        }
    .key = La touche n planifie une réunion; la règle se change en 9.
warning-few-board-meetings = { $meetings ->
        [0] Aucune rencontre avec le conseil d’administration depuis douze mois ({ $body }), et aucune n’est prévue; la règle du comité en veut { $min }.
       *[other] { $meetings } de { $min } rencontres avec le conseil d’administration en douze mois, tenues ou prévues ({ $body }).
    }
    .short = { $meetings ->
            [0] Aucune rencontre avec le CA depuis un an ({ $body })
           *[other] { $meetings } de { $min } rencontres avec le CA en un an ({ $body })
        }
    .key = La touche n en planifie une (type : rencontre avec le CA); la règle se change en 9.
warning-number-gap = Il manque le numéro { $number } dans la suite des résolutions. Retrouvez le document qui le porte.
    .short = Il manque la résolution { $number }
    .key = En 4, t montre aussi les propositions sans numéro.
warning-follow-up-late = { $name ->
        [none] Suivi en retard de { $days } { $days ->
            [one] jour
           *[other] jours
        } : { $what } (échéance notée au suivi)
       *[other] Suivi en retard de { $days } { $days ->
            [one] jour
           *[other] jours
        } : { $what } ({ $name }; échéance notée au suivi)
    }
    .short = Suivi en retard de { $days } { $days ->
            [one] jour
           *[other] jours
        } : { $what }
    .key = Entrée ouvre le suivi; en 5, d le marque fait.
warning-follow-up-due = { $name ->
        [none] Suivi à faire { $days ->
            [0] aujourd’hui
            [one] d’ici { $days } jour
           *[other] d’ici { $days } jours
        } : { $what } (rappel au choix du comité)
       *[other] Suivi à faire { $days ->
            [0] aujourd’hui
            [one] d’ici { $days } jour
           *[other] d’ici { $days } jours
        } : { $what } ({ $name }; rappel au choix du comité)
    }
    .short = Suivi { $days ->
            [0] pour aujourd’hui
            [one] pour demain
           *[other] d’ici { $days } jours
        } : { $what }
    .key = Entrée ouvre le suivi; en 5, d le marque fait.
warning-rule-loosened = La règle « { $rule } » du comité demande moins que la loi : { $value } au lieu de { $law } ({ $source }).
    .short = Règle en deçà de la loi : { $rule }
    .key = En 9, Suppr remet la valeur de la loi.
warning-no-consent = { $people ->
        [one] 1 personne a un téléphone ou un courriel au registre sans consentement daté (protection des renseignements personnels).
       *[other] { $people } personnes ont un téléphone ou un courriel au registre sans consentement daté (protection des renseignements personnels).
    }
    .short = { $people ->
            [one] 1 personne dont les coordonnées sont sans consentement daté
           *[other] { $people } personnes dont les coordonnées sont sans consentement daté
        }
    .key = En 2, Entrée ouvre une personne et c inscrit son consentement.
warning-held-to-come = La réunion { $number } ({ $body }) a été ouverte alors que sa date, le { $date }, n’est pas encore venue. Corrigez sa date.
    .short = Réunion { $number } : ouverte avant sa date
    .key = Entrée la montre, d change sa date.
warning-notice-far-ahead = L’avis de la réunion { $number }, du { $date }, porte la date du { $sent_on } : un an d’avance ou plus. Vérifiez les deux dates.
    .short = Avis de la réunion { $number } : un an d’avance
    .key = Entrée montre la réunion, d change ses dates.
warning-day-to-come = { $name } : « { $field } », le { $day }, n’est pas encore venu. Corrigez la date.
    .short = { $name } : une date encore à venir
warning-ends-before-beginning = { $name } : la fin, le { $ends_on }, précède le début, le { $starts_on }. Corrigez l’une des deux dates.
    .short = { $name } : la fin précède le début
warning-built-to-come = { $name } : construit en { $year }, une année encore à venir. Vérifiez l’année.
    .short = { $name } : construit en { $year }
warning-rule-broken = { $place ->
        [none] Le registre contient quelque chose que les règles refusent : { $refusal }.
       *[other] Le registre contient quelque chose que les règles refusent : { $refusal } ({ $place }).
    }
    .short = Contraire aux règles : { $refusal }
    .key = Entrée ouvre ce qui est à corriger.
warning-meetings-unsealed = { $meetings ->
    [one] Le procès-verbal de la réunion { $number }, adopté avant l’arrivée des sceaux, n’en porte pas. F10 le scelle, à l’écran de la réunion.
   *[other] { $meetings } procès-verbaux adoptés avant l’arrivée des sceaux n’en portent pas, dont celui de la réunion { $number }. F10 les scelle, à l’écran de chaque réunion.
    }
    .short = { $meetings ->
    [one] Un procès-verbal adopté sans sceau
   *[other] { $meetings } procès-verbaux adoptés sans sceau
    }
warning-seal-broken = Le sceau { $table ->
    [election] de l’élection « { $number } »
   *[other] de la réunion { $number }
    } est brisé : ce qui est scellé n’est plus ce qui l’a été. Comparez au { $table ->
    [election] rapport signé
   *[other] procès-verbal signé
    }.
    .short = Sceau brisé : { $table ->
    [election] élection « { $number } »
   *[other] réunion { $number }
    }
warning-seal-unchained = Le sceau { $table ->
    [election] de l’élection « { $number } »
   *[other] de la réunion { $number }
    } ne suit pas le précédent : un sceau a été ôté, ajouté ou refait avant lui. Comparez aux papiers signés.
    .short = Chaîne des sceaux rompue : { $table ->
    [election] élection « { $number } »
   *[other] réunion { $number }
    }
warning-seal-rewritten = Le sceau { $table ->
    [election] de l’élection « { $number } »
   *[other] de la réunion { $number }
    } n’est plus celui que le journal a vu faire : il a été refait avec un autre outil. Comparez au { $table ->
    [election] rapport signé
   *[other] procès-verbal signé
    }.
    .short = Sceau refait : { $table ->
    [election] élection « { $number } »
   *[other] réunion { $number }
    }
warning-vote-denied = Réunion { $number } : les présences contredisent le vote de { $at }. { $voters ->
    [one] Une personne y votait
   *[other] { $voters } personnes y votaient
    }, { $there ->
    [0] aucune n’était là
    [one] une seule était là
   *[other] { $there } étaient là
    }{ $names ->
    [none] { "" }
   *[other] { " " }(il manque { $names })
    }.
    .short = Réunion { $number } : vote de { $at } contredit par les présences
warning-seal-gone = Le sceau { $table ->
    [election] de l’élection « { $number } »
   *[other] de la réunion { $number }
    } a disparu; le journal sait qu’il a été apposé. Comparez au { $table ->
    [election] rapport signé
   *[other] procès-verbal signé
    }.
    .short = Sceau disparu : { $table ->
    [election] élection « { $number } »
   *[other] réunion { $number }
    }
warning-sealed-changed = { $of ->
        [election] Élection « { $number } » :
       *[meeting] Réunion { $number } :
    } { $the } { $name ->
        [none] { "" }
       *[other] « { $name } »{ " " }
    }a changé depuis le sceau (champ « { $field } »). Comparez au { $of ->
        [election] rapport signé
       *[meeting] procès-verbal signé
    }.
    .short = Changé depuis le sceau de { $number } : { $entity }
warning-sealed-gone = { $of ->
        [election] Élection « { $number } » :
       *[meeting] Réunion { $number } :
    } { $the } { $name ->
        [none] { "" }
       *[other] « { $name } »{ " " }
    }a disparu depuis le sceau. Comparez au { $of ->
        [election] rapport signé
       *[meeting] procès-verbal signé
    }.
    .short = Disparu depuis le sceau de { $number } : { $entity }
warning-sealed-added = { $of ->
        [election] Élection « { $number } » :
       *[meeting] Réunion { $number } :
    } { $the } { $name ->
        [none] { "" }
       *[other] « { $name } »{ " " }
    }n’y était pas au moment du sceau. Comparez au { $of ->
        [election] rapport signé
       *[meeting] procès-verbal signé
    }.
    .short = Ajouté depuis le sceau de { $number } : { $entity }
warning-erratum-altered = Réunion { $number } : { $how ->
        [added] un erratum daté du { $day } n’a pas été noté avec ce programme
        [gone] l’erratum du { $day } a disparu
       *[changed] l’erratum daté du { $day } ne dit plus ce qui a été noté
    }, selon le journal. Comparez au papier remis.
    .short = Erratum retouché : { $number }
warning-seal-unknown = { $number ->
        [none] Aucun procès-verbal du registre ne porte le sceau { $seal }. Relisez le papier; s’il dit bien cela, le registre a été changé depuis la signature.
       *[other] Le procès-verbal de la réunion { $number } ne porte pas le sceau { $seal }. Relisez le papier; s’il dit bien cela, le registre a été changé depuis la signature.
    }
    .short = Sceau inconnu : { $seal }
warning-seal-not-yet = Le procès-verbal de la réunion { $number } n’est pas adopté : il n’a pas encore de sceau.
    .short = Pas encore de sceau : { $number }
lack-nobody-present = Personne n’est noté présent (F2).
lack-unrecorded = { $count ->
    [one] La présence { OF($name) } n’est pas notée (F2).
   *[other] La présence de { $count } membres n’est pas notée, dont { $name } (F2).
    }
lack-no-quorum = Il n’y a plus quorum : { $present } sur { $needed } (F2). Ce qui est déjà décidé reste.
lack-never-quorum = Le quorum n’a jamais été atteint : au plus { $present } sur { $needed } (F2 corrige les présences).
lack-vote-denied = { $count ->
    [one] Les présences contredisent le vote de { $at }
   *[other] Les présences contredisent { $count } votes, dont celui de { $at }
    } : { $voters ->
    [one] une personne y votait
   *[other] { $voters } personnes y votaient
    }, { $there ->
    [0] aucune n’était là
    [one] une seule était là
   *[other] { $there } étaient là
    }{ $names ->
    [none] { "" }
   *[other] { " " }(il manque { $names })
    }. F2 corrige les présences; F4 sur la proposition reprend le vote.
lack-no-chair = La présidence n’est pas notée (d).
lack-no-secretary = Le secrétariat n’est pas noté (d).
lack-chair-away = La présidence inscrite, { $name }, n’est pas dans la salle : inscrivez qui préside (F2, o).
lack-secretary-away = Le secrétariat inscrit, { $name }, n’est pas dans la salle : inscrivez qui prend les notes (F2, o).
lack-in-camera = Le huis clos n’est pas levé (F3, « Fin du huis clos ») : le procès-verbal dira qu’il a duré jusqu’à la levée.
lack-suspended = La séance est suspendue (F3, reprise) : le procès-verbal ne dira pas qu’elle a repris.
lack-withdrawn-mover = { $count ->
    [one] Une proposition vient d’une personne qui a déclaré un conflit d’intérêts (Entrée) : { $name }
   *[other] { $count } propositions viennent de personnes qui ont déclaré un conflit d’intérêts (Entrée), dont : { $name }
    }
lack-pending = { $count ->
    [one] Une proposition attend son issue (F4) : { $text }
   *[other] { $count } propositions attendent leur issue (F4), dont : { $text }
    }
lack-unproclaimed = { $count ->
    [one] Une élection n’est pas proclamée
   *[other] { $count } élections ne sont pas proclamées
    } (x, « Tenir une élection », puis p) : { $name }
lack-beyond-notice = { $count ->
    [one] Un point absent de l’avis de cette séance extraordinaire a été abordé
   *[other] { $count } points absents de l’avis de cette séance extraordinaire ont été abordés, dont
    } : { $text }
lack-nobody-to-do = { $count ->
    [one] Un suivi n’a personne (Entrée) : { $text }
   *[other] { $count } suivis n’ont personne (Entrée), dont : { $text }
    }
lack-no-day = { $count ->
    [one] Un suivi n’a pas d’échéance (Entrée) : { $text }
   *[other] { $count } suivis n’ont pas d’échéance (Entrée), dont : { $text }
    }
lack-untreated = { $count ->
    [one] Un point est vide (Entrée) : { $text }
   *[other] { $count } points sont vides (Entrée), dont : { $text }
    }
lack-no-text = Aucun point n’a de notes (Entrée).
lack-keys = Échap revient à la réunion, où ces touches servent.
warning-clock-back = L’horloge de l’ordinateur retarde : la dernière action du journal porte la date du { $last }. Vérifiez la date et l’heure.
    .short = L’horloge de l’ordinateur retarde : vérifiez la date et l’heure
    .key = L’heure se règle dans l’ordinateur, hors du programme.
