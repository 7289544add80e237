//! Text fields, and the selection of a country.

use yew::{Html, html};

use super::errors::description;
use crate::widget::view::{ViewContext, parse_countries};
use ispcp_core::application::{Field, FieldKind, Input, is_required, names_something_else};
use ispcp_i18n::messages;

/// A field with its label, hint and error.
pub(in crate::widget) fn field(view: &ViewContext<'_>, field: Field) -> Html {
    let input = Input::Field(field);
    let id = format!("ispcp-{}", input.code());
    let described = description(view, input);
    let session = &view.state.session;
    let required = is_required(input, session.answers(), session.application());
    let hint = if field == Field::GnsoImpact && names_something_else(session.answers()) {
        view.text(messages::FIELD_GNSO_IMPACT_HINT_ELSE)
    } else {
        view.labels.field_hint(field)
    };
    let wrong = described.wrong;
    let class = if wrong { "field wrong" } else { "field" };
    html! {
        <div data-variant={class} part="field" key={input.code()}>
            <label for={id.clone()}>
                {view.labels.field(field)}
                if !required {
                    <span class="optional">{view.text(messages::OPTIONAL_MARK)}</span>
                }
            </label>
            <p class="hint" id={described.hint_id}>
                {hint}
                if field.kind() == FieldKind::Text {
                    {view.text(messages::SENTENCE_SEPARATOR)}
                    {messages::field_limit(view.catalogue, &field.limit().to_string())}
                }
            </p>
            {described.error}
            {control(view, field, id, described.ids, wrong)}
        </div>
    }
}

fn control(
    view: &ViewContext<'_>,
    field: Field,
    id: String,
    described_by: String,
    wrong: bool,
) -> Html {
    let text = view.state.session.application().text(field).to_owned();
    let typing = field.typing();
    let invalid = wrong.then_some("true");
    match field.kind() {
        FieldKind::Country => {
            let listed = |(code, _): &(&str, &str)| view.lists_countries || *code == text;
            let option = |(code, name): (&str, &str)| {
                html! { <option value={code.to_owned()} selected={code == text}>{name}</option> }
            };
            html! {
                <select {id} autocomplete={typing.autocomplete}
                    aria-describedby={described_by} aria-invalid={invalid}
                    onchange={view.on_change(field)}>
                    <option value="" selected={text.is_empty()}>
                        {view.text(messages::FIELD_COUNTRY_CHOOSE)}
                    </option>
                    {for parse_countries(view.countries).filter(listed).map(option)}
                </select>
            }
        }
        FieldKind::Text => html! {
            <textarea {id} rows="5" dir="auto" autocomplete={typing.autocomplete}
                autocorrect={typing.autocorrect} autocapitalize={typing.autocapitalize}
                spellcheck={typing.spellcheck} enterkeyhint={typing.enterkeyhint}
                aria-describedby={described_by} aria-invalid={invalid} value={text}
                oninput={view.on_input(field)}
                onchange={view.on_change(field)}/>
        },
        // Not `type="email"` or similar: browsers refuse valid addresses (RFC 6531). No
        // `maxlength`: it silently cuts pasted text.
        _ => html! {
            <input type="text" {id} dir="auto" autocomplete={typing.autocomplete}
                autocorrect={typing.autocorrect} autocapitalize={typing.autocapitalize}
                spellcheck={typing.spellcheck} enterkeyhint={typing.enterkeyhint}
                inputmode={typing.inputmode}
                aria-describedby={described_by} aria-invalid={invalid} value={text}
                oninput={view.on_input(field)}
                onchange={view.on_change(field)}/>
        },
    }
}
