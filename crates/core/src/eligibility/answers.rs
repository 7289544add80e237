//! What the applicant answered.

use super::criterion::{Choice, Criterion};

/// The answer to one question: at least one of its choices, and no contradiction.
///
/// A question that takes one choice holds exactly one; an exclusive choice stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    criterion: Criterion,
    /// Bit `i` stands for choice `i` of the criterion.
    chosen: u8,
}

impl Answer {
    /// An answer made of `choices`, or nothing where they are not an answer to this question:
    /// none at all, one that the question does not offer, or several that exclude each other.
    #[must_use]
    pub fn new(criterion: Criterion, choices: &[Choice]) -> Option<Self> {
        let mut answers = Answers::default();
        for &choice in choices {
            answers.choose(criterion, choice, true);
        }
        // Contradictory choices displace each other on the way in.
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

    /// The choices that make up the answer, in the question's order.
    pub fn choices(self) -> impl Iterator<Item = Choice> {
        let offered = self.criterion.choices().iter().copied();
        offered
            .enumerate()
            .filter_map(move |(i, choice)| (self.chosen & (1 << i) != 0).then_some(choice))
    }
}

/// All answers, each of them possibly still missing.
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

    /// Chooses (`on`) or takes back one choice; what it excludes is taken back with it. A choice
    /// that the question does not offer changes nothing.
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
            // The exclusive choices come last in every list that allows several.
            let ordinary = offered.iter().filter(|c| !exclusive(c)).count();
            (before & ((1 << ordinary) - 1)) | bit
        };
        self.by_criterion[criterion as usize] =
            (chosen != 0).then_some(Answer { criterion, chosen });
    }

    /// These answers but for the one to that question.
    #[must_use]
    pub fn without(&self, criterion: Criterion) -> Self {
        let mut answers = self.clone();
        answers.by_criterion[criterion as usize] = None;
        answers
    }

    /// Whether the question is put to this applicant: the one on trade associations is put to
    /// associations only, since nobody else can hold that alternative.
    #[must_use]
    pub fn is_asked(&self, criterion: Criterion) -> bool {
        criterion != Criterion::Association
            || self.has(Criterion::Applicant, Choice::TradeAssociation)
    }

    /// The answer that counts: none on a branch that does not apply to this applicant.
    #[must_use]
    pub fn applicable(&self, criterion: Criterion) -> Option<Answer> {
        self.get(criterion).filter(|_| self.is_asked(criterion))
    }
}
