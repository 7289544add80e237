//! What the applicant states about itself: the inputs, their validation, the application file.
//!
//! An [`Application`] holds every text as it was typed, valid or not, so that nothing is ever
//! lost; [`check`] says whether one input is acceptable and what its canonical spelling is.

mod as_number;
mod country;
mod domain;
mod draft;
mod file;
mod input;
mod node;
mod text;
mod unicode;
mod validation;

pub use as_number::{AsNumber, AsNumberError, Reserved};
pub use country::COUNTRIES;
pub use domain::{EmailError, email_error, parse_email, parse_website};
pub use draft::Application;
pub use file::{
    DATA_ELEMENT, FILE_VERSION, FileProblem, MAX_FILE_BYTES, Opened, Scope, admit, is_pdf, open,
    write,
};
pub use input::{Field, Group, Input, Item, Section, Shape, Typing};
pub use text::{clean_exact, clean_line, clean_text, is_blank};
pub use validation::{Accepted, Fault, Problem, check, inputs, is_required, names_something_else};
