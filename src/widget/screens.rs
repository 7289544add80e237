//! The screens, one a step.

mod check;
mod form;
mod question;
mod ready;
mod result;

use yew::Html;

use super::view::View;
use crate::interview::Step;

/// The screen of a step.
pub(super) fn screen(view: &View<'_>, step: Step) -> Html {
    match step {
        Step::Question(criterion) => question::question(view, criterion),
        Step::Result => result::result(view),
        Step::Form(section) => form::form(view, section),
        Step::Check => check::check(view),
        Step::Ready => ready::ready(view),
    }
}
