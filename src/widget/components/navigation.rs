//! Continue and Back.

use yew::{Html, html};

use super::button::{ButtonVariant, button, submit};
use crate::widget::state::Action;
use crate::widget::view::ViewContext;
use ispcp_core::eligibility::Criterion;
use ispcp_i18n::messages;

/// The buttons below a form: Continue submits it.
pub(in crate::widget) fn form_buttons(view: &ViewContext<'_>) -> Html {
    html! {
        <div class="button-group">
            {submit(view, messages::BUTTON_CONTINUE)}
            {back(view)}
        </div>
    }
}

/// The same below a question that cannot change the result any more: one may go to that at once.
pub(in crate::widget) fn question_buttons(view: &ViewContext<'_>, criterion: Criterion) -> Html {
    let session = &view.state.session;
    let conclude = || {
        let conclude = view.on_click(Action::Conclude);
        button(
            view,
            ButtonVariant::Secondary,
            messages::BUTTON_RESULT,
            None,
            conclude,
        )
    };
    html! {
        <div class="button-group">
            {submit(view, messages::BUTTON_CONTINUE)}
            // Out of a change, Continue leads back.
            if session.return_to().is_none() && session.is_settled_without(criterion) {
                {conclude()}
            }
            {back(view)}
        </div>
    }
}

/// Back, where there is a step before.
pub(in crate::widget) fn back(view: &ViewContext<'_>) -> Html {
    if view.state.session.previous().is_none() {
        return html! {};
    }
    let retreat = view.on_click(Action::Back);
    button(
        view,
        ButtonVariant::Tertiary,
        messages::BUTTON_BACK,
        None,
        retreat,
    )
}
