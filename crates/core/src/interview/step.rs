//! The steps of the interview.

use crate::application::{Application, Input, Section, inputs};
use crate::eligibility::{Answers, Criterion};

/// One screen of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A question of the eligibility check; the first also introduces the check.
    Question(Criterion),
    /// The verdict with its reasons.
    Result,
    /// A section of the application.
    Section(Section),
    /// Check your answers.
    Review,
    /// Download, print, send.
    Download,
}

/// The position of a step among those of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its number, from 1.
    pub number: usize,
    /// The number of steps, as far as the answers determine it.
    pub total: usize,
}

impl Step {
    /// The first step.
    pub const FIRST: Self = Self::Question(Criterion::Applicant);

    /// The steps that apply to these answers, in order.
    #[must_use]
    pub fn sequence(answers: &Answers) -> Vec<Self> {
        let questions = Criterion::ALL
            .into_iter()
            .filter(|&criterion| answers.is_asked(criterion))
            .map(Self::Question);
        questions
            .chain([Self::Result])
            .chain(Section::ALL.map(Self::Section))
            .chain([Self::Review, Self::Download])
            .collect()
    }

    /// The inputs of the step, in order.
    #[must_use]
    pub fn inputs(self, answers: &Answers, application: &Application) -> Vec<Input> {
        match self {
            Self::Question(criterion) => vec![Input::Question(criterion)],
            Self::Section(section) => inputs(section, answers, application),
            Self::Result | Self::Review | Self::Download => Vec::new(),
        }
    }

    /// The step's number among those of its kind: questions, or sections of the application. The
    /// result, the review and the download screen have none.
    #[must_use]
    pub fn progress(self, answers: &Answers) -> Option<Progress> {
        let alike: Vec<Self> = Self::sequence(answers)
            .into_iter()
            .filter(|step| match self {
                Self::Question(_) => matches!(step, Self::Question(_)),
                Self::Section(_) => matches!(step, Self::Section(_)),
                Self::Result | Self::Review | Self::Download => false,
            })
            .collect();
        let index = alike.iter().position(|&step| step == self)?;
        Some(Progress {
            number: index + 1,
            total: alike.len(),
        })
    }

    /// The code of the step, used in saved drafts and the browser's history.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Question(criterion) => criterion.code(),
            Self::Result => "result",
            Self::Section(section) => section.code(),
            Self::Review => "review",
            Self::Download => "download",
        }
    }

    /// The step with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let questions = Criterion::ALL.map(Self::Question);
        let forms = Section::ALL.map(Self::Section);
        questions
            .into_iter()
            .chain(forms)
            .chain([Self::Result, Self::Review, Self::Download])
            .find(|step| step.code() == code)
    }
}
