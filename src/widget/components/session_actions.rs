//! The session actions below every screen: save a draft, open one, clear everything.

use yew::{Callback, Html, MouseEvent, TargetCast, html};

use super::button::{ButtonVariant, button, identified};
use super::errors::refusal;
use crate::browser::files;
use crate::widget::state::{Action, CLEAR_ID, CONFIRM_ID};
use crate::widget::view::ViewContext;
use ispcp_core::interview::Step;
use ispcp_documents::Format;
use ispcp_i18n::messages;

/// The session actions.
pub(in crate::widget) fn session_actions(view: &ViewContext<'_>) -> Html {
    let session = &view.state.session;
    let quiet = |words, onclick| button(view, ButtonVariant::Tertiary, words, None, onclick);
    html! {
        <section class="session-actions" aria-label={view.text(messages::SESSION_TITLE)}>
            {refusal(view)}
            <div class="button-group">
                // Opening replaces all input, so it is offered only while there is little. It is
                // first, so that it keeps its position when an answer adds the other buttons.
                if view.step() == Step::FIRST && session.is_fresh() {
                    {open(view)}
                }
                if !session.is_empty() {
                    {quiet(messages::BUTTON_SAVE, view.on_download(Format::Draft))}
                }
                if !session.is_empty() && !view.state.confirming_clear {
                    {identified(view, Some(CLEAR_ID), ButtonVariant::Tertiary, messages::BUTTON_CLEAR, None,
                        view.on_click(Action::AskClear(true)))}
                }
            </div>
            if view.state.confirming_clear {
                {confirm(view)}
            }
        </section>
    }
}

/// The confirmation of clearing, which cannot be undone.
fn confirm(view: &ViewContext<'_>) -> Html {
    let clear = view.on_click(Action::Clear);
    let keep = view.on_click(Action::AskClear(false));
    html! {
        <div class="confirm" role="group" id={CONFIRM_ID} tabindex="-1"
            aria-label={view.text(messages::BUTTON_CLEAR)} aria-describedby="ispcp-confirm-question">
            <p id="ispcp-confirm-question">{view.text(messages::CLEAR_QUESTION)}</p>
            <div class="button-group">
                {button(view, ButtonVariant::Danger, messages::BUTTON_CLEAR_REALLY, None, clear)}
                {button(view, ButtonVariant::Tertiary, messages::BUTTON_CLEAR_KEEP, None, keep)}
            </div>
        </div>
    }
}

/// A translated button for the file input, whose own label is in the browser's language.
fn open(view: &ViewContext<'_>) -> Html {
    let choose = Callback::from(|event: MouseEvent| {
        let button = event.target_dyn_into::<web_sys::HtmlElement>();
        let input = button.and_then(|button| button.next_element_sibling());
        if let Some(input) = input {
            files::open_picker(&input);
        }
    });
    html! {
        <>
            {button(view, ButtonVariant::Tertiary, messages::BUTTON_OPEN, None, choose)}
            <input type="file" class="visually-hidden" tabindex="-1" aria-hidden="true"
                accept=".pdf,.html,.json,application/pdf,text/html,application/json"
                onchange={view.on_file()}/>
        </>
    }
}
