//! Templates filled in and read: what is typed stays text, and mistakes are told where they are.

use super::folder::Folder;
use super::mistake::{Mistake, What};
use super::values::Values;
use super::*;
use crate::documents::model::{Block, Inline, Line, Side, Signature, plain};
use crate::documents::paper::PAPERS;
use crate::domain::refusal::Refusal;
use crate::i18n::wording;
use crate::store::Error;

fn try_fill(text: &str, values: &Values) -> Result<Document, Mistake> {
    let template = Template { name: "fr/essai.md".to_owned(), text: text.to_owned() };
    fill(&template, values, &Folder::built_in(), &Words::new(Language::French))
}

fn filled_in(text: &str, values: &Values) -> Document {
    try_fill(text, values).expect("a template without mistakes")
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(plain(text))
}

#[test]
fn the_head_the_title_and_the_text_go_where_they_belong() {
    let mut values = Values::new();
    values.put("office", "Office d’Essai");
    values.put("body", "");
    values.put("number", "2026-05");
    let text = "---\nemetteur: {{ office }}\nissuer: {{ comite }}\nmention: PROJET\npied: Nº {{ numero }}\ngros: oui\n---\n# Avis nº {{ number }}\n\nBonjour.\n";
    let document = filled_in(text, &values);
    assert_eq!(document.issuers, ["Office d’Essai"]);
    assert_eq!(document.mark.as_deref(), Some("PROJET"));
    assert_eq!(document.foot, "Nº 2026-05");
    assert!(document.large);
    assert_eq!(document.title, "Avis nº 2026-05");
    assert_eq!(document.blocks, [paragraph("Bonjour.")]);
}

#[test]
fn columns_stand_where_the_template_says() {
    let text = "# T\n\n| A | B | C | D |\n|---|:---|:---:|---:|\n| a | b | c | d |\n";
    let letters = |texts: [&str; 4]| texts.map(str::to_owned).to_vec();
    assert_eq!(
        filled_in(text, &Values::new()).blocks,
        [Block::Aligned {
            head: letters(["A", "B", "C", "D"]),
            rows: vec![["a", "b", "c", "d"].map(plain).to_vec()],
            sides: vec![None, Some(Side::Left), Some(Side::Middle), Some(Side::Right)],
        }]
    );
}

#[test]
fn every_kind_of_block_can_be_written() {
    let text = "# T\n\n## Partie\n\n- un\n- deux\n\n3. trois\n\n| A | B |\n|---|---|\n| *a* | b |\n\nLieu\n: Salle\n\n> **Résolution 1**\n>\n> Le texte.\n\n> [!NOTE]\n> À savoir.\n\n---\n\n**gras** et [lien](https://exemple.test)\n\n{{ nouvelle_page() }}\n\n{{ signature(\"Aline\", \"Présidence\") }}\n\n{{ blanks(\"Fait à\", \"Le\") }}\n";
    let link = Inline::Link("lien".to_owned(), "https://exemple.test".to_owned());
    let strong = Inline::Strong("gras".to_owned());
    let and: Line = vec![strong, Inline::Text(" et ".to_owned()), link];
    let signed =
        Signature { name: "Aline".to_owned(), role: "Présidence".to_owned(), date: String::new() };
    assert_eq!(
        filled_in(text, &Values::new()).blocks,
        [
            Block::Heading(2, plain("Partie")),
            Block::bullets([plain("un"), plain("deux")]),
            Block::List { first: Some(3), items: vec![vec![paragraph("trois")]] },
            Block::Table {
                head: vec!["A".to_owned(), "B".to_owned()],
                rows: vec![vec![vec![Inline::Emphasis("a".to_owned())], plain("b")]],
            },
            Block::Facts(vec![("Lieu".to_owned(), plain("Salle"))]),
            Block::Framed {
                label: "Résolution 1".to_owned(),
                blocks: vec![paragraph("Le texte.")],
            },
            Block::Remark(plain("À savoir.")),
            Block::Rule,
            Block::Paragraph(and),
            Block::NewPage,
            Block::Signatures(vec![signed]),
            Block::Blanks(vec!["Fait à".to_owned(), "Le".to_owned()]),
        ]
    );
}

