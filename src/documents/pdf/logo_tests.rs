//! Where a logo stands.

use super::super::model::{Block, Picture, plain};
use super::boxes::{PAPER, What};
use super::layout::layout;
use super::tests::{document, is_within, lines};

/// A picture of some size.
fn logo(width: u32, height: u32) -> Picture {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let dots = vec![0x80; (width * height) as usize];
    encoder.write_header().unwrap().write_image_data(&dots).unwrap();
    Picture { bytes, told: "Logo".to_owned(), most_high: None }
}

#[test]
fn a_logo_takes_nothing_from_a_title_in_large_print() {
    let lines_of_title = |large, logo: Option<Picture>| {
        let mut document = document(vec![Block::Paragraph(plain("Texte"))]);
        (document.large, document.logo, document.mark) = (large, logo, None);
        document.title = "Réunion ordinaire du comité consultatif nº 2026-08".to_owned();
        let laid = layout(&document).unwrap();
        assert!(is_within(&laid));
        let marks = &laid.pages[0].marks;
        let picture = marks.iter().find_map(|mark| match mark.what {
            What::Picture { size, .. } => Some((mark.at, size)),
            _ => None,
        });
        let issuer = marks.iter().find(|mark| match &mark.what {
            What::Text(drawn) => drawn.text.starts_with("Office"),
            _ => false,
        });
        let issuer = issuer.unwrap().at;
        let lines = lines(&laid.pages[0]).len();
        (lines, picture, issuer)
    };
    for size in [(600, 80), (80, 600), (300, 300)] {
        let (without, none, alone) = lines_of_title(true, None);
        let (lines, picture, issuer) = lines_of_title(true, Some(logo(size.0, size.1)));
        assert!(none.is_none() && lines == without, "{size:?}");
        // A wide one stands above all text, at the left as that does; beside a compact one the names stay
        // where they are without. Each has its own shape.
        let (at, seen) = picture.unwrap();
        if size.0 > size.1 {
            assert!(at.1 + seen.1 < issuer.1 - 10.0 && (at.0 - issuer.0).abs() < 0.1, "{size:?}");
        } else {
            assert!((issuer.1 - alone.1).abs() < 0.1 && at.0 > issuer.0 + 300.0, "{size:?}");
        }
        let shape = f64::from(seen.0) / f64::from(seen.1);
        assert!((shape * f64::from(size.1) / f64::from(size.0) - 1.0).abs() < 0.01, "{seen:?}");
        // In usual print at the right, beside the names.
        let (_, picture, issuer) = lines_of_title(false, Some(logo(size.0, size.1)));
        let (at, seen) = picture.unwrap();
        assert!(at.1 < issuer.1 && (at.0 + seen.0 - (PAPER.0 - 71.0)).abs() < 0.1, "{size:?}");
    }
}

/// The title begins right below a square logo: no more is left blank than beside the names.
#[test]
fn a_square_logo_leaves_no_blank_in_large_print() {
    let mut document = document(vec![Block::Paragraph(plain("Texte"))]);
    (document.large, document.mark) = (true, None);
    document.issuers = vec!["Office".to_owned(), "Comité".to_owned()];
    document.title = "Réunion".to_owned();
    let title = |document: &_| {
        let laid = layout(document).unwrap();
        let marks = laid.pages[0].marks.iter();
        let mut said = marks.filter_map(|mark| match &mark.what {
            What::Text(drawn) if drawn.text.starts_with("Réunion") => Some(mark.at.1),
            _ => None,
        });
        said.next_back().unwrap()
    };
    let without = title(&document);
    document.logo = Some(logo(300, 300));
    // The logo is 22 mm high, 62 points, of which the names beside it take two lines of some twenty.
    let lower = title(&document) - without;
    assert!((0.0..30.0).contains(&lower), "{lower}");
}

#[test]
fn a_title_below_a_low_logo_has_the_whole_width() {
    let lines_of = |logo: Option<Picture>| {
        let mut document = document(vec![Block::Paragraph(plain("Texte"))]);
        (document.logo, document.mark) = (logo, None);
        document.issuers = vec!["Office".to_owned(), "Comité".to_owned()];
        document.title = "Procès-verbal de la réunion ordinaire nº 2026-08".to_owned();
        lines(&layout(&document).unwrap().pages[0]).len()
    };
    // Sixty millimetres wide, and three high: it ends beside the first of the names.
    assert_eq!(lines_of(Some(logo(600, 30))), lines_of(None));
    // Twenty millimetres high, it stands beside the title too, which takes a line more.
    assert_eq!(lines_of(Some(logo(600, 200))), lines_of(None) + 1);
}

#[test]
fn a_picture_that_was_cut_short_is_not_taken() {
    let whole = logo(300, 300).bytes;
    assert!(super::can_show(&whole));
    // The head, which says how large it is, ends at 33; the last twelve bytes say that it ends.
    for cut in [20, 40, whole.len() / 2, whole.len() - 20] {
        assert!(!super::can_show(&whole[..cut]), "{cut} of {}", whole.len());
    }
    // Of a JPEG: a head with a small picture of its own, a scan, and the end.
    let head = b"\xFF\xD8\xFF\xE1..\xFF\xD8..\xFF\xDA..\xFF\xD9..\xFF\xC0..";
    let scan = [&head[..], b"\xFF\xDA...."].concat();
    assert!(!super::is_whole(&scan));
    assert!(super::is_whole(&[&scan[..], b"\xFF\xD9\0\0"].concat()));
}
