//! A section of the application.

use yew::{Html, html};

use crate::widget::components::{
    ChoiceKind, ChoiceOption, choices, description, error_summary, field, form_buttons, heading,
    titled,
};
use crate::widget::state::Action;
use crate::widget::view::ViewContext;
use ispcp_core::application::{CheckboxGroup, Field, Input, Section};
use ispcp_core::interview::Step;
use ispcp_i18n::{Message, messages};

/// ICANN's Expected Standards of Behavior, which the applicant declares to have read.
const EXPECTED_STANDARDS: &str =
    "https://www.icann.org/resources/pages/expected-standards-2016-06-28-en";

pub(super) fn form(view: &ViewContext<'_>, section: Section) -> Html {
    let session = &view.state.session;
    let step = Step::Section(section);
    let place = step.progress(session.answers()).map(|progress| {
        messages::progress_application(
            view.catalogue,
            &progress.number.to_string(),
            &progress.total.to_string(),
        )
    });
    let inputs = step.inputs(session.answers(), session.application());
    html! {
        <>
            {view.progress_line(&place.unwrap_or_default())}
            {error_summary(view)}
            {titled(view, view.labels.section(section), view.labels.section_lead(section))}
            <form novalidate=true>
                // A list of its own, all of whose items have keys: otherwise, an item that appears
                // or disappears would replace the others, and the focus would be lost.
                <>{for inputs.into_iter().map(|input| self::input(view, input))}</>
                {form_buttons(view)}
            </form>
        </>
    }
}

fn input(view: &ViewContext<'_>, input: Input) -> Html {
    match input {
        Input::Field(Field::PrimaryName) => {
            with_heading(view, messages::REPRESENTATIVE_PRIMARY, Field::PrimaryName)
        }
        Input::Field(Field::AlternateName) => with_heading(
            view,
            messages::REPRESENTATIVE_ALTERNATE,
            Field::AlternateName,
        ),
        Input::Field(field) => self::field(view, field),
        Input::Group(group) => self::group(view, group),
        Input::Question(_) => html! {},
    }
}

fn with_heading(view: &ViewContext<'_>, heading: Message, field: Field) -> Html {
    html! {
        <key={field.code()}>
            {self::heading(view, view.text(heading))}
            {self::field(view, field)}
        </>
    }
}

fn group(view: &ViewContext<'_>, group: CheckboxGroup) -> Html {
    let code = group.code();
    // Some screen readers do not read the description of a group, so it is set on the first
    // checkbox.
    let described = description(view, Input::Group(group));
    let application = view.state.session.application();
    let verdict = view.state.session.assessment().verdict;
    let offered = application.offered(group).map(|item| ChoiceOption {
        code: item.code(),
        label: view.labels.declaration(item, verdict),
        chosen: application.has(group, item),
        act: move |on| Action::Tick(group, item, on),
    });
    let class = if described.wrong {
        "field wrong"
    } else {
        "field"
    };
    html! {
        <fieldset data-variant={class} key={code}>
            <legend>{view.labels.group(group)}</legend>
            <p class="hint" id={described.hint_id}>{view.labels.group_hint(group)}</p>
            if group == CheckboxGroup::Declarations {
                <p>
                    <a href={EXPECTED_STANDARDS} rel="noreferrer" target="_blank">
                        {view.text(messages::EXPECTED_STANDARDS_LINK)}
                    </a>
                </p>
            }
            {described.error}
            {choices(view, code, ChoiceKind::Box, Some(&described.ids), offered)}
        </fieldset>
    }
}
