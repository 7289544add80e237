//! Back and Forward.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;

use crate::browser::history;
use crate::interview::Step;
use crate::widget::state::State;

/// Gives each step an entry of the browser's history, and follows Back and Forward.
pub(in crate::widget) struct Travel {
    /// The step of the entry that was made last.
    step: Option<Step>,
    /// How many events are still to come of going back ourselves.
    own: Rc<Cell<u32>>,
    _listener: EventListener,
}

impl Travel {
    /// Calls `travelled` whenever the visitor goes back or forward to a step.
    pub(in crate::widget) fn new(travelled: impl Fn(Step) + 'static) -> Self {
        let own = Rc::new(Cell::new(0_u32));
        let awaited = own.clone();
        let listener = history::listen(move |name| {
            if let Some(left) = awaited.get().checked_sub(1) {
                awaited.set(left);
            } else if let Some(step) = Step::from_code(&name) {
                travelled(step);
            }
        });
        Self {
            step: None,
            own,
            _listener: listener,
        }
    }

    /// Brings the history to the step of the state. Where the entry before is that of the step
    /// (after Back, or after a change), the history goes back to it instead of piling up.
    pub(in crate::widget) fn follow(&mut self, state: &State) {
        let step = state.session.step();
        let before = self.step.replace(step);
        if before == Some(step) {
            return;
        }
        let code = step.code();
        if before.is_none() || state.travelled {
            history::replace(code);
        } else if history::step_before().as_deref() == Some(code) {
            self.own.set(self.own.get() + 1);
            history::back();
        } else {
            history::push(code);
        }
    }
}
