//! The form of an election itself: what of its days is late or early is said while they are typed.

use crate::domain::election::FREE_OF_ELECTION;
use crate::domain::election::course::{destroy_on, notice_by};
use crate::domain::entity::Entity;
use crate::domain::rules::{BALLOTS_KEEP_DAYS, ELECTION_NOTICE_DAYS};
use crate::domain::seat::is_role;
use crate::i18n::dates;
use crate::store::Record;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::{FormScreen, Parsed};
use crate::tui::screen::forms::{day, text};
use crate::tui::theme::Role;
use chrono::NaiveDate;

/// Fits the form to the election; what is sealed is not asked for, since nothing of it changes.
pub fn of_record(form: FormScreen, record: Option<&Record>) -> FormScreen {
    let proclaimed_on = record.and_then(|record| record.date("proclaimed_on"));
    let fields = Entity::Election.fields().iter();
    let sealed = fields.filter(|field| !field.hidden && !FREE_OF_ELECTION.contains(&field.name));
    let form = match proclaimed_on {
        Some(_) => sealed.fold(form, |form, field| form.without(field.name)),
        None => form,
    };
    form.remark(move |parsed, context| told(parsed, proclaimed_on, context))
}

/// A candidate's form asks for a group only where seats are reserved for one, and whether they were put
/// forward at the assembly only where the election allows it; and of members who elect
/// among themselves neither a consent on paper nor whether they are tenants, which was asked before.
pub fn of_candidate(form: FormScreen, election: Option<&Record>) -> FormScreen {
    let is_reserved = election.is_some_and(|election| {
        let fields = ["reserved_families", "reserved_seniors"];
        fields.iter().any(|field| election.value(field).as_whole().unwrap_or(0) > 0)
    });
    // A body's officers are its members: nobody is one who was only just entered.
    let unknown = match election.is_some_and(is_to_office) {
        true => "form-no-such-member",
        false => "form-no-such-candidate",
    };
    let form = form.unknown_in("person_id", unknown);
    let form = if is_reserved { form } else { form.without("stands_for") };
    let floor = election.is_none_or(|election| election.value("floor").as_whole() == Some(1));
    let form = if floor { form } else { form.without("from_floor") };
    let among = election.is_some_and(|election| election.text("voters") == Some("members"));
    let asked = ["consent_on", "is_tenant", "is_employee", "has_judgment"];
    asked.into_iter().filter(|_| among).fold(form, |form, name| form.without(name))
}

/// Whether an election gives an office of a body: its members alone stand for it.
pub fn is_to_office(election: &Record) -> bool {
    is_role(election.text("seat_kind").unwrap_or_default())
}

/// The form of a candidate whom the register does not know.
pub fn newcomer(election: &Record, context: &Context) -> FormScreen {
    let given = [("election_id", (&election.id).into())];
    let form = FormScreen::of_record(Entity::Candidate, None, &given, context);
    of_candidate(form, Some(election)).without("withdrawn_on").of_somebody_new(context)
}

/// What is late or early of the days that are typed.
fn told(
    parsed: &Parsed,
    proclaimed_on: Option<NaiveDate>,
    context: &Context,
) -> Vec<(String, Role)> {
    let words = &context.words;
    let plain = |day| dates::plain(day, context.language());
    let notice = u64::from(context.rules.whole(&ELECTION_NOTICE_DAYS));
    let sent = day(parsed, "notice_sent_on").filter(|_| text(parsed, "voters") != "members");
    let by = day(parsed, "vote_on").and_then(|vote| notice_by(vote, notice));
    let late = sent.zip(by).filter(|(sent, by)| sent > by).map(|(sent, by)| {
        t!(words, "election-notice-late-told", day = plain(sent), by = plain(by))
    });
    let keep = u64::from(context.rules.whole(&BALLOTS_KEEP_DAYS));
    let from = proclaimed_on.and_then(|proclaimed| destroy_on(proclaimed, keep));
    let early = day(parsed, "destroyed_on").zip(from).filter(|(done, from)| done < from);
    let early =
        early.map(|(_, from)| t!(words, "election-destroyed-early-told", from = plain(from)));
    late.into_iter().chain(early).map(|told| (told, Role::Warning)).collect()
}
