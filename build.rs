//! Links the program to one place in memory: each of the 18,000 addresses in its tables would be
//! adjusted at every start otherwise, which is a tenth of the time to the first frame, and noted in
//! the file.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Elsewhere the system wants programs that can lie anywhere.
    let has_option = std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux");
    if has_option {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
