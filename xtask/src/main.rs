//! What cargo does not do for this project: tools, builds, the page, tests, sizes.
//!
//! `cargo xtask help` lists the commands. Whatever is missing is set up first, by each command
//! for itself; nothing has to be installed by hand.

mod assets;
mod build;
mod fonts;
mod fuzz;
mod heard;
mod lint;
mod paths;
mod process;
mod publish;
mod scripts;
mod size;
mod test;
mod tools;
mod wordpress;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask [--yes] COMMAND

A command installs what it lacks. At a terminal it asks before it has apt install packages;
--yes agrees.

  setup            set up what is missing to build, serve and test
  doctor           list the tools: which are here, and which are missing
  serve [ARG ...]  serve the widget and rebuild it on changes; ARGs go to trunk serve
  build            build the release files into dist/
  verify-reproducible
                   build twice from scratch and compare the bytes
  size             show the size of every file of dist/, and hold the budget
  test             run every test; `test unit` and `test e2e` run a part,
                   `test e2e --report` shows how long each test took, and
                   `test only NAME ...` the browser tests whose names contain one of NAMEs,
                   over the files that `build` made last; over these, `test heard [FLOW ...]`,
                   which `test` does not run, compares what a screen reader says with
                   tests/golden/heard/
  bench            measure what a visitor waits for, in a browser
  gallery          show every component in every state, as pages to open
  fuzz [SECONDS]   feed the readers of files and texts with what breaks them, each that long
  screenshots      take the README's screenshots anew, into docs/
  scripts          write the list of the fonts for scripts anew, crates/pdf-fonts/src/scripts.rs
  wordpress        make the plugin for WordPress; `wordpress test` tries it in an old and a new
                   one, `wordpress only NAME ...` does so over the files that `build` made last,
                   and `wordpress pictures` also takes the README's pictures of it anew
  lint             check Rust, its documentation, scripts, styles, PHP, and the dependencies
  assets           (run by trunk) make the scripts, the pages and their texts
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
        ["help"] => {
            process::log(HELP);
            Ok(())
        }
        command => paths::claim_target().and_then(|()| run(command)),
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
        ["test"] => test::unit()
            .and_then(|()| fuzz::fuzz(fuzz::DEFAULT_SECONDS))
            .and_then(|()| test::e2e()),
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
            .map_err(|_| format!("{seconds} is no number of seconds"))
            .and_then(fuzz::fuzz),
        ["scripts"] => scripts::write(),
        ["wordpress"] => wordpress::archive().map(drop),
        ["wordpress", "test"] => wordpress::test(false),
        ["wordpress", "only", filters @ ..] => wordpress::test_only(filters, false),
        ["wordpress", "pictures"] => wordpress::test(true),
        ["screenshots"] => test::screenshots(),
        ["lint"] => lint::lint(),
        _ => Err(format!("there is no such command\n\n{HELP}")),
    }
}
