//! Radios and boxes.

use yew::{Html, html};

use crate::widget::state::Action;
use crate::widget::view::View;

/// Whether one choice is made or several.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::widget) enum Kind {
    Radio,
    Box,
}

/// One choice.
pub(in crate::widget) struct Choosable<F> {
    pub(in crate::widget) code: &'static str,
    pub(in crate::widget) label: &'static str,
    pub(in crate::widget) chosen: bool,
    /// What choosing it (or taking it back) does.
    pub(in crate::widget) act: F,
}

/// The choices of a group called `name`. The first bears the identifier that an error summary
/// links to, and the description with the identifiers `described_by`: so it is read where the group
/// is entered, and once.
pub(in crate::widget) fn choices<F: Fn(bool) -> Action + 'static>(
    view: &View<'_>,
    name: &'static str,
    kind: Kind,
    described_by: Option<&str>,
    choosables: impl Iterator<Item = Choosable<F>>,
) -> Html {
    let choice = |(i, choosable): (usize, Choosable<F>)| {
        let id = if i == 0 {
            format!("ispcp-{name}")
        } else {
            format!("ispcp-{name}-{}", choosable.code)
        };
        let described_by = described_by.filter(|_| i == 0).map(str::to_owned);
        let kind = match kind {
            Kind::Radio => "radio",
            Kind::Box => "checkbox",
        };
        html! {
            <div class="choice" part="choice" key={choosable.code}>
                <input type={kind} id={id.clone()} name={name} value={choosable.code}
                    checked={choosable.chosen} aria-describedby={described_by} onchange={view.on_toggle(choosable.act)}/>
                <label for={id}>{choosable.label}</label>
            </div>
        }
    };
    choosables.enumerate().map(choice).collect()
}
