//! Headings and paragraphs.

use yew::{AttrValue, Html, html};

use crate::widget::view::View;

/// A heading of the second order.
pub(in crate::widget) fn heading(view: &View<'_>, words: &'static str) -> Html {
    html! { <@{view.level(1)} class="heading" part="heading">{words}</@> }
}

/// A heading of the third order.
pub(in crate::widget) fn subheading(
    view: &View<'_>,
    id: Option<String>,
    words: &'static str,
) -> Html {
    html! { <@{view.level(2)} class="subheading" {id}>{words}</@> }
}

/// A paragraph of a class of the style; none where it is empty.
pub(in crate::widget) fn paragraph(class: &'static str, words: impl Into<AttrValue>) -> Html {
    styled(class, words.into())
}

fn styled(class: &'static str, words: AttrValue) -> Html {
    html! { <p class={class}>{words}</p> }
}
