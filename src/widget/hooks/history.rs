//! Back and Forward.

use yew::{UseReducerHandle, hook, use_effect_with, use_mut_ref};

use crate::browser::history;
use crate::interview::Step;
use crate::widget::state::{Action, State};

/// Gives each step an entry of the browser's history, and follows Back and Forward. Where the
/// entry before is that of the step to go to (after Back, or after a change), the history goes
/// back to it instead of piling up.
#[hook]
pub(in crate::widget) fn use_history(state: &UseReducerHandle<State>) {
    // How many events are still to come of going back ourselves.
    let own = use_mut_ref(|| 0_u32);
    let begun = use_mut_ref(|| false);

    let dispatcher = state.dispatcher();
    let awaited = own.clone();
    use_effect_with((), move |()| {
        let listener = history::listen(move |name| {
            let mut awaited = awaited.borrow_mut();
            if *awaited > 0 {
                *awaited -= 1;
            } else if let Some(step) = Step::from_code(&name) {
                dispatcher.dispatch(Action::Travel(step));
            }
        });
        move || drop(listener)
    });

    let travelled = state.travelled;
    use_effect_with(state.session.step(), move |step| {
        let code = step.code();
        let first = !begun.replace(true);
        if first || travelled {
            history::replace(code);
        } else if history::step_before().as_deref() == Some(code) {
            *own.borrow_mut() += 1;
            history::back();
        } else if history::step().as_deref() != Some(code) {
            history::push(code);
        }
    });
}
