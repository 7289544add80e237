//! Creates PDFs natively, for the native tests and for comparison in the end-to-end tests.

use std::path::PathBuf;
use std::{env, fs};

use ispcp_core::interview::Session;
use ispcp_documents::{DocumentContext, Paper};
use ispcp_i18n::Catalogue;
use ispcp_pdf::{CreatedPdf, Fonts, PdfError, PdfSource, missing_fonts, render};

/// The directory of the fonts.
fn folder() -> PathBuf {
    PathBuf::from(env::var("FONTS").expect("`cargo xtask test` says where the fonts are"))
}

/// The source of a PDF of a session.
pub fn job(session: &Session, day: &str, country: &str, paper: Paper) -> PdfSource {
    let context = DocumentContext {
        day: day.to_owned(),
        country: Some(country.to_owned()),
    };
    PdfSource::new(session, &Catalogue::english(), &context, paper)
}

/// Creates a PDF; also returns the font files that it needed, in order.
///
/// # Errors
/// As [`render`].
pub fn made(job: &PdfSource) -> Result<(CreatedPdf, Vec<String>), PdfError> {
    let (mut fonts, mut taken) = (Fonts::default(), Vec::new());
    loop {
        let files = missing_fonts(job, &fonts);
        if files.is_empty() {
            break;
        }
        for file in files {
            assert!(!taken.contains(&file), "{file} is asked for twice");
            let bytes = fs::read(folder().join(&file)).expect("every file that is named is there");
            fonts.add(&file, &bytes).expect("it is what its name says");
            taken.push(file);
        }
    }
    Ok((render(job, &fonts)?, taken))
}
