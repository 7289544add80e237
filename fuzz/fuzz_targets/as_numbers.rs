//! Fuzzes the parser of AS numbers: it never panics, parses its own spelling to the same numbers,
//! and names unreadable letters.
#![no_main]

use ispcp_core::application::{AsNumber, AsNumberError};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match AsNumber::parse_list(text) {
        Ok(numbers) => {
            let spelled: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            assert_eq!(AsNumber::parse_list(&spelled.join(", ")), Ok(numbers));
        }
        Err(AsNumberError::Malformed(word)) => {
            assert!(!word.is_empty());
            let named = AsNumber::unreadable(&word);
            assert!(named.iter().all(|&letter| text.contains(letter)));
        }
        Err(AsNumberError::Reserved(..)) => {}
    }
});
