//! Project tasks beyond cargo: tools, builds, the development server, tests, file sizes.
//!
//! `cargo xtask help` lists the commands. Each command installs the tools it lacks; no manual
//! installation is needed.

mod apt;
mod assets;
mod bindings;
mod build;
mod download;
mod fonts;
mod fuzz;
mod heard;
mod lint;
mod messages;
mod paths;
mod pdf_module;
mod process;
mod progress;
mod publish;
mod scripts;
mod size;
mod test;
mod tools;
mod wordpress;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask [--yes] COMMAND

A command installs the tools it lacks. At a terminal it asks before it runs apt-get install;
--yes skips the question.

  setup            install the tools for building, serving and testing
  doctor           list the tools, installed and missing
  serve [ARG ...]  serve the widget and rebuild it on changes; trunk serve gets the ARGs
  build            build the release files into dist/
  verify-reproducible
                   build twice from scratch and compare the bytes
  size             list the size of every file in dist/; fail past the budget
  test             run all tests; `test unit` and `test e2e` run a part;
                   `test quick` runs `test unit`, and in Chromium the way to the downloaded
                   files, on a development build;
                   `test e2e --report` also lists how long each test took;
                   `test only NAME ...` runs the browser tests whose names contain a NAME, on
                   the files of the last `build`; `test heard [FLOW ...]`, on the same files,
                   compares the output of a screen reader with tests/golden/heard/
  bench            measure loading and response times in a browser
  gallery          write pages with every component in every state
  fuzz [SECONDS]   fuzz the parsers of files and texts, each for SECONDS
  screenshots      retake the README's screenshots in docs/
  scripts          regenerate the list of fonts by script, crates/pdf-fonts/src/scripts.rs
  wordpress        build the WordPress plugin; `wordpress test` tests it in an old and a new
                   WordPress; `wordpress only NAME ...` runs the tests whose names contain a
                   NAME, on the files of the last `build`; `wordpress pictures` also retakes
                   the README's screenshots of it
  lint             check Rust, its documentation, scripts, styles, PHP and the dependencies
  messages         (run by trunk) write the messages' identifiers, crates/i18n/src/identifiers.rs
  assets           (run by trunk) bundle the scripts and render the pages
  pdf-module       (run by trunk) build the module that creates PDFs
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (agreed, arguments): (Vec<&str>, Vec<&str>) = arguments
        .iter()
        .map(String::as_str)
        .partition(|argument| *argument == "--yes");
    if !agreed.is_empty() {
        process::agree_to_everything();
    }
    let outcome = match arguments.as_slice() {
        ["assets"] => assets::assets(),
        ["messages"] => messages::write_identifiers(),
        ["pdf-module"] => pdf_module::build_beside_trunk(),
        ["help"] => {
            process::log(HELP);
            Ok(())
        }
        command => run(command),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            process::log(&format!("xtask: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Runs a command that may build.
fn run(command: &[&str]) -> process::Result {
    match command {
        ["setup"] => tools::set_up_all(),
        ["doctor"] => tools::doctor(),
        ["serve", rest @ ..] => build::serve(rest),
        ["build"] => build::build(),
        ["verify-reproducible"] => build::verify_reproducible(),
        ["size"] => size::size(),
        ["test"] => test::all(),
        ["test", "quick"] => test::quick(),
        ["test", "unit"] => test::unit(),
        ["test", "e2e"] => test::e2e(),
        ["test", "e2e", "--report"] => test::e2e_with_report(),
        ["test", "only", filter @ ..] => test::only(filter),
        ["test", "heard", flows @ ..] => heard::heard(flows),
        ["bench"] => test::bench(),
        ["gallery"] => build::gallery(),
        ["fuzz"] => fuzz::fuzz(fuzz::DEFAULT_SECONDS),
        ["fuzz", seconds] => seconds
            .parse()
            .map_err(|_| format!("{seconds} is not a number of seconds"))
            .and_then(fuzz::fuzz),
        ["scripts"] => scripts::write(),
        ["wordpress"] => wordpress::archive().map(drop),
        ["wordpress", "test"] => wordpress::test(false),
        ["wordpress", "only", filters @ ..] => wordpress::test_only(filters, false),
        ["wordpress", "pictures"] => wordpress::test(true),
        ["screenshots"] => test::screenshots(),
        ["lint"] => lint::lint(),
        _ => Err(format!("unknown command\n\n{HELP}")),
    }
}
