//! Headings and paragraphs.

use yew::{AttrValue, Html, html};

use crate::widget::view::View;

/// A heading of the first order, which takes the focus when its step begins.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn title(view: &View<'_>, words: &'static str) -> Html {
    html! {
        <@{level(view, 0)} class="title" part="title" tabindex="-1" ref={view.heading.clone()}>
            {words}
        </@>
    }
}

/// A heading of the second order.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn heading(view: &View<'_>, words: &'static str) -> Html {
    html! { <@{level(view, 1)} class="heading" part="heading">{words}</@> }
}

/// A heading of the third order.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(in crate::widget) fn subheading(
    view: &View<'_>,
    id: Option<String>,
    words: &'static str,
) -> Html {
    html! { <@{level(view, 2)} class="subheading" {id}>{words}</@> }
}

/// A heading of the fourth order: of an item in a list.
#[expect(clippy::ignored_unit_patterns, reason = "what html! makes of a tag")]
pub(super) fn item_heading(view: &View<'_>, id: String, words: &'static str) -> Html {
    html! { <@{level(view, 3)} class="subheading" {id}>{words}</@> }
}

/// The element of a heading so much below the first, whose own level the page sets.
fn level(view: &View<'_>, below: usize) -> &'static str {
    const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let first = usize::from(view.heading_level.saturating_sub(1));
    LEVELS.get(first + below).copied().unwrap_or("h6")
}

/// A paragraph of a class of the style; none where it is empty.
pub(in crate::widget) fn paragraph(class: &'static str, words: impl Into<AttrValue>) -> Html {
    styled(class, words.into())
}

fn styled(class: &'static str, words: AttrValue) -> Html {
    html! { <p data-look={class}>{words}</p> }
}
