//! The WebAssembly module of the widget.

use ispcp_eligibility::browser::host::{Host, Settings};
use ispcp_eligibility::widget::Widget;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// The TypeScript declarations of the contract.
#[wasm_bindgen(typescript_custom_section)]
const CONTRACT: &str = include_str!("../web/src/contract.d.ts");

#[cfg(target_family = "wasm")]
fn main() {
    ispcp_eligibility::widget::start();
}

/// The widget runs in a browser only.
#[cfg(not(target_family = "wasm"))]
#[expect(clippy::print_stdout, reason = "for whoever typed `cargo run`")]
fn main() {
    println!("cargo xtask serve   serves the widget\ncargo xtask help    lists the other commands");
}

/// Renders a widget in an element and replaces its content.
#[wasm_bindgen]
#[must_use]
pub fn mount(element: Element, host: Host, settings: &Settings) -> WidgetHandle {
    WidgetHandle(Widget::mount(element, host, settings))
}

/// Hydrates the prerendered first screen, which must be unchanged in the element.
#[wasm_bindgen]
#[must_use]
pub fn hydrate(element: Element, host: Host, settings: &Settings) -> WidgetHandle {
    WidgetHandle(Widget::hydrate(element, host, settings))
}

/// A mounted widget.
#[wasm_bindgen]
pub struct WidgetHandle(Widget);

#[wasm_bindgen]
impl WidgetHandle {
    /// Applies new settings.
    pub fn update(&self, settings: &Settings) {
        self.0.update(settings);
    }

    /// Clears the session and detaches the host; the widget can be resumed.
    pub fn suspend(&self) {
        self.0.suspend();
    }

    /// Restarts the widget with another host.
    pub fn resume(&self, host: Host, settings: &Settings) {
        self.0.resume(host, settings);
    }
}

/// An allocator that is 1.5 KB (brotli) smaller than the standard library's.
#[cfg(target_family = "wasm")]
mod allocator {
    use rlsf::{GlobalTlsf, GlobalTlsfOptions};

    #[global_allocator]
    static ALLOCATOR: GlobalTlsf<Small> = GlobalTlsf::new();

    struct Small;

    impl GlobalTlsfOptions for Small {
        const ENABLE_REALLOCATION: bool = false;
    }
}
