//! The head of a meeting: what it is, where it stands, the quorum, who chairs, the notice.

use crate::tui::canvas::Canvas;
use chrono::{NaiveDate, NaiveTime};
use ratatui::layout::Rect;

use crate::domain::meeting::{MEETING_KIND, MEETING_STATUS, Status};
use crate::domain::seal;
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::screen::role_of;
use crate::tui::theme::Role;
use crate::tui::widget::draw;

pub(super) use super::quorum::{changes, lost, quorum};

/// Where a meeting stands.
pub(super) fn status(sheet: &MeetingSheet) -> Status {
    Status::from_code(sheet.meeting.text("status").unwrap_or_default())
}

/// An hour of the meeting in words; empty when there is none.
fn hour(meeting: &Record, field: &str, context: &Context) -> String {
    let time = meeting.text(field).and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
    time.map(|time| dates::time(time, context.language())).unwrap_or_default()
}

/// « Réunion ordinaire 2026-05 · Comité consultatif des résidents ».
pub(super) fn title(sheet: &MeetingSheet, context: &Context) -> String {
    format!("{} · {}", numbered(sheet, context), sheet.body.label())
}

/// « Réunion ordinaire 2026-05 ».
pub(super) fn numbered(sheet: &MeetingSheet, context: &Context) -> String {
    let kind = sheet.meeting.text("kind").unwrap_or_default();
    let kind = wording::choice(&context.words, &MEETING_KIND, kind);
    format!("{kind} {}", sheet.meeting.text("number").unwrap_or_default())
}

/// The same, as whole as there is room for, within what `told` makes of it: the number says already
/// which body it is, and the kind goes before the body's name.
pub(super) fn title_within(
    sheet: &MeetingSheet,
    width: u16,
    context: &Context,
    told: impl Fn(String) -> String,
) -> String {
    let number = sheet.meeting.text("number").unwrap_or_default();
    let last = told(numbered(sheet, context));
    let longer = [title(sheet, context), format!("{number} · {}", sheet.body.label())].map(told);
    let fits = |title: &String| columns(title) <= usize::from(width);
    longer.into_iter().find(fits).unwrap_or(last)
}

/// « HUIS CLOS depuis 20 h 10 », while the doors are closed.
fn in_camera(sheet: &MeetingSheet, context: &Context) -> Option<(String, Role)> {
    if !sheet.floor.in_camera() {
        return None;
    }
    let closed = sheet.motions.iter().rev().find(|motion| {
        motion.text("kind") == Some("in-camera") && motion.text("outcome") == Some("carried")
    });
    let since = closed.map(|motion| hour(motion, "decided_at", context)).unwrap_or_default();
    let sign = context.theme.signs.warning;
    let said = if since.is_empty() {
        t!(context.words, "meeting-in-camera", sign = sign)
    } else {
        t!(context.words, "meeting-in-camera-since", sign = sign, since = since)
    };
    Some((said, Role::Warning))
}

/// It was decided that the meeting ends, which the closing then does.
fn closing(sheet: &MeetingSheet, context: &Context) -> Option<(String, Role)> {
    let decided = |kind: &str| {
        let is = |motion: &Record| motion.text("kind") == Some(kind);
        sheet.motions.iter().any(|motion| is(motion) && motion.text("outcome") == Some("carried"))
    };
    let said = match (decided("closing"), decided("adjournment")) {
        (true, _) => t!(context.words, "meeting-closing-carried"),
        (_, true) => match sheet.goes_on_on() {
            Some(day) => {
                let day = dates::medium(day, context.language());
                t!(context.words, "meeting-adjourned-to", day = day).into()
            }
            None => t!(context.words, "meeting-adjournment-carried"),
        },
        _ => return None,
    };
    Some((said.into_owned(), Role::Warning))
}

/// Guests who are still in the room when the doors are closed: they leave, or the committee keeps
/// them.
fn guests_inside(sheet: &MeetingSheet, context: &Context) -> Option<(String, Role)> {
    let guests = sheet.with_status("guest").filter(|person| person.inside).count();
    if !sheet.floor.in_camera() || guests == 0 || sheet.facts.is_assembly() {
        return None;
    }
    Some((t!(context.words, "meeting-in-camera-guests", count = guests), Role::Warning))
}

