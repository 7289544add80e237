//! What the page's scripts, `embed/`, give a widget when they mount it: where it may keep answers,
//! what was set, and the ways to tell the page something and to start a worker.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, Storage};

#[wasm_bindgen]
extern "C" {
    /// One life of a mounted widget. Two of them are the same where they are the same object.
    #[derive(Clone, Debug, PartialEq)]
    pub type Shell;

    /// The memory that outlives the widget, if the browser grants one: the tab's own, or one that
    /// only the scripts can reach.
    #[wasm_bindgen(method, getter)]
    pub fn storage(this: &Shell) -> Option<Storage>;

    /// The one key under which anything is kept there.
    #[wasm_bindgen(method, getter)]
    pub fn key(this: &Shell) -> String;

    /// Whether the page's title and history are the widget's.
    #[wasm_bindgen(method, getter)]
    pub fn page(this: &Shell) -> bool;

    /// Whether every entry of the browser's history since the page was opened is the widget's.
    #[wasm_bindgen(method, getter, js_name = ownsHistory)]
    pub fn owns_history(this: &Shell) -> bool;

    /// Whether steps get entries of the browser's history.
    #[wasm_bindgen(method, getter, js_name = addsHistory)]
    pub fn adds_history(this: &Shell) -> bool;

    /// Whether the visitor saves data.
    #[wasm_bindgen(method, getter)]
    pub fn saver(this: &Shell) -> bool;

    /// The Secretariat's address.
    #[wasm_bindgen(method, getter)]
    pub fn secretariat(this: &Shell) -> String;

    /// The level of the widget's first heading, as it was set.
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    pub fn heading_level(this: &Shell) -> String;

    /// Has the whole widget fetched, which comes after the questions.
    #[wasm_bindgen(method)]
    pub fn prepare(this: &Shell);

    /// Has the whole widget take over from the questions: with what was entered so far, or with what
    /// is kept where that is empty, and with a file to open. False where it is not there yet: it then
    /// takes over as soon as it is, unless something else is asked of this shell.
    #[wasm_bindgen(method, js_name = handOver)]
    pub fn hand_over(this: &Shell, memory: &str, file: Option<File>) -> bool;

    /// Whether the whole widget could not be fetched.
    #[wasm_bindgen(method, getter)]
    pub fn lost(this: &Shell) -> bool;

    /// What the questions handed over, once.
    #[wasm_bindgen(method)]
    pub fn carried(this: &Shell) -> Option<String>;

    /// The file that the questions handed over, once.
    #[wasm_bindgen(method)]
    pub fn file(this: &Shell) -> Option<File>;

    /// The tag of the language that is spoken.
    #[wasm_bindgen(method, getter)]
    pub fn locale(this: &Shell) -> String;

    /// The messages of that language; none for the one that is compiled in.
    #[wasm_bindgen(method, getter)]
    pub fn messages(this: &Shell) -> Option<String>;

    /// The names of countries in a language, by their codes with spaces between them: a line each,
    /// of the code, a space and the name, in the order of the alphabet of that language.
    #[wasm_bindgen(method)]
    pub fn countries(this: &Shell, tag: &str, codes: &str) -> String;

    /// Has another language fetched, and spoken.
    #[wasm_bindgen(method)]
    pub fn speak(this: &Shell, tag: &str);

    /// The tag of the language that could not be loaded, until another one is loaded.
    #[wasm_bindgen(method, getter, js_name = failedLocale)]
    pub fn failed_locale(this: &Shell) -> Option<String>;

    /// Opens the browser's print dialogue for the application alone.
    #[wasm_bindgen(method)]
    pub fn print(this: &Shell);

    /// Whether the browser can hand files to other apps (W3C Web Share, level 2).
    #[wasm_bindgen(method, getter, js_name = canShare)]
    pub fn can_share(this: &Shell) -> bool;

    /// Hands a file to an app that the visitor chooses.
    #[wasm_bindgen(method)]
    pub fn share(this: &Shell, name: &str, media_type: &str, content: &str);

    /// Puts a text on the clipboard, and calls `done` with whether the browser did.
    #[wasm_bindgen(method)]
    pub fn copy(this: &Shell, text: &str, done: &Function);

    /// Tells the page that something happened.
    #[wasm_bindgen(method)]
    pub fn tell(this: &Shell, event: &str, detail: &str);

    /// Starts what makes and reads PDFs, and passes on what it says.
    #[wasm_bindgen(method, catch, js_name = startPress)]
    pub(super) fn start_press(this: &Shell, told: &Function) -> Result<Press, JsValue>;

    /// What makes and reads PDFs: a worker, or something that behaves like one.
    #[derive(Clone, Debug)]
    pub(super) type Press;

    #[wasm_bindgen(method, js_name = postMessage)]
    pub(super) fn post_message(this: &Press, message: &JsValue);

    #[wasm_bindgen(method)]
    pub(super) fn terminate(this: &Press);
}

/// A function for the page's scripts to call once, with whether something was done.
#[must_use]
pub fn once(done: impl FnOnce(bool) + 'static) -> Function {
    Closure::once_into_js(done).unchecked_into()
}

/// A function for the page's scripts to call with a shell, or with none.
#[must_use]
pub fn listener(told: impl FnMut(Option<Shell>) + 'static) -> Function {
    let told: Closure<dyn FnMut(Option<Shell>)> = Closure::new(told);
    told.into_js_value().unchecked_into()
}
