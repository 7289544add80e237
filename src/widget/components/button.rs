//! Buttons.

use yew::{Callback, Html, MouseEvent, html};

use crate::widget::view::ViewContext;
use ispcp_i18n::Message;

/// The visual variant of a button.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::widget) enum ButtonVariant {
    /// The main action of the screen.
    Primary,
    /// Another important action.
    Secondary,
    /// A minor action.
    Tertiary,
    /// An irreversible action.
    Danger,
}

/// A button. `about` is the `id` of the element that describes it (`aria-describedby`), to
/// distinguish buttons with the same label.
pub(in crate::widget) fn button(
    view: &ViewContext<'_>,
    variant: ButtonVariant,
    words: Message,
    about: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    identified(view, None, variant, words, about, onclick)
}

/// A button with an `id`, so that it can be focused.
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

/// The submit button of the form around it.
pub(in crate::widget) fn submit(view: &ViewContext<'_>, words: Message) -> Html {
    html! {
        <button type="submit" data-variant={class(ButtonVariant::Primary)} part={part(ButtonVariant::Primary)}
            onclick={view.on_continue()}>
            {view.text(words)}
        </button>
    }
}

/// The `part` names for styling by the host page.
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
