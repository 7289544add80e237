//! The widget's state: the session, and what only a screen has.

use web_sys::HtmlInputElement;

use super::effects::PdfEvent;
use ispcp_core::application::{Checkbox, CheckboxGroup, Field, FileError, Input, ValidationError};
use ispcp_core::eligibility::{Choice, Criterion};
use ispcp_core::interview::{Session, Step};
use ispcp_documents::{Format, Paper};
use ispcp_i18n::Catalogue;

/// The state of one widget.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    /// Everything entered, and where one stands.
    pub(super) session: Session,
    /// What kept the last Continue from going on.
    pub(super) problems: Vec<ValidationError>,
    /// What kept a file from being opened.
    pub(super) open_error: Option<OpenError>,
    /// A text that the browser did not copy, to be copied by hand.
    pub(super) uncopied: Option<String>,
    /// The status message.
    pub(super) notice: Option<Notice>,
    /// Counts the notices, so that the same one is announced again.
    pub(super) notices: u32,
    /// How far the making of a PDF is.
    pub(super) pdf_progress: PdfProgress,
    /// The paper that was chosen for it.
    pub(super) chosen_paper: Option<Paper>,
    /// Whether the documents are to be in the language that is spoken, as the applicant's own copy.
    pub(super) localized_documents: bool,
    /// Whether "Clear everything" waits for its confirmation.
    pub(super) confirming_clear: bool,
    /// Counts what asks for the visitor's attention: it moves the focus.
    pub(super) focus_requests: u32,
    /// Where the focus moves then.
    pub(super) focus: FocusTarget,
    /// Whether the step was reached through the browser's history, which then needs no new entry.
    pub(super) from_history: bool,
}

/// What takes the focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum FocusTarget {
    /// The summary of what is wrong, else the heading of the screen.
    #[default]
    Screen,
    /// An element of that identifier, where what had the focus is gone.
    Element(&'static str),
}

/// The identifier of the button that asks to clear everything.
pub(super) const CLEAR_ID: &str = "ispcp-clear";
/// The identifier of the question whether to clear everything.
pub(super) const CONFIRM_ID: &str = "ispcp-confirm";
/// The identifier of the button that makes a PDF.
pub(super) const PDF_ID: &str = "ispcp-pdf";

/// How far the making of a PDF is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum PdfProgress {
    /// None is being made.
    #[default]
    Idle,
    /// What makes it is being loaded.
    Loading,
    /// Its fonts are being fetched.
    Fetching,
    /// It is being written.
    Writing,
    /// It is taking long.
    Slow,
    /// It could not be made.
    Failed,
    /// It was made, and shows these characters as boxes.
    Boxed(String),
}

impl PdfProgress {
    /// Whether a PDF is still being made.
    pub(super) const fn is_under_way(&self) -> bool {
        matches!(
            self,
            Self::Loading | Self::Fetching | Self::Writing | Self::Slow
        )
    }
}

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum OpenError {
    /// The browser could not read it.
    Io,
    /// What reads PDFs could not be loaded, or broke over it.
    ReaderUnavailable,
    /// It is not what we wrote.
    Invalid(FileError),
}

/// A status message, shown once.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Notice {
    /// A copy was saved.
    Saved,
    /// A file of that name was downloaded.
    Downloaded(String),
    /// A saved application is being opened.
    Opening,
    /// A saved application was opened.
    Opened,
    /// Everything was cleared.
    Cleared,
    /// Answers were taken back because another excludes them.
    Deselected,
    /// Invisible characters were taken out of these.
    Cleaned(Vec<Input>),
    /// The browser keeps nothing for this tab.
    StorageRefused,
    /// Another language is spoken.
    LocaleChanged,
    /// The language that was wanted and could not be loaded.
    LocaleFailed,
    /// A text was copied.
    Copied,
    /// The browser did not copy a text, which is shown instead.
    CopyRefused,
    /// The browser did not share a file.
    ShareRefused,
}

