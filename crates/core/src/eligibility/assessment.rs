//! The rule as data, and the one function that evaluates it.

use super::answers::{Answer, Answers};
use super::criterion::{Choice, Criterion};

/// The charter's membership rule: every requirement must hold, and a requirement holds where any
/// of its criteria does.
///
/// The two conditions at the end bind every applicant, not only the last of the alternatives:
/// the constituency's membership page numbers them as requirements of their own.
pub const REQUIREMENTS: [&[Criterion]; 4] = [
    &[Criterion::Applicant],
    &[
        Criterion::Backbone,
        Criterion::Transit,
        Criterion::Association,
        Criterion::Services,
    ],
    &[Criterion::Gnso],
    &[Criterion::Participation],
];

coded_enum! {
    /// Whether something holds, in Kleene's three-valued logic. The order is that of truth: "and" is
    /// the minimum, "or" the maximum.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Status {
        /// It does not hold.
        NotMet = "not-met",
        /// It may or may not hold.
        Unsure = "unsure",
        /// It holds.
        Met = "met",
    }
}

coded_enum! {
    /// The outcome of the check. The constituency decides on membership, never the check: so an
    /// applicant only ever *appears* eligible.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Verdict {
        /// At least one requirement does not hold.
        NotEligible = "not-eligible",
        /// No requirement fails, but at least one is open.
        Unclear = "unclear",
        /// Every requirement holds.
        Eligible = "eligible",
    }
}

/// Why a criterion has its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The answer says so.
    Answered,
    /// The question has no answer yet.
    Unanswered,
    /// Only an industry trade association can hold this alternative.
    AssociationsOnly,
    /// An association said that the GNSO does not affect it commercially. The charter requires
    /// it of every applicant; the constituency's membership page does not repeat it for
    /// associations. The verdict follows the charter.
    TextsDiffer,
    /// Services are the only alternative met. The charter's list is open to "ISPs or connectivity
    /// providers who" do one of these things, and no question asks whether the applicant is one.
    /// The verdict follows the list.
    ServicesOnly,
}

/// What a criterion's state means for its requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It makes the requirement hold.
    Satisfies,
    /// The requirement holds without it, or the applicant cannot hold it: it does not alter the
    /// result.
    NoInfluence,
    /// It is not met, and another criterion may still make the requirement hold.
    Unclaimed,
    /// It leaves the requirement open: a clear answer could settle it.
    Undecided,
    /// It stands in the way: met, it would make the requirement hold.
    Blocking,
}

/// How a criterion stands in the result: its state, told apart by whether it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is not met, and its requirement does not hold for want of it.
    NotMet,
    /// It leaves its requirement open.
    Unsure,
    /// It is met.
    Met,
    /// Another criterion makes its requirement hold.
    NotNeeded,
    /// It cannot be met by this kind of organisation, and is not asked of it.
    NotApplicable,
    /// It was not answered: the verdict was settled before.
    NotAnswered,
    /// It is not met, and another criterion may still make its requirement hold.
    NotClaimed,
}

impl Standing {
    /// The name by which the style and the documents know the standing.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotMet => "not-met",
            Self::Unsure => "unsure",
            Self::Met => "met",
            Self::NotNeeded | Self::NotApplicable | Self::NotAnswered | Self::NotClaimed => {
                "neutral"
            }
        }
    }

    /// What it means for the result.
    #[must_use]
    pub const fn bearing(self) -> Bearing {
        match self {
            Self::Met => Bearing::Counts,
            Self::NotMet | Self::Unsure => Bearing::Outstanding,
            Self::NotNeeded | Self::NotApplicable | Self::NotAnswered | Self::NotClaimed => {
                Bearing::Immaterial
            }
        }
    }
}

coded_enum! {
    /// What a criterion means for the result. Findings are shown in groups by this, in this order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Bearing {
        /// It is met.
        Counts = "met",
        /// It stands in the way, or is open.
        Outstanding = "outstanding",
        /// It does not change the result.
        Immaterial = "immaterial",
    }
}

/// One criterion in the trace: what was answered, whether it is met, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The criterion.
    pub criterion: Criterion,
    /// The answer that counted.
    pub answer: Option<Answer>,
    /// Whether it is met.
    pub state: Status,
    /// Why it is.
    pub reason: Reason,
    /// What that means for the requirement that the criterion belongs to.
    pub effect: Effect,
}

impl Finding {
    /// How the criterion stands in the result.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (self.effect, self.reason) {
            (_, Reason::AssociationsOnly) => Standing::NotApplicable,
            (Effect::Satisfies, _) => Standing::Met,
            (Effect::NoInfluence, _) => Standing::NotNeeded,
            (Effect::Undecided, Reason::Unanswered) => Standing::NotAnswered,
            (Effect::Undecided, _) => Standing::Unsure,
            (Effect::Unclaimed, _) => Standing::NotClaimed,
            (Effect::Blocking, _) => Standing::NotMet,
        }
    }
}

/// One requirement of [`REQUIREMENTS`] with its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// The criteria of which any one is enough.
    pub criteria: &'static [Criterion],
    /// Whether the requirement holds.
    pub state: Status,
}

/// The whole trace of an evaluation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Assessment {
    /// The outcome.
    pub verdict: Verdict,
    /// One finding a criterion, in the charter's order.
    pub findings: [Finding; Criterion::COUNT],
    /// The four requirements, in the charter's order.
    pub requirements: [Requirement; REQUIREMENTS.len()],
}

