//! Autonomous system numbers.

use std::fmt;

/// A number that can identify a network on the public Internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AsNumber(u32);

/// Why a spelling is no evidence of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AsNumberError {
    /// It is not the spelling of an AS number; the spelling.
    Malformed(String),
    /// The number is set aside; the number, and for what.
    Reserved(u32, Reserved),
}

/// For what a number is set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// 0 identifies no network (RFC 7607).
    Zero,
    /// 23456 stands in for four-byte numbers (RFC 4893).
    Transition,
    /// For documentation (RFC 5398).
    Documentation,
    /// For private use (RFC 6996).
    Private,
    /// The last number of a range (RFC 7300).
    Last,
}

impl Reserved {
    /// How many kinds there are.
    pub const COUNT: usize = 5;

    /// The names by which messages know the kinds, in their order.
    pub const CODES: [&'static str; Self::COUNT] =
        ["zero", "transition", "documentation", "private", "last"];

    const fn of(number: u32) -> Option<Self> {
        match number {
            0 => Some(Self::Zero),
            23_456 => Some(Self::Transition),
            64_496..=64_511 | 65_536..=65_551 => Some(Self::Documentation),
            64_512..=65_534 | 4_200_000_000..=4_294_967_294 => Some(Self::Private),
            65_535 | u32::MAX => Some(Self::Last),
            _ => None,
        }
    }
}

impl AsNumber {
    /// Reads every number in a text. Numbers stand apart by white space, commas or semicolons;
    /// each is spelled `64500`, `AS64500`, `AS 64500`, or in two halves as `1.10` (RFC 5396).
    ///
    /// # Errors
    /// The first spelling that is not the number of a public network.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, AsNumberError> {
        let separators = [',', ';', '،', '、'];
        let mut numbers = Vec::new();
        let words = text
            .split(|c: char| c.is_whitespace() || separators.contains(&c))
            .filter(|word| !word.is_empty() && !is_prefix(word));
        for word in words {
            let number = Self::parse(word)?;
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        Ok(numbers)
    }

    fn parse(word: &str) -> Result<Self, AsNumberError> {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let prefix = &word[..word.len() - digits.len()];
        let number = if prefix.is_empty() || is_prefix(prefix) {
            read_number(digits)
        } else {
            None
        };
        let number = number.ok_or_else(|| AsNumberError::Malformed(word.to_owned()))?;
        match Reserved::of(number) {
            Some(reserved) => Err(AsNumberError::Reserved(number, reserved)),
            None => Ok(Self(number)),
        }
    }
}

impl fmt::Display for AsNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AS{}", self.0)
    }
}

fn is_prefix(word: &str) -> bool {
    word.eq_ignore_ascii_case("as") || word.eq_ignore_ascii_case("asn")
}

fn read_number(digits: &str) -> Option<u32> {
    // `parse` would take a sign.
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match digits.split_once('.') {
        None => digits.parse().ok(),
        Some((high, low)) if low.starts_with(|c: char| c.is_ascii_digit()) => {
            let (high, low) = (high.parse::<u16>().ok()?, low.parse::<u16>().ok()?);
            Some(u32::from(high) << 16 | u32::from(low))
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{AsNumber, AsNumberError, Reserved};

    fn spelled(text: &str) -> String {
        let numbers = AsNumber::parse_list(text).expect("valid numbers");
        numbers
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn every_usual_spelling_is_read() {
        assert_eq!(
            spelled("AS3320, 6805;as 1299\nASN 174 3320"),
            "AS3320 AS6805 AS1299 AS174"
        );
        assert_eq!(spelled("3.10"), "AS196618");
        assert_eq!(spelled(" "), "");
    }

    #[test]
    fn the_ends_of_every_reserved_range_are_refused_and_their_neighbours_are_not() {
        let reserved = [
            (0, Reserved::Zero),
            (23_456, Reserved::Transition),
            (64_496, Reserved::Documentation),
            (64_511, Reserved::Documentation),
            (64_512, Reserved::Private),
            (65_534, Reserved::Private),
            (65_535, Reserved::Last),
            (65_536, Reserved::Documentation),
            (65_551, Reserved::Documentation),
            (4_200_000_000, Reserved::Private),
            (4_294_967_294, Reserved::Private),
            (4_294_967_295, Reserved::Last),
        ];
        for (number, kind) in reserved {
            assert_eq!(
                AsNumber::parse_list(&format!("AS{number}")),
                Err(AsNumberError::Reserved(number, kind))
            );
        }
        for number in [1_u32, 23_455, 23_457, 64_495, 65_552, 4_199_999_999] {
            assert!(
                AsNumber::parse_list(&number.to_string()).is_ok(),
                "{number}"
            );
        }
    }

    #[test]
    fn other_spellings_are_named_in_the_error() {
        for word in [
            "ASX",
            "AS-5",
            "+5",
            "4294967296",
            "1.2.3",
            "1.",
            "FR123",
            "1.+2",
        ] {
            assert_eq!(
                AsNumber::parse_list(word),
                Err(AsNumberError::Malformed(word.to_owned()))
            );
        }
    }
}
