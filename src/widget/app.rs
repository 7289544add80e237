//! The widget as a whole: messages in, one screen out.
//!
//! A struct component: the hooks of a function component would do the same and weigh 4 KB more on
//! the first screen.

use gloo::file::callbacks::FileReader;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties, html};

use super::components::{files, notice};
use super::effects::{Attention, Travel, memory};
use super::screens;
use super::state::{Action, Notice, Refusal, State, Told};
use super::view::{Countries, View, context};
use crate::application::{admit, countries};
use crate::browser::{files as browser_files, page};
use crate::document::{Format, render};
use crate::interview::{Session, Step};
use crate::language::{Catalogue, Naming};

/// What the page sets.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AppProps {
    /// The Secretariat's e-mail address.
    #[prop_or(AttrValue::Static(AppProps::SECRETARIAT))]
    pub(super) secretariat: AttrValue,
}

impl AppProps {
    /// The Secretariat's published address.
    pub(super) const SECRETARIAT: &'static str = "secretariat@ispcp.info";
}

/// The widget.
pub(super) struct App {
    state: State,
    catalogue: Catalogue,
    /// Empty until they are needed.
    countries: Box<Countries>,
    heading: NodeRef,
    summary: NodeRef,
    travel: Travel,
    attention: Attention,
    /// Whether the visitor knows that the browser keeps nothing.
    refusal_told: bool,
    /// The file that is being read.
    reading: Option<FileReader>,
    _returning: gloo::events::EventListener,
}

impl Component for App {
    type Message = Told;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let returning = page::on_return(move || {
            let session = Box::new(memory::recall());
            link.send_message(Told::Act(Action::Restore(session)));
        });
        let link = ctx.link().clone();
        let travel = Travel::new(move |step| {
            link.send_message(Told::Act(Action::Travel(step)));
        });
        let mut app = Self {
            state: State {
                session: memory::recall(),
                ..State::default()
            },
            catalogue: Catalogue::english(),
            countries: Box::default(),
            heading: NodeRef::default(),
            summary: NodeRef::default(),
            travel,
            attention: Attention::default(),
            refusal_told: false,
            reading: None,
            _returning: returning,
        };
        app.name_countries();
        app
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Act(action) => self.state.apply(action),
            Told::Chose(input) => self.read(ctx, &input),
            Told::Download(format) => self.download(format),
        }
        self.name_countries();
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tell = ctx.link().callback(|told| told);
        let view = View {
            state: &self.state,
            catalogue: &self.catalogue,
            naming: Naming::new(&self.catalogue),
            countries: &self.countries,
            secretariat: &ctx.props().secretariat,
            tell: &tell,
            heading: &self.heading,
            summary: &self.summary,
        };
        let step = view.step();
        html! {
            <div class="ispcp" lang={self.catalogue.locale()} dir={self.catalogue.direction().code()}>
                {notice(&view)}
                // Keyed, so that a step never inherits the elements of another.
                <section class="card" key={step.code()}>{screens::screen(&view, step)}</section>
                {files(&view)}
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        // Kept only once it is drawn: what cannot be drawn must not come back after a reload.
        if !memory::keep(&self.state.session) && !self.refusal_told {
            self.refusal_told = true;
            let refused = Action::Tell(Notice::StorageRefused);
            ctx.link().send_message(Told::Act(refused));
        }
        self.travel.follow(&self.state);
        self.attention
            .direct(&self.state, &self.catalogue, &self.heading, &self.summary);
    }
}

impl App {
    /// Asks the browser for the names of countries, once they are needed: beyond the questions.
    fn name_countries(&mut self) {
        let beyond_questions = !matches!(self.state.session.step(), Step::Question(_));
        if beyond_questions && self.countries.is_empty() {
            self.countries = page::countries(self.catalogue.locale(), &mut countries());
        }
    }

    /// Reads a file, unless its size alone speaks against it.
    fn read(&mut self, ctx: &Context<Self>, input: &HtmlInputElement) {
        let Some(file) = browser_files::chosen(input) else {
            return;
        };
        // A size beyond the address space is beyond the limit.
        let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
        if let Err(problem) = admit(size) {
            let refused = Err(Refusal::Problem(problem));
            self.state.apply(Action::Open(Box::new(refused)));
            return;
        }
        let link = ctx.link().clone();
        self.reading = Some(browser_files::read(&file, move |bytes| {
            let opened = bytes
                .ok_or(Refusal::Unreadable)
                .and_then(|bytes| Session::open(&bytes).map_err(Refusal::Problem));
            link.send_message(Told::Act(Action::Open(Box::new(opened))));
        }));
    }

    /// Hands the visitor a file, made of the session as it stands, and says so.
    fn download(&mut self, format: Format) {
        let about = context(&self.state, &self.countries);
        let name = format.file_name(&about.day);
        let file = render(format, &self.state.session, &self.catalogue, &about);
        browser_files::download(&name, format.media_type(), &file);
        self.state.apply(Action::Tell(match format {
            Format::Copy => Notice::Saved,
            _ => Notice::Downloaded(name),
        }));
    }
}
