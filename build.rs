//! What is packed into the program, and how it is linked.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let packed = PathBuf::from(std::env::var("OUT_DIR")?);
    pack(Path::new("fixtures/demo"), &packed)?;
    for language in ["fr", "en"] {
        let texts = packed.join(language);
        std::fs::create_dir_all(&texts)?;
        pack(&Path::new("src/i18n").join(language), &texts)?;
    }
    link(&packed)?;
    Ok(())
}

/// Packs each file of a folder: whole, the demo register would be a fiftieth of the program.
fn pack(folder: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        let name = format!("{}.zlib", file.file_name().display());
        let mut packer =
            ZlibEncoder::new(std::fs::File::create(to.join(name))?, Compression::best());
        packer.write_all(&std::fs::read(file.path())?)?;
        packer.finish()?;
    }
    Ok(())
}

/// The tables for going back through the callers, which nothing reads: a tenth of the program.
const UNREAD: &str = "SECTIONS {
  /DISCARD/ : { *(.eh_frame) *(.eh_frame_hdr) *(.gcc_except_table) *(.gcc_except_table.*) }
} INSERT AFTER .rodata;
";

fn link(to: &Path) -> std::io::Result<()> {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    // Other systems want programs that can lie anywhere, and have no such options.
    if !is("CARGO_CFG_TARGET_OS", "linux") {
        return Ok(());
    }
    // To one place in memory: each of the 18,000 addresses in the program's tables would be adjusted
    // at every start otherwise, which is a tenth of the time to the first frame, and noted in the file.
    println!("cargo::rustc-link-arg-bins=-no-pie");
    // Without the index for going back through the callers: a panic ends the released program in its
    // hook, and callers without names say nothing in its report.
    if is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-Wl,--no-eh-frame-hdr");
        // Functions that came out the same are kept once. Only the linker that comes with Rust is
        // known to do so; it is the usual one for this target, unless flags ask for another.
        let usual = !std::env::var("CARGO_ENCODED_RUSTFLAGS").is_ok_and(|f| f.contains("link"));
        if is("CARGO_CFG_TARGET_ARCH", "x86_64") && is("CARGO_CFG_TARGET_ENV", "gnu") && usual {
            println!("cargo::rustc-link-arg-bins=-Wl,--icf=all");
            let script = to.join("unread.ld");
            std::fs::write(&script, UNREAD)?;
            println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", script.display());
        }
    }
    Ok(())
}
