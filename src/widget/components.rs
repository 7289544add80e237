//! The components of the screens: stateless functions of a [`super::view::ViewContext`].

mod button;
mod choices;
mod contact;
mod document;
mod errors;
mod field;
mod findings;
mod languages;
mod navigation;
mod notice;
mod pdf_options;
mod route;
mod session_actions;
mod text;

pub(super) use button::{ButtonVariant, button, identified, submit};
pub(super) use choices::{ChoiceKind, ChoiceOption, choices};
pub(super) use contact::{copy_by_hand, copy_email, email, secretariat};
pub(super) use document::document;
pub(super) use errors::{description, error_summary};
pub(super) use field::field;
pub(super) use findings::{change, findings, quotation};
pub(super) use languages::languages;
pub(super) use navigation::{back, form_buttons, question_buttons};
pub(super) use notice::notice;
pub(super) use pdf_options::{document_language, paper, pdf_progress};
pub(super) use route::route_diagrams;
pub(super) use session_actions::session_actions;
pub(super) use text::{
    LEAD_ID, PROGRESS_ID, group_title, heading, identified_paragraph, paragraph, subheading, title,
    titled,
};
