//! Errors, in a summary above the form and beside the inputs.

use yew::{Callback, Html, MouseEvent, TargetCast, html};

use super::text::heading;
use crate::browser::page;
use crate::widget::state::OpenError;
use crate::widget::view::ViewContext;
use ispcp_core::application::{Input, ValidationError};
use ispcp_i18n::messages;

/// The error summary, which takes the focus and links to each invalid input.
pub(in crate::widget) fn error_summary(view: &ViewContext<'_>) -> Html {
    if view.state.problems.is_empty() {
        return html! {};
    }
    let item = |problem: &ValidationError| {
        let id = format!("ispcp-{}", problem.input.code());
        html! {
            <li><a href={format!("#{id}")} onclick={go_to(id)}>{view.labels.problem(problem)}</a></li>
        }
    };
    let items: Html = view.state.problems.iter().map(item).collect();
    summary(
        view,
        view.text(messages::ERROR_TITLE),
        "ispcp-errors",
        html! { <ul id="ispcp-errors">{items}</ul> },
    )
}

/// Why a file could not be opened.
pub(super) fn refusal(view: &ViewContext<'_>) -> Html {
    let words = match &view.state.open_error {
        None => return html! {},
        Some(OpenError::Io) => view.text(messages::FILE_UNREADABLE).to_owned(),
        Some(OpenError::ReaderUnavailable) => view.text(messages::FILE_NO_READER).to_owned(),
        Some(OpenError::Invalid(problem)) => view.labels.file_error(problem),
    };
    let title = view.text(messages::FILE_ERROR_TITLE);
    summary(
        view,
        title,
        "ispcp-refusal",
        html! { <p id="ispcp-refusal">{words}</p> },
    )
}

/// A summary with content of the given `id`. When it is focused, screen readers read its name and
/// description. It has no role `alert`, which would be read as well.
fn summary(view: &ViewContext<'_>, title: &'static str, id: &'static str, content: Html) -> Html {
    html! {
        <div class="errors" part="errors" role="group" tabindex="-1" ref={view.summary.clone()}
            aria-label={title} aria-describedby={id}>
            {heading(view, title)}
            {content}
        </div>
    }
}

/// Focuses an input without changing the URL's fragment.
fn go_to(id: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let root = event.target_dyn_into::<web_sys::Element>();
        let root = root.and_then(|link| link.closest(".ispcp").ok().flatten());
        let input = root.and_then(|root| root.query_selector(&format!("#{id}")).ok().flatten());
        if let Some(input) = input {
            page::focus(&input);
        }
    })
}

/// The hint and the error that describe an input.
pub(in crate::widget) struct FieldDescription {
    /// The `id` of the hint.
    pub(in crate::widget) hint_id: String,
    /// The error, if any.
    pub(in crate::widget) error: Html,
    /// Whether the input has an error.
    pub(in crate::widget) wrong: bool,
    /// The `id` of the error, if any.
    pub(in crate::widget) error_id: Option<String>,
    /// The identifiers of both, for `aria-describedby`.
    pub(in crate::widget) ids: String,
}

/// Describes an input: its hint, and its error if any.
pub(in crate::widget) fn description(view: &ViewContext<'_>, input: Input) -> FieldDescription {
    let hint_id = format!("ispcp-{}-hint", input.code());
    match view.problem(input) {
        None => FieldDescription {
            error: html! {},
            wrong: false,
            error_id: None,
            ids: hint_id.clone(),
            hint_id,
        },
        Some(words) => {
            let error_id = format!("ispcp-{}-error", input.code());
            FieldDescription {
                wrong: true,
                ids: [hint_id.as_str(), &error_id].join(" "),
                error: html! { <p class="error" id={error_id.clone()}>{words}</p> },
                error_id: Some(error_id),
                hint_id,
            }
        }
    }
}
