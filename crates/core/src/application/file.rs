//! The application file: one versioned JSON text. It is the Secretariat's import format, the saved
//! draft, and the data embedded in every document.
//!
//! `application.schema.json`, in this folder and published with the widget, describes it. Only this
//! module handles JSON. The reader trusts no input: an unknown member or a wrong type is an error
//! that names the path.

mod carrier;

use thiserror::Error;

use self::carrier::{decoded, find, html_inside, quoted_printable, references};
use super::input::{Checkbox, CheckboxGroup, Field, Input, Section};
use super::json::JsonValue;
use super::model::Application;
use super::sanitize::{clean, sanitize_line};
use super::validation::inputs;
use crate::eligibility::{Answer, Answers, CRITERIA_DATE, Choice, Criterion, assess};

/// The version of the format that is written, and the newest version that is read.
pub const FILE_VERSION: u64 = 1;

/// The largest file that is read, in bytes. Texts of any length may be typed and must open again:
/// the limit exceeds the capacity of `sessionStorage` (5 Mi UTF-16 units, each up to three bytes in
/// UTF-8).
pub const MAX_FILE_BYTES: usize = 16 << 20;

/// The deepest nesting that is read. The format itself uses three levels.
const MAX_DEPTH: usize = 16;

/// The constant value of the member `probe`: characters that other programs alter when they send or
/// save a text. If the reader finds a different value, the texts beside it were altered too.
const PROBE: &str = "=&amp;<'  \u{a0}é例";

/// The value of the member `format`, which identifies our files.
const FORMAT: &str = "ispcp-application";

/// The `id` of the element that holds the data in an HTML document.
pub const DATA_ELEMENT: &str = "ispcp-application-data";

/// The part of the session that a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportScope {
    /// The validated, complete application, for the Secretariat.
    Complete,
    /// The applicable input so far, for continuing later.
    Draft,
    /// All input, abandoned branches included: for `sessionStorage`, never for a file.
    Everything,
}

/// The content of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedApplication {
    /// The answers to the questions.
    pub answers: Answers,
    /// The applicant's statements.
    pub application: Application,
    /// The code of the step at which a draft was saved, if present.
    pub step: Option<String>,
}

/// Why a file cannot be opened. A path is spelled like `organisation.legal_name`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// It is larger than [`MAX_FILE_BYTES`].
    #[error("larger than {MAX_FILE_BYTES} bytes")]
    TooLarge,
    /// It contains neither our JSON nor our HTML.
    #[error("not a saved application")]
    UnknownFormat,
    /// It is cut off before the end of its data.
    #[error("ends before its data does")]
    Truncated,
    /// Its data is not valid JSON; the line of the error.
    #[error("no JSON at line {0}")]
    Damaged(usize),
    /// It is a damaged PDF.
    #[error("a PDF that cannot be read")]
    DamagedPdf,
    /// It is a password-protected PDF.
    #[error("a PDF that a password protects")]
    Encrypted,
    /// Its data is nested deeper than the reader accepts.
    #[error("nested too deeply")]
    TooDeep,
    /// A newer version of the widget wrote it; its version.
    #[error("written by version {0}, which is newer")]
    NewerVersion(u64),
    /// Its version is no longer supported; its version.
    #[error("written by version {0}, which is too old")]
    OlderVersion(u64),
    /// It has an unknown member; its path.
    #[error("unknown member {0}")]
    UnknownMember(String),
    /// A member has the wrong type; its path.
    #[error("wrong type of {0}")]
    WrongType(String),
    /// A member has an invalid value; its path.
    #[error("invalid value of {0}")]
    InvalidValue(String),
    /// Another program altered its characters irreversibly.
    #[error("characters were altered")]
    Altered,
}

impl FileError {
    /// The errors of a PDF itself, with the codes by which the worker reports them.
    const OF_PDF: [(&'static str, Self); 4] = [
        ("too-large", Self::TooLarge),
        ("not-ours", Self::UnknownFormat),
        ("damaged", Self::DamagedPdf),
        ("encrypted", Self::Encrypted),
    ];

    /// The code of a PDF error; the code of `DamagedPdf` for any other error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let known = Self::OF_PDF.iter().find(|(_, problem)| problem == self);
        known.map_or("damaged", |(code, _)| code)
    }

    /// The error with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        let known = Self::OF_PDF.into_iter().find(|(known, _)| *known == code);
        known.map_or(Self::DamagedPdf, |(_, problem)| problem)
    }
}

