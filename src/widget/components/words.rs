//! Headings and paragraphs.

use yew::{AttrValue, Html, html};

/// A heading of the second order.
pub(in crate::widget) fn heading(words: &'static str) -> Html {
    html! { <h2>{words}</h2> }
}

/// A paragraph of a class of the style; none where it is empty.
pub(in crate::widget) fn paragraph(class: &'static str, words: impl Into<AttrValue>) -> Html {
    styled(class, words.into())
}

fn styled(class: &'static str, words: AttrValue) -> Html {
    html! { <p class={class}>{words}</p> }
}
