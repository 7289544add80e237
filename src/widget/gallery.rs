//! The gallery: every component in each of its states. `cargo xtask gallery` shows it, and the
//! end-to-end tests check it.
//!
//! Rendered natively by Yew's server renderer; not part of the browser module.

use yew::{Callback, Html, html};

use super::components::{
    ButtonVariant, ChoiceKind, ChoiceOption, button, choices, document, document_language,
    error_summary, field, findings, form_buttons, heading, languages, notice, paper, paragraph,
    pdf_progress, quotation, route_diagrams, session_actions, title,
};
use super::snapshot::{RenderFn, Snapshot};
use super::state::{Action, Notice, OpenError, PdfProgress, State};
use super::view::ViewContext;
use ispcp_core::application::{
    Checkbox, CheckboxGroup, Field, FieldError, FieldKind, FileError, Input, Section,
    ValidationError,
};
use ispcp_core::eligibility::{Choice, Criterion};
use ispcp_core::interview::{Session, Step};
use ispcp_documents::{self, DocumentContext as About};
use ispcp_i18n::{Catalogue, Reader, messages};

/// A component in one state, in one language.
pub struct Example {
    /// The component.
    pub component: &'static str,
    /// The state.
    pub name: &'static str,
    snapshot: Snapshot,
}

/// The examples, by component.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut gallery = Gallery(Vec::new());
    let start = State::default();
    let eligible = State {
        session: company(true),
        ..State::default()
    };
    gallery.inputs(&start, &eligible);
    gallery.trace(&start, &eligible);
    gallery.keeping(&start, &eligible);
    gallery.notices();
    gallery.documents(&start, &eligible);
    gallery.0
}

/// The screens and the components in one language.
#[must_use]
pub fn examples_in(tag: &str) -> Vec<Example> {
    let catalogue = Catalogue::for_locale(tag).unwrap_or_else(Catalogue::english);
    let mut gallery = Gallery(Vec::new());
    gallery.way();
    let components = examples().into_iter();
    // The other examples show a component in a language of another kind.
    let components = components.filter(|example| {
        let locale = example.snapshot.catalogue.locale();
        locale == "en" || example.component == "own copy"
    });
    gallery.0.extend(components);
    for example in &mut gallery.0 {
        example.snapshot.catalogue = catalogue;
    }
    gallery.0
}

struct Gallery(Vec<Example>);