#[test]
fn what_was_typed_is_neither_markup_nor_a_placeholder() {
    let naughty = [
        "# titre",
        "1. un",
        "- tiret",
        "<script>alert(1)</script>",
        "<?ccr 0?>",
        "<!-- caché",
        "[x](y) ![i](../z.png)",
        "{{ office }}{% if x %}",
        "**a** _b_ `c`",
        "| a | b |",
        "&eacute; \\",
        "> cité",
        "---",
        "    code",
        "a:b",
    ];
    for text in naughty {
        let mut values = Values::new();
        values.put("title", text);
        values.blocks("facts", [paragraph("un bloc")]);
        let found = filled_in(
            "---\npied: {{ titre }}\n---\n# T\n\n{{ titre }}\n\n| A |\n|---|\n| {{ titre }} |\n\n- {{ titre }}\n",
            &values,
        );
        let told = text.trim();
        assert_eq!(found.foot, told);
        assert_eq!(
            found.blocks,
            [
                paragraph(told),
                Block::Table { head: vec!["A".to_owned()], rows: vec![vec![plain(told)]] },
                Block::bullets([plain(told)]),
            ],
            "{text}"
        );
    }
}

#[test]
fn an_indented_or_fenced_text_is_a_paragraph_and_its_lines_stay_lines() {
    let lines = vec![Inline::Text("abc".to_owned()), Inline::Break, Inline::Text("def".to_owned())];
    for text in ["# T\n\n```\nabc\ndef\n```\n", "# T\n\n    abc\n    def\n"] {
        let found = filled_in(text, &Values::new());
        assert_eq!(found.blocks, [Block::Paragraph(lines.clone())], "{text}");
    }
}

#[test]
fn lines_and_lists_of_things_keep_their_form() {
    let mut values = Values::new();
    values.put("title", "un\ndeux");
    values.list("points", ["a", "b"], |values, name| {
        values.put("title", name);
        values.blocks("notes", (name == "b").then(|| paragraph("Des notes.")));
    });
    let text = "# T\n{{ titre }}\n{% for point in points %}\n## {{ point.titre }}\n{{ point.notes }}\n{% endfor %}\n";
    let document = filled_in(text, &values);
    let broken =
        vec![Inline::Text("un".to_owned()), Inline::Break, Inline::Text("deux".to_owned())];
    assert_eq!(
        document.blocks,
        [
            Block::Paragraph(broken),
            Block::Heading(2, plain("a")),
            Block::Heading(2, plain("b")),
            paragraph("Des notes."),
        ]
    );
}

