//! The messages for the data of the domain.

use super::catalogue::{Catalogue, Message};
use super::messages;
use ispcp_core::application::{
    AsNumber, AsNumberError, Checkbox, CheckboxGroup, Field, FieldError, FileError, Input,
    Reserved, Section, ValidationError,
};
use ispcp_core::eligibility::{
    Answer, Assessment, Bearing, Choice, Criterion, Finding, IcannBody, Reason, Standing, Status,
    Verdict,
};
use ispcp_core::interview::Step;

const QUESTIONS: [Message; Criterion::COUNT] = Message::family("question-", Criterion::CODES, "");
const TRANSLATIONS: [Message; Criterion::COUNT] =
    Message::family("translation-", Criterion::CODES, "");
const HINTS: [Message; Criterion::COUNT] = Message::family("question-", Criterion::CODES, "-hint");
const EXAMPLES: [Message; Criterion::COUNT] =
    Message::family("question-", Criterion::CODES, "-example");
const UNANSWERED: [Message; Criterion::COUNT] =
    Message::family("question-", Criterion::CODES, "-missing");
const CRITERIA: [Message; Criterion::COUNT] = Message::family("criterion-", Criterion::CODES, "");
const STATIONS: [Message; Criterion::COUNT] = Message::family("station-", Criterion::CODES, "");
const CHOICES: [Message; Choice::COUNT] = Message::family("choice-", Choice::CODES, "");
const STATES: [Message; Status::COUNT] = Message::family("state-", Status::CODES, "");
const VERDICTS: [Message; 3] = Message::family("verdict-", Verdict::CODES, "");
const VERDICT_LEADS: [Message; 3] = Message::family("verdict-", Verdict::CODES, "-lead");
const BEARINGS: [Message; Bearing::COUNT] = Message::family("findings-", Bearing::CODES, "");
const STATED_VERDICTS: [Message; 3] = Message::family("document-verdict-", Verdict::CODES, "");
const NEXT: [Message; 3] = Message::family("next-", Verdict::CODES, "");
const SECTIONS: [Message; Section::COUNT] = Message::family("section-", Section::CODES, "");
const SECTION_LEADS: [Message; Section::COUNT] =
    Message::family("section-", Section::CODES, "-lead");
const LABELS: [Message; Field::COUNT] = Message::family("field-", Field::CODES, "");
const FIELD_HINTS: [Message; Field::COUNT] = Message::family("field-", Field::CODES, "-hint");
const FIELDS_MISSING: [Message; Field::COUNT] = Message::family("field-", Field::CODES, "-missing");
const GROUPS: [Message; CheckboxGroup::COUNT] = Message::family("group-", CheckboxGroup::CODES, "");
const GROUP_HINTS: [Message; CheckboxGroup::COUNT] =
    Message::family("group-", CheckboxGroup::CODES, "-hint");
const GROUPS_MISSING: [Message; CheckboxGroup::COUNT] =
    Message::family("group-", CheckboxGroup::CODES, "-missing");
const ITEMS: [Message; Checkbox::COUNT] = Message::family("item-", Checkbox::CODES, "");
const RESERVED: [Message; Reserved::COUNT] = Message::family("as-number-", Reserved::CODES, "");
const BODIES: [Message; IcannBody::COUNT] = Message::family("elsewhere-", IcannBody::CODES, "");
const BODIES_FOR: [Message; IcannBody::COUNT] =
    Message::family("elsewhere-", IcannBody::CODES, "-for");

/// The reader whom a text addresses: "your organisation" or "the organisation".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reader {
    /// The applicant.
    Applicant,
    /// The Secretariat, which receives the application.
    Secretariat,
}

