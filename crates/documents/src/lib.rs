//! What the applicant leaves with: one outline of the application, and a renderer a format.
//!
//! [`application`] and [`self_check`] say once what a document holds, in which order and in which
//! words. The screens show the same [`Document`] that the files are made of, so the applicant sees
//! exactly what the Secretariat will. Nothing here decides anything about eligibility.

mod html;
mod mailto;
mod model;
mod paper_size;
mod route;
mod text;
mod wrap;

use ispcp_core::interview::Session;
use ispcp_i18n::Catalogue;

pub use html::html;
pub use mailto::mailto;
pub use model::{
    Block, Document, DocumentContext, DocumentSection, Entry, FindingEntry, FindingGroup, Value,
    application, result, self_check,
};
pub use paper_size::Paper;
pub use route::{Link, Orientation, Route, Station, StationKind};
pub use text::text;

/// The content of a file of that format.
#[must_use]
pub fn render(
    format: Format,
    session: &Session,
    catalogue: &Catalogue,
    context: &DocumentContext,
) -> String {
    match format {
        Format::Html => html(&application(session, catalogue, context), catalogue),
        Format::Text => text(&application(session, catalogue, context), catalogue),
        Format::Json => session.complete_file(),
        Format::Draft => session.draft_file(),
        Format::SelfCheck => html(&self_check(session, catalogue, context), catalogue),
    }
}

/// The media type of a PDF (RFC 8118).
pub const PDF_MEDIA_TYPE: &str = "application/pdf";

/// The name of the application as a PDF. It is made of the day only, never of what was typed.
#[must_use]
pub fn pdf_file_name(day: &str) -> String {
    format!("ispcp-application-{day}.pdf")
}

/// The format of a file that the applicant downloads and that is made on the spot; a PDF is made
/// by a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The application as HTML, with its data inside.
    Html,
    /// The application as plain text.
    Text,
    /// The application's data.
    Json,
    /// A copy to continue later.
    Draft,
    /// The self-check as HTML.
    SelfCheck,
}

impl Format {
    /// The name of the file. It is made of the day only, never of what was typed.
    #[must_use]
    pub fn file_name(self, day: &str) -> String {
        let (stem, extension) = match self {
            Self::Html => ("application", "html"),
            Self::Text => ("application", "txt"),
            Self::Json => ("application", "json"),
            Self::Draft => ("application-copy", "json"),
            Self::SelfCheck => ("self-check", "html"),
        };
        format!("ispcp-{stem}-{day}.{extension}")
    }

    /// The name by which the page's owner knows it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Text => "text",
            Self::Json => "json",
            Self::Draft => "draft",
            Self::SelfCheck => "self-check",
        }
    }

    /// The media type of the file (IANA).
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Html | Self::SelfCheck => "text/html;charset=utf-8",
            Self::Text => "text/plain;charset=utf-8",
            Self::Json | Self::Draft => "application/json",
        }
    }
}