#[test]
fn a_mistake_is_told_with_its_line_and_what_was_expected() {
    let mut values = Values::new();
    values.put("number", "2026-05");
    values.blocks("facts", [paragraph("un bloc")]);
    values.list("points", ["a"], |values, name| values.put("title", name));
    let unknown = |name: &str, near: Option<&str>| What::Unknown {
        name: name.to_owned(),
        near: near.map(str::to_owned),
    };
    for (text, line, what) in [
        ("# T\n\n{{ numro }}", Some(3), unknown("numro", Some("numero"))),
        ("# T\n{% if zzzzzz %}{% endif %}", Some(2), unknown("zzzzzz", None)),
        (
            "# T\n{% for point in points %}\n{{ point.titel }}\n{% endfor %}",
            Some(3),
            What::Undefined("{{ point.titel }}".to_owned()),
        ),
        ("Sans titre", None, What::NoTitle),
        ("#\n\nTexte", None, What::NoTitle),
        ("emetteur: A\n---\n# T", Some(1), What::HeadRule("emetteur: A".to_owned())),
        ("---\npied: A\n\n# T", Some(2), What::HeadRule("pied: A".to_owned())),
        ("---\ncouleur: bleu\n---\n# T", Some(2), What::Front("couleur: bleu".to_owned())),
        ("---\nmention\n---\n# T", Some(2), What::NoColon("mention".to_owned())),
        ("---\npied: A\ngros: ouii\n---\n# T", Some(3), What::YesOrNo("gros: ouii".to_owned())),
        (
            "# T\n\n{{ numero\n\n{{ faits }}\n\n{{ numero }}",
            Some(3),
            What::NotClosed { words: "{{ numero".to_owned(), closes: "}}".to_owned() },
        ),
        (
            "# T\n\nNº { numero }}\n",
            Some(3),
            What::NotOpened { words: "Nº { numero }}".to_owned(), opens: "{{".to_owned() },
        ),
        ("# T\n\nVoir {{ faits }}", Some(3), What::NotAlone("Voir {{ faits }}".to_owned())),
        ("# T\n\n**{{ faits }}**", Some(3), What::NotAlone("**{{ faits }}**".to_owned())),
        ("# {{ faits }}", Some(1), What::NotAlone("# {{ faits }}".to_owned())),
        ("# T\n\n`{{ faits }}`", Some(3), What::NotAlone("`{{ faits }}`".to_owned())),
        ("# T\n\n    {{ faits }} .", Some(3), What::NotAlone("{{ faits }} .".to_owned())),
        (
            "---\npied: {{ faits }}\n---\n# T",
            Some(2),
            What::NotAlone("pied: {{ faits }}".to_owned()),
        ),
        ("# T\n\nun <b>gras</b>", Some(3), What::Html("<b>".to_owned())),
        ("# T\n\nLieu\n: - une liste", Some(3), What::Misplaced("Lieu".to_owned())),
    ] {
        let found = try_fill(text, &values).expect_err(text);
        assert_eq!((found.line, &found.what), (line, &what), "{text}");
        assert_eq!(found.file, "fr/essai.md");
    }
    // A block is no text: no function takes it, nothing is joined to it, and it has no length.
    for used in [
        "signature(faits)",
        "a_remplir(\"Nom\", faits)",
        "faits ~ numero",
        "faits | upper",
        "faits | length",
        "numero ~ faits",
    ] {
        let text = format!("# T\n\n{{{{ {used} }}}}\n");
        let found = try_fill(&text, &values).expect_err(&text);
        let line = format!("{{{{ {used} }}}}");
        assert_eq!((found.line, &found.what), (Some(3), &What::NotAlone(line)), "{text}");
        let said = wording::refusal(&Words::new(Language::French), &found.into());
        assert!(said.contains("ligne 3") && said.contains("seul sur sa ligne"), "{said}");
        assert!(!said.contains("ccr") && !said.contains("none"), "{said}");
    }
    assert!(try_fill("# T\n{{ faits[0] }}", &values).is_err());
    // Whether it is there can be asked.
    let asked = try_fill(
        "# T\n{% if faits and not faits == numero %}\n{{ faits }}\n{% endif %}\n",
        &values,
    );
    assert_eq!(asked.expect("a block").blocks, [paragraph("un bloc")]);
    // A passage is told where it opens: the innermost that nothing closes.
    let text = "# T\n\n{% if numero %}\n{% for point in points %}\n{% endfor %}\n\nFin\n";
    let found = try_fill(text, &values).expect_err(text);
    assert_eq!((found.line, found.what), (Some(3), What::Unclosed("{% if numero %}".to_owned())));
    let filter = What::NoFilter("majuscules".to_owned());
    for (text, what) in [
        ("# T\n\n{{ numero | majuscules }}", filter),
        ("# T\n\n{% if numero %}", What::Unclosed("{% if numero %}".to_owned())),
        ("# T\n\n{% endif %}", What::Unopened("{% endif %}".to_owned())),
        ("# T\n\n{{ 1 + }}", What::Syntax("{{ 1 + }}".to_owned())),
    ] {
        let found = try_fill(text, &values).expect_err(text);
        assert_eq!((found.line, &found.what), (Some(3), &what), "{text}");
        // What the library says is English.
        let said = wording::refusal(&Words::new(Language::French), &found.into());
        assert!(!said.contains("unexpected") && !said.contains("unknown"), "{said}");
        assert!(said.contains("ligne 3") && said.contains(". Rien n’est fait ni perdu."), "{said}");
    }
    let said = |text: &str| {
        let found = try_fill(text, &values).expect_err(text);
        wording::refusal(&Words::new(Language::French), &found.into()).replace('\u{a0}', " ")
    };
    let open = said("# T\n\n{{ numero\n\n{{ faits }}\n");
    assert!(open.contains("ligne 3 : « {{ numero » n’est pas fermé : il manque « }} »"), "{open}");
    let colon = said("---\nmention\n---\n# T");
    assert!(colon.contains("ligne 2 : dans l’en-tête, il manque le deux-points"), "{colon}");
    let large = said("---\ngros: peut-être\n---\n# T");
    assert!(large.contains("« gros » se dit oui ou non : « gros: peut-être »"), "{large}");
    // What is of no line names none: no title, an empty file; below, one that is not in UTF-8.
    for text in ["Sans titre", ""] {
        let refusal = Refusal::from(try_fill(text, &values).expect_err("no title"));
        names_no_line(&refusal);
    }
}

