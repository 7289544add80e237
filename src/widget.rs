//! The Yew application: screens, components and effects over the session. No rule, no validation
//! and no format lives here, and every word comes from the catalogue.

mod app;
mod components;
mod effects;
#[cfg(not(target_family = "wasm"))]
pub mod gallery;
mod screens;
mod state;
#[cfg(not(target_family = "wasm"))]
mod still;
mod view;

#[cfg(not(target_family = "wasm"))]
pub use still::first_screen;

use js_sys::Function;
use web_sys::Element;

use app::{App, AppProps};

use crate::browser::shell::{self, Shell};

/// Prepares the module for its first widget.
///
/// A panic ends the module; the page's scripts notice that and say so. Its message goes nowhere,
/// not even to the console: it might quote what the visitor typed.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| {}));
}

/// Mounts a widget in an element, with what the page's scripts give it, or at rest. What is returned
/// takes another shell, with which the widget begins anew; the same again after a setting was
/// changed, which it takes over; or none, with which it rests and forgets everything.
///
/// A mounted widget is never taken down: Yew's listeners outlive it. Who has no use for one lets
/// it rest and mounts it elsewhere, by moving the element.
#[must_use]
pub fn mount(root: Element, shell: Option<Shell>) -> Function {
    let props = AppProps::new(shell, 0);
    let mut app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    let mut given = 0;
    shell::listener(move |shell| {
        given += 1;
        app.update(AppProps::new(shell, given));
    })
}
