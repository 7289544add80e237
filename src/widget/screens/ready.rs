//! Download, print, send.

use yew::{Callback, Html, MouseEvent, html};

use crate::browser::{files, page};
use crate::document::{self, Format, Outline};
use crate::language::{Message, messages};
use crate::widget::components::{back, outline};
use crate::widget::state::{Action, Notice};
use crate::widget::view::View;

pub(super) fn ready(view: &View<'_>) -> Html {
    let application = document::application(&view.state.session, view.catalogue, &view.context());
    html! {
        <>
            {view.place(view.say(messages::PROGRESS_READY))}
            {view.title(view.say(messages::READY_TITLE))}
            <p class="lead">{view.say(messages::READY_LEAD)}</p>
            <p>{view.say(messages::READY_CHOOSE)}</p>
            <div class="row">
                {download(view, &application, Format::Html, messages::BUTTON_HTML, "primary")}
                {download(view, &application, Format::Text, messages::BUTTON_TEXT, "plain")}
                {download(view, &application, Format::Json, messages::BUTTON_JSON, "plain")}
                <button type="button" class="plain" onclick={Callback::from(|_| page::print())}>
                    {view.say(messages::BUTTON_PRINT)}
                </button>
            </div>
            <h2>{view.say(messages::READY_SEND_TITLE)}</h2>
            <p>
                {view.say(messages::READY_SEND)}{" "}
                <a href={format!("mailto:{}", view.secretariat)}>{view.secretariat.to_owned()}</a>
            </p>
            <div class="row">
                <a class="button plain" href={mailto(view)}>{view.say(messages::BUTTON_EMAIL)}</a>
                {back(view)}
            </div>
            <section class="preview" aria-label={view.say(messages::READY_PREVIEW_TITLE)}>
                <p class="title">{application.title}</p>
                {for application.lead.iter().map(|lead| html! { <p>{lead.clone()}</p> })}
                {outline(view, &application, false)}
            </section>
        </>
    }
}

fn download(
    view: &View<'_>,
    application: &Outline,
    format: Format,
    label: Message,
    class: &'static str,
) -> Html {
    let name = format.file_name(&view.context().day);
    let dispatcher = view.dispatcher.clone();
    let (outline, catalogue) = (application.clone(), view.catalogue.clone());
    let session = view.state.session.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let content = match format {
            Format::Html | Format::SelfCheck => document::html(&outline, &catalogue),
            Format::Text => document::text(&outline, &catalogue),
            Format::Json => session.complete_file(),
            Format::Copy => session.draft_file(),
        };
        files::download(&name, format.media_type(), &content);
        dispatcher.dispatch(Action::Tell(Notice::Downloaded(name.clone())));
    });
    html! { <button type="button" {class} {onclick}>{view.say(label)}</button> }
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
