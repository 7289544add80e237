//! The inputs of each section, and their validation.

use thiserror::Error;

use super::as_number::{AsNumber, AsNumberError};
use super::country::COUNTRIES;
use super::domain::{EmailError, email_error, parse_email, parse_website};
use super::input::{Checkbox, CheckboxGroup, Field, FieldKind, Input, Section};
use super::model::Application;
use super::sanitize::{clean, is_blank};
use super::unicode::digit_value;
use crate::eligibility::{Answers, Assessment, Choice, Criterion, Standing, Verdict, assess};

/// A valid input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Normalized {
    /// The canonical spelling of its text (empty for checkboxes).
    pub text: String,
    /// Whether invisible characters were removed. The applicant is notified.
    pub sanitized: bool,
}

/// An invalid input with its error.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}: {error}", input.code())]
pub struct ValidationError {
    /// The input.
    pub input: Input,
    /// The error.
    pub error: FieldError,
}

/// Why an input is invalid.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FieldError {
    /// It is required and empty.
    #[error("required and empty")]
    Missing,
    /// It exceeds its limit; both lengths in characters.
    #[error("{length} characters, at most {limit}")]
    TooLong {
        /// The field's limit.
        limit: usize,
        /// The length of the text.
        length: usize,
    },
    /// It is not an e-mail address.
    #[error("not an e-mail address")]
    Email,
    /// It is an e-mail address with a name or other text around it.
    #[error("other words around the e-mail address")]
    EmailNotAlone,
    /// It holds several e-mail addresses.
    #[error("several e-mail addresses")]
    SeveralEmails,
    /// It is not a web address.
    #[error("not a web address")]
    Website,
    /// It holds a word that is not a public AS number.
    #[error("{0}")]
    AsNumber(AsNumberError),
    /// It holds too few digits for a telephone number.
    #[error("fewer digits than a telephone number")]
    Telephone,
    /// It is not a country code of [`COUNTRIES`].
    #[error("not a country of the list")]
    Country,
}

/// The inputs of a section for these answers, in order.
#[must_use]
pub fn inputs(section: Section, answers: &Answers, application: &Application) -> Vec<Input> {
    let fields = |fields: &[Field]| fields.iter().copied().map(Input::Field).collect();
    match section {
        Section::Organisation => fields(&[
            Field::LegalName,
            Field::OtherNames,
            Field::Country,
            Field::Website,
            Field::AsNumbers,
            Field::Registration,
            Field::Telephone,
        ]),
        Section::Representatives => fields(&[
            Field::PrimaryName,
            Field::PrimaryPosition,
            Field::PrimaryEmail,
            Field::AlternateName,
            Field::AlternatePosition,
            Field::AlternateEmail,
        ]),
        Section::Evidence => fields(&evidence(&assess(answers))),
        Section::Disclosures => disclosures(application),
        Section::Declarations => vec![
            Input::Group(CheckboxGroup::Declarations),
            Input::Field(Field::Signature),
        ],
    }
}

fn evidence(assessment: &Assessment) -> Vec<Field> {
    let substantiated = assessment.findings.iter().filter(|finding| {
        // An unsure answer is worth describing, because it could settle the verdict.
        matches!(finding.standing(), Standing::Met | Standing::Unsure)
    });
    let mut fields: Vec<Field> = substantiated
        .filter_map(|finding| Field::evidence_for(finding.criterion))
        .collect();
    if assessment.rests_on_services() {
        let services = fields.iter().position(|f| *f == Field::ServicesEvidence);
        fields.insert(services.map_or(0, |i| i + 1), Field::ProviderEvidence);
    }
    if assessment.verdict == Verdict::NotEligible {
        fields.push(Field::Justification);
    }
    fields.push(Field::Remarks);
    fields
}

fn disclosures(application: &Application) -> Vec<Input> {
    let belongs = |item| item != Checkbox::NoneOfThese;
    let mut inputs = vec![Input::Group(CheckboxGroup::Memberships)];
    if application.has(CheckboxGroup::Memberships, Checkbox::OtherBody) {
        inputs.push(Input::Field(Field::OtherBodies));
    }
    if application.items(CheckboxGroup::Memberships).any(belongs) {
        inputs.push(Input::Group(CheckboxGroup::Voting));
    }
    inputs.push(Input::Group(CheckboxGroup::Links));
    if application.items(CheckboxGroup::Links).any(belongs) {
        inputs.push(Input::Field(Field::LinkDetails));
    }
    inputs
}

