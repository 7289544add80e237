//! The module that makes and reads PDFs, in a worker of the page's.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Answers one request: see [`ispcp_eligibility::press::answer`].
#[wasm_bindgen]
pub async fn answer(request: Array, told: Function, site: String) {
    ispcp_eligibility::press::answer(request, told, site).await;
}