/// Why the heads of an assembly that is not open cannot be counted: they come in on its day.
pub(super) fn no_heads_yet(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let comes = matches!(status(sheet), Status::Planned | Status::Convened);
    let today = sheet.meeting.date("date") == Some(context.today());
    (!comes || !today).then(|| t!(context.words, "why-not-in-session").into_owned())
}

/// Until when the notice can go out, or when it did.
fn notice(sheet: &MeetingSheet, context: &Context) -> Option<(String, Role)> {
    let by = sheet.notice_by?;
    let day = |day: NaiveDate| dates::medium(day, context.language());
    let (warning, cross) = (context.theme.signs.warning, context.theme.signs.cross);
    match (sheet.meeting.date("notice_sent_on"), status(sheet)) {
        (_, Status::Cancelled) => None,
        (Some(sent), _) if sent > by => {
            let late = t!(context.words, "notice-sent-late", sent = day(sent), by = day(by));
            Some((format!("{warning} {late}"), Role::Warning))
        }
        (Some(sent), _) => Some((t!(context.words, "notice-sent", sent = day(sent)), Role::Muted)),
        // Who was there as it was adjourned knows the day: no deadline can have been kept.
        (None, Status::Planned) if by < context.today() && sheet.continues.is_some() => None,
        (None, Status::Open | Status::Held | Status::Adopted) if sheet.continues.is_some() => None,
        (None, Status::Planned) if by < context.today() => {
            let late = t!(context.words, "notice-late", by = day(by));
            Some((format!("{cross} {late}"), Role::Bad))
        }
        (None, Status::Planned) => {
            let when = dates::relative(by, context.today(), context.language());
            let due = t!(context.words, "notice-due", by = day(by), when = when);
            Some((format!("{warning} {due}"), Role::Warning))
        }
        (None, _) => {
            let none = t!(context.words, "notice-none");
            Some((format!("{warning} {none}"), Role::Warning))
        }
    }
}

/// What is said under the title, the most useful first.
fn facts(sheet: &MeetingSheet, context: &Context) -> Vec<(String, Role)> {
    let meeting = &sheet.meeting;
    // While it goes on, everybody knows the day, and the line is short.
    let going_on = status(sheet) == Status::Open;
    let said = if going_on { dates::medium } else { dates::long };
    let mut when = meeting.date("date").map(|day| said(day, context.language()));
    let planned = hour(meeting, "starts_at", context);
    if let Some(when) = when.as_mut().filter(|_| !planned.is_empty()) {
        when.push_str(", ");
        when.push_str(&planned);
    }
    let place = meeting.text("place").map(str::to_owned);
    let plain = |text: Option<String>| text.map(|text| (text, Role::Text));
    let (opened, closed) =
        (hour(meeting, "opened_at", context), hour(meeting, "closed_at", context));
    let hours = match (opened.is_empty(), closed.is_empty()) {
        (true, _) => None,
        (false, true) => Some(t!(context.words, "meeting-opened", at = opened)),
        (false, false) => Some(t!(context.words, "meeting-closed", from = opened, to = closed)),
    };
    let adopted = meeting.date("adopted_on").map(|day| {
        let day = dates::plain(day, context.language());
        match sheet.seal.as_ref().and_then(|seal| seal.text("hash")) {
            Some(hash) => t!(context.words, "meeting-sealed", day = day, seal = seal::short(hash)),
            None => t!(context.words, "meeting-unsealed", day = day),
        }
    });
    let officer = |field: &str, id: &'static str| {
        let name = sheet.officer_name(field);
        (!name.is_empty()).then(|| context.words.with(id, &[("name", name.into())]))
    };
    let chair = officer("chair_id", "meeting-chair");
    let secretary = officer("secretary_id", "meeting-secretary");
    let project =
        sheet.project.clone().map(|name| t!(context.words, "meeting-project", name = name));
    // Whoever chairs or takes the minutes has left: somebody else does by now.
    let gone = |field: &str, id: &'static str| {
        let name = sheet.away(field)?;
        let sign = context.theme.signs.warning;
        let said = context.words.with(id, &[("name", name.as_str().into())]);
        Some((format!("{sign} {said}"), Role::Warning))
    };
    let all = if going_on {
        vec![
            super::pause::banner(sheet, context),
            closing(sheet, context),
            in_camera(sheet, context),
            guests_inside(sheet, context),
            Some(quorum(sheet, context)),
            lost(sheet, context).map(|text| (text, Role::Bad)),
            gone("chair_id", "meeting-chair-away"),
            super::preside::back(sheet).map(|chair| {
                let name = chair.name.as_str();
                (t!(context.words, "meeting-chair-back", name = name), Role::Warning)
            }),
            gone("secretary_id", "meeting-secretary-away"),
            plain(hours),
            plain(when),
            plain(place),
            plain(chair),
            plain(secretary),
            plain(project),
            notice(sheet, context),
        ]
    } else {
        let changes = changes(sheet, context).into_iter().map(Some);
        let first = [plain(when), Some(quorum(sheet, context))];
        let rest = [
            notice(sheet, context),
            plain(hours),
            plain(adopted),
            plain(project),
            plain(place),
            plain(chair),
            plain(secretary),
        ];
        first.into_iter().chain(changes).chain(rest).collect()
    };
    all.into_iter().flatten().filter(|(text, _)| !text.is_empty()).collect()
}

