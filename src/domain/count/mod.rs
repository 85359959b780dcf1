//! Counting an election: from ballots, or from totals, to who is elected.
//!
//! Nothing here knows a voter: ballots come as patterns with how often each occurs, in no order.
//! A tie is never broken in silence: whom it touches is not elected, and is named.

mod ballots;
mod majority;
mod outcome;
mod plurality;
mod stv;

pub use ballots::{Ballots, Pattern, Totals};
pub use outcome::{Fate, Outcome, Refusal, Round, Tie};
pub use stv::VoteValue;

/// How ballots are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// As many marks as seats at the most; the highest totals are elected (custom of residents'
    /// committees, and the default).
    Block,
    /// One seat, more than half of the valid ballots; without it the lowest goes out and one votes
    /// again (codes of procedure, for officers).
    Majority,
    /// Any number of marks; the highest totals are elected.
    Approval,
    /// Single transferable vote, by the rules of the Scottish Local Government Elections Order 2011.
    Stv,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 4] = [Self::Block, Self::Majority, Self::Approval, Self::Stv];
}

/// What is to be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Votes {
    /// The ballots themselves.
    Ballots(Ballots),
    /// Only how many votes each candidate has.
    Totals(Totals),
}

/// How it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The method.
    pub method: Method,
    /// How many are to be elected, at least one.
    pub seats: usize,
    /// The most marks of a valid ballot by block vote or approval; `None` for no limit.
    pub most_marks: Option<usize>,
}

impl Rules {
    /// The rules of a method with its usual limit of marks: the seats by block vote, none by approval.
    pub fn usual(method: Method, seats: usize) -> Self {
        let most_marks = match method {
            Method::Block => Some(seats),
            Method::Majority => Some(1),
            Method::Approval | Method::Stv => None,
        };
        Self { method, seats, most_marks }
    }
}

/// Counts an election.
///
/// # Errors
/// When the votes cannot be counted so: no seat, several by absolute majority, preferences that
/// are not there.
pub fn count(votes: &Votes, rules: Rules) -> Result<Outcome, Refusal> {
    match (rules.method, rules.seats) {
        (_, 0) => return Err(Refusal::NoSeat),
        (Method::Majority, 2..) => return Err(Refusal::OneSeat),
        _ => {}
    }
    match (rules.method, votes) {
        (Method::Stv, Votes::Totals(_)) => Err(Refusal::NeedsBallots),
        (Method::Stv, Votes::Ballots(ballots)) => Ok(stv::count(ballots, rules.seats, &[])),
        (Method::Majority, votes) => Ok(majority::count(&votes.totals(rules))),
        (Method::Block | Method::Approval, votes) => {
            Ok(plurality::count(&votes.totals(rules), rules))
        }
    }
}

/// Counts ballots by single transferable vote, with the lots that were drawn so far: each the
/// candidates' places in the order in which their names came out.
pub fn transferable(ballots: &Ballots, seats: usize, drawn: &[Vec<usize>]) -> Outcome {
    stv::count(ballots, seats.max(1), drawn)
}

#[cfg(test)]
mod tests;
