//! What several test programs share: an applicant, every screen in every state, PDFs made natively.

mod applicant;
pub mod pdf;
pub mod screens;

pub use applicant::{
    DAY, NAMES, answer, association, checkout, company_not_eligible, context, reach_the_end,
};
