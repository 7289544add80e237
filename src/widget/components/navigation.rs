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

/// The buttons below a question: if it can no longer change the result, one button skips to the
/// result.
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
            // During a change, Continue returns to the step that requested it.
            if session.return_to().is_none() && session.is_settled_without(criterion) {
                {conclude()}
            }
            {back(view)}
        </div>
    }
}

/// Back, if a previous step exists.
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
