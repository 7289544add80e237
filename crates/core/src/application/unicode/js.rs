//! The mappings, implemented with the browser's `String.prototype` (ECMA-262).

use js_sys::JsString;

/// Normalisation form C.
pub(super) fn nfc(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}

/// Normalisation form KD.
pub(super) fn nfkd(text: &str) -> String {
    JsString::from(text).normalize("NFKD").into()
}

pub(super) fn lowercase(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}
