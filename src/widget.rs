//! The Yew application: screens, components and effects over the session. No rule, no validation
//! and no format lives here, and every word comes from the catalogue.

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
pub use snapshot::first_screen;

use std::cell::RefCell;

use web_sys::Element;
use yew::AppHandle;

use app::{App, AppProps};

use crate::browser::host::{Host, Settings};

/// Prepares the module for its first widget.
///
/// A panic ends the module; the page's scripts notice that and say so. Its message goes nowhere,
/// not even to the console: it might quote what the visitor typed.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| {}));
}

/// A mounted widget.
///
/// It is never taken down, since Yew's listeners outlive it. A widget that nobody needs is
/// suspended, and resumed elsewhere by moving its element.
pub struct Widget {
    app: RefCell<AppHandle<App>>,
    props: RefCell<AppProps>,
}

impl Widget {
    /// Renders a widget in an element, in place of whatever the element holds.
    #[must_use]
    pub fn mount(element: Element, host: Host, settings: &Settings) -> Self {
        let props = AppProps::new(host, settings);
        let renderer = yew::Renderer::<App>::with_root_and_props(element, props.clone());
        Self::new(renderer.render(), props)
    }

    /// Takes over the first screen that the build has drawn ([`first_screen`]), which stands in the
    /// element untouched.
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

    /// Takes other settings.
    pub fn update(&self, settings: &Settings) {
        let props = self.props.borrow().with_settings(settings);
        self.set(props);
    }

    /// Forgets everything, and waits for another host.
    pub fn suspend(&self) {
        let props = self.props.borrow().suspended();
        self.set(props);
    }

    /// Begins anew with another host.
    pub fn resume(&self, host: Host, settings: &Settings) {
        let props = self.props.borrow().resumed(host, settings);
        self.set(props);
    }

    fn set(&self, props: AppProps) {
        self.props.replace(props.clone());
        self.app.borrow_mut().update(props);
    }
}
