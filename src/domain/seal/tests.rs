use proptest::prelude::*;
use serde_json::json;

use super::*;

#[test]
fn the_canonical_form_is_one_and_the_same_however_it_was_typed() {
    let typed =
        json!({"b": "e\u{301}tage\r\n2\r3", "a": [1, true, null], "z": null, "é": "\"\\\u{1}\t"});
    let expected = "{\"a\":[1,true,null],\"b\":\"étage\\n2\\n3\",\"é\":\"\\\"\\\\\\u0001\\t\"}";
    assert_eq!(canonical(&typed), expected);
    let back: Json = serde_json::from_str(expected).unwrap();
    assert_eq!(canonical(&back), expected);
}

#[test]
fn the_hash_is_sha_256_over_the_hash_before_a_line_end_and_the_content() {
    // printf '%s\nabc' "$(printf '0%.0s' {1..64})" | sha256sum
    let expected = "ac10ec504bb4ed3d77c3b3d1cf8fc534a2f6658185a64fc00b24a1afce46cec3";
    assert_eq!(hash(FIRST, "abc"), expected);
}

#[test]
fn a_seal_is_typed_as_it_stands_on_paper_or_nearly() {
    let hash = "3f2a91bc04de7781".to_owned() + &"0".repeat(48);
    assert_eq!(short(&hash), "3F2A-91BC-04DE-7781");
    for text in ["3F2A-91BC-04DE-7781", "3f2a91bc04de7781", " 3F2A 9lBC O4DE 778I "] {
        assert_eq!(typed(text).as_deref(), Some("3f2a91bc04de7781"), "{text}");
    }
    for text in ["", "3F2A-91BC", "3F2A-91BC-04DE-778G", "3F2A-91BC-04DE-7781-0"] {
        assert_eq!(typed(text), None, "{text}");
    }
}

#[test]
fn every_field_of_what_is_sealed_is_in_the_seal_or_left_free_on_purpose() {
    for (_, entity, _) in SEALED.iter().chain(ELECTION) {
        let sealed = sealed_fields(VERSION, *entity);
        for field in entity.fields() {
            let free = match entity {
                Entity::Motion => FREE_OF_MOTION.contains(&field.name),
                Entity::Meeting => FREE_OF_MEETING.contains(&field.name),
                _ => false,
            };
            // Which meeting a row belongs to is said by where it stands.
            let implied = match entity {
                Entity::Election => false,
                _ => ["meeting_id", "election_id", "mandate_id"].contains(&field.name),
            };
            let free = free
                || *entity == Entity::Election
                    && crate::domain::election::FREE_OF_ELECTION.contains(&field.name);
            assert_ne!(sealed.contains(&field.name), free || implied, "{entity:?} {}", field.name);
        }
    }
}

#[test]
fn what_changed_is_told_by_row_and_field() {
    let row = |id: &str, notes: &str| json!({"id": id, "notes": notes});
    let sealed =
        json!({"meeting": {"id": "m", "place": "A"}, "items": [row("1", "x"), row("2", "y")]});
    let present = json!({"meeting": {"id": "m", "place": "A", "note": null},
        "items": [row("1", "z"), row("3", "y")]});
    let found = changes(&sealed, &present);
    let told: Vec<_> = found
        .iter()
        .map(|c| (c.id.as_str(), c.is_there, c.sealed.is_some(), c.fields.len()))
        .collect();
    assert_eq!(told, [("1", true, true, 1), ("2", false, true, 0), ("3", true, false, 0)]);
    assert_eq!(found[0].fields, ["notes"]);
}

proptest! {
    #[test]
    fn a_seal_breaks_on_any_changed_byte(
        content in proptest::collection::vec(any::<u8>(), 1..400),
        place in any::<prop::sample::Index>(),
        flip in 1..=255_u8,
    ) {
        let text = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
        let mut other = content.clone();
        other[place.index(content.len())] ^= flip;
        prop_assert_ne!(hash(FIRST, &text(&content)), hash(FIRST, &text(&other)));
        // And so does every seal behind it.
        let next = |content: &[u8]| hash(&hash(FIRST, &text(content)), "next");
        prop_assert_ne!(next(&content), next(&other));
    }

    #[test]
    fn texts_that_differ_only_in_form_are_sealed_alike(text in "[a-zéè\u{301}\n\r ]{0,40}") {
        let decomposed: String = text.nfd().collect();
        let crlf = text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
        let first = canonical(&json!(text));
        prop_assert_eq!(&first, &canonical(&json!(decomposed)));
        prop_assert_eq!(&first, &canonical(&json!(crlf)));
    }
}
