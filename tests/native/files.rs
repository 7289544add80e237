//! The application file: written, read back, and refused where it is not ours.

use crate::support::{association, company_not_eligible};
use ispcp_eligibility::application::{
    Application, FILE_VERSION, Field, FileProblem, MAX_FILE_BYTES, MAX_TEXT, Scope, admit, open,
    write,
};
use ispcp_eligibility::eligibility::Answers;
use ispcp_eligibility::interview::Session;
use ispcp_eligibility::language::{Catalogue, Naming};
use proptest::prelude::*;
use serde_json::{Value, json};

fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../src/application/application.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
}

fn assert_valid(json: &str) {
    let value: Value = serde_json::from_str(json).expect("it is JSON");
    let schema = schema();
    let errors: Vec<String> = schema
        .iter_errors(&value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn what_is_written_is_valid_by_the_published_schema() {
    for session in [association(), company_not_eligible("Example Ltd")] {
        assert_valid(&session.complete_file());
        assert_valid(&session.draft_file());
    }
    assert_valid(&Session::default().draft_file());
}

#[test]
fn the_schema_refuses_what_is_not_complete() {
    let mut value: Value = serde_json::from_str(&association().complete_file()).expect("JSON");
    let schema = schema();
    assert!(schema.is_valid(&value));
    value["declarations"]["accepted"] = json!(["consent"]);
    assert!(!schema.is_valid(&value));
    value["status"] = json!("draft");
    assert!(schema.is_valid(&value), "a draft may lack declarations");
    value["surplus"] = json!(1);
    assert!(!schema.is_valid(&value));
}

#[test]
fn a_complete_application_reads_back_whole() {
    for session in [association(), company_not_eligible("Example Ltd")] {
        let again = Session::open(session.complete_file().as_bytes()).expect("we wrote it");
        assert_eq!(again.complete_file(), session.complete_file());
        assert_eq!(again.assessment(), session.assessment());
        assert!(again.is_complete());
    }
}

/// The association's file with one thing changed.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&association().complete_file()).expect("JSON");
    change(&mut value);
    value.to_string()
}

fn refused(file: &str) -> FileProblem {
    open(file.as_bytes()).expect_err("it must not be opened")
}

/// Asserts that a file is refused for that reason, and that the reason is explained.
fn assert_refused(file: &str, problem: &FileProblem) {
    let found = refused(file);
    assert_eq!(found, *problem, "{file:.80}");
    let english = Catalogue::english();
    let message = Naming::new(&english).file_problem(&found);
    assert!(message.len() > 30, "{found:?}: {message}");
}

#[test]
fn what_was_not_written_here_is_not_ours() {
    for file in [
        "",
        "just text",
        "%PDF-1.7",
        "[1, 2]",
        "{}",
        "{\"format\": \"other\", \"version\": 1}",
        "<!doctype html><p>hello",
    ] {
        assert_refused(file, &FileProblem::NotOurs);
    }
}

#[test]
fn a_damaged_file_is_told_from_one_that_was_cut_off() {
    let ours = association().complete_file();
    let (head, _) = ours.split_once("\"evidence\"").expect("it has evidence");
    assert_refused(head, &FileProblem::Truncated);
    let broken = ours.replacen("\"criteria\":", "\"criteria\" ", 1);
    assert_refused(&broken, &FileProblem::Damaged(4));
    let last = ours.lines().count() + 1;
    assert_refused(&format!("{ours}x"), &FileProblem::Damaged(last));
    let twice = "\"legal_name\": \"x\", \"legal_name\":";
    let twice = ours.replacen("\"legal_name\":", twice, 1);
    assert!(matches!(refused(&twice), FileProblem::Damaged(_)));
}

#[test]
fn a_file_too_large_or_too_deep_is_not_even_parsed() {
    assert_refused(&" ".repeat(MAX_FILE_BYTES + 1), &FileProblem::TooLarge);
    assert_eq!(admit(MAX_FILE_BYTES), Ok(()));
    assert_eq!(admit(MAX_FILE_BYTES + 1), Err(FileProblem::TooLarge));
    let deep = format!("{{\"format\": {}{}}}", "[".repeat(40), "]".repeat(40));
    assert_refused(&deep, &FileProblem::TooDeep);
    assert_refused(&"{\"a\":".repeat(500_000), &FileProblem::TooDeep);
    let quoted = "{\"a\": \"[[[[[[[[[[[[[[[[[[[[[[[[[\\\"{{{{{{{\"}";
    assert_refused(quoted, &FileProblem::NotOurs);
}

#[test]
fn another_version_is_named() {
    let versioned = |version: Value| changed(|file| file["version"] = version);
    let newer = FILE_VERSION + 1;
    assert_refused(&versioned(json!(newer)), &FileProblem::Newer(newer));
    assert_refused(&versioned(json!(0)), &FileProblem::Older(0));
    for version in [json!("1"), json!(1.5), json!(-1), json!(null)] {
        let wrong = FileProblem::WrongType("version".to_owned());
        assert_refused(&versioned(version), &wrong);
    }
}

/// Sets one member of the association's file, and returns how it is refused.
fn with_member(object: &str, member: &str, value: Value) -> FileProblem {
    refused(&changed(|file| file[object][member] = value))
}

#[test]
fn a_member_that_is_not_ours_is_named() {
    let surplus = changed(|file| file["surplus"] = json!(1));
    assert_refused(&surplus, &FileProblem::Unknown("surplus".to_owned()));
    for (object, member) in [
        ("organisation", "secret"),
        ("answers", "magic"),
        ("declarations", "legal_name"),
    ] {
        let path = format!("{object}.{member}");
        let found = with_member(object, member, json!(["x"]));
        assert_eq!(found, FileProblem::Unknown(path));
    }
}

#[test]
fn a_member_of_another_type_is_named() {
    let list = changed(|file| file["organisation"] = json!([]));
    assert_refused(&list, &FileProblem::WrongType("organisation".to_owned()));
    for (object, member, value) in [
        ("organisation", "legal_name", json!(5)),
        ("organisation", "legal_name", json!(null)),
        ("organisation", "legal_name", json!({})),
        ("answers", "backbone", json!("yes")),
        ("answers", "backbone", json!([1])),
        ("disclosures", "links", json!({})),
        ("assessment", "verdict", json!(true)),
    ] {
        let path = format!("{object}.{member}");
        let found = with_member(object, member, value);
        assert_eq!(found, FileProblem::WrongType(path));
    }
}

#[test]
fn a_value_that_is_not_possible_is_named() {
    for (object, member, value) in [
        ("answers", "backbone", json!(["perhaps"])),
        ("answers", "backbone", json!(["yes", "no"])),
        (
            "answers",
            "transit",
            json!(["none-of-these", "internet-users"]),
        ),
        ("answers", "transit", json!([])),
        ("declarations", "accepted", json!(["everything"])),
        ("disclosures", "links", json!(["registry", "none-of-these"])),
        ("declarations", "signed_on", json!("yesterday")),
    ] {
        let path = format!("{object}.{member}");
        let found = with_member(object, member, value);
        assert_eq!(found, FileProblem::BadValue(path));
    }
    let status = changed(|file| file["status"] = json!("final"));
    assert_refused(&status, &FileProblem::BadValue("status".to_owned()));
}

#[test]
fn a_text_beyond_what_can_be_typed_is_named() {
    let path = || "organisation.legal_name".to_owned();
    let found = with_member(
        "organisation",
        "legal_name",
        json!("x".repeat(MAX_TEXT + 1)),
    );
    assert_eq!(found, FileProblem::TooLong(path()));
    let longest = changed(|file| file["organisation"]["legal_name"] = json!("あ".repeat(MAX_TEXT)));
    assert!(open(longest.as_bytes()).is_ok());
}

#[test]
fn what_is_no_utf_8_is_not_ours_unless_it_was_cut_off() {
    assert_eq!(open(b"{\"a\": \"\xff\"}"), Err(FileProblem::NotOurs));
    assert_eq!(
        open("{\"a\": \"é".as_bytes().split_last().expect("bytes").1),
        Err(FileProblem::Truncated)
    );
}

#[test]
fn the_messages_of_different_problems_differ() {
    let english = Catalogue::english();
    let naming = Naming::new(&english);
    let path = || "a.b".to_owned();
    let messages: std::collections::HashSet<String> = [
        FileProblem::TooLarge,
        FileProblem::NotOurs,
        FileProblem::Truncated,
        FileProblem::Damaged(3),
        FileProblem::TooDeep,
        FileProblem::Newer(2),
        FileProblem::Older(0),
        FileProblem::Unknown(path()),
        FileProblem::WrongType(path()),
        FileProblem::BadValue(path()),
        FileProblem::TooLong(path()),
    ]
    .iter()
    .map(|problem| naming.file_problem(problem))
    .collect();
    assert_eq!(messages.len(), 11);
}

#[test]
fn a_verdict_in_a_file_is_not_believed() {
    let file = company_not_eligible("Example Ltd").complete_file();
    let forged = file.replace("\"verdict\": \"not-eligible\"", "\"verdict\": \"eligible\"");
    assert_ne!(forged, file);
    let session = Session::open(forged.as_bytes()).expect("it has the right form");
    let verdict = session.assessment().verdict;
    assert_eq!(
        verdict,
        ispcp_eligibility::eligibility::Verdict::NotEligible
    );
}

#[test]
fn everything_that_can_be_typed_can_be_saved_and_opened() {
    let mut application = Application::default();
    for field in Field::ALL {
        // The worst case: each character takes two bytes in JSON.
        application.set_text(field, "\"".repeat(MAX_TEXT));
    }
    let file = write(&Answers::default(), &application, Scope::Everything, None);
    assert!(admit(file.len()).is_ok(), "{} bytes", file.len());
    let opened = open(file.as_bytes()).expect("we wrote it");
    assert_eq!(opened.application, application);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_texts_are_remembered_to_the_letter(texts in prop::collection::vec(any::<String>(), Field::COUNT)) {
        let mut application = Application::default();
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            application.set_text(field, text);
        }
        let file = write(&Answers::default(), &application, Scope::Everything, None);
        prop_assert_eq!(open(file.as_bytes()).expect("we wrote it").application, application);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes);
    }

    #[test]
    fn no_damage_to_our_own_file_makes_the_reader_panic(at in any::<prop::sample::Index>(), with in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut file = association().complete_file().into_bytes();
        let index = at.index(file.len());
        file[index] = with;
        let _ = open(&file);
        // Without the line's end alone, the file is still whole.
        file.truncate(cut.index(file.len() - 1));
        prop_assert!(open(&file).is_err());
    }
}
