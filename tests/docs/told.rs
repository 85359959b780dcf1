//! What the page of commands says of one.

/// A field: its name, whether it must be there, what it is.
pub type Field = (&'static str, bool, &'static str);

/// A command: its kind, what it does, its fields, an example.
pub struct Told {
    pub kind: &'static str,
    pub does: &'static str,
    pub fields: &'static [Field],
    pub example: &'static str,
}

/// What the examples need that the filled register does not have.
pub const BEFORE: &str = r#"{"do":"propose","id":"01990000-0000-7000-8000-000000000102","meeting":"<meeting1>","text":"Que la séance soit prolongée."}
{"do":"plan-meeting","id":"01990000-0000-7000-8000-000000000103","body":"<committee>","kind":"special","date":"2026-12-15","agenda":[]}
{"do":"plan-meeting","id":"01990000-0000-7000-8000-000000000105","body":"<committee>","kind":"regular","date":"2026-12-22","agenda":[{"title":"Suivis","role":"follow-ups"}]}
{"do":"plan-meeting","id":"01990000-0000-7000-8000-000000000106","body":"<committee>","kind":"regular","date":"2026-10-20","agenda":["Budget"]}
{"do":"open-meeting","meeting":"01990000-0000-7000-8000-000000000106","at":"19:00"}
{"do":"save","what":"project","id":"01990000-0000-7000-8000-000000000301","set":{"name":"Placottoirs","scope":"local"}}"#;
