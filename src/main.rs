//! `ccr`: the register of a residents' committee. Arguments in, then the command line or the
//! terminal interface.

use std::process::ExitCode;

use ccr::cli;
use ccr::tui::start::{Start, start};

fn main() -> ExitCode {
    cli::main(std::env::args_os(), |opened, language| {
        let opened = match opened {
            cli::Start::Register(store) => Start::Register(store),
            cli::Start::FirstRun(path) => Start::FirstRun(path),
            cli::Start::Demo(store, folder) => Start::Demo(store, folder),
        };
        ExitCode::from(start(opened, language))
    })
}
