//! Contact with the Secretariat: its address, a message in the visitor's mail program, and both as
//! text to copy.

use yew::{Html, html};

use super::button::{ButtonVariant, button};
use crate::widget::state::Copied;
use crate::widget::view::ViewContext;
use ispcp_documents::mailto;
use ispcp_i18n::messages;

/// A link to the Secretariat's address.
pub(in crate::widget) fn secretariat(view: &ViewContext<'_>) -> Html {
    let address = view.secretariat.to_owned();
    mail_link(None, mailto(&address, "", ""), address)
}

/// A link that opens the visitor's mail program with a subject and a short body, without any input
/// of the visitor.
pub(in crate::widget) fn email(view: &ViewContext<'_>) -> Html {
    let words = view.state.document_words(view.english, *view.catalogue);
    let [subject, body] =
        [messages::EMAIL_SUBJECT, messages::EMAIL_BODY].map(|message| words.text(message));
    let uri = mailto(view.secretariat, subject, body);
    mail_link(
        Some("button"),
        uri,
        view.text(messages::BUTTON_EMAIL).to_owned(),
    )
}

/// A link to a `mailto:` URI, with `target="_blank"`: in a frame, a policy's `frame-src` would
/// block it, and a webmail program would replace the page.
fn mail_link(variant: Option<&'static str>, uri: String, words: String) -> Html {
    html! {
        <a data-variant={variant} href={uri} target="_blank" rel="noopener noreferrer">
            // The address is the same in every language.
            <span translate={variant.is_none().then_some("no")}>{words}</span>
        </a>
    }
}

/// Buttons that copy the address and the message, in case no mail program opens.
pub(in crate::widget) fn copy_email(view: &ViewContext<'_>) -> Html {
    html! {
        <>
            {button(view, ButtonVariant::Tertiary, messages::BUTTON_COPY_ADDRESS, None,
                view.on_copy(Copied::Address))}
            {button(view, ButtonVariant::Tertiary, messages::BUTTON_COPY_EMAIL, None,
                view.on_copy(Copied::Email))}
        </>
    }
}

/// A text that the browser did not copy, for copying by hand.
pub(in crate::widget) fn copy_by_hand(view: &ViewContext<'_>) -> Html {
    let Some(text) = &view.state.uncopied else {
        return html! {};
    };
    html! {
        <div data-variant="field">
            <label for="ispcp-uncopied">{view.text(messages::COPY_BY_HAND)}</label>
            <textarea id="ispcp-uncopied" rows="6" readonly=true translate="no" dir="auto"
                value={text.clone()}/>
        </div>
    }
}
