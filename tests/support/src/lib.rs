//! Shared test data: applicants, every screen in every state, and natively created PDFs.
#![expect(
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "what a test cannot go on without ends it"
)]

mod applicant;
pub mod pdf;
pub mod screens;

pub use applicant::{
    DAY, NAMES, answer, association, checkout, company_not_eligible, context, reach_the_end,
};
