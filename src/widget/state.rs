//! The widget's state: the session, and the state of the screens.

use web_sys::HtmlInputElement;

use super::effects::PdfEvent;
use ispcp_core::application::{Checkbox, CheckboxGroup, Field, FileError, Input, ValidationError};
use ispcp_core::eligibility::{Choice, Criterion};
use ispcp_core::interview::{Session, Step};
use ispcp_documents::{Format, Paper};
use ispcp_i18n::Catalogue;

/// The state of a widget.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    /// All input, and the current step.
    pub(super) session: Session,
    /// The errors that blocked the last Continue.
    pub(super) problems: Vec<ValidationError>,
    /// Why a file could not be opened.
    pub(super) open_error: Option<OpenError>,
    /// A text that the browser did not copy, for copying by hand.
    pub(super) uncopied: Option<String>,
    /// The status message.
    pub(super) notice: Option<Notice>,
    /// Counts the notices, so that a repeated one is announced again.
    pub(super) notices: u32,
    /// The progress of creating a PDF.
    pub(super) pdf_progress: PdfProgress,
    /// The selected paper size.
    pub(super) chosen_paper: Option<Paper>,
    /// Whether the documents are in the current language instead of English.
    pub(super) localized_documents: bool,
    /// Whether "Clear everything" awaits confirmation.
    pub(super) confirming_clear: bool,
    /// Counts the focus requests: a change moves the focus.
    pub(super) focus_requests: u32,
    /// The target of the focus request.
    pub(super) focus: FocusTarget,
    /// Whether the step was reached through the browser's history and needs no new entry.
    pub(super) from_history: bool,
}

/// The target of a focus request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum FocusTarget {
    /// The error summary if present, otherwise the heading of the screen.
    #[default]
    Screen,
    /// The element with that `id`, if the focused element was removed.
    Element(&'static str),
}

/// The `id` of the button that asks to clear everything.
pub(super) const CLEAR_ID: &str = "ispcp-clear";
/// The `id` of the confirmation question.
pub(super) const CONFIRM_ID: &str = "ispcp-confirm";
/// The `id` of the button that creates a PDF.
pub(super) const PDF_ID: &str = "ispcp-pdf";

/// The progress of creating a PDF.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum PdfProgress {
    /// None is being created.
    #[default]
    Idle,
    /// The worker is loading.
    Loading,
    /// The fonts are being fetched.
    Fetching,
    /// The PDF is being written.
    Writing,
    /// The worker takes long.
    Slow,
    /// The PDF could not be created.
    Failed,
    /// The PDF was created, and shows these characters as boxes.
    Boxed(String),
}

impl PdfProgress {
    /// Whether a PDF is being created.
    pub(super) const fn is_under_way(&self) -> bool {
        matches!(
            self,
            Self::Loading | Self::Fetching | Self::Writing | Self::Slow
        )
    }
}

/// Why a file could not be opened.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum OpenError {
    /// The browser could not read it.
    Io,
    /// The PDF worker could not be loaded, or crashed on the file.
    ReaderUnavailable,
    /// The file is not a valid saved application.
    Invalid(FileError),
}

/// A status message, shown once.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Notice {
    /// A draft was saved.
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
    /// Invisible characters were removed from these inputs.
    Cleaned(Vec<Input>),
    /// The browser refuses storage for this tab.
    StorageRefused,
    /// The language changed.
    LocaleChanged,
    /// The requested language failed to load.
    LocaleFailed,
    /// A text was copied.
    Copied,
    /// The browser did not copy a text, which is shown instead.
    CopyRefused,
    /// The browser did not share a file.
    ShareRefused,
}

