//! The application file: writing, reading, and refusal of other files.

use std::fs;
use std::path::Path;

use ispcp_core::application::{
    Application, DATA_ELEMENT, ExportScope, FILE_VERSION, Field, FileError, MAX_FILE_BYTES,
    SavedApplication, check_size, is_pdf, open, write,
};
use ispcp_core::eligibility::Answers;
use ispcp_core::interview::Session;
use ispcp_documents::{Format, render};
use ispcp_i18n::{Catalogue, Labels};
use ispcp_pdf::attachment;
use ispcp_test_support::{association, checkout, company_not_eligible, context};
use proptest::prelude::*;
use serde_json::{Value, json};

fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../crates/core/src/application/application.schema.json");
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
fn written_files_are_valid_by_the_published_schema() {
    for session in [association(), company_not_eligible("Example Ltd")] {
        assert_valid(&session.complete_file());
        assert_valid(&session.draft_file());
    }
    assert_valid(&Session::default().draft_file());
}

#[test]
fn the_schema_refuses_incomplete_applications() {
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
fn a_complete_application_reads_back_completely() {
    for session in [association(), company_not_eligible("Example Ltd")] {
        let again = Session::open(session.complete_file().as_bytes()).expect("we wrote it");
        assert_eq!(again.complete_file(), session.complete_file());
        assert_eq!(again.assessment(), session.assessment());
        assert!(again.is_complete());
    }
}

/// The association's file with one change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&association().complete_file()).expect("JSON");
    change(&mut value);
    value.to_string()
}

fn refused(file: &str) -> FileError {
    open(file.as_bytes()).expect_err("it must not be opened")
}

/// Asserts that a file is refused with that error, and that the error has a message.
fn assert_refused(file: &str, problem: &FileError) {
    let found = refused(file);
    assert_eq!(found, *problem, "{file:.80}");
    let english = Catalogue::english();
    let message = Labels::new(&english).file_error(&found);
    assert!(message.len() > 30, "{found:?}: {message}");
}

#[test]
fn other_files_are_refused_as_unknown() {
    for file in [
        "",
        "just text",
        "%PDF-1.7",
        "[1, 2]",
        "{}",
        "{\"format\": \"other\", \"version\": 1}",
        "<!doctype html><p>hello",
    ] {
        assert_refused(file, &FileError::UnknownFormat);
    }
}

#[test]
fn damaged_and_truncated_files_are_distinguished() {
    let ours = association().complete_file();
    let (head, _) = ours.split_once("\"evidence\"").expect("it has evidence");
    assert_refused(head, &FileError::Truncated);
    let broken = ours.replacen("\"criteria\":", "\"criteria\" ", 1);
    assert_refused(&broken, &FileError::Damaged(4));
    let last = ours.lines().count() + 1;
    assert_refused(&format!("{ours}x"), &FileError::Damaged(last));
    let twice = "\"legal_name\": \"x\", \"legal_name\":";
    let twice = ours.replacen("\"legal_name\":", twice, 1);
    assert!(matches!(refused(&twice), FileError::Damaged(_)));
}

#[test]
fn a_file_too_large_or_too_deep_is_not_parsed() {
    assert_refused(&" ".repeat(MAX_FILE_BYTES + 1), &FileError::TooLarge);
    assert_eq!(check_size(MAX_FILE_BYTES), Ok(()));
    assert_eq!(check_size(MAX_FILE_BYTES + 1), Err(FileError::TooLarge));
    let deep = format!("{{\"format\": {}{}}}", "[".repeat(40), "]".repeat(40));
    assert_refused(&deep, &FileError::TooDeep);
    assert_refused(&"{\"a\":".repeat(500_000), &FileError::TooDeep);
    let quoted = "{\"a\": \"[[[[[[[[[[[[[[[[[[[[[[[[[\\\"{{{{{{{\"}";
    assert_refused(quoted, &FileError::UnknownFormat);
}

