//! An assembly whose notice went out too late: it opens with a recorded reason, where the rule binds.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

/// An assembly planned for Tuesday 17 November 2026, whose notice goes out 15 days before: on Monday
/// the 2nd at the latest.
fn assembly(kind: &str) -> Register {
    let mut register = Register::committee();
    let mut assembly = plan("november", "ccr", "2026-11-17");
    assembly["kind"] = json!(kind);
    register.run(assembly);
    register
}

fn sent(on: &str) -> Json {
    sent_on("november", on)
}

fn because(reason: &str) -> Json {
    let mut open = open("november");
    open["late_notice_reason"] = json!(reason);
    open
}

fn late(sent_on: &str, by: &str) -> Refusal {
    Refusal::LateNotice { sent_on: sent_on.into(), by: by.into() }
}

#[test]
fn an_assembly_called_too_late_opens_with_a_reason_only() {
    for kind in ["annual-general", "election"] {
        let mut register = assembly(kind);
        let none = Refusal::NoNotice { by: "2026-11-02".into() };
        assert_eq!(register.refused(open("november")), none, "{kind}");
        register.run(sent("2026-11-03"));
        assert_eq!(register.refused(open("november")), late("2026-11-03", "2026-11-02"));
        assert_eq!(register.refused(because("  ")), late("2026-11-03", "2026-11-02"));
        let opened = register.run(because(" Grève de la poste. "));
        let reason = register.value("meeting", "november", "late_notice_reason");
        assert_eq!(reason.as_deref(), Some("Grève de la poste."));
        register.run(undo(opened));
        assert_eq!(register.value("meeting", "november", "late_notice_reason"), None);
    }
}

#[test]
fn one_that_was_called_in_time_keeps_no_reason() {
    let mut register = assembly("annual-general");
    register.run(sent("2026-11-02"));
    register.run(because("Au cas où."));
    assert_eq!(register.value("meeting", "november", "late_notice_reason"), None);
}

#[test]
fn the_day_on_which_it_is_held_counts_and_clear_days_where_the_rule_says_so() {
    let mut register = assembly("annual-general");
    register.run(sent("2026-11-02"));
    let mut early = open("november");
    early["on"] = json!("2026-11-16");
    assert_eq!(register.refused(early), late("2026-11-02", "2026-11-01"));
    register.run(json!({"do": "set-rule", "rule": "meeting.clear_days", "value": "on"}));
    assert_eq!(register.refused(open("november")), late("2026-11-02", "2026-11-01"));
}

#[test]
fn where_the_rule_does_not_bind_and_at_other_meetings_lateness_is_only_told() {
    let mut register = assembly("annual-general");
    register.run(json!({"do": "set-rule", "rule": "assembly.notice_binds", "value": "off"}));
    register.run(open("november"));
    let mut register = assembly("special");
    register.run(open("november"));
}
