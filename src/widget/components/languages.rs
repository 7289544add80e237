//! The languages to choose from.

use yew::{Html, html};

use crate::language::{languages as known, messages};
use crate::widget::view::View;

/// A button for each language, in its own name.
pub(in crate::widget) fn languages(view: &View<'_>) -> Html {
    let button = |&(tag, name): &(&'static str, &'static str)| {
        let current = (tag == view.catalogue.locale()).then_some("true");
        html! {
            <button type="button" data-look="quiet" lang={tag} aria-current={current}
                onclick={view.on_speak(tag)}>{name}</button>
        }
    };
    html! {
        <nav class="languages" part="languages" aria-label={view.say(messages::LANGUAGES)}>
            {for known().iter().map(button)}
        </nav>
    }
}
