//! What comes after the questions, while it is being fetched, or cannot be.

use yew::{Html, html};

use crate::language::messages;
use crate::widget::components::{Look, back, button, paragraph, title};
use crate::widget::view::View;

pub(in crate::widget) fn rest(view: &View<'_>) -> Html {
    html! {
        <>
            {view.place(view.say(messages::PROGRESS_RESULT))}
            if view.rest_is_lost {
                {title(view, view.say(messages::REST_LOST_TITLE))}
                {paragraph("", view.say(messages::REST_LOST))}
                <div class="row">
                    {button(view, Look::Primary, messages::BUTTON_RETRY, None, view.on_retry())}
                    {back(view)}
                </div>
            } else {
                {title(view, view.say(messages::REST_LOADING))}
            }
        </>
    }
}
