//! Opening a saved application.

use gloo::file::callbacks::FileReader;
use web_sys::HtmlInputElement;
use yew::{Callback, UseReducerHandle, hook, use_mut_ref};

use crate::application::admit;
use crate::browser::files;
use crate::interview::Session;
use crate::widget::state::{Action, Refusal, State};

/// Reads the file that was chosen in an input, unless its size alone speaks against it.
#[hook]
pub(in crate::widget) fn use_open_file(
    state: &UseReducerHandle<State>,
) -> Callback<HtmlInputElement> {
    let dispatcher = state.dispatcher();
    let reading = use_mut_ref(|| None::<FileReader>);
    Callback::from(move |input: HtmlInputElement| {
        let Some(file) = files::chosen(&input) else {
            return;
        };
        // A size beyond the address space is beyond the limit.
        let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
        if let Err(problem) = admit(size) {
            let refused = Err(Refusal::Problem(problem));
            dispatcher.dispatch(Action::Open(Box::new(refused)));
            return;
        }
        let dispatcher = dispatcher.clone();
        let reader = files::read(&file, move |bytes| {
            let opened = bytes
                .ok_or(Refusal::Unreadable)
                .and_then(|bytes| Session::open(&bytes).map_err(Refusal::Problem));
            dispatcher.dispatch(Action::Open(Box::new(opened)));
        });
        *reading.borrow_mut() = Some(reader);
    })
}
