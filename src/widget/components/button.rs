//! Buttons.

use yew::{Callback, Html, MouseEvent, html};

use crate::language::Message;
use crate::widget::view::View;

/// How a button looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::widget) enum Look {
    /// What one comes to do here.
    Primary,
    /// Something else of weight.
    Plain,
    /// Something beside the way.
    Quiet,
    /// What cannot be undone.
    Danger,
}

/// A button. `about` is the identifier of what tells it from others of the same words.
pub(in crate::widget) fn button(
    view: &View<'_>,
    look: Look,
    words: Message,
    about: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    identified(view, None, look, words, about, onclick)
}

/// A button with an identifier, by which it can be given the focus.
pub(in crate::widget) fn identified(
    view: &View<'_>,
    id: Option<&'static str>,
    look: Look,
    words: Message,
    about: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" {id} data-look={class(look)} part={part(look)} aria-describedby={about} {onclick}>
            {view.say(words)}
        </button>
    }
}

/// The button that submits the form it stands in.
pub(in crate::widget) fn submit(view: &View<'_>, words: Message) -> Html {
    html! {
        <button type="submit" data-look={class(Look::Primary)} part={part(Look::Primary)}
            onclick={view.on_continue()}>
            {view.say(words)}
        </button>
    }
}

/// The names by which the page's owner styles it.
const fn part(look: Look) -> &'static str {
    match look {
        Look::Primary => "button button-primary",
        _ => "button",
    }
}

const fn class(look: Look) -> &'static str {
    match look {
        Look::Primary => "primary",
        Look::Plain => "plain",
        Look::Quiet => "quiet",
        Look::Danger => "primary danger",
    }
}