/// Whether a file is a PDF (ISO 32000-1, 7.5.2), by its first bytes. White space or a byte order
/// mark, which mail programs add, may precede them.
#[must_use]
pub fn is_pdf(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"%PDF-")
}

/// Checks that a file is small enough to be read.
///
/// # Errors
/// Returns [`FileError::TooLarge`] above [`MAX_FILE_BYTES`].
pub const fn check_size(bytes: usize) -> Result<(), FileError> {
    if bytes > MAX_FILE_BYTES {
        return Err(FileError::TooLarge);
    }
    Ok(())
}

/// Writes the application file. `step` is the code of the current step, for a draft.
#[must_use]
pub fn write(
    answers: &Answers,
    application: &Application,
    scope: ExportScope,
    step: Option<&str>,
) -> String {
    let text = |text: &str| JsonValue::Text(text.to_owned());
    let mut file = vec![
        ("format".to_owned(), text(FORMAT)),
        ("version".to_owned(), JsonValue::Number(FILE_VERSION)),
        ("criteria".to_owned(), text(CRITERIA_DATE)),
        (
            "status".to_owned(),
            text(if scope == ExportScope::Complete {
                "complete"
            } else {
                "draft"
            }),
        ),
        ("probe".to_owned(), text(PROBE)),
    ];
    if let Some(step) = step {
        file.push(("step".to_owned(), text(step)));
    }
    file.push(("answers".to_owned(), answers_node(answers, scope)));
    if scope == ExportScope::Complete {
        file.push(("assessment".to_owned(), assessment_node(answers)));
    }
    for (input, value) in stated(answers, application, scope) {
        let (object, member) = place(input);
        let index = file.iter().position(|(name, _)| name == object);
        let index = index.unwrap_or_else(|| {
            file.push((object.to_owned(), JsonValue::Object(Vec::new())));
            file.len() - 1
        });
        if let JsonValue::Object(members) = &mut file[index].1 {
            members.push((member.to_owned(), value));
        }
    }
    if !application.signed_on().is_empty() {
        let signed_on = ("signed_on".to_owned(), text(application.signed_on()));
        let declarations = file.iter_mut().find(|(name, _)| name == "declarations");
        if let Some((_, JsonValue::Object(members))) = declarations {
            members.push(signed_on);
        }
    }
    // Serialising a tree of strings to memory cannot fail.
    let mut json = serde_json::to_string_pretty(&JsonValue::Object(file)).unwrap_or_default();
    json.push('\n');
    json
}

fn answers_node(answers: &Answers, scope: ExportScope) -> JsonValue {
    let members = Criterion::ALL.into_iter().filter_map(|criterion| {
        let answer = match scope {
            ExportScope::Everything => answers.get(criterion),
            ExportScope::Draft | ExportScope::Complete => answers.applicable(criterion),
        }?;
        let choices = answer
            .choices()
            .map(|choice| JsonValue::Text(choice.code().to_owned()));
        Some((
            criterion.code().to_owned(),
            JsonValue::List(choices.collect()),
        ))
    });
    JsonValue::Object(members.collect())
}

/// The verdict and the status of each criterion, for programs that import the file. Our reader
/// ignores them and assesses the answers again.
fn assessment_node(answers: &Answers) -> JsonValue {
    let assessment = assess(answers);
    let verdict = JsonValue::Text(assessment.verdict.code().to_owned());
    let states = assessment.findings.iter().map(|finding| {
        let state = JsonValue::Text(finding.state.code().to_owned());
        (finding.criterion.code().to_owned(), state)
    });
    JsonValue::Object(
        std::iter::once(("verdict".to_owned(), verdict))
            .chain(states)
            .collect(),
    )
}

/// The statements that belong in a file of that scope, in the order of the application.
fn stated(
    answers: &Answers,
    application: &Application,
    scope: ExportScope,
) -> Vec<(Input, JsonValue)> {
    let applicable: Vec<Input> = match scope {
        ExportScope::Everything => {
            let fields = Field::ALL.into_iter().map(Input::Field);
            fields.chain(CheckboxGroup::ALL.map(Input::Group)).collect()
        }
        ExportScope::Draft | ExportScope::Complete => Section::ALL
            .into_iter()
            .flat_map(|section| inputs(section, answers, application))
            .collect(),
    };
    let value = |input| match input {
        Input::Field(field) => {
            let text = match scope {
                ExportScope::Everything => application.text(field).to_owned(),
                ExportScope::Draft | ExportScope::Complete => clean(field, application.text(field)),
            };
            (!text.is_empty()).then_some(JsonValue::Text(text))
        }
        Input::Group(group) => {
            let items: Vec<Checkbox> = match scope {
                ExportScope::Everything => application.items(group).collect(),
                ExportScope::Draft | ExportScope::Complete => {
                    application.applicable(group).collect()
                }
            };
            let codes = items
                .iter()
                .map(|item| JsonValue::Text(item.code().to_owned()));
            (!items.is_empty()).then(|| JsonValue::List(codes.collect()))
        }
        Input::Question(_) => None,
    };
    applicable
        .into_iter()
        .filter_map(|input| Some((input, value(input)?)))
        .collect()
}

