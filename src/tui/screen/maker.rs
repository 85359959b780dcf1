//! The one dialog that makes papers: which kind, of what, in which form, with what options. It begins
//! with what stands on the screen below.

mod project;

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::form::field::{FormField, Takes};
use super::form::{Does, FormScreen, Parsed, Submit};
use super::forms::{day, id, text};
use super::{Effect, Request};
use crate::documents::file::Format;
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::paper::{About, Of, PAPERS, Paper, Subject};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::motion::{DOCUMENT_FORMAT, DOCUMENT_KIND, DOCUMENT_LANGUAGE};
use crate::i18n::date_input::Toward;
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::store::{Record, Result, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::wish::{Listed, Which, Wish};

/// Codes of kinds of papers, out of the table of them.
type Codes = LazyLock<Vec<&'static str>>;

/// The kinds that are of a meeting, of a resolution, of a body, of an election; those on labels, those
/// that may be of a closed sitting, those that may be in large print.
static OF_MEETING: Codes =
    LazyLock::new(|| codes(|paper| matches!(paper.of, Of::Meeting | Of::Sitting)));
static OF_RESOLUTION: Codes = LazyLock::new(|| codes(|paper| paper.of == Of::Resolution));
static OF_BODY: Codes = LazyLock::new(|| codes(|paper| matches!(paper.of, Of::Body | Of::Labels)));
static OF_ELECTION: Codes = LazyLock::new(|| codes(|paper| paper.of == Of::Election));
static OF_PROJECT: Codes =
    LazyLock::new(|| codes(|paper| matches!(paper.of, Of::Project | Of::Grant | Of::Volunteer)));
static OF_WORK_DAY: Codes = LazyLock::new(|| codes(|paper| paper.of == Of::WorkDay));
static OF_GRANT: Codes = LazyLock::new(|| codes(|paper| paper.of == Of::Grant));
static OF_VOLUNTEER: Codes = LazyLock::new(|| codes(|paper| paper.of == Of::Volunteer));
static ON_LABELS: Codes = LazyLock::new(|| codes(|paper| paper.of == Of::Labels));
static WITH_DOORS: Codes = LazyLock::new(|| codes(Paper::has_doors));
static IN_LARGE: Codes = LazyLock::new(|| codes(Paper::may_be_large));

fn codes(are: fn(&Paper) -> bool) -> Vec<&'static str> {
    PAPERS.iter().filter(|paper| are(paper)).map(|paper| paper.code).collect()
}

/// What the screen below has to make papers of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preset {
    /// The kind that is most likely wanted.
    pub code: Option<&'static str>,
    /// The meeting, the resolution or the body that is on the screen.
    pub record: Option<(Entity, Id)>,
    /// The part of the record that is selected: a work day of a project.
    pub part: Option<Id>,
    /// The rows of the list that is on the screen.
    pub listed: Option<Box<Listed>>,
    /// The day on which a body is looked at.
    pub day: Option<NaiveDate>,
    /// Whether it is the members' own copy that is on the screen.
    pub in_camera: bool,
    /// Whether every form is wanted, most likely.
    pub every_form: bool,
}

impl Preset {
    /// Papers of a record.
    pub fn of(code: &'static str, entity: Entity, id: Id) -> Self {
        Self { code: Some(code), record: Some((entity, id)), ..Self::default() }
    }

    /// The same kind of paper again, of what it was made.
    pub fn again(made: &Record) -> Self {
        let code = Paper::of_code(made.text("kind").unwrap_or_default()).map(|paper| paper.code);
        let of = [
            (Entity::Motion, "motion_id"),
            (Entity::Meeting, "meeting_id"),
            (Entity::Body, "body_id"),
            (Entity::Election, "election_id"),
            (Entity::Project, "project_id"),
        ];
        let record = of.into_iter().find_map(|(entity, name)| Some((entity, made.link(name)?)));
        Self { code, record, day: made.date("day"), ..Self::default() }
    }

    /// A paper of something, in every form.
    pub fn of_subject(code: &'static str, subject: &Subject) -> Self {
        let record = match &subject.about {
            About::Meeting(id) => (Entity::Meeting, id),
            About::Resolution { motion, .. } => (Entity::Motion, motion),
            About::Body { body, .. } => (Entity::Body, body),
            About::Election(id) => (Entity::Election, id),
            About::Project { project, .. } => (Entity::Project, project),
        };
        Self {
            day: subject.day(),
            in_camera: subject.in_camera,
            every_form: true,
            ..Self::of(code, record.0, record.1.clone())
        }
    }
}

