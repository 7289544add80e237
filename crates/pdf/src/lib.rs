//! The application as a PDF: for people, for assistive technology, and for machines, which find
//! its data attached.
//!
//! This weighs more than all the rest, so it is a module of its own in the browser, which a worker
//! fetches when it is needed. [`PdfSource`] is what is to be made, [`Fonts`] what it is set in.

mod boxes;
mod content;
mod extract;
mod fonts;
mod layout;
mod styled_text;
mod text_layout;
pub mod worker;
mod write;

pub use content::PdfSource;
pub use extract::attachment;
pub use fonts::{FontError, Fonts};

use std::collections::BTreeSet;

use thiserror::Error;

use boxes::{Boxes, code_point};
use text_layout::Typesetter;

/// Where the fonts stand, below the site's own address.
#[must_use]
pub fn fonts_folder() -> String {
    format!("fonts/{}/", ispcp_pdf_fonts::VERSION)
}

/// A PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreatedPdf {
    /// The file.
    pub pdf: Vec<u8>,
    /// The characters that no font has, in their order: each is drawn as a box with its code point
    /// in it, and the document says so.
    pub boxed: Vec<char>,
}

impl CreatedPdf {
    /// The characters in boxes as they can be named: each with its code point, since a device may
    /// have no font for it either.
    #[must_use]
    pub fn boxed_names(&self) -> String {
        let named = self.boxed.iter().map(|&character| {
            let code = code_point(character);
            if fonts::is_private(character) {
                code
            } else if fonts::is_mark(character) {
                // A mark on a circle, as is usual.
                format!("◌{character} ({code})")
            } else {
                format!("{character} ({code})")
            }
        });
        named.collect::<Vec<_>>().join(", ")
    }
}

/// Why a PDF was not made: the file would not be what it has to be. The reason, for whoever mends
/// this.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct PdfError(pub String);

/// The files with fonts that a source needs next: fetch them, [`Fonts::add`] them, ask again. None:
/// it can be made.
#[must_use]
pub fn missing_fonts(source: &PdfSource, fonts: &Fonts) -> Vec<String> {
    let (files, boxed) = needed(source, fonts);
    if !files.is_empty() || boxed.is_empty() {
        return files;
    }
    // Which characters have no font is known only once every index is there.
    fonts.missing(&[&source.note(&boxed)], &source.region).0
}

fn needed(source: &PdfSource, fonts: &Fonts) -> (Vec<String>, BTreeSet<char>) {
    let number = source.number(1, 1);
    let mut passages = source.passages();
    passages.push(&number);
    fonts.missing(&passages, &source.region)
}

/// Makes the PDF.
///
/// # Errors
/// The file would not be what it has to be. No character is dropped: what no font has is drawn as
/// a box, and named.
pub fn render(source: &PdfSource, fonts: &Fonts) -> Result<CreatedPdf, PdfError> {
    let (_, boxed) = needed(source, fonts);
    let note = (!boxed.is_empty()).then(|| source.note(&boxed));
    let drawn = Boxes::new(boxed.clone());
    let mut typesetter = Typesetter::new(fonts, &drawn, &source.passages(), &source.region);
    let pages = layout::lay_out(source, note.as_ref(), &mut typesetter);
    let pdf = write::write(source, &pages, fonts, &drawn).map_err(PdfError)?;
    Ok(CreatedPdf {
        pdf,
        boxed: boxed.into_iter().collect(),
    })
}
