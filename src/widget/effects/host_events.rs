//! Events for the host page: the visitor's progress, without any input.

use crate::browser::host::Host;
use crate::widget::state::State;
use ispcp_core::eligibility::{Criterion, Verdict};
use ispcp_core::interview::Step;

/// Emits each step and each verdict once.
#[derive(Default)]
pub(in crate::widget) struct HostEvents {
    step: Option<Step>,
    verdict: Option<Verdict>,
}

impl HostEvents {
    /// Emits the state's step and verdict, unless already emitted.
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

    /// Emits the questions that are about to be skipped, so that every path to a result emits the
    /// same steps.
    pub(in crate::widget) fn emit_skipped(host: &Host, state: &State) {
        let here = state.session.step();
        let walk = Step::sequence(state.session.answers());
        let later = walk.into_iter().skip_while(|step| *step != here).skip(1);
        for step in later.take_while(|step| matches!(step, Step::Question(_))) {
            emit_step(host, step);
        }
    }
}

/// Emits a step, except the question that only trade associations are asked: it would reveal an
/// answer.
fn emit_step(host: &Host, step: Step) {
    if step != Step::Question(Criterion::Association) {
        host.emit("step", step.code());
    }
}