/// The dialog.
///
/// # Errors
/// The register cannot be read.
pub fn maker(preset: &Preset, store: &Store, context: &Context) -> Result<FormScreen> {
    // A list of papers knows which is selected, and not what of.
    let again = match &preset.record {
        Some((Entity::Document, id)) => store.record(Entity::Document, id)?,
        _ => None,
    };
    let again = again.as_ref().map(Preset::again);
    let preset = again.as_ref().unwrap_or(preset);
    let words = &context.words;
    let bodies = store.bodies()?;
    let bodies: Vec<(Id, String)> =
        bodies.into_iter().map(|body| (body.id.clone(), body.label())).collect();
    let called = |entity: Entity| match &preset.record {
        Some((of, id)) if *of == entity => {
            Ok(store.label(entity, id)?.map(|label| (id.clone(), label)))
        }
        _ => Ok::<_, crate::store::Error>(None),
    };
    let (meeting, motion) = (called(Entity::Meeting)?, called(Entity::Motion)?);
    let election = called(Entity::Election)?;
    let of_project = project::fields(preset, store, context)?;
    let body = called(Entity::Body)?.or_else(|| bodies.first().cloned());
    let (listed, rows) = match &preset.listed {
        Some(listed) => (listed.entity(), listed.length(store)?),
        None => (None, 0),
    };
    let which = |name: &'static str, of: Entity, codes: &'static [&'static str]| {
        let mut choices = vec![("one".to_owned(), t!(words, "make-one").into_owned())];
        if listed == Some(of) && rows > 1 {
            choices.push((
                "listed".to_owned(),
                t!(words, "make-listed", count = i64::try_from(rows).unwrap_or(i64::MAX)),
            ));
        }
        if of != Entity::Body {
            choices.push(("year".to_owned(), t!(words, "make-year").into_owned()));
        }
        FormField::new(name, "field-make-which", Takes::Words(choices)).when("kind", codes)
    };
    let link = |name: &'static str, label: &str, entity, of: &Option<(Id, String)>, when| {
        let field = FormField::new(name, label, Takes::Link(entity)).required();
        let field = field.when(when, &["one"]);
        match of {
            Some((id, label)) => field.linked(id.clone(), label),
            None => field,
        }
    };
    let year = |name: &'static str, when: &'static str| {
        let takes = Takes::Plain(crate::domain::field::Kind::Whole);
        let field = FormField::new(name, "facet-year", takes).required().when(when, &["year"]);
        field.with(i64::from(chrono::Datelike::year(&context.today())), context)
    };
    let choice = |name: &'static str, label: &str, choices: Vec<(String, String)>| {
        FormField::new(name, label, Takes::Words(choices))
    };
    let kinds = PAPERS
        .iter()
        .map(|paper| (paper.code.to_owned(), wording::choice(words, &DOCUMENT_KIND, paper.code)));
    let flag = || {
        let answers = [("off", t!(words, "flag-off")), ("on", t!(words, "flag-on"))];
        answers.map(|(code, text)| (code.to_owned(), text.into_owned())).to_vec()
    };
    let formats = Format::ALL.iter().map(|format| {
        let code = format.code();
        (code.to_owned(), wording::choice(words, &DOCUMENT_FORMAT, code))
    });
    let formats = formats.chain([("all".to_owned(), t!(words, "make-all-formats").into_owned())]);
    let languages = DOCUMENT_LANGUAGE
        .codes
        .iter()
        .map(|code| ((*code).to_owned(), wording::choice(words, &DOCUMENT_LANGUAGE, code)));
    let sheets = LETTER_SHEETS.map(|sheet| {
        let (across, down) = (i64::from(sheet.columns), i64::from(sheet.rows));
        let told = t!(words, "make-sheet", name = sheet.name, across = across, down = down);
        (sheet.name.to_owned(), told)
    });
    let mut whose = FormField::new("body", "document-body_id", Takes::OneOf(bodies)).required();
    if let Some((id, label)) = &body {
        whose = whose.linked(id.clone(), label);
    }
    let mut of_election =
        FormField::new("election", "document-election_id", Takes::Link(Entity::Election))
            .required();
    if let Some((id, label)) = &election {
        of_election = of_election.linked(id.clone(), label);
    }
    let form = if preset.every_form { "all" } else { Format::Pdf.code() };
    let doors = if preset.in_camera { "on" } else { "off" };
    let kind = preset.code.unwrap_or("notice");
    let on = preset.day.unwrap_or(context.today());
    let submit = {
        let listed = preset.listed.clone();
        Submit::Effect(Box::new(move |parsed: &Parsed| {
            let wish = wish(parsed, listed.as_deref());
            let made = wish.map_or(Effect::None, |wish| Effect::Ask(Request::Make(Box::new(wish))));
            Effect::Many(vec![Effect::Close, made])
        }))
    };
    let folder = store.path().parent().map(|path| path.display().to_string()).unwrap_or_default();
    Ok(FormScreen::new("form-make-paper", String::new(), submit)
        .that_does("action-produce", Does::Always)
        .field(choice("kind", "document-kind", kinds.collect()).with(kind, context))
        .field(which("which_meeting", Entity::Meeting, &OF_MEETING))
        .field(link("meeting", "document-meeting_id", Entity::Meeting, &meeting, "which_meeting"))
        .field(year("meetings_of", "which_meeting"))
        .field(which("which_motion", Entity::Motion, &OF_RESOLUTION))
        .field(link("motion", "document-motion_id", Entity::Motion, &motion, "which_motion"))
        .field(year("motions_of", "which_motion"))
        .field(of_election.when("kind", &OF_ELECTION))
        .fields(of_project)
        .field(whose.when("kind", &OF_BODY))
        .field(
            FormField::new("day", "field-make-day", Takes::Day(Toward::Past))
                .required()
                .with(on, context)
                .when("kind", &OF_BODY),
        )
        .field(choice("format", "document-format", formats.collect()).with(form, context))
        .field(
            choice("language", "document-language", languages.collect())
                .with(context.home.code(), context),
        )
        .field(choice("large", "field-make-large", flag()).when("kind", &IN_LARGE))
        .field(choice("sheet", "field-make-sheet", sheets.to_vec()).when("kind", &ON_LABELS))
        .field(
            choice("in_camera", "field-make-in-camera", flag())
                .with(doors, context)
                .when("kind", &WITH_DOORS),
        )
        .remark(move |_, context| {
            vec![(t!(context.words, "make-where", folder = folder.as_str()), Role::Muted)]
        }))
}

