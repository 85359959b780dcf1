//! `depouiller`: counts a file of ballots or of totals, with no register.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::domain::count::{
    self, Fate, Method, Outcome, Refusal, Round, Rules, Tie, VoteValue, Votes,
};
use crate::exchange::ballots::{self, BallotBox, Mistake, Note};
use crate::exchange::import::words::undecoded;
use crate::i18n::counting::{event, in_full, votes as told};
use crate::i18n::words::Words;
use crate::t;
use crate::text::visible::visible;
use crate::text::width::{columns, pad, pad_left};

use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::Session;

/// The methods as they are asked for: in French, which is the reference, and in English.
pub const METHODS: [(&str, &str, Method); 4] = [
    ("bloc", "block", Method::Block),
    ("majorite", "majority", Method::Majority),
    ("approbation", "approval", Method::Approval),
    ("stv", "stv", Method::Stv),
];

/// Counts the file and tells the result.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let words = session.words();
    let asked = matches.get_one::<String>("methode").map_or("bloc", String::as_str);
    let known = METHODS.iter().find(|(french, english, _)| asked == *french || asked == *english);
    let method = known.map_or(Method::Block, |(_, _, method)| *method);
    let path = matches.get_one::<PathBuf>("fichier").cloned().unwrap_or_default();
    let bytes = read(&path)?;
    let found = ballots::read(&bytes, matches!(method, Method::Stv | Method::Majority));
    // A file that is called BLT is told of as one, whatever its first line looks like.
    let is_blt = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("blt"));
    let found = found.map_err(|mistake| match mistake {
        Mistake::Columns(line) if is_blt => {
            let what = t!(words, "count-wrong-blt-head", line = line);
            Failure::No(format!("{what} {}", t!(words, "count-wrong-safe")))
        }
        mistake => Failure::No(mistaken(words, &mistake)),
    })?;
    let seats = seats(words, matches, &found, method)?;
    let mut rules = Rules::usual(method, seats);
    if let Some(most) = matches.get_one::<u64>("max-marques") {
        if matches!(method, Method::Stv | Method::Majority) {
            return Err(Failure::Usage(t!(words, "count-no-limit-of-marks").into_owned()));
        }
        let most = usize::try_from(*most).unwrap_or(usize::MAX);
        rules.most_marks = (most > 0).then_some(most);
    }
    let outcome =
        count::count(&found.votes, rules).map_err(|r| Failure::Usage(refused(words, r)))?;
    for note in &found.notes {
        super::say(&noted(words, *note));
    }
    match matches.get_flag("json") {
        true => output::document(&document(&found, &outcome))?,
        false => tell(session, (&found, rules), &outcome)?,
    }
    Ok(Answer::Yes)
}

fn read(path: &std::path::Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = match path.as_os_str() == "-" {
        true => io::Read::read_to_end(&mut io::stdin().lock(), &mut bytes).map(|_| bytes),
        false => std::fs::read(path),
    };
    read.map_err(|error| Failure::file(path, error))
}

/// How many seats: those that are asked for, else those of the file; an absolute majority fills one.
fn seats(words: &Words, matches: &ArgMatches, found: &BallotBox, method: Method) -> Result<usize> {
    let asked = matches.get_one::<u64>("sieges");
    let asked = asked.map(|seats| usize::try_from(*seats).unwrap_or(usize::MAX));
    let usual = (method == Method::Majority).then_some(1);
    asked
        .or(found.seats)
        .or(usual)
        .ok_or_else(|| Failure::Usage(t!(words, "count-no-seats").into_owned()))
}

/// The result as other programs read it.
fn document(found: &BallotBox, outcome: &Outcome) -> Json {
    let votes = |(name, votes): &(String, u64)| json!({"candidate": name, "votes": votes});
    let tie = |tie: &Tie| json!({"seats_left": tie.seats_left, "candidates": tie.candidates});
    let name = METHODS.iter().find(|(_, _, method)| *method == outcome.method);
    let ballots = |part: fn(&(u64, u64, u64)) -> u64| outcome.ballots.as_ref().map(part);
    json!({
        // As the option takes it.
        "method": name.map(|(french, ..)| french),
        "seats": outcome.seats,
        "totals": outcome.totals.iter().map(votes).collect::<Vec<_>>(),
        "rounds": outcome.rounds.iter().map(|of| round(of, str::to_owned)).collect::<Vec<_>>(),
        "elected": outcome.elected,
        "ties": outcome.ties.iter().map(tie).collect::<Vec<_>>(),
        "lowest_tied": outcome.lowest_tied,
        "next_round": outcome.next_round,
        "valid": ballots(|(valid, ..)| *valid),
        "blank": ballots(|(_, blank, _)| *blank),
        "rejected": ballots(|(.., rejected)| *rejected),
        "withdrawn": withdrawn(found),
    })
}