/// The messages of the widget, which Yew delivers to `App::update`.
#[derive(Clone)]
pub(super) enum Msg {
    /// An action on the state.
    Action(Action),
    /// The page was restored from the back/forward cache.
    PageRestored,
    /// A file was selected in an input.
    FileSelected(HtmlInputElement),
    /// The file was read; `None` if the browser could not read it.
    FileRead(Option<Vec<u8>>),
    /// Download a file.
    Download(Format),
    /// Print the application.
    Print,
    /// Share the application with another app.
    Share,
    /// Copy a text.
    Copy(Copied),
    /// Create a PDF.
    CreatePdf,
    /// Switch to that language.
    SetLocale(String),
    /// The result is on screen: load the country names for the application.
    PrefetchCountries,
    /// The screen with the countries is rendered: list them all.
    ListCountries,
    /// An event of the PDF client.
    PdfEvent(PdfEvent),
    /// The browser has gone back for the widget.
    Traversed,
}

/// A text that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    /// The Secretariat's address.
    Address,
    /// The message to the Secretariat.
    Email,
    /// The application as plain text.
    Text,
    /// The application as JSON.
    Data,
}

/// An action of the visitor.
#[derive(Clone, Debug)]
pub(super) enum Action {
    Choose(Criterion, Choice, bool),
    Edit(Field, String),
    Tick(CheckboxGroup, Checkbox, bool),
    /// Continue, with the current date.
    Continue(String),
    Back,
    /// Skip to the result, once the verdict is settled.
    Conclude,
    EditAnswer(Step),
    /// Go to the step of a history entry.
    NavigateTo(Step),
    /// Open a saved application, or show why it cannot be opened.
    Open(Box<Result<Session, OpenError>>),
    /// Replace the session by the stored one.
    RestoreSession(Box<Session>),
    AskClear(bool),
    Clear,
    /// Create the documents in the current language, or in English.
    SetDocumentLanguage(bool),
    /// Select the paper size of PDFs; `None` for the usual one.
    SetPaperSize(Option<Paper>),
    /// Retry a failed PDF; its button, which has the focus, is removed.
    RetryPdf,
    SetPdfProgress(PdfProgress),
    /// The browser copied a text; the text if it refused.
    CopyDone(Result<(), String>),
    Notify(Notice),
}

impl State {
    /// The paper size of a PDF: the selected one, otherwise the usual one of the applicant's
    /// country.
    pub(super) fn paper(&self) -> Paper {
        let country = self.session.application().text(Field::Country);
        self.chosen_paper
            .unwrap_or_else(|| Paper::usual_in(country))
    }

    /// The catalogue of the documents and of the e-mail: English, for the Secretariat, unless the
    /// applicant selects the current language.
    pub(super) fn document_words(&self, english: Catalogue, spoken: Catalogue) -> Catalogue {
        if self.localized_documents {
            spoken
        } else {
            english
        }
    }

    /// Applies an action.
    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Choose(criterion, choice, on) => {
                let chosen = |session: &Session| {
                    let answer = session.answers().get(criterion);
                    answer.map_or(0, |answer| answer.choices().count())
                };
                let before = chosen(&self.session);
                self.session.choose(criterion, choice, on);
                // Radio buttons are known to behave so.
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
                // The current screen stays unchanged.
                Err(refusal) => {
                    self.open_error = Some(refusal);
                    self.focus_on(FocusTarget::Screen);
                }
            },
            Action::RestoreSession(session) => {
                self.session = *session;
                let focus_requests = self.focus_requests;
                self.arrive(None);
                // The visitor returned to the page, not to a step: the focus does not move.
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

    /// Sets or clears the notice.
    fn notify(&mut self, notice: Option<Notice>) {
        self.notice = notice;
        self.notices += 1;
    }

    /// Sets or clears the notice that a choice deselected others.
    fn notify_deselected(&mut self, deselected: bool) {
        if deselected {
            self.notify(Some(Notice::Deselected));
        } else if self.notice == Some(Notice::Deselected) {
            self.notify(None);
        }
    }

    /// Starts a step (anew): clears all notices of the previous one.
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

    /// Moves the focus after rendering.
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
