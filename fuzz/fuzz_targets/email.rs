//! The reader of e-mail addresses: no text breaks it, and a canonical spelling is its own.
#![no_main]

use ispcp_core::application::{clean_exact, email_error, parse_email};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let clean = clean_exact(text);
    assert_eq!(clean_exact(&clean), clean);
    for text in [text, &clean] {
        match parse_email(text) {
            Some(address) => assert_eq!(parse_email(&address), Some(address)),
            None => {
                let _ = email_error(text);
            }
        }
    }
});
