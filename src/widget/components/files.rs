//! Below every screen: save a copy, open one, clear everything.

use yew::{Callback, Event, Html, MouseEvent, TargetCast, html};

use super::errors::refusal;
use crate::browser::files;
use crate::document::Format;
use crate::interview::Step;
use crate::language::messages;
use crate::widget::state::{Action, Notice};
use crate::widget::view::View;

/// The controls that concern the session as a whole.
pub(in crate::widget) fn files(view: &View<'_>) -> Html {
    let session = &view.state.session;
    html! {
        <section class="keep" aria-label={view.say(messages::KEEP_TITLE)}>
            {refusal(view)}
            <div class="row">
                if !session.is_empty() {
                    <button type="button" class="quiet" onclick={save(view)}>
                        {view.say(messages::BUTTON_SAVE)}
                    </button>
                }
                // Opening replaces what was entered, so it is offered where that is nothing much.
                if view.step() == Step::FIRST && session.is_fresh() {
                    {open(view)}
                }
                if !session.is_empty() && !view.state.clearing {
                    <button type="button" class="quiet" onclick={view.on_click(Action::AskClear(true))}>
                        {view.say(messages::BUTTON_CLEAR)}
                    </button>
                }
            </div>
            if view.state.clearing {
                <div class="confirm" role="group" aria-label={view.say(messages::BUTTON_CLEAR)}>
                    <p>{view.say(messages::CLEAR_QUESTION)}</p>
                    <div class="row">
                        <button type="button" class="primary danger" onclick={view.on_click(Action::Clear)}>
                            {view.say(messages::BUTTON_CLEAR_REALLY)}
                        </button>
                        <button type="button" class="quiet" onclick={view.on_click(Action::AskClear(false))}>
                            {view.say(messages::BUTTON_CLEAR_KEEP)}
                        </button>
                    </div>
                </div>
            }
        </section>
    }
}

fn save(view: &View<'_>) -> Callback<MouseEvent> {
    let dispatcher = view.dispatcher.clone();
    let name = Format::Copy.file_name(&view.context().day);
    let content = view.state.session.draft_file();
    Callback::from(move |_| {
        files::download(&name, Format::Copy.media_type(), &content);
        dispatcher.dispatch(Action::Tell(Notice::Saved));
    })
}

/// A button of ours before the browser's own file input, which speaks the browser's language.
fn open(view: &View<'_>) -> Html {
    let on_file = view.on_file.clone();
    let choose = Callback::from(|event: MouseEvent| {
        let button = event.target_dyn_into::<web_sys::HtmlElement>();
        let input = button.and_then(|button| button.next_element_sibling());
        if let Some(input) = input {
            files::choose(&input);
        }
    });
    html! {
        <>
            <button type="button" class="quiet" onclick={choose}>{view.say(messages::BUTTON_OPEN)}</button>
            <input type="file" class="file" tabindex="-1" aria-hidden="true"
                accept=".json,.html,application/json,text/html"
                onchange={Callback::from(move |event: Event| {
                    on_file.emit(event.target_unchecked_into());
                })}/>
        </>
    }
}
