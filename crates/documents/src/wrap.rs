//! Line breaking and width of plain text.
//!
//! A subset of the Unicode line breaking algorithm (UAX #14). It only breaks where the algorithm
//! allows a break, and finds every break that scripts in use need; tests compare it with ICU. The
//! full tables are 15 KB (brotli), more than the rest of the text document. The caller segments
//! words of scripts without spaces.

use ispcp_i18n::Granularity;

/// The extra width, in columns, that a line may take to end at a better position: from the 72 of
/// the text document to the 78 of RFC 5322, section 2.1.1.
const SLACK: usize = 6;

/// The longest line, in octets: RFC 5322's limit of 998, less an indent, a mark and two isolates.
const MOST_OCTETS: usize = 980;

/// Wraps a paragraph into lines of at most `width` columns where breaks allow, and trims the white
/// space between them. `ends` returns the ends of a text's segments, in bytes.
pub(super) fn wrap<'a>(
    text: &'a str,
    width: usize,
    ends: &dyn Fn(&str, Granularity) -> Vec<usize>,
) -> Vec<&'a str> {
    let breaks = breaks(text, ends);
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let rest = &text[start..];
        let fits = |end: usize, width| columns(text[start..end].trim_end()) <= width;
        if fits(text.len(), width) && rest.len() <= MOST_OCTETS {
            lines.push(rest.trim_end());
            return lines;
        }
        let later = || breaks.iter().filter(|at| at.offset > start);
        let best = |weak: bool| {
            let fitting = later().take_while(|at| fits(at.offset, width));
            let fitting = fitting.filter(|at| weak || !at.weak).last();
            let next = later().find(|at| weak || !at.weak);
            // A segment that is slightly too wide stays whole.
            let next = next.map_or(text.len(), |at| at.offset);
            let next = Some(next).filter(|&next| fits(next, width + SLACK));
            fitting.map(|at| at.offset).or(next)
        };
        let end = best(false).or_else(|| best(true));
        let end = end.unwrap_or_else(|| later().next().map_or(text.len(), |at| at.offset));
        let end = if text[start..end].trim_end().len() > MOST_OCTETS {
            start + cut(rest, ends)
        } else {
            end
        };
        lines.push(text[start..end].trim_end());
        start = end;
        if start == text.len() {
            return lines;
        }
    }
}

/// The position, in bytes, at which to split a text without breaks: between two graphemes.
fn cut(text: &str, ends: &dyn Fn(&str, Granularity) -> Vec<usize>) -> usize {
    let most = text.floor_char_boundary(MOST_OCTETS);
    let whole = ends(&text[..most], Granularity::Grapheme);
    // The last grapheme may continue after the cut.
    let end = whole.iter().rev().nth(1).copied();
    end.filter(|&end| end > 0).unwrap_or(most)
}

/// A position at which a new line may begin.
struct Break {
    /// The position in bytes.
    offset: usize,
    /// Inside a word or an address: used only if it does not fit on a line.
    weak: bool,
}

/// The line breaking class of a character. The abbreviations in brackets are the classes of UAX
/// #14.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// White space that a line may end with (SP, BA).
    Space,
    /// A break opportunity without width (ZW).
    Invitation,
    /// Prohibits a break on both sides (GL, WJ).
    Glue,
    /// Attached to the preceding character (CM, ZWJ, EM, JV, JT).
    Attached,
    /// Prohibits a break after it (OP, PR).
    Opening,
    /// Prohibits a break before it, even after a space (CL, CP, EX, IS, SY).
    Closing,
    /// Prohibits a break before it (NS, CJ, IN, PO).
    Following,
    /// Allows a break after it (BA, HY).
    Ending,
    /// A quotation mark (QU).
    Quotation,
    /// Allows a break on both sides (ID, H2, H3, JL, EB).
    Ideograph,
    /// Part of a word in a script without spaces (SA).
    Complex,
    /// Any other character, part of a word (AL, NU, HL and others).
    Letter,
}

