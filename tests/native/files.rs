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

#[test]
fn every_foreign_or_damaged_file_is_refused_for_its_own_reason() {
    use FileProblem as P;
    let path = |path: &str| path.to_owned();
    let ours = association().complete_file();
    let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let cases: Vec<(String, FileProblem)> = vec![
        (String::new(), P::NotOurs),
        (path("just text"), P::NotOurs),
        (path("%PDF-1.7"), P::NotOurs),
        (path("[1, 2]"), P::NotOurs),
        (path("{}"), P::NotOurs),
        (path("{\"format\": \"other\", \"version\": 1}"), P::NotOurs),
        (path("<!doctype html><p>hello"), P::NotOurs),
        (
            ours.split("\"evidence\"")
                .next()
                .map(str::to_owned)
                .expect("a part"),
            P::Truncated,
        ),
        (
            ours.replacen("\"criteria\":", "\"criteria\" ", 1),
            P::Damaged(4),
        ),
        (format!("{ours}x"), P::Damaged(ours.lines().count() + 1)),
        (
            changed(|v| v["step"] = serde_json::from_str(&deep).expect("JSON")),
            P::TooDeep,
        ),
        (
            changed(|v| v["version"] = json!(FILE_VERSION + 1)),
            P::Newer(FILE_VERSION + 1),
        ),
        (changed(|v| v["version"] = json!(0)), P::Older(0)),
        (
            changed(|v| v["version"] = json!("1")),
            P::WrongType(path("version")),
        ),
        (
            changed(|v| v["version"] = json!(1.5)),
            P::WrongType(path("version")),
        ),
        (
            changed(|v| v["surplus"] = json!(1)),
            P::Unknown(path("surplus")),
        ),
        (
            changed(|v| v["organisation"]["secret"] = json!("x")),
            P::Unknown(path("organisation.secret")),
        ),
        (
            changed(|v| v["answers"]["magic"] = json!(["yes"])),
            P::Unknown(path("answers.magic")),
        ),
        (
            changed(|v| v["organisation"] = json!([])),
            P::WrongType(path("organisation")),
        ),
        (
            changed(|v| v["organisation"]["legal_name"] = json!(5)),
            P::WrongType(path("organisation.legal_name")),
        ),
        (
            changed(|v| v["organisation"]["legal_name"] = Value::Null),
            P::WrongType(path("organisation.legal_name")),
        ),
        (
            changed(|v| v["answers"]["backbone"] = json!("yes")),
            P::WrongType(path("answers.backbone")),
        ),
        (
            changed(|v| v["answers"]["backbone"] = json!(["perhaps"])),
            P::BadValue(path("answers.backbone")),
        ),
        (
            changed(|v| v["answers"]["backbone"] = json!(["yes", "no"])),
            P::BadValue(path("answers.backbone")),
        ),
        (
            changed(|v| v["answers"]["transit"] = json!(["none-of-these", "internet-users"])),
            P::BadValue(path("answers.transit")),
        ),
        (
            changed(|v| v["answers"]["transit"] = json!([])),
            P::BadValue(path("answers.transit")),
        ),
        (
            changed(|v| v["declarations"]["accepted"] = json!(["everything"])),
            P::BadValue(path("declarations.accepted")),
        ),
        (
            changed(|v| v["disclosures"]["links"] = json!(["registry", "none-of-these"])),
            P::BadValue(path("disclosures.links")),
        ),
        (
            changed(|v| v["declarations"]["signed_on"] = json!("yesterday")),
            P::BadValue(path("declarations.signed_on")),
        ),
        (
            changed(|v| v["status"] = json!("final")),
            P::BadValue(path("status")),
        ),
        (
            changed(|v| v["organisation"]["legal_name"] = json!("x".repeat(MAX_TEXT + 1))),
            P::TooLong(path("organisation.legal_name")),
        ),
        (
            ours.replacen(
                "\"legal_name\":",
                "\"legal_name\": \"x\", \"legal_name\":",
                1,
            ),
            P::Damaged(0),
        ),
        (" ".repeat(MAX_FILE_BYTES + 1), P::TooLarge),
    ];
    let english = Catalogue::english();
    let naming = Naming::new(&english);
    for (file, problem) in cases {
        let found = refused(&file);
        match (&found, &problem) {
            // The exact line of a duplicate is serde_json's affair.
            (P::Damaged(_), P::Damaged(0)) => {}
            _ => assert_eq!(found, problem, "{:.80}", file),
        }
        assert!(
            naming.file_problem(&found).len() > 30,
            "{found:?} is explained"
        );
    }
    assert_eq!(admit(MAX_FILE_BYTES), Ok(()));
    assert_eq!(admit(MAX_FILE_BYTES + 1), Err(FileProblem::TooLarge));
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
        file.truncate(cut.index(file.len()));
        prop_assert!(open(&file).is_err());
    }
}
