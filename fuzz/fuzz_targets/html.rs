//! The reader of HTML documents and of what browsers and mail programs make of them: no markup
//! breaks it, and whatever was changed on the way, a file that opens is written and opened the same.
#![no_main]

use ispcp_core::application::DATA_ELEMENT;
use ispcp_core::interview::Session;
use libfuzzer_sys::fuzz_target;

/// A small application file, for the fuzzer to dress in markup.
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
