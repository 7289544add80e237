//! The format-neutral model of a document.

use super::route::{Orientation, Route};
use ispcp_core::application::{CheckboxGroup, Field, Input, Section};
use ispcp_core::eligibility::{Bearing, CRITERIA_DATE, Criterion, Finding, Standing, Verdict};
use ispcp_core::interview::{Session, Step};
use ispcp_i18n::{Catalogue, Direction, Labels, Message, Reader, messages};

/// The data of a document beside the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentContext {
    /// The date of the document, as `YYYY-MM-DD`.
    pub day: String,
    /// The name of the applicant's country in the document's language, if known.
    pub country: Option<String>,
}

/// A document, format-neutral.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The locale's tag (BCP 47).
    pub locale: &'static str,
    /// The text direction of the locale.
    pub direction: Direction,
    /// The title.
    pub title: &'static str,
    /// The introduction below the title: purpose and disclaimer.
    pub lead: Vec<String>,
    /// The sections, in order.
    pub parts: Vec<DocumentSection>,
    /// The application file to embed, and a note that describes it.
    pub data: Option<(String, &'static str)>,
}

/// A section of a document, with a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentSection {
    /// The heading.
    pub heading: &'static str,
    /// The content, in order.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph in the locale's language.
    Paragraph(String),
    /// The verdict, with its emphasised heading.
    Verdict(Verdict, &'static str),
    /// A heading of the next level.
    Heading(&'static str),
    /// Labels with values.
    Entries(Vec<Entry>),
    /// The route diagram of the rule, with a caption.
    Route(Box<Route>),
    /// The trace of the assessment.
    Findings(Vec<FindingEntry>),
    /// A line for a handwritten signature, with its label.
    SignatureLine(&'static str),
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The label.
    pub label: &'static str,
    /// The value.
    pub value: Value,
    /// The step on which the value can be changed.
    pub step: Option<Step>,
}

/// The value of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The applicant's text: any script and direction, possibly several lines.
    UserText(String),
    /// Labels of the selected choices.
    Selected(Vec<String>),
    /// No value; the text that says so.
    Empty(&'static str),
}

/// One finding of the trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingEntry {
    /// The name of the criterion.
    pub name: &'static str,
    /// The standing of the criterion.
    pub standing: Standing,
    /// The name of the standing.
    pub standing_word: &'static str,
    /// The labels of the answer, or a note that the question was not asked.
    pub answer: String,
    /// The reason for the status, and its effect on the result.
    pub reason: String,
    /// The charter's text, always in English.
    pub quotation: &'static str,
    /// The step on which the answer can be changed; `None` if the question was not asked.
    pub step: Option<Step>,
}

/// Findings with the same meaning for the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingGroup {
    /// The meaning.
    pub bearing: Bearing,
    /// The heading.
    pub heading: &'static str,
    /// The findings, in the charter's order.
    pub findings: Vec<FindingEntry>,
}

/// The application document for the Secretariat.
#[must_use]
pub fn application(
    session: &Session,
    catalogue: &Catalogue,
    context: &DocumentContext,
) -> Document {
    let writer = Writer::new(session, catalogue, context, Reader::Secretariat);
    let parts = vec![
        writer.section(Section::Organisation),
        writer.result(),
        writer.section(Section::Evidence),
        writer.representatives(),
        writer.section(Section::Disclosures),
        writer.declarations(),
    ];
    let data = session.complete_file();
    let note = catalogue.text(messages::DOCUMENT_DATA);
    writer.outline(messages::DOCUMENT_TITLE, parts, Some((data, note)))
}

/// The self-check document, which every result offers: the verdict and its reasons, without
/// personal data.
#[must_use]
pub fn self_check(session: &Session, catalogue: &Catalogue, context: &DocumentContext) -> Document {
    let writer = Writer::new(session, catalogue, context, Reader::Applicant);
    writer.outline(messages::SELF_CHECK_TITLE, vec![writer.result()], None)
}

