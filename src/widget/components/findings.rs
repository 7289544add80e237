//! The trace of the assessment.

use yew::{Html, html};

use crate::document::FindingEntry;
use crate::eligibility::State;
use crate::language::messages;
use crate::widget::state::Action;
use crate::widget::view::View;

/// The charter's own words, always English.
pub(in crate::widget) fn quotation(view: &View<'_>, words: &'static str) -> Html {
    html! {
        <blockquote>
            <p lang="en" dir="ltr">{"“"}{words}{"”"}</p>
            <cite>{view.say(messages::QUOTATION_SOURCE)}</cite>
        </blockquote>
    }
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
            <li>
                <span class={tag}>{finding.state_word}</span>
                <div class="finding">
                    <h3 id={id.clone()}>{finding.name}</h3>
                    <p class="answer">{finding.answer.clone()}</p>
                    <p>{finding.reason.clone()}</p>
                    <blockquote><p lang="en" dir="ltr">{"“"}{finding.quotation}{"”"}</p></blockquote>
                </div>
                if let Some(step) = finding.step.filter(|_| changeable) {
                    <button type="button" class="quiet" aria-describedby={id}
                        onclick={view.on_click(Action::Change(step))}>
                        {view.say(messages::BUTTON_CHANGE)}
                    </button>
                }
            </li>
        }
    };
    let items: Html = findings.iter().enumerate().map(finding).collect();
    html! { <ol class="findings">{items}</ol> }
}
