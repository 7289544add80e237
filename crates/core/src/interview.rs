//! The session as plain data: answers, application, and current step.
//!
//! A [`Session`] derives its position from the answers: it walks the steps from the start and stops
//! at the first incomplete one. No sequence of actions can reach a step that the answers do not
//! permit.
//!
//! ```
//! use ispcp_core::eligibility::{Choice, Criterion};
//! use ispcp_core::interview::{Session, Step};
//!
//! let mut session = Session::default();
//! assert!(session.advance("2026-11-24").is_err(), "the first question has no answer yet");
//! session.choose(Criterion::Applicant, Choice::CommercialEntity, true);
//! session.advance("2026-11-24").expect("it is answered now");
//! assert_eq!(session.step(), Step::Question(Criterion::Backbone));
//! ```

mod session;
mod step;

pub use session::{Advanced, Session};
pub use step::{Progress, Step};
