//! Download, print, send.

use yew::{Html, html};

use crate::document::{self, Format};
use crate::language::{Message, messages};
use crate::widget::components::{
    Look, back, button, heading, making, outline, own_copy, paper, paragraph, title,
};
use crate::widget::view::View;

pub(super) fn ready(view: &View<'_>) -> Html {
    let application = document::application(&view.state.session, view.catalogue, &view.context());
    html! {
        <>
            {view.place(view.say(messages::PROGRESS_READY))}
            {title(view, view.say(messages::READY_TITLE))}
            {paragraph("lead", view.say(messages::READY_LEAD))}
            {paragraph("", view.say(messages::READY_CHOOSE))}
            <div class="row">
                {button(view, Look::Primary, messages::BUTTON_PDF, None, view.on_pdf())}
                {download(view, Look::Plain, messages::BUTTON_HTML, Format::Html)}
                {download(view, Look::Plain, messages::BUTTON_TEXT, Format::Text)}
                {download(view, Look::Plain, messages::BUTTON_JSON, Format::Json)}
                {button(view, Look::Plain, messages::BUTTON_PRINT, None, view.on_print())}
            </div>
            {making(view)}
            {own_copy(view)}
            {paper(view)}
            {heading(view, view.say(messages::READY_SEND_TITLE))}
            <p>
                {view.say(messages::READY_SEND)}{" "}
                {view.write_to_secretariat()}
            </p>
            <div class="row">
                <a class="button plain" href={mailto(view)}>{view.say(messages::BUTTON_EMAIL)}</a>
                {back(view)}
            </div>
            <section class="preview" aria-label={view.say(messages::READY_PREVIEW_TITLE)}>
                {paragraph("name", application.title)}
                {for application.lead.iter().map(|lead| paragraph("", lead.clone()))}
                {outline(view, &application, false)}
            </section>
        </>
    }
}

fn download(view: &View<'_>, look: Look, words: Message, format: Format) -> Html {
    button(view, look, words, None, view.on_download(format))
}

/// The address that opens the visitor's mail program: a subject and a short body, nothing of what
/// was entered.
fn mailto(view: &View<'_>) -> String {
    let encode = |message| String::from(js_sys::encode_uri_component(view.say(message)));
    format!(
        "mailto:{}?subject={}&body={}",
        view.secretariat,
        encode(messages::EMAIL_SUBJECT),
        encode(messages::EMAIL_BODY)
    )
}
