//! Synchronises the steps with the browser's history.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::rc::Rc;

use gloo::events::EventListener;

use crate::browser::history::{self, Entry};
use crate::browser::host::Host;
use crate::widget::state::State;
use ispcp_core::interview::Step;

/// Adds a history entry for each step, and follows Back and Forward.
///
/// If the widget owns the history (a page of its own), its Back and Change go back to the previous
/// entry if that has the target step. In a frame they only add entries: the host page and other
/// widgets share the history, and the previous entry may be theirs.
pub(in crate::widget) struct HistorySync {
    /// The step rendered last.
    step: Option<Step>,
    /// The position of the current entry.
    position: Rc<Cell<u32>>,
    /// The entries of this document, the latest last: their positions and steps.
    trail: Rc<RefCell<Vec<(u32, Step)>>>,
    /// The direction of the last Back (-1) or Forward (1) not yet rendered; otherwise 0.
    direction: Rc<Cell<i32>>,
    /// The number of pending `popstate` events caused by the widget itself.
    own: Rc<Cell<u32>>,
    _listener: EventListener,
}

impl HistorySync {
    /// Calls `navigated` when the visitor goes back or forward to a step, and `traversed` when the
    /// browser has gone back for the widget.
    pub(in crate::widget) fn new(
        host: &Host,
        navigated: impl Fn(Step) + 'static,
        traversed: impl Fn() + 'static,
    ) -> Self {
        let position = history::current().map_or(0, |entry| entry.position);
        let position = Rc::new(Cell::new(position));
        let trail: Rc<RefCell<Vec<(u32, Step)>>> = Rc::default();
        let direction = Rc::new(Cell::new(0));
        let own = Rc::new(Cell::new(0_u32));
        let owns_history = host.owns_history();
        let listener = {
            let (position, trail) = (position.clone(), trail.clone());
            let (direction, own) = (direction.clone(), own.clone());
            history::on_popstate(move |entry| {
                let before = position.get();
                let (now, step) = match entry {
                    Some(entry) => (entry.position, Step::from_code(&entry.step)),
                    // An anchor on the widget's own page.
                    None if owns_history => return,
                    // WebKit drops a frame's state when the host page navigates to an anchor.
                    None => {
                        let now = before.saturating_sub(1);
                        let trail = trail.borrow();
                        let entry = trail.iter().rfind(|(position, _)| *position == now);
                        (now, entry.map(|(_, step)| *step))
                    }
                };
                position.set(now);
                if let Some(left) = own.get().checked_sub(1) {
                    own.set(left);
                    traversed();
                    return;
                }
                direction.set(match now.cmp(&before) {
                    Ordering::Less => -1,
                    Ordering::Equal => 0,
                    Ordering::Greater => 1,
                });
                if let Some(step) = step {
                    navigated(step);
                }
            })
        };
        Self {
            step: None,
            position,
            trail,
            direction,
            own,
            _listener: listener,
        }
    }

    /// Goes back if the previous entry is that of the state's new step; returns whether it does. The
    /// step is then rendered after the traversal: during one, Chromium reports no change of the page
    /// to assistive technology.
    pub(in crate::widget) fn goes_back(&mut self, host: &Host, state: &State) -> bool {
        let step = state.session.step();
        let goes_back = self.step.is_some_and(|shown| shown != step)
            && host.owns_history()
            && !state.from_history
            && history::current().is_some_and(|entry| entry.before == step.code());
        if goes_back {
            self.step = Some(step);
            self.own.set(self.own.get() + 1);
            history::go(-1);
        }
        goes_back
    }

    /// Synchronises the history with the state's step, unless that was rendered already.
    ///
    /// An entry whose step no longer exists (for example after "Clear everything") changes nothing
    /// on screen. It is skipped, so that each Back causes a visible change.
    pub(in crate::widget) fn sync(&mut self, host: &Host, adds_history: bool, state: &State) {
        let step = state.session.step();
        let shown = self.step.replace(step);
        let direction = self.direction.take();
        if shown == Some(step) {
            // Never leave the widget's own page by going back past its first entry.
            let leaves = host.owns_history() && self.position.get() == 0;
            if direction != 0 && !leaves {
                history::go(direction);
            }
            return;
        }
        let position = self.position.get();
        let before = shown.map_or("", Step::code);
        let current = history::current().unwrap_or_else(|| Entry {
            step: before.to_owned(),
            ..Entry::default()
        });
        if shown.is_none() || state.from_history {
            history::replace(&Entry {
                position,
                before: current.before,
                step: step.code().to_owned(),
            });
            self.trail.borrow_mut().push((position, step));
        } else if adds_history {
            self.position.set(position + 1);
            history::push(&Entry {
                position: position + 1,
                before: current.step,
                step: step.code().to_owned(),
            });
            self.trail.borrow_mut().push((position + 1, step));
        }
    }
}
