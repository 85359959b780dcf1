//! What the pages say of photos.

use super::told::Told;

/// The command that adds one.
pub const TOLD: &[Told] = &[Told {
    kind: "add-photo",
    does: "Adds a photo to a project. The file is read, freed of what its camera noted (place, device, hour), and laid beside the register, in `FILE-photos/`, under its SHA-256; an undo leaves it there.",
    fields: &[
        ("id", false, "the photo's own id"),
        ("project", true, "the project"),
        ("file", true, "a JPEG or PNG file of 25 MB at most; it stays where it is"),
        ("consent", true, "code of `photo-consent`"),
        ("caption", false, "what is seen"),
        ("taken_on", false, "the day it was taken; left out, the one that the camera noted"),
        ("furnishing", false, "the furnishing it shows, of the same project"),
        ("work_day", false, "the work day on which it was taken, of the same project"),
    ],
    example: r#"{"do":"add-photo","project":"01990000-0000-7000-8000-000000000301","file":"/home/zoe/banc.jpg","consent":"nobody-seen","caption":"Le banc"}"#,
}];

/// Where the photo of the example really is.
pub const PHOTO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
