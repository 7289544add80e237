//! The widget as a whole: state in, one screen out.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, Properties, function_component, html, use_callback, use_memo,
    use_node_ref, use_reducer,
};

use super::components::{files, notice};
use super::hooks::{use_attention, use_history, use_memory, use_open_file};
use super::screens;
use super::state::State;
use super::view::View;
use crate::application::COUNTRIES;
use crate::browser::{page, storage};
use crate::interview::{Session, Step};
use crate::language::{Catalogue, Naming};

/// What the page sets.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The Secretariat's e-mail address.
    #[prop_or(AttrValue::Static(AppProps::SECRETARIAT))]
    pub secretariat: AttrValue,
}

impl AppProps {
    /// The Secretariat's published address.
    pub const SECRETARIAT: &'static str = "secretariat@ispcp.info";
}

/// The widget.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| State {
        session: remembered(),
        ..State::default()
    });
    let catalogue = use_memo((), |()| Catalogue::english());
    // The list is only needed beyond the result; its names are the browser's.
    let needs_countries = !matches!(state.session.step(), Step::Question(_));
    let locale = catalogue.locale();
    let countries = use_memo(needs_countries, |&needed| {
        if needed {
            page::countries(locale, COUNTRIES)
        } else {
            Vec::new()
        }
    });
    let (heading, summary) = (use_node_ref(), use_node_ref());
    let dispatcher = state.dispatcher();
    use_memory(&state);
    use_history(&state);
    use_attention(&state, &catalogue, &heading, &summary);
    let open = use_open_file(&state);
    let on_file: Callback<HtmlInputElement> = use_callback((), move |input, ()| open.emit(input));

    let view = View {
        state: &state,
        catalogue: &catalogue,
        naming: Naming::new(&catalogue),
        countries: &countries,
        secretariat: &props.secretariat,
        dispatcher: &dispatcher,
        heading: &heading,
        summary: &summary,
        on_file: &on_file,
    };
    let step = view.step();
    html! {
        <div class="ispcp" lang={catalogue.locale()} dir={catalogue.direction().code()}>
            {notice(&view)}
            // Keyed, so that a step never inherits the elements of another.
            <section class="card" key={step.code()}>{screens::screen(&view, step)}</section>
            {files(&view)}
        </div>
    }
}

/// The session that the tab remembers. One that cannot be read is one that we did not write.
pub(super) fn remembered() -> Session {
    storage::load()
        .and_then(|memory| Session::open(memory.as_bytes()).ok())
        .unwrap_or_default()
}
