//! A typesetter's rules for tables and for what is signed, looked at on the pages before they are drawn.

use std::collections::BTreeSet;

use super::super::model::{Block, Chart, ChartShape, Document, Series, Side, Signature, plain};
use super::boxes::{Owner, Page, What};
use super::layout::layout;
use super::tests::{document, is_within, laid, page_of};

#[test]
fn a_page_that_is_signed_bears_something_of_what_is_signed() {
    let signature = |name: &str| Signature {
        name: name.to_owned(),
        role: "Présidence".to_owned(),
        date: "Date".to_owned(),
    };
    let head = || vec!["À faire".to_owned(), "Qui".to_owned()];
    for (large, rows) in [(false, 1), (false, 30), (true, 1), (true, 30)] {
        for filler in 0..40 {
            let mut blocks: Vec<Block> =
                (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
            blocks.push(Block::Heading(2, plain("Suivis")));
            let row = |at: usize| vec![plain(format!("promesse{at}")), plain("Ève")];
            blocks.push(Block::Table { head: head(), rows: (0..rows).map(row).collect() });
            blocks.push(Block::Remark(plain("Sceau")));
            blocks.push(Block::Signatures(["N1", "N2"].map(signature).to_vec()));
            let mut document = document(blocks);
            document.large = large;
            let laid = layout(&document).unwrap();
            let signed = page_of(&laid, "N1");
            assert_eq!(page_of(&laid, "Sceau"), signed, "{filler}");
            let last = format!("promesse{}", rows - 1);
            assert_eq!(page_of(&laid, &last), signed, "{filler}");
            if rows == 1 {
                assert_eq!(page_of(&laid, "Suivis"), signed, "{filler}");
            }
        }
    }
}

#[test]
fn only_the_last_lines_go_over_with_the_place_to_sign() {
    let signature =
        Signature {
            name: "N1".to_owned(), role: "Présidence".to_owned(), date: "Date".to_owned()
        };
    let mut parted = 0;
    for filler in 0..40 {
        let paragraph = |text: String| Block::Paragraph(plain(text));
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| paragraph("Une ligne.".to_owned())).collect();
        blocks.push(Block::Heading(2, plain("Résultat")));
        blocks.extend((0..9).map(|at| paragraph(format!("issue{at}."))));
        blocks.push(Block::Signatures(vec![signature.clone()]));
        let laid = laid(blocks);
        let on = |text: &str| page_of(&laid, text)[0];
        assert_eq!(on("issue8."), on("N1"), "{filler}");
        parted += usize::from(on("Résultat") < on("N1"));
    }
    // As many as there are lines of the part that need not go over, the first of them with its heading.
    assert!(parted >= 3, "{parted}");
}

#[test]
fn a_short_table_is_not_parted_and_two_rows_of_a_long_one_stand_together() {
    for (rows, fills) in [(6, false), (6, true), (40, false), (40, true)] {
        for filler in 0..40 {
            let mut blocks: Vec<Block> =
                (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
            let head = vec!["A".to_owned(), "B".to_owned()];
            let cells = (0..rows).map(|at| vec![plain(format!("rang{at}.")), plain("")]).collect();
            blocks.push(match fills {
                true => Block::Sheet { head, rows: cells },
                false => Block::Table { head, rows: cells },
            });
            let laid = laid(blocks);
            let on = |row: usize| page_of(&laid, &format!("rang{row}."))[0];
            match rows {
                6 => assert_eq!(on(0), on(5), "{filler}"),
                _ => assert!(on(0) == on(1) && on(rows - 2) == on(rows - 1), "{filler}"),
            }
        }
    }
}

/// Sixteen members and some guests, as on the sheet that lies at the door.
fn attendance(large: bool) -> Document {
    let head = |seat: &str, role: &str| {
        ["Nom", seat, role, "Arrivée", "Départ", "Signature"].map(str::to_owned).to_vec()
    };
    let member = |at: usize| {
        let role = if at.is_multiple_of(4) { "Vice-présidence" } else { "" };
        let seat = format!("Familles de la Place St-Martin {at}");
        let texts = [format!("Thérèse Tranchemontagne-Lafleur{at}"), seat, role.to_owned()];
        let mut row = texts.map(plain).to_vec();
        row.resize(6, plain(""));
        row
    };
    let mut document = document(vec![
        Block::Sheet {
            head: head("Siège ou association", "Fonction"),
            rows: (0..16).map(member).collect(),
        },
        Block::Heading(2, plain("Personnes invitées")),
        Block::Sheet {
            head: head("Organisme représenté", "Fonction"),
            rows: vec![vec![plain(""); 6]; 7],
        },
    ]);
    document.large = large;
    document.mark = None;
    document
}

#[test]
fn guests_have_the_columns_of_the_members_and_everybody_room_to_sign() {
    for large in [false, true] {
        let laid = layout(&attendance(large)).unwrap();
        let boxes = laid.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| {
            let What::Outline { size, .. } = &mark.what else { return None };
            Some((mark.at.0, size.0))
        });
        let mut columns: Vec<(i64, i64)> =
            boxes.map(|(x, wide)| ((x * 10.0) as i64, (wide * 10.0) as i64)).collect();
        columns.sort_unstable();
        columns.dedup();
        // In large print the seat and the role stand below the name.
        assert_eq!(columns.len(), if large { 4 } else { 6 }, "{columns:?}");
        // 4.5 cm are 127.56 points.
        assert!(columns.last().unwrap().1 >= 1275, "{columns:?}");
        assert!(is_within(&laid));
    }
}