#[test]
fn unterminated_input_is_refused_in_linear_time() {
    // A parser that restarted at each piece would need minutes.
    let size = 256 << 10;
    for piece in [
        "&",
        "<title>",
        "<!--",
        "<a b='",
        "=\n",
        "<x id=",
        "&#x",
        "</",
        "<script></script ",
    ] {
        for start in ["", "<", "{", "MIME-Version: 1\n<!doctype html>"] {
            let file = format!("{start}{}", piece.repeat(size / piece.len()));
            assert!(open(file.as_bytes()).is_err(), "{start}{piece}");
        }
    }
    // UTF-16 by its bytes alone is not an application either.
    assert_eq!(open(b"X\0\x00\xd8Y"), Err(FileError::UnknownFormat));
    let cut = utf16(&association().complete_file(), u16::to_le_bytes);
    assert_eq!(open(&cut[..1001]), Err(FileError::Truncated));
}

#[test]
fn another_version_is_reported() {
    let versioned = |version: Value| changed(|file| file["version"] = version);
    let newer = FILE_VERSION + 1;
    assert_refused(&versioned(json!(newer)), &FileError::NewerVersion(newer));
    assert_refused(&versioned(json!(0)), &FileError::OlderVersion(0));
    for version in [json!("1"), json!(1.5), json!(-1), json!(null)] {
        let wrong = FileError::WrongType("version".to_owned());
        assert_refused(&versioned(version), &wrong);
    }
}

/// Sets one member of the association's file; returns the error.
fn with_member(object: &str, member: &str, value: Value) -> FileError {
    refused(&changed(|file| file[object][member] = value))
}

#[test]
fn an_unknown_member_is_reported() {
    let surplus = changed(|file| file["surplus"] = json!(1));
    assert_refused(&surplus, &FileError::UnknownMember("surplus".to_owned()));
    for (object, member) in [
        ("organisation", "secret"),
        ("answers", "magic"),
        ("declarations", "legal_name"),
    ] {
        let path = format!("{object}.{member}");
        let found = with_member(object, member, json!(["x"]));
        assert_eq!(found, FileError::UnknownMember(path));
    }
}

#[test]
fn a_member_of_a_wrong_type_is_reported() {
    let list = changed(|file| file["organisation"] = json!([]));
    assert_refused(&list, &FileError::WrongType("organisation".to_owned()));
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
        assert_eq!(found, FileError::WrongType(path));
    }
}

#[test]
fn an_invalid_value_is_reported() {
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
        assert_eq!(found, FileError::InvalidValue(path));
    }
    let status = changed(|file| file["status"] = json!("final"));
    assert_refused(&status, &FileError::InvalidValue("status".to_owned()));
}

#[test]
fn a_text_of_any_length_opens_again() {
    for length in [20_001, 25_000, 1_000_000] {
        let text = "あ".repeat(length);
        let file = changed(|file| file["organisation"]["legal_name"] = json!(text));
        let opened = open(file.as_bytes()).expect("it is ours");
        assert_eq!(opened.application.text(Field::LegalName), text);
    }
}

#[test]
fn invalid_utf_8_is_unknown_unless_truncated() {
    assert_eq!(open(b"{\"a\": \"\xff\"}"), Err(FileError::UnknownFormat));
    assert_eq!(
        open("{\"a\": \"é".as_bytes().split_last().expect("bytes").1),
        Err(FileError::Truncated)
    );
}

#[test]
fn different_errors_have_different_messages() {
    let english = Catalogue::english();
    let naming = Labels::new(&english);
    let path = || "a.b".to_owned();
    let messages: std::collections::HashSet<String> = [
        FileError::TooLarge,
        FileError::UnknownFormat,
        FileError::Truncated,
        FileError::Damaged(3),
        FileError::TooDeep,
        FileError::NewerVersion(2),
        FileError::OlderVersion(0),
        FileError::UnknownMember(path()),
        FileError::WrongType(path()),
        FileError::InvalidValue(path()),
        FileError::Altered,
    ]
    .iter()
    .map(|problem| naming.file_error(problem))
    .collect();
    assert_eq!(messages.len(), 11);
}

