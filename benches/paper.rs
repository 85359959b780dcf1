//! What paper costs: `cargo bench --features bench --bench paper`. Minutes of ten pages as PDF, laid out, drawn and
//! compressed, with the reading of the fonts; and as DOCX. The time of each, and the peak of memory of
//! a process that makes one.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

use std::hint::black_box;

use ccr::documents::file::Format;
use ccr::documents::model::{Block, Document, Signature, plain};
use ccr::i18n::language::Language;
use criterion::{Criterion, criterion_group};

/// As many points as fill ten pages.
const POINTS: usize = 25;
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
        posted: false,
        logo: None,
        blocks,
    }
}

/// The forms that are measured.
const FORMS: [Format; 2] = [Format::Pdf, Format::Docx];

/// Set to the code of a form, it has this program make one such paper and say what memory that took.
const ONCE: &str = "CCR_BENCH_ONCE";

/// The most memory that this process ever held, in kilobytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Makes one paper in this process and says its size and the peak of memory before and after.
fn once(format: Format) {
    let document = minutes();
    let before = peak();
    let file = black_box(format.render(&document).unwrap());
    println!(
        "{}: {} kB; memory {} kB, before {before} kB",
        format.code(),
        file.len() / 1000,
        peak()
    );
}

fn paper(criterion: &mut Criterion) {
    let document = minutes();
    let file = Format::Pdf.render(&document).unwrap();
    let pages = lopdf::Document::load_mem(&file).unwrap().get_pages().len();
    assert_eq!(pages, 10, "as many points as fill ten pages");
    for format in FORMS {
        // Peak memory is a process's: each form has one of its own.
        let program = std::env::current_exe().unwrap();
        let said = std::process::Command::new(program).env(ONCE, format.code()).output().unwrap();
        print!("{}", String::from_utf8_lossy(&said.stdout));
        criterion.bench_function(&format!("{}, ten pages", format.code()), |bencher| {
            bencher.iter(|| black_box(format.render(black_box(&document)).unwrap()));
        });
    }
}

criterion_group!(benches, paper);

fn main() {
    match std::env::var(ONCE).ok().as_deref().and_then(Format::from_code) {
        Some(format) => once(format),
        None => {
            benches();
            Criterion::default().configure_from_args().final_summary();
        }
    }
}
