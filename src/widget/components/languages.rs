//! The language menu.

use yew::{Html, html};

use crate::widget::view::ViewContext;
use ispcp_i18n::{languages as known, messages};

/// A menu of the languages, each in its own name, with the current one selected.
///
/// An option's `selected` attribute only sets the initial value; after a selection the widget sets
/// the value.
pub(in crate::widget) fn languages(view: &ViewContext<'_>) -> Html {
    let option = |&(tag, name): &(&'static str, &'static str)| {
        let spoken = tag == view.catalogue.locale();
        html! { <option value={tag} lang={tag} selected={spoken}>{name}</option> }
    };
    html! {
        <div class="languages" part="languages">
            <select aria-label={view.text(messages::LANGUAGES)} ref={view.languages.clone()}
                onchange={view.on_locale()}>
                {for known().iter().map(option)}
            </select>
        </div>
    }
}