fn class(c: char) -> Class {
    match c {
        _ if is_space(c) => Class::Space,
        _ if is_invitation(c) => Class::Invitation,
        _ if is_glue(c) => Class::Glue,
        _ if is_attached(c) => Class::Attached,
        _ if is_opening(c) => Class::Opening,
        _ if is_closing(c) => Class::Closing,
        _ if is_following(c) => Class::Following,
        _ if is_ending(c) => Class::Ending,
        _ if is_quotation(c) => Class::Quotation,
        _ if is_complex(c) => Class::Complex,
        _ if is_ideograph(c) => Class::Ideograph,
        _ => Class::Letter,
    }
}

const fn is_space(c: char) -> bool {
    matches!(c,
        ' ' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}'
        | '\u{3000}')
}

const fn is_invitation(c: char) -> bool {
    c == '\u{200b}'
}

const fn is_glue(c: char) -> bool {
    matches!(c,
        '\u{a0}' | '\u{35c}'..='\u{362}' | '\u{f0c}' | '\u{2007}' | '\u{2011}' | '\u{202f}'
        | '\u{2060}' | '\u{feff}' | '\u{1f1e6}'..='\u{1f1ff}')
}

const fn is_attached(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1160}'..='\u{11ff}' | '\u{1ab0}'..='\u{1ace}'
        | '\u{1dc0}'..='\u{1dcc}' | '\u{1dce}'..='\u{1dfb}' | '\u{1dfd}'..='\u{1dff}'
        | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
        | '\u{20d0}'..='\u{20f0}' | '\u{302a}'..='\u{302f}' | '\u{3099}'..='\u{309a}'
        | '\u{d7b0}'..='\u{d7c6}' | '\u{d7cb}'..='\u{d7fb}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0001}'
        | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

const fn is_opening(c: char) -> bool {
    matches!(c,
        '(' | '[' | '{' | '$' | '+' | '\u{a1}' | '\u{a3}'..='\u{a5}' | '\u{b1}' | '\u{bf}'
        | '\u{201a}' | '\u{201e}' | '\u{2045}' | '\u{20a0}'..='\u{20a6}'
        | '\u{20a8}'..='\u{20b5}' | '\u{2116}' | '\u{2212}' | '\u{3008}' | '\u{300a}'
        | '\u{300c}' | '\u{300e}' | '\u{3010}' | '\u{3014}' | '\u{3016}' | '\u{3018}'
        | '\u{301a}' | '\u{301d}' | '\u{ff04}' | '\u{ff08}' | '\u{ff3b}' | '\u{ff5b}'
        | '\u{ff5f}' | '\u{ff62}' | '\u{ffe1}' | '\u{ffe5}' | '\u{ffe6}')
}

const fn is_closing(c: char) -> bool {
    matches!(c,
        ')' | ']' | '}' | '!' | '?' | ',' | '.' | ':' | ';' | '/' | '\u{589}' | '\u{60c}'
        | '\u{61b}' | '\u{61e}'..='\u{61f}' | '\u{6d4}' | '\u{2046}' | '\u{3001}'..='\u{3002}'
        | '\u{3009}' | '\u{300b}' | '\u{300d}' | '\u{300f}' | '\u{3011}' | '\u{3015}'
        | '\u{3017}' | '\u{3019}' | '\u{301b}' | '\u{301e}'..='\u{301f}' | '\u{ff01}'
        | '\u{ff09}' | '\u{ff0c}' | '\u{ff0e}' | '\u{ff1f}' | '\u{ff3d}' | '\u{ff5d}'
        | '\u{ff60}' | '\u{ff61}' | '\u{ff63}' | '\u{ff64}')
}

