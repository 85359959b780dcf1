//! The journal through more acts than are read at once.