/// The messages of the widget: Yew delivers them to `App::update`.
#[derive(Clone)]
pub(super) enum Msg {
    /// The visitor acts on the state.
    Action(Action),
    /// The page came back out of the back/forward cache.
    PageRestored,
    /// The visitor chose a file in an input.
    FileSelected(HtmlInputElement),
    /// That file was read; nothing where the browser could not.
    FileRead(Option<Vec<u8>>),
    /// The visitor wants a file.
    Download(Format),
    /// The visitor wants to print.
    Print,
    /// The visitor wants to hand the application to another app.
    Share,
    /// The visitor wants a text copied.
    Copy(Copied),
    /// The visitor wants a PDF created.
    CreatePdf,
    /// The visitor wants that language.
    SetLocale(String),
    /// The result is on screen: the names of countries are loaded for the application.
    PrefetchCountries,
    /// The PDF client reports something.
    PdfEvent(PdfEvent),
}

/// A text that the visitor can have copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    /// The Secretariat's address.
    Address,
    /// The message to the Secretariat.
    Email,
    /// The application as plain text.
    Text,
    /// The application's data.
    Data,
}

/// What the visitor does.
#[derive(Clone, Debug)]
pub(super) enum Action {
    Choose(Criterion, Choice, bool),
    Edit(Field, String),
    Tick(CheckboxGroup, Checkbox, bool),
    /// Continue, on that day.
    Continue(String),
    Back,
    /// To the result at once, which nothing more can change.
    Conclude,
    EditAnswer(Step),
    /// The browser's Back or Forward led to that step.
    NavigateTo(Step),
    /// A file was read.
    Open(Box<Result<Session, OpenError>>),
    /// What was kept was read anew.
    RestoreSession(Box<Session>),
    AskClear(bool),
    Clear,
    /// The documents are in the language that is spoken, or in English.
    SetDocumentLanguage(bool),
    /// The paper of PDFs; none for the usual one.
    SetPaperSize(Option<Paper>),
    /// The PDF client starts over after a failure, and its button goes.
    RetryPdf,
    SetPdfProgress(PdfProgress),
    /// The browser copied a text, or did not: then the text.
    CopyDone(Result<(), String>),
    Notify(Notice),
}

impl State {
    /// The paper of a PDF: as chosen, else as is usual where the applicant is.
    pub(super) fn paper(&self) -> Paper {
        let country = self.session.application().text(Field::Country);
        self.chosen_paper
            .unwrap_or_else(|| Paper::usual_in(country))
    }

    /// The words of the documents, and of the message that carries them: English, for the
    /// Secretariat, unless the applicant wants a copy in the language that is spoken.
    pub(super) fn document_words(&self, spoken: &Catalogue) -> Catalogue {
        if self.localized_documents {
            spoken.clone()
        } else {
            Catalogue::english()
        }
    }

