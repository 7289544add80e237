//! The trace of the assessment.

use yew::{Html, html};

use super::button::{ButtonVariant, button};
use super::text::{item_heading, paragraph, subheading};
use crate::widget::state::Action;
use crate::widget::view::ViewContext;
use ispcp_core::eligibility::{Bearing, Criterion, Standing};
use ispcp_core::interview::Step;
use ispcp_documents::{FindingEntry, FindingGroup};
use ispcp_i18n::messages;

/// The charter's text, always in English, and its translation.
pub(in crate::widget) fn quotation(view: &ViewContext<'_>, criterion: Criterion) -> Html {
    let words = criterion.quotation();
    let translation = view.labels.translation(criterion);
    html! {
        <blockquote part="quotation">
            {quoted(words)}
            <cite>{view.text(messages::QUOTATION_SOURCE)}</cite>
            if !translation.is_empty() {
                <p class="translation">{translation}</p>
                <cite>{view.text(messages::QUOTATION_TRANSLATION)}</cite>
            }
        </blockquote>
    }
}

fn quoted(words: &str) -> Html {
    html! { <p lang="en" dir="ltr">{["“", words, "”"].concat()}</p> }
}

/// Change: goes to the step of an answer; `about` is the `id` of its name.
pub(in crate::widget) fn change(view: &ViewContext<'_>, step: Step, about: String) -> Html {
    let change = view.on_click(Action::EditAnswer(step));
    button(
        view,
        ButtonVariant::Tertiary,
        messages::BUTTON_CHANGE,
        Some(about),
        change,
    )
}

/// The findings in groups, each with Change. Those without influence on the result are collapsed.
pub(in crate::widget) fn findings(view: &ViewContext<'_>, groups: &[FindingGroup]) -> Html {
    let group = |(i, group): (usize, &FindingGroup)| {
        let list = finding_list(view, &group.findings, true, i * 100);
        match group.bearing {
            Bearing::Counts | Bearing::Outstanding => html! {
                <>{subheading(view, None, group.heading)}{list}</>
            },
            Bearing::Immaterial => html! {
                <details class="fold"><summary>{group.heading}</summary>{list}</details>
            },
        }
    };
    groups.iter().enumerate().map(group).collect()
}

/// Findings, each with its reason and quotation, and with Change if `changeable`. Their `id`s are
/// numbered from `number`.
pub(super) fn finding_list(
    view: &ViewContext<'_>,
    findings: &[FindingEntry],
    changeable: bool,
    number: usize,
) -> Html {
    let finding = |(i, finding): (usize, &FindingEntry)| {
        let id = format!("ispcp-finding-{}", number + i);
        let tag = match finding.standing {
            Standing::Met => "tag met",
            Standing::Unsure => "tag unsure",
            Standing::NotMet => "tag not-met",
            Standing::NotNeeded
            | Standing::NotApplicable
            | Standing::NotAnswered
            | Standing::NotClaimed => "tag",
        };
        html! {
            <li part="finding">
                <span data-variant={tag}>{finding.standing_word}</span>
                <div class="finding">
                    {item_heading(view, id.clone(), finding.name)}
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
