//! Labels at their places on a sheet: how large they are, and what of them is cut.

use super::super::labels::LETTER_SHEETS;
use super::super::model::{Block, Inline, LabelSheet, plain};
use super::boxes::What;
use super::layout::layout;
use super::tests::{document, page_of};

const SHEET: LabelSheet = LETTER_SHEETS[0];

#[test]
fn labels_stand_in_their_places_and_shrink_rather_than_overflow() {
    let labels = (0..31).map(|at| match at {
        4 => plain("Résidence Marguerite-Bourgeoys-et-Jeanne-Mance du Vieux-Port ".repeat(3)),
        5 => plain("x".repeat(800)),
        at => {
            vec![Inline::Text(format!("Nom {at}")), Inline::Break, Inline::Text("Rue".to_owned())]
        }
    });
    let labels: Vec<_> = labels.collect();
    let mut document = document(vec![Block::Labels { sheet: SHEET, labels }]);
    document.mark = None;
    let laid = layout(&document).unwrap();
    assert_eq!(laid.pages.len(), 2);
    assert!(page_of(&laid, "Page 1").is_empty() && page_of(&laid, "Procès-verbal").is_empty());
    for (mark, _) in laid.pages[0].texts() {
        let What::Text(drawn) = &mark.what else { unreachable!() };
        let wide = drawn.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * drawn.style.size;
        // The label that holds the text's beginning holds its end too.
        let column = ((mark.at.0 - 14.0) / 198.0).floor();
        let row = ((mark.at.1 - 36.0) / 72.0).floor();
        let (left, top) = (14.0 + column * 198.0, 36.0 + row * 72.0);
        assert!(mark.at.0 >= left && mark.at.0 + wide <= left + 189.0 + 3.0, "{}", drawn.text);
        assert!(mark.at.1 - drawn.style.size * 0.7 >= top && mark.at.1 <= top + 72.0);
    }
}

#[test]
fn a_long_label_is_smaller_alone_and_what_is_cut_keeps_its_name_and_city_and_is_told() {
    let label = |name: &str, street: &str| {
        let city = Inline::Text("Laval (Québec)".to_owned());
        let (name, street) = (Inline::Strong(name.to_owned()), Inline::Text(street.to_owned()));
        vec![name, Inline::Break, street, Inline::Break, city]
    };
    let long = "Bâtiment C, entrée du côté de la ruelle, deuxième porte, sonner deux fois, puis attendre; \
                par la ruelle seulement après vingt heures, et la sonnette du bas ne marche plus";
    let endless = format!("{long}, {}", "et attendre encore, ".repeat(20));
    let labels = vec![label("Ève", "12, rue A"), label("Luc", long), label("Zoé", &endless)];
    let document = document(vec![Block::Labels { sheet: SHEET, labels }]);
    let laid = layout(&document).unwrap();
    let texts: Vec<_> = laid.pages[0]
        .texts()
        .filter_map(|(mark, text)| match &mark.what {
            What::Text(drawn) => Some((drawn.style.size, mark.at, text)),
            _ => None,
        })
        .collect();
    let size_of = |text: &str| texts.iter().find(|(.., said)| *said == text).unwrap().0;
    // Ten and a half points, less for the long one alone, seven for the longest.
    assert!(size_of("Ève") > 10.0 && size_of("Luc") < 9.0 && size_of("Zoé") < 7.1, "{texts:?}");
    // The street is what is cut; name and city stand on lines of their own.
    let zoe: Vec<&str> =
        texts.iter().filter(|(size, at, _)| *size < 7.1 && at.0 > 400.0).map(|t| t.2).collect();
    assert_eq!((zoe.first(), zoe.last()), (Some(&"Zoé"), Some(&"Laval (Québec)")), "{zoe:?}");
    assert!(zoe.iter().any(|line| line.ends_with('…')), "{zoe:?}");
    assert_eq!(super::cut(&document), ["Zoé"]);
}

#[test]
fn letters_of_a_label_follow_its_sheet_and_what_is_cut_shows_that_it_is() {
    let size_and_text = |sheet: usize, text: &str, large: bool| {
        let labels = vec![plain(text)];
        let mut document = document(vec![Block::Labels { sheet: LETTER_SHEETS[sheet], labels }]);
        document.large = large;
        let laid = layout(&document).unwrap();
        let mut said = String::new();
        let mut size = 0.0;
        for (mark, text) in laid.pages[0].texts() {
            let What::Text(drawn) = &mark.what else { unreachable!() };
            size = drawn.style.size;
            said.push_str(text);
        }
        (size, said)
    };
    let size = |sheet, text: &str, large| size_and_text(sheet, text, large).0;
    assert!(size(2, "Ève", false) > size(0, "Ève", false));
    assert!(size(0, "Ève", true) > size(0, "Ève", false));
    let (least, said) = size_and_text(0, &"Ève Roy ".repeat(300), false);
    // Seven points are read; four are not.
    assert!(least >= 7.0 && said.ends_with('…'), "{least} {said}");
    assert!(!size_and_text(0, &"Ève Roy ".repeat(20), false).1.contains('…'));
}