const fn is_following(c: char) -> bool {
    matches!(c,
        '%' | '\u{a2}' | '\u{b0}' | '\u{2024}'..='\u{2026}' | '\u{2030}'..='\u{2037}'
        | '\u{203c}' | '\u{2047}'..='\u{2049}' | '\u{20a7}' | '\u{20b6}' | '\u{2103}'
        | '\u{2109}' | '\u{17d6}' | '\u{3005}' | '\u{301c}' | '\u{303b}' | '\u{303c}'
        | '\u{3041}' | '\u{3043}' | '\u{3045}' | '\u{3047}' | '\u{3049}' | '\u{3063}'
        | '\u{3083}' | '\u{3085}' | '\u{3087}' | '\u{308e}' | '\u{3095}'..='\u{3096}'
        | '\u{309b}'..='\u{309e}' | '\u{30a0}'..='\u{30a1}' | '\u{30a3}' | '\u{30a5}'
        | '\u{30a7}' | '\u{30a9}' | '\u{30c3}' | '\u{30e3}' | '\u{30e5}' | '\u{30e7}'
        | '\u{30ee}' | '\u{30f5}'..='\u{30f6}' | '\u{30fb}'..='\u{30fe}'
        | '\u{31f0}'..='\u{31ff}' | '\u{a015}' | '\u{ff05}' | '\u{ff1a}'..='\u{ff1b}'
        | '\u{ff65}' | '\u{ff67}'..='\u{ff70}' | '\u{ff9e}'..='\u{ff9f}' | '\u{ffe0}')
}

const fn is_ending(c: char) -> bool {
    matches!(c,
        '-' | '|' | '\u{ad}' | '\u{58a}' | '\u{964}'..='\u{965}' | '\u{f0b}' | '\u{1361}'
        | '\u{2010}' | '\u{2012}'..='\u{2013}')
}

const fn is_quotation(c: char) -> bool {
    matches!(c,
        '"' | '\'' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{2019}' | '\u{201b}'..='\u{201d}'
        | '\u{201f}' | '\u{2039}'..='\u{203a}')
}

const fn is_complex(c: char) -> bool {
    matches!(c,
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' | '\u{e80}'..='\u{ecf}'
        | '\u{edc}'..='\u{edf}' | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{108f}'
        | '\u{109a}'..='\u{109f}' | '\u{1780}'..='\u{17d3}' | '\u{17d7}'
        | '\u{17dc}'..='\u{17dd}' | '\u{1950}'..='\u{1974}' | '\u{1980}'..='\u{19c9}'
        | '\u{1a20}'..='\u{1a7c}' | '\u{aa60}'..='\u{aac2}')
}

const fn is_ideograph(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{2fff}' | '\u{3003}'..='\u{3034}'
        | '\u{3036}'..='\u{303f}' | '\u{3042}'..='\u{3094}' | '\u{309f}'..='\u{3247}'
        | '\u{3250}'..='\u{4dbf}' | '\u{4e00}'..='\u{a014}' | '\u{a016}'..='\u{a4c6}'
        | '\u{a960}'..='\u{a97c}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}'
        | '\u{ff66}' | '\u{ff71}'..='\u{ff9d}' | '\u{17000}'..='\u{18aff}'
        | '\u{18d00}'..='\u{18d8f}' | '\u{1b000}'..='\u{1b11f}' | '\u{1f300}'..='\u{1f39b}'
        | '\u{1f3b7}'..='\u{1f3bb}' | '\u{1f3bd}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1f49f}'
        | '\u{1f4b3}'..='\u{1f4ff}' | '\u{1f600}'..='\u{1f64f}' | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f90c}'..='\u{1f9ff}' | '\u{1fa70}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Every break of a paragraph, in order.
fn breaks(text: &str, ends: &dyn Fn(&str, Granularity) -> Vec<usize>) -> Vec<Break> {
    let mut breaks = Vec::new();
    let mut before = Before {
        class: Class::Opening,
        base: ' ',
        earlier: ' ',
        space: None,
        joined: false,
    };
    // The start of the current word in a script without spaces.
    let mut complex: Option<usize> = None;
    for (offset, c) in text.char_indices() {
        let mut class = class(c);
        // A mark attaches to every space except U+0020 (UAX #14, LB9).
        let alone = before.space == Some(' ') || before.class == Class::Invitation;
        if class == Class::Attached && alone {
            class = Class::Letter;
        }
        if class == Class::Complex || (complex.is_some() && class == Class::Attached) {
            complex = complex.or(Some(offset));
        } else if let Some(start) = complex.take() {
            words(text, start, offset, ends, &mut breaks);
        }
        if let Some(weak) = before.breaks(c, class) {
            breaks.push(Break { offset, weak });
        }
        before.step(c, class);
    }
    if let Some(start) = complex {
        words(text, start, text.len(), ends, &mut breaks);
    }
    breaks.sort_by_key(|at| at.offset);
    breaks
}

