//! Localisation: the message catalogue of a locale, and the labels of the domain's data.
//!
//! All texts are in `locales/`. The build script reads the Fluent files, so at run time a catalogue
//! is a table of strings, and formatting fills in placeables by the rules of the locale. No global
//! locale exists: a [`Catalogue`] is a value, and a page can use several.

mod catalogue;
mod intl;
mod labels;

pub use catalogue::{Catalogue, Direction, Message, languages};
pub use intl::Granularity;
pub use labels::{Labels, Reader};

mod generated {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

pub use generated::messages;
