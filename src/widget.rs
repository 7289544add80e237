//! The Yew application: screens, components and effects for the session. It contains no rule,
//! validation or file format, and all texts come from the catalogue.

mod app;
mod components;
mod effects;
#[cfg(not(target_family = "wasm"))]
pub mod gallery;
mod screens;
#[cfg(not(target_family = "wasm"))]
mod snapshot;
mod state;
mod view;

#[cfg(not(target_family = "wasm"))]
pub use snapshot::{first_screen, screen, screen_title};

use std::cell::RefCell;

use web_sys::Element;
use yew::AppHandle;

use app::{App, AppProps};

use crate::browser::host::{Host, Settings};

/// Initialises the module.
///
/// A panic ends the module; the page's scripts detect it and show an error. Its message is not
/// logged, not even to the console: it might quote the visitor's input.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| {}));
}

/// A mounted widget.
///
/// It is never destroyed, because Yew's listeners outlive it. An unused widget is suspended, and
/// its element is moved and resumed for the next host.
pub struct Widget {
    app: RefCell<AppHandle<App>>,
    props: RefCell<AppProps>,
}

impl Widget {
    /// Renders a widget in an element and replaces its content.
    #[must_use]
    pub fn mount(element: Element, host: Host, settings: &Settings) -> Self {
        let props = AppProps::new(host, settings);
        let renderer = yew::Renderer::<App>::with_root_and_props(element, props.clone());
        Self::new(renderer.render(), props)
    }

    /// Hydrates the prerendered first screen ([`first_screen`]), which must be unchanged in the
    /// element.
    #[must_use]
    pub fn hydrate(element: Element, host: Host, settings: &Settings) -> Self {
        let props = AppProps::new(host, settings);
        let renderer = yew::Renderer::<App>::with_root_and_props(element, props.clone());
        Self::new(renderer.hydrate(), props)
    }

    fn new(app: AppHandle<App>, props: AppProps) -> Self {
        Self {
            app: RefCell::new(app),
            props: RefCell::new(props),
        }
    }

    /// Applies new settings.
    pub fn update(&self, settings: &Settings) {
        let props = self.props.borrow().with_settings(settings);
        self.set(props);
    }

    /// Clears the session and detaches the host; the widget can be resumed.
    pub fn suspend(&self) {
        let props = self.props.borrow().suspended();
        self.set(props);
    }

    /// Restarts the widget with another host.
    pub fn resume(&self, host: Host, settings: &Settings) {
        let props = self.props.borrow().resumed(host, settings);
        self.set(props);
    }

    fn set(&self, props: AppProps) {
        self.props.replace(props.clone());
        self.app.borrow_mut().update(props);
    }
}
