//! How the program is linked.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    // Other systems want programs that can lie anywhere, and have no such options.
    if !is("CARGO_CFG_TARGET_OS", "linux") {
        return;
    }
    // To one place in memory: each of the 18,000 addresses in the program's tables would be adjusted
    // at every start otherwise, which is a tenth of the time to the first frame, and noted in the file.
    println!("cargo::rustc-link-arg-bins=-no-pie");
    // Without the index for going back through the callers: a panic ends the released program in its
    // hook, and callers without names say nothing in its report.
    if is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-Wl,--no-eh-frame-hdr");
    }
}
