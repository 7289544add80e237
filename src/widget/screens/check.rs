//! Check your answers.

use yew::{Html, html};

use crate::document;
use crate::i18n::messages;
use crate::widget::components::{outline, proceed, titled};
use crate::widget::view::ViewContext;

pub(super) fn check(view: &ViewContext<'_>) -> Html {
    let application = document::application(&view.state.session, view.catalogue, &view.context());
    html! {
        <>
            {view.progress_line(view.text(messages::PROGRESS_CHECK))}
            {titled(view, view.text(messages::CHECK_TITLE), view.text(messages::CHECK_LEAD))}
            // What the Secretariat gets is never shown translated.
            <div translate="no">{outline(view, &application, true)}</div>
            <form>{proceed(view)}</form>
        </>
    }
}
