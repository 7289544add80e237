//! Files that the visitor saves and opens.

use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, BlobContents, File, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlInputElement};

/// Hands a file to the visitor. Nothing is sent: the browser writes it from memory.
pub fn download(name: &str, media_type: &str, content: impl BlobContents) {
    let blob = Blob::new_with_options(content, Some(media_type));
    let url = ObjectUrl::from(blob);
    let link = gloo::utils::document().create_element("a").ok();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // A phone may ask first where to save, for as long as the visitor likes: the address lives as
    // long as the page.
    std::mem::forget(url);
}

/// The file that the visitor chose in an input, which is emptied, so that the same file can be
/// chosen again.
#[must_use]
pub fn take_selected(input: &HtmlInputElement) -> Option<web_sys::File> {
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Reads a file; `done` gets its bytes, or nothing where the browser could not read it. Dropping
/// what is returned gives the reading up.
#[must_use]
pub fn read(file: &File, done: impl FnOnce(Option<Vec<u8>>) + 'static) -> FileReader {
    read_as_bytes(file, move |bytes| done(bytes.ok()))
}

/// Opens the browser's dialogue for a file input.
pub fn open_picker(input: &web_sys::Element) {
    if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
        input.click();
    }
}