#[test]
fn the_verdict_in_a_file_is_ignored() {
    let file = company_not_eligible("Example Ltd").complete_file();
    let forged = file.replace("\"verdict\": \"not-eligible\"", "\"verdict\": \"eligible\"");
    assert_ne!(forged, file);
    let session = Session::open(forged.as_bytes()).expect("it has the right form");
    let verdict = session.assessment().verdict;
    assert_eq!(verdict, ispcp_core::eligibility::Verdict::NotEligible);
}

#[test]
fn any_session_that_fits_the_storage_opens() {
    // A tab's storage holds 5 Mi UTF-16 units, each at most three bytes in a file.
    let mut application = Application::default();
    let each = (5 << 20) / Field::COUNT - 1000;
    for field in Field::ALL {
        application.set_text(field, "あ".repeat(each));
    }
    let file = write(
        &Answers::default(),
        &application,
        ExportScope::Everything,
        None,
    );
    assert!(file.encode_utf16().count() < 5 << 20);
    assert!(check_size(file.len()).is_ok(), "{} bytes", file.len());
    let opened = open(file.as_bytes()).expect("we wrote it");
    assert_eq!(opened.application, application);
}

/// A draft with that text in a field of each kind.
fn draft(text: &str) -> String {
    let mut application = Application::default();
    for field in [Field::LegalName, Field::Website, Field::Remarks] {
        application.set_text(field, text.to_owned());
    }
    write(
        &Answers::default(),
        &application,
        ExportScope::Everything,
        None,
    )
}

/// Our HTML document with that data inside.
fn page(data: &str) -> String {
    let session = company_not_eligible("Example Ltd");
    let html = render(Format::Html, &session, &Catalogue::english(), &context());
    let start = html.find("<pre").expect("it carries its data");
    let inside = start + html[start..].find('>').expect("a tag ends") + 1;
    let end = html.rfind("</pre>").expect("the element ends");
    let escaped = data
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;");
    format!("{}{escaped}{}", &html[..inside], &html[end..])
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

/// Quoted-printable (RFC 2045, section 6.7), as mail programs write it.
fn quoted_printable(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut encoded = String::new();
        let mut width = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b' '..=b'<' | b'>'..=b'~' => char::from(byte).to_string(),
                _ => format!("={byte:02X}"),
            };
            if width + piece.len() > 75 {
                encoded.push_str("=\r\n");
                width = 0;
            }
            width += piece.len();
            encoded.push_str(&piece);
        }
        lines.push(encoded);
    }
    lines.join("\r\n")
}

/// Encodes the characters that have names in HTML, as some mail systems do.
fn entities(text: &str) -> String {
    let encoded = text.chars().map(|c| match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\'' => "&apos;".to_owned(),
        '\u{a0}' => "&nbsp;".to_owned(),
        c if c.is_ascii() => c.to_string(),
        c if u32::from(c) % 2 == 0 => format!("&#{};", u32::from(c)),
        c => format!("&#x{:x};", u32::from(c)),
    });
    encoded.collect()
}

/// A page as browsers serialise it, with those attributes of the data's element.
fn saved_by_browser(html: &str, attributes: &str) -> String {
    let ours = format!(" hidden translate=\"no\" id=\"{DATA_ELEMENT}\"");
    assert!(html.contains(&ours), "{html}");
    let html = html
        .replace(&ours, attributes)
        .replace("&quot;", "\"")
        .replace('\u{a0}', "&nbsp;");
    format!("<!-- saved from url=(0014)about:internet -->\n{html}")
}