/// The reasons for a criterion's status, one message per status; first for the applicant, then for
/// the Secretariat.
const REASONS: [[[Message; Status::COUNT]; Criterion::COUNT]; 2] = {
    let mut reasons = [[[Message::at(0); Status::COUNT]; Criterion::COUNT]; 2];
    let mut i = 0;
    while i < Criterion::COUNT {
        reasons[Reader::Applicant as usize][i] = [
            Message::named("reason-", Criterion::CODES[i], "-not-met"),
            messages::REASON_UNSURE,
            Message::named("reason-", Criterion::CODES[i], "-met"),
        ];
        // The reasons for the kind of organisation address no reader, so both use the same.
        let prefix = if i == Criterion::Applicant as usize {
            "reason-"
        } else {
            "document-reason-"
        };
        reasons[Reader::Secretariat as usize][i] = [
            Message::named(prefix, Criterion::CODES[i], "-not-met"),
            messages::DOCUMENT_REASON_UNSURE,
            Message::named(prefix, Criterion::CODES[i], "-met"),
        ];
        i += 1;
    }
    reasons
};

/// Labels for data. Every screen and document uses them, so that a thing has the same name
/// everywhere.
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    catalogue: &'a Catalogue,
}

impl<'a> Labels<'a> {
    /// The labels of that catalogue.
    #[must_use]
    pub const fn new(catalogue: &'a Catalogue) -> Self {
        Self { catalogue }
    }

