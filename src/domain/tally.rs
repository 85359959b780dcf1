//! Quorum and majorities: what a vote gives.