#[test]
fn columns_stand_where_the_template_says() {
    let table = Block::Aligned {
        head: ["A", "B", "C"].map(str::to_owned).to_vec(),
        rows: ["court", "beaucoup"].map(|text| vec![plain(text); 3]).to_vec(),
        sides: vec![None, Some(Side::Middle), Some(Side::Right)],
    };
    let laid = laid(vec![table]);
    let begins = |wanted: &str| -> Vec<f32> {
        let texts = laid.pages[0].texts().filter(|(_, text)| text.trim() == wanted);
        texts.map(|(mark, _)| mark.at.0).collect()
    };
    let (short, long) = (begins("court"), begins("beaucoup"));
    let later: Vec<f32> = short.iter().zip(&long).map(|(short, long)| short - long).collect();
    // At the right the shorter word begins later by what it is shorter, in the middle by half of it.
    assert!(later[0].abs() < 0.01 && later[2] > 5.0, "{later:?}");
    assert!((later[1] * 2.0 - later[2]).abs() < 0.01, "{later:?}");
    // The headings stand as what is below them does.
    assert!(begins("A")[0] - long[0] < 0.01 && begins("C")[0] > short[2], "{:?}", begins("C"));
}

#[test]
fn no_word_and_no_date_of_a_table_is_divided_in_large_print() {
    let head = ["Siège", "Nom", "Depuis", "Jusqu’au"].map(str::to_owned).to_vec();
    let date = "28\u{a0}septembre\u{a0}2028";
    let cells = ["Tour de la Poudrerie", "Thérèse Tranchemontagne-Lafleur", date, date];
    let rows = vec![cells.map(plain).to_vec(); 9];
    let mut table = document(vec![Block::Table { head, rows }]);
    for large in [false, true] {
        table.large = large;
        let mut paper = attendance(large);
        paper.blocks.extend(table.blocks.clone());
        let laid = layout(&paper).unwrap();
        let said: Vec<&str> =
            laid.pages.iter().flat_map(Page::texts).map(|(_, text)| text.trim()).collect();
        let words = said.iter().flat_map(|text| text.split(' ')).collect::<BTreeSet<_>>();
        for word in ["Tranchemontagne-Lafleur", "Poudrerie", "Signature", "Siège"] {
            let parts: Vec<&str> = word.split_inclusive('-').collect();
            let is_whole = words.iter().any(|found| found.trim_end_matches(',') == word);
            let is_parted = parts.iter().all(|part| words.iter().any(|w| w.starts_with(part)));
            assert!(is_whole || is_parted, "{word} in {words:?}");
        }
        assert_eq!(said.iter().filter(|text| text.ends_with(date)).count(), 18);
        assert!(is_within(&laid));
    }
}

#[test]
fn rows_to_sign_are_lower_rather_than_one_of_them_alone_on_the_next_page() {
    for filler in 0..20 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
        let head = ["Nom", "Signature"].map(str::to_owned).to_vec();
        let rows = (0..16).map(|at| vec![plain(format!("Personne {at}.")), plain("")]).collect();
        blocks.push(Block::Sheet { head, rows });
        let laid = laid(blocks);
        let pages: Vec<usize> =
            (0..16).map(|at| page_of(&laid, &format!("Personne {at}."))[0]).collect();
        let last = pages.iter().filter(|page| **page == pages[15]).count();
        assert!(last >= 2, "{filler}: {pages:?}");
    }
    // Of the 658 points of a page, what is above the lines takes some 95, five lines 112, the head of the
    // table 27: sixteen rows of 9 mm fit below, 408 points, and of 9.5 mm, 431, do not.
    let above = (0..5).map(|_| Block::Paragraph(plain("Une ligne."))).collect::<Vec<_>>();
    let rows = (0..16).map(|at| vec![plain(format!("Personne {at}.")), plain("")]).collect();
    let head = ["Nom", "Signature"].map(str::to_owned).to_vec();
    let laid = laid([above, vec![Block::Sheet { head, rows }]].concat());
    assert_eq!(laid.pages.len(), 1);
}