/// The findings of the result in groups, as screens and documents show them to that reader. Empty
/// groups are omitted.
#[must_use]
pub fn result(session: &Session, catalogue: &Catalogue, reader: Reader) -> Vec<FindingGroup> {
    let labels = Labels::new(catalogue);
    let assessment = session.assessment();
    let entry = |finding: &Finding| {
        let asked = session.answers().is_asked(finding.criterion);
        let unanswered = if asked {
            messages::STATE_NOT_ANSWERED
        } else {
            messages::DOCUMENT_NOT_ASKED
        };
        let answer = finding.answer.map(|answer| labels.answer(answer));
        FindingEntry {
            name: labels.criterion(finding.criterion),
            standing: finding.standing(),
            standing_word: labels.standing(finding.standing()),
            answer: answer.unwrap_or_else(|| catalogue.text(unanswered).to_owned()),
            reason: labels.finding(finding, reader),
            quotation: finding.criterion.quotation(),
            step: asked.then_some(Step::Question(finding.criterion)),
        }
    };
    let group = |bearing| FindingGroup {
        bearing,
        heading: labels.bearing(bearing),
        findings: assessment
            .findings
            .iter()
            .filter(|finding| finding.standing().bearing() == bearing)
            .map(entry)
            .collect(),
    };
    let groups = Bearing::ALL.into_iter().map(group);
    groups.filter(|group| !group.findings.is_empty()).collect()
}

struct Writer<'a> {
    session: &'a Session,
    catalogue: &'a Catalogue,
    context: &'a DocumentContext,
    labels: Labels<'a>,
    reader: Reader,
}

impl<'a> Writer<'a> {
    fn new(
        session: &'a Session,
        catalogue: &'a Catalogue,
        context: &'a DocumentContext,
        reader: Reader,
    ) -> Self {
        Self {
            session,
            catalogue,
            context,
            labels: Labels::new(catalogue),
            reader,
        }
    }

