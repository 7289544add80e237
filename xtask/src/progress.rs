//! Runs the steps of a set-up or a build, and shows which of them run and for how long.

use std::io::{IsTerminal as _, Write as _, stdout};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Result, log};

/// The most steps that run at once: builds use all cores, and memory for each of their compilers.
const AT_ONCE: usize = 3;

/// A step shows once it has taken this long; the line at a terminal is renewed as often.
const INTERVAL: Duration = Duration::from_secs(1);

/// Work that may take long.
pub(crate) struct Step<'a> {
    label: String,
    work: Work<'a>,
}

type Work<'a> = Box<dyn FnOnce(&Reporter) -> Result + Send + 'a>;

impl<'a> Step<'a> {
    pub(crate) fn new(
        label: impl Into<String>,
        work: impl FnOnce(&Reporter) -> Result + Send + 'a,
    ) -> Self {
        Self {
            label: label.into(),
            work: Box::new(work),
        }
    }

    /// The step, whose failure is reported with its consequence and does not count.
    pub(crate) fn optional(self, consequence: &'static str) -> Self {
        let work = self.work;
        Self::new(self.label, move |reporter: &Reporter| {
            if let Err(error) = work(reporter) {
                reporter.note(&format!("{consequence}: {error}"));
            }
            Ok(())
        })
    }
}

/// Reports the progress of a step.
pub(crate) struct Reporter {
    /// The number of the step, from 1.
    number: usize,
    events: Sender<(usize, Event)>,
}

enum Event {
    Started(String),
    Relabelled(String),
    Noted(String),
    Ended(Result),
}

impl Reporter {
    /// Changes what the step is called.
    pub(crate) fn relabel(&self, label: String) {
        self.send(Event::Relabelled(label));
    }

    /// Prints a line.
    pub(crate) fn note(&self, line: &str) {
        self.send(Event::Noted(line.to_owned()));
    }

    fn send(&self, event: Event) {
        // The receiver lives as long as the steps.
        let _ = self.events.send((self.number, event));
    }
}

/// Runs one step.
pub(crate) fn step<T: Send>(label: &str, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let mut value = None;
    let work = |_: &Reporter| work().map(|made| value = Some(made));
    in_turn(vec![Step::new(label, work)])?;
    value.ok_or_else(|| format!("{label}: no result"))
}

/// Runs the steps one after the other.
pub(crate) fn in_turn(steps: Vec<Step>) -> Result {
    run(steps, 1)
}

/// Runs the steps at the same time, [`AT_ONCE`] at most. After a failure, those that
/// run are completed, and no other starts.
pub(crate) fn at_once(steps: Vec<Step>) -> Result {
    run(steps, AT_ONCE)
}

/// Runs the steps, as many at the same time as there are processors.
pub(crate) fn one_per_processor(steps: Vec<Step>) -> Result {
    run(steps, cores())
}

/// The number of processors.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

fn run(steps: Vec<Step>, workers: usize) -> Result {
    let total = steps.len();
    let waiting = Mutex::new((1..).zip(steps));
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    let (sender, events) = channel();
    thread::scope(|scope| {
        for _ in 0..workers.min(total) {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some((number, step)) = next() {
                    let reporter = Reporter {
                        number,
                        events: sender.clone(),
                    };
                    reporter.send(Event::Started(step.label));
                    let outcome = (step.work)(&reporter);
                    if outcome.is_err() {
                        while next().is_some() {}
                    }
                    reporter.send(Event::Ended(outcome));
                }
            });
        }
        drop(sender);
        Display::new(total).follow(&events)
    })
}

/// A step that runs.
struct Running {
    number: usize,
    label: String,
    since: Instant,
    announced: bool,
}

/// The lines about the steps.
struct Display {
    terminal: bool,
    total: usize,
    running: Vec<Running>,
}

impl Display {
    fn new(total: usize) -> Self {
        Self {
            terminal: stdout().is_terminal(),
            total,
            running: Vec::new(),
        }
    }

    /// Shows the steps until all have ended; returns the failures.
    fn follow(&mut self, events: &Receiver<(usize, Event)>) -> Result {
        let mut failures = Vec::new();
        loop {
            match events.recv_timeout(INTERVAL) {
                Ok((number, Event::Ended(outcome))) => {
                    self.end(number, outcome.is_ok());
                    failures.extend(outcome.err());
                }
                Ok((number, event)) => self.receive(number, event),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) if failures.is_empty() => return Ok(()),
                Err(RecvTimeoutError::Disconnected) => return Err(failures.join("\n")),
            }
            self.draw();
        }
    }

    fn receive(&mut self, number: usize, event: Event) {
        match event {
            Event::Started(label) => self.running.push(Running {
                number,
                label,
                since: Instant::now(),
                announced: false,
            }),
            Event::Relabelled(label) => {
                let running = &mut self.running;
                if let Some(step) = running.iter_mut().find(|step| step.number == number) {
                    step.label = label;
                    step.announced = false;
                }
            }
            Event::Noted(line) => self.print(&line),
            Event::Ended(_) => {}
        }
    }

    fn end(&mut self, number: usize, done: bool) {
        let Some(index) = self.running.iter().position(|step| step.number == number) else {
            return;
        };
        let step = self.running.remove(index);
        if !done {
            self.print(&format!("{} failed", self.line(&step)));
        } else if step.announced {
            self.print(&format!("{} done", self.line(&step)));
        }
    }

    /// Shows the steps that run: in one line at a terminal, else in a line for each.
    fn draw(&mut self) {
        let mut lines = Vec::new();
        for index in 0..self.running.len() {
            let step = &self.running[index];
            if step.since.elapsed() < INTERVAL {
                continue;
            }
            let line = self.line(step);
            if self.terminal {
                lines.push(line);
            } else if !step.announced {
                log(&line);
            }
            self.running[index].announced = true;
        }
        if !lines.is_empty() {
            // Without the terminal's line wrap: the next line replaces one line only.
            write(&format!(
                "\r\u{1b}[2K\u{1b}[?7l{}\u{1b}[?7h",
                lines.join("   ")
            ));
        }
    }

    /// Prints a line that stays.
    fn print(&self, line: &str) {
        if self.terminal {
            write("\r\u{1b}[2K");
        }
        log(line);
    }

    fn line(&self, step: &Running) -> String {
        let seconds = step.since.elapsed().as_secs();
        let number = (self.total > 1).then(|| format!("[{}/{}] ", step.number, self.total));
        format!(
            "{}{} … {}:{:02}",
            number.unwrap_or_default(),
            step.label,
            seconds / 60,
            seconds % 60
        )
    }
}

/// Writes to the terminal without a line break.
fn write(words: &str) {
    let mut terminal = stdout();
    // A closed terminal shows nothing.
    let _ = terminal
        .write_all(words.as_bytes())
        .and_then(|()| terminal.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_failure_of_an_optional_step_does_not_count() {
        let failing = || Step::new("A step", |_| Err("it fails".to_owned()));
        assert_eq!(in_turn(vec![failing()]), Err("it fails".to_owned()));
        assert_eq!(in_turn(vec![failing().optional("Without it")]), Ok(()));
    }
}
