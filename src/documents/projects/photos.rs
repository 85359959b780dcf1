//! The photos of a project that may be shown, with what is seen on them.

use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::picture;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Record, Result, Store};
use crate::t;
use crate::text::sort;

use super::super::caution::Caution;
use super::super::file::Order;
use super::super::model::{Block, Picture, plain};
use super::super::paper::{GRANT_REPORT, PROJECT_REVIEW, PROJECT_SHEET};

/// How high a photo is on a paper of one page, and on one of several, in points.
pub(super) const SMALL: u16 = 170;
pub(super) const LARGE: u16 = 200;

/// As many dots as a good printer sets of a photo on an inch.
const DOTS_AN_INCH: usize = 200;
/// How wide the text of a page is at most, in points.
const WIDE: usize = 504;

/// A photo in no more dots than are printed of it: of the millions that a camera makes, the others
/// would only make the paper heavy.
fn printed(bytes: Vec<u8>, high: u16) -> Vec<u8> {
    let dots = |points: usize| points * DOTS_AN_INCH / 72;
    picture::printed(&bytes, (dots(WIDE), dots(usize::from(high)))).unwrap_or(bytes)
}

/// Whether those who are seen agreed, or nobody is.
fn may_be_shown(photo: &Record) -> bool {
    matches!(photo.text("consent"), Some("given" | "nobody-seen"))
}

/// The first so many photos that may be shown and whose files are there, each over its caption.
pub(super) fn photos(
    store: &Store,
    sheet: &ProjectSheet,
    (most, high): (usize, u16),
    words: &Words,
) -> Vec<Block> {
    let mut shown: Vec<&Record> = sheet.photos.iter().filter(|photo| may_be_shown(photo)).collect();
    if most < shown.len() {
        // Where there is room for few, those that are wide fill it best.
        let side = |photo: &Record, name: &str| photo.value(name).as_whole().unwrap_or(0);
        sort::by_key(&mut shown, |photo| side(photo, "height") > side(photo, "width"));
    }
    let shown =
        shown.into_iter().filter_map(|photo| Some((photo, store.photo_bytes(photo)?))).take(most);
    let each = shown.flat_map(|(photo, bytes)| {
        let day = photo.date("taken_on").map(|day| dates::plain(day, words.language()));
        let caption = photo.text("caption").map(str::to_owned);
        let said: Vec<String> = caption.clone().into_iter().chain(day).collect();
        let told = caption.unwrap_or_else(|| t!(words, "paper-photo").into_owned());
        let bytes = printed(bytes, high);
        let picture = Block::Picture(Picture { bytes, told, most_high: Some(high) });
        let under = (!said.is_empty()).then(|| Block::Remark(plain(said.join(" · "))));
        std::iter::once(picture).chain(under)
    });
    each.collect()
}

/// The photos that a paper leaves out, by why.
///
/// # Errors
/// The register cannot be read.
pub fn left_out(store: &Store, order: &Order<'_>) -> Result<Vec<Caution>> {
    let with_photos = [PROJECT_SHEET.code, PROJECT_REVIEW.code, GRANT_REPORT.code];
    if !with_photos.contains(&order.paper.code) {
        return Ok(Vec::new());
    }
    let sheet = order.subject.project_sheet(store)?;
    let (shown, hidden): (Vec<&Record>, Vec<&Record>) =
        sheet.photos.iter().partition(|photo| may_be_shown(photo));
    let gone = shown.iter().filter(|photo| store.photo_bytes(photo).is_none()).count();
    let found = [
        (!hidden.is_empty()).then_some(Caution::NoConsent(hidden.len())),
        (gone > 0).then_some(Caution::NoFile(gone)),
    ];
    Ok(found.into_iter().flatten().collect())
}
