//! What the file lies on, hence how it is written.
//!
//! Measured with power cuts: WAL with `synchronous=FULL` loses nothing and costs one fsync; the
//! default DELETE with FULL loses the last act; on FAT through FUSE the first WAL write fails and
//! leaves a file that will not open there. So WAL is for file systems known to be local.

use std::path::Path;

/// The kind of file system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileSystem {
    /// A local disk with a journaling or copy-on-write file system.
    Local,
    /// FAT, exFAT: a key that can be pulled out.
    Removable,
    /// A network share: locks are not to be trusted.
    Network,
    /// Through FUSE, or one this program does not know.
    Other,
}

impl FileSystem {
    /// What the path lies on; one that cannot be asked counts as [`FileSystem::Other`].
    pub fn of(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let asked = rustix::fs::statfs(folder.unwrap_or(Path::new(".")));
        asked.map_or(Self::Other, |found| {
            // The kernel's magic numbers fit 32 bits; the field's own type differs by platform.
            #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation)]
            let magic = found.f_type as u32;
            Self::from_magic(magic)
        })
    }

    /// The kind of a `statfs` magic number.
    pub fn from_magic(magic: u32) -> Self {
        match magic {
            // ext2–4, btrfs, XFS, F2FS, ZFS, tmpfs, overlay, bcachefs.
            0xEF53 | 0x9123_683E | 0x5846_5342 | 0xF2F5_2010 | 0x2FC1_2FC1 | 0x0102_1994
            | 0x794C_7630 | 0xCA45_1A4E => Self::Local,
            // FAT, exFAT.
            0x4D44 | 0x2011_BAB0 => Self::Removable,
            // NFS, SMB, CIFS, SMB2, 9P (shared folders of virtual machines).
            0x6969 | 0x517B | 0xFF53_4D42 | 0xFE53_4D42 | 0x0102_1997 => Self::Network,
            _ => Self::Other,
        }
    }

    /// Whether a write-ahead log can be kept there.
    pub fn holds_wal(self) -> bool {
        self == Self::Local
    }
}

/// Whether the path lies in a folder that a service copies to other machines: the file and its
/// journal may be copied at different moments. Known by the folders' usual names.
pub fn is_synced_folder(path: &Path) -> bool {
    const SERVICES: [&str; 8] = [
        "dropbox",
        "onedrive",
        "nextcloud",
        "owncloud",
        "google drive",
        "googledrive",
        "icloud",
        "syncthing",
    ];
    path.components().any(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        SERVICES.iter().any(|service| name.starts_with(service))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_disks_hold_a_write_ahead_log() {
        assert!(FileSystem::from_magic(0xEF53).holds_wal());
        for magic in [0x4D44, 0x2011_BAB0, 0x6969, 0xFF53_4D42, 0x6573_5546, 0x1234] {
            assert!(!FileSystem::from_magic(magic).holds_wal(), "{magic:x}");
        }
        assert_eq!(FileSystem::from_magic(0xFE53_4D42), FileSystem::Network);
    }

    #[test]
    fn a_synced_folder_is_known_by_its_name() {
        assert!(is_synced_folder(Path::new("/home/x/OneDrive - CCR/registre.ccr")));
        assert!(is_synced_folder(Path::new("/home/x/Nextcloud/a.ccr")));
        assert!(!is_synced_folder(Path::new("/home/x/Documents/a.ccr")));
    }
}
