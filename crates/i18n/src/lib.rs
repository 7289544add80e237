//! Localisation: the message catalogue of a locale, and the labels of the domain's data.
//!
//! All texts are in `locales/`. This crate has only their identifiers, so a changed text compiles
//! nothing. `xtask` reads the Fluent files, so in the browser a catalogue is a table of strings, and
//! formatting fills in placeables by the rules of the locale. No global locale exists: a
//! [`Catalogue`] is a value, and a page can use several.

mod catalogue;
mod identifiers;
mod intl;
mod labels;
mod marks;
#[cfg(not(target_family = "wasm"))]
mod native;

pub use catalogue::{Catalogue, Direction, Message, languages};
pub use identifiers::messages;
pub use intl::Granularity;
pub use labels::{Labels, Reader};
