//! The WebAssembly module that creates and reads PDFs, in a worker.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Handles one request: see [`ispcp_pdf::worker::handle_request`].
#[wasm_bindgen]
pub async fn answer(request: Array, on_message: Function, site: String) {
    ispcp_pdf::worker::handle_request(request, on_message, site).await;
}
