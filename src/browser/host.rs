//! The contract with the page's scripts in `web/`: the host's methods, and the settings of a
//! widget. `web/src/contract.d.ts` declares the same for TypeScript.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

#[wasm_bindgen]
extern "C" {
    /// The page or the element that a widget runs in. Its properties never change.
    #[wasm_bindgen(typescript_type = "Host")]
    #[derive(Clone, Debug)]
    pub type Host;

    /// The storage that outlives the widget, if available: `sessionStorage`, or one in memory that
    /// only the scripts can access.
    #[wasm_bindgen(method, getter)]
    pub fn storage(this: &Host) -> Option<Storage>;

    /// The only key that the widget uses in the storage.
    #[wasm_bindgen(method, getter, js_name = storageKey)]
    pub fn storage_key(this: &Host) -> String;

    /// Whether the widget controls the page's title and history.
    #[wasm_bindgen(method, getter, js_name = ownsPage)]
    pub fn owns_page(this: &Host) -> bool;

    /// Whether the widget added every history entry since the page was opened.
    #[wasm_bindgen(method, getter, js_name = ownsHistory)]
    pub fn owns_history(this: &Host) -> bool;

    /// Whether data usage should be reduced.
    #[wasm_bindgen(method, getter, js_name = savesData)]
    pub fn saves_data(this: &Host) -> bool;

    /// Whether the browser can share files with other apps (W3C Web Share, level 2).
    #[wasm_bindgen(method, getter, js_name = canShare)]
    pub fn can_share(this: &Host) -> bool;

    /// The country names in a language for space-separated codes: one line each with the code, a
    /// space and the name, sorted by name in that language.
    #[wasm_bindgen(method, js_name = countryNames)]
    pub fn country_names(this: &Host, tag: &str, codes: &str) -> String;

    /// Loads another language, then updates the settings.
    #[wasm_bindgen(method, js_name = setLocale)]
    pub fn set_locale(this: &Host, tag: &str);

    /// Opens the print dialogue for the application only.
    #[wasm_bindgen(method)]
    pub fn print(this: &Host);

    /// Shares a file with an app of the visitor's choice; calls `done` with `false` if the browser
    /// refuses.
    #[wasm_bindgen(method)]
    pub fn share(this: &Host, name: &str, media_type: &str, content: &str, done: &Function);

    /// Copies a text to the clipboard; calls `done` with whether it succeeded.
    #[wasm_bindgen(method)]
    pub fn copy(this: &Host, text: &str, done: &Function);

    /// Dispatches an event to the page.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, event: &str, detail: &str);

    /// Starts the PDF worker; `on_message` receives each reply.
    #[wasm_bindgen(method, catch, js_name = startPdfWorker)]
    pub(super) fn start_pdf_worker(this: &Host, on_message: &Function) -> Result<PdfPort, JsValue>;

    /// The PDF worker, or the same module in the page with the same interface.
    #[derive(Clone, Debug)]
    pub(super) type PdfPort;

    #[wasm_bindgen(method, js_name = postMessage)]
    pub(super) fn post_message(this: &PdfPort, message: &JsValue);

    #[wasm_bindgen(method)]
    pub(super) fn terminate(this: &PdfPort);
}

#[wasm_bindgen]
extern "C" {
    /// The settings of a widget. A settings object is immutable: a change is a new object.
    #[wasm_bindgen(typescript_type = "Settings")]
    #[derive(Clone, Debug)]
    pub type Settings;

    /// The Secretariat's address.
    #[wasm_bindgen(method, getter)]
    pub fn secretariat(this: &Settings) -> String;

    /// The configured level of the widget's first heading.
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    pub fn heading_level(this: &Settings) -> String;

    /// Whether steps add history entries.
    #[wasm_bindgen(method, getter, js_name = addsHistory)]
    pub fn adds_history(this: &Settings) -> bool;

    /// The tag of the widget's language.
    #[wasm_bindgen(method, getter)]
    pub fn locale(this: &Settings) -> String;

    /// The messages of that language.
    #[wasm_bindgen(method, getter)]
    pub fn messages(this: &Settings) -> String;

    /// The English messages, for the documents.
    #[wasm_bindgen(method, getter)]
    pub fn english(this: &Settings) -> String;

    /// The tag of the language that failed to load, until another one is loaded.
    #[wasm_bindgen(method, getter, js_name = failedLocale)]
    pub fn failed_locale(this: &Settings) -> Option<String>;
}

/// A callback for the page's scripts to call once, with whether an operation succeeded.
#[must_use]
pub fn once(done: impl FnOnce(bool) + 'static) -> Function {
    Closure::once_into_js(done).unchecked_into()
}