fn names_no_line(refusal: &Refusal) {
    for (language, line) in [(Language::French, "ligne 0"), (Language::English, "line 0")] {
        let said = wording::refusal(&Words::new(language), refusal).replace('\u{a0}', " ");
        let place = said.split(" : ").next().unwrap_or_default();
        assert!(!said.contains(line) && !place.contains("ligne"), "{said}");
    }
}

#[test]
fn a_table_whose_rules_do_not_fit_its_head_is_a_mistake_and_not_text() {
    let values = Values::new();
    let said = |text: &str| {
        let found = try_fill(text, &values).expect_err(text);
        wording::refusal(&Words::new(Language::French), &found.into()).replace('\u{a0}', " ")
    };
    // Too few, too many, one, none of the three rules that the head needs.
    let head = "# T\n\n| Poste | Milieu | Montant |\n";
    for rules in ["|:---|---:|", "|---|---|---|---|", "|---|", "---", "| Café | oui | 12 |", ""] {
        let said = said(&format!("{head}{rules}\n| Café | oui | 12 |\n"));
        let wanted = "Sous « | Poste | Milieu | Montant | », il faut « |---|---|---| ».";
        assert!(said.contains("ligne 4 : un tableau") && said.contains(wanted), "{said}");
    }
    // Without bars at the ends, and in a quote; the second of two that look alike.
    assert!(said("# T\n\nPoste | Milieu\n---|---|---\n").contains("« |---|---| »"));
    assert!(said("# T\n\n> | A | B |\n> |---|\n").contains("ligne 4"));
    let second = said("# T\n\n| A |\n|---|\n| a |\n\n| A | B |\n|---|\n| a | b |\n");
    assert!(second.contains("ligne 8"), "{second}");
    // A bar that belongs to a cell, rows of more or fewer cells, a code, a bar in a sentence, a heading.
    let fits = "# T\n\n| A \\| a | B |\n|:-:|--|\n| a |\n| - | - | - |\n\n    | A | B |\n\nA | B\n\nA | B\n---\n";
    assert!(matches!(filled_in(fits, &values).blocks[0], Block::Aligned { .. }));
    // A table in a list, a comment of several lines with a row in it, a value with bars.
    let mut values = Values::new();
    values.put("title", "| a | b |");
    let listed =
        "# T\n\n- | A | B |\n  |---|---|\n  | a | b |\n\n1. Vu :\n\n   | A |\n   |---|\n   | a |\n";
    assert_eq!(filled_in(listed, &values).blocks.len(), 2);
    let remarked = "# T\n\n<!-- Les colonnes :\n\n| A | B |\n\n-->\n\nFin.\n";
    assert_eq!(filled_in(remarked, &values).blocks, [paragraph("Fin.")]);
    assert_eq!(filled_in("# T\n\n{{ title }}\n", &values).blocks, [paragraph("| a | b |")]);
    assert!(said("# T\n\nVu :\n\n- | A | B |\n  |---|\n").contains("ligne 6"));
    // A rule of the head that is typed too long.
    let rule = said("----\nemetteur: Office\n---\n# T\n");
    assert!(rule.contains("ligne 2 : l’en-tête se tient entre deux lignes"), "{rule}");
}

