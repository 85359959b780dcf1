//! `ccr`: the register of a residents' committee. Arguments in, then the command line or the
//! terminal interface.

use std::panic;
use std::process::ExitCode;

use ccr::cli;
use ccr::tui::start::{Start, start};
use ccr::tui::terminal::PANICKED;

fn main() -> ExitCode {
    // On the command line a panic is told as Rust tells it; the interface has its own way.
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        tell(info);
        std::process::exit(PANICKED);
    }));
    cli::main(std::env::args_os(), |opened, language| {
        let opened = match opened {
            cli::Start::Register(store) => Start::Register(store),
            cli::Start::FirstRun(path) => Start::FirstRun(path),
            cli::Start::Demo(store, folder) => Start::Demo(store, folder),
        };
        ExitCode::from(start(opened, language))
    })
}