/// A round of a count as other programs read it. `name` says what a candidate is called.
pub(super) fn round(round: &Round, name: impl Fn(&str) -> String) -> Json {
    let votes =
        |(of, votes): &(String, VoteValue)| json!({"candidate": name(of), "votes": number(*votes)});
    let all = |names: &[String]| names.iter().map(|of| name(of)).collect::<Vec<_>>();
    let event = |fate: &Fate| match fate {
        Fate::Elected(of) => json!({"elected": name(of)}),
        Fate::Excluded(of) => json!({"excluded": name(of)}),
        Fate::Surplus(of, votes) => json!({"surplus": name(of), "votes": number(*votes)}),
        Fate::Indifferent(names) => json!({"indifferent": all(names)}),
        Fate::Tied(names) => json!({"tied": all(names)}),
        Fate::Lowest(names) => json!({"lowest_tied": all(names)}),
        Fate::Drawn(names) => json!({"drawn": all(names)}),
    };
    json!({
        "votes": round.votes.iter().map(votes).collect::<Vec<_>>(),
        "spent": number(round.spent),
        "needed": round.needed.map(number),
        "events": round.fates.iter().map(event).collect::<Vec<_>>(),
    })
}

/// Whole votes as a whole number.
fn number(votes: VoteValue) -> Json {
    match votes.parts() {
        (whole, 0) => json!(whole),
        (whole, parts) => json!(whole as f64 + parts as f64 / 100_000.0),
    }
}

/// The result for people.
fn tell(session: &Session, (found, rules): (&BallotBox, Rules), outcome: &Outcome) -> Result<()> {
    let (words, mut out) = (session.words(), output::out());
    if let Some(title) = &found.title {
        writeln!(out, "{}\n", visible(title))?;
    }
    let method = match outcome.method {
        Method::Block => t!(words, "count-method-block"),
        Method::Majority => t!(words, "count-method-majority"),
        Method::Approval => t!(words, "count-method-approval"),
        Method::Stv => t!(words, "count-method-stv"),
    };
    writeln!(out, "{}", t!(words, "count-how", method = method, seats = outcome.seats))?;
    let withdrawn = withdrawn(found);
    if !withdrawn.is_empty() {
        let (names, count) = (listed(&withdrawn), withdrawn.len());
        // By absolute majority a ballot of the file is for its first choice, whatever comes after it.
        let bound = rules.most_marks.is_some() && rules.method != Method::Majority;
        let bound = i64::from(bound);
        let told = t!(words, "count-withdrawn", names = names, count = count, bound = bound);
        writeln!(out, "{told}")?;
    }
    // Totals say nothing of the ballots.
    let ballots = outcome.ballots.filter(|_| matches!(found.votes, Votes::Ballots(_)));
    if let Some((valid, blank, rejected)) = ballots {
        let [valid, blank, rejected] =
            [valid, blank, rejected].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
        let told = t!(words, "count-ballots", valid = valid, blank = blank, rejected = rejected);
        writeln!(out, "{told}")?;
    }
    let several = outcome.rounds.len() > 1;
    for (at, round) in outcome.rounds.iter().enumerate() {
        writeln!(out)?;
        let number = several.then(|| t!(words, "count-round", number = at + 1));
        let needed = round.needed.map(|votes| told(votes, words.language()));
        let needed = needed.map(|votes| t!(words, "count-needed", votes = votes));
        let heading: Vec<String> = [number, needed].into_iter().flatten().collect();
        if !heading.is_empty() {
            writeln!(out, "{}", heading.join(". "))?;
        }
        votes(&mut out, round, words)?;
        // What a single round came to is said below.
        let said_below =
            |fate: &&Fate| matches!(fate, Fate::Elected(_) | Fate::Tied(_) | Fate::Lowest(_));
        for fate in round.fates.iter().filter(|fate| several || !said_below(fate)) {
            writeln!(out, "  {}", event(words, fate, &|name| visible(name).into_owned()))?;
        }
    }
    writeln!(out)?;
    if !outcome.elected.is_empty() {
        let names = listed(&outcome.elected);
        writeln!(
            out,
            "{}",
            t!(words, "count-elected", names = names, count = outcome.elected.len())
        )?;
    }
    if outcome.method != Method::Majority && outcome.totals.len() <= outcome.seats {
        writeln!(out, "{}", t!(words, "count-acclaimed"))?;
    }
    for tie in &outcome.ties {
        let names = listed(&tie.candidates);
        let told = match outcome.method {
            // The count itself goes on by lots; nobody votes again.
            Method::Stv => t!(words, "count-tie-lots", names = names, seats = tie.seats_left),
            _ => t!(words, "count-tie", names = names, seats = tie.seats_left),
        };
        writeln!(out, "{told}")?;
    }
    if !outcome.lowest_tied.is_empty() && outcome.ties.is_empty() {
        let names = listed(&outcome.lowest_tied);
        writeln!(out, "{}", t!(words, "count-lowest-tied", names = names))?;
    }
    if !outcome.next_round.is_empty() {
        writeln!(out, "{}", t!(words, "count-next", names = listed(&outcome.next_round)))?;
    }
    if outcome.elected.len() < outcome.seats
        && outcome.ties.is_empty()
        && outcome.next_round.is_empty()
    {
        let left = outcome.seats - outcome.elected.len();
        writeln!(out, "{}", t!(words, "count-vacant", seats = left))?;
    }
    out.flush()?;
    Ok(())
}

