//! PDFs, which the worker creates and reads.

use yew::Context;

use super::{App, Msg};
use crate::browser::{files, page};
use crate::widget::effects::PdfEvent;
use crate::widget::state::{Action, Notice, OpenError, PdfProgress};
use ispcp_core::application::FileError;
use ispcp_core::interview::Session;
use ispcp_documents::{PDF_MEDIA_TYPE, pdf_file_name};
use ispcp_pdf_protocol::{PdfRequest, Reply, Request};

impl App {
    /// Requests a PDF of the current application from the worker.
    pub(super) fn make_pdf(&mut self, ctx: &Context<Self>) {
        if self.state.pdf_progress.is_under_way() {
            return;
        }
        let (catalogue, context) = self.document_context(ctx);
        let request = Request::CreatePdf(PdfRequest {
            file: self.state.session.complete_file(),
            day: context.day,
            country: context.country.unwrap_or_default(),
            paper: self.state.paper().code().to_owned(),
            locale: catalogue.locale().to_owned(),
            messages: catalogue.messages(),
        });
        self.set_progress(PdfProgress::Loading);
        self.boxed.clear();
        self.send_to_worker(ctx, &request);
    }

    /// Handles an event of the PDF client. A PDF that is no longer wanted is dropped.
    pub(super) fn on_pdf_event(&mut self, ctx: &Context<Self>, printed: PdfEvent) {
        let making = self.state.pdf_progress.is_under_way();
        let opening = self.state.notice == Some(Notice::Opening);
        match printed {
            PdfEvent::Prefetch => {
                if let Some(host) = &ctx.props().host {
                    self.pdf_client
                        .start(host, &ctx.link().callback(Msg::PdfEvent));
                }
            }
            PdfEvent::Slow if making => self.set_progress(PdfProgress::Slow),
            PdfEvent::Reply(Reply::Started) if making => {
                self.set_progress(PdfProgress::Fetching);
            }
            PdfEvent::Reply(Reply::FontsLoaded) if making => {
                self.set_progress(PdfProgress::Writing);
            }
            PdfEvent::Reply(Reply::MissingGlyphs(characters)) if making => self.boxed = characters,
            PdfEvent::Slow
            | PdfEvent::Reply(Reply::Started | Reply::FontsLoaded | Reply::MissingGlyphs(_)) => {}
            PdfEvent::Reply(reply) => {
                self.pdf_client.clear_timers();
                if reply == Reply::Failed {
                    self.pdf_client.stop();
                }
                if making {
                    self.on_pdf_finished(ctx, reply);
                } else if opening {
                    self.finish_open(match reply {
                        Reply::Extracted(file) => {
                            Session::open(file.as_bytes()).map_err(OpenError::Invalid)
                        }
                        Reply::Rejected(code) => {
                            Err(OpenError::Invalid(FileError::from_code(&code)))
                        }
                        _ => Err(OpenError::ReaderUnavailable),
                    });
                }
            }
        }
    }

    /// Handles the final reply to a PDF request.
    pub(super) fn on_pdf_finished(&mut self, ctx: &Context<Self>, reply: Reply) {
        let progress = if let Reply::Created(pdf) = reply {
            let name = pdf_file_name(&page::today());
            files::download(&name, PDF_MEDIA_TYPE, pdf);
            self.state.apply(Action::Notify(Notice::Downloaded(name)));
            Self::emit(ctx, "download", "pdf");
            match std::mem::take(&mut self.boxed) {
                none if none.is_empty() => PdfProgress::Idle,
                boxed => PdfProgress::Boxed(boxed),
            }
        } else {
            Self::emit(ctx, "error", "pdf");
            PdfProgress::Failed
        };
        self.set_progress(progress);
    }

    fn set_progress(&mut self, progress: PdfProgress) {
        self.state.apply(Action::SetPdfProgress(progress));
    }

    /// Sends a request to the worker.
    pub(super) fn send_to_worker(&mut self, ctx: &Context<Self>, request: &Request) {
        if let Some(host) = &ctx.props().host {
            let on_event = ctx.link().callback(Msg::PdfEvent);
            self.pdf_client.ask(host, request, &on_event);
        }
    }
}
