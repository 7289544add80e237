//! The worker's side: makes a PDF of an application file, and finds the file in a PDF.
//!
//! The page sends the file that "Download data (JSON)" would give, and gets the PDF that carries
//! exactly it. So the worker needs to know nothing that the file does not say, but for the words
//! that only the browser has.

use std::cell::RefCell;
use std::rc::Rc;

use crate::application::FileProblem;
use crate::browser::worker::host;
use crate::browser::worker::{Reply, Request};
use crate::document::pdf::{
    Failure, Fonts, Job, Uncovered, attachment, fonts_folder, make, missing,
};
use crate::document::{Context, Paper};
use crate::interview::Session;
use crate::language::Catalogue;

/// Answers the page's requests from now on.
pub fn start() {
    let fonts = Rc::new(RefCell::new(Fonts::default()));
    host::serve(move |request| answer(request, fonts.clone()));
}

async fn answer(request: Request, fonts: Rc<RefCell<Fonts>>) {
    host::reply(&Reply::Begun);
    let reply = match request {
        Request::Read(pdf) => read(&pdf),
        Request::Make(words) => match job(words) {
            Some(job) => print(&job, &fonts).await,
            None => Reply::Failed,
        },
    };
    host::reply(&reply);
}

/// The file in a PDF. Whether it is a whole and sound application, the page judges, as of any file.
fn read(pdf: &[u8]) -> Reply {
    let refused = |problem: &FileProblem| Reply::Refused(problem.code().to_owned());
    match attachment(pdf).map(String::from_utf8) {
        Ok(Ok(file)) => Reply::Found(file),
        Ok(Err(_)) => refused(&FileProblem::DamagedPdf),
        Err(problem) => refused(&problem),
    }
}

fn job([file, day, country, paper]: [String; 4]) -> Option<Job> {
    let session = Session::open(file.as_bytes()).ok()?;
    let context = Context {
        day,
        country: (!country.is_empty()).then_some(country),
    };
    let paper = Paper::from_code(&paper)?;
    let job = Job::new(&session, &Catalogue::english(), &context, paper);
    // The very bytes that the page would download.
    Some(job.carrying(file))
}

async fn print(job: &Job, fonts: &RefCell<Fonts>) -> Reply {
    loop {
        let files = match missing(job, &fonts.borrow()) {
            Ok(files) => files,
            Err(uncovered) => return told(&uncovered),
        };
        if files.is_empty() {
            break;
        }
        let addresses: Vec<String> = files
            .iter()
            .map(|file| format!("{}{file}", fonts_folder()))
            .collect();
        let Some(fetched) = host::fetch(&addresses).await else {
            return Reply::Failed;
        };
        for (file, bytes) in files.iter().zip(&fetched) {
            if fonts.borrow_mut().add(file, bytes).is_err() {
                return Reply::Failed;
            }
        }
    }
    host::reply(&Reply::Fetched);
    match make(job, &fonts.borrow()) {
        Ok(pdf) => Reply::Made(host::buffer(&pdf)),
        Err(Failure::Uncovered(uncovered)) => told(&uncovered),
        Err(Failure::Invalid(_)) => Reply::Failed,
    }
}

fn told(uncovered: &Uncovered) -> Reply {
    let named = uncovered.0.iter().map(|characters| {
        // Also by number: the device may have no font for them either.
        let codes: Vec<String> = characters
            .chars()
            .map(|character| format!("U+{:04X}", u32::from(character)))
            .collect();
        format!("{characters} ({})", codes.join(" "))
    });
    Reply::Uncovered(named.collect::<Vec<_>>().join(", "))
}
