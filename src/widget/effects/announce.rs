//! Events for the page's owner: where visitors get to, and nothing of what they enter.

use crate::browser::host::Host;
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
    pub(in crate::widget) fn follow(&mut self, host: &Host, state: &State) {
        let step = state.session.step();
        if self.step.is_none() {
            host.emit("ready", "");
        }
        if self.step.replace(step) == Some(step) {
            return;
        }
        tell_step(host, step);
        if step == Step::Result {
            let verdict = state.session.assessment().verdict;
            if self.verdict.replace(verdict) != Some(verdict) {
                host.emit("verdict", verdict.code());
            }
        }
    }

    /// Tells the questions that are about to be passed over, so that the same steps are told on
    /// every way to a result.
    pub(in crate::widget) fn pass_over(host: &Host, state: &State) {
        let here = state.session.step();
        let walk = Step::walk(state.session.answers());
        let later = walk.into_iter().skip_while(|step| *step != here).skip(1);
        for step in later.take_while(|step| matches!(step, Step::Question(_))) {
            tell_step(host, step);
        }
    }
}

/// Tells a step, but for the question that only trade associations are asked: it would tell an
/// answer.
fn tell_step(host: &Host, step: Step) {
    if step != Step::Question(Criterion::Association) {
        host.emit("step", step.code());
    }
}
