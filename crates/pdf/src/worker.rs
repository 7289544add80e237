//! The worker: creates a PDF from an application file, and extracts the file from a PDF.
//!
//! The page sends the file that "Download data (JSON)" would save; the PDF embeds exactly this
//! file. The worker needs only the file and the texts that only the browser has.

use std::cell::RefCell;

use js_sys::{Array, Function};

use crate::{Fonts, PdfSource, attachment, fonts_folder, missing_fonts, render};
use ispcp_core::application::FileError;
use ispcp_core::interview::Session;
use ispcp_documents::{DocumentContext, Paper};
use ispcp_i18n::Catalogue;
use ispcp_pdf_protocol::server;
use ispcp_pdf_protocol::{PdfRequest, Reply, Request};

/// Handles a request from the page and reports progress to `on_message`. `site` is the URL of the
/// widget's folder, which contains the fonts.
pub async fn handle_request(request: Array, on_message: Function, site: String) {
    let emit = |reply: &Reply| server::reply(&on_message, reply);
    emit(&Reply::Started);
    let reply = match server::request(&request) {
        Some(Request::ExtractData(pdf)) => read(&pdf),
        Some(Request::CreatePdf(request)) => match source(request) {
            Some(source) => create_pdf(&source, &site, emit).await,
            None => Reply::Failed,
        },
        None => Reply::Failed,
    };
    emit(&reply);
}

/// Extracts the file from a PDF. The page validates it like any other file.
fn read(pdf: &[u8]) -> Reply {
    let refused = |problem: &FileError| Reply::Rejected(problem.code().to_owned());
    match attachment(pdf).map(String::from_utf8) {
        Ok(Ok(file)) => Reply::Extracted(file),
        Ok(Err(_)) => refused(&FileError::DamagedPdf),
        Err(problem) => refused(&problem),
    }
}

fn source(request: PdfRequest) -> Option<PdfSource> {
    let session = Session::open(request.file.as_bytes()).ok()?;
    let context = DocumentContext {
        day: request.day,
        country: (!request.country.is_empty()).then_some(request.country),
    };
    let paper = Paper::from_code(&request.paper)?;
    let catalogue = Catalogue::parse(&request.locale, &request.messages)?;
    let source = PdfSource::new(&session, &catalogue, &context, paper);
    // The exact bytes that the page would download.
    Some(source.with_attachment(request.file))
}

thread_local! {
    // The fonts fetched so far.
    static FONTS: RefCell<Fonts> = RefCell::default();
}

async fn create_pdf(source: &PdfSource, site: &str, emit: impl Fn(&Reply)) -> Reply {
    loop {
        let files = FONTS.with_borrow(|fonts| missing_fonts(source, fonts));
        if files.is_empty() {
            break;
        }
        let addresses: Vec<String> = files
            .iter()
            .map(|file| format!("{site}{}{file}", fonts_folder()))
            .collect();
        let Some(fetched) = server::fetch_all(&addresses).await else {
            return Reply::Failed;
        };
        for (file, bytes) in files.iter().zip(&fetched) {
            if FONTS
                .with_borrow_mut(|fonts| fonts.add(file, bytes))
                .is_err()
            {
                return Reply::Failed;
            }
        }
    }
    emit(&Reply::FontsLoaded);
    match FONTS.with_borrow(|fonts| render(source, fonts)) {
        Ok(made) => {
            if !made.boxed.is_empty() {
                emit(&Reply::MissingGlyphs(made.boxed_names()));
            }
            Reply::Created(server::buffer(&made.pdf))
        }
        Err(_) => Reply::Failed,
    }
}
