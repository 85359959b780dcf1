//! The pictures of `fixtures/photos` were made with another program, with notes of every kind in them.

use super::*;

/// 96 dots by 64 in the file, to be turned by a quarter: red and green above, blue and yellow below.
const CAMERA: &[u8] = include_bytes!("../../fixtures/photos/appareil.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("../../fixtures/photos/progressive.jpg");
const SCREEN: &[u8] = include_bytes!("../../fixtures/photos/ecran.png");

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|there| there == text)
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

#[test]
fn place_device_person_and_what_follows_the_end_are_gone_and_the_day_is_noted_before() {
    let told: [&[u8]; 8] = [
        b"Fabricant",
        b"Modele",
        b"SERIE",
        b"Logiciel",
        b"Commentaire",
        b"VIDEO",
        b"2026:07:04",
        b"GPS",
    ];
    assert!(told[..7].iter().all(|text| has(CAMERA, text)), "the fixture has what is looked for");
    let clean = clean(CAMERA).unwrap();
    assert!(told.iter().all(|text| !has(&clean.bytes, text)));
    assert_eq!(
        clean.taken_on,
        day("2026-07-04"),
        "the day it was taken, not the day it was changed"
    );
    // The segments that are left, by another walk: notes are one entry, how it is turned.
    let mut at = 2;
    let mut markers = Vec::new();
    while clean.bytes[at + 1] != 0xDA {
        let length = usize::from(u16::from_be_bytes([clean.bytes[at + 2], clean.bytes[at + 3]]));
        let content = &clean.bytes[at + 4..at + 2 + length];
        match clean.bytes[at + 1] {
            0xE1 => {
                assert_eq!(&content[..14], b"Exif\0\0II*\0\x08\0\0\0", "notes of another kind");
                assert_eq!(content[14..16], [1, 0], "more than one entry");
                assert_eq!(content[16..18], [0x12, 0x01], "an entry that is not the turn");
                assert_eq!(content[24], 6);
            }
            0xE0 => assert_eq!(content.len(), 14, "a thumbnail"),
            marker => assert!(matches!(marker, 0xC0..=0xCF | 0xDB..=0xDF), "{marker:x}"),
        }
        markers.push(clean.bytes[at + 1]);
        at += 2 + length;
    }
    assert!(markers.contains(&0xE1) && markers.contains(&0xC0));
    assert!(clean.bytes.ends_with(&[0xFF, 0xD9]));
}

#[test]
fn cleaning_changes_no_dot_and_is_done_once() {
    for bytes in [CAMERA, PROGRESSIVE, SCREEN] {
        let clean = clean(bytes).unwrap();
        assert_eq!(dots::decoded(&clean.bytes), dots::decoded(bytes));
        let again = super::clean(&clean.bytes).unwrap();
        assert_eq!(again.bytes, clean.bytes);
        assert_eq!(again.taken_on, None);
    }
}

#[test]
fn a_picture_is_shown_as_it_is_looked_at() {
    // Turned by a quarter to the right, what was below at the left comes to the top at the left.
    let shown = reduced(CAMERA, (2, 3)).unwrap();
    assert_eq!((shown.width, shown.height), (2, 3));
    let near = |colour: [u8; 3], wanted: [u8; 3]| {
        colour.iter().zip(wanted).all(|(is, wanted)| is.abs_diff(wanted) < 16)
    };
    assert!(near(shown.colours[0], [30, 60, 220]), "{:?}", shown.colours);
    assert!(near(shown.colours[1], [220, 30, 30]), "{:?}", shown.colours);
    assert!(near(shown.colours[4], [240, 230, 40]), "{:?}", shown.colours);
    assert!(near(shown.colours[5], [30, 200, 40]), "{:?}", shown.colours);
    assert_eq!(clean(CAMERA).unwrap().size, (64, 96));
    assert_eq!(clean(SCREEN).unwrap().size, (24, 16));
}

#[test]
fn each_of_exifs_eight_turns_puts_the_first_dot_where_the_standard_says() {
    // Exif 2.32, 4.6.4: what the row 0 and the column 0 of the file are in the picture that is seen:
    // 1 top, left; 2 top, right; 3 bottom, right; 4 bottom, left; 5 left, top; 6 right, top;
    // 7 right, bottom; 8 left, bottom. The file is 3 dots wide and 2 high.
    let corner = [(0, 0), (2, 0), (2, 1), (0, 1), (0, 0), (1, 0), (1, 2), (0, 2)];
    for (number, seen) in (1..).zip(corner) {
        assert_eq!(Turn::new(number).source(seen, (3, 2)), (0, 0), "{number}");
    }
}

#[test]
fn a_picture_of_a_screen_loses_its_texts() {
    assert!(has(SCREEN, b"Secrete") && has(SCREEN, b"eXIf"));
    let clean = clean(SCREEN).unwrap();
    assert!(!has(&clean.bytes, b"Secrete") && !has(&clean.bytes, b"eXIf"));
    assert!(!has(&clean.bytes, b"45.5"));
    assert_eq!((clean.kind, clean.taken_on), (Kind::Png, day("2026-07-05")));
}

