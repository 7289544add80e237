//! The marks within a catalogue's text. `ispcp-i18n-build`, which writes them, includes this file.

/// Separates two messages. Scripts and JSON do not escape it, in contrast to a control character.
pub(super) const SEPARATOR: char = '^';
/// Precede the index of a placeable: inserted unchanged, as a number, as a date.
pub(super) const PLACEABLE: char = '\u{1}';
pub(super) const NUMBER: char = '\u{3}';
pub(super) const DAY: char = '\u{4}';
/// Precedes the index of a placeable that selects a text by plural category, and ends its variants.
pub(super) const PLURAL: char = '\u{5}';
/// Separates a category from its text, and one variant from the next; the last text is the default.
pub(super) const VARIANT: char = '\u{6}';