/// Where each fact goes: as many beside each other as fit, in lines of `width` columns.
fn flow(facts: &[(String, Role)], width: usize) -> Vec<Vec<usize>> {
    let mut lines: Vec<Vec<usize>> = Vec::new();
    let mut used = usize::MAX;
    for (place, (text, _)) in facts.iter().enumerate() {
        let need = columns(text);
        match lines.last_mut() {
            Some(line) if used.saturating_add(3 + need) <= width => {
                line.push(place);
                used += 3 + need;
            }
            _ => {
                lines.push(vec![place]);
                used = need;
            }
        }
    }
    lines
}

/// The lines that the head takes in this area.
pub(super) fn height(sheet: &MeetingSheet, area: Rect, context: &Context) -> u16 {
    let most = match area.height {
        0..12 => 2,
        12..19 => 4,
        _ => 5,
    };
    let width = usize::from(area.width.saturating_sub(2));
    let lines = flow(&facts(sheet, context), width).len() + 1;
    u16::try_from(lines).unwrap_or(most).min(most).min(area.height)
}

/// Draws the head in the area that [`height`] gives it.
pub(super) fn draw(buf: &mut Canvas, area: Rect, sheet: &MeetingSheet, context: &Context) {
    let theme = &context.theme;
    let (x, width) = (area.x + 1, area.width.saturating_sub(2));
    let code = sheet.meeting.text("status").unwrap_or_default();
    let status = wording::choice(&context.words, &MEETING_STATUS, code);
    let status = match columns(&status) > usize::from(width / 3) {
        true => wording::choice_short(&context.words, &MEETING_STATUS, code).into_owned(),
        false => status,
    };
    let right = u16::try_from(columns(&status)).unwrap_or(0).min(width / 3);
    let role = role_of("meeting-status", code).unwrap_or(Role::Text);
    let left = width.saturating_sub(right + 2);
    let ellipsis = theme.signs.ellipsis;
    if area.height == 0 {
        return;
    }
    let titled = title_within(sheet, left, context, |title| title);
    draw::text(buf, (x, area.y), left, &titled, theme.style(Role::Title), ellipsis);
    draw::text_right(buf, (x + width - right, area.y), right, &status, theme.style(role), ellipsis);
    let facts = facts(sheet, context);
    let lines = flow(&facts, usize::from(width));
    for (line, y) in lines.iter().zip(area.y + 1..area.bottom()) {
        let mut at = x;
        for (number, place) in line.iter().enumerate() {
            let room = |at: u16| (x + width).saturating_sub(at);
            if number > 0 {
                at += draw::text(buf, (at, y), room(at), " · ", theme.style(Role::Muted), "");
            }
            let (text, role) = &facts[*place];
            at += draw::text(buf, (at, y), room(at), text, theme.style(*role), ellipsis);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_stand_beside_each_other_where_they_fit() {
        let fact = |text: &str| (text.to_owned(), Role::Text);
        let facts = [fact("12345"), fact("12"), fact("123"), fact("123456789012"), fact("1")];
        // 5 + 3 + 2 = 10 fits ten columns, one more does not; what is too long stands alone.
        assert_eq!(flow(&facts, 10), [vec![0, 1], vec![2], vec![3], vec![4]]);
        assert_eq!(flow(&[], 10), Vec::<Vec<usize>>::new());
    }
}
