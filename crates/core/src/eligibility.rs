//! The charter's criteria, the answers to them, and the assessment.
//!
//! The rule is data ([`REQUIREMENTS`]); only [`assess`] evaluates it. It accepts any set of
//! answers, complete or not, and returns the whole trace, which every screen and document shows.
//!
//! ```
//! use ispcp_core::eligibility::{Answers, Choice, Criterion, Verdict, assess};
//!
//! let mut answers = Answers::default();
//! answers.choose(Criterion::Applicant, Choice::CommercialEntity, true);
//! answers.choose(Criterion::Backbone, Choice::Yes, true);
//! answers.choose(Criterion::Gnso, Choice::IpAddressing, true);
//! answers.choose(Criterion::Participation, Choice::Yes, true);
//! assert_eq!(assess(&answers).verdict, Verdict::Eligible);
//! ```

mod answers;
mod assessment;
mod criterion;
mod icann_bodies;

pub use answers::{Answer, Answers};
pub use assessment::{
    Assessment, Bearing, Effect, Finding, REQUIREMENTS, Reason, Requirement, Standing, Status,
    Verdict, assess,
};
pub use criterion::{CRITERIA_DATE, Choice, Criterion};
pub use icann_bodies::IcannBody;
