//! Headings and paragraphs.

use yew::virtual_dom::VTag;
use yew::{AttrValue, Html, html};

use crate::widget::view::View;

/// A heading of the first order, which takes the focus when its step begins.
pub(in crate::widget) fn title(view: &View<'_>, words: &'static str) -> Html {
    let mut title = element(view, 0, "title", words);
    title.add_attribute("part", "title");
    title.add_attribute("tabindex", "-1");
    title.node_ref = view.heading.clone();
    title.into()
}

/// A heading of the second order.
pub(in crate::widget) fn heading(view: &View<'_>, words: &'static str) -> Html {
    let mut heading = element(view, 1, "heading", words);
    heading.add_attribute("part", "heading");
    heading.into()
}

/// A heading of the third order.
pub(in crate::widget) fn subheading(
    view: &View<'_>,
    id: Option<String>,
    words: &'static str,
) -> Html {
    let mut heading = element(view, 2, "subheading", words);
    if let Some(id) = id {
        heading.add_attribute("id", id);
    }
    heading.into()
}

/// A heading so much below the first, whose own level the page sets.
fn element(view: &View<'_>, below: u8, class: &'static str, words: &'static str) -> VTag {
    let level = view.heading_level.saturating_add(below).clamp(1, 6);
    let mut element = VTag::new(format!("h{level}"));
    element.add_attribute("class", class);
    element.add_child(words.into());
    element
}

/// A paragraph of a class of the style; none where it is empty.
pub(in crate::widget) fn paragraph(class: &'static str, words: impl Into<AttrValue>) -> Html {
    styled(class, words.into())
}

fn styled(class: &'static str, words: AttrValue) -> Html {
    html! { <p class={class}>{words}</p> }
}
