//! Continue and Back.

use yew::{Html, html};

use super::button::{Look, button, submit};
use crate::language::messages;
use crate::widget::state::Action;
use crate::widget::view::View;

/// The buttons below a form: Continue submits it.
pub(in crate::widget) fn proceed(view: &View<'_>) -> Html {
    html! {
        <div class="row">
            {submit(view, messages::BUTTON_CONTINUE)}
            {back(view)}
        </div>
    }
}

/// Back, where there is a step before.
pub(in crate::widget) fn back(view: &View<'_>) -> Html {
    if view.state.session.previous().is_none() {
        return html! {};
    }
    let retreat = view.on_click(Action::Retreat);
    button(view, Look::Quiet, messages::BUTTON_BACK, None, retreat)
}
