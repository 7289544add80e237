//! The rule as data, and its evaluation.

use super::answers::{Answer, Answers};
use super::criterion::{Choice, Criterion};

/// The charter's membership rule: every requirement must hold, and a requirement holds if any of
/// its criteria does.
///
/// The last two conditions apply to every applicant, not only to the last alternative: the
/// constituency's membership page lists them as separate requirements.
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
    /// Whether a condition holds, in Kleene's three-valued logic. The variants are ordered by
    /// truth: "and" is the minimum, "or" the maximum.
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
    /// The outcome of the check. The constituency decides on membership, so an applicant only
    /// *appears* eligible.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Verdict {
        /// At least one requirement does not hold.
        NotEligible = "not-eligible",
        /// No requirement fails, but at least one is undecided.
        Unclear = "unclear",
        /// Every requirement holds.
        Eligible = "eligible",
    }
}

/// Why a criterion has its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The answer determines the status.
    Answered,
    /// The question has no answer yet.
    Unanswered,
    /// Only an industry trade association can meet this alternative.
    AssociationsOnly,
    /// An association answered that the GNSO does not affect it commercially. The charter requires
    /// this of every applicant; the constituency's membership page does not repeat it for
    /// associations. The verdict follows the charter.
    TextsDiffer,
    /// Services are the only alternative met. The charter's list is open to "ISPs or connectivity
    /// providers who" do one of these things, and no question asks whether the applicant is one.
    /// The verdict follows the list.
    ServicesOnly,
}

/// The effect of a criterion's status on its requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It makes the requirement hold.
    Satisfies,
    /// The requirement holds without it, or the applicant cannot meet it: it does not affect the
    /// result.
    NoInfluence,
    /// It is not met, but another criterion may still satisfy the requirement.
    Unclaimed,
    /// It leaves the requirement undecided: a clear answer could settle it.
    Undecided,
    /// It is not met and the requirement fails: meeting it would satisfy the requirement.
    Blocking,
}

/// A criterion's role in the result: its status combined with its effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is not met, so its requirement fails.
    NotMet,
    /// It leaves its requirement undecided.
    Unsure,
    /// It is met.
    Met,
    /// Another criterion satisfies its requirement.
    NotNeeded,
    /// This kind of organisation cannot meet it and is not asked.
    NotApplicable,
    /// It was not answered: the verdict was already settled.
    NotAnswered,
    /// It is not met, but another criterion may still satisfy its requirement.
    NotClaimed,
}

impl Standing {
    /// The code of the standing, used in styles and documents.
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

    /// The meaning of the standing for the result.
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
    /// The meaning of a criterion for the result. Findings are grouped by this, in this order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Bearing {
        /// It is met.
        Counts = "met",
        /// It is blocking or undecided.
        Outstanding = "outstanding",
        /// It does not affect the result.
        Immaterial = "immaterial",
    }
}

/// One criterion in the trace: its answer, its status, and the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The criterion.
    pub criterion: Criterion,
    /// The applicable answer.
    pub answer: Option<Answer>,
    /// The status of the criterion.
    pub state: Status,
    /// The reason for the status.
    pub reason: Reason,
    /// The effect on the criterion's requirement.
    pub effect: Effect,
}

impl Finding {
    /// The criterion's role in the result.
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

/// A requirement of [`REQUIREMENTS`] with its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// The criteria, any one of which satisfies the requirement.
    pub criteria: &'static [Criterion],
    /// Whether the requirement holds.
    pub state: Status,
}

/// The trace of an evaluation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Assessment {
    /// The outcome.
    pub verdict: Verdict,
    /// One finding per criterion, in the charter's order.
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

    /// The number of requirements that hold.
    #[must_use]
    pub fn requirements_met(&self) -> usize {
        self.requirements
            .iter()
            .filter(|requirement| requirement.state == Status::Met)
            .count()
    }

    /// Whether every applicable question has an answer. If not, the number of requirements met is
    /// not meaningful.
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

    /// The criteria that keep the verdict from improving, one list per requirement: the blocking
    /// ones for "not eligible", the undecided ones for "unclear". Empty if the applicant appears
    /// eligible.
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

    /// Whether services are the only alternative met. The application must then explain why the
    /// applicant is a provider.
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

/// Evaluates the rule. Total: accepts any answers, complete or not.
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

/// The status of a single criterion, with the reason.
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

/// The effect of a criterion in `state` on a requirement in status `requirement`.
const fn effect(state: Status, requirement: Status, reason: Reason) -> Effect {
    match (requirement, state, reason) {
        // An alternative that this applicant cannot meet is not blocking.
        (_, _, Reason::AssociationsOnly) => Effect::NoInfluence,
        (_, Status::Met, _) => Effect::Satisfies,
        (Status::Unsure, Status::Unsure, _) => Effect::Undecided,
        (Status::NotMet, _, _) => Effect::Blocking,
        (Status::Unsure, _, _) => Effect::Unclaimed,
        (Status::Met, _, _) => Effect::NoInfluence,
    }
}