/// What the form asks for.
fn wish(parsed: &Parsed, listed: Option<&Listed>) -> Option<Wish> {
    let paper = Paper::of_code(&text(parsed, "kind"))?;
    let year = |name: &str| {
        let year = parsed.get(name).and_then(Value::as_whole).unwrap_or_default();
        Which::Year(u16::try_from(year).unwrap_or_default())
    };
    let rows = || listed.map(|listed| Which::Listed(Box::new(listed.clone())));
    let which = match paper.of {
        Of::Meeting | Of::Sitting => match text(parsed, "which_meeting").as_str() {
            "year" => year("meetings_of"),
            "listed" => rows()?,
            _ => Which::One(About::Meeting(id(parsed, "meeting")?)),
        },
        Of::Resolution => match text(parsed, "which_motion").as_str() {
            "year" => year("motions_of"),
            "listed" => rows()?,
            _ => {
                let (meeting, motion) = (Id::default(), id(parsed, "motion")?);
                Which::One(About::Resolution { meeting, motion })
            }
        },
        Of::Body | Of::Labels => {
            let (body, day) = (id(parsed, "body")?, day(parsed, "day")?);
            Which::One(About::Body { body, day })
        }
        Of::Election => Which::One(About::Election(id(parsed, "election")?)),
        Of::Project | Of::WorkDay | Of::Grant | Of::Volunteer => project::which(parsed, paper.of)?,
    };
    let format = Format::from_code(&text(parsed, "format"));
    Some(Wish {
        code: paper.code,
        which,
        formats: format.map_or_else(|| Format::ALL.to_vec(), |format| vec![format]),
        language: Language::from_code(&text(parsed, "language")).unwrap_or_default(),
        in_camera: text(parsed, "in_camera") == "on",
        large: text(parsed, "large") == "on",
        sheet: text(parsed, "sheet"),
        built_in: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields follow the kind by its code: none is forgotten, none is in two places.
    #[test]
    fn every_kind_of_paper_has_its_fields() {
        for paper in PAPERS {
            let of =
                [&OF_MEETING, &OF_RESOLUTION, &OF_BODY, &OF_ELECTION, &OF_PROJECT, &OF_WORK_DAY];
            let of = of.into_iter().filter(|codes| codes.contains(&paper.code)).count();
            assert_eq!(of, 1, "{}", paper.code);
        }
        assert_eq!(*WITH_DOORS, ["minutes", "extract"]);
    }
}
