//! The domain of the eligibility check as plain data: the rule, the application and the interview.
//! It does not depend on a browser, a locale or a document format.
//!
//! 1. [`eligibility`]: the criteria, the answers, and the verdict with its reasons;
//! 2. [`application`]: the applicant's statements, their validation, the application file;
//! 3. [`interview`]: the session and its steps.
//!
//! Each module uses only the ones before it.

#[macro_use]
mod coded_enum;

pub mod application;
pub mod eligibility;
pub mod interview;
