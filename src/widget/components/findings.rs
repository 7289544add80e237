//! The trace of the assessment.

use yew::{Html, html};

use super::button::{Look, button};
use super::words::{paragraph, subheading};
use crate::document::FindingEntry;
use crate::eligibility::{Criterion, State};
use crate::interview::Step;
use crate::language::messages;
use crate::widget::state::Action;
use crate::widget::view::View;

/// The charter's own words, always English, and what they mean in the language that is spoken.
pub(in crate::widget) fn quotation(view: &View<'_>, criterion: Criterion) -> Html {
    let words = criterion.quotation();
    let translation = view.naming.translation(criterion);
    html! {
        <blockquote part="quotation">
            {quoted(words)}
            <cite>{view.say(messages::QUOTATION_SOURCE)}</cite>
            if !translation.is_empty() {
                <p class="translation">{translation}</p>
                <cite>{view.say(messages::QUOTATION_TRANSLATION)}</cite>
            }
        </blockquote>
    }
}

fn quoted(words: &str) -> Html {
    html! { <p lang="en" dir="ltr">{["“", words, "”"].concat()}</p> }
}

/// Change: goes to the step of an answer, which `about` identifies.
pub(super) fn change(view: &View<'_>, step: Step, about: String) -> Html {
    let change = view.on_click(Action::Change(step));
    button(
        view,
        Look::Quiet,
        messages::BUTTON_CHANGE,
        Some(about),
        change,
    )
}

/// The findings, each with its reason and quotation, and with Change where `changeable`.
pub(in crate::widget) fn findings(
    view: &View<'_>,
    findings: &[FindingEntry],
    changeable: bool,
) -> Html {
    let finding = |(i, finding): (usize, &FindingEntry)| {
        let id = format!("ispcp-finding-{i}");
        let tag = match finding.state {
            State::Met => "tag met",
            State::Unsure => "tag unsure",
            State::NotMet => "tag not-met",
        };
        html! {
            <li part="finding">
                <span data-look={tag}>{finding.state_word}</span>
                <div class="finding">
                    {subheading(view, Some(id.clone()), finding.name)}
                    {paragraph("answer", finding.answer.clone())}
                    {paragraph("reason", finding.reason.clone())}
                    <blockquote>{quoted(finding.quotation)}</blockquote>
                </div>
                if let Some(step) = finding.step.filter(|_| changeable) {
                    {change(view, step, id)}
                }
            </li>
        }
    };
    let items: Html = findings.iter().enumerate().map(finding).collect();
    html! { <ol class="findings">{items}</ol> }
}
