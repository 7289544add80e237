//! A text to type, or a country to select.

use yew::{Html, html};

use super::errors::description;
use crate::application::{Field, Input, Shape, is_required, names_something_else};
use crate::language::messages;
use crate::widget::view::{View, by_code};

/// A field with its label, hint and error.
pub(in crate::widget) fn field(view: &View<'_>, field: Field) -> Html {
    let input = Input::Field(field);
    let id = format!("ispcp-{}", input.code());
    let described = description(view, input);
    let session = &view.state.session;
    let required = is_required(input, session.answers(), session.application());
    let hint = if field == Field::GnsoImpact && names_something_else(session.answers()) {
        view.say(messages::FIELD_GNSO_IMPACT_HINT_ELSE)
    } else {
        view.naming.field_hint(field)
    };
    let wrong = described.wrong;
    let class = if wrong { "field wrong" } else { "field" };
    html! {
        <div data-look={class} part="field" key={input.code()}>
            <label for={id.clone()}>
                {view.naming.field(field)}
                if !required {
                    <span class="optional">{view.say(messages::OPTIONAL_MARK)}</span>
                }
            </label>
            <p class="hint" id={described.hint_id}>
                {hint}
                if field.shape() == Shape::Text {
                    {view.say(messages::SENTENCE_SEPARATOR)}
                    {messages::field_limit(view.catalogue, &field.limit().to_string())}
                }
            </p>
            {described.error}
            {control(view, field, id, described.ids, wrong)}
        </div>
    }
}

fn control(view: &View<'_>, field: Field, id: String, described_by: String, wrong: bool) -> Html {
    let text = view.state.session.application().text(field).to_owned();
    let autocomplete = autocomplete(field);
    let invalid = wrong.then_some("true");
    let longest = crate::application::MAX_TEXT.to_string();
    match field.shape() {
        Shape::Country => {
            let option = |(code, name): (&str, &str)| {
                html! { <option value={code.to_owned()} selected={code == text}>{name}</option> }
            };
            html! {
                <select {id} {autocomplete} aria-describedby={described_by} aria-invalid={invalid}
                    onchange={view.on_change(field)}>
                    <option value="" selected={text.is_empty()}>
                        {view.say(messages::FIELD_COUNTRY_CHOOSE)}
                    </option>
                    {for by_code(view.countries).map(option)}
                </select>
            }
        }
        Shape::Text => html! {
            <textarea {id} rows="5" dir="auto" {autocomplete} maxlength={longest}
                aria-describedby={described_by} aria-invalid={invalid} value={text}
                oninput={view.on_input(field)}
                onchange={view.on_change(field)}/>
        },
        // Not `type="email"` and the like: browsers refuse valid addresses (RFC 6531).
        shape => html! {
            <input type="text" {id} dir="auto" {autocomplete} maxlength={longest}
                inputmode={keyboard(shape)} spellcheck={spellcheck(shape)}
                autocapitalize={autocapitalize(shape)}
                aria-describedby={described_by} aria-invalid={invalid} value={text}
                oninput={view.on_input(field)}
                onchange={view.on_change(field)}/>
        },
    }
}

/// The keyboard that a phone shows.
const fn keyboard(shape: Shape) -> &'static str {
    match shape {
        Shape::Email => "email",
        Shape::Website => "url",
        Shape::Telephone => "tel",
        _ => "text",
    }
}

const fn spellcheck(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "true",
        _ => "false",
    }
}

const fn autocapitalize(shape: Shape) -> &'static str {
    match shape {
        Shape::Email | Shape::Website => "none",
        _ => "sentences",
    }
}

/// The token by which the browser fills a field in (WCAG 1.3.5): only where it asks for something
/// about the person who fills the form in.
const fn autocomplete(field: Field) -> &'static str {
    match field {
        Field::LegalName => "organization",
        Field::Country => "country",
        Field::Website => "url",
        Field::Telephone => "tel",
        Field::PrimaryName => "name",
        Field::PrimaryPosition => "organization-title",
        Field::PrimaryEmail => "email",
        _ => "off",
    }
}
