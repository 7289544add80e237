//! What there is to tell, once: read out by screen readers without moving the focus.

use yew::{Html, html};

use crate::language::messages;
use crate::widget::state::Notice;
use crate::widget::view::View;

/// The status line. It is always there, since screen readers watch only what they know. Its text is
/// an element of its own for each text: a translator replaces text nodes, and a text node that is
/// not in the document any more cannot be changed.
pub(in crate::widget) fn notice(view: &View<'_>) -> Html {
    let words = match &view.state.notice {
        None => String::new(),
        Some(Notice::Saved) => view.say(messages::STATUS_SAVED).to_owned(),
        Some(Notice::Cleared) => view.say(messages::STATUS_CLEARED).to_owned(),
        Some(Notice::StorageRefused) => view.say(messages::STATUS_STORAGE_REFUSED).to_owned(),
        Some(Notice::LocaleFailed) => view.say(messages::STATUS_LOCALE_FAILED).to_owned(),
        Some(Notice::Copied) => view.say(messages::STATUS_COPIED).to_owned(),
        Some(Notice::CopyRefused) => view.say(messages::STATUS_COPY_REFUSED).to_owned(),
        Some(Notice::ShareRefused) => view.say(messages::STATUS_SHARE_REFUSED).to_owned(),
        Some(Notice::Opening) => view.say(messages::STATUS_OPENING).to_owned(),
        Some(Notice::Downloaded(file)) => messages::status_downloaded(view.catalogue, file),
        Some(Notice::Opened) => view.say(messages::STATUS_OPENED).to_owned(),
        Some(Notice::Cleaned(inputs)) => {
            let names: Vec<&str> = inputs
                .iter()
                .map(|&input| view.naming.input(input))
                .collect();
            messages::status_cleaned(view.catalogue, &view.catalogue.list(&names))
        }
    };
    html! {
        <p class="notice" part="notice" role="status">
            if !words.is_empty() {
                <span key={words.clone()}>{words}</span>
            }
        </p>
    }
}