/// Adds the breaks between the words of a run without spaces.
fn words(
    text: &str,
    start: usize,
    end: usize,
    ends: &dyn Fn(&str, Granularity) -> Vec<usize>,
    breaks: &mut Vec<Break>,
) {
    let inner = ends(&text[start..end], Granularity::Word);
    let inner = inner.into_iter().map(|at| start + at);
    // A mark after a word belongs to it, and joins it to the next character where scripts meet.
    let begins = |at: &usize| {
        text[*at..end].starts_with(|c| class(c) == Class::Complex)
            && !text[start..*at].ends_with(|c| class(c) == Class::Attached)
    };
    breaks.extend(inner.filter(begins).map(|offset| Break {
        offset,
        weak: false,
    }));
}

/// The context before a position.
struct Before {
    /// The class of the last character that is neither a space nor attached to another.
    class: Class,
    /// The base character.
    base: char,
    /// The character before the base.
    earlier: char,
    /// The last of the spaces after the base.
    space: Option<char>,
    /// Whether a joiner follows the base.
    joined: bool,
}

impl Before {
    fn step(&mut self, c: char, class: Class) {
        match class {
            Class::Space => {
                self.space = Some(c);
                self.joined = false;
            }
            Class::Attached => self.joined = c == '\u{200d}',
            _ => {
                self.earlier = self.space.unwrap_or(self.base);
                self.class = class;
                self.base = c;
                self.space = None;
                self.joined = c == '\u{200d}';
            }
        }
    }

    /// Whether a line may break before `c`: `None` if not, otherwise whether the break is weak.
    fn breaks(&self, c: char, class: Class) -> Option<bool> {
        use Class as C;
        let strong = match (self.class, class) {
            (_, C::Space | C::Invitation | C::Attached | C::Closing | C::Glue)
            | (C::Opening, _) => false,
            (C::Invitation, _) => true,
            _ if self.joined => false,
            _ if self.space == Some(' ') => {
                let opened = self.class == C::Quotation && is_initial(self.base);
                let closes = class == C::Quotation && !is_initial(c) && !c.is_ascii();
                // A closing mark keeps a following nonstarter (UAX #14, LB16).
                let follows = class == C::Following && self.class == C::Closing;
                !(opened || closes || follows)
            }
            // Other spaces allow a break after them like a hyphen (BA), except after Hebrew
            // (LB21a).
            _ if self.space.is_some() && is_hebrew(self.base) => false,
            (_, C::Letter | C::Ideograph | C::Complex | C::Opening) if self.space.is_some() => true,
            (C::Ideograph, C::Ideograph) => !is_jamo(self.base),
            (C::Ideograph, C::Opening) => !is_jamo(self.base) && !matches!(c, '$' | '+'),
            (C::Ideograph, C::Letter) => is_western(c) && !is_jamo(self.base),
            // A number with its currency sign may follow (LB25).
            (C::Closing, C::Opening) if is_prefix(c) => false,
            (C::Closing | C::Following, C::Ideograph | C::Opening | C::Letter)
                if is_east_asian_mark(self.base) =>
            {
                class != C::Letter || is_western(c)
            }
            (C::Closing, C::Ideograph) => true,
            (C::Following, C::Ideograph) => self.base == '\u{2026}',
            (C::Letter, C::Ideograph) => is_western(self.base),
            // Fullwidth brackets begin a line like ideographs (LB30).
            (C::Letter, C::Opening) => {
                is_western(self.base) && is_east_asian_mark(c) && !is_prefix(c)
            }
            (C::Ending, C::Letter | C::Ideograph) => {
                matches!(self.base, '\u{f0b}' | '\u{1361}' | '\u{964}' | '\u{965}')
                    && (class == C::Ideograph || c.is_alphabetic())
            }
            _ => false,
        };
        if strong {
            return Some(false);
        }
        // Inside addresses and compounds.
        let word = class == C::Letter && is_western(c) && !c.is_numeric();
        let weak = match self.base {
            _ if self.space.is_some() || self.joined || !word => false,
            '/' | '?' | '!' | '|' | '}' | '\u{ad}' | '\u{2013}' => true,
            '-' | '\u{2010}' => self.earlier.is_alphanumeric(),
            _ => false,
        };
        weak.then_some(true)
    }
}

