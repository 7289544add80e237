//! Fuzzes the parser of PDFs: it never panics, and its result goes to the parser of application
//! files.
#![no_main]

use ispcp_core::application::MAX_FILE_BYTES;
use ispcp_core::interview::Session;
use ispcp_pdf_reader::attachment;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(file) = attachment(bytes) {
        assert!(file.len() <= MAX_FILE_BYTES);
        let _ = Session::open(&file);
    }
});