#[test]
fn what_cannot_be_kept_says_why() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    assert_eq!(clean(heic).unwrap_err(), Fault::Heic);
    assert_eq!(clean(b"GIF89a").unwrap_err(), Fault::OtherKind);
    assert_eq!(clean(b"RIFF\0\0\0\0WEBPVP8 ").unwrap_err(), Fault::OtherKind);
    assert_eq!(clean(b"").unwrap_err(), Fault::OtherKind);
    // A film is in the same kind of box.
    assert_eq!(clean(b"\0\0\0\x18ftypisom\0\0\0\0isommp42").unwrap_err(), Fault::OtherKind);
    assert_eq!(clean(b"\xFF\xD8\xFFabc").unwrap_err(), Fault::Damaged);
}

#[test]
fn no_piece_of_a_picture_passes_for_the_whole_and_none_is_a_crash() {
    for bytes in [CAMERA, PROGRESSIVE, SCREEN] {
        let whole = clean(bytes).unwrap().bytes;
        for length in (0..whole.len()).step_by(3) {
            assert!(clean(&whole[..length]).is_err(), "{length} of {}", whole.len());
        }
    }
    // One byte turned over, every third of them: whatever comes of it, it comes to an end.
    for bytes in [CAMERA, SCREEN] {
        for at in (0..bytes.len()).step_by(3) {
            let mut other = bytes.to_vec();
            other[at] ^= 0x55;
            if let Ok(clean) = clean(&other) {
                assert!(reduced(&clean.bytes, (8, 8)).is_some());
            }
        }
    }
}

#[test]
fn a_picture_too_large_to_show_is_told_by_its_head() {
    // A JPEG whose head says 65 000 by 65 000 dots.
    let mut large = PROGRESSIVE.to_vec();
    let frame = large.windows(2).position(|two| two == [0xFF, 0xC2]).unwrap();
    large[frame + 5..frame + 9].copy_from_slice(&[0xFD, 0xE8, 0xFD, 0xE8]);
    assert_eq!(clean(&large).unwrap_err(), Fault::TooManyDots);
}

/// A picture whose colours change slowly, with one hard edge.
fn scene(width: usize, height: usize) -> Dots {
    let byte = |value: usize| u8::try_from(value % 256).unwrap();
    let dot = |x: usize, y: usize| match x * 2 < width || y % 16 > 3 {
        true => [byte(x * 3), byte(y * 5), byte(255 - x - y)],
        false => [250, 250, 250],
    };
    let colours = (0..height).flat_map(|y| (0..width).map(move |x| dot(x, y))).collect();
    Dots { width, height, colours }
}

#[test]
fn a_picture_for_paper_is_read_by_others_as_it_was() {
    // No multiple of eight dots, and one that is smaller than a block.
    for (width, height) in [(37, 21), (64, 48), (3, 2), (1, 1)] {
        let made = scene(width, height);
        let file = encode::jpeg(&made).unwrap();
        let read = dots::decoded(&file).unwrap();
        assert_eq!((read.width, read.height), (width, height));
        let off = |(is, was): (&[u8; 3], &[u8; 3])| -> u64 {
            is.iter().zip(was).map(|(is, was)| u64::from(is.abs_diff(*was))).sum()
        };
        let all: u64 = read.colours.iter().zip(&made.colours).map(off).sum();
        let dots = u64::try_from(width * height * 3).unwrap();
        assert!(all < dots * 4, "{width} × {height}: {all} in {dots}");
    }
    // One colour stays that colour, nearly.
    for colour in [[0; 3], [255; 3], [200, 30, 60], [10, 20, 250]] {
        let made = Dots { width: 9, height: 9, colours: vec![colour; 81] };
        let read = dots::decoded(&encode::jpeg(&made).unwrap()).unwrap();
        let near = |dot: &[u8; 3]| dot.iter().zip(colour).all(|(is, was)| is.abs_diff(was) <= 3);
        assert!(read.colours.iter().all(near), "{colour:?}: {:?}", read.colours[0]);
    }
    assert_eq!(encode::jpeg(&Dots { width: 0, height: 0, colours: Vec::new() }), None);
}

#[test]
fn a_picture_is_printed_in_no_more_dots_than_asked_for_and_the_right_way_up() {
    // 64 wide and 96 high as it is looked at; what it says of the turn is done, and said no more.
    let file = printed(CAMERA, (1000, 48)).unwrap();
    assert_eq!(clean(&file).unwrap().size, (32, 48));
    assert_eq!(turn(&file), Turn::default());
    let small = reduced(&file, (2, 3)).unwrap();
    let near = |colour: [u8; 3], wanted: [u8; 3]| {
        colour.iter().zip(wanted).all(|(is, wanted)| is.abs_diff(wanted) < 20)
    };
    assert!(near(small.colours[0], [30, 60, 220]), "{:?}", small.colours);
    assert!(near(small.colours[5], [30, 200, 40]), "{:?}", small.colours);
    // What is small enough stays the file that it is, and what is no picture too.
    assert_eq!(printed(CAMERA, (64, 96)), None);
    assert_eq!(printed(b"\xFF\xD8\xFFnothing", (1, 1)), None);
    assert_eq!(clean(&printed(SCREEN, (12, 12)).unwrap()).unwrap().size, (12, 8));
}
