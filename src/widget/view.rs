//! What every screen and component is given: the state, the words, and the way to act.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, InputEvent, MouseEvent, NodeRef, TargetCast, html};

use super::components::PROGRESS_ID;
use super::state::{Action, Copied, Msg, State};
use crate::browser::page;
use ispcp_core::application::{Field, Input, ValidationError};
use ispcp_core::interview::Step;
use ispcp_documents::{DocumentContext, Format, Paper};
use ispcp_i18n::{Catalogue, Labels, Message};

/// A look at the widget at one moment.
pub(super) struct ViewContext<'a> {
    pub(super) state: &'a State,
    pub(super) catalogue: &'a Catalogue,
    pub(super) labels: Labels<'a>,
    /// The countries to select from, as the host names them.
    pub(super) countries: &'a str,
    pub(super) secretariat: &'a str,
    /// The level of the first heading.
    pub(super) heading_level: u8,
    /// Whether the browser can hand files to other apps.
    pub(super) can_share: bool,
    /// Sends the widget a message.
    pub(super) send: &'a Callback<Msg>,
    /// The element to focus when a step begins.
    pub(super) heading: &'a NodeRef,
    /// The element to focus when something is wrong.
    pub(super) summary: &'a NodeRef,
    /// The menu of languages.
    pub(super) languages: &'a NodeRef,
}

impl ViewContext<'_> {
    pub(super) fn text(&self, message: Message) -> &'static str {
        self.catalogue.text(message)
    }

    /// Sends the message for an event.
    fn on<E: 'static>(&self, msg: impl Fn(E) -> Msg + 'static) -> Callback<E> {
        self.send.reform(msg)
    }

    /// Does `action` on a click.
    pub(super) fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Action(action))
    }

    /// Downloads a file of that format on a click.
    pub(super) fn on_download(&self, format: Format) -> Callback<MouseEvent> {
        self.on_click_send(Msg::Download(format))
    }

    /// Makes a PDF on a click.
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

    /// Speaks the language that is chosen.
    pub(super) fn on_locale(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::SetLocale(value(&event)))
    }

    /// Takes the language of the documents that is chosen.
    pub(super) fn on_document_language(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::Action(Action::SetDocumentLanguage(!value(&event).is_empty())))
    }

    /// Takes the paper that is chosen.
    pub(super) fn on_paper_size(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::Action(Action::SetPaperSize(Paper::from_code(&value(&event)))))
    }

    /// Opens the file that is chosen in an input.
    pub(super) fn on_file(&self) -> Callback<Event> {
        self.on(|event: Event| Msg::FileSelected(event.target_unchecked_into()))
    }

    /// Does what `act` says with the box's new state on a change.
    pub(super) fn on_toggle(&self, act: impl Fn(bool) -> Action + 'static) -> Callback<Event> {
        self.on(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            Msg::Action(act(input.checked()))
        })
    }

    /// Takes what is typed into a field.
    pub(super) fn on_input(&self, field: Field) -> Callback<InputEvent> {
        self.on(move |event: InputEvent| Msg::Action(Action::Edit(field, value(&event))))
    }

    /// Takes what is selected, or what the browser filled in: some tell that as a change only.
    pub(super) fn on_change(&self, field: Field) -> Callback<Event> {
        self.on(move |event: Event| Msg::Action(Action::Edit(field, value(&event))))
    }

    /// Continue: a click on the button that submits a form, which Enter in a field is, too. The
    /// form itself is never submitted: browsers refuse that in a sandbox, and some of them under a
    /// strict policy, before anybody hears of it.
    pub(super) fn on_continue(&self) -> Callback<MouseEvent> {
        self.on(|event: MouseEvent| {
            event.prevent_default();
            Msg::Action(Action::Continue(page::today()))
        })
    }

    /// The step on screen.
    pub(super) fn step(&self) -> Step {
        self.state.session.step()
    }

    /// What is wrong with an input, in words.
    pub(super) fn problem(&self, input: Input) -> Option<String> {
        let is_here = |problem: &&ValidationError| problem.input == input;
        let problem = self.state.problems.iter().find(is_here)?;
        Some(self.labels.problem(problem))
    }

    /// What a document needs to know beside the session.
    pub(super) fn context(&self) -> DocumentContext {
        context(self.state, self.countries)
    }

    /// The line above a heading: whose widget this is, and where one stands.
    pub(super) fn progress_line(&self, progress: &str) -> Html {
        html! {
            <p class="progress">
                <span>{self.text(ispcp_i18n::messages::WIDGET_NAME)}</span>
                <span id={PROGRESS_ID}>{progress}</span>
            </p>
        }
    }
}

/// What a document needs to know beside the session, with the names of countries in its language.
pub(super) fn context(state: &State, countries: &str) -> DocumentContext {
    let code = state.session.application().text(Field::Country);
    let mut named = parse_countries(countries).filter(|(known, _)| *known == code);
    DocumentContext {
        day: page::today(),
        country: named.next().map(|(_, name)| name.to_owned()),
    }
}

/// Countries as the host names them: codes with names.
pub(super) fn parse_countries(countries: &str) -> impl Iterator<Item = (&str, &str)> {
    countries.lines().filter_map(|line| line.split_once(' '))
}

/// The value of the field that an event is about.
fn value(event: &Event) -> String {
    let field = event.target();
    field.as_ref().map(page::input_value).unwrap_or_default()
}