    /// Does what the visitor did.
    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Choose(criterion, choice, on) => {
                let chosen = |session: &Session| {
                    let answer = session.answers().get(criterion);
                    answer.map_or(0, |answer| answer.choices().count())
                };
                let before = chosen(&self.session);
                self.session.choose(criterion, choice, on);
                // Everybody knows that of radios.
                let several = on && criterion.allows_several();
                self.notify_deselected(several && chosen(&self.session) <= before);
            }
            Action::Edit(field, text) => self.session.edit(field, text),
            Action::Tick(group, item, on) => {
                let ticked = |session: &Session| {
                    let application = session.application();
                    let items = group.items().iter();
                    items.filter(|&&item| application.has(group, item)).count()
                };
                let before = ticked(&self.session);
                self.session.tick(group, item, on);
                self.notify_deselected(on && ticked(&self.session) <= before);
            }
            Action::Continue(day) => match self.session.advance(&day) {
                Ok(advance) => {
                    let cleaned = advance.sanitized;
                    self.arrive((!cleaned.is_empty()).then_some(Notice::Cleaned(cleaned)));
                }
                Err(problems) => {
                    self.arrive(None);
                    self.problems = problems;
                }
            },
            Action::Back => {
                self.session.back();
                self.arrive(None);
            }
            Action::Conclude => {
                self.session.conclude();
                self.arrive(None);
            }
            Action::EditAnswer(step) => {
                self.session.revise(step);
                self.arrive(None);
            }
            Action::NavigateTo(step) => {
                self.session.go_to(step);
                self.arrive(None);
                self.from_history = true;
            }
            Action::Open(opened) => match *opened {
                Ok(session) => {
                    self.session = session;
                    self.arrive(Some(Notice::Opened));
                }
                // What is on screen stays as it was.
                Err(refusal) => {
                    self.open_error = Some(refusal);
                    self.focus_on(FocusTarget::Screen);
                }
            },
            Action::RestoreSession(session) => {
                self.session = *session;
                let focus_requests = self.focus_requests;
                self.arrive(None);
                // The visitor came back to the page, not to a step: the focus stays where it is.
                self.focus_requests = focus_requests;
                self.from_history = true;
            }
            Action::AskClear(asked) => {
                self.confirming_clear = asked;
                self.focus_on(FocusTarget::Element(if asked {
                    CONFIRM_ID
                } else {
                    CLEAR_ID
                }));
            }
            Action::Clear => {
                self.session.clear();
                self.chosen_paper = None;
                self.localized_documents = false;
                self.arrive(Some(Notice::Cleared));
            }
            Action::SetDocumentLanguage(own) => self.localized_documents = own,
            Action::SetPaperSize(paper) => self.chosen_paper = paper,
            Action::RetryPdf => self.focus_on(FocusTarget::Element(PDF_ID)),
            Action::SetPdfProgress(progress) => self.pdf_progress = progress,
            Action::CopyDone(done) => {
                let notice = if done.is_ok() {
                    Notice::Copied
                } else {
                    Notice::CopyRefused
                };
                self.uncopied = done.err();
                self.notify(Some(notice));
            }
            Action::Notify(notice) => self.notify(Some(notice)),
        }
    }

    /// Sets the notice, or takes the last one back.
    fn notify(&mut self, notice: Option<Notice>) {
        self.notice = notice;
        self.notices += 1;
    }

    /// Tells whether a choice has taken others back.
    fn notify_deselected(&mut self, deselected: bool) {
        if deselected {
            self.notify(Some(Notice::Deselected));
        } else if self.notice == Some(Notice::Deselected) {
            self.notify(None);
        }
    }

    /// A step begins, or begins anew: no notice of the last one applies any more.
    fn arrive(&mut self, notice: Option<Notice>) {
        self.problems.clear();
        self.open_error = None;
        self.uncopied = None;
        self.pdf_progress = PdfProgress::Idle;
        self.confirming_clear = false;
        self.from_history = false;
        self.notify(notice);
        self.focus_on(FocusTarget::Screen);
    }

    /// Moves the focus once the state is drawn.
    fn focus_on(&mut self, target: FocusTarget) {
        self.focus = target;
        self.focus_requests += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Notice, State};
    use ispcp_core::application::{Checkbox, CheckboxGroup};
    use ispcp_core::eligibility::{Choice, Criterion};

    #[test]
    fn what_a_choice_takes_back_is_told() {
        let mut state = State::default();
        let choose = |choice| Action::Choose(Criterion::Transit, choice, true);
        state.apply(choose(Choice::InternetUsers));
        assert_eq!(state.notice, None);
        state.apply(choose(Choice::ThirdPartyContent));
        assert_eq!(state.notice, None);
        state.apply(choose(Choice::NoneOfThese));
        assert_eq!(state.notice, Some(Notice::Deselected));
        state.apply(Action::Choose(
            Criterion::Transit,
            Choice::NoneOfThese,
            false,
        ));
        assert_eq!(state.notice, None);
        for (item, notice) in [
            (Checkbox::NoneOfThese, None),
            (Checkbox::Registry, Some(Notice::Deselected)),
            (Checkbox::Registrar, None),
        ] {
            state.apply(Action::Tick(CheckboxGroup::Links, item, true));
            assert_eq!(state.notice, notice);
        }
    }

    #[test]
    fn the_same_notice_counts_as_another() {
        let mut state = State::default();
        state.apply(Action::Notify(Notice::Saved));
        let before = (state.notice.clone(), state.notices);
        state.apply(Action::Notify(Notice::Saved));
        assert_eq!(state.notice, before.0);
        assert_ne!(state.notices, before.1);
    }
}
