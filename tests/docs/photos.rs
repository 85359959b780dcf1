//! What the pages say of photos.

use super::told::Told;

/// The command that adds one.
pub const TOLD: &[Told] = &[Told {
    kind: "add-photo",
    does: "Adds a photo to a project, or to a furnishing of no project. The file is read, freed of what its camera noted (place, device, hour), and laid beside the register, in `FILE-photos/`, under its SHA-256; an undo leaves it there. Where a furnishing is put into a project or taken out of one, its photos go with it, but for those of a work day.",
    fields: &[
        ("id", false, "the photo's own id"),
        (
            "project",
            false,
            "the project; left out, the one of the work day or of the furnishing, if it has any",
        ),
        ("file", true, "a JPEG or PNG file of 25 MB at most; it stays where it is"),
        ("consent", true, "code of `photo-consent`"),
        ("caption", false, "what is seen"),
        ("taken_on", false, "the day it was taken; left out, the one that the camera noted"),
        ("furnishing", false, "the furnishing it shows, of the same project or of none"),
        ("work_day", false, "the work day on which it was taken, of the same project"),
    ],
    example: r#"{"do":"add-photo","project":"01990000-0000-7000-8000-000000000301","file":"/home/zoe/banc.jpg","consent":"nobody-seen","caption":"Le banc"}"#,
}];

/// Where the photo of the example really is.
pub const PHOTO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
