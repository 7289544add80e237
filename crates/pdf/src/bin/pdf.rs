//! The module that makes and reads PDFs, in a worker of the page's.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Answers one request: see [`ispcp_pdf::worker::handle_request`].
#[wasm_bindgen]
pub async fn answer(request: Array, on_message: Function, site: String) {
    ispcp_pdf::worker::handle_request(request, on_message, site).await;
}
