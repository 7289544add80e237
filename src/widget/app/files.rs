//! Files: opening a saved application, downloads, and copies to the clipboard.

use gloo::file::File;
use yew::Context;

use super::{App, Msg};
use crate::browser::files as browser_files;
use crate::browser::host::once;
use crate::widget::state::{Action, Copied, Notice, OpenError};
use ispcp_core::application::{check_size, is_pdf};
use ispcp_core::interview::Session;
use ispcp_documents::{Format, render};
use ispcp_i18n::messages;
use ispcp_pdf_protocol::Request;

impl App {
    /// Reads a file, unless it is too large.
    pub(super) fn read(&mut self, ctx: &Context<Self>, file: &File) {
        // A size that exceeds `usize` exceeds the limit.
        let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
        if let Err(problem) = check_size(size) {
            let refused = Err(OpenError::Invalid(problem));
            self.state.apply(Action::Open(Box::new(refused)));
            return;
        }
        let link = ctx.link().clone();
        self.reading = Some(browser_files::read(file, move |bytes| {
            link.send_message(Msg::FileRead(bytes));
        }));
    }

    /// Opens the bytes of a file. The worker extracts the application file from a PDF.
    pub(super) fn open(&mut self, ctx: &Context<Self>, bytes: Option<Vec<u8>>) {
        match bytes {
            Some(bytes) if is_pdf(&bytes) => {
                self.state.apply(Action::Notify(Notice::Opening));
                self.send_to_worker(ctx, &Request::ExtractData(bytes));
            }
            Some(bytes) => self.finish_open(Session::open(&bytes).map_err(OpenError::Invalid)),
            None => self.finish_open(Err(OpenError::Io)),
        }
    }

    pub(super) fn finish_open(&mut self, opened: Result<Session, OpenError>) {
        self.state.apply(Action::Open(Box::new(opened)));
    }

    /// Copies a text, and shows it if the browser refuses.
    pub(super) fn copy(&mut self, ctx: &Context<Self>, what: Copied) {
        let words = self.document_words(ctx);
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
                link.send_message(Msg::Action(Action::CopyDone(done)));
            });
            host.copy(&text, &done);
        }
    }

    /// Renders the application in a format.
    pub(super) fn rendered_as(&self, ctx: &Context<Self>, format: Format) -> String {
        let (words, about) = self.document_context(ctx);
        render(format, &self.state.session, &words, &about)
    }

    /// Downloads a file of the current session, and shows a notice.
    pub(super) fn download(&mut self, ctx: &Context<Self>, format: Format) {
        let (words, about) = self.document_context(ctx);
        let name = format.file_name(&about.day);
        let file = render(format, &self.state.session, &words, &about);
        browser_files::download(&name, format.media_type(), file.as_str());
        Self::emit(ctx, "download", format.code());
        self.state.apply(Action::Notify(match format {
            Format::Draft => Notice::Saved,
            _ => Notice::Downloaded(name),
        }));
    }
}