/// Who withdrew before the count: marks for them are worth nothing.
fn withdrawn(found: &BallotBox) -> Vec<String> {
    let Votes::Ballots(ballots) = &found.votes else { return Vec::new() };
    let names = ballots.withdrawn.iter().filter_map(|place| ballots.candidates.get(*place));
    names.cloned().collect()
}

/// The columns that the longest bar takes.
const BAR: u64 = 30;

/// The votes of a round with their bars.
fn votes(out: &mut output::Out, round: &Round, words: &Words) -> io::Result<()> {
    let spent = (round.spent > VoteValue::ZERO)
        .then(|| (t!(words, "count-spent").into_owned(), round.spent));
    let rows: Vec<(String, VoteValue)> = round
        .votes
        .iter()
        .map(|(name, votes)| (visible(name).into_owned(), *votes))
        .chain(spent)
        .collect();
    let widest = rows.iter().map(|(name, _)| columns(name)).max().unwrap_or(0);
    // Where one has a fraction all do, so that the figures stand under each other.
    let has_parts = rows.iter().any(|(_, votes)| votes.parts().1 > 0);
    let written = |votes: VoteValue| match has_parts {
        true => in_full(votes, words.language()),
        false => told(votes, words.language()),
    };
    let numbers: Vec<String> = rows.iter().map(|(_, votes)| written(*votes)).collect();
    let number = numbers.iter().map(|number| columns(number)).max().unwrap_or(0);
    let most = rows.iter().map(|(_, votes)| votes.parts().0).max().unwrap_or(0).max(1);
    for ((name, votes), told) in rows.iter().zip(numbers) {
        let bar = "█".repeat(usize::try_from(votes.parts().0 * BAR / most).unwrap_or(0));
        let line = format!("  {}  {}  {bar}", pad(name, widest), pad_left(&told, number));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn listed(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| visible(name)).collect();
    names.join("; ")
}

fn noted(words: &Words, note: Note) -> String {
    match note {
        Note::NoLastZero(line) => t!(words, "count-note-no-last-zero", line = line),
        Note::NoZero(line) => t!(words, "count-note-no-zero", line = line),
        Note::SharedRank(line) => t!(words, "count-note-shared-rank", line = line),
    }
}

fn refused(words: &Words, refusal: Refusal) -> String {
    let told = match refusal {
        Refusal::NoSeat => t!(words, "count-no-seats"),
        Refusal::OneSeat => t!(words, "count-one-seat"),
        Refusal::NeedsBallots => t!(words, "count-needs-ballots"),
    };
    told.into_owned()
}

fn mistaken(words: &Words, mistake: &Mistake) -> String {
    let what = match mistake {
        Mistake::Text(error) => undecoded(words, *error).into_owned(),
        Mistake::Empty => t!(words, "count-wrong-empty").into_owned(),
        Mistake::Head(line) => t!(words, "count-wrong-head", line = *line),
        Mistake::Number(line, found) => {
            t!(words, "count-wrong-number", line = *line, found = visible(found))
        }
        Mistake::Candidate(line, found) => {
            t!(words, "count-wrong-candidate", line = *line, found = visible(found))
        }
        Mistake::Names(line, 0, wanted) => {
            t!(words, "count-wrong-no-names", line = *line, wanted = *wanted)
        }
        Mistake::MoreNames(line, wanted) => {
            t!(words, "count-wrong-more-names", line = *line, wanted = *wanted)
        }
        Mistake::Names(line, found, wanted) => {
            t!(words, "count-wrong-names", line = *line, found = *found, wanted = *wanted)
        }
        Mistake::Twice(line, name) if name.is_empty() => {
            t!(words, "count-wrong-no-name", line = *line)
        }
        Mistake::Twice(line, name) => {
            t!(words, "count-wrong-twice", line = *line, name = visible(name))
        }
        Mistake::Columns(line) => t!(words, "count-wrong-columns", line = *line),
        Mistake::TooMany(line) => t!(words, "count-wrong-too-many", line = *line),
    };
    format!("{what} {}", t!(words, "count-wrong-safe"))
}
