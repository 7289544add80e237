//! One applicant's way through the interview.

use super::step::Step;
use crate::application::{
    Application, Checkbox, CheckboxGroup, ExportScope, Field, FileError, Input, SavedApplication,
    ValidationError, check, open, write,
};
use crate::eligibility::{Answers, Assessment, Choice, Criterion, Verdict, assess};

/// A session: everything entered, and the step that one is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    answers: Answers,
    application: Application,
    /// The step asked for last; [`Session::step`] says where that leads.
    at: Step,
    /// The step that an answer is being changed for, and that Continue returns to.
    returning: Option<Step>,
}

/// What came of a Continue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advanced {
    /// The inputs from which invisible characters were taken out.
    pub sanitized: Vec<Input>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            answers: Answers::default(),
            application: Application::default(),
            at: Step::FIRST,
            returning: None,
        }
    }
}

impl Session {
    /// The answers to the questions.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What the applicant has stated.
    #[must_use]
    pub const fn application(&self) -> &Application {
        &self.application
    }

    /// The assessment of the answers as they stand.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        assess(&self.answers)
    }

    /// Where one stands: the step asked for, or the first before it that still lacks something. A
    /// question without an answer is passed over once the verdict is settled.
    #[must_use]
    pub fn step(&self) -> Step {
        let walk = Step::sequence(&self.answers);
        let mut step = Step::FIRST;
        for next in walk {
            step = next;
            if next == self.at || self.lacks(next) {
                break;
            }
        }
        step
    }

    /// Whether a step lacks something that has to be there before one goes on from it. Once the
    /// verdict is settled, a question may stay without an answer.
    fn lacks(&self, step: Step) -> bool {
        let passable =
            matches!(step, Step::Question(_)) && self.assessment().verdict == Verdict::NotEligible;
        !passable && !self.problems(step).is_empty()
    }

    /// Whether the other answers have settled the verdict, so that the question of that criterion
    /// can be passed over: no answer to it, nor to one that is still missing, makes the verdict
    /// better than "not eligible".
    #[must_use]
    pub fn is_settled_without(&self, criterion: Criterion) -> bool {
        assess(&self.answers.without(criterion)).verdict == Verdict::NotEligible
    }

    /// Goes to the result, whatever question has no answer yet. Only once the verdict is settled.
    pub fn conclude(&mut self) {
        self.go_to(Step::Result);
    }

    /// The step to which Continue returns after a change, if one is being made.
    #[must_use]
    pub const fn return_to(&self) -> Option<Step> {
        self.returning
    }

    /// The step before the current one, none at the first.
    #[must_use]
    pub fn previous(&self) -> Option<Step> {
        self.neighbours().0
    }

    fn neighbours(&self) -> (Option<Step>, Option<Step>) {
        let step = self.step();
        let walk = Step::sequence(&self.answers);
        let index = walk.iter().position(|&s| s == step).unwrap_or(0);
        let mut before = index.checked_sub(1).map(|i| walk[i]);
        // Out of a result that came early, back to where one left the questions.
        if step == Step::Result && before.is_some_and(|last| !self.problems(last).is_empty()) {
            let mut questions = walk.iter().copied();
            before = questions.find(|&question| !self.problems(question).is_empty());
        }
        (before, walk.get(index + 1).copied())
    }

    /// What a step still lacks, in its order; empty where it is complete.
    #[must_use]
    pub fn problems(&self, step: Step) -> Vec<ValidationError> {
        let inputs = step.inputs(&self.answers, &self.application);
        let faulty = inputs.into_iter().filter_map(|input| {
            let error = check(input, &self.answers, &self.application).err()?;
            Some(ValidationError { input, error })
        });
        faulty.collect()
    }

    /// Chooses an answer, or takes one back.
    pub fn choose(&mut self, criterion: Criterion, choice: Choice, on: bool) {
        self.hold();
        self.answers.choose(criterion, choice, on);
    }

    /// Takes a text as it was typed.
    pub fn edit(&mut self, field: Field, text: String) {
        self.hold();
        self.application.set_text(field, text);
    }

    /// Ticks a box, or takes the tick back.
    pub fn tick(&mut self, group: CheckboxGroup, item: Checkbox, on: bool) {
        self.hold();
        self.application.tick(group, item, on);
    }

    /// Keeps the position where it is while something is entered: an answer must not carry the
    /// applicant away from the screen it is given on.
    fn hold(&mut self) {
        self.at = self.step();
    }

    /// Continue: accepts the current step and goes on, or back to where a change was asked for.
    /// `today` dates a signature, as `YYYY-MM-DD`.
    ///
    /// # Errors
    /// The problems of the step; nothing changes then.
    pub fn advance(&mut self, today: &str) -> Result<Advanced, Vec<ValidationError>> {
        let step = self.step();
        let problems = self.problems(step);
        if !problems.is_empty() {
            return Err(problems);
        }
        let sanitized = self.accept(step, today);
        let next = self.neighbours().1.unwrap_or(step);
        self.at = self.returning.take().unwrap_or(next);
        if self.at != next && self.step() != self.at {
            // The change opened something else on the way: first that, then back.
            self.returning = Some(self.at);
            self.at = self.step();
        }
        Ok(Advanced { sanitized })
    }

    /// Puts the canonical spelling in the place of what was typed.
    fn accept(&mut self, step: Step, today: &str) -> Vec<Input> {
        let mut sanitized = Vec::new();
        for input in step.inputs(&self.answers, &self.application) {
            let Ok(accepted) = check(input, &self.answers, &self.application) else {
                continue;
            };
            if let Input::Field(field) = input {
                self.application.set_text(field, accepted.text);
                if field == Field::Signature {
                    self.application.sign_on(today);
                }
            }
            if accepted.sanitized {
                sanitized.push(input);
            }
        }
        sanitized
    }

    /// Back: the step before, or, out of a change, the step that the change was asked for.
    pub fn back(&mut self) {
        if let Some(step) = self.returning.take() {
            self.at = step;
        } else if let Some(step) = self.previous() {
            self.at = step;
        }
    }

    /// Goes to a step that was visited before (the browser's Back and Forward). A step that no
    /// longer applies leaves one where one is.
    pub fn go_to(&mut self, step: Step) {
        if !Step::sequence(&self.answers).contains(&step) {
            return;
        }
        self.at = step;
        self.at = self.step();
        if self.returning == Some(self.at) {
            self.returning = None;
        }
    }

    /// Change: goes to the step of an answer; Continue will return to the current one.
    pub fn revise(&mut self, step: Step) {
        let current = self.step();
        self.at = step;
        self.returning = Some(current).filter(|&current| current != step);
    }

    /// Start over: forgets everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether nothing was entered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers == Answers::default() && self.application.is_empty()
    }

    /// Whether nothing was entered beyond the first question, so that nothing is lost when a
    /// saved application takes its place.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let later = Criterion::ALL.into_iter().skip(1);
        self.application.is_empty()
            && later
                .into_iter()
                .all(|criterion| self.answers.get(criterion).is_none())
    }

    /// Whether the application is complete, so that it may go to the Secretariat.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        Step::sequence(&self.answers)
            .into_iter()
            .all(|step| !self.lacks(step))
    }

    /// The application file for the Secretariat.
    #[must_use]
    pub fn complete_file(&self) -> String {
        write(
            &self.answers,
            &self.application,
            ExportScope::Complete,
            None,
        )
    }

    /// A copy to continue later.
    #[must_use]
    pub fn draft_file(&self) -> String {
        let step = self.step().code();
        write(
            &self.answers,
            &self.application,
            ExportScope::Draft,
            Some(step),
        )
    }

    /// The session for the tab's own memory: everything, and the step.
    #[must_use]
    pub fn to_storage(&self) -> String {
        let step = self.step().code();
        write(
            &self.answers,
            &self.application,
            ExportScope::Everything,
            Some(step),
        )
    }

    /// The session that a file or the tab's memory holds.
    ///
    /// # Errors
    /// What keeps the file from being opened.
    pub fn open(bytes: &[u8]) -> Result<Self, FileError> {
        open(bytes).map(Self::from)
    }
}

impl From<SavedApplication> for Session {
    fn from(opened: SavedApplication) -> Self {
        let step = opened.step.as_deref().and_then(Step::from_code);
        let mut session = Self {
            answers: opened.answers,
            application: opened.application,
            // A complete application is opened at its check; `visit` stops at what it lacks.
            at: Step::Review,
            returning: None,
        };
        session.go_to(step.unwrap_or(Step::Review));
        session
    }
}