const fn place(input: Input) -> (&'static str, &'static str) {
    match input {
        Input::Field(field) => field.json_path(),
        Input::Group(group) => group.json_path(),
        Input::Question(criterion) => ("answers", criterion.code()),
    }
}

/// Opens a file: our JSON, or our HTML document with the JSON inside. Accepts documents that a
/// browser saved again (as HTML, MHTML or a web archive) and texts with changed encoding, line ends
/// or character encoding.
///
/// # Errors
/// The reason why the file cannot be opened. No data of such a file is used.
pub fn open(bytes: &[u8]) -> Result<SavedApplication, FileError> {
    check_size(bytes.len())?;
    let text = decoded(bytes)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    let problem = match open_text(text, false) {
        Ok(opened) => return Ok(opened),
        Err(problem) => problem,
    };
    // The probe shows which decoding restores the characters.
    let mut changed = Vec::new();
    if text.contains("=3D") {
        changed.push(quoted_printable(text));
    }
    let entities = |text: &str| text.starts_with('{') && text.contains("&amp;amp;");
    let resolved = [text]
        .into_iter()
        .chain(changed.first().map(String::as_str));
    let resolved: Vec<String> = resolved
        .filter(|text| entities(text))
        .map(references)
        .collect();
    changed.extend(resolved);
    let opened = changed.iter().find_map(|text| open_text(text, true).ok());
    opened.ok_or(problem)
}

/// Opens a text. With `proven`, the probe is required, because the text is a guess at the original.
fn open_text(text: &str, proven: bool) -> Result<SavedApplication, FileError> {
    if text.starts_with('<') {
        open_json(&html_inside(text, DATA_ELEMENT)?, proven)
    } else if text.starts_with('{') {
        open_json(text, proven)
    } else {
        // A browser's MHTML, or a saved mail.
        let start = find(text.as_bytes(), b"<!doctype html").ok_or(FileError::UnknownFormat)?;
        let (head, html) = text.split_at(start);
        find(head.as_bytes(), b"mime-version:").ok_or(FileError::UnknownFormat)?;
        let html = quoted_printable(html);
        open_json(&html_inside(&html, DATA_ELEMENT)?, true)
    }
}

fn open_json(json: &str, proven: bool) -> Result<SavedApplication, FileError> {
    if depth(json) > MAX_DEPTH {
        return Err(FileError::TooDeep);
    }
    let root: JsonValue = serde_json::from_str(json).map_err(|error| {
        if error.is_eof() {
            FileError::Truncated
        } else {
            FileError::Damaged(error.line())
        }
    })?;
    let JsonValue::Object(members) = root else {
        return Err(FileError::UnknownFormat);
    };
    let member = |name: &str| {
        members
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, node)| node)
    };
    if member("format") != Some(&JsonValue::Text(FORMAT.to_owned())) {
        return Err(FileError::UnknownFormat);
    }
    match member("version") {
        Some(JsonValue::Number(FILE_VERSION)) => {}
        Some(JsonValue::Number(version)) if *version > FILE_VERSION => {
            return Err(FileError::NewerVersion(*version));
        }
        Some(JsonValue::Number(version)) => return Err(FileError::OlderVersion(*version)),
        _ => return Err(FileError::WrongType("version".to_owned())),
    }
    match member("probe") {
        Some(JsonValue::Text(probe)) if probe == PROBE => {}
        None if !proven => {}
        _ => return Err(FileError::Altered),
    }
    let mut opened = SavedApplication::default();
    for (name, node) in &members {
        read_member(&mut opened, name, node)?;
    }
    Ok(opened)
}

