//! The root component: handles messages and renders the current screen.
//!
//! A struct component: the hooks of a function component would add 4 KB to the first screen.

mod countries;
mod files;
mod pdf;

use gloo::file::callbacks::FileReader;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties};

use super::effects::{
    FocusManager, HistorySync, HostEvents, PREFETCH_DELAY_MS, PdfClient, persistence,
};
use super::screens;
use super::state::{Action, Msg, Notice, PdfProgress, State};
use super::view::{ViewContext, context};
use crate::browser::host::{Host, Settings, once};
use crate::browser::{files as browser_files, page};
use countries::CountryList;
use ispcp_core::application::{Field, parse_email};
use ispcp_core::interview::{Session, Step};
use ispcp_documents::{DocumentContext, Format};
use ispcp_i18n::{Catalogue, Labels};

/// The properties set by the page's scripts.
#[derive(Clone, Debug, Properties)]
pub(super) struct AppProps {
    /// The host; `None` while the widget is suspended.
    host: Option<Host>,
    settings: AppSettings,
    /// Counts the hosts: a resumed widget starts anew.
    life: u32,
    /// Counts the updates. Each one renders, even without a change: the selected language may have
    /// failed to load.
    revision: u32,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}

/// The parsed settings. They can change at run time.
#[derive(Clone, Debug, PartialEq)]
struct AppSettings {
    /// The Secretariat's e-mail address.
    secretariat: AttrValue,
    /// The level of the first heading, from 1.
    heading_level: u8,
    /// Whether steps add history entries.
    adds_history: bool,
    /// The messages of the widget's language.
    catalogue: Catalogue,
    /// The English messages.
    english: Catalogue,
    /// The requested language that failed to load.
    failed_locale: Option<String>,
}

/// The Secretariat's published e-mail address.
const SECRETARIAT: &str = "secretariat@ispcp.info";

