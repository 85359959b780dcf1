//! Text measured, cut and padded in terminal columns.
