//! Radio buttons and checkboxes.

use yew::{Html, html};

use crate::widget::state::Action;
use crate::widget::view::ViewContext;

/// Whether one choice or several can be selected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::widget) enum ChoiceKind {
    Radio,
    Box,
}

/// One choice.
pub(in crate::widget) struct ChoiceOption<F> {
    pub(in crate::widget) code: &'static str,
    pub(in crate::widget) label: &'static str,
    pub(in crate::widget) chosen: bool,
    /// Returns the action for selecting or deselecting it.
    pub(in crate::widget) act: F,
}

/// The choices of a group called `name`. The first one has the `id` that the error summary links
/// to, and the description by `described_by`: screen readers read it once, on entering the group.
pub(in crate::widget) fn choices<F: Fn(bool) -> Action + 'static>(
    view: &ViewContext<'_>,
    name: &'static str,
    kind: ChoiceKind,
    described_by: Option<&str>,
    options: impl Iterator<Item = ChoiceOption<F>>,
) -> Html {
    let choice = |(i, option): (usize, ChoiceOption<F>)| {
        let id = if i == 0 {
            format!("ispcp-{name}")
        } else {
            format!("ispcp-{name}-{}", option.code)
        };
        let described_by = described_by.filter(|_| i == 0).map(str::to_owned);
        let kind = match kind {
            ChoiceKind::Radio => "radio",
            ChoiceKind::Box => "checkbox",
        };
        html! {
            <div class="choice" part="choice" key={option.code}>
                <input type={kind} id={id.clone()} name={name} value={option.code}
                    checked={option.chosen} aria-describedby={described_by} onchange={view.on_toggle(option.act)}/>
                <label for={id}>{option.label}</label>
            </div>
        }
    };
    options.enumerate().map(choice).collect()
}
