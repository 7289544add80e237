//! The widget as a whole: messages in, one screen out.
//!
//! A struct component: the hooks of a function component would do the same and weigh 4 KB more on
//! the first screen.

use gloo::file::File;
use gloo::file::callbacks::FileReader;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties};

use super::effects::{Announce, Attention, HistorySync, IDLE, Press, Printed, persistence};
use super::screens;
use super::state::{Action, Copied, FocusTarget, Making, Notice, PDF_ID, Refusal, State, Told};
use super::view::{View, context};
use crate::application::{COUNTRIES, Field, FileProblem, admit, is_pdf, parse_email};
use crate::browser::host::{Host, Settings, once};
use crate::browser::worker::{Reply, Request};
use crate::browser::{files as browser_files, page};
use crate::document::{Context as About, Format, PDF_MEDIA_TYPE, Paper, pdf_file_name, render};
use crate::interview::{Session, Step};
use crate::language::{Catalogue, Naming, messages};

/// What the page's scripts hand over.
#[derive(Clone, Debug, Properties)]
pub(super) struct AppProps {
    /// The host; none while the widget is suspended.
    host: Option<Host>,
    settings: AppSettings,
    /// Counts the hosts: a widget that is resumed begins anew.
    life: u32,
    /// Counts the times that these were handed over. Each renders, also where nothing changed: the
    /// language that was chosen may not have loaded.
    revision: u32,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}

/// The settings as the widget uses them. They can change while it runs.
#[derive(Clone, Debug, PartialEq)]
struct AppSettings {
    /// The Secretariat's e-mail address.
    secretariat: AttrValue,
    /// The level of the first heading, from 1.
    heading_level: u8,
    /// Whether steps get entries of the browser's history.
    adds_history: bool,
    /// The messages of the widget's language.
    catalogue: Catalogue,
    /// The language that was wanted and could not be loaded.
    failed_locale: Option<String>,
}

/// The Secretariat's published address.
const SECRETARIAT: &str = "secretariat@ispcp.info";

impl AppSettings {
    /// Reads the settings. What cannot be understood counts as not set.
    fn new(settings: &Settings) -> Self {
        let catalogue = settings
            .messages()
            .and_then(|messages| Catalogue::read(&settings.locale(), &messages));
        let secretariat = parse_email(&settings.secretariat());
        Self {
            catalogue: catalogue.unwrap_or_else(Catalogue::english),
            secretariat: secretariat.map_or(AttrValue::Static(SECRETARIAT), Into::into),
            heading_level: settings.heading_level().parse().unwrap_or(1),
            adds_history: settings.adds_history(),
            failed_locale: settings.failed_locale(),
        }
    }
}

impl AppProps {
    pub(super) fn new(host: Host, settings: &Settings) -> Self {
        Self {
            host: Some(host),
            settings: AppSettings::new(settings),
            life: 0,
            revision: 0,
        }
    }

    /// The same widget with other settings.
    pub(super) fn with_settings(&self, settings: &Settings) -> Self {
        Self {
            settings: AppSettings::new(settings),
            revision: self.revision + 1,
            ..self.clone()
        }
    }

    /// The widget without a host.
    pub(super) fn suspended(&self) -> Self {
        Self {
            host: None,
            life: self.life + 1,
            revision: self.revision + 1,
            settings: self.settings.clone(),
        }
    }

    /// The widget with another host.
    pub(super) fn resumed(&self, host: Host, settings: &Settings) -> Self {
        Self {
            host: Some(host),
            settings: AppSettings::new(settings),
            life: self.life + 1,
            revision: self.revision + 1,
        }
    }
}

