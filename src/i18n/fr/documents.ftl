# Les documents : procès-verbaux, listes.
