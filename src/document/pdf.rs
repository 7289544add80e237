//! The application as a PDF: for people, for assistive technology, and for machines, which find
//! its data attached.
//!
//! This weighs more than all the rest, so it is a module of its own in the browser, which a worker
//! fetches when it is needed. [`Job`] is what is to be made, [`Fonts`] what it is set in.

mod content;
#[expect(
    dead_code,
    reason = "what xtask alone needs, which compiles this file too"
)]
mod families;
mod fonts;
mod pages;
mod passage;
mod read;
mod typeset;
mod write;

pub use content::Job;
pub use fonts::{Fonts, Uncovered, Unusable};
pub use read::attachment;

use typeset::Typesetter;

/// Where the fonts stand, below the site's own address.
#[must_use]
pub fn fonts_folder() -> String {
    format!("fonts/{}/", families::VERSION)
}

/// Why a PDF was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No font has these characters.
    Uncovered(Uncovered),
    /// The file would not be what it has to be; the reason, for whoever mends this.
    Invalid(String),
}

/// The files with fonts that a job needs next: fetch them, [`Fonts::add`] them, ask again. None:
/// it can be made.
///
/// # Errors
/// The characters that no font has.
pub fn missing(job: &Job, fonts: &Fonts) -> Result<Vec<String>, Uncovered> {
    let number = job.number(1, 1);
    let mut passages = job.passages();
    passages.push(&number);
    fonts.missing(&passages, &job.region)
}

/// Makes the PDF.
///
/// # Errors
/// A character that cannot be drawn is never dropped: it is an error that names it.
pub fn make(job: &Job, fonts: &Fonts) -> Result<Vec<u8>, Failure> {
    let passages = job.passages();
    let mut typesetter = Typesetter::new(fonts, &passages, &job.region);
    let pages = pages::lay_out(job, &mut typesetter);
    let settings = pages.settings.iter();
    let mut uncovered: Vec<String> = settings
        .flat_map(|setting| setting.uncovered.iter().cloned())
        .collect();
    if !uncovered.is_empty() {
        uncovered.sort_unstable();
        uncovered.dedup();
        return Err(Failure::Uncovered(Uncovered(uncovered)));
    }
    write::write(job, &pages, fonts).map_err(Failure::Invalid)
}
