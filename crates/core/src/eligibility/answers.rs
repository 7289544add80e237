//! The applicant's answers.

use super::criterion::{Choice, Criterion};

/// The answer to one question: at least one of its choices, without contradictions.
///
/// A single-choice question has exactly one choice; an exclusive choice has no others beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    criterion: Criterion,
    /// Bit `i` represents choice `i` of the criterion.
    chosen: u8,
}

impl Answer {
    /// Creates an answer from `choices`. Returns `None` if they are empty, not offered by the
    /// question, or exclude each other.
    #[must_use]
    pub fn new(criterion: Criterion, choices: &[Choice]) -> Option<Self> {
        let mut answers = Answers::default();
        for &choice in choices {
            answers.choose(criterion, choice, true);
        }
        // `choose` drops contradictory choices.
        let answer = answers.get(criterion)?;
        choices
            .iter()
            .all(|&choice| answer.has(choice))
            .then_some(answer)
    }

    /// Whether `choice` is part of the answer.
    #[must_use]
    pub fn has(self, choice: Choice) -> bool {
        self.choices().any(|chosen| chosen == choice)
    }

    /// The choices of the answer, in the question's order.
    pub fn choices(self) -> impl Iterator<Item = Choice> {
        let offered = self.criterion.choices().iter().copied();
        offered
            .enumerate()
            .filter_map(move |(i, choice)| (self.chosen & (1 << i) != 0).then_some(choice))
    }
}

/// All answers; each may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    by_criterion: [Option<Answer>; Criterion::COUNT],
}

impl Answers {
    /// The answer to one question.
    #[must_use]
    pub fn get(&self, criterion: Criterion) -> Option<Answer> {
        self.by_criterion[criterion as usize]
    }

    /// Whether `choice` is chosen for `criterion`.
    #[must_use]
    pub fn has(&self, criterion: Criterion, choice: Choice) -> bool {
        self.get(criterion).is_some_and(|answer| answer.has(choice))
    }

    /// Selects (`on`) or deselects one choice; selecting it deselects the choices that it excludes.
    /// A choice that the question does not offer is ignored.
    pub fn choose(&mut self, criterion: Criterion, choice: Choice, on: bool) {
        let offered = criterion.choices();
        let Some(index) = offered.iter().position(|&c| c == choice) else {
            return;
        };
        let bit = 1 << index;
        let before = self.get(criterion).map_or(0, |answer| answer.chosen);
        let exclusive = |c: &Choice| c.is_exclusive();
        let chosen = if !on {
            before & !bit
        } else if !criterion.allows_several() || choice.is_exclusive() {
            bit
        } else {
            // In every list that allows several, the exclusive choices are last.
            let ordinary = offered.iter().filter(|c| !exclusive(c)).count();
            (before & ((1 << ordinary) - 1)) | bit
        };
        self.by_criterion[criterion as usize] =
            (chosen != 0).then_some(Answer { criterion, chosen });
    }

    /// A copy of these answers without the one to that question.
    #[must_use]
    pub fn without(&self, criterion: Criterion) -> Self {
        let mut answers = self.clone();
        answers.by_criterion[criterion as usize] = None;
        answers
    }

    /// Whether the applicant is asked the question: the one on trade associations is only for
    /// associations, because no other organisation can meet that alternative.
    #[must_use]
    pub fn is_asked(&self, criterion: Criterion) -> bool {
        criterion != Criterion::Association
            || self.has(Criterion::Applicant, Choice::TradeAssociation)
    }

    /// The answer, or `None` if the question does not apply to this applicant.
    #[must_use]
    pub fn applicable(&self, criterion: Criterion) -> Option<Answer> {
        self.get(criterion).filter(|_| self.is_asked(criterion))
    }
}
