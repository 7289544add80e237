//! Check your answers.

use yew::{Html, html};

use crate::document;
use crate::language::messages;
use crate::widget::components::{outline, proceed, titled};
use crate::widget::view::View;

pub(super) fn check(view: &View<'_>) -> Html {
    let application = document::application(&view.state.session, view.catalogue, &view.context());
    html! {
        <>
            {view.place(view.say(messages::PROGRESS_CHECK))}
            {titled(view, view.say(messages::CHECK_TITLE), view.say(messages::CHECK_LEAD))}
            // What the Secretariat gets is never shown translated.
            <div translate="no">{outline(view, &application, true)}</div>
            <form>{proceed(view)}</form>
        </>
    }
}
