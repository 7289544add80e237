//! Fuzzes the parser of application files, JSON and HTML: it never panics, and a session that opens
//! is stored and opened unchanged.
#![no_main]

use ispcp_core::interview::Session;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(session) = Session::open(bytes) {
        let memory = session.to_storage();
        let again = Session::open(memory.as_bytes()).expect("what we write we read");
        assert_eq!(again.to_storage(), memory);
        let draft = session.draft_file();
        let again = Session::open(draft.as_bytes()).expect("what we write we read");
        assert_eq!(again.draft_file(), draft);
        let _ = (
            session.complete_file(),
            session.assessment(),
            session.step(),
        );
    }
});
