//! What the eligibility check is about, as plain data: the rule, the application, the interview.
//! It knows no browser, no language and no document.
//!
//! 1. [`eligibility`]: the criteria, the answers, and the verdict with its reasons;
//! 2. [`application`]: what the applicant states, its validation, the application file;
//! 3. [`interview`]: the session as plain data, and the steps that it goes through.
//!
//! Each uses only those before it.

#[macro_use]
mod coded_enum;

pub mod application;
pub mod eligibility;
pub mod interview;
