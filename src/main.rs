//! The module that runs in the visitor's browser.

use ispcp_eligibility::browser::host::{Host, Settings};
use ispcp_eligibility::widget::Widget;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// The contract for TypeScript.
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

/// Renders a widget in an element, in place of whatever the element holds.
#[wasm_bindgen]
#[must_use]
pub fn mount(element: Element, host: Host, settings: &Settings) -> WidgetHandle {
    WidgetHandle(Widget::mount(element, host, settings))
}

/// Takes over the prerendered first screen, which stands in the element untouched.
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
    /// Takes other settings.
    pub fn update(&self, settings: &Settings) {
        self.0.update(settings);
    }

    /// Forgets everything, and waits for another host.
    pub fn suspend(&self) {
        self.0.suspend();
    }

    /// Begins anew with another host.
    pub fn resume(&self, host: Host, settings: &Settings) {
        self.0.resume(host, settings);
    }
}

/// Memory from an allocator that weighs 1.5 KB (brotli) less than the standard library's.
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