    fn outline(
        &self,
        title: Message,
        parts: Vec<DocumentSection>,
        data: Option<(String, &'static str)>,
    ) -> Document {
        let catalogue = self.catalogue;
        Document {
            locale: catalogue.locale(),
            direction: catalogue.direction(),
            title: catalogue.text(title),
            lead: vec![
                messages::document_prepared(catalogue, &self.context.day, CRITERIA_DATE),
                catalogue.text(messages::DOCUMENT_DECIDES).to_owned(),
            ],
            parts,
            data,
        }
    }

    fn result(&self) -> DocumentSection {
        let catalogue = self.catalogue;
        let assessment = self.session.assessment();
        let route = Route::new(&assessment, catalogue, Orientation::Horizontal, self.reader);
        let verdict = assessment.verdict;
        let heading = self.labels.verdict_for(self.reader, verdict);
        let mut blocks = vec![Block::Verdict(verdict, heading)];
        let met = self.labels.requirements_met(&assessment);
        blocks.extend(met.map(Block::Paragraph));
        blocks.push(Block::Route(Box::new(route)));
        for group in result(self.session, catalogue, self.reader) {
            blocks.push(Block::Heading(group.heading));
            blocks.push(Block::Findings(group.findings));
        }
        DocumentSection {
            heading: catalogue.text(messages::DOCUMENT_VERDICT),
            blocks,
        }
    }

    /// A section with an entry for each of its inputs.
    fn section(&self, section: Section) -> DocumentSection {
        let step = Step::Section(section);
        let inputs = step.inputs(self.session.answers(), self.session.application());
        let topics = (section == Section::Evidence)
            .then(|| self.topics())
            .flatten();
        let entries = inputs.into_iter().map(|input| self.entry(input, step));
        DocumentSection {
            heading: match section {
                Section::Organisation => self.catalogue.text(messages::DOCUMENT_ORGANISATION),
                Section::Disclosures => self.catalogue.text(messages::DOCUMENT_DISCLOSURES),
                _ => self.labels.section(section),
            },
            blocks: vec![Block::Entries(topics.into_iter().chain(entries).collect())],
        }
    }

    /// The topics ticked in the GNSO question, shown next to the statement about them.
    fn topics(&self) -> Option<Entry> {
        let answer = self.session.answers().get(Criterion::Gnso)?;
        let topics = answer.choices().map(|choice| self.labels.choice(choice));
        Some(Entry {
            label: self.catalogue.text(messages::DOCUMENT_TOPICS),
            value: Value::Selected(topics.map(str::to_owned).collect()),
            step: Some(Step::Question(Criterion::Gnso)),
        })
    }

    fn representatives(&self) -> DocumentSection {
        let step = Step::Section(Section::Representatives);
        let entries = |fields: [Field; 3]| {
            let entries = fields.map(|field| self.entry(Input::Field(field), step));
            Block::Entries(entries.into())
        };
        let heading = |message| Block::Heading(self.catalogue.text(message));
        DocumentSection {
            heading: self.catalogue.text(messages::DOCUMENT_REPRESENTATIVES),
            blocks: vec![
                heading(messages::REPRESENTATIVE_PRIMARY),
                entries([
                    Field::PrimaryName,
                    Field::PrimaryPosition,
                    Field::PrimaryEmail,
                ]),
                heading(messages::REPRESENTATIVE_ALTERNATE),
                entries([
                    Field::AlternateName,
                    Field::AlternatePosition,
                    Field::AlternateEmail,
                ]),
            ],
        }
    }

    fn declarations(&self) -> DocumentSection {
        let step = Some(Step::Section(Section::Declarations));
        let application = self.session.application();
        let verdict = self.session.assessment().verdict;
        let accepted: Vec<String> = application
            .items(CheckboxGroup::Declarations)
            .map(|item| self.labels.declaration(item, verdict).to_owned())
            .collect();
        let entry = |label, value| Entry {
            label: self.catalogue.text(label),
            value,
            step,
        };
        let signature = self.stated(application.text(Field::Signature));
        let day = match application.signed_on() {
            "" => self.stated(""),
            day => self.stated(&messages::document_day(self.catalogue, day)),
        };
        DocumentSection {
            heading: self.labels.section(Section::Declarations),
            blocks: vec![
                Block::Entries(vec![
                    entry(messages::DOCUMENT_ACCEPTED, self.selected(accepted)),
                    entry(messages::DOCUMENT_SIGNATURE_TYPED, signature),
                    entry(messages::DOCUMENT_SIGNATURE_DATE, day),
                ]),
                Block::SignatureLine(self.catalogue.text(messages::DOCUMENT_SIGNATURE_HAND)),
            ],
        }
    }

    fn entry(&self, input: Input, step: Step) -> Entry {
        Entry {
            label: self.labels.stated(input),
            value: self.value(input),
            step: Some(step),
        }
    }

    fn value(&self, input: Input) -> Value {
        let application = self.session.application();
        match input {
            Input::Field(Field::Country) => {
                let code = application.text(Field::Country);
                self.stated(self.context.country.as_deref().unwrap_or(code))
            }
            Input::Field(field) => self.stated(application.text(field)),
            Input::Group(group) => self.selected(
                application
                    .applicable(group)
                    .map(|item| self.labels.item(item).to_owned())
                    .collect(),
            ),
            Input::Question(criterion) => {
                let answer = self.session.answers().get(criterion);
                self.selected(
                    answer
                        .map(|answer| self.labels.answer(answer))
                        .into_iter()
                        .collect(),
                )
            }
        }
    }

    fn stated(&self, text: &str) -> Value {
        if text.is_empty() {
            Value::Empty(self.catalogue.text(messages::DOCUMENT_NOT_STATED))
        } else {
            Value::UserText(text.to_owned())
        }
    }

    fn selected(&self, items: Vec<String>) -> Value {
        if items.is_empty() {
            Value::Empty(self.catalogue.text(messages::DOCUMENT_NOT_STATED))
        } else {
            Value::Selected(items)
        }
    }
}
