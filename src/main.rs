//! `ccr`: the register of a residents' committee. Arguments in, then the command line or the
//! terminal interface.

use std::process::ExitCode;

fn main() -> ExitCode {
    // The terminal interface is not part of this build.
    ccr::cli::main(std::env::args_os(), |_start, _language| ExitCode::from(4))
}
