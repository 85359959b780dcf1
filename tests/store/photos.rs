//! Photos: their files beside the register, and what happens to both.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use ccr::i18n::language::Language::{English, French};
use ccr::i18n::wording::error as error_words;
use ccr::i18n::words::Words;
use ccr::store::archive::{self, Restored};
use ccr::store::{Error, Store, photos, rotation};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::mount::Mounted;
use crate::support::*;

/// Made with another program, with notes of a camera in it.
pub const CAMERA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
const SCREEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/ecran.png");

/// A photo of the benches.
pub fn add(photo: &str, file: &str) -> Json {
    json!({"do": "add-photo", "id": id(photo), "project": id("benches"), "file": file,
           "consent": "nobody-seen", "caption": photo})
}

fn with_project() -> Register {
    let mut register = Register::committee();
    register.run(new("project", "benches", json!({"name": "Bancs", "scope": "local"})));
    register
}

fn file_of(store: &Store, photo: &str) -> PathBuf {
    let photo = store.record(Entity::Photo, &Id::new(id(photo))).unwrap().unwrap();
    store.photo_path(&photo).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries =
        fs::read_dir(folder).map(|all| all.flatten().collect()).unwrap_or_else(|_| vec![]);
    let mut names: Vec<String> =
        entries.iter().map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn warnings(store: &Store) -> Vec<Warning> {
    store.photo_findings().unwrap().into_iter().map(|found| found.warning).collect()
}

#[test]
fn a_photo_is_laid_beside_the_register_under_the_hash_of_what_is_kept_of_it() {
    let mut register = with_project();
    register.run(add("oak", CAMERA));
    let photo = register.store.record(Entity::Photo, &Id::new(id("oak"))).unwrap().unwrap();
    let file = file_of(&register.store, "oak");
    assert_eq!(file.parent().unwrap().file_name().unwrap(), "registre.ccr-photos");
    let bytes = fs::read(&file).unwrap();
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(file.file_name().unwrap().to_str().unwrap(), format!("{hash}.jpg"));
    assert_eq!(photo.text("hash"), Some(&*hash));
    assert_eq!(photo.value("bytes").as_whole(), Some(bytes.len() as i64));
    // The file is 96 dots by 64 and lies on its side.
    assert_eq!(photo.value("width").as_whole(), Some(64));
    assert_eq!(photo.value("height").as_whole(), Some(96));
    assert_eq!(photo.text("taken_on"), Some("2026-07-04"));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let folder = fs::metadata(file.parent().unwrap()).unwrap();
    assert_eq!(folder.permissions().mode() & 0o777, 0o700);
    // The place (a tag of Exif's first directory leads to it, 0x8825) and the maker are nowhere.
    for told in [&b"Fabricant"[..], b"SERIE", b"2026:07:04", &[0x25, 0x88], &[0x88, 0x25, 0, 4]] {
        assert!(!bytes.windows(told.len()).any(|there| there == told));
    }
    assert_eq!(warnings(&register.store), []);
}

#[test]
fn the_same_picture_twice_is_one_file_and_an_undo_leaves_it_for_the_redo() {
    let mut register = with_project();
    register.run(add("oak", CAMERA));
    let entry = register.run(add("elm", CAMERA));
    let folder = photos::folder(&register.path);
    assert_eq!(names(&folder).len(), 1);
    register.run(undo(entry));
    assert_eq!(names(&folder).len(), 1);
    assert_eq!(warnings(&register.store), []);
    let first = entry - 1;
    let undone = register.run(undo(first));
    let [file] = &names(&folder)[..] else { panic!("the file is gone") };
    assert_eq!(warnings(&register.store), [Warning::PhotoSpare { file: file.clone() }]);
    register.run(undo(undone));
    assert_eq!(warnings(&register.store), []);
}

#[test]
fn what_is_no_photo_is_refused_by_what_it_is_and_leaves_nothing() {
    let mut register = with_project();
    let elsewhere = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = elsewhere.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let camera = fs::read(CAMERA).unwrap();
    let large = put("grande.jpg", &camera);
    fs::OpenOptions::new().write(true).open(&large).unwrap().set_len(photos::LARGEST + 1).unwrap();
    let cases = [
        (put("IMG_1.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "heic"),
        (put("IMG_2.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "heic"),
        (put("a.webp", b"RIFF\x24\0\0\0WEBPVP8 "), "other-kind"),
        (put("vide.jpg", b""), "other-kind"),
        (put("coupee.jpg", &camera[..camera.len() / 2]), "damaged"),
        (large, "too-large"),
        (elsewhere.path().join("absent.jpg").to_str().unwrap().to_owned(), "missing"),
        (elsewhere.path().to_str().unwrap().to_owned(), "not-a-file"),
    ];
    for (file, why) in cases {
        let refused = register.refused(add("oak", &file));
        assert_eq!(refused, Refusal::Photo { file: file.clone(), why: why.to_owned() });
    }
    assert_eq!(names(&photos::folder(&register.path)), Vec::<String>::new());
    // By its content, not by its name: a PNG called .jpg is kept as a PNG.
    let png = put("ecran.jpg", &fs::read(SCREEN).unwrap());
    register.run(add("screen", &png));
    assert_eq!(file_of(&register.store, "screen").extension().unwrap(), "png");
    // What else is wrong is told before any file is read.
    let mut other = add("elm", "/nowhere.jpg");
    other["consent"] = json!("maybe");
    assert!(matches!(register.refused(other), Refusal::UnknownCode { .. }));
    let mut other = add("elm", "/nowhere.jpg");
    other["taken_on"] = json!("2027-01-01");
    assert!(matches!(register.refused(other), Refusal::Field { .. }));
}

#[test]
fn a_photo_that_is_missing_changed_or_spare_is_found() {
    let mut register = with_project();
    register.run(add("oak", CAMERA));
    register.run(add("screen", SCREEN));
    let [oak, screen] = ["oak", "screen"].map(|name| file_of(&register.store, name));
    let named = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut bytes = fs::read(&oak).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&oak, &bytes).unwrap();
    fs::remove_file(&screen).unwrap();
    let spare = format!("{}.jpg", "ab".repeat(32));
    fs::write(oak.with_file_name(&spare), b"x").unwrap();
    fs::write(oak.with_file_name("notes.txt"), b"x").unwrap();
    let wanted = [
        Warning::PhotoChanged { name: "oak".into(), file: named(&oak) },
        Warning::PhotoMissing { name: "screen".into(), file: named(&screen) },
        Warning::PhotoSpare { file: spare },
    ];
    let mut found = warnings(&register.store);
    found.sort_by_key(|warning| format!("{warning:?}"));
    assert_eq!(found, wanted);
    let record = |name: &str| register.store.record(Entity::Photo, &Id::new(id(name))).unwrap();
    assert_eq!(register.store.photo_bytes(&record("oak").unwrap()), None);
    // Added again, it is put right.
    register.run(add("again", CAMERA));
    let wrong = |it: &Warning| matches!(it, Warning::PhotoChanged { .. });
    assert!(!warnings(&register.store).iter().any(wrong));
}

#[test]
fn a_backup_with_photos_is_one_zip_that_brings_both_back() {
    let mut register = with_project();
    let elsewhere = tempfile::tempdir().unwrap();
    // Without a photo it stays a register that opens by itself.
    let plain = elsewhere.path().join("avant.ccr");
    archive::copy_to(&register.store, &plain).unwrap();
    drop(Store::open(&plain).unwrap());
    register.run(add("oak", CAMERA));
    register.run(add("screen", SCREEN));
    let copy = elsewhere.path().join("copie.ccr.zip");
    let copied = archive::copy_to(&register.store, &copy).unwrap();
    assert_eq!((copied.photos, copied.missing.len()), (2, 0));
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(matches!(archive::copy_to(&register.store, &copy), Err(Error::Exists(_))));
    let before: Vec<(String, Vec<u8>)> = names(&photos::folder(&register.path))
        .into_iter()
        .map(|name| (name.clone(), fs::read(photos::folder(&register.path).join(name)).unwrap()))
        .collect();
    // Opened by mistake it is told what it is, and how it becomes a register.
    let error = Store::open(&copy).map(drop).unwrap_err();
    assert!(matches!(error, Error::Zip(_)), "{error:?}");
    for (language, wanted) in [(French, "ccr restaurer"), (English, "ccr restore")] {
        let told = error_words(&Words::new(language), &error);
        assert!(told.todo.contains(wanted), "{}", told.todo);
    }
    // In another place, where there was nothing.
    let path = elsewhere.path().join("remis.ccr");
    let restored = archive::restore(&copy, &path, "x").unwrap();
    assert_eq!(restored, Restored { kept: None, photos: 2 });
    let store = Store::open(&path).unwrap();
    assert_eq!(warnings(&store), []);
    for (name, bytes) in before {
        assert_eq!(fs::read(photos::folder(&path).join(name)).unwrap(), bytes);
    }
    assert!(rows(&look(&path)) == rows(&look(&register.path)));
    drop(store);
    // Over one whose photo was changed, and one that was lost.
    let folder = photos::folder(&path);
    let [one, two] = &names(&folder)[..] else { panic!() };
    fs::write(folder.join(one), b"other").unwrap();
    fs::remove_file(folder.join(two)).unwrap();
    let restored = archive::restore(&copy, &path, "x").unwrap();
    assert!(restored.kept.is_some_and(|kept| kept.exists()));
    assert_eq!(warnings(&Store::open(&path).unwrap()), []);
    // What stays behind is no half of anything.
    let left = names(elsewhere.path());
    assert!(left.iter().all(|name| !name.ends_with(".tmp")), "{left:?}");
}

#[test]
fn a_zip_that_is_not_whole_or_not_ours_touches_nothing() {
    let mut register = with_project();
    register.run(add("oak", CAMERA));
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("copie.zip");
    archive::copy_to(&register.store, &copy).unwrap();
    let bytes = fs::read(&copy).unwrap();
    let target = elsewhere.path().join("remis.ccr");
    let broken = elsewhere.path().join("abimee.zip");
    // A byte of the photo, which is stored as it is.
    let photo = fs::read(file_of(&register.store, "oak")).unwrap();
    let at = bytes.windows(photo.len()).position(|there| there == photo).unwrap();
    let mut other = bytes.clone();
    other[at + photo.len() / 2] ^= 1;
    for bytes in [&other[..], &bytes[..bytes.len() / 2], b"PK\x03\x04"] {
        fs::write(&broken, bytes).unwrap();
        let refused = archive::restore(&broken, &target, "x");
        assert!(matches!(refused, Err(Error::DamagedCopy(_))), "{refused:?}");
        assert!(!target.exists() && !photos::folder(&target).exists());
    }
    // A DOCX is a zip too.
    let mut zip = zip::ZipWriter::new(fs::File::create(&broken).unwrap_or_else(|e| panic!("{e}")));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
    let refused = archive::restore(&broken, &target, "x");
    assert!(matches!(refused, Err(Error::NotARegister(_))), "{refused:?}");
    assert!(!target.exists());
}

#[test]
fn a_photo_that_is_refused_leaves_no_copy() {
    let mut register = with_project();
    register.run(new("project", "trees", json!({"name": "Arbres", "scope": "local"})));
    let oak = json!({"name": "Chêne", "kind": "planting", "project_id": id("trees")});
    register.run(new("furnishing", "tree", oak));
    let mut photo = add("oak", CAMERA);
    photo["furnishing"] = json!(id("tree"));
    let refused = register.store.run(&stamp(), &command(photo)).unwrap_err();
    assert!(matches!(refused.refusal(), Some(Refusal::OtherProject { .. })), "{refused:?}");
    assert_eq!(names(&photos::folder(&register.path)), Vec::<String>::new());
}

/// The project of a photo.
fn project_of(register: &Register, photo: &str) -> Option<Id> {
    let photo = register.store.record(Entity::Photo, &Id::new(id(photo))).unwrap().unwrap();
    photo.link("project_id")
}

/// A photo of a furnishing, without saying of which project.
fn add_of(photo: &str, furnishing: &str) -> Json {
    let mut act = add(photo, CAMERA);
    act.as_object_mut().unwrap().remove("project");
    act["furnishing"] = json!(id(furnishing));
    act
}

#[test]
fn a_furnishing_of_no_project_has_photos_which_are_checked_and_copied_like_all_others() {
    let mut register = with_project();
    register.run(new("furnishing", "tree", json!({"name": "Chêne", "kind": "planting"})));
    register.run(add_of("oak", "tree"));
    assert_eq!(project_of(&register, "oak"), None);
    let own = register.store.children(Entity::Photo, "furnishing_id", &Id::new(id("tree")));
    assert_eq!(own.unwrap().len(), 1);
    assert_eq!(register.store.find("oak", None, 9).unwrap()[0].entity, Entity::Photo);
    let mut out = Vec::new();
    ccr::exchange::export::json(&register.store, &mut out, false).unwrap();
    let whole: Json = serde_json::from_slice(&out).unwrap();
    assert_eq!(whole["photo"][0]["furnishing_id"], json!(id("tree")));
    assert!(whole["photo"][0]["project_id"].is_null());
    // One of nothing is none.
    let mut nothing = add_of("elm", "tree");
    nothing.as_object_mut().unwrap().remove("furnishing");
    assert!(
        matches!(register.refused(nothing), Refusal::Field { field, .. } if field == "project_id")
    );
    let emptied = register.refused(change("photo", "oak", json!({"furnishing_id": null})));
    assert!(matches!(emptied, Refusal::Field { field, .. } if field == "furnishing_id"));
    let copy = register.folder.path().join("copie.ccr.zip");
    assert_eq!(archive::copy_to(&register.store, &copy).unwrap().photos, 1);
    let path = register.folder.path().join("remis.ccr");
    assert_eq!(archive::restore(&copy, &path, "x").unwrap().photos, 1);
    assert_eq!(warnings(&Store::open(&path).unwrap()), []);
    let file = file_of(&register.store, "oak");
    fs::remove_file(&file).unwrap();
    let file = file.file_name().unwrap().to_str().unwrap().to_owned();
    assert_eq!(warnings(&register.store), [Warning::PhotoMissing { name: "oak".into(), file }]);
}

#[test]
fn the_photos_of_a_furnishing_go_into_its_project_and_out_of_it_with_it() {
    let mut register = with_project();
    let benches = Some(Id::new(id("benches")));
    register.run(new("project", "trees", json!({"name": "Arbres", "scope": "local"})));
    register.run(new("furnishing", "tree", json!({"name": "Chêne", "kind": "planting"})));
    let day = json!({"project_id": id("benches"), "title": "Sciage", "held_on": "2026-07-04"});
    register.run(new("work-day", "sawing", day));
    register.run(add_of("oak", "tree"));
    let of = |project: Json| change("furnishing", "tree", json!({"project_id": project}));
    let put = register.run(of(json!(id("benches"))));
    assert_eq!(project_of(&register, "oak"), benches);
    let shown = register.store.project(&Id::new(id("benches")), "2026-11-22".parse().unwrap());
    assert_eq!(shown.unwrap().unwrap().photos.len(), 1);
    // Of a furnishing that has a project, a photo is of that project.
    register.run(add_of("elm", "tree"));
    assert_eq!(project_of(&register, "elm"), benches);
    register.run(json!({"do": "remove", "what": "photo", "id": id("elm")}));
    register.run(undo(put));
    assert_eq!(project_of(&register, "oak"), None);
    register.run(of(json!(id("trees"))));
    assert_eq!(project_of(&register, "oak"), Some(Id::new(id("trees"))));
    let out = register.run(of(json!(null)));
    assert_eq!(project_of(&register, "oak"), None);
    // One that came since is of no project, and would be left behind.
    register.run(add_of("ash", "tree"));
    let stays = Refusal::PhotoElsewhere { name: "ash".into(), project: "Arbres".into() };
    assert_eq!(register.refused(undo(out)), stays);
    // One of a work day is of that day's project, wherever the furnishing goes.
    let of_day = json!({"work_day_id": id("sawing")});
    register.run(change("photo", "ash", of_day));
    assert_eq!(project_of(&register, "ash"), benches);
    assert_eq!(register.refused(of(json!(id("trees")))), stays);
    register.run(of(json!(id("benches"))));
    register.run(of(json!(null)));
    let found = ["oak", "ash"].map(|photo| project_of(&register, photo));
    assert_eq!(found, [None, benches.clone()]);
    // What it shows was changed since: taken back, the photo would be of nothing.
    let entry = register.run(of(json!(id("benches"))));
    let by = register.run(change("photo", "oak", json!({"furnishing_id": null})));
    let since = Refusal::ChangedSince { table: "photo".into(), name: "oak".into(), by };
    assert_eq!(register.refused(undo(entry)), since);
}

#[test]
fn a_copy_says_which_photos_it_does_not_have() {
    let mut register = with_project();
    register.run(add("oak", CAMERA));
    register.run(add("screen", SCREEN));
    let screen = file_of(&register.store, "screen");
    fs::remove_file(&screen).unwrap();
    let rotation::Made { path: copy, copied, whole } =
        rotation::backup(&register.store, stamp().at).unwrap();
    let named = copy.to_str().unwrap();
    assert!(named.ends_with("-2026-11-22-190000-incomplet.ccr.zip"), "{named}");
    assert_eq!(whole, None);
    assert_eq!(copied.photos, 1);
    let missing = screen.file_name().unwrap().to_str().unwrap();
    assert_eq!(copied.missing, [missing]);
    // Eleven more days: the first one makes room as copies without photos do.
    for day in 1..12 {
        rotation::backup(&register.store, stamp().at + chrono::Days::new(day)).unwrap();
    }
    // Ten days, of which 30 November is that month's last one too.
    assert_eq!(names(copy.parent().unwrap()).len(), 10);
}

#[test]
fn a_copy_that_lacks_photos_leaves_the_whole_one_of_the_same_day() {
    let mut register = with_project();
    register.run(add("oak", CAMERA));
    register.run(add("screen", SCREEN));
    let hours = chrono::Duration::hours;
    let whole = rotation::backup(&register.store, stamp().at).unwrap();
    assert_eq!((whole.copied.photos, &whole.copied.missing[..]), (2, &[][..]));
    let screen = file_of(&register.store, "screen");
    let bytes = fs::read(&screen).unwrap();
    fs::remove_file(&screen).unwrap();
    let partial = rotation::backup(&register.store, stamp().at + hours(1)).unwrap();
    assert_eq!(partial.whole.as_deref(), Some(whole.path.as_path()));
    assert!(whole.path.is_file() && partial.path.is_file());
    // A month later still, with a copy every day.
    for day in 1..40 {
        let later = stamp().at + chrono::Days::new(day);
        assert_eq!(rotation::backup(&register.store, later).unwrap().whole, partial.whole);
    }
    let target = register.folder.path().join("remis.ccr");
    let restored = archive::restore(&whole.path, &target, "x").unwrap();
    assert_eq!(restored.photos, 2);
    // The photo is back: the next whole copies take their places as ever.
    fs::write(&screen, bytes).unwrap();
    for day in 40..51 {
        let later = stamp().at + chrono::Days::new(day);
        assert_eq!(rotation::backup(&register.store, later).unwrap().whole, None);
    }
    // Day 50 is 11 January. Ten whole ones of January, of which the first of November stays that month's
    // only one, with December's last whole one, and the last ones of November and December that lack it.
    assert!(whole.path.is_file());
}

#[test]
fn a_folder_of_photos_that_takes_none_is_told_and_loses_nothing() {
    let mut register = with_project();
    let folder = photos::folder(&register.path);
    register.run(add("oak", CAMERA));
    // The folder is another one that cannot be written, with the photo in it.
    let real = tempfile::tempdir().unwrap();
    let kept = names(&folder).remove(0);
    fs::copy(folder.join(&kept), real.path().join(&kept)).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let Some(shown) = Mounted::read_only(real.path()) else { return };
    std::os::unix::fs::symlink(shown.folder.path(), &folder).unwrap();
    let before = rows(&look(&register.path));
    let done = register.store.run(&stamp(), &command(add("screen", SCREEN)));
    let told = error_words(&Words::new(French), &done.unwrap_err());
    // The folder is named, and nobody is told that the register cannot be written.
    assert!(told.happened.contains("-photos"), "{}", told.happened);
    assert!(rows(&look(&register.path)) == before, "no row names a file that is not there");
    // What was there is there and shown, and everything else goes on.
    assert_eq!((names(&folder), warnings(&register.store)), (vec![kept], vec![]));
    let task = json!({"project_id": id("benches"), "title": "Poncer"});
    register.run(new("task", "sand", task));
    let oak = register.store.record(Entity::Photo, &Id::new(id("oak"))).unwrap().unwrap();
    assert!(register.store.photo_bytes(&oak).is_some());
}

#[test]
fn on_a_full_or_locked_disk_a_photo_is_refused_and_nothing_is_half_there() {
    let Some(disk) = Mounted::disk(2000) else { return };
    let path = disk.path("registre.ccr");
    let mut store = Store::create(&path).unwrap();
    let project = new("project", "benches", json!({"name": "Bancs", "scope": "local"}));
    store.run(&stamp(), &command(project)).unwrap();
    disk.fill_up();
    let done = store.run(&stamp(), &command(add("oak", CAMERA)));
    assert!(matches!(done, Err(Error::Full)), "{done:?}");
    let left = names(&photos::folder(&path));
    assert!(left.iter().all(|name| !name.ends_with(".tmp")), "{left:?}");
    fs::remove_file(disk.path("filler")).unwrap();
    store.run(&stamp(), &command(add("oak", CAMERA))).unwrap();
    assert_eq!(warnings(&store), []);
}
