//! The Yew application: screens, components and hooks over the session. No rule, no validation
//! and no format lives here, and every word comes from the catalogue.

mod app;
mod components;
mod hooks;
mod screens;
mod state;
mod view;

pub use app::{App, AppProps};

use crate::browser::page;

/// The identifier of the element that the widget is mounted in.
const MOUNT: &str = "ispcp-widget";

/// Mounts the widget, and has a failure of ours told to the page around it.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string);
        page::announce_stop(&place.unwrap_or_default());
    }));
    if let Some(root) = gloo::utils::document().get_element_by_id(MOUNT) {
        let secretariat = root
            .get_attribute("data-secretariat")
            .map_or_else(|| AppProps::SECRETARIAT.into(), Into::into);
        yew::Renderer::<App>::with_root_and_props(root, AppProps { secretariat }).render();
    }
}