    fn say(self, message: Message) -> &'static str {
        self.catalogue.text(message)
    }

    /// The question about a criterion.
    #[must_use]
    pub fn question(self, criterion: Criterion) -> &'static str {
        self.say(QUESTIONS[criterion as usize])
    }

    /// A plain sentence that explains the criterion.
    #[must_use]
    pub fn hint(self, criterion: Criterion) -> &'static str {
        self.say(HINTS[criterion as usize])
    }

    /// A translation of a criterion's quotation; empty in English.
    #[must_use]
    pub fn translation(self, criterion: Criterion) -> &'static str {
        self.say(TRANSLATIONS[criterion as usize])
    }

    /// An example for a criterion.
    #[must_use]
    pub fn example(self, criterion: Criterion) -> &'static str {
        self.say(EXAMPLES[criterion as usize])
    }

    /// The name of a criterion.
    #[must_use]
    pub fn criterion(self, criterion: Criterion) -> &'static str {
        self.say(CRITERIA[criterion as usize])
    }

    /// The short name of a criterion for the route.
    #[must_use]
    pub fn station(self, criterion: Criterion) -> &'static str {
        self.say(STATIONS[criterion as usize])
    }

    /// A choice.
    #[must_use]
    pub fn choice(self, choice: Choice) -> &'static str {
        self.say(CHOICES[choice as usize])
    }

    /// The choices of an answer, as a list.
    #[must_use]
    pub fn answer(self, answer: Answer) -> String {
        let choices: Vec<&str> = answer.choices().map(|choice| self.choice(choice)).collect();
        choices.join(self.say(messages::ANSWER_SEPARATOR))
    }

    /// The name of a standing.
    #[must_use]
    pub fn standing(self, standing: Standing) -> &'static str {
        self.say(match standing {
            Standing::NotMet | Standing::NotClaimed => STATES[Status::NotMet as usize],
            Standing::Unsure => STATES[Status::Unsure as usize],
            Standing::Met => STATES[Status::Met as usize],
            Standing::NotNeeded => messages::STATE_NOT_NEEDED,
            Standing::NotApplicable => messages::STATE_NOT_APPLICABLE,
            Standing::NotAnswered => messages::STATE_NOT_ANSWERED,
        })
    }

    /// The heading of a group of findings.
    #[must_use]
    pub fn bearing(self, bearing: Bearing) -> &'static str {
        self.say(BEARINGS[bearing as usize])
    }

    /// The heading of a verdict.
    #[must_use]
    pub fn verdict(self, verdict: Verdict) -> &'static str {
        self.say(VERDICTS[verdict as usize])
    }

    /// The verdict as worded for a reader.
    #[must_use]
    pub fn verdict_for(self, reader: Reader, verdict: Verdict) -> &'static str {
        match reader {
            Reader::Applicant => self.verdict(verdict),
            Reader::Secretariat => self.say(STATED_VERDICTS[verdict as usize]),
        }
    }

    /// A sentence that explains a verdict.
    #[must_use]
    pub fn verdict_lead(self, verdict: Verdict) -> &'static str {
        self.say(VERDICT_LEADS[verdict as usize])
    }

    /// The next steps after a verdict.
    #[must_use]
    pub fn next(self, verdict: Verdict) -> &'static str {
        self.say(NEXT[verdict as usize])
    }

    /// "3 of 4 requirements are met." `None` if a question was skipped.
    #[must_use]
    pub fn requirements_met(self, assessment: &Assessment) -> Option<String> {
        assessment.is_complete().then(|| {
            messages::requirements_met(
                self.catalogue,
                &assessment.requirements_met().to_string(),
                &assessment.requirements.len().to_string(),
            )
        })
    }

    /// The reason for a criterion's status, and its effect on the result.
    #[must_use]
    pub fn finding(self, finding: &Finding, reader: Reader) -> String {
        let [applicant, secretariat] = match finding.reason {
            Reason::Answered => {
                REASONS.map(|of| of[finding.criterion as usize][finding.state as usize])
            }
            Reason::Unanswered => [
                messages::REASON_UNANSWERED,
                messages::DOCUMENT_REASON_UNANSWERED,
            ],
            Reason::AssociationsOnly => [
                messages::REASON_ASSOCIATIONS_ONLY,
                messages::DOCUMENT_REASON_ASSOCIATIONS_ONLY,
            ],
            Reason::TextsDiffer => [
                messages::REASON_TEXTS_DIFFER,
                messages::DOCUMENT_REASON_TEXTS_DIFFER,
            ],
            Reason::ServicesOnly => [
                messages::REASON_SERVICES_ONLY,
                messages::DOCUMENT_REASON_SERVICES_ONLY,
            ],
        };
        let reason = match reader {
            Reader::Applicant => applicant,
            Reader::Secretariat => secretariat,
        };
        let is_alternative = finding.criterion.is_alternative();
        let effect = match finding.standing() {
            Standing::Met if is_alternative => messages::EFFECT_SATISFIES_ALTERNATIVE,
            Standing::Met => messages::EFFECT_SATISFIES,
            Standing::Unsure => messages::EFFECT_UNDECIDED,
            Standing::NotMet if is_alternative => messages::EFFECT_BLOCKING_ALTERNATIVE,
            Standing::NotMet => messages::EFFECT_BLOCKING,
            Standing::NotClaimed => messages::EFFECT_UNCLAIMED,
            Standing::NotNeeded | Standing::NotApplicable | Standing::NotAnswered => {
                messages::EFFECT_NONE
            }
        };
        self.sentences(&[self.say(reason), self.say(effect)])
    }

    /// Joins sentences.
    #[must_use]
    pub fn sentences(self, sentences: &[&str]) -> String {
        sentences.join(self.say(messages::SENTENCE_SEPARATOR))
    }

    /// The name of a section of the application.
    #[must_use]
    pub fn section(self, section: Section) -> &'static str {
        self.say(SECTIONS[section as usize])
    }

    /// The introduction of a section of the application.
    #[must_use]
    pub fn section_lead(self, section: Section) -> &'static str {
        self.say(SECTION_LEADS[section as usize])
    }

    /// The label of a field.
    #[must_use]
    pub fn field(self, field: Field) -> &'static str {
        self.say(LABELS[field as usize])
    }

    /// The hint below a field's label.
    #[must_use]
    pub fn field_hint(self, field: Field) -> &'static str {
        self.say(FIELD_HINTS[field as usize])
    }

    /// The legend of a checkbox group.
    #[must_use]
    pub fn group(self, group: CheckboxGroup) -> &'static str {
        self.say(GROUPS[group as usize])
    }

    /// The hint below a group's legend.
    #[must_use]
    pub fn group_hint(self, group: CheckboxGroup) -> &'static str {
        self.say(GROUP_HINTS[group as usize])
    }

    /// The label of a checkbox.
    #[must_use]
    pub fn item(self, item: Checkbox) -> &'static str {
        self.say(ITEMS[item as usize])
    }

    /// The label of a declaration. An applicant who does not appear eligible does not declare that
    /// the criteria are met, but asks the constituency to judge.
    #[must_use]
    pub fn declaration(self, item: Checkbox, verdict: Verdict) -> &'static str {
        if item == Checkbox::CriteriaMet && verdict != Verdict::Eligible {
            self.say(messages::ITEM_CRITERIA_MET_OPEN)
        } else {
            self.item(item)
        }
    }

    /// The name of another body that may suit the applicant.
    #[must_use]
    pub fn elsewhere(self, body: IcannBody) -> &'static str {
        self.say(BODIES[body as usize])
    }

    /// The kind of members of that body.
    #[must_use]
    pub fn elsewhere_for(self, body: IcannBody) -> &'static str {
        self.say(BODIES_FOR[body as usize])
    }

    /// The heading of a step. The result's heading is the verdict.
    #[must_use]
    pub fn step(self, step: Step, verdict: Verdict) -> &'static str {
        match step {
            Step::Question(criterion) => self.question(criterion),
            Step::Result => self.verdict(verdict),
            Step::Section(section) => self.section(section),
            Step::Review => self.say(messages::REVIEW_TITLE),
            Step::Download => self.say(messages::DOWNLOAD_TITLE),
        }
    }

    /// The question or label of an input.
    #[must_use]
    pub fn input(self, input: Input) -> &'static str {
        match input {
            Input::Question(criterion) => self.question(criterion),
            Input::Field(field) => self.field(field),
            Input::Group(group) => self.group(group),
        }
    }

    /// The label of an input in the application document, for the Secretariat.
    #[must_use]
    pub fn stated(self, input: Input) -> &'static str {
        self.say(match input {
            Input::Field(Field::BackboneEvidence) => messages::DOCUMENT_BACKBONE_EVIDENCE,
            Input::Field(Field::TransitEvidence) => messages::DOCUMENT_TRANSIT_EVIDENCE,
            Input::Field(Field::AssociationEvidence) => messages::DOCUMENT_ASSOCIATION_EVIDENCE,
            Input::Field(Field::ServicesEvidence) => messages::DOCUMENT_SERVICES_EVIDENCE,
            Input::Field(Field::ProviderEvidence) => messages::DOCUMENT_PROVIDER_EVIDENCE,
            Input::Field(Field::GnsoImpact) => messages::DOCUMENT_GNSO_IMPACT,
            Input::Field(Field::Justification) => messages::DOCUMENT_JUSTIFICATION,
            Input::Field(Field::OtherBodies) => messages::DOCUMENT_OTHER_BODIES,
            Input::Field(Field::LinkDetails) => messages::DOCUMENT_LINK_DETAILS,
            Input::Group(CheckboxGroup::Memberships) => messages::DOCUMENT_MEMBERSHIPS,
            Input::Group(CheckboxGroup::Voting) => messages::DOCUMENT_VOTING,
            Input::Group(CheckboxGroup::Links) => messages::DOCUMENT_LINKS,
            _ => return self.input(input),
        })
    }

    /// The error of an input, and how to correct it.
    #[must_use]
    pub fn problem(self, problem: &ValidationError) -> String {
        let catalogue = self.catalogue;
        match (&problem.error, problem.input) {
            (FieldError::Missing, Input::Question(criterion)) => {
                self.say(UNANSWERED[criterion as usize]).to_owned()
            }
            (FieldError::Missing, Input::Field(field)) => {
                self.say(FIELDS_MISSING[field as usize]).to_owned()
            }
            (FieldError::Missing, Input::Group(group)) => {
                self.say(GROUPS_MISSING[group as usize]).to_owned()
            }
            (FieldError::TooLong { limit, length }, input) => messages::too_long(
                catalogue,
                self.input(input),
                &limit.to_string(),
                &length.to_string(),
            ),
            (FieldError::Email, _) => self.say(messages::BAD_EMAIL).to_owned(),
            (FieldError::EmailNotAlone, _) => self.say(messages::EMAIL_NOT_ALONE).to_owned(),
            (FieldError::SeveralEmails, _) => self.say(messages::SEVERAL_EMAILS).to_owned(),
            (FieldError::Website, _) => self.say(messages::BAD_WEBSITE).to_owned(),
            (FieldError::Telephone, _) => self.say(messages::BAD_TELEPHONE).to_owned(),
            (FieldError::Country, _) => self.say(messages::BAD_COUNTRY).to_owned(),
            (FieldError::AsNumber(AsNumberError::Malformed(word)), _) => {
                let shown: String = word.chars().take(40).collect();
                let letters = self.letters(&AsNumber::unreadable(word));
                if letters.is_empty() {
                    messages::bad_as_number(catalogue, &shown)
                } else {
                    messages::unreadable_as_number(catalogue, &shown, &letters)
                }
            }
            (FieldError::AsNumber(AsNumberError::Reserved(number, reserved)), _) => {
                messages::reserved_as_number(
                    catalogue,
                    &number.to_string(),
                    self.say(RESERVED[*reserved as usize]),
                )
            }
        }
    }

    /// Characters, each quoted; non-ASCII ones with their code point.
    fn letters(self, letters: &[char]) -> String {
        const MOST: usize = 12;
        let catalogue = self.catalogue;
        let named = letters.iter().take(MOST).map(|letter| {
            let text = letter.to_string();
            if letter.is_ascii() {
                messages::letter(catalogue, &text)
            } else {
                let code = format!("U+{:04X}", u32::from(*letter));
                messages::letter_by_code(catalogue, &text, &code)
            }
        });
        let mut named: Vec<String> = named.collect();
        if letters.len() > MOST {
            named.push("…".to_owned());
        }
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        if named.is_empty() {
            String::new()
        } else {
            catalogue.list(&named)
        }
    }

    /// Why a file cannot be opened, and how to proceed.
    #[must_use]
    pub fn file_error(self, problem: &FileError) -> String {
        let catalogue = self.catalogue;
        match problem {
            FileError::TooLarge => self.say(messages::FILE_TOO_LARGE).to_owned(),
            FileError::UnknownFormat => self.say(messages::FILE_NOT_OURS).to_owned(),
            FileError::Truncated => self.say(messages::FILE_TRUNCATED).to_owned(),
            FileError::Damaged(line) => messages::file_damaged(catalogue, &line.to_string()),
            FileError::DamagedPdf => self.say(messages::FILE_DAMAGED_PDF).to_owned(),
            FileError::Encrypted => self.say(messages::FILE_ENCRYPTED).to_owned(),
            FileError::TooDeep => self.say(messages::FILE_TOO_DEEP).to_owned(),
            FileError::NewerVersion(version) => {
                messages::file_newer(catalogue, &version.to_string())
            }
            FileError::OlderVersion(version) => {
                messages::file_older(catalogue, &version.to_string())
            }
            FileError::UnknownMember(path) => messages::file_unknown(catalogue, path),
            FileError::WrongType(path) => messages::file_wrong_type(catalogue, path),
            FileError::InvalidValue(path) => messages::file_bad_value(catalogue, path),
            FileError::Altered => self.say(messages::FILE_ALTERED).to_owned(),
        }
    }
}
