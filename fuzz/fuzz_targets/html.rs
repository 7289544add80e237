//! Fuzzes the parser of HTML documents, also as altered by browsers and mail programs: it never
//! panics, and a session that opens is stored and opened unchanged.
#![no_main]

use ispcp_core::application::DATA_ELEMENT;
use ispcp_core::interview::Session;
use libfuzzer_sys::fuzz_target;

/// A small application file, which the fuzzer surrounds with markup.
const DATA: &str = r#"{"format":"ispcp-application","version":1,"answers":{"backbone":["yes"]}}"#;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (before, after) = text.split_at(text.floor_char_boundary(text.len() / 2));
    let _ = Session::open(bytes);
    let page = format!("<!doctype html>{before}<pre id={DATA_ELEMENT}>{DATA}</pre>{after}");
    for file in [page.clone(), format!("MIME-Version: 1.0\r\n{text}{page}")] {
        if let Ok(session) = Session::open(file.as_bytes()) {
            let memory = session.to_storage();
            let again = Session::open(memory.as_bytes()).expect("what we write we read");
            assert_eq!(again.to_storage(), memory);
        }
    }
});