#[test]
fn a_folder_says_which_of_its_files_serve_and_what_is_wrong_with_them() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::at(place.path());
    let notice = PAPERS.iter().find(|paper| paper.code == "notice").unwrap();
    std::fs::create_dir(place.path().join("fr")).unwrap();
    for name in ["avis.md", "fr/avi.md", "fr/LISEZ-MOI.md", "fr/image.png"] {
        std::fs::write(place.path().join(name), "# T").unwrap();
    }
    assert!(!folder.has(notice, Language::French));
    assert_eq!(folder.unused(), ["avis.md", "fr/avi.md"]);
    std::fs::write(place.path().join("fr/avis.md"), b"# Avis \xe9").unwrap();
    assert!(folder.has(notice, Language::French) && !folder.has(notice, Language::English));
    let failed = folder.template(notice, Language::French).unwrap_err();
    let Some(Refusal::Template { mistake, .. }) = failed.refusal() else { panic!("{failed:?}") };
    assert_eq!(mistake, "not-utf8");
    names_no_line(failed.refusal().unwrap());
    let absent = Folder::at(place.path().join("absent"));
    let failed = absent.template(notice, Language::French).unwrap_err();
    assert!(matches!(failed, Error::NoFolder(_)), "{failed:?}");
    let file = Folder::at(place.path().join("avis.md"));
    let failed = file.template(notice, Language::French).unwrap_err();
    assert!(matches!(failed, Error::NotAFolder(_)), "{failed:?}");
}

#[test]
fn a_picture_in_a_table_or_a_term_is_a_mistake_and_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    // One grey pixel.
    let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
    let png = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, png).unwrap();
    std::fs::write(folder.path().join("sceau.png"), png).unwrap();
    for text in [
        "# T\n\n| A | B |\n|---|---|\n| ![Le sceau](sceau.png) | b |\n",
        "# T\n\n| A | ![Le sceau](sceau.png) |\n|---|---|\n| a | b |\n",
        "# T\n\n![Le sceau](sceau.png)\n: Salle\n",
    ] {
        let template = Template { name: "fr/essai.md".to_owned(), text: text.to_owned() };
        let with = Folder::at(folder.path());
        let found = fill(&template, &Values::new(), &with, &Words::new(Language::French));
        let found = found.expect_err(text);
        assert_eq!(found.what, What::Misplaced("Le sceau".to_owned()), "{text}");
        let line = text.lines().position(|line| line.contains("sceau")).unwrap() + 1;
        assert_eq!(found.line, Some(line), "{text}");
    }
}

#[test]
fn a_template_that_was_saved_with_the_line_ends_of_windows_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let paper = &PAPERS[0];
    let text = folder::built_in(paper, Language::French).text;
    assert!(text.starts_with("---\n"), "it has a head: {text}");
    let place = folder.path().join(folder::file_of(paper, Language::French));
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    std::fs::write(&place, text.replace('\n', "\r\n")).unwrap();
    let read = Folder::at(folder.path()).template(paper, Language::French).unwrap();
    assert_eq!(read.text, text);
}

#[test]
fn a_template_of_both_languages_asks_for_the_same() {
    for paper in PAPERS {
        let codes = |language| guide::codes(paper, language);
        assert_eq!(codes(Language::French), codes(Language::English), "{}", paper.code);
        assert!(!codes(Language::French).is_empty(), "{}", paper.code);
    }
}

#[test]
fn the_guide_explains_every_name_of_every_paper() {
    for language in [Language::French, Language::English] {
        let page = guide::guide(&Words::new(language));
        for paper in PAPERS {
            let text = folder::built_in(paper, language).text;
            for name in text.split("{{ ").skip(1).filter_map(|rest| rest.split(" }}").next()) {
                let name = name.rsplit('.').next().unwrap_or(name);
                let name = name.split('(').next().unwrap_or(name);
                let known = page.contains(&format!("{{{{ {name}"))
                    || page.contains(&format!(".{name} }}}}"));
                assert!(known, "{name}");
            }
        }
        assert!(!page.contains("placeholder-"), "a name without its words");
    }
    let page = guide::guide(&Words::new(Language::French));
    for said in [
        "- `{{ points }}` (`{% for point in points %}`)",
        "- `{{ point.rubrique }}` (bloc)",
        "- `{{ points }}` (bloc)",
        "- `{{ personne.suivis }}` (bloc)",
        "- `{{ date }}` : Le jour dont",
        "- `{{ date }}` : Le jour de la réunion",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
}
