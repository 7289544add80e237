//! The PDF.

use std::fs;
use std::path::PathBuf;

use ispcp_eligibility::document::pdf::{self, Fonts, Job, Particulars};
use ispcp_eligibility::document::{Paper, application};
use ispcp_eligibility::language::Catalogue;

use crate::support::{DAY, association, context};

#[test]
fn a_first_look() {
    let session = association();
    let catalogue = Catalogue::english();
    let outline = application(&session, &catalogue, &context());
    let job = Job::new(&outline, &catalogue, Particulars { paper: Paper::A4, day: DAY.to_owned(), region: "DE".to_owned(), applicant: "Example Exchange e.V.".to_owned() });
    let mut fonts = Fonts::default();
    let folder = PathBuf::from(std::env::var("FONTS").expect("xtask says"));
    loop {
        let missing = pdf::missing(&job, &fonts).expect("covered");
        eprintln!("{missing:?}");
        if missing.is_empty() { break; }
        for file in missing { fonts.add(&file, &fs::read(folder.join(&file)).expect("there")).expect("usable"); }
    }
    let bytes = pdf::make(&job, &fonts);
    match bytes { Ok(b) => { fs::write("/tmp/pdftest/a.pdf", &b).expect("w"); 
       let j = pdf::attachment(&b); assert_eq!(j.expect("read"), outline.data.expect("d").0.into_bytes()); }, Err(e) => panic!("{e:?}") }
}
