//! The words: the catalogue of messages of one locale, and which message names which datum.
//!
//! No text stands outside `locales/`. Its Fluent files are read when the crate is built; what is
//! left here is a table of strings and the filling of placeables, by the customs of the language. There is no global locale: a
//! [`Catalogue`] is a value, and two of them can live on one page.

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
