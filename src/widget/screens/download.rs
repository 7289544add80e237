//! Download, print, send.

use yew::{Html, html};

use crate::widget::components::{
    ButtonVariant, back, button, copy_by_hand, copy_email, document, document_language, email,
    heading, identified, paper, paragraph, pdf_progress, secretariat, titled,
};
use crate::widget::state::{Copied, PDF_ID};
use crate::widget::view::ViewContext;
use ispcp_documents::{self, Format};
use ispcp_i18n::{Message, messages};

pub(super) fn download(view: &ViewContext<'_>) -> Html {
    let application =
        ispcp_documents::application(&view.state.session, view.catalogue, &view.context());
    html! {
        <>
            {view.progress_line(view.text(messages::PROGRESS_READY))}
            {titled(view, view.text(messages::DOWNLOAD_TITLE), view.text(messages::DOWNLOAD_LEAD))}
            {paragraph("", view.text(messages::DOWNLOAD_CHOOSE))}
            <div class="button-group">
                {identified(view, Some(PDF_ID), ButtonVariant::Primary, messages::BUTTON_PDF, None, view.on_pdf())}
                {download_button(view, ButtonVariant::Secondary, messages::BUTTON_HTML, Format::Html)}
                {download_button(view, ButtonVariant::Secondary, messages::BUTTON_TEXT, Format::Text)}
                {download_button(view, ButtonVariant::Secondary, messages::BUTTON_JSON, Format::Json)}
                {button(view, ButtonVariant::Secondary, messages::BUTTON_PRINT, None, view.on_print())}
            </div>
            {pdf_progress(view)}
            {other_ways(view)}
            {document_language(view)}
            {paper(view)}
            {heading(view, view.text(messages::DOWNLOAD_SEND_TITLE))}
            <p>
                {view.text(messages::DOWNLOAD_SEND)}{" "}
                {secretariat(view)}
            </p>
            <div class="button-group">
                {email(view)}
                {copy_email(view)}
                {back(view)}
            </div>
            {copy_by_hand(view)}
            // The application for the Secretariat is never shown translated.
            <section class="preview" translate="no" aria-label={view.text(messages::DOWNLOAD_PREVIEW_TITLE)}>
                {paragraph("name", application.title)}
                {for application.lead.iter().map(|lead| paragraph("", lead.clone()))}
                {document(view, &application, false)}
            </section>
        </>
    }
}

/// Other ways to save the application if the browser cannot save files: in apps, in a sandbox,
/// under a company's policy.
fn other_ways(view: &ViewContext<'_>) -> Html {
    let quiet = |words, onclick| button(view, ButtonVariant::Tertiary, words, None, onclick);
    html! {
        <details>
            <summary>{view.text(messages::DOWNLOAD_NO_FILE)}</summary>
            {paragraph("", view.text(messages::DOWNLOAD_NO_FILE_LEAD))}
            <div class="button-group">
                {quiet(messages::BUTTON_COPY_TEXT, view.on_copy(Copied::Text))}
                {quiet(messages::BUTTON_COPY_DATA, view.on_copy(Copied::Data))}
                if view.can_share {
                    {quiet(messages::BUTTON_SHARE, view.on_share())}
                }
            </div>
        </details>
    }
}

fn download_button(
    view: &ViewContext<'_>,
    variant: ButtonVariant,
    words: Message,
    format: Format,
) -> Html {
    button(view, variant, words, None, view.on_download(format))
}
