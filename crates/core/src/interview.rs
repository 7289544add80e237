//! The whole session as plain data: what was answered, where one stands, what comes next.
//!
//! The state is the answers, never a page number: a [`Session`] finds its position by walking
//! the steps from the start, so that no sequence of actions leads to a place that the answers do
//! not support.
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
