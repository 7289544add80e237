//! The context of every screen and component: state, texts and callbacks.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, InputEvent, MouseEvent, NodeRef, TargetCast, html};

use super::components::PROGRESS_ID;
use super::state::{Action, Copied, Msg, State};
use crate::browser::page;
use ispcp_core::application::{Field, Input, ValidationError};
use ispcp_core::interview::Step;
use ispcp_documents::{DocumentContext, Format, Paper};
use ispcp_i18n::{Catalogue, Labels, Message};

/// The widget at one moment, for rendering.
pub(super) struct ViewContext<'a> {
    pub(super) state: &'a State,
    pub(super) catalogue: &'a Catalogue,
    pub(super) english: Catalogue,
    pub(super) labels: Labels<'a>,
    /// The country names from the host.
    pub(super) countries: &'a str,
    /// Whether to list all countries, or only the selected one.
    pub(super) lists_countries: bool,
    pub(super) secretariat: &'a str,
    /// The level of the first heading.
    pub(super) heading_level: u8,
    /// Whether the browser can share files with other apps.
    pub(super) can_share: bool,
    /// Sends a message to the widget.
    pub(super) send: &'a Callback<Msg>,
    /// The element to focus when a step starts.
    pub(super) heading: &'a NodeRef,
    /// The element to focus after an error.
    pub(super) summary: &'a NodeRef,
    /// The language menu.
    pub(super) languages: &'a NodeRef,
}

impl ViewContext<'_> {
    pub(super) fn text(&self, message: Message) -> &'static str {
        self.catalogue.text(message)
    }

    /// A callback that sends the message for an event.
    fn on<E: 'static>(&self, msg: impl Fn(E) -> Msg + 'static) -> Callback<E> {
        self.send.reform(msg)
    }

    /// Applies `action` on a click.
    pub(super) fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Action(action))
    }

    /// Downloads a file of that format on a click.
    pub(super) fn on_download(&self, format: Format) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Download(format))
    }

    /// Creates a PDF on a click.
    pub(super) fn on_pdf(&self) -> Callback<MouseEvent> {
        self.on_click_send(Msg::CreatePdf)
    }

    /// Prints on a click.
    pub(super) fn on_print(&self) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Print)
    }

    /// Copies a text on a click.
    pub(super) fn on_copy(&self, what: Copied) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Copy(what))
    }

    /// Shares the application on a click.
    pub(super) fn on_share(&self) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Share)
    }

    fn on_click_send(&self, msg: Msg) -> Callback<MouseEvent> {
        self.on(move |_| msg.clone())
    }

    /// Switches to the selected language.
    pub(super) fn on_locale(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::SetLocale(value(&event)))
    }

    /// Sets the selected language of the documents.
    pub(super) fn on_document_language(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::Action(Action::SetDocumentLanguage(!value(&event).is_empty())))
    }

    /// Sets the selected paper size.
    pub(super) fn on_paper_size(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::Action(Action::SetPaperSize(Paper::from_code(&value(&event)))))
    }

    /// Opens the file selected in an input.
    pub(super) fn on_file(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::FileSelected(event.target_unchecked_into()))
    }

    /// Applies the action `act` returns for the checkbox's new state.
    pub(super) fn on_toggle(&self, act: impl Fn(bool) -> Action + 'static) -> Callback<Event> {
        self.on(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            Msg::Action(act(input.checked()))
        })
    }

    /// Applies input in a text field.
    pub(super) fn on_input(&self, field: Field) -> Callback<InputEvent> {
        self.on(move |event: InputEvent| Msg::Action(Action::Edit(field, value(&event))))
    }

    /// Applies a selection or an autofill value: some browsers report autofill only as a change.
    pub(super) fn on_change(&self, field: Field) -> Callback<Event> {
        self.on(move |event: Event| Msg::Action(Action::Edit(field, value(&event))))
    }

    /// Continue: a click on the submit button; Enter in a field triggers it too. The form itself is
    /// never submitted: browsers block that in a sandbox, and some of them under a strict policy,
    /// before any event is dispatched.
    pub(super) fn on_continue(&self) -> Callback<MouseEvent> {
        self.on(|event: MouseEvent| {
            event.prevent_default();
            Msg::Action(Action::Continue(page::today()))
        })
    }

    /// The current step.
    pub(super) fn step(&self) -> Step {
        self.state.session.step()
    }

    /// The error message of an input.
    pub(super) fn problem(&self, input: Input) -> Option<String> {
        let is_here = |problem: &&ValidationError| problem.input == input;
        let problem = self.state.problems.iter().find(is_here)?;
        Some(self.labels.problem(problem))
    }

    /// The context of a document.
    pub(super) fn context(&self) -> DocumentContext {
        context(self.state, self.countries)
    }

    /// The line above a heading: the widget's name and the progress.
    pub(super) fn progress_line(&self, progress: &str) -> Html {
        html! {
            <p class="progress">
                <span>{self.text(ispcp_i18n::messages::WIDGET_NAME)}</span>
                <span id={PROGRESS_ID}>{progress}</span>
            </p>
        }
    }
}

/// The context of a document, given the country names in its language.
pub(super) fn context(state: &State, countries: &str) -> DocumentContext {
    let code = state.session.application().text(Field::Country);
    let mut named = parse_countries(countries).filter(|(known, _)| *known == code);
    DocumentContext {
        day: page::today(),
        country: named.next().map(|(_, name)| name.to_owned()),
    }
}

/// Parses the host's country names into codes and names.
pub(super) fn parse_countries(countries: &str) -> impl Iterator<Item = (&str, &str)> {
    countries.lines().filter_map(|line| line.split_once(' '))
}

/// The value of an event's form control.
fn value(event: &Event) -> String {
    let field = event.target();
    field.as_ref().map(page::input_value).unwrap_or_default()
}
