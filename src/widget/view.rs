//! What every screen and component is given: the state, the words, and the way to act.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{
    Callback, Event, Html, InputEvent, MouseEvent, NodeRef, SubmitEvent, UseReducerDispatcher, html,
};

use super::state::{Action, State};
use crate::application::{Field, Input, Problem};
use crate::browser::page;
use crate::document::Context;
use crate::interview::Step;
use crate::language::{Catalogue, Message, Naming};

/// The countries to select from: codes with names.
pub(super) type Countries = [(&'static str, String)];

/// A look at the widget at one moment.
pub(super) struct View<'a> {
    pub(super) state: &'a State,
    pub(super) catalogue: &'a Catalogue,
    pub(super) naming: Naming<'a>,
    pub(super) countries: &'a Countries,
    pub(super) secretariat: &'a str,
    pub(super) dispatcher: &'a UseReducerDispatcher<State>,
    /// The element to focus when a step begins.
    pub(super) heading: &'a NodeRef,
    /// The element to focus when something is wrong.
    pub(super) summary: &'a NodeRef,
    /// The way to act on a chosen file.
    pub(super) on_file: &'a Callback<HtmlInputElement>,
}

impl View<'_> {
    pub(super) fn say(&self, message: Message) -> &'static str {
        self.catalogue.text(message)
    }

    /// Does `action` on a click.
    pub(super) fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |_| dispatcher.dispatch(action.clone()))
    }

    /// Does what `act` says with the box's new state on a change.
    pub(super) fn on_toggle(&self, act: impl Fn(bool) -> Action + 'static) -> Callback<Event> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = target::<HtmlInputElement>(&event) {
                dispatcher.dispatch(act(input.checked()));
            }
        })
    }

    /// Takes what is typed into a field.
    pub(super) fn on_input(&self, field: Field) -> Callback<InputEvent> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |event: InputEvent| {
            let line = target::<HtmlInputElement>(&event).map(|input| input.value());
            let text = line.or_else(|| target::<HtmlTextAreaElement>(&event).map(|t| t.value()));
            if let Some(text) = text {
                dispatcher.dispatch(Action::Edit(field, text));
            }
        })
    }

    /// Takes what is selected in a list.
    pub(super) fn on_select(&self, field: Field) -> Callback<Event> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = target::<HtmlSelectElement>(&event) {
                dispatcher.dispatch(Action::Edit(field, select.value()));
            }
        })
    }

    /// Continue.
    pub(super) fn on_submit(&self) -> Callback<SubmitEvent> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatcher.dispatch(Action::Advance(page::today()));
        })
    }

    /// The step on screen.
    pub(super) fn step(&self) -> Step {
        self.state.session.step()
    }

    /// What is wrong with an input, in words.
    pub(super) fn problem(&self, input: Input) -> Option<String> {
        let is_here = |problem: &&Problem| problem.input == input;
        let problem = self.state.problems.iter().find(is_here)?;
        Some(self.naming.problem(problem))
    }

    /// What a document needs to know beside the session.
    pub(super) fn context(&self) -> Context {
        let code = self.state.session.application().text(Field::Country);
        let country = self.countries.iter().find(|(c, _)| *c == code);
        Context {
            day: page::today(),
            country: country.map(|(_, name)| name.clone()),
            secretariat: self.secretariat.to_owned(),
        }
    }

    /// The line above a heading: whose widget this is, and where one stands.
    pub(super) fn place(&self, place: &str) -> Html {
        html! {
            <p class="where">
                <span>{self.say(crate::language::messages::WIDGET_NAME)}</span>
                <span>{place}</span>
            </p>
        }
    }

    /// The heading of a step, which takes the focus when the step begins.
    pub(super) fn title(&self, words: &'static str) -> Html {
        html! { <h1 tabindex="-1" ref={self.heading.clone()}>{words}</h1> }
    }
}

fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}
