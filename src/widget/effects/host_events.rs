//! Events for the page's owner: where visitors get to, and nothing of what they enter.

use crate::browser::host::Host;
use crate::widget::state::State;
use ispcp_core::eligibility::{Criterion, Verdict};
use ispcp_core::interview::Step;

/// Emits each step and each verdict to the page, once.
#[derive(Default)]
pub(in crate::widget) struct HostEvents {
    step: Option<Step>,
    verdict: Option<Verdict>,
}

impl HostEvents {
    /// Emits what the state shows, unless it was emitted already.
    pub(in crate::widget) fn emit_changes(&mut self, host: &Host, state: &State) {
        let step = state.session.step();
        if self.step.is_none() {
            host.emit("ready", "");
        }
        if self.step.replace(step) == Some(step) {
            return;
        }
        emit_step(host, step);
        if step == Step::Result {
            let verdict = state.session.assessment().verdict;
            if self.verdict.replace(verdict) != Some(verdict) {
                host.emit("verdict", verdict.code());
            }
        }
    }

    /// Emits the questions that are about to be skipped, so that the same steps are emitted on
    /// every way to a result.
    pub(in crate::widget) fn emit_skipped(host: &Host, state: &State) {
        let here = state.session.step();
        let walk = Step::sequence(state.session.answers());
        let later = walk.into_iter().skip_while(|step| *step != here).skip(1);
        for step in later.take_while(|step| matches!(step, Step::Question(_))) {
            emit_step(host, step);
        }
    }
}

/// Emits a step, but for the question that only trade associations are asked: it would reveal an
/// answer.
fn emit_step(host: &Host, step: Step) {
    if step != Step::Question(Criterion::Association) {
        host.emit("step", step.code());
    }
}
