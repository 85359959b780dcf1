//! Fonts of the computer, for names in letters that the program's own faces lack: they are looked for
//! when such a letter is first met, by their files, and what is used of one goes into the paper.

use crate::text::sort;
use std::collections::HashMap;
use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustybuzz::ttf_parser::cmap;

use super::Face;

/// How deep folders of fonts are looked through, and how many files of them at most.
const DEEPEST: usize = 4;
const MOST: usize = 4000;
/// Larger tables of letters are those of no sound font.
const LARGEST: u32 = 8 << 20;

/// A font of the computer with the letters that it has.
struct Candidate {
    path: PathBuf,
    letters: Vec<u8>,
    /// Its place among those that are used.
    used: Option<u8>,
}

/// What is known of the computer's fonts.
#[derive(Default)]
struct Known {
    candidates: Vec<Candidate>,
    used: Vec<&'static [u8]>,
    of: HashMap<String, Option<Face>>,
}

static KNOWN: Mutex<Option<Known>> = Mutex::new(None);

/// A face of the computer that has a letter with all its accents.
pub fn face_of(letter: &str) -> Option<Face> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.get_or_insert_with(|| Known::of(&folders())).face_of(letter)
}

/// The file of a font that is used.
pub fn bytes(place: u8) -> &'static [u8] {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.as_ref().and_then(|known| known.used.get(usize::from(place))).copied().unwrap_or_default()
}

impl Known {
    fn of(folders: &[PathBuf]) -> Self {
        let mut paths = Vec::new();
        folders.iter().for_each(|folder| files(folder, 0, &mut paths));
        sort::by_cached_key(&mut paths, |path| (rank(path), path.clone()));
        paths.dedup();
        paths.truncate(MOST);
        let candidates = paths.into_iter().filter_map(|path| {
            let letters = letters(&path).ok().flatten()?;
            Some(Candidate { path, letters, used: None })
        });
        Self { candidates: candidates.collect(), ..Self::default() }
    }

    fn face_of(&mut self, letter: &str) -> Option<Face> {
        if let Some(known) = self.of.get(letter) {
            return *known;
        }
        let mut found = None;
        for candidate in &mut self.candidates {
            if !has(&candidate.letters, letter) {
                continue;
            }
            let place = match candidate.used {
                Some(place) => Some(place),
                None => open(&candidate.path, &mut self.used),
            };
            candidate.used = place;
            found = place.map(Face::Found);
            if found.is_some() {
                break;
            }
        }
        self.of.insert(letter.to_owned(), found);
        found
    }
}

/// Reads a font that is to be used; it is kept, as the program's own are.
fn open(path: &Path, used: &mut Vec<&'static [u8]>) -> Option<u8> {
    let place = u8::try_from(used.len()).ok()?;
    let bytes = fs::read(path).ok()?;
    rustybuzz::Face::from_slice(&bytes, 0)?;
    used.push(Vec::leak(bytes));
    Some(place)
}

fn has(letters: &[u8], letter: &str) -> bool {
    let Some(table) = cmap::Table::parse(letters) else { return false };
    let has = |c: char| {
        let mut unicode = table.subtables.into_iter().filter(cmap::Subtable::is_unicode);
        unicode.any(|part| part.glyph_index(u32::from(c)).is_some_and(|glyph| glyph.0 != 0))
    };
    letter.chars().all(|c| super::super::shape::is_made_up(c) || has(c))
}

/// Where fonts are, on the systems that the program runs on. Tests have the program's own only, so that
/// they find the same everywhere.
fn folders() -> Vec<PathBuf> {
    if cfg!(test) {
        return Vec::new();
    }
    let home = env::var_os("HOME").map(PathBuf::from);
    let below = |name: &str| home.as_ref().map(|home| home.join(name));
    let data = env::var_os("XDG_DATA_HOME").map(|data| Path::new(&data).join("fonts"));
    let windows = env::var_os("WINDIR").map(|windows| Path::new(&windows).join("Fonts"));
    let fixed = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/run/current-system/sw/share/X11/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
    ];
    let own = [below(".fonts"), below(".local/share/fonts"), below("Library/Fonts"), data, windows];
    fixed.iter().map(PathBuf::from).chain(own.into_iter().flatten()).collect()
}

/// The upright, plain faces first, and of these the ones that are made for many scripts.
fn rank(path: &Path) -> u8 {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
    let name = name.unwrap_or_default();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match () {
        () if has(&["italic", "oblique", "mono", "bold", "light", "thin", "black"]) => 3,
        () if has(&["condensed", "narrow"]) => 2,
        () if has(&["noto"]) => 0,
        () => 1,
    }
}

fn files(folder: &Path, depth: usize, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("ttf" | "otf" | "ttc" | "otc") => out.push(path),
            _ if depth < DEEPEST && out.len() < MOST && path.is_dir() => {
                files(&path, depth + 1, out);
            }
            _ => {}
        }
    }
}

/// The table of the letters that a font has, when its glyphs are outlines: pictures of letters, as
/// those of emoji are, cannot be printed in black.
fn letters(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut file = File::open(path)?;
    let mut start = [0; 16];
    file.read_exact(&mut start)?;
    let number = |bytes: &[u8]| bytes.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
    let at = if start.starts_with(b"ttcf") { number(&start[12..16]) } else { 0 };
    file.seek(SeekFrom::Start(u64::from(at)))?;
    file.read_exact(&mut start[..12])?;
    let count = usize::from(u16::from_be_bytes([start[4], start[5]]));
    let mut tables = vec![0; count * 16];
    file.read_exact(&mut tables)?;
    let find = |tag: &[u8]| tables.chunks_exact(16).find(|table| table.starts_with(tag));
    if find(b"glyf").or(find(b"CFF ")).is_none() {
        return Ok(None);
    }
    let Some(table) = find(b"cmap") else { return Ok(None) };
    let (from, length) = (number(&table[8..12]), number(&table[12..16]));
    if length > LARGEST {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(u64::from(from)))?;
    let mut letters = vec![0; length as usize];
    file.read_exact(&mut letters)?;
    Ok(Some(letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_found_by_its_letters_and_what_is_none_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("deep/er");
        fs::create_dir_all(&below).unwrap();
        fs::write(folder.path().join("broken.ttf"), b"\0\x01\0\0nothing").unwrap();
        fs::write(folder.path().join("readme.txt"), b"text").unwrap();
        fs::write(below.join("serif.otf"), Face::Serif.bytes()).unwrap();
        fs::write(below.join("signs.ttf"), Face::Signs.bytes()).unwrap();
        let mut known = Known::of(&[folder.path().to_owned(), folder.path().join("none")]);
        assert_eq!(known.candidates.len(), 2);
        assert_eq!(known.face_of("é"), Some(Face::Found(0)));
        assert_eq!(known.face_of("e\u{301}"), Some(Face::Found(0)));
        // The boxes to tick are in the face of signs alone, U+05D0 in neither.
        assert_eq!(known.face_of("☐"), Some(Face::Found(1)));
        assert_eq!(known.face_of("א"), None);
        assert_eq!(known.used.len(), 2);
        assert_eq!(known.used[1], Face::Signs.bytes());
    }
}