/// A file as browsers and mail programs alter it, each with its name.
fn altered_copies(json: &str) -> Vec<(&'static str, Vec<u8>)> {
    let html = page(json);
    let mhtml = format!(
        "From: <Saved by Blink>\r\nSubject: Application\r\nMIME-Version: 1.0\r\nContent-Type: \
         multipart/related;\r\n\tboundary=\"----x\"\r\n\r\n------x\r\nContent-Type: text/html\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n------x--\r\n",
        quoted_printable(&html)
    );
    let archive: Vec<u8> = [
        b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource\xff\xfe",
        html.trim_end().as_bytes(),
        b"\x00\x08\xfe\xff",
    ]
    .concat();
    let quoted = |attributes: &str| saved_by_browser(&html, attributes).into_bytes();
    let mut files = vec![
        ("quotes", quoted(&format!(" hidden='' id='{DATA_ELEMENT}'"))),
        (
            "no quotes",
            quoted(&format!(" hidden id={DATA_ELEMENT} class=x")),
        ),
        (
            "order",
            quoted(&format!(
                " id=\"{DATA_ELEMENT}\" hidden=\"\" title=\"a > b\""
            )),
        ),
        (
            "capitals",
            quoted(&format!(" HIDDEN ID=\"{DATA_ELEMENT}\"")),
        ),
        ("MHTML", mhtml.into_bytes()),
        ("web archive", archive),
        (
            "HTML in entities",
            html.replace('\u{a0}', "&#160;")
                .replace('é', "&#xE9;")
                .into_bytes(),
        ),
        ("JSON in entities", entities(json).into_bytes()),
    ];
    for (text, name) in [(json, "JSON"), (html.as_str(), "HTML")] {
        let marked = format!("\u{feff}{text}");
        files.extend([
            (name, text.as_bytes().to_vec()),
            ("a mark", marked.clone().into_bytes()),
            ("CRLF", text.replace('\n', "\r\n").into_bytes()),
            ("CR", text.replace('\n', "\r").into_bytes()),
            (
                "space around it",
                format!("\r\n\t {text}\n\n ").into_bytes(),
            ),
            ("UTF-16, little-endian", utf16(&marked, u16::to_le_bytes)),
            ("UTF-16, big-endian", utf16(&marked, u16::to_be_bytes)),
            ("UTF-16 without a mark", utf16(text, u16::to_le_bytes)),
            ("UTF-16 without a mark", utf16(text, u16::to_be_bytes)),
            ("quoted-printable", quoted_printable(text).into_bytes()),
        ]);
    }
    files
}

#[test]
fn a_file_saved_or_mailed_by_other_programs_opens_unchanged() {
    for text in [
        "12\u{a0}000",
        "12&nbsp;000 &amp;lt; &#160; =3D=\n=C3=A9 ?id=20&x=3D",
        "Söhne & <b>«例え»</b> \"q\" \\ 'q'  two",
        "</pre><pre id=\"ispcp-application-data\">{}",
        &"long ".repeat(400),
    ] {
        let json = draft(text);
        let original = open(json.as_bytes()).expect("we wrote it");
        assert_eq!(original.application.text(Field::Remarks), text);
        for (how, file) in altered_copies(&json) {
            assert_eq!(open(&file), Ok(original.clone()), "{how}: {text:.40}");
        }
    }
}

#[test]
fn a_file_with_altered_characters_is_refused_with_a_message() {
    let json = draft("Söhne\u{a0}& Co  例え");
    // UTF-8 read as Latin-1.
    let mistaken: String = json.bytes().map(char::from).collect();
    let decomposed = json.replace('é', "e\u{301}").replace('ö', "o\u{308}");
    let latin: Vec<u8> = json
        .chars()
        .map(|c| u8::try_from(c).unwrap_or(b'?'))
        .collect();
    for (how, file) in [
        ("read in another encoding", mistaken.into_bytes()),
        ("written in another encoding", latin),
        ("decomposed", decomposed.into_bytes()),
        (
            "non-breaking spaces lost",
            json.replace('\u{a0}', " ").into_bytes(),
        ),
        ("spaces joined", json.replace("'  ", "' ").into_bytes()),
        ("typographic quotes", json.replace('\'', "’").into_bytes()),
        ("letters lost", json.replace(['é', 'ö'], "?").into_bytes()),
        ("tags removed", json.replace('<', "").into_bytes()),
        ("named entities", json.replace('é', "&eacute;").into_bytes()),
        ("encoded twice", entities(&entities(&json)).into_bytes()),
        (
            "references resolved twice",
            json.replace("&amp;", "&").into_bytes(),
        ),
    ] {
        let problem = open(&file).expect_err("its texts are not what was written");
        let refused = matches!(
            problem,
            FileError::Altered | FileError::Damaged(_) | FileError::UnknownFormat
        );
        assert!(refused, "{how}: {problem:?}");
    }
}

