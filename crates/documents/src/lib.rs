//! The applicant's documents: one format-neutral model, and a renderer per format.
//!
//! [`application`] and [`self_check`] define the content, order and wording of a document. Screens
//! and files render the same [`Document`], so the applicant sees exactly what the Secretariat
//! receives. This crate makes no eligibility decisions.

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

/// Renders a file of that format.
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

/// The file name of the PDF. It contains only the date, no personal data.
#[must_use]
pub fn pdf_file_name(day: &str) -> String {
    format!("ispcp-application-{day}.pdf")
}

/// The format of a file that the page renders for download; a worker renders the PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The application as HTML, with its data inside.
    Html,
    /// The application as plain text.
    Text,
    /// The application as JSON.
    Json,
    /// A draft, for continuing later.
    Draft,
    /// The self-check as HTML.
    SelfCheck,
}

impl Format {
    /// The file name. It contains only the date, no personal data.
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

    /// The code of the format in events to the host page.
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