/// The nesting depth of a JSON text, counted without recursion before it is parsed.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn read_member(
    opened: &mut SavedApplication,
    name: &str,
    node: &JsonValue,
) -> Result<(), FileError> {
    match name {
        "format" | "version" | "probe" => Ok(()),
        "criteria" => text(node, name).map(drop),
        "status" => match text(node, name)? {
            "complete" | "draft" => Ok(()),
            _ => Err(FileError::InvalidValue(name.to_owned())),
        },
        "step" => {
            opened.step = Some(text(node, name)?.to_owned());
            Ok(())
        }
        // Derived from the answers, which are assessed again.
        "assessment" => each_member(node, name, |path, _, node| text(node, path).map(drop)),
        "answers" => each_member(node, name, |path, member, node| {
            read_answer(&mut opened.answers, path, member, node)
        }),
        _ if is_object(name) => each_member(node, name, |path, member, node| {
            read_statement(&mut opened.application, path, (name, member), node)
        }),
        _ => Err(FileError::UnknownMember(shorten(name))),
    }
}

/// Whether the file has an object of that name with fields or groups.
fn is_object(name: &str) -> bool {
    Field::ALL.iter().any(|field| field.json_path().0 == name)
}

fn each_member(
    node: &JsonValue,
    name: &str,
    mut read: impl FnMut(&str, &str, &JsonValue) -> Result<(), FileError>,
) -> Result<(), FileError> {
    let JsonValue::Object(members) = node else {
        return Err(FileError::WrongType(name.to_owned()));
    };
    members.iter().try_for_each(|(member, node)| {
        let path = format!("{name}.{}", shorten(member));
        read(&path, member, node)
    })
}

fn read_answer(
    answers: &mut Answers,
    path: &str,
    member: &str,
    node: &JsonValue,
) -> Result<(), FileError> {
    let criterion = Criterion::from_code(member);
    let criterion = criterion.ok_or_else(|| FileError::UnknownMember(path.to_owned()))?;
    let choices: Vec<Choice> = codes(node, path)?
        .iter()
        .map(|code| {
            let known = criterion.choices().iter().find(|c| c.code() == *code);
            known.copied()
        })
        .collect::<Option<_>>()
        .ok_or_else(|| FileError::InvalidValue(path.to_owned()))?;
    let answer = Answer::new(criterion, &choices);
    answer.ok_or_else(|| FileError::InvalidValue(path.to_owned()))?;
    for choice in choices {
        answers.choose(criterion, choice, true);
    }
    Ok(())
}

fn read_statement(
    application: &mut Application,
    path: &str,
    place: (&str, &str),
    node: &JsonValue,
) -> Result<(), FileError> {
    if let Some(field) = Field::ALL
        .into_iter()
        .find(|field| field.json_path() == place)
    {
        let text = text(node, path)?;
        application.set_text(field, text.to_owned());
        return Ok(());
    }
    if let Some(group) = CheckboxGroup::ALL
        .into_iter()
        .find(|group| group.json_path() == place)
    {
        let codes = codes(node, path)?;
        for code in &codes {
            if let Some(item) = group.items().iter().find(|item| item.code() == *code) {
                application.tick(group, *item, true);
            }
        }
        // Unknown boxes were not ticked, and contradictory ones replaced each other.
        let ticked: Vec<&str> = application.items(group).map(Checkbox::code).collect();
        return if codes.iter().all(|code| ticked.contains(code)) {
            Ok(())
        } else {
            Err(FileError::InvalidValue(path.to_owned()))
        };
    }
    if place == ("declarations", "signed_on") {
        let day = text(node, path)?;
        if !is_day(day) {
            return Err(FileError::InvalidValue(path.to_owned()));
        }
        application.sign_on(day);
        return Ok(());
    }
    Err(FileError::UnknownMember(path.to_owned()))
}

/// Whether a text has the form of a date, `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    let shape = |(i, byte): (usize, u8)| match i {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(shape)
}

fn text<'a>(node: &'a JsonValue, path: &str) -> Result<&'a str, FileError> {
    match node {
        JsonValue::Text(text) => Ok(text),
        _ => Err(FileError::WrongType(path.to_owned())),
    }
}

fn codes<'a>(node: &'a JsonValue, path: &str) -> Result<Vec<&'a str>, FileError> {
    match node {
        JsonValue::List(nodes) => nodes.iter().map(|node| text(node, path)).collect(),
        _ => Err(FileError::WrongType(path.to_owned())),
    }
}

/// An unknown name, shortened for an error message.
fn shorten(name: &str) -> String {
    sanitize_line(name).chars().take(40).collect()
}