#[test]
fn a_pdf_is_recognised_by_its_first_bytes_even_after_a_line_end() {
    let path = Path::new(&checkout()).join("fuzz/seeds/plain.pdf");
    let pdf = fs::read(path).expect("it is there");
    let data = attachment(&pdf).expect("it is ours");
    for before in [&b""[..], b"\r\n", b"\xef\xbb\xbf"] {
        let file = [before, &pdf].concat();
        assert!(is_pdf(&file));
        assert_eq!(attachment(&file).as_ref(), Ok(&data), "{before:?}");
    }
    assert!(!is_pdf(b"{\"a\": \"%PDF-1.7\"}"));
}

/// Asserts that a truncated file opens only if no more than white space is missing.
fn assert_no_cut_opens(file: &str, least: usize) {
    let whole = open(file.as_bytes()).expect("we wrote it");
    for end in 0..file.len() {
        match open(&file.as_bytes()[..end]) {
            Ok(opened) => assert!(end >= least && opened == whole, "cut at {end}"),
            Err(problem) => assert!(end < least, "cut at {end}: {problem:?}"),
        }
    }
}

#[test]
fn a_truncated_file_opens_only_with_complete_data() {
    let file = company_not_eligible("Söhne").complete_file();
    assert_no_cut_opens(&file, file.trim_end().len());
    // Around the end of the data inside an HTML document.
    let html = page(&draft("x"));
    let end = html.find("</pre>").expect("the data ends") + "</".len();
    let whole = open(html.as_bytes()).expect("we wrote it");
    for cut in end - 300..html.len() {
        let opened: Result<SavedApplication, _> = open(&html.as_bytes()[..cut]);
        assert_eq!(
            opened.ok(),
            (cut >= end).then(|| whole.clone()),
            "cut at {cut}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_texts_are_stored_exactly(texts in prop::collection::vec(any::<String>(), Field::COUNT)) {
        let mut application = Application::default();
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            application.set_text(field, text);
        }
        let file = write(&Answers::default(), &application, ExportScope::Everything, None);
        prop_assert_eq!(open(file.as_bytes()).expect("we wrote it").application, application);
    }

    #[test]
    fn no_bytes_make_the_parser_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes);
    }

    #[test]
    fn no_damage_to_our_own_file_makes_the_parser_panic(at in any::<prop::sample::Index>(), with in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut file = association().complete_file().into_bytes();
        let index = at.index(file.len());
        file[index] = with;
        let _ = open(&file);
        file.truncate(cut.index(file.len()));
        let _ = open(&file);
    }

    /// An altered text is never attributed to the applicant.
    #[test]
    fn a_text_altered_by_a_program_is_refused(text in ".{0,40}", from in "[=&<' \u{a0}é例;]", to in "[a-z?]{0,2}") {
        let json = draft(&format!("{text}{from}"));
        // A program replaces every occurrence, but no JSON syntax.
        let changed = json.replace(&from, &to);
        prop_assert!(from == " " || open(changed.as_bytes()).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// For any text and any program that altered the file's encoding.
    #[test]
    fn a_file_opens_unchanged_from_every_altered_copy(text in ".{0,80}", lines in "[a-z=&;#0-9A-F\\r\\n]{0,40}") {
        let json = draft(&format!("{text}{lines}"));
        let original = open(json.as_bytes()).expect("we wrote it");
        for (how, file) in altered_copies(&json) {
            prop_assert_eq!(open(&file), Ok(original.clone()), "{}", how);
        }
    }
}
