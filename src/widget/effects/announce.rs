//! Events for the page's owner: where visitors get to, and nothing of what they enter.

use crate::browser::shell::Shell;
use crate::eligibility::{Criterion, Verdict};
use crate::interview::Step;
use crate::widget::state::State;

/// Tells the page each step and each verdict, once.
#[derive(Default)]
pub(in crate::widget) struct Announce {
    step: Option<Step>,
    verdict: Option<Verdict>,
}

impl Announce {
    /// Tells what the state shows, unless it was told already.
    pub(in crate::widget) fn follow(&mut self, shell: &Shell, state: &State) {
        let step = state.session.step();
        if self.step.is_none() {
            shell.tell("ready", "");
        }
        if self.step.replace(step) == Some(step) {
            return;
        }
        // Only trade associations are asked this: telling it would tell an answer.
        if step != Step::Question(Criterion::Association) {
            shell.tell("step", step.code());
        }
        if step == Step::Result {
            let verdict = state.session.assessment().verdict;
            if self.verdict.replace(verdict) != Some(verdict) {
                shell.tell("verdict", verdict.code());
            }
        }
    }
}
