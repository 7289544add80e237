//! Downloads, and files that the visitor opens.

use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, BlobContents, File, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlInputElement};

/// Downloads a file. Nothing is sent: the browser writes it from memory.
pub fn download(name: &str, media_type: &str, content: impl BlobContents) {
    let blob = Blob::new_with_options(content, Some(media_type));
    let url = ObjectUrl::from(blob);
    let link = gloo::utils::document().create_element("a").ok();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // A phone may ask where to save, for as long as the visitor likes, so the object URL is never
    // revoked.
    std::mem::forget(url);
}

/// The file selected in an input. The input is cleared, so that the same file can be selected
/// again.
#[must_use]
pub fn take_selected(input: &HtmlInputElement) -> Option<web_sys::File> {
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Reads a file; `done` receives its bytes, or `None` if the browser cannot read it. Dropping the
/// reader cancels.
#[must_use]
pub fn read(file: &File, done: impl FnOnce(Option<Vec<u8>>) + 'static) -> FileReader {
    read_as_bytes(file, move |bytes| done(bytes.ok()))
}

/// Opens the file picker of a file input.
pub fn open_picker(input: &web_sys::Element) {
    if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
        input.click();
    }
}