/// Whether an input must not be left empty.
#[must_use]
pub fn is_required(input: Input, answers: &Answers, application: &Application) -> bool {
    let Input::Field(field) = input else {
        return true;
    };
    match field {
        Field::OtherNames
        | Field::AsNumbers
        | Field::Registration
        | Field::Telephone
        | Field::AlternatePosition
        | Field::Remarks => false,
        Field::AlternateName | Field::AlternateEmail => has_alternate(application),
        Field::BackboneEvidence
        | Field::TransitEvidence
        | Field::AssociationEvidence
        | Field::ServicesEvidence => assess(answers)
            .alternatives_met()
            .any(|criterion| Field::evidence_for(criterion) == Some(field)),
        _ => true,
    }
}

/// Whether any field of the alternate representative is filled in.
fn has_alternate(application: &Application) -> bool {
    [
        Field::AlternateName,
        Field::AlternatePosition,
        Field::AlternateEmail,
    ]
    .into_iter()
    .any(|field| !is_blank(application.text(field)))
}

/// Validates one input.
///
/// # Errors
/// Returns the reason why the input is invalid.
pub fn check(
    input: Input,
    answers: &Answers,
    application: &Application,
) -> Result<Normalized, FieldError> {
    match input {
        Input::Question(criterion) => match answers.get(criterion) {
            Some(_) => Ok(Normalized::boxes()),
            None => Err(FieldError::Missing),
        },
        Input::Group(group) => check_group(group, application),
        Input::Field(field) => {
            let accepted = check_field(field, application.text(field))?;
            if accepted.text.is_empty() && is_required(input, answers, application) {
                return Err(FieldError::Missing);
            }
            Ok(accepted)
        }
    }
}

impl Normalized {
    const fn boxes() -> Self {
        Self {
            text: String::new(),
            sanitized: false,
        }
    }
}

fn check_group(group: CheckboxGroup, application: &Application) -> Result<Normalized, FieldError> {
    let enough = match group {
        CheckboxGroup::Declarations => application.items(group).count() == group.items().len(),
        CheckboxGroup::Memberships | CheckboxGroup::Voting | CheckboxGroup::Links => {
            application.applicable(group).next().is_some()
        }
    };
    enough.then(Normalized::boxes).ok_or(FieldError::Missing)
}

fn check_field(field: Field, raw: &str) -> Result<Normalized, FieldError> {
    let clean = clean(field, raw);
    let sanitized = clean.chars().count() < visible_length(raw);
    let length = clean.chars().count();
    let limit = field.limit();
    if length > limit && field.kind() != FieldKind::Country {
        return Err(FieldError::TooLong { limit, length });
    }
    let text = if clean.is_empty() {
        clean
    } else {
        canonical(field.kind(), clean)?
    };
    Ok(Normalized { text, sanitized })
}

/// The length of a trimmed text: the applicant is not notified of trimmed white space.
fn visible_length(raw: &str) -> usize {
    raw.replace("\r\n", "\n").trim().chars().count()
}

fn canonical(shape: FieldKind, clean: String) -> Result<String, FieldError> {
    match shape {
        FieldKind::Line | FieldKind::Text => Ok(clean),
        FieldKind::Email => parse_email(&clean).ok_or_else(|| match email_error(&clean) {
            EmailError::Malformed => FieldError::Email,
            EmailError::NotAlone => FieldError::EmailNotAlone,
            EmailError::Several => FieldError::SeveralEmails,
        }),
        FieldKind::Website => parse_website(&clean).ok_or(FieldError::Website),
        FieldKind::AsNumbers => {
            let numbers = AsNumber::parse_list(&clean).map_err(FieldError::AsNumber)?;
            let spelled: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            Ok(spelled.join(", "))
        }
        FieldKind::Telephone => {
            let digits = clean.chars().filter(|&c| digit_value(c).is_some()).count();
            (digits >= 4).then_some(clean).ok_or(FieldError::Telephone)
        }
        FieldKind::Country => {
            let code = clean.to_ascii_uppercase();
            let known = COUNTRIES.split(' ').any(|known| known == code);
            known.then_some(code).ok_or(FieldError::Country)
        }
    }
}

/// Whether the answer to the GNSO question includes "something else", which the applicant's
/// statement then has to describe.
#[must_use]
pub fn names_something_else(answers: &Answers) -> bool {
    answers.has(Criterion::Gnso, Choice::SomethingElse)
}