/// Whether a character is a Hebrew letter (class HL).
const fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5f2}' | '\u{fb1d}' | '\u{fb1f}'..='\u{fb28}' | '\u{fb2a}'..='\u{fb4f}')
}

/// Whether a character is a numeric prefix (class PR).
const fn is_prefix(c: char) -> bool {
    matches!(c,
        '$' | '+' | '\u{a3}'..='\u{a5}' | '\u{b1}' | '\u{20a0}'..='\u{20a6}'
        | '\u{20a8}'..='\u{20b5}' | '\u{2116}' | '\u{2212}' | '\u{ff04}' | '\u{ffe1}'
        | '\u{ffe5}' | '\u{ffe6}')
}

/// Whether a quotation mark is an initial one (general category Pi), which opens a quotation in
/// most languages.
const fn is_initial(c: char) -> bool {
    matches!(
        c,
        '\u{ab}' | '\u{2018}' | '\u{201b}' | '\u{201c}' | '\u{201f}' | '\u{2039}'
    )
}

/// Whether a character is a Latin, Greek or Cyrillic letter or digit.
fn is_western(c: char) -> bool {
    c < '\u{530}' && c.is_alphanumeric()
}

/// Whether a character is a leading jamo, which the other jamo of the syllable follow.
const fn is_jamo(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{a960}'..='\u{a97c}')
}

/// Whether a mark is East Asian, so that a line may break after it before any character.
const fn is_east_asian_mark(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{31ff}' | '\u{a015}' | '\u{ff01}'..='\u{ff9f}') && c != '\u{ff05}'
}

/// The width of a text in columns of a fixed-width font: two for a wide East Asian character (UAX
/// #11), zero for a combining or invisible character.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

