//! The tab's memory.

use yew::{UseReducerHandle, hook, use_effect_with};

use crate::browser::{page, storage};
use crate::widget::app::remembered;
use crate::widget::state::{Action, Notice, State};

/// Keeps the session in the tab's memory, and takes it from there when the page comes back out of
/// the back/forward cache: what was cleared meanwhile stays cleared.
#[hook]
pub(in crate::widget) fn use_memory(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        if !storage::is_granted() {
            dispatcher.dispatch(Action::Tell(Notice::StorageRefused));
        }
        let listener = page::on_return(move || {
            dispatcher.dispatch(Action::Restore(Box::new(remembered())));
        });
        move || drop(listener)
    });
    use_effect_with(state.session.clone(), |session| {
        // A refusal was told once; the session in memory goes on without.
        let _ = if session.is_empty() {
            storage::clear()
        } else {
            storage::save(&session.memory())
        };
    });
}
