//! The components of the screens: stateless functions of a [`super::view::ViewContext`].

mod button;
mod choices;
mod contact;
mod errors;
mod field;
mod files;
mod findings;
mod languages;
mod navigation;
mod notice;
mod outline;
mod pdf;
mod route;
mod words;

pub(super) use button::{ButtonVariant, button, identified, submit};
pub(super) use choices::{ChoiceKind, ChoiceOption, choices};
pub(super) use contact::{copy_by_hand, copy_email, email, secretariat};
pub(super) use errors::{description, error_summary};
pub(super) use field::field;
pub(super) use files::files;
pub(super) use findings::{change, findings, quotation};
pub(super) use languages::languages;
pub(super) use navigation::{back, form_buttons, proceed_or_conclude};
pub(super) use notice::notice;
pub(super) use outline::outline;
pub(super) use pdf::{document_language, paper, pdf_progress};
pub(super) use route::route_diagrams;
pub(super) use words::{
    LEAD_ID, PROGRESS_ID, group_title, heading, identified_paragraph, paragraph, subheading, title,
    titled,
};
