//! Whatever stands beside what a motion asks, it is called by what it asks.

use super::super::{matter, says_who};
use crate::domain::motion::gist;

/// The words of a text, whatever signs stand between them.
fn letters(text: &str) -> String {
    format!(" {} ", crate::text::fold::fold(text))
}

/// Lines of a motion, each by its kind: what it asks has words that no other kind has.
const HEADS: [&str; 4] = ["RÉSOLUTION 2026-14", "CCR-2026-031", "Objet\u{a0}: le bruit", "No 14"];
const WHEREASES: [&str; 5] = [
    "Attendu que la Ville a promis de déneiger la cour;",
    "ATTENDU QUE l’Office, appuyé par la Ville, refuse de payer;",
    "Considérant\u{a0}:\n- le froid;\n- les plaintes;",
    "Vu la lettre proposée par Guy Arc, qui demande d’agir;",
    "Whereas the City moves to close the yard;",
];
const MOVERS: [&str; 9] = [
    "Proposeur\u{a0}: Zoé Roy",
    "Appuyeuse\u{a0}: Guy Arc",
    "Il est proposé par Zoé Roy",
    "Proposé par\nZoé Roy",
    "appuyé par M. Guy Arc",
    "Sur motion de Zoé Roy, appuyée par Guy Arc,",
    "Pour ces motifs,",
    "Et résolu à l’unanimité",
    "Proposeuse\u{a0}: zoé roy",
];
const ASKED: [&str; 9] = [
    "De peindre hexagone",
    "hexagone",
    "Que hexagone soit peint.",
    "il est résolu de peindre hexagone.",
    "Il est proposé, appuyé et résolu de peindre hexagone",
    "Zoé Roy propose de peindre hexagone; refuser",
    "Peindre\u{a0}:\n- hexagone;\n- pentagone.",
    "That hexagone be painted, moved by Zoé Roy.",
    "Il est proposé par Zoé Roy, vu que la Ville refuse de payer, de peindre hexagone.",
];
const ENDS: [&str; 6] = [
    "ADOPTÉE",
    "Adopté, 12 pour, 3 contre.",
    "Proposé par Zoé Roy, appuyé par Guy Arc.",
    "Motion carried, 12 to 3.",
    "(Adopté à l’unanimité)",
    "Vote\u{a0}: 12 pour, 3 contre",
];

#[test]
fn signs_alone_are_called_by_themselves() {
    for text in ["???", "…", "—"] {
        assert_eq!(gist(text), text);
    }
}

/// A list of the matter on one line is read from behind each of its signs, and no further than a formula goes.
#[test]
fn a_long_list_on_one_line_is_read_and_stays() {
    let names: Vec<String> = (0..4_000).map(|n| format!("Zoé Roy{n}")).collect();
    let typed = format!("De nommer : {}.", names.join(", "));
    assert!(gist(&typed).contains("Zoé Roy3999"), "the last of them is there");
    assert!(!says_who(&typed, "Zoé Roy", "Guy Arc"));
}

proptest::proptest! {
    /// Whatever is typed is called by some of its words, in whatever letters it stands; and never by nothing.
    #[test]
    fn any_text_is_read(text in "([a-zA-ZéÉœİß’ .,;:()\n-]|Il est résolu de |appuyé par |Adopté|Attendu |Proposeur : |Zoé |\\PC){0,30}") {
        let title = gist(&text);
        let says = |text: &str| text.contains(char::is_alphanumeric);
        proptest::prop_assert!(says(&title) || !says(&text), "{text:?} is called {title:?}");
        // A capital of one letter may be two.
        let fold = |text: &str| crate::text::fold::fold(&text.to_uppercase()).replace(' ', "");
        let (title, whole) = (fold(&title), fold(&text));
        // In one line where there are several, without the signs of a list.
        proptest::prop_assert!(
            text.contains('\n') || whole.contains(&title), "{text:?} is called {title:?}"
        );
        says_who(&text, "Zoé Roy", "Guy Arc");
        matter(&text);
    }

    /// What a motion asks names it: not a whereas, a heading, who moved it or what became of it.
    #[test]
    fn a_motion_is_called_by_what_it_asks_whatever_stands_beside_it(
        head in proptest::collection::vec(proptest::sample::select(&HEADS[..]), 0..2),
        first in proptest::collection::vec(proptest::sample::select(&MOVERS[..]), 0..3),
        whereases in proptest::collection::vec(proptest::sample::select(&WHEREASES[..]), 0..3),
        movers in proptest::collection::vec(proptest::sample::select(&MOVERS[..]), 0..3),
        asked in proptest::sample::select(&ASKED[..]),
        ends in proptest::collection::vec(proptest::sample::select(&ENDS[..]), 0..3),
        is_line in proptest::bool::ANY,
    ) {
        let whole = [&head[..], &first, &whereases, &movers, &[asked]].concat().join("\n");
        let sign = if asked.ends_with(['.', ';']) { "" } else { "." };
        let text = match is_line || ends.is_empty() {
            true => [&[&whole[..]], &ends[..]].concat().join("\n"),
            false => format!("{whole}{sign} {}", ends.join(" ")),
        };
        let title = gist(&text);
        proptest::prop_assert!(letters(&title).contains(" hexagone "), "{text:?} is called {title:?}");
        let matter = matter(&text);
        proptest::prop_assert!(matter.contains("hexagone"), "{text:?} asks {matter:?}");
        let folded = letters(&title);
        for whereas in WHEREASES {
            let is_part = letters(whereas).contains(&folded);
            proptest::prop_assert!(!is_part, "{text:?} is called {title:?}");
        }
        for end in ["3 contre", "ADOPTÉE", "carried"] {
            proptest::prop_assert!(!title.contains(end), "{text:?} is called {title:?}");
        }
    }
}
