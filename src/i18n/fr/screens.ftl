# Les écrans : titres, pieds de page, aide, messages.