const fn column(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' => 0,
        // Blocks with some wide characters count as wide.
        '\u{1100}'..='\u{115f}'
        | '\u{231a}'..='\u{23ff}'
        | '\u{25fd}'..='\u{27bf}'
        | '\u{2b1b}'..='\u{2b55}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe10}'..='\u{fe19}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{16fe0}'..='\u{1b2ff}'
        | '\u{1d300}'..='\u{1d37f}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use icu_properties::CodePointMapData;
    use icu_properties::props::{EastAsianWidth, GeneralCategory, LineBreak};
    use icu_segmenter::LineSegmenter;
    use icu_segmenter::options::LineBreakOptions;
    use proptest::prelude::*;

    use super::{Class, SLACK, class, column, wrap};
    use ispcp_i18n::{Catalogue, Granularity};

    const WIDTH: usize = 72;

    fn wrapped(text: &str) -> Vec<&str> {
        let english = Catalogue::english();
        let ends = |text: &str, granularity: Granularity| english.segment_ends(text, granularity);
        wrap(text, WIDTH, &ends)
    }

    #[test]
    fn every_class_is_one_that_unicode_treats_alike() {
        use LineBreak as L;
        let properties = CodePointMapData::<LineBreak>::new();
        let categories = CodePointMapData::<GeneralCategory>::new();
        let mut differing = Vec::new();
        for c in '\0'..=char::MAX {
            // Unassigned code points have the default class of their block.
            if categories.get(c) == GeneralCategory::Unassigned {
                continue;
            }
            let ours = class(c);
            let theirs = properties.get(c);
            let alike: &[LineBreak] = match ours {
                Class::Space => &[L::Space, L::BreakAfter],
                Class::Invitation => &[L::ZWSpace],
                Class::Glue => &[L::Glue, L::WordJoiner, L::RegionalIndicator],
                Class::Attached => &[
                    L::CombiningMark,
                    L::Glue,
                    L::ZWJ,
                    L::EModifier,
                    L::JV,
                    L::JT,
                ],
                Class::Opening => &[L::OpenPunctuation, L::PrefixNumeric],
                Class::Closing => &[
                    L::ClosePunctuation,
                    L::CloseParenthesis,
                    L::Exclamation,
                    L::InfixNumeric,
                    L::BreakSymbols,
                ],
                Class::Following => &[
                    L::Nonstarter,
                    L::ConditionalJapaneseStarter,
                    L::Inseparable,
                    L::PostfixNumeric,
                ],
                Class::Ending => &[L::BreakAfter, L::Hyphen, L::UnambiguousHyphen],
                Class::Quotation => &[L::Quotation],
                Class::Ideograph => &[L::Ideographic, L::H2, L::H3, L::JL, L::EBase],
                Class::Complex => &[L::ComplexContext],
                Class::Letter => continue,
            };
            if !alike.contains(&theirs) {
                differing.push(format!(
                    "{c:?} ({:04x}) is {theirs:?}, not {ours:?}",
                    u32::from(c)
                ));
            }
        }
        assert!(differing.is_empty(), "{differing:#?}");
    }

    #[test]
    fn a_wide_character_counts_two() {
        let widths = CodePointMapData::<EastAsianWidth>::new();
        for c in '\0'..=char::MAX {
            let wide = [EastAsianWidth::Wide, EastAsianWidth::Fullwidth].contains(&widths.get(c));
            let known = column(c) == 2 || unicode_width::UnicodeWidthChar::width(c) == Some(0);
            assert!(!wide || known, "{c:?}");
        }
    }

    /// A part of a text: letters of many scripts, marks and spaces.
    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => "[a-zA-Z]{1,14}",
            2 => "[0-9]{1,6}",
            4 => Just(" ".to_owned()),
            1 => "[\u{a0}\u{200b}\u{2060}\u{3000}]",
            2 => "[-–—/?!|.,:;(){}\\[\\]%$€#&=+*'\"“”‘’«»…°]{1,3}",
            4 => "[\u{4e00}-\u{9fa5}]{1,20}",
            4 => "[\u{3041}-\u{30ff}]{1,20}",
            4 => "[\u{ac00}-\u{d7a3}]{1,20}",
            2 => "[、。「」『』（）！？：；，．・ー…〜％￥々〻]{1,2}",
            2 => "[А-Яа-я]{1,12}",
            1 => "[א-ת]{1,8}",
            1 => "[ء-ي]{1,8}",
            1 => "[क-ह][ा-ौ]?",
            1 => "[\u{300}\u{301}\u{fe0f}\u{200d}\u{200c}\u{2068}\u{2069}]",
            1 => "[👩🔧😀🏽🇩🇪✅☎©]",
            2 => Just("བོད་ཡིག་".to_owned()),
            2 => Just("የኢትዮጵያ፡".to_owned()),
            4 => Just("สมาคมผู้ให้บริการอินเทอร์เน็ต".to_owned()),
            2 => Just("ສະມາຄົມອິນເຕີເນັດ".to_owned()),
            2 => Just("សមាគមអ៊ីនធឺណិត".to_owned()),
            2 => Just("အင်တာနက်အသင်း".to_owned()),
        ]
    }

    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(piece(), 0..50).prop_map(|pieces| pieces.concat())
    }

    fn icu_breaks(text: &str) -> Vec<usize> {
        let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
        segmenter.segment_str(text).collect()
    }

    /// The breaks that UAX #14 does not allow, with the text before each.
    fn wrong_breaks(text: &str) -> Vec<(&str, &str)> {
        let english = Catalogue::english();
        let ends = |text: &str, granularity: Granularity| english.segment_ends(text, granularity);
        let allowed = icu_breaks(text);
        let ours = super::breaks(text, &ends).into_iter().map(|at| at.offset);
        let wrong = ours.filter(|at| !allowed.contains(at));
        wrong.map(|at| text.split_at(at)).collect()
    }

    #[test]
    fn differences_from_unicode_that_were_found_stay_mended() {
        for text in [
            // A mark attaches to an ideographic space.
            "\u{3000}\u{300}!",
            // No break follows a joiner, whatever precedes it.
            "a\u{3000}\u{200d}一",
            "a \u{200d}一",
        ] {
            assert!(wrong_breaks(text).is_empty(), "{:?}", wrong_breaks(text));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_break_is_one_of_unicode(pieces in prop::collection::vec(piece(), 0..6)) {
            let text = pieces.concat();
            let wrong = wrong_breaks(&text);
            prop_assert!(wrong.is_empty(), "{wrong:?}");
        }

        #[test]
        fn lines_break_only_where_unicode_lets_them(text in text()) {
            let allowed = icu_breaks(&text);
            let mut at = 0;
            let lines = wrapped(&text);
            for (i, line) in lines.iter().enumerate() {
                let begin = at + text[at..].find(line).expect("its text is kept");
                prop_assert!(text[at..begin].trim().is_empty(), "{line:?}");
                // The octet limit forces a break where UAX #14 allows none.
                let forced = i > 0 && lines[i - 1].len() > 900;
                prop_assert!(i == 0 || forced || allowed.contains(&begin), "before {line:?} in {text:?}");
                at = begin + line.len();
            }
            prop_assert!(text[at..].trim().is_empty());
        }

        #[test]
        fn a_line_is_too_wide_only_where_it_cannot_be_broken(text in text()) {
            for line in wrapped(&text) {
                prop_assert!(line.len() <= 980);
                if super::columns(line) <= WIDTH + SLACK {
                    continue;
                }
                let inner: Vec<usize> = icu_breaks(line);
                let inner = inner.into_iter().filter(|&at| at > 0 && at < line.len());
                let pieces: Vec<String> = inner.map(|at| {
                    let (before, after) = line.split_at(at);
                    let before: String = before.chars().rev().take(3).collect();
                    let after: String = after.chars().take(3).collect();
                    format!("{:?}/{after:?}", before.chars().rev().collect::<String>())
                }).collect();
                prop_assert!(pieces.is_empty(), "{line:?} could be broken at {pieces:?}");
            }
        }
    }

    #[test]
    fn scripts_without_spaces_are_broken() {
        for text in [
            "華夏電信有限公司是一家网络运营商。".repeat(10),
            "インターネット接続サービスを提供する会社です。".repeat(10),
            "인터넷접속서비스를제공하는회사입니다".repeat(10),
            "สมาคมผู้ให้บริการอินเทอร์เน็ต".repeat(10),
            "ສະມາຄົມຜູ້ໃຫ້ບໍລິການອິນເຕີເນັດ".repeat(10),
            "សមាគមអ្នកផ្តល់សេវាអ៊ីនធឺណិត".repeat(10),
            "အင်တာနက်ဝန်ဆောင်မှုပေးသူများအသင်း".repeat(10),
            "བོད་ཡིག་གི་དྲ་རྒྱ་".repeat(10),
            "https://example.net/a-long/path/".repeat(10),
        ] {
            let lines = wrapped(&text);
            assert!(lines.len() > 1, "{text}");
            for line in &lines {
                let width = unicode_width::UnicodeWidthStr::width(*line);
                assert!(width <= WIDTH + SLACK, "{width}: {line}");
            }
            assert_eq!(lines.concat(), text, "nothing is lost");
        }
    }

    #[test]
    fn a_line_may_end_before_a_fullwidth_bracket() {
        let (name, translated) = ("x".repeat(60), format!("（{}", "я".repeat(30)));
        let both = format!("{name}{translated}");
        assert_eq!(wrapped(&both), [name, translated]);
    }

    #[test]
    fn what_cannot_be_broken_stays_whole_up_to_the_octets_of_a_mail() {
        let word = "x".repeat(300);
        assert_eq!(wrapped(&format!("a {word} b")), ["a", &word, "b"]);
        for text in [
            "x".repeat(3000),
            "é".repeat(3000),
            "க்ஷி".repeat(1000),
            "e\u{301}".repeat(2000),
        ] {
            let lines = wrapped(&text);
            assert!(lines.iter().all(
                |line| line.len() <= 980 && line.len() > 900 || *line == lines[lines.len() - 1]
            ));
            assert_eq!(lines.concat(), text);
            assert!(
                lines
                    .iter()
                    .all(|line| !line.starts_with('\u{301}') && !line.starts_with('ி'))
            );
        }
    }
}
