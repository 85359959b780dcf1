//! Where each text of a language stands in its files, found when the program is compiled: going
//! through thousands of lines at every start would be a tenth of what the first frame may cost.

use super::files::File;

/// More than there are messages: those that stand before the one that is looked for are passed
/// over by their tags.
const SLOTS: usize = 4864;

/// A table of messages by the hash of their ids. The high bits of a place tell the file, those in the
/// middle are a tag, a part of the hash by which another message is known without looking it up (its file
/// may be packed), the low ones tell where the message begins, plus one: 0 is no message.
pub(super) struct Places([u32; SLOTS]);

const FILE_SHIFT: u32 = 27;
const TAG_SHIFT: u32 = 17;
const TAG: u32 = (1 << (FILE_SHIFT - TAG_SHIFT)) - 1;
const AT: u32 = (1 << TAG_SHIFT) - 1;

/// The part of a hash that is kept beside a place; the slot is of the other bits.
const fn tag(hash: u32) -> u32 {
    (hash >> (32 - (FILE_SHIFT - TAG_SHIFT))) & TAG
}

impl Places {
    /// Finds the messages of some files. A message begins where a line begins with a letter; all
    /// its other lines are indented.
    pub const fn of(files: &[&str]) -> Self {
        let mut slots = [0; SLOTS];
        let mut messages = 0;
        let mut file = 0;
        while file < files.len() {
            let bytes = files[file].as_bytes();
            let mut at = 0;
            while at < bytes.len() {
                if bytes[at].is_ascii_alphabetic() {
                    let hash = hash(bytes, at);
                    let mut slot = hash as usize % SLOTS;
                    while slots[slot] != 0 {
                        slot = (slot + 1) % SLOTS;
                    }
                    assert!(at < AT as usize, "a longer file: part it");
                    slots[slot] =
                        ((file as u32) << FILE_SHIFT) | (tag(hash) << TAG_SHIFT) | (at as u32 + 1);
                    messages += 1;
                    assert!(6 * messages <= 5 * SLOTS, "more messages: more slots");
                }
                while at < bytes.len() && bytes[at] != b'\n' {
                    at += 1;
                }
                at += 1;
            }
            file += 1;
        }
        Self(slots)
    }

    /// A message's lines as they stand in its file.
    pub fn find(&self, files: &'static [File], id: &str) -> Option<&'static str> {
        self.begin(files, id).map(whole)
    }

    /// Its file from a message on: what follows need not be gone through to read its first line.
    pub fn begin(&self, files: &'static [File], id: &str) -> Option<&'static str> {
        let hash = hash(id.as_bytes(), 0);
        let mut slot = hash as usize % SLOTS;
        loop {
            let place = self.0[slot];
            if place == 0 {
                return None;
            }
            if (place >> TAG_SHIFT) & TAG == tag(hash) {
                let message = begun(files, place)?;
                let rest = message.strip_prefix(id).unwrap_or_default();
                if matches!(rest.as_bytes().first(), Some(b' ' | b'=')) {
                    return Some(message);
                }
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Every message.
    #[cfg(test)]
    pub fn messages(&self, files: &'static [File]) -> Vec<&'static str> {
        self.0.iter().filter_map(|place| begun(files, *place)).map(whole).collect()
    }
}

/// The file from a message on.
fn begun(files: &'static [File], place: u32) -> Option<&'static str> {
    let file = files.get((place >> FILE_SHIFT) as usize)?;
    let at = (place & AT).checked_sub(1)?;
    file.text().get(at as usize..)
}

/// The lines of the message at the beginning of a text.
fn whole(text: &'static str) -> &'static str {
    let next_line = |at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let mut end = next_line(0);
    while matches!(text.as_bytes().get(end), Some(b' ' | b'\n' | b'}')) {
        end = next_line(end);
    }
    &text[..end]
}

/// FNV-1a of an id, which ends with the text, a blank or a sign of equality.
const fn hash(bytes: &[u8], from: usize) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = from;
    while at < bytes.len() && bytes[at] != b' ' && bytes[at] != b'=' {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 2] = [
        "# a comment\none = 1\ntwo =\n    several\n    lines\n    .part = x\n\n# two\nthree=3\n",
        "four = { $n ->\n    [one] a\n   *[other] b\n}\nfive = 5",
    ];
    static FILES: [File; 2] = [File::Plain(TEXTS[0]), File::Plain(TEXTS[1])];
    static PLACES: Places = Places::of(&TEXTS);

    #[test]
    fn a_message_is_found_with_all_its_lines_and_no_other() {
        let find = |id| PLACES.find(&FILES, id);
        assert_eq!(find("one"), Some("one = 1\n"));
        assert_eq!(find("two"), Some("two =\n    several\n    lines\n    .part = x\n\n"));
        assert_eq!(find("three"), Some("three=3\n"));
        assert_eq!(find("four"), Some("four = { $n ->\n    [one] a\n   *[other] b\n}\n"));
        assert_eq!(find("five"), Some("five = 5"));
        for none in ["", "on", "ones", "several", "comment", "part", " ", "="] {
            assert_eq!(find(none), None, "{none:?}");
        }
        assert_eq!(PLACES.messages(&FILES).len(), 5);
    }
}
