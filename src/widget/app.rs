//! The widget as a whole: messages in, one screen out.
//!
//! A struct component: the hooks of a function component would do the same and weigh 4 KB more on
//! the first screen.

use gloo::file::File;
use gloo::file::callbacks::FileReader;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties};

use super::effects::{Announce, Attention, HistorySync, IDLE, Press, Printed, memory};
use super::screens;
use super::state::{Action, Copied, FocusTarget, Making, Notice, PDF_ID, Refusal, State, Told};
use super::view::{View, context};
use crate::WHOLE;
use crate::application::{COUNTRIES, Field, FileProblem, admit, is_pdf, parse_email};
use crate::browser::shell::{Shell, once};
use crate::browser::worker::{Reply, Request};
use crate::browser::{files as browser_files, page};
use crate::document::{Context as About, Format, PDF_MEDIA_TYPE, Paper, pdf_file_name, render};
use crate::interview::{Session, Step};
use crate::language::{Catalogue, Naming, messages};

/// What the page's scripts give and set.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AppProps {
    /// The shell; none while the widget rests.
    shell: Option<Shell>,
    settings: Settings,
    /// Counts the times that the page gave them, so that each draws: also where nothing changed,
    /// since a language that was chosen could not be had.
    given: u32,
}

/// What can be set, and can be changed while the widget runs.
#[derive(Clone, Debug, PartialEq)]
struct Settings {
    /// The Secretariat's e-mail address.
    secretariat: AttrValue,
    /// The level of the first heading, from 1.
    heading_level: u8,
    /// The words of the language that is spoken.
    catalogue: Catalogue,
    /// The language that was wanted and could not be loaded.
    failed_locale: Option<String>,
    /// Whether what comes after the questions could not be fetched.
    rest_is_lost: bool,
}

impl AppProps {
    /// The Secretariat's published address.
    const SECRETARIAT: &'static str = "secretariat@ispcp.info";

    /// What a shell gives and sets. What cannot be understood counts as not set.
    pub(super) fn new(shell: Option<Shell>, given: u32) -> Self {
        let secretariat = shell
            .as_ref()
            .and_then(|shell| parse_email(&shell.secretariat()));
        let level = shell
            .as_ref()
            .and_then(|shell| shell.heading_level().parse().ok());
        let catalogue = shell
            .as_ref()
            .and_then(|shell| Catalogue::read(&shell.locale(), &shell.messages()?));
        let settings = Settings {
            catalogue: catalogue.unwrap_or_else(Catalogue::english),
            secretariat: secretariat.map_or(AttrValue::Static(Self::SECRETARIAT), Into::into),
            heading_level: level.unwrap_or(1),
            failed_locale: shell.as_ref().and_then(Shell::failed_locale),
            rest_is_lost: !WHOLE && shell.as_ref().is_some_and(Shell::lost),
        };
        Self {
            shell,
            settings,
            given,
        }
    }
}

/// The widget.
pub(super) struct App {
    state: State,
    /// As the shell names them; empty until they are needed.
    countries: String,
    /// Until they are named ahead of time.
    soon: Option<Timeout>,
    heading: NodeRef,
    summary: NodeRef,
    languages: NodeRef,
    /// Where the document is the widget's own: the page or its frame.
    history: Option<HistorySync>,
    attention: Attention,
    /// Where the focus was before the language changed.
    focused: Option<u32>,
    announce: Announce,
    /// Whether the browser refused to store the session the last time.
    storage_refused: bool,
    /// The file that is being read.
    reading: Option<FileReader>,
    /// What makes and reads PDFs.
    press: Press,
    /// The characters that the PDF under way shows as boxes, named.
    boxed: String,
    _returning: gloo::events::EventListener,
}

