//! The making of a PDF: on which paper, how far it is, and what to do where it fails.

use yew::{Html, html};

use super::button::{Look, button};
use crate::document::Paper;
use crate::language::{Catalogue, messages};
use crate::widget::state::Making;
use crate::widget::view::View;

/// The size of the paper.
pub(in crate::widget) fn paper(view: &View<'_>) -> Html {
    let chosen = view.state.paper();
    let option = |paper: Paper| {
        let words = match paper {
            Paper::A4 => messages::PAPER_A4,
            Paper::Letter => messages::PAPER_LETTER,
        };
        html! {
            <option value={paper.code()} selected={paper == chosen}>{view.say(words)}</option>
        }
    };
    html! {
        <p class="paper">
            <label for="ispcp-paper">{view.say(messages::PAPER)}</label>
            <select id="ispcp-paper" onchange={view.on_paper()}>{for Paper::ALL.map(option)}</select>
        </p>
    }
}

/// The language of the documents: English, for the Secretariat, or the one that is spoken.
pub(in crate::widget) fn own_copy(view: &View<'_>) -> Html {
    let english = Catalogue::english().locale();
    let spoken = view.catalogue.locale();
    if spoken == english {
        return html! {};
    }
    let own = view.state.own_copy;
    html! {
        <p class="paper">
            <label for="ispcp-document-language">{view.say(messages::DOCUMENT_LANGUAGE)}</label>
            <select id="ispcp-document-language" onchange={view.on_own_copy()}>
                <option value="" selected={!own}>{view.say(messages::DOCUMENT_LANGUAGE_ENGLISH)}</option>
                <option value={spoken} selected={own}>{view.say(messages::DOCUMENT_LANGUAGE_OWN)}</option>
            </select>
        </p>
    }
}

/// How far the making of a PDF is. The line is always there, since screen readers watch only what
/// they know.
pub(in crate::widget) fn making(view: &View<'_>) -> Html {
    let words = match &view.state.making {
        Making::Idle => String::new(),
        Making::Loading => view.say(messages::PDF_LOADING).to_owned(),
        Making::Fetching => view.say(messages::PDF_FETCHING).to_owned(),
        Making::Writing => view.say(messages::PDF_WRITING).to_owned(),
        Making::Slow => view.say(messages::PDF_SLOW).to_owned(),
        Making::Failed => view.say(messages::PDF_FAILED).to_owned(),
        Making::Boxed(characters) => messages::pdf_boxed(view.catalogue, characters),
    };
    let failed = view.state.making == Making::Failed;
    let class = match &view.state.making {
        Making::Failed => "making failed",
        making if making.is_under_way() => "making working",
        _ => "making",
    };
    html! {
        <div data-look={class} aria-live="polite">
            <p key={words.clone()}>{words}</p>
            if failed {
                {button(view, Look::Plain, messages::BUTTON_RETRY, None, view.on_pdf())}
            }
        </div>
    }
}
