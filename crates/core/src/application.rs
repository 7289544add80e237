//! The applicant's statements: inputs, validation, and the application file.
//!
//! An [`Application`] holds every text as typed, valid or not, so no input is lost. [`check`]
//! validates one input and returns its canonical spelling.

mod as_number;
mod country;
mod domain;
mod file;
mod input;
mod json;
mod model;
mod sanitize;
mod unicode;
mod validation;

pub use as_number::{AsNumber, AsNumberError, Reserved};
pub use country::COUNTRIES;
pub use domain::{EmailError, email_error, parse_email, parse_website};
pub use file::{
    DATA_ELEMENT, ExportScope, FILE_VERSION, FileError, MAX_FILE_BYTES, SavedApplication,
    check_size, is_pdf, open, write,
};
pub use input::{Checkbox, CheckboxGroup, Field, FieldKind, Input, Section, Typing};
pub use model::Application;
pub use sanitize::{is_blank, sanitize_exact, sanitize_line, sanitize_text};
pub use validation::{
    FieldError, Normalized, ValidationError, check, inputs, is_required, names_something_else,
};
