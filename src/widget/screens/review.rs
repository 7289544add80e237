//! Check your answers.

use yew::{Html, html};

use crate::widget::components::{document, form_buttons, titled};
use crate::widget::view::ViewContext;
use ispcp_i18n::messages;

pub(super) fn review(view: &ViewContext<'_>) -> Html {
    let application =
        ispcp_documents::application(&view.state.session, view.catalogue, &view.context());
    html! {
        <>
            {view.progress_line(view.text(messages::PROGRESS_CHECK))}
            {titled(view, view.text(messages::REVIEW_TITLE), view.text(messages::REVIEW_LEAD))}
            // The application for the Secretariat is never shown translated.
            <div translate="no">{document(view, &application, true)}</div>
            <form>{form_buttons(view)}</form>
        </>
    }
}