impl Assessment {
    /// The finding on one criterion.
    #[must_use]
    pub const fn finding(&self, criterion: Criterion) -> &Finding {
        &self.findings[criterion as usize]
    }

    /// How many requirements hold.
    #[must_use]
    pub fn requirements_met(&self) -> usize {
        self.requirements
            .iter()
            .filter(|requirement| requirement.state == Status::Met)
            .count()
    }

    /// Whether every question that was asked has an answer. Where the verdict was settled before,
    /// how many requirements hold says nothing.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.all(|finding| finding.reason != Reason::Unanswered)
    }

    /// The criteria whose finding has that effect, in the charter's order.
    pub fn with_effect(&self, effect: Effect) -> impl Iterator<Item = Criterion> + '_ {
        self.findings
            .iter()
            .filter(move |finding| finding.effect == effect)
            .map(|finding| finding.criterion)
    }

    /// What keeps the verdict from being better, one list for each requirement concerned: the
    /// obstacles, any of which would make it hold if it were met, or, where nothing stands in the
    /// way, what is open. Empty for a verdict that could not be better.
    #[must_use]
    pub fn outstanding(&self) -> Vec<Vec<Criterion>> {
        let effect = match self.verdict {
            Verdict::Eligible => return Vec::new(),
            Verdict::Unclear => Effect::Undecided,
            Verdict::NotEligible => Effect::Blocking,
        };
        let concerned = self.requirements.iter().map(|requirement| {
            let criteria = requirement.criteria.iter().copied();
            criteria
                .filter(|&criterion| self.finding(criterion).effect == effect)
                .collect::<Vec<_>>()
        });
        concerned.filter(|criteria| !criteria.is_empty()).collect()
    }

    /// Whether services are the only alternative met, so that the application has to say what
    /// makes the applicant a provider.
    #[must_use]
    pub fn rests_on_services(&self) -> bool {
        self.finding(Criterion::Services).reason == Reason::ServicesOnly
    }

    /// The alternatives that the applicant claims: those of the four that are met.
    pub fn alternatives_met(&self) -> impl Iterator<Item = Criterion> + '_ {
        self.findings
            .iter()
            .filter(|finding| finding.criterion.is_alternative() && finding.state == Status::Met)
            .map(|finding| finding.criterion)
    }
}

/// Evaluates the rule. Total: any answers, complete or not, have an assessment.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    let mut states = Criterion::ALL.map(|criterion| judge(answers, criterion));
    let met = |criterion: &Criterion| states[*criterion as usize].0 == Status::Met;
    let mut alternatives = Criterion::ALL.into_iter().filter(|c| c.is_alternative());
    if met(&Criterion::Services) && alternatives.all(|c| c == Criterion::Services || !met(&c)) {
        states[Criterion::Services as usize].1 = Reason::ServicesOnly;
    }
    let requirements = REQUIREMENTS.map(|criteria| Requirement {
        criteria,
        state: criteria
            .iter()
            .map(|&criterion| states[criterion as usize].0)
            .max()
            .unwrap_or(Status::Met),
    });
    let findings = Criterion::ALL.map(|criterion| {
        let (state, reason) = states[criterion as usize];
        let requirement = requirements
            .iter()
            .find(|requirement| requirement.criteria.contains(&criterion))
            .map_or(state, |requirement| requirement.state);
        Finding {
            criterion,
            answer: answers.applicable(criterion),
            state,
            reason,
            effect: effect(state, requirement, reason),
        }
    });
    let verdict = match requirements
        .iter()
        .map(|requirement| requirement.state)
        .min()
    {
        Some(Status::NotMet) => Verdict::NotEligible,
        Some(Status::Unsure) => Verdict::Unclear,
        Some(Status::Met) | None => Verdict::Eligible,
    };
    Assessment {
        verdict,
        findings,
        requirements,
    }
}

/// The state of one criterion by itself, and why.
fn judge(answers: &Answers, criterion: Criterion) -> (Status, Reason) {
    let kind_known = answers.get(Criterion::Applicant).is_some();
    if kind_known && !answers.is_asked(criterion) {
        return (Status::NotMet, Reason::AssociationsOnly);
    }
    let Some(answer) = answers.applicable(criterion) else {
        return (Status::Unsure, Reason::Unanswered);
    };
    let state = if answer.has(Choice::NotSure) {
        Status::Unsure
    } else if [Choice::No, Choice::NoneOfThese, Choice::Neither]
        .into_iter()
        .any(|negative| answer.has(negative))
    {
        Status::NotMet
    } else {
        Status::Met
    };
    let texts_differ = criterion == Criterion::Gnso
        && state == Status::NotMet
        && answers.has(Criterion::Applicant, Choice::TradeAssociation);
    let reason = if texts_differ {
        Reason::TextsDiffer
    } else {
        Reason::Answered
    };
    (state, reason)
}

/// What a criterion in `state` means for a requirement that is in state `requirement`.
const fn effect(state: Status, requirement: Status, reason: Reason) -> Effect {
    match (requirement, state, reason) {
        // An alternative that this applicant cannot hold is no obstacle: nothing would change it.
        (_, _, Reason::AssociationsOnly) => Effect::NoInfluence,
        (_, Status::Met, _) => Effect::Satisfies,
        (Status::Unsure, Status::Unsure, _) => Effect::Undecided,
        (Status::NotMet, _, _) => Effect::Blocking,
        (Status::Unsure, _, _) => Effect::Unclaimed,
        (Status::Met, _, _) => Effect::NoInfluence,
    }
}