impl Gallery {
    fn add(
        &mut self,
        component: &'static str,
        name: &'static str,
        locale: &'static str,
        state: &State,
        draw: fn(&ViewContext<'_>) -> Html,
    ) {
        self.0.push(Example {
            component,
            name,
            snapshot: Snapshot {
                state: state.clone(),
                catalogue: Catalogue::for_locale(locale).unwrap_or_else(Catalogue::english),
                component: Some(RenderFn(draw)),
            },
        });
    }

    /// The screens in order: each question and section, empty and with its errors, and the result
    /// of each verdict. Examples of the components cover the last two screens.
    fn way(&mut self) {
        let mut add = |component, name, session: &Session, step| {
            let mut state = State {
                session: session.clone(),
                ..State::default()
            };
            state.session.go_to(step);
            if name == "with errors" {
                state.problems = step
                    .inputs(session.answers(), session.application())
                    .into_iter()
                    .map(|input| ValidationError {
                        input,
                        error: FieldError::Missing,
                    })
                    .collect();
            }
            self.add(component, name, "en", &state, |_| html! {});
            if let Some(example) = self.0.last_mut() {
                example.snapshot.component = None;
            }
        };
        let mut association = company(true);
        association.choose(Criterion::Applicant, Choice::TradeAssociation, true);
        association.choose(Criterion::Association, Choice::Isps, true);
        for criterion in Criterion::ALL {
            for name in ["untouched", "with errors"] {
                let step = Step::Question(criterion);
                add("question", name, &association, step);
            }
        }
        let mut settled = Session::default();
        settled.choose(Criterion::Applicant, Choice::Neither, true);
        add(
            "question",
            "settled",
            &settled,
            Step::Question(Criterion::Backbone),
        );
        let mut unclear = company(false);
        unclear.choose(Criterion::Gnso, Choice::NotSure, true);
        let mut services = company(false);
        services.choose(Criterion::Services, Choice::SecurityServices, true);
        let mut not_eligible = association.clone();
        not_eligible.choose(Criterion::Gnso, Choice::NoneOfThese, true);
        for (name, session) in [
            ("eligible", &company(true)),
            ("eligible by services alone", &services),
            ("unclear", &unclear),
            ("not eligible", &not_eligible),
            ("not eligible, seen early", &settled),
        ] {
            add("result", name, session, Step::Result);
        }
        for (group, item) in [
            (CheckboxGroup::Memberships, Checkbox::OtherBody),
            (CheckboxGroup::Voting, Checkbox::NoneOfThese),
            (CheckboxGroup::Links, Checkbox::Registry),
        ] {
            not_eligible.tick(group, item, true);
        }
        for field in Field::ALL {
            if not_eligible.application().text(field).is_empty() {
                not_eligible.edit(field, filled(field).to_owned());
            }
        }
        for section in Section::ALL {
            for name in ["filled", "with errors"] {
                add("part", name, &not_eligible, Step::Section(section));
            }
        }
        add("end", "review", &not_eligible, Step::Review);
        add("end", "download", &not_eligible, Step::Download);
    }

    fn inputs(&mut self, start: &State, eligible: &State) {
        self.add("button", "each look", "en", start, buttons);
        self.add("button", "long words", "ru", start, buttons);
        self.add("button", "right to left", "ar", start, buttons);
        self.add("choices", "radios, untouched", "en", start, radios);
        self.add("choices", "radios, one chosen", "en", eligible, radios);
        self.add("choices", "boxes, some ticked", "en", eligible, boxes);
        self.add("choices", "boxes, long words", "fr", eligible, boxes);
        self.add("choices", "boxes, right to left", "ar", eligible, boxes);
        let too_long = FieldError::TooLong {
            limit: 1500,
            length: 1721,
        };
        let wrong = State {
            problems: vec![
                problem(Field::LegalName, FieldError::Missing),
                problem(Field::Country, FieldError::Missing),
                problem(Field::Remarks, too_long),
                problem(Field::PrimaryEmail, FieldError::Email),
            ],
            ..eligible.clone()
        };
        for (component, draw) in [
            ("field, a text", text as fn(&ViewContext<'_>) -> Html),
            ("field, a long text", long_text),
            ("field, a country", country),
        ] {
            self.add(component, "untouched", "en", start, draw);
            self.add(component, "filled", "en", eligible, draw);
            self.add(component, "with an error", "en", &wrong, draw);
            self.add(component, "long words", "ru", &wrong, draw);
            self.add(component, "right to left", "ar", &wrong, draw);
        }
        for (name, locale) in [("four problems", "en"), ("right to left", "ar")] {
            self.add("error summary", name, locale, &wrong, error_summary);
        }
        self.add("navigation", "at the first step", "en", start, form_buttons);
        self.add("navigation", "later", "en", eligible, form_buttons);
    }

    fn trace(&mut self, start: &State, eligible: &State) {
        let not_eligible = State {
            session: company(false),
            ..State::default()
        };
        self.add("findings", "met", "en", eligible, trace);
        self.add("findings", "not met", "en", &not_eligible, trace);
        self.add("findings", "right to left", "ar", eligible, trace);
        self.add("route", "complete", "en", eligible, route_diagrams);
        self.add("route", "interrupted", "en", &not_eligible, route_diagrams);
        self.add("route", "not certain", "en", start, route_diagrams);
        self.add(
            "route",
            "right to left",
            "ar",
            &not_eligible,
            route_diagrams,
        );
        self.add("quotation", "in English", "en", start, quoted);
        self.add("quotation", "with a translation", "zh", start, quoted);
        self.add("quotation", "right to left", "ar", start, quoted);
    }

    fn keeping(&mut self, start: &State, eligible: &State) {
        let confirming_clear = State {
            confirming_clear: true,
            ..eligible.clone()
        };
        let refused = State {
            open_error: Some(OpenError::Invalid(FileError::UnknownFormat)),
            ..State::default()
        };
        self.add("keeping", "nothing entered", "en", start, session_actions);
        self.add(
            "keeping",
            "something entered",
            "en",
            eligible,
            session_actions,
        );
        self.add(
            "keeping",
            "clearing asks first",
            "en",
            &confirming_clear,
            session_actions,
        );
        self.add(
            "keeping",
            "a file that is not ours",
            "en",
            &refused,
            session_actions,
        );
        self.add(
            "keeping",
            "right to left",
            "ar",
            &confirming_clear,
            session_actions,
        );
        self.add("languages", "English is spoken", "en", start, languages);
        self.add("languages", "right to left", "ar", start, languages);
    }

    fn notices(&mut self) {
        let cleaned = vec![
            Input::Field(Field::LegalName),
            Input::Group(CheckboxGroup::Links),
        ];
        for (name, shown) in [
            ("nothing to tell", None),
            ("saved", Some(Notice::Saved)),
            ("downloaded", Some(Notice::Downloaded("a.pdf".to_owned()))),
            ("opened", Some(Notice::Opened)),
            ("storage is refused", Some(Notice::StorageRefused)),
            ("sharing is refused", Some(Notice::ShareRefused)),
            ("cleaned", Some(Notice::Cleaned(cleaned))),
            ("deselected, for who listens", Some(Notice::Deselected)),
            (
                "another language, for who listens",
                Some(Notice::LocaleChanged),
            ),
        ] {
            let state = State {
                notice: shown,
                ..State::default()
            };
            self.add("notice", name, "en", &state, notice);
        }
        self.add("words", "each order", "en", &State::default(), words);
        self.add("words", "long words", "ru", &State::default(), words);
    }

    fn documents(&mut self, start: &State, eligible: &State) {
        self.add("outline", "an application", "en", eligible, application);
        self.add("outline", "nothing stated", "en", start, application);
        self.add("outline", "right to left", "ar", eligible, application);
        for (name, far) in [
            ("idle", PdfProgress::Idle),
            ("loading", PdfProgress::Loading),
            ("slow", PdfProgress::Slow),
            ("failed", PdfProgress::Failed),
            (
                "a character without a font",
                PdfProgress::Boxed("𛀀".to_owned()),
            ),
        ] {
            let state = State {
                pdf_progress: far,
                ..eligible.clone()
            };
            self.add("making a PDF", name, "en", &state, pdf_progress);
        }
        self.add("paper", "A4", "en", eligible, paper);
        self.add("own copy", "in French", "fr", eligible, document_language);
    }
}

impl Example {
    /// The example as a page of its own; `style` is the content of its head.
    pub async fn page(&self, style: &str) -> String {
        let drawn = self.snapshot.clone().render().await;
        format!(
            "<!doctype html>\n<html lang=\"en\" data-theme=\"auto\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>{0}: {1}</title>{style}</head><body><main class=\"page\"><h1 class=\"visually-hidden\">{0}: {1}</h1>{drawn}</main></body>\
             </html>\n",
            self.component, self.name,
        )
    }
}

/// A company, eligible or not, with its application.
fn company(eligible: bool) -> Session {
    let mut session = Session::default();
    for (criterion, choice) in [
        (Criterion::Applicant, Choice::CommercialEntity),
        (Criterion::Backbone, Choice::No),
        (Criterion::Transit, Choice::InternetUsers),
        (Criterion::Services, Choice::NotSure),
        (Criterion::Gnso, Choice::WhoisPolicies),
        (Criterion::Participation, Choice::Yes),
    ] {
        let missing = !eligible && criterion == Criterion::Transit;
        let choice = if missing { Choice::NoneOfThese } else { choice };
        session.choose(criterion, choice, true);
    }
    for (field, text) in [
        (Field::LegalName, "Réseau Ελλάς 网络 שלום"),
        (Field::Country, "JP"),
        (Field::PrimaryEmail, "елена@пример.рф"),
        (Field::Remarks, "A line.\n\nAnd another."),
    ] {
        session.edit(field, text.to_owned());
    }
    session
}

/// A valid value for each field.
fn filled(field: Field) -> &'static str {
    match field.kind() {
        FieldKind::Email => "name@example.net",
        FieldKind::Website => "https://example.net",
        FieldKind::AsNumbers => "AS3320",
        FieldKind::Telephone => "+49 30 1234567",
        FieldKind::Country => "DE",
        FieldKind::Line | FieldKind::Text => "…",
    }
}

fn problem(field: Field, error: FieldError) -> ValidationError {
    ValidationError {
        input: Input::Field(field),
        error,
    }
}

fn buttons(view: &ViewContext<'_>) -> Html {
    let looks = [
        (ButtonVariant::Primary, messages::BUTTON_PREPARE),
        (ButtonVariant::Secondary, messages::BUTTON_SELF_CHECK),
        (ButtonVariant::Tertiary, messages::BUTTON_SAVE),
        (ButtonVariant::Danger, messages::BUTTON_CLEAR_REALLY),
    ];
    let drawn = looks.map(|(look, words)| button(view, look, words, None, Callback::noop()));
    html! { <div class="button-group">{for drawn}</div> }
}

fn radios(view: &ViewContext<'_>) -> Html {
    asked(view, Criterion::Applicant, ChoiceKind::Radio)
}

fn boxes(view: &ViewContext<'_>) -> Html {
    asked(view, Criterion::Gnso, ChoiceKind::Box)
}

fn asked(view: &ViewContext<'_>, criterion: Criterion, kind: ChoiceKind) -> Html {
    let answers = view.state.session.answers();
    let offered = criterion.choices().iter().map(|&choice| ChoiceOption {
        code: choice.code(),
        label: view.labels.choice(choice),
        chosen: answers.has(criterion, choice),
        act: move |on| Action::Choose(criterion, choice, on),
    });
    html! {
        <fieldset>
            <legend>{view.labels.question(criterion)}</legend>
            {choices(view, criterion.code(), kind, None, offered)}
        </fieldset>
    }
}

fn text(view: &ViewContext<'_>) -> Html {
    field(view, Field::LegalName)
}

fn long_text(view: &ViewContext<'_>) -> Html {
    field(view, Field::Remarks)
}

fn country(view: &ViewContext<'_>) -> Html {
    field(view, Field::Country)
}

fn trace(view: &ViewContext<'_>) -> Html {
    let groups = ispcp_documents::result(&view.state.session, view.catalogue, Reader::Applicant);
    html! { <>{heading(view, view.text(messages::FINDINGS_TITLE))}{findings(view, &groups)}</> }
}

fn application(view: &ViewContext<'_>) -> Html {
    let about = About {
        day: "2026-11-24".to_owned(),
        country: Some("日本".to_owned()),
    };
    let application = ispcp_documents::application(&view.state.session, view.catalogue, &about);
    document(view, &application, true)
}

fn quoted(view: &ViewContext<'_>) -> Html {
    quotation(view, Criterion::Services)
}

fn words(view: &ViewContext<'_>) -> Html {
    html! {
        <>
            {title(view, None, view.text(messages::DOWNLOAD_TITLE))}
            {paragraph("lead", view.text(messages::INTRO_WHAT))}
            {heading(view, view.text(messages::ROUTE_TITLE))}
            {paragraph("", view.text(messages::INTRO_PRIVACY))}
            {paragraph("example", view.text(messages::ROUTE_CAPTION))}
        </>
    }
}
