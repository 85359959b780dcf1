<<<<<<< HEAD
//! `ccr`: the register of a residents' committee. Arguments in, then the command line or the
//! terminal interface.

use std::process::ExitCode;

fn main() -> ExitCode {
    // The terminal interface is not part of this build.
    ccr::cli::main(std::env::args_os(), |_start, _language| ExitCode::from(4))
=======
//! Placeholder until the command line lands.
fn main() {
    let path = std::env::args().nth(1).unwrap_or_default();
    let path = std::path::Path::new(&path);
    let store = match ccr::store::Store::open(path) {
        Ok(store) => store,
        Err(_) => match ccr::exchange::demo::demo(path, chrono::Local::now().date_naive()) {
            Ok(s) => s,
            Err(e) => {
                eprintln!("{e}");
                return;
            }
        },
    };
    let theme = ccr::tui::theme::Theme::detect(Default::default(), |n| std::env::var(n).ok());
    let drafts = ccr::tui::drafts::Drafts::open(std::path::Path::new("/tmp/ccr-drafts"), path)
        .ok()
        .map(|d| d.0);
    match ccr::tui::app::App::new(
        store,
        if std::env::var("CCR_EN").is_ok() {
            ccr::i18n::language::Language::English
        } else {
            ccr::i18n::language::Language::French
        },
        theme,
        drafts,
        Box::new(|| chrono::Local::now().naive_local()),
    ) {
        Ok(mut app) => {
            let _ = ccr::tui::run::run(&mut app);
        }
        Err(e) => eprintln!("{e}"),
    }
>>>>>>> main
}