/// The widget.
pub(super) struct App {
    state: State,
    /// As the host names them; empty until they are needed.
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
    /// Until the change of language is announced.
    locale_notice: Option<Timeout>,
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
            locale_notice: None,
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
        if before.life != ctx.props().life {
            self.begin(ctx);
        }
        if before.settings.catalogue != ctx.props().settings.catalogue {
            page::remove_selection();
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
                if let (Action::Conclude, Some(host)) = (&action, &ctx.props().host) {
                    Announce::pass_over(host, &self.state);
                }
                let arrivals = self.state.arrivals;
                self.state.apply(action);
                if arrivals != self.state.arrivals {
                    page::remove_selection();
                }
            }
            Told::Speak(tag) => {
                if let Some(host) = &ctx.props().host {
                    host.set_locale(&tag);
                }
                // The menu shows the choice until the page has it spoken, or not.
                return false;
            }
            Told::Returned => {
                let session = Box::new(Self::stored(ctx));
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
                if let Some(host) = &ctx.props().host {
                    host.print();
                }
            }
            Told::Share => {
                let name = Format::Html.file_name(&page::today());
                let file = self.rendered_as(ctx, Format::Html);
                if let Some(host) = &ctx.props().host {
                    let link = ctx.link().clone();
                    let done = once(move |shared| {
                        if !shared {
                            let notice = Action::Tell(Notice::ShareRefused);
                            link.send_message(Told::Act(notice));
                        }
                    });
                    host.share(&name, Format::Html.media_type(), &file, &done);
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
            can_share: ctx.props().host.as_ref().is_some_and(Host::can_share),
            tell: &tell,
            heading: &self.heading,
            summary: &self.summary,
            languages: &self.languages,
        };
        screens::widget(&view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let Some(host) = &ctx.props().host else {
            return;
        };
        if let Some(menu) = self.languages.cast::<Element>() {
            page::set_value(&menu, catalogue(ctx).locale());
        }
        // Kept only once it is drawn: what cannot be drawn must not come back after a reload.
        let refused = !persistence::save(host, &self.state.session);
        // Said when it begins, which may be late: another script may have filled the storage.
        if refused && !self.storage_refused {
            let notice = Action::Tell(Notice::StorageRefused);
            ctx.link().send_message(Told::Act(notice));
        }
        self.storage_refused = refused;
        if matches!(self.state.session.step(), Step::Check | Step::Ready) {
            let told = ctx.link().callback(Told::Printed);
            self.press.prepare(host, &told);
        }
        self.name_countries_soon(ctx);
        if let (Some(index), Some(widget)) = (self.focused.take(), self.widget()) {
            page::focus_at(&widget, index);
            // The live region is a new one: what it says at once is not announced.
            let link = ctx.link().clone();
            self.locale_notice = Some(Timeout::new(IDLE, move || {
                link.send_message(Told::Act(Action::Tell(Notice::LocaleChanged)));
            }));
        }
        if let Some(history) = &mut self.history {
            history.sync(host, ctx.props().settings.adds_history, &self.state);
        }
        // Before the focus moves: the page may show only now what has been drawn.
        if self.attention.is_due(&self.state) {
            // It may also remove the questions now, with the element that has the focus.
            page::remove_selection();
        }
        self.announce.follow(host, &self.state);
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
    /// Begins anew with the host of now, or without one.
    fn begin(&mut self, ctx: &Context<Self>) {
        self.state = State {
            session: Self::stored(ctx),
            ..State::default()
        };
        self.storage_refused = false;
        self.attention = Attention::default();
        self.announce = Announce::default();
        self.reading = None;
        self.press.stop();
        let host = ctx.props().host.as_ref().filter(|host| host.owns_page());
        self.history = host.map(|host| {
            let link = ctx.link().clone();
            HistorySync::new(host, move |step| {
                link.send_message(Told::Act(Action::Travel(step)));
            })
        });
        self.notify_failed_locale(ctx);
        self.name_countries(ctx);
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

    /// Whether the session on screen is the one to show after a return out of the back/forward
    /// cache: where it could not be stored, it is the only one; else where the storage still has it.
    fn is_current(&self, ctx: &Context<Self>) -> bool {
        let host = ctx.props().host.as_ref();
        self.storage_refused || host.is_none_or(|host| persistence::has(host, &self.state.session))
    }

    /// The stored session.
    fn stored(ctx: &Context<Self>) -> Session {
        let host = ctx.props().host.as_ref();
        host.map(persistence::load).unwrap_or_default()
    }

    /// Tells the page's owner that something happened.
    fn tell(ctx: &Context<Self>, event: &str, detail: &str) {
        if let Some(host) = &ctx.props().host {
            host.emit(event, detail);
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
        if let Some(host) = &ctx.props().host {
            let told = ctx.link().callback(Told::Printed);
            self.press.ask(host, request, &told);
        }
    }

    /// The names of countries in a language.
    fn named(ctx: &Context<Self>, words: &Catalogue, codes: &str) -> String {
        let host = ctx.props().host.as_ref();
        host.map_or_else(String::new, |host| {
            host.country_names(words.locale(), codes)
        })
    }

    /// Asks the browser for the names of countries, once they are needed: in the application.
    fn name_countries(&mut self, ctx: &Context<Self>) {
        let step = self.state.session.step();
        if !matches!(step, Step::Question(_) | Step::Result) {
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
        if at_result && self.countries.is_empty() && self.soon.is_none() {
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
        let request = Request::Make([
            self.state.session.complete_file(),
            about.day,
            about.country.unwrap_or_default(),
            self.state.paper().code().to_owned(),
            words.locale().to_owned(),
            words.messages(),
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
                if let Some(host) = &ctx.props().host {
                    self.press.start(host, &ctx.link().callback(Told::Printed));
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
        if let Some(host) = &ctx.props().host {
            let link = ctx.link().clone();
            let uncopied = text.clone();
            let done = once(move |copied| {
                let done = if copied { Ok(()) } else { Err(uncopied) };
                link.send_message(Told::CopyDone(done));
            });
            host.copy(&text, &done);
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
