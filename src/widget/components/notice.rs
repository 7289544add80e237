//! Status messages (WCAG 4.1.3): screen readers announce them without moving the focus.

use yew::{Html, html};

use crate::widget::state::Notice;
use crate::widget::view::ViewContext;
use ispcp_i18n::messages;

/// The live region for notices. It is always in the document, because screen readers only monitor
/// known live regions. It has no role `status`, which Orca reads even if empty. Each text is a new
/// element: a translator may have detached the text node, which then cannot be updated; and a
/// repeated text is announced again.
pub(in crate::widget) fn notice(view: &ViewContext<'_>) -> Html {
    let mut words = match &view.state.notice {
        None => String::new(),
        Some(Notice::Saved) => view.text(messages::STATUS_SAVED).to_owned(),
        Some(Notice::Cleared) => view.text(messages::STATUS_CLEARED).to_owned(),
        Some(Notice::StorageRefused) => view.text(messages::STATUS_STORAGE_REFUSED).to_owned(),
        Some(Notice::LocaleChanged) => view.text(messages::STATUS_LOCALE_CHANGED).to_owned(),
        Some(Notice::LocaleFailed) => view.text(messages::STATUS_LOCALE_FAILED).to_owned(),
        Some(Notice::Deselected) => view.text(messages::STATUS_DESELECTED).to_owned(),
        Some(Notice::Copied) => view.text(messages::STATUS_COPIED).to_owned(),
        Some(Notice::CopyRefused) => view.text(messages::STATUS_COPY_REFUSED).to_owned(),
        Some(Notice::ShareRefused) => view.text(messages::STATUS_SHARE_REFUSED).to_owned(),
        Some(Notice::Opening) => view.text(messages::STATUS_OPENING).to_owned(),
        Some(Notice::Downloaded(file)) => messages::status_downloaded(view.catalogue, file),
        Some(Notice::Opened) => view.text(messages::STATUS_OPENED).to_owned(),
        Some(Notice::Cleaned(inputs)) => {
            let names: Vec<&str> = inputs
                .iter()
                .map(|&input| view.labels.input(input))
                .collect();
            messages::status_cleaned(view.catalogue, &view.catalogue.list(&names))
        }
    };
    // Orca announces a text only if it differs from the previous one.
    if !words.is_empty() && view.state.notices % 2 == 1 {
        words.push('\u{a0}');
    }
    // The screen itself shows these changes.
    let shown = matches!(
        view.state.notice,
        Some(Notice::Deselected | Notice::LocaleChanged)
    );
    let variant = shown.then_some("visually-hidden");
    html! {
        <p class="notice" part="notice" aria-live="polite" data-variant={variant}>
            if !words.is_empty() {
                <span key={view.state.notices}>{words}</span>
            }
        </p>
    }
}
