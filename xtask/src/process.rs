//! Runs programs, and prints to and prompts at the terminal.

use std::io::{BufRead as _, BufReader, IsTerminal as _, stdin, stdout};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::paths::{root, target};

/// An error is one line that says what to do.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

/// Prints a line to the terminal.
#[expect(clippy::print_stdout, reason = "the only output")]
pub(crate) fn log(words: &str) {
    println!("{words}");
}

/// A command that runs in the checkout, with its target directory.
pub(crate) fn command(program: impl AsRef<Path>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program.as_ref());
    command
        .args(arguments)
        .current_dir(root())
        .env("CARGO_TARGET_DIR", target());
    command
}

/// Runs a command with its output visible.
pub(crate) fn run(mut command: Command) -> Result {
    let shown = display(&command);
    log(&format!("$ {shown}"));
    let status = command
        .status()
        .map_err(|error| format!("{shown}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{shown}` failed ({status})"))
    }
}

/// Runs a command, shows its standard output as it comes, and returns it.
pub(crate) fn run_and_capture(mut command: Command) -> Result<String> {
    let shown = display(&command);
    log(&format!("$ {shown}"));
    let to_error = |error| format!("{shown}: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(to_error)?;
    let mut text = String::new();
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        let line = line.map_err(to_error)?;
        log(&line);
        text.push_str(&line);
        text.push('\n');
    }
    let status = child.wait().map_err(to_error)?;
    if status.success() {
        Ok(text)
    } else {
        Err(format!("`{shown}` failed ({status})"))
    }
}

/// Runs a command without its error output and returns its standard output; `None` if it fails or
/// does not exist.
pub(crate) fn capture_stdout(mut command: Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then_some(text)
}

fn display(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// `--yes`: every confirmation is given.
static ALWAYS_YES: AtomicBool = AtomicBool::new(false);

/// Confirms every question from now on.
pub(crate) fn agree_to_everything() {
    ALWAYS_YES.store(true, Ordering::Relaxed);
}

/// Asks for confirmation at the terminal. Without a terminal, as in CI, the answer is yes.
pub(crate) fn confirm(question: &str) -> bool {
    if ALWAYS_YES.load(Ordering::Relaxed) || !stdin().is_terminal() || !stdout().is_terminal() {
        return true;
    }
    log(&format!("{question} [y/N]"));
    let mut answer = String::new();
    let read = stdin().lock().read_line(&mut answer);
    read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}