impl Component for App {
    type Message = Told;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let returning = page::on_return(move || link.send_message(Told::Returned));
        let mut app = Self {
            state: State::default(),
            countries: String::new(),
            soon: None,
            heading: NodeRef::default(),
            summary: NodeRef::default(),
            languages: NodeRef::default(),
            history: None,
            attention: Attention::default(),
            focused: None,
            announce: Announce::default(),
            storage_refused: false,
            reading: None,
            press: Press::default(),
            boxed: String::new(),
            _returning: returning,
        };
        app.begin(ctx);
        app
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &AppProps) -> bool {
        if before.shell != ctx.props().shell {
            self.begin(ctx);
        }
        // The file that was to be opened waits for what could not be fetched.
        let waits = self.state.notice == Some(Notice::Opening);
        if waits && ctx.props().settings.rest_is_lost {
            self.state.notice = None;
            self.opened(Err(Refusal::NoReader));
        }
        if before.settings.catalogue != ctx.props().settings.catalogue {
            self.countries = String::new();
            self.state.own_copy = false;
            // Another language gets elements of its own, of the same kinds in the same order.
            self.focused = self.widget().as_ref().and_then(page::focused);
        }
        if before.settings.failed_locale != ctx.props().settings.failed_locale {
            self.notify_failed_locale(ctx);
        }
        self.name_countries(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Returned if self.is_current(ctx) => return false,
            Told::Act(action) => {
                // What was cleared must not live on in the worker.
                if matches!(action, Action::Clear) {
                    self.press.stop();
                }
                if let (Action::Conclude, Some(shell)) = (&action, &ctx.props().shell) {
                    Announce::pass_over(shell, &self.state);
                }
                let arrivals = self.state.arrivals;
                self.state.apply(action);
                if !WHOLE && arrivals != self.state.arrivals && self.go_beyond(ctx) {
                    return false;
                }
            }
            Told::Speak(tag) => {
                if let Some(shell) = &ctx.props().shell {
                    shell.speak(&tag);
                }
                // The menu shows the choice until the page has it spoken, or not.
                return false;
            }
            Told::Download(Format::Copy) => self.download(ctx, Format::Copy),
            _ if !WHOLE => return !self.pass_on(ctx, told),
            Told::Returned => {
                let session = Box::new(Self::recalled(ctx));
                self.state.apply(Action::Restore(session));
            }
            Told::Chose(input) => {
                if let Some(file) = browser_files::chosen(&input) {
                    self.read(ctx, &file.into());
                }
            }
            Told::Read(bytes) => self.open(ctx, bytes),
            Told::Download(format) => self.download(ctx, format),
            Told::Print => {
                Self::tell(ctx, "download", "print");
                if let Some(shell) = &ctx.props().shell {
                    shell.print();
                }
            }
            Told::Share => {
                let name = Format::Html.file_name(&page::today());
                let file = self.rendered_as(ctx, Format::Html);
                if let Some(shell) = &ctx.props().shell {
                    shell.share(&name, Format::Html.media_type(), &file);
                }
            }
            Told::Copy(what) => self.copy(ctx, what),
            Told::CopyDone(done) => {
                let notice = if done.is_ok() {
                    Notice::Copied
                } else {
                    Notice::CopyRefused
                };
                self.state.uncopied = done.err();
                self.state.apply(Action::Tell(notice));
            }
            Told::Pdf => {
                // "Try again" goes, and with it the focus.
                if self.state.making == Making::Failed {
                    self.state.focus_on(FocusTarget::Element(PDF_ID));
                }
                self.make_pdf(ctx);
            }
            Told::Retry => {}
            Told::Idle => {
                self.soon = None;
                self.name_countries_now(ctx);
                return false;
            }
            Told::OwnCopy(own) => self.state.own_copy = own,
            Told::Paper(code) => self.state.chosen_paper = Paper::from_code(&code),
            Told::Printed(printed) => self.printed(ctx, printed),
        }
        self.name_countries(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tell = ctx.link().callback(|told| told);
        let settings = &ctx.props().settings;
        let view = View {
            state: &self.state,
            catalogue: &settings.catalogue,
            naming: Naming::new(&settings.catalogue),
            countries: &self.countries,
            secretariat: &settings.secretariat,
            heading_level: settings.heading_level,
            rest_is_lost: settings.rest_is_lost,
            can_share: WHOLE && ctx.props().shell.as_ref().is_some_and(Shell::can_share),
            tell: &tell,
            heading: &self.heading,
            summary: &self.summary,
            languages: &self.languages,
        };
        screens::widget(&view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let Some(shell) = &ctx.props().shell else {
            return;
        };
        if let Some(menu) = self.languages.cast::<Element>() {
            page::set_value(&menu, catalogue(ctx).locale());
        }
        // Kept only once it is drawn: what cannot be drawn must not come back after a reload.
        let refused = !memory::keep(shell, &self.state.session);
        // Said when it begins, which may be late: another script may have filled the storage.
        if refused && !self.storage_refused {
            let notice = Action::Tell(Notice::StorageRefused);
            ctx.link().send_message(Told::Act(notice));
        }
        self.storage_refused = refused;
        if WHOLE && matches!(self.state.session.step(), Step::Check | Step::Ready) {
            let told = ctx.link().callback(Told::Printed);
            self.press.prepare(shell, &told);
        }
        self.name_countries_soon(ctx);
        if let (Some(index), Some(widget)) = (self.focused.take(), self.widget()) {
            page::focus_at(&widget, index);
        }
        if let Some(history) = &mut self.history {
            history.sync(shell, &self.state);
        }
        // Before the focus moves: the page may show only now what has been drawn.
        self.announce.follow(shell, &self.state);
        self.attention.direct(
            self.history.is_some(),
            &self.state,
            catalogue(ctx),
            &self.heading,
            &self.summary,
        );
    }
}

impl App {
    /// Begins a life with the shell that the page gives now, or a rest without one.
    fn begin(&mut self, ctx: &Context<Self>) {
        let shell = ctx.props().shell.as_ref();
        let carried = shell.and_then(memory::carried);
        // The questions said so before they handed over.
        self.storage_refused = carried.is_some() && !Self::keeps(ctx);
        self.state = State {
            // A step begins where the questions handed over.
            arrivals: u32::from(carried.is_some()),
            session: carried.unwrap_or_else(|| Self::recalled(ctx)),
            ..State::default()
        };
        self.attention = Attention::default();
        self.announce = Announce::default();
        self.reading = None;
        self.press.stop();
        let page = ctx.props().shell.as_ref().filter(|shell| shell.page());
        self.history = page.map(|shell| {
            let link = ctx.link().clone();
            HistorySync::new(shell, move |step| {
                link.send_message(Told::Act(Action::Travel(step)));
            })
        });
        self.notify_failed_locale(ctx);
        self.name_countries(ctx);
        if let Some(file) = shell.filter(|_| WHOLE).and_then(Shell::file) {
            self.read(ctx, &file.into());
        }
    }

    /// The element around the whole widget, once it is drawn.
    fn widget(&self) -> Option<Element> {
        let heading: Element = self.heading.cast()?;
        heading.closest(".ispcp").ok()?
    }

    /// Tells the visitor where the language that was wanted could not be loaded.
    fn notify_failed_locale(&mut self, ctx: &Context<Self>) {
        if ctx.props().settings.failed_locale.is_some() {
            self.state.apply(Action::Tell(Notice::LocaleFailed));
        }
    }

    /// Has the whole widget take over where the questions end, and fetched where they go on. False
    /// where it does not take over, or is not there yet.
    fn go_beyond(&mut self, ctx: &Context<Self>) -> bool {
        if matches!(self.state.session.step(), Step::Question(_)) {
            if let Some(shell) = &ctx.props().shell {
                shell.prepare();
            }
            return false;
        }
        self.hand_over(ctx, None)
    }

    /// Has the whole widget take over from the questions, and open a file. False where it is not
    /// there yet.
    fn hand_over(&mut self, ctx: &Context<Self>, file: Option<web_sys::File>) -> bool {
        let Some(shell) = &ctx.props().shell else {
            return false;
        };
        if let Some(history) = &mut self.history {
            history.sync(shell, &self.state);
        }
        shell.hand_over(&self.state.session.memory(), file)
    }

    /// Has the whole widget do what the questions cannot. False where it is not there yet.
    fn pass_on(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Chose(input) => {
                let Some(file) = browser_files::chosen(&input) else {
                    return false;
                };
                self.state.refused = None;
                self.state.notice = Some(Notice::Opening);
                self.hand_over(ctx, Some(file))
            }
            // Whatever happened to what is kept since, the whole widget knows how to read it.
            Told::Returned => {
                let shell = ctx.props().shell.as_ref();
                shell.is_some_and(|shell| shell.hand_over("", None))
            }
            Told::Retry => {
                self.state.focus_on(FocusTarget::Screen);
                self.hand_over(ctx, None)
            }
            _ => false,
        }
    }

    /// Whether the session on screen is the one to show after a return out of the back/forward
    /// cache: where it could not be stored, it is the only one; else where the storage still has it.
    fn is_current(&self, ctx: &Context<Self>) -> bool {
        let shell = ctx.props().shell.as_ref();
        self.storage_refused || shell.is_none_or(|shell| memory::has(shell, &self.state.session))
    }

    /// Whether the page keeps anything.
    fn keeps(ctx: &Context<Self>) -> bool {
        let shell = ctx.props().shell.as_ref();
        shell.and_then(Shell::storage).is_some()
    }

    /// The session that the page kept.
    fn recalled(ctx: &Context<Self>) -> Session {
        let shell = ctx.props().shell.as_ref();
        shell.map(memory::recall).unwrap_or_default()
    }

    /// Tells the page's owner that something happened.
    fn tell(ctx: &Context<Self>, event: &str, detail: &str) {
        if let Some(shell) = &ctx.props().shell {
            shell.tell(event, detail);
        }
    }

    /// In which language the documents are, and what they need to know beside the session. They
    /// are in English, for the Secretariat, unless the applicant wants a copy of its own.
    fn about(&self, ctx: &Context<Self>) -> (Catalogue, About) {
        let words = self.state.document_words(catalogue(ctx));
        let chosen = self.state.session.application().text(Field::Country);
        let about = context(&self.state, &Self::named(ctx, &words, chosen));
        (words, about)
    }

    /// Asks the worker for something.
    fn ask(&mut self, ctx: &Context<Self>, request: &Request) {
        if let Some(shell) = &ctx.props().shell {
            let told = ctx.link().callback(Told::Printed);
            self.press.ask(shell, request, &told);
        }
    }

    /// The names of countries in a language.
    fn named(ctx: &Context<Self>, words: &Catalogue, codes: &str) -> String {
        let shell = ctx.props().shell.as_ref();
        shell.map_or_else(String::new, |shell| shell.countries(words.locale(), codes))
    }

    /// Asks the browser for the names of countries, once they are needed: in the application.
    fn name_countries(&mut self, ctx: &Context<Self>) {
        let step = self.state.session.step();
        if WHOLE && !matches!(step, Step::Question(_) | Step::Result) {
            self.name_countries_now(ctx);
        }
    }

    fn name_countries_now(&mut self, ctx: &Context<Self>) {
        if self.countries.is_empty() {
            self.countries = Self::named(ctx, catalogue(ctx), COUNTRIES);
        }
    }

    /// Has them named while the result is read, so that the application comes without delay.
    fn name_countries_soon(&mut self, ctx: &Context<Self>) {
        let at_result = self.state.session.step() == Step::Result;
        if WHOLE && at_result && self.countries.is_empty() && self.soon.is_none() {
            let link = ctx.link().clone();
            let soon = Timeout::new(IDLE, move || link.send_message(Told::Idle));
            self.soon = Some(soon);
        }
    }

    /// Reads a file, unless its size alone speaks against it.
    fn read(&mut self, ctx: &Context<Self>, file: &File) {
        // A size beyond the address space is beyond the limit.
        let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
        if let Err(problem) = admit(size) {
            let refused = Err(Refusal::Problem(problem));
            self.state.apply(Action::Open(Box::new(refused)));
            return;
        }
        let link = ctx.link().clone();
        self.reading = Some(browser_files::read(file, move |bytes| {
            link.send_message(Told::Read(bytes));
        }));
    }

    /// Opens what was read. A PDF goes to the worker, which finds our file in it.
    fn open(&mut self, ctx: &Context<Self>, bytes: Option<Vec<u8>>) {
        match bytes {
            Some(bytes) if is_pdf(&bytes) => {
                self.state.apply(Action::Tell(Notice::Opening));
                self.ask(ctx, &Request::Read(bytes));
            }
            Some(bytes) => self.opened(Session::open(&bytes).map_err(Refusal::Problem)),
            None => self.opened(Err(Refusal::Unreadable)),
        }
    }

    fn opened(&mut self, opened: Result<Session, Refusal>) {
        self.state.apply(Action::Open(Box::new(opened)));
    }

    /// Has the worker make a PDF of the application as it stands.
    fn make_pdf(&mut self, ctx: &Context<Self>) {
        if self.state.making.is_under_way() {
            return;
        }
        let (words, about) = self.about(ctx);
        let messages = self
            .state
            .own_copy
            .then(|| ctx.props().shell.as_ref()?.messages());
        let request = Request::Make([
            self.state.session.complete_file(),
            about.day,
            about.country.unwrap_or_default(),
            self.state.paper().code().to_owned(),
            words.locale().to_owned(),
            messages.flatten().unwrap_or_default(),
        ]);
        self.state.making = Making::Loading;
        self.boxed.clear();
        self.ask(ctx, &request);
    }

    /// Follows what the press tells. A PDF that nobody waits for any more is let go.
    fn printed(&mut self, ctx: &Context<Self>, printed: Printed) {
        let making = self.state.making.is_under_way();
        let opening = self.state.notice == Some(Notice::Opening);
        match printed {
            Printed::Idle => {
                if let Some(shell) = &ctx.props().shell {
                    self.press.start(shell, &ctx.link().callback(Told::Printed));
                }
            }
            Printed::Slow if making => self.state.making = Making::Slow,
            Printed::Said(Reply::Begun) if making => self.state.making = Making::Fetching,
            Printed::Said(Reply::Fetched) if making => self.state.making = Making::Writing,
            Printed::Said(Reply::Boxed(characters)) if making => self.boxed = characters,
            Printed::Slow | Printed::Said(Reply::Begun | Reply::Fetched | Reply::Boxed(_)) => {}
            Printed::Said(reply) => {
                self.press.rest();
                if reply == Reply::Failed {
                    self.press.stop();
                }
                if making {
                    self.made(ctx, reply);
                } else if opening {
                    self.opened(match reply {
                        Reply::Found(file) => {
                            Session::open(file.as_bytes()).map_err(Refusal::Problem)
                        }
                        Reply::Refused(code) => {
                            Err(Refusal::Problem(FileProblem::from_code(&code)))
                        }
                        _ => Err(Refusal::NoReader),
                    });
                }
            }
        }
    }

    /// What came of making a PDF.
    fn made(&mut self, ctx: &Context<Self>, reply: Reply) {
        self.state.making = if let Reply::Made(pdf) = reply {
            let name = pdf_file_name(&page::today());
            browser_files::download(&name, PDF_MEDIA_TYPE, pdf);
            self.state.apply(Action::Tell(Notice::Downloaded(name)));
            Self::tell(ctx, "download", "pdf");
            match std::mem::take(&mut self.boxed) {
                none if none.is_empty() => Making::Idle,
                boxed => Making::Boxed(boxed),
            }
        } else {
            Self::tell(ctx, "error", "pdf");
            Making::Failed
        };
    }

    /// Copies a text, and shows it where the browser refuses.
    fn copy(&mut self, ctx: &Context<Self>, what: Copied) {
        let words = self.state.document_words(catalogue(ctx));
        let text = match what {
            Copied::Address => ctx.props().settings.secretariat.to_string(),
            Copied::Email => [messages::EMAIL_SUBJECT, messages::EMAIL_BODY]
                .map(|message| words.text(message))
                .join("\n\n"),
            Copied::Text => self.rendered_as(ctx, Format::Text),
            Copied::Data => self.rendered_as(ctx, Format::Json),
        };
        if let Some(shell) = &ctx.props().shell {
            let link = ctx.link().clone();
            let uncopied = text.clone();
            let done = once(move |copied| {
                let done = if copied { Ok(()) } else { Err(uncopied) };
                link.send_message(Told::CopyDone(done));
            });
            shell.copy(&text, &done);
        }
    }

    /// The application in a format.
    fn rendered_as(&self, ctx: &Context<Self>, format: Format) -> String {
        let (words, about) = self.about(ctx);
        render(format, &self.state.session, &words, &about)
    }

    /// Hands the visitor a file, made of the session as it stands, and says so.
    fn download(&mut self, ctx: &Context<Self>, format: Format) {
        let (words, about) = self.about(ctx);
        let name = format.file_name(&about.day);
        let file = render(format, &self.state.session, &words, &about);
        browser_files::download(&name, format.media_type(), file.as_str());
        Self::tell(ctx, "download", format.code());
        self.state.apply(Action::Tell(match format {
            Format::Copy => Notice::Saved,
            _ => Notice::Downloaded(name),
        }));
    }
}

/// The words of the language that is spoken.
fn catalogue(ctx: &Context<App>) -> &Catalogue {
    &ctx.props().settings.catalogue
}
