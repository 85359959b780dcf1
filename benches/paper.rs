//! What paper costs: `cargo bench --bench paper`. Minutes of ten pages as PDF, laid out, drawn and
//! compressed, with the reading of the fonts.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

use std::hint::black_box;

use ccr::documents::file::Format;
use ccr::documents::model::{Block, Document, Signature, plain};
use ccr::i18n::language::Language;
use criterion::{Criterion, criterion_group, criterion_main};

/// As many points as fill ten pages.
const POINTS: usize = 36;
const SAID: &str = "La présidente rappelle l’historique du dossier : depuis 2019, l’ascenseur du 12, \
    rue des Érables est tombé en panne « plus souvent qu’à son tour ». Plusieurs membres s’inquiètent \
    du délai; le représentant de l’office répondra par écrit avant la prochaine réunion, à 18 h 30.";
const DECIDED: &str = "Sur proposition d’Aïcha Benali-Soleil, appuyée par Réjean Latulippe-Noire, il est \
    résolu à la majorité (11 pour, 1 contre, 2 abstentions) de demander deux soumissions.";

fn minutes() -> Document {
    let mut blocks = vec![
        Block::Facts(vec![("Date".to_owned(), plain("Mardi 6 octobre 2026")); 6]),
        Block::Heading(2, plain("Présences")),
        Block::Names((0..18).map(|at| plain(format!("Membre numéro {at}, Carcajou 2"))).collect()),
    ];
    for point in 1..=POINTS {
        blocks.push(Block::Heading(2, plain(format!("{point}. Réparation de l’ascenseur"))));
        blocks.push(Block::Paragraph(plain(SAID)));
        blocks.push(Block::Paragraph(plain(SAID.replace("présidente", "trésorière"))));
        blocks.push(Block::Framed {
            label: format!("Résolution CCR-2026-{point:03}"),
            blocks: vec![Block::Paragraph(plain(DECIDED))],
        });
    }
    let row = |at| vec![plain(format!("Suivi {at}")), plain("Réjean"), plain("16 novembre 2026")];
    blocks.push(Block::Table {
        head: ["À faire", "Responsable", "Échéance"].map(str::to_owned).to_vec(),
        rows: (0..24).map(row).collect(),
    });
    blocks.push(Block::Signatures(vec![Signature {
        name: "Hélène Tremblay-Sirop".to_owned(),
        role: "Présidence".to_owned(),
        date: "Date".to_owned(),
    }]));
    Document {
        language: Language::French,
        issuers: vec!["Office".to_owned(), "Comité".to_owned()],
        title: "Procès-verbal".to_owned(),
        mark: Some("PROJET".to_owned()),
        foot: "Comité · Procès-verbal".to_owned(),
        page: ("Page ".to_owned(), " de ".to_owned()),
        large: false,
        logo: None,
        blocks,
    }
}

fn paper(criterion: &mut Criterion) {
    let document = minutes();
    let file = Format::Pdf.render(&document).unwrap();
    println!("{} kB", file.len() / 1000);
    criterion.bench_function("pdf, ten pages", |bencher| {
        bencher.iter(|| black_box(Format::Pdf.render(black_box(&document)).unwrap()));
    });
}

criterion_group!(benches, paper);
criterion_main!(benches);