impl AppSettings {
    /// Parses the settings. Invalid values are ignored.
    fn new(settings: &Settings) -> Self {
        let english = Catalogue::parse("en", &settings.english());
        let english = english.expect("the scripts are of the same build");
        let catalogue = Catalogue::parse(&settings.locale(), &settings.messages());
        let secretariat = parse_email(&settings.secretariat());
        Self {
            catalogue: catalogue.unwrap_or(english),
            english,
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

    /// The same widget with new settings.
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

/// The time after which a step no longer waits for the browser to go back: browsers ignore
/// traversals that are too frequent.
const REFUSED_MS: u32 = 500;

/// The root component.
pub(super) struct App {
    state: State,
    /// The country names from the host; empty until needed.
    countries: String,
    /// The timer that prefetches the country names.
    soon: Option<Timeout>,
    country_list: CountryList,
    heading: NodeRef,
    summary: NodeRef,
    languages: NodeRef,
    /// `None` unless the widget owns its document: the page or its frame.
    history: Option<HistorySync>,
    /// The timer that ends the wait for the browser to go back.
    traversal: Option<Timeout>,
    focus_manager: FocusManager,
    /// The index of the focused element before the language changed.
    focused: Option<u32>,
    /// The timer that announces a change of language.
    locale_notice: Option<Timeout>,
    host_events: HostEvents,
    /// Whether the browser refused the last attempt to store the session.
    storage_refused: bool,
    /// The file reader in progress.
    reading: Option<FileReader>,
    /// The client of the PDF worker.
    pdf_client: PdfClient,
    /// The names of the characters that the PDF in progress shows as boxes.
    boxed: String,
    _returning: gloo::events::EventListener,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let returning = page::on_bfcache_restore(move || link.send_message(Msg::PageRestored));
        let mut app = Self {
            state: State::default(),
            countries: String::new(),
            soon: None,
            country_list: CountryList::default(),
            heading: NodeRef::default(),
            summary: NodeRef::default(),
            languages: NodeRef::default(),
            history: None,
            traversal: None,
            focus_manager: FocusManager::default(),
            focused: None,
            locale_notice: None,
            host_events: HostEvents::default(),
            storage_refused: false,
            reading: None,
            pdf_client: PdfClient::default(),
            boxed: String::new(),
            _returning: returning,
        };
        app.reset(ctx);
        app
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &AppProps) -> bool {
        if before.life != ctx.props().life {
            self.reset(ctx);
        }
        if before.settings.catalogue.locale() != catalogue(ctx).locale() {
            page::remove_selection(None);
            self.countries = String::new();
            self.state.apply(Action::SetDocumentLanguage(false));
            // It would be announced again, in the other language.
            self.state.notice = None;
            // Another language replaces the elements by new ones of the same kinds in the same
            // order.
            self.focused = self.widget().as_ref().and_then(page::focused);
        }
        if before.settings.failed_locale != ctx.props().settings.failed_locale {
            self.notify_failed_locale(ctx);
        }
        self.name_countries(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::PageRestored if self.is_current(ctx) => return false,
            Msg::Action(action) => {
                // Cleared data must not remain in the worker.
                if matches!(action, Action::Clear) {
                    self.pdf_client.stop();
                }
                if let (Action::Conclude, Some(host)) = (&action, &ctx.props().host) {
                    HostEvents::emit_skipped(host, &self.state);
                }
                self.state.apply(action);
            }
            Msg::SetLocale(tag) => {
                if let Some(host) = &ctx.props().host {
                    host.set_locale(&tag);
                }
                // The menu shows the selection until the page has switched, or failed to.
                return false;
            }
            Msg::PageRestored => {
                let session = Box::new(Self::stored(ctx));
                self.state.apply(Action::RestoreSession(session));
            }
            Msg::FileSelected(input) => {
                if let Some(file) = browser_files::take_selected(&input) {
                    self.read(ctx, &file.into());
                }
            }
            Msg::FileRead(bytes) => self.open(ctx, bytes),
            Msg::Download(format) => self.download(ctx, format),
            Msg::Print => {
                Self::emit(ctx, "download", "print");
                if let Some(host) = &ctx.props().host {
                    host.print();
                }
            }
            Msg::Share => {
                let name = Format::Html.file_name(&page::today());
                let file = self.rendered_as(ctx, Format::Html);
                if let Some(host) = &ctx.props().host {
                    let link = ctx.link().clone();
                    let done = once(move |shared| {
                        if !shared {
                            let notice = Action::Notify(Notice::ShareRefused);
                            link.send_message(Msg::Action(notice));
                        }
                    });
                    host.share(&name, Format::Html.media_type(), &file, &done);
                }
            }
            Msg::Copy(what) => self.copy(ctx, what),
            Msg::CreatePdf => {
                // "Try again" is removed, and loses the focus.
                if self.state.pdf_progress == PdfProgress::Failed {
                    self.state.apply(Action::RetryPdf);
                }
                self.make_pdf(ctx);
            }
            Msg::PrefetchCountries => {
                self.soon = None;
                self.load_country_names(ctx);
                return false;
            }
            Msg::ListCountries => self.country_list = CountryList::All,
            Msg::PdfEvent(printed) => self.on_pdf_event(ctx, printed),
            Msg::Traversed => self.traversal = None,
        }
        if self.focus_manager.is_due(&self.state) {
            self.leave_selection();
        }
        self.name_countries(ctx);
        let (Some(history), Some(host)) = (&mut self.history, &ctx.props().host) else {
            return true;
        };
        // A step taken meanwhile waits too.
        if self.traversal.is_none() && !history.goes_back(host, &self.state) {
            return true;
        }
        // In a restored tab, the previous entry loads the page again.
        let _ = persistence::save(host, &self.state.session);
        let link = ctx.link().clone();
        self.traversal = Some(Timeout::new(REFUSED_MS, move || {
            link.send_message(Msg::Traversed);
        }));
        false
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(|msg| msg);
        let settings = &ctx.props().settings;
        let view = ViewContext {
            state: &self.state,
            catalogue: &settings.catalogue,
            english: settings.english,
            labels: Labels::new(&settings.catalogue),
            countries: &self.countries,
            lists_countries: matches!(self.country_list, CountryList::All),
            secretariat: &settings.secretariat,
            heading_level: settings.heading_level,
            can_share: ctx.props().host.as_ref().is_some_and(Host::can_share),
            send: &send,
            heading: &self.heading,
            summary: &self.summary,
            languages: &self.languages,
        };
        screens::widget(&view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        self.traversal = None;
        let Some(host) = &ctx.props().host else {
            return;
        };
        if let Some(menu) = self.languages.cast::<Element>() {
            page::set_value(&menu, catalogue(ctx).locale());
        }
        // Stored only after rendering: a session that cannot be rendered must not return after a
        // reload.
        let refused = !persistence::save(host, &self.state.session);
        // Notify once when it starts to fail, which may be late: another script may have filled the
        // storage.
        if refused && !self.storage_refused {
            let notice = Action::Notify(Notice::StorageRefused);
            ctx.link().send_message(Msg::Action(notice));
        }
        self.storage_refused = refused;
        if matches!(self.state.session.step(), Step::Review | Step::Download) {
            let on_event = ctx.link().callback(Msg::PdfEvent);
            self.pdf_client.prefetch(host, &on_event);
        }
        self.prefetch_country_names(ctx);
        self.list_countries(ctx);
        if let (Some(index), Some(widget)) = (self.focused.take(), self.widget()) {
            page::focus_at(&widget, index);
            // The live region is new: content that it already has is not announced.
            let link = ctx.link().clone();
            self.locale_notice = Some(Timeout::new(PREFETCH_DELAY_MS, move || {
                link.send_message(Msg::Action(Action::Notify(Notice::LocaleChanged)));
            }));
        }
        if let Some(history) = &mut self.history {
            history.sync(host, ctx.props().settings.adds_history, &self.state);
        }
        // Emit before the focus moves: the page may reveal or resize the widget in response.
        self.host_events.emit_changes(host, &self.state);
        self.focus_manager.update(
            self.history.is_some(),
            &self.state,
            catalogue(ctx),
            &self.heading,
            &self.summary,
        );
    }
}

impl App {
    /// Restarts with the current host, or suspends without one.
    fn reset(&mut self, ctx: &Context<Self>) {
        self.state = State {
            session: Self::stored(ctx),
            ..State::default()
        };
        self.storage_refused = false;
        self.focus_manager = FocusManager::default();
        self.host_events = HostEvents::default();
        self.reading = None;
        self.locale_notice = None;
        self.pdf_client.stop();
        let host = ctx.props().host.as_ref().filter(|host| host.owns_page());
        self.history = host.map(|host| {
            let (link, traversed) = (ctx.link().clone(), ctx.link().clone());
            HistorySync::new(
                host,
                move |step| link.send_message(Msg::Action(Action::NavigateTo(step))),
                move || traversed.send_message(Msg::Traversed),
            )
        });
        self.notify_failed_locale(ctx);
        self.name_countries(ctx);
    }

    /// Removes the selection from the step that is about to be removed. The language menu remains,
    /// and Orca ignores a caret in its options, which are no text of the page.
    fn leave_selection(&self) {
        let widget = self.widget();
        let option = widget.and_then(|root| root.query_selector("option").ok().flatten());
        page::remove_selection(option.as_ref());
    }

    /// The root element of the widget, once rendered.
    fn widget(&self) -> Option<Element> {
        let heading: Element = self.heading.cast()?;
        heading.closest(".ispcp").ok()?
    }

    /// Notifies the visitor if the requested language failed to load.
    fn notify_failed_locale(&mut self, ctx: &Context<Self>) {
        if ctx.props().settings.failed_locale.is_some() {
            self.state.apply(Action::Notify(Notice::LocaleFailed));
        }
    }

    /// Whether to keep the session on screen after a return from the back/forward cache: if it
    /// could not be stored, it is the only one; otherwise only if the storage still has it.
    fn is_current(&self, ctx: &Context<Self>) -> bool {
        let host = ctx.props().host.as_ref();
        self.storage_refused || host.is_none_or(|host| persistence::has(host, &self.state.session))
    }

    /// The stored session.
    fn stored(ctx: &Context<Self>) -> Session {
        let host = ctx.props().host.as_ref();
        host.map(persistence::load).unwrap_or_default()
    }

    /// Emits an event to the host page.
    fn emit(ctx: &Context<Self>, event: &str, detail: &str) {
        if let Some(host) = &ctx.props().host {
            host.emit(event, detail);
        }
    }

    /// The catalogue of the documents and of the e-mail.
    fn document_words(&self, ctx: &Context<Self>) -> Catalogue {
        let settings = &ctx.props().settings;
        self.state
            .document_words(settings.english, settings.catalogue)
    }

    /// The catalogue and context of the documents. They are in English, for the Secretariat, unless
    /// the applicant selects its own language.
    fn document_context(&self, ctx: &Context<Self>) -> (Catalogue, DocumentContext) {
        let words = self.document_words(ctx);
        let chosen = self.state.session.application().text(Field::Country);
        let about = context(&self.state, &Self::country_names(ctx, &words, chosen));
        (words, about)
    }
}

/// The catalogue of the current language.
fn catalogue(ctx: &Context<App>) -> &Catalogue {
    &ctx.props().settings.catalogue
}
