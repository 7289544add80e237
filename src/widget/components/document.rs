//! The application document, as the Secretariat receives it.

use yew::{Html, html};

use super::findings::{change, finding_list};
use super::route::route_diagrams;
use super::text::{heading, paragraph, subheading};
use crate::widget::view::ViewContext;
use ispcp_core::eligibility::Verdict;
use ispcp_documents::{Block, Document, DocumentSection, Entry, Value};

/// The sections of a document, each answer with Change if `changeable`.
pub(in crate::widget) fn document(
    view: &ViewContext<'_>,
    outline: &Document,
    changeable: bool,
) -> Html {
    let part = |(i, part): (usize, &DocumentSection)| {
        let blocks = part.blocks.iter().enumerate();
        html! {
            <section class="part">
                {heading(view, part.heading)}
                {for blocks.map(|(j, block)| self::block(view, block, changeable, i * 100 + j))}
            </section>
        }
    };
    outline.parts.iter().enumerate().map(part).collect()
}

fn block(view: &ViewContext<'_>, block: &Block, changeable: bool, number: usize) -> Html {
    match block {
        Block::Paragraph(words) => paragraph("", words.clone()),
        Block::Verdict(verdict, words) => {
            let look = match verdict {
                Verdict::Eligible => "outcome eligible",
                Verdict::Unclear => "outcome unclear",
                Verdict::NotEligible => "outcome not-eligible",
            };
            paragraph(look, *words)
        }
        Block::Heading(words) => subheading(view, None, words),
        Block::Entries(entries) => {
            let entries = entries.iter().enumerate();
            html! {
                <dl class="entries">
                    {for entries.map(|(i, e)| entry(view, e, changeable, number * 100 + i))}
                </dl>
            }
        }
        Block::Route(_) => route_diagrams(view),
        Block::Findings(entries) => finding_list(view, entries, changeable, number * 100),
        Block::SignatureLine(words) => paragraph("sign", *words),
    }
}

fn entry(view: &ViewContext<'_>, entry: &Entry, changeable: bool, number: usize) -> Html {
    let id = format!("ispcp-entry-{number}");
    let value = match &entry.value {
        Value::UserText(text) => html! { <dd class="stated" dir="auto">{text.clone()}</dd> },
        Value::Selected(items) => items
            .iter()
            .map(|item| html! { <dd>{item.clone()}</dd> })
            .collect(),
        Value::Empty(words) => html! { <dd class="nothing">{*words}</dd> },
    };
    html! {
        <div>
            <dt id={id.clone()}>{entry.label}</dt>
            {value}
            if let Some(step) = entry.step.filter(|_| changeable) {
                <dd class="change">{change(view, step, id)}</dd>
            }
        </div>
    }
}
