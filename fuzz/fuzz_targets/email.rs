//! Fuzzes the parser of e-mail addresses: it never panics, and a canonical spelling parses to
//! itself.
#![no_main]

use ispcp_core::application::{email_error, parse_email, sanitize_exact};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let clean = sanitize_exact(text);
    assert_eq!(sanitize_exact(&clean), clean);
    for text in [text, &clean] {
        match parse_email(text) {
            Some(address) => assert_eq!(parse_email(&address), Some(address)),
            None => {
                let _ = email_error(text);
            }
        }
    }
});
