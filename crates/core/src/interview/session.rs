//! An applicant's session in the interview.

use super::step::Step;
use crate::application::{
    Application, Checkbox, CheckboxGroup, ExportScope, Field, FileError, Input, SavedApplication,
    ValidationError, check, open, write,
};
use crate::eligibility::{Answers, Assessment, Choice, Criterion, Verdict, assess};

/// A session: all input, and the current step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    answers: Answers,
    application: Application,
    /// The step requested last; [`Session::step`] returns the one reached.
    at: Step,
    /// The step that Continue returns to after an answer is changed.
    returning: Option<Step>,
}

/// The outcome of Continue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advanced {
    /// The inputs from which invisible characters were removed.
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

    /// The applicant's statements.
    #[must_use]
    pub const fn application(&self) -> &Application {
        &self.application
    }

    /// The assessment of the current answers.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        assess(&self.answers)
    }

    /// The current step: the requested one, or the first incomplete one before it. An unanswered
    /// question is skipped once the verdict is settled.
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

    /// Whether a step is incomplete, so that later steps are out of reach. Once the verdict is
    /// settled, a question may stay unanswered.
    fn lacks(&self, step: Step) -> bool {
        let passable =
            matches!(step, Step::Question(_)) && self.assessment().verdict == Verdict::NotEligible;
        !passable && !self.problems(step).is_empty()
    }

    /// Whether the other answers settle the verdict, so that the question of that criterion can be
    /// skipped: no answer to it, nor to any unanswered question, makes the verdict better than "not
    /// eligible".
    #[must_use]
    pub fn is_settled_without(&self, criterion: Criterion) -> bool {
        assess(&self.answers.without(criterion)).verdict == Verdict::NotEligible
    }

    /// Goes to the result, skipping unanswered questions. Reaches it only once the verdict is
    /// settled.
    pub fn conclude(&mut self) {
        self.go_to(Step::Result);
    }

    /// The step that Continue returns to after a change, if any.
    #[must_use]
    pub const fn return_to(&self) -> Option<Step> {
        self.returning
    }

    /// The step before the current one; `None` at the first.
    #[must_use]
    pub fn previous(&self) -> Option<Step> {
        self.neighbours().0
    }

    fn neighbours(&self) -> (Option<Step>, Option<Step>) {
        let step = self.step();
        let walk = Step::sequence(&self.answers);
        let index = walk.iter().position(|&s| s == step).unwrap_or(0);
        let mut before = index.checked_sub(1).map(|i| walk[i]);
        // From an early result, return to the first unanswered question.
        if step == Step::Result && before.is_some_and(|last| !self.problems(last).is_empty()) {
            let mut questions = walk.iter().copied();
            before = questions.find(|&question| !self.problems(question).is_empty());
        }
        (before, walk.get(index + 1).copied())
    }

    /// The errors of a step, in the order of its inputs; empty if it is complete.
    #[must_use]
    pub fn problems(&self, step: Step) -> Vec<ValidationError> {
        let inputs = step.inputs(&self.answers, &self.application);
        let faulty = inputs.into_iter().filter_map(|input| {
            let error = check(input, &self.answers, &self.application).err()?;
            Some(ValidationError { input, error })
        });
        faulty.collect()
    }

    /// Selects or deselects a choice.
    pub fn choose(&mut self, criterion: Criterion, choice: Choice, on: bool) {
        self.hold();
        self.answers.choose(criterion, choice, on);
    }

    /// Sets the text of a field as typed.
    pub fn edit(&mut self, field: Field, text: String) {
        self.hold();
        self.application.set_text(field, text);
    }

    /// Ticks or unticks a checkbox.
    pub fn tick(&mut self, group: CheckboxGroup, item: Checkbox, on: bool) {
        self.hold();
        self.application.tick(group, item, on);
    }

    /// Pins the current step during input, so that an answer never moves the applicant to another
    /// screen.
    fn hold(&mut self) {
        self.at = self.step();
    }

    /// Continue: accepts the current step and goes to the next one, or to the step that requested a
    /// change. `today` dates a signature, as `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Returns the errors of the step; the session then stays unchanged.
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
            // The change made an earlier step incomplete: complete that one first, then return.
            self.returning = Some(self.at);
            self.at = self.step();
        }
        Ok(Advanced { sanitized })
    }

    /// Replaces the typed texts with their canonical spelling.
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

    /// Back: goes to the previous step, or, during a change, to the step that requested it.
    pub fn back(&mut self) {
        if let Some(step) = self.returning.take() {
            self.at = step;
        } else if let Some(step) = self.previous() {
            self.at = step;
        }
    }

    /// Goes to a step visited before (the browser's Back and Forward). A step that no longer
    /// applies is ignored.
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

    /// Change: goes to the step of an answer; Continue then returns to the current step.
    pub fn revise(&mut self, step: Step) {
        let current = self.step();
        self.at = step;
        self.returning = Some(current).filter(|&current| current != step);
    }

    /// Start over: clears everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether the session is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers == Answers::default() && self.application.is_empty()
    }

    /// Whether at most the first question is answered, so that opening a saved application loses no
    /// input.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let later = Criterion::ALL.into_iter().skip(1);
        self.application.is_empty()
            && later
                .into_iter()
                .all(|criterion| self.answers.get(criterion).is_none())
    }

    /// Whether the application is complete and can be sent to the Secretariat.
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

    /// The draft file, for continuing later.
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

    /// The session for `sessionStorage`: all input and the step.
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

    /// The session from a file or from `sessionStorage`.
    ///
    /// # Errors
    /// Returns the reason why the file cannot be opened.
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
            // A complete application opens at the review; `go_to` stops at the first incomplete
            // step.
            at: Step::Review,
            returning: None,
        };
        session.go_to(step.unwrap_or(Step::Review));
        session
    }
}
