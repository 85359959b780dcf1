//! `membres`, `sieges`, `associations`, `reunions`, `resolutions`, `suivis`, `instances`,
//! `ensembles`, `documents`: a list, row by row.

use clap::ArgMatches;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::query::list::{FacetValues, List, Narrowed, Request};
use crate::store::{Record, Store};
use crate::t;
use crate::text::fold::fold;

use super::failure::{Answer, Failure, Result};
use super::output::{Form, Layout, Rows, out};
use super::session::{Session, today};
use super::show_act::{Found, found};

/// How the flags want rows written.
pub fn form(matches: &ArgMatches) -> Form {
    if matches.get_flag("json") {
        Form::Json
    } else if matches.get_flag("csv") {
        Form::Csv
    } else {
        Form::Table
    }
}

/// Writes a list, row by row.
pub fn run(session: &Session, matches: &ArgMatches, list: &'static List) -> Result<Answer> {
    let form = form(matches);
    let filter = matches.get_one::<String>("filtre").map_or("", String::as_str);
    let store = session.open()?;
    let narrowed = narrowed(session, &store, matches, list)?;
    let sort = |name: &str| list.sorts.iter().position(|sort| sort.name == name);
    let has_secrets = list.columns.iter().any(|column| column.public.is_some());
    let request = Request {
        sort: chosen(matches, "tri", sort).unwrap_or_else(|| list.sort_for(&narrowed)),
        view: chosen(matches, "vue", |name| list.view(name)).unwrap_or(0),
        filter,
        narrowed: &narrowed,
        today: today(),
        public: has_secrets && !matches.get_flag("huis-clos"),
        // A list with the columns of a terminal also finds no more than a terminal scrolls through.
        all_columns: form != Form::Table || !filter.is_empty(),
        ..Request::of(list)
    };
    let mut out = out();
    let words = || session.words();
    let mut rows = Rows::begin(form, Layout { columns: list.columns, words: &words }, &mut out)?;
    let mut empty = true;
    store.each(&request, |row| {
        empty = false;
        rows.row(&row.anchor.id, &row.cells).map_err(Failure::from)
    })?;
    rows.end()?;
    if empty && form == Form::Table {
        super::say(&t!(session.words(), "cli-list-empty"));
    }
    Ok(Answer::Yes)
}

/// The place of the view or order that was asked for.
fn chosen(matches: &ArgMatches, id: &str, place: impl Fn(&str) -> Option<usize>) -> Option<usize> {
    let asked = matches.try_get_one::<String>(id).ok().flatten();
    asked.and_then(|name| place(name))
}

/// What the flags narrow a list to. A place or a body is meant by its name; a theme by its words,
/// accents and case aside.
fn narrowed(
    session: &Session,
    store: &Store,
    matches: &ArgMatches,
    list: &'static List,
) -> Result<Vec<Narrowed>> {
    let mut all = Vec::new();
    for facet in list.facets {
        let Some(asked) = matches.get_one::<String>(facet.flag.0) else { continue };
        let value = match facet.values {
            FacetValues::Record(entity, _) => match named(store, entity, asked)? {
                Ok(id) => id.to_string(),
                Err(other) => return Err(other.failure(session.words(), asked)),
            },
            FacetValues::Text(table, column, _) => {
                let known = store.texts_of(table, column)?;
                let same = known.into_iter().find(|text| fold(text) == fold(asked));
                let nothing = || t!(session.words(), "cli-show-nothing", asked = asked.as_str());
                same.ok_or_else(|| Failure::No(nothing()))?
            }
            _ => asked.clone(),
        };
        all.push(Narrowed { facet, value });
    }
    Ok(all)
}

/// The record of that name, or of that prefix.
fn named(store: &Store, entity: Entity, asked: &str) -> Result<std::result::Result<Id, Found>> {
    let found = match found(store, entity, asked, false)? {
        Found::One(record) => return Ok(Ok(record.id)),
        other => other,
    };
    let all = store.all(entity, None, u32::MAX)?;
    let prefix = |record: &Record| record.text("prefix").is_some_and(|p| fold(p) == fold(asked));
    let named =
        all.into_iter().find(|record| fold(&record.label()) == fold(asked) || prefix(record));
    Ok(named.map(|record| record.id).ok_or(found))
}
