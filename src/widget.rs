//! The Yew application: screens, components and effects over the session. No rule, no validation
//! and no format lives here, and every word comes from the catalogue.

mod app;
mod components;
mod effects;
mod screens;
mod state;
mod view;

use app::{App, AppProps};

/// The identifier of the element that the widget is mounted in.
const MOUNT: &str = "ispcp-widget";

/// Mounts the widget.
///
/// A panic ends the module; `embed/boot.js` notices that and says so. Its message goes nowhere,
/// not even to the console: it might quote what the visitor typed.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| {}));
    if let Some(root) = gloo::utils::document().get_element_by_id(MOUNT) {
        let secretariat = root
            .get_attribute("data-secretariat")
            .map_or_else(|| AppProps::SECRETARIAT.into(), Into::into);
        yew::Renderer::<App>::with_root_and_props(root, AppProps { secretariat }).render();
    }
}
