//! Creates the application as a PDF for people, assistive technology and programs, which read the
//! attached data.
//!
//! This code is larger than all the rest, so in the browser it is a separate module that a worker
//! fetches on demand. [`PdfSource`] is the content, [`Fonts`] the loaded fonts.

mod boxes;
mod content;
mod fonts;
mod layout;
mod styled_text;
mod text_layout;
pub mod worker;
mod write;

pub use content::PdfSource;
pub use fonts::{FontError, Fonts};
pub use ispcp_pdf_reader::attachment;

use std::collections::BTreeSet;

use thiserror::Error;

use boxes::{Boxes, code_point};
use text_layout::Typesetter;

/// The folder of the fonts, relative to the widget's folder.
#[must_use]
pub fn fonts_folder() -> String {
    format!("fonts/{}/", ispcp_pdf_fonts::VERSION)
}

/// A PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreatedPdf {
    /// The file.
    pub pdf: Vec<u8>,
    /// The characters without a font, in order: each is drawn as a box with its code point, and the
    /// document lists them.
    pub boxed: Vec<char>,
}

impl CreatedPdf {
    /// The names of the boxed characters: each with its code point, because the device may lack a
    /// font for it too.
    #[must_use]
    pub fn boxed_names(&self) -> String {
        let named = self.boxed.iter().map(|&character| {
            let code = code_point(character);
            if fonts::is_private(character) {
                code
            } else if fonts::is_mark(character) {
                // A mark on a dotted circle, as usual.
                format!("◌{character} ({code})")
            } else {
                format!("{character} ({code})")
            }
        });
        named.collect::<Vec<_>>().join(", ")
    }
}

/// Why a PDF cannot be created: the file would not be valid. The text is for developers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct PdfError(pub String);

/// The font files that a source needs next: fetch them, [`Fonts::add`] them, and call this again.
/// If empty, the PDF can be rendered.
#[must_use]
pub fn missing_fonts(source: &PdfSource, fonts: &Fonts) -> Vec<String> {
    let (files, boxed) = needed(source, fonts);
    if !files.is_empty() || boxed.is_empty() {
        return files;
    }
    // Characters without a font are only known once every index is loaded.
    fonts.missing(&[&source.note(&boxed)], &source.region).0
}

fn needed(source: &PdfSource, fonts: &Fonts) -> (Vec<String>, BTreeSet<char>) {
    let number = source.number(1, 1);
    let mut passages = source.passages();
    passages.push(&number);
    fonts.missing(&passages, &source.region)
}

/// Renders the PDF.
///
/// # Errors
/// Fails if the file would not be valid. No character is dropped: a character without a font is
/// drawn as a box and listed.
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
