//! Pure date arithmetic: notice periods, terms.