/// In large print the letters of a drawing are small: its numbers stand with it.
#[test]
fn a_chart_and_its_numbers_stand_on_one_page_in_large_print() {
    for filler in 0..30 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
        blocks.push(Block::Chart(Chart {
            shape: ChartShape::Bars,
            title: "Plaintes".to_owned(),
            unit: String::new(),
            places: ["Avant", "Pendant", "Ensuite"].map(str::to_owned).to_vec(),
            series: vec![Series { name: String::new(), values: vec![9.0, 6.0, 2.0] }],
            days: Vec::new(),
            target: None,
        }));
        let mut document = document(blocks);
        document.large = true;
        let laid = layout(&document).unwrap();
        assert_eq!(page_of(&laid, "Plaintes"), page_of(&laid, "Avant"), "{filler}");
        assert_eq!(page_of(&laid, "Avant"), page_of(&laid, "Ensuite"), "{filler}");
    }
}

#[test]
fn nobody_signs_alone_on_the_last_page() {
    let signature = |name: &str| Signature {
        name: name.to_owned(),
        role: "Scrutateur ou scrutatrice".to_owned(),
        date: "Date".to_owned(),
    };
    let names = ["N1", "N2", "N3", "N4"];
    for filler in 0..30 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
        blocks.push(Block::Paragraph(plain("Fait et signé. ".repeat(20))));
        blocks.push(Block::Signatures(names.map(signature).to_vec()));
        let mut document = document(blocks);
        document.large = true;
        let laid = layout(&document).unwrap();
        let last = page_of(&laid, "N4");
        let with_it = names.iter().filter(|name| page_of(&laid, name) == last).count();
        assert!(with_it > 1, "{filler}");
    }
}

/// Somebody's signature, for the foot of a paper.
fn signed() -> Block {
    let [name, role, date] = ["N1", "Présidence", "Date"].map(str::to_owned);
    Block::Signatures(vec![Signature { name, role, date }])
}

#[test]
fn in_large_print_a_decision_is_parted_rather_than_leave_half_a_page_before_the_signatures() {
    let said = "Sur proposition de Gisèle Boncœur, appuyée par Ti-Guy Francœur-Léger, il est résolu à l’unanimité \
                de peindre les bancs aux couleurs de chaque îlot, puis de remercier tout le monde.";
    for filler in 0..30 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
        blocks.push(Block::Heading(2, plain("Levée de la séance")));
        let decision = vec![Block::Paragraph(plain(said))];
        blocks.push(Block::Framed { label: "Résolution 5".to_owned(), blocks: decision });
        blocks.push(Block::Paragraph(plain("La séance est levée.")));
        blocks.push(signed());
        let mut document = document(blocks);
        document.large = true;
        let laid = layout(&document).unwrap();
        let sign = page_of(&laid, "N1");
        assert_eq!(page_of(&laid, "La séance est levée."), sign, "{filler}");
        // The label is never the last of a page.
        let label = page_of(&laid, "Résolution 5");
        assert_eq!(page_of(&laid, "Levée de la séance"), label, "{filler}");
        assert_eq!(page_of(&laid, "Sur proposition de Gisèle"), label, "{filler}");
        for page in &laid.pages[..laid.pages.len() - 1] {
            let ends = page.texts().map(|(mark, _)| mark.at.1).filter(|y| *y < 715.0);
            let ends = ends.fold(0.0, f32::max);
            assert!(ends > 64.0 + 658.0 * 0.55, "{filler}: {ends}");
        }
    }
}

#[test]
fn in_large_print_a_page_that_goes_on_with_a_list_says_its_heading_again() {
    let head = ["Membre", "Téléphone", "Par quel moyen et quand"].map(str::to_owned).to_vec();
    let row = |at: usize| {
        [format!("Personne {at}"), "450 555-0100".to_owned(), "par téléphone le soir".to_owned()]
            .map(plain)
            .to_vec()
    };
    let rows = (0..12).map(row).collect();
    let mut document =
        document(vec![Block::Heading(2, plain("Îlot 5 (12)")), Block::Table { head, rows }]);
    document.large = true;
    let laid = layout(&document).unwrap();
    assert!(laid.pages.len() > 1);
    for (number, page) in laid.pages.iter().enumerate() {
        let body = page.texts().filter(|(mark, _)| mark.owner != Owner::Head && mark.at.1 < 715.0);
        let body: Vec<_> = body.collect();
        let again = body.iter().filter(|(_, said)| *said == "Îlot 5 (12)");
        let again: Vec<_> = again.map(|(mark, _)| mark.owner == Owner::Decor).collect();
        // Read aloud it is said once, where the list begins.
        assert_eq!(again, [number > 0], "{number}");
        if number > 0 {
            assert_eq!(body[0].1, "Îlot 5 (12)");
        }
    }
}
