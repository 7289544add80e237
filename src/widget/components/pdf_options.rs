//! Creating a PDF: paper size, document language, progress, and errors.

use yew::{Html, html};

use super::button::{ButtonVariant, button};
use crate::widget::state::PdfProgress;
use crate::widget::view::ViewContext;
use ispcp_documents::Paper;
use ispcp_i18n::messages;

/// The selection of the paper size.
pub(in crate::widget) fn paper(view: &ViewContext<'_>) -> Html {
    let chosen = view.state.paper();
    let option = |paper: Paper| {
        let words = match paper {
            Paper::A4 => messages::PAPER_A4,
            Paper::Letter => messages::PAPER_LETTER,
        };
        html! {
            <option value={paper.code()} selected={paper == chosen}>{view.text(words)}</option>
        }
    };
    html! {
        <p class="paper">
            <label for="ispcp-paper">{view.text(messages::PAPER)}</label>
            <select id="ispcp-paper" onchange={view.on_paper_size()}>{for Paper::ALL.map(option)}</select>
        </p>
    }
}

/// The selection of the documents' language: English, for the Secretariat, or the current one.
pub(in crate::widget) fn document_language(view: &ViewContext<'_>) -> Html {
    let spoken = view.catalogue.locale();
    if spoken == view.english.locale() {
        return html! {};
    }
    let own = view.state.localized_documents;
    html! {
        <p class="paper">
            <label for="ispcp-document-language">{view.text(messages::DOCUMENT_LANGUAGE)}</label>
            <select id="ispcp-document-language" onchange={view.on_document_language()}>
                <option value="" selected={!own}>{view.text(messages::DOCUMENT_LANGUAGE_ENGLISH)}</option>
                <option value={spoken} selected={own}>{view.text(messages::DOCUMENT_LANGUAGE_OWN)}</option>
            </select>
        </p>
    }
}

/// The progress of creating a PDF. The live region is always in the document, because screen
/// readers only monitor known live regions.
pub(in crate::widget) fn pdf_progress(view: &ViewContext<'_>) -> Html {
    let words = match &view.state.pdf_progress {
        PdfProgress::Idle => String::new(),
        PdfProgress::Loading => view.text(messages::PDF_LOADING).to_owned(),
        PdfProgress::Fetching => view.text(messages::PDF_FETCHING).to_owned(),
        PdfProgress::Writing => view.text(messages::PDF_WRITING).to_owned(),
        PdfProgress::Slow => view.text(messages::PDF_SLOW).to_owned(),
        PdfProgress::Failed => view.text(messages::PDF_FAILED).to_owned(),
        PdfProgress::Boxed(characters) => messages::pdf_boxed(view.catalogue, characters),
    };
    let failed = view.state.pdf_progress == PdfProgress::Failed;
    let class = match &view.state.pdf_progress {
        PdfProgress::Failed => "pdf-progress failed",
        progress if progress.is_under_way() => "pdf-progress working",
        _ => "pdf-progress",
    };
    html! {
        <div data-variant={class} aria-live="polite">
            <p key={words.clone()}>{words}</p>
            if failed {
                {button(view, ButtonVariant::Secondary, messages::BUTTON_RETRY, None, view.on_pdf())}
            }
        </div>
    }
}
