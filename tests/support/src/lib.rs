//! Shared test data: applicants, every screen in every state, and natively created PDFs.
#![expect(
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a failed expectation ends the test"
)]

mod applicant;
pub mod pdf;
pub mod screens;

pub use applicant::{
    DAY, NAMES, answer, association, checkout, company, company_not_eligible, context,
    reach_the_end,
};
