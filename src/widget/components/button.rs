//! Buttons.

use yew::{Callback, Html, MouseEvent, html};

use crate::widget::view::ViewContext;
use ispcp_i18n::Message;

/// How a button looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::widget) enum ButtonVariant {
    /// What one comes to do here.
    Primary,
    /// Something else of weight.
    Secondary,
    /// Something beside the way.
    Tertiary,
    /// What cannot be undone.
    Danger,
}

/// A button. `about` is the identifier of what tells it from others of the same words.
pub(in crate::widget) fn button(
    view: &ViewContext<'_>,
    variant: ButtonVariant,
    words: Message,
    about: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    identified(view, None, variant, words, about, onclick)
}

/// A button with an identifier, by which it can be given the focus.
pub(in crate::widget) fn identified(
    view: &ViewContext<'_>,
    id: Option<&'static str>,
    variant: ButtonVariant,
    words: Message,
    about: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" {id} data-variant={class(variant)} part={part(variant)} aria-describedby={about} {onclick}>
            {view.text(words)}
        </button>
    }
}

/// The button that submits the form it stands in.
pub(in crate::widget) fn submit(view: &ViewContext<'_>, words: Message) -> Html {
    html! {
        <button type="submit" data-variant={class(ButtonVariant::Primary)} part={part(ButtonVariant::Primary)}
            onclick={view.on_continue()}>
            {view.text(words)}
        </button>
    }
}

/// The names by which the page's owner styles it.
const fn part(variant: ButtonVariant) -> &'static str {
    match variant {
        ButtonVariant::Primary => "button button-primary",
        _ => "button",
    }
}

const fn class(variant: ButtonVariant) -> &'static str {
    match variant {
        ButtonVariant::Primary => "primary",
        ButtonVariant::Secondary => "secondary",
        ButtonVariant::Tertiary => "tertiary",
        ButtonVariant::Danger => "primary danger",
    }
}
