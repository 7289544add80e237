//! Fuzzes the parser of web addresses and domain names: it never panics, and a canonical spelling
//! parses to itself, also as the domain of an e-mail address.
#![no_main]

use ispcp_core::application::{parse_email, parse_website};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(address) = parse_website(text) {
        assert_eq!(parse_website(&address), Some(address));
    }
    if let Some(address) = parse_email(&format!("a@{text}")) {
        assert_eq!(parse_email(&address), Some(address));
    }
});
