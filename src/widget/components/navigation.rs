//! Continue and Back.

use yew::{Html, html};

use crate::language::messages;
use crate::widget::state::Action;
use crate::widget::view::View;

/// The buttons below a form: Continue submits it.
pub(in crate::widget) fn proceed(view: &View<'_>) -> Html {
    html! {
        <div class="row">
            <button type="submit" class="primary">{view.say(messages::BUTTON_CONTINUE)}</button>
            {back(view)}
        </div>
    }
}

/// Back, where there is a step before.
pub(in crate::widget) fn back(view: &View<'_>) -> Html {
    if view.state.session.previous().is_none() {
        return html! {};
    }
    html! {
        <button type="button" class="quiet" onclick={view.on_click(Action::Retreat)}>
            {view.say(messages::BUTTON_BACK)}
        </button>
    }
}
