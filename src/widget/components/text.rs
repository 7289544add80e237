//! Headings and paragraphs.

use yew::{AttrValue, Html, html};

use crate::widget::view::ViewContext;

/// The identifier of the line that says where one is.
pub(in crate::widget) const PROGRESS_ID: &str = "ispcp-progress";
/// The identifier of the paragraph below a heading of the first order.
pub(in crate::widget) const LEAD_ID: &str = "ispcp-lead";

/// A heading of the first order, which takes the focus when its step begins. A screen reader then
/// reads the elements whose identifiers are in `description` as well.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn title(
    view: &ViewContext<'_>,
    description: Option<&'static str>,
    words: &'static str,
) -> Html {
    html! {
        <@{level(view, 0)} class="title" part="title" tabindex="-1" ref={view.heading.clone()}
            aria-describedby={description}>
            {words}
        </@>
    }
}

/// A heading of the first order and the paragraph below it.
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

/// A heading of the first order that names a group. The group takes the focus in its place.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn group_title(view: &ViewContext<'_>, words: &'static str) -> Html {
    html! { <@{level(view, 0)} class="title" part="title">{words}</@> }
}

/// A heading of the second order.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn heading(view: &ViewContext<'_>, words: &'static str) -> Html {
    html! { <@{level(view, 1)} class="heading" part="heading">{words}</@> }
}

/// A heading of the third order.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn subheading(
    view: &ViewContext<'_>,
    id: Option<String>,
    words: &'static str,
) -> Html {
    html! { <@{level(view, 2)} class="subheading" {id}>{words}</@> }
}

/// A heading of the fourth order: of an item in a list.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(super) fn item_heading(view: &ViewContext<'_>, id: String, words: &'static str) -> Html {
    html! { <@{level(view, 3)} class="subheading" {id}>{words}</@> }
}

/// The element of a heading so much below the first, whose own level the page sets.
fn level(view: &ViewContext<'_>, below: usize) -> &'static str {
    const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let first = usize::from(view.heading_level.saturating_sub(1));
    LEVELS.get(first + below).copied().unwrap_or("h6")
}

/// A paragraph that describes a heading.
pub(in crate::widget) fn identified_paragraph(
    id: &'static str,
    class: &'static str,
    words: impl Into<AttrValue>,
) -> Html {
    html! { <p {id} data-variant={class}>{words.into()}</p> }
}

/// A paragraph of a class of the style; none where it is empty.
pub(in crate::widget) fn paragraph(class: &'static str, words: impl Into<AttrValue>) -> Html {
    styled(class, words.into())
}

fn styled(class: &'static str, words: AttrValue) -> Html {
    html! { <p data-variant={class}>{words}</p> }
}
