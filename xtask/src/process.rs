//! Runs programs, and prints to and prompts at the terminal.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Write as _, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::paths::{root, target};

/// An error is one line that says what to do. Below that of a logged program are the last lines of
/// its output.
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

/// The lines of a log that an error shows.
const LAST_LINES: usize = 15;

/// A file with the output of the programs of a step.
pub(crate) struct Log(PathBuf);

impl Log {
    /// Begins the log of that name.
    pub(crate) fn create(name: &str) -> Result<Self> {
        let folder = target().join("logs");
        let path = folder.join(format!("{name}.log"));
        fs::create_dir_all(&folder)
            .and_then(|()| File::create(&path))
            .map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    /// Runs a command with its output in the log.
    pub(crate) fn run(&self, mut command: Command) -> Result {
        let shown = display(&command);
        let status = self
            .capture(&mut command)
            .and_then(Command::status)
            .map_err(|error| format!("{shown}: {error}"))?;
        if status.success() {
            return Ok(());
        }
        Err(self.failure(&format!("`{shown}` failed ({status})")))
    }

    /// Has a command write its output into the log.
    pub(crate) fn capture<'a>(&self, command: &'a mut Command) -> io::Result<&'a mut Command> {
        let mut file = OpenOptions::new().append(true).open(&self.0)?;
        writeln!(file, "$ {}", display(command))?;
        let errors = file.try_clone()?;
        Ok(command.stdin(Stdio::null()).stdout(file).stderr(errors))
    }

    /// An error with the name of the log and its last lines.
    pub(crate) fn failure(&self, error: &str) -> String {
        let text = fs::read(&self.0).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().collect();
        let last = &lines[lines.len().saturating_sub(LAST_LINES)..];
        let path = self.0.display();
        format!("{error}; the end of {path}:\n{}", last.join("\n"))
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
