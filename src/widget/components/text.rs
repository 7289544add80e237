//! Headings and paragraphs.

use yew::{AttrValue, Html, NodeRef, html};

use crate::widget::view::ViewContext;

/// The `id` of the progress line.
pub(in crate::widget) const PROGRESS_ID: &str = "ispcp-progress";
/// The `id` of the paragraph below a first-level heading.
pub(in crate::widget) const LEAD_ID: &str = "ispcp-lead";

/// A first-level heading, which is focused when its step starts. Screen readers then also read the
/// elements whose `id`s are in `description`.
pub(in crate::widget) fn title(
    view: &ViewContext<'_>,
    description: Option<&'static str>,
    words: &'static str,
) -> Html {
    first_heading(view, Some("-1"), view.heading.clone(), description, words)
}

/// A first-level heading that names a group, which is focused instead of it.
pub(in crate::widget) fn group_title(view: &ViewContext<'_>, words: &'static str) -> Html {
    first_heading(view, None, NodeRef::default(), None, words)
}

#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
fn first_heading(
    view: &ViewContext<'_>,
    tabindex: Option<&'static str>,
    heading: NodeRef,
    description: Option<&'static str>,
    words: &'static str,
) -> Html {
    html! {
        <@{level(view, 0)} class="title" part="title" {tabindex} ref={heading}
            aria-describedby={description}>
            {words}
        </@>
    }
}

/// A first-level heading with its introduction.
pub(in crate::widget) fn titled(
    view: &ViewContext<'_>,
    words: &'static str,
    lead: &'static str,
) -> Html {
    html! {
        <>
            {title(view, Some("ispcp-lead ispcp-progress"), words)}
            {identified_paragraph(LEAD_ID, "lead", lead)}
        </>
    }
}

/// A second-level heading.
pub(in crate::widget) fn heading(view: &ViewContext<'_>, words: &'static str) -> Html {
    later_heading(view, 1, "heading", None, words)
}

/// A third-level heading.
pub(in crate::widget) fn subheading(
    view: &ViewContext<'_>,
    id: Option<String>,
    words: &'static str,
) -> Html {
    later_heading(view, 2, "subheading", id, words)
}

/// A fourth-level heading, for an item in a list.
pub(super) fn item_heading(view: &ViewContext<'_>, id: String, words: &'static str) -> Html {
    later_heading(view, 3, "subheading", Some(id), words)
}

/// A heading `below` levels under the configured first level: one function for all, because `html!`
/// makes much code of a tag that is only known at run time.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
fn later_heading(
    view: &ViewContext<'_>,
    below: usize,
    variant: &'static str,
    id: Option<String>,
    words: &'static str,
) -> Html {
    let part = (below == 1).then_some("heading");
    html! { <@{level(view, below)} data-variant={variant} {part} {id}>{words}</@> }
}

/// The tag of a heading `below` levels under the configured first level.
fn level(view: &ViewContext<'_>, below: usize) -> &'static str {
    const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let first = usize::from(view.heading_level.saturating_sub(1));
    LEVELS.get(first + below).copied().unwrap_or("h6")
}

/// A paragraph with an `id`, to describe a heading.
pub(in crate::widget) fn identified_paragraph(
    id: &'static str,
    class: &'static str,
    words: impl Into<AttrValue>,
) -> Html {
    html! { <p {id} data-variant={class}>{words.into()}</p> }
}

/// A paragraph with a style variant.
pub(in crate::widget) fn paragraph(class: &'static str, words: impl Into<AttrValue>) -> Html {
    styled(class, words.into())
}

fn styled(class: &'static str, words: AttrValue) -> Html {
    html! { <p data-variant={class}>{words}</p> }
}
