//! The application as a PDF: made in the browser, read back, opened again.

use std::process::Command;
use std::time::Duration;

use ispcp_core::interview::Session;
use ispcp_documents::Paper;
use ispcp_pdf::attachment;

use ispcp_e2e_support::embedded::Isolation;
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::host::Hosting;
use ispcp_e2e_support::site::Fault;
use ispcp_e2e_support::visitor::{Arrival, Visitor, ends};
use ispcp_test_support::pdf::{job, made};

/// Whether the browser asked for a file with that in its path.
fn asked(visitor: &Visitor, part: &str) -> bool {
    visitor.site.asked().iter().any(|path| path.contains(part))
}

/// The day in a file's name.
fn day(name: &str) -> String {
    let day = name.strip_prefix("ispcp-application-");
    let day = day.and_then(|name| name.strip_suffix(".pdf"));
    day.unwrap_or_else(|| panic!("{name}")).to_owned()
}

/// What the same machine makes of the same data without a browser.
fn natively(json: &str, day: &str, paper: Paper) -> Vec<u8> {
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    let made = made(&job(&session, day, "Germany", paper));
    made.expect("it is made").0.pdf
}

/// The letters that another program reads in a PDF.
fn letters_in(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, pdf).expect("it can be written");
    let output = Command::new("pdftotext").arg(&path).arg("-").output();
    let output = output.expect("`cargo xtask test` installs it");
    letters(&String::from_utf8_lossy(&output.stdout))
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

/// From the first question to the PDF, and from the PDF back to the data.
async fn there_and_back(name: &str) {
    let visitor = Visitor::come().await;
    visitor.complete_as_company(name).await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    let (file, pdf) = visitor.download_file("Download PDF").await;
    assert!(ends(&file, "pdf"), "{file}");
    visitor
        .reads("Your browser was given this file to save")
        .await;
    assert_eq!(attachment(&pdf).expect("ours"), json.as_bytes());
    let native = natively(&json, &day(&file), Paper::A4);
    assert!(pdf == native, "the browser makes other bytes of {name}");
    let read = letters_in(&pdf);
    for stated in [name, "Елена Иванова", "Two hundred networks.", "Germany"] {
        assert!(read.contains(&letters(stated)), "{stated} in {read}");
    }

    visitor.press("Clear everything").await;
    visitor.press("Yes, clear everything").await;
    visitor.sees("What kind of organisation is applying?").await;
    visitor.open_saved(&file, &pdf).await;
    visitor.sees("Check your answers").await;
    visitor.reads(name).await;
    visitor.reads("The saved application was opened").await;
    visitor.press("Continue").await;
    visitor.sees("Your application is ready").await;
    let (_, again) = visitor.download("Download data (JSON)").await;
    assert_eq!(again, json);
    visitor.leave().await;
}

#[tokio::test]
async fn a_latin_name_goes_into_a_pdf_and_back() {
    there_and_back("Zażółć O’Neil & <b>Söhne</b> Ltd").await;
}

#[tokio::test]
async fn an_arabic_name_goes_into_a_pdf_and_back() {
    there_and_back("شركة النور للاتصالات").await;
}

#[tokio::test]
async fn an_indian_name_goes_into_a_pdf_and_back() {
    there_and_back("भारतीय इंटरनेट सेवा प्रदाता संघ").await;
}

#[tokio::test]
async fn a_chinese_name_goes_into_a_pdf_and_back() {
    there_and_back("华夏电信有限公司 華夏電信").await;
}

#[tokio::test]
async fn an_ethiopian_name_goes_into_a_pdf_and_back() {
    there_and_back("የኢትዮጵያ ቴሌኮም").await;
}

#[tokio::test]
async fn what_makes_pdfs_is_fetched_on_the_last_steps_and_fonts_on_demand() {
    let visitor = Visitor::come().await;
    visitor.complete_as_company("Example Ltd").await;
    // Fetched while the answers were checked, or soon.
    visitor
        .until("the module", || async { asked(&visitor, "/pdf-") })
        .await;
    assert!(!asked(&visitor, "/fonts/"));
    visitor.download_file("Download PDF").await;
    assert!(asked(&visitor, "/fonts/"));
    visitor.leave().await;

    let visitor = Visitor::come().await;
    visitor.answer_all(&ispcp_e2e_support::pages::COMPANY).await;
    visitor.sees(ispcp_e2e_support::pages::ELIGIBLE).await;
    visitor.press("Prepare the application").await;
    visitor.introduce("Example Ltd", "Ana Silva").await;
    visitor.sees("Evidence").await;
    assert!(!asked(&visitor, "/pdf-"), "not before it may be needed");
    visitor.leave().await;
}

#[tokio::test]
async fn for_a_visitor_who_saves_data_nothing_is_fetched_ahead_of_time() {
    let visitor = Visitor::come().await;
    let saving = serde_json::json!({"dataSaverEnabled": true});
    let tools = visitor.driver.cdp();
    let saves = tools
        .send_raw("Emulation.setDataSaverOverride", saving)
        .await;
    saves.expect("the browser takes the command");
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees("What kind of organisation is applying?").await;
    let saves = "return navigator.connection.saveData";
    assert_eq!(visitor.ask(saves).await, true);
    visitor.complete_as_company("Example Ltd").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!asked(&visitor, "/pdf-"));
    visitor.download_file("Download PDF").await;
    visitor.leave().await;
}

#[tokio::test]
async fn the_paper_is_chosen() {
    let visitor = Visitor::come().await;
    visitor.complete_as_company("Example Ltd").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    visitor.select("Paper of the PDF", "US Letter").await;
    let (file, pdf) = visitor.download_file("Download PDF").await;
    assert!(pdf == natively(&json, &day(&file), Paper::Letter));

    // Cleared means cleared: the next application is on the paper that is usual.
    visitor.press("Clear everything").await;
    visitor.press("Yes, clear everything").await;
    visitor.open_saved(&file, &pdf).await;
    visitor.sees("Check your answers").await;
    visitor.press("Continue").await;
    visitor.sees("Your application is ready").await;
    assert_eq!(visitor.value("Paper of the PDF").await, "a4");
    visitor.leave().await;
}

#[tokio::test]
async fn a_character_that_no_font_has_is_a_box_and_named() {
    let visitor = Visitor::come().await;
    visitor.complete_as_company("Rocket 🚀 Net 𓀀").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    let (file, pdf) = visitor.download_file("Download PDF").await;
    visitor
        .reads("do not have these characters: 𓀀 (U+13000).")
        .await;
    visitor
        .reads("Your browser was given this file to save")
        .await;
    assert!(pdf == natively(&json, &day(&file), Paper::A4));
    // What is said of one PDF is not said of the next.
    visitor.select("Paper of the PDF", "US Letter").await;
    visitor.download_file("Download PDF").await;
    visitor.reads("(U+13000)").await;
    visitor.leave().await;
}

#[tokio::test]
async fn a_lost_connection_is_told_and_trying_again_helps() {
    let visitor = Visitor::come_by(Arrival {
        fault: Fault::Without("/fonts/"),
        ..Arrival::default()
    })
    .await;
    visitor.complete_as_company("Example Ltd").await;
    visitor.press("Download PDF").await;
    visitor.reads("The PDF could not be made").await;
    let (_, html) = visitor.download("Download HTML").await;
    assert!(html.contains("Example Ltd"));
    visitor.site.mend();
    let (file, _) = visitor.download_file("Try again").await;
    assert!(ends(&file, "pdf"), "{file}");
    assert!(!visitor.page_text().await.contains("could not be made"));
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn without_its_module_no_pdf_is_made_or_opened_and_everything_else_works() {
    let visitor = Visitor::come_by(Arrival {
        fault: Fault::Without("/pdf-"),
        ..Arrival::default()
    })
    .await;
    visitor
        .open_saved("a.pdf", b"%PDF-1.7 whatever it holds")
        .await;
    visitor.reads("The file could not be opened").await;
    visitor.reads("could not be loaded").await;
    visitor.complete_as_company("Example Ltd").await;
    visitor.press("Download PDF").await;
    visitor.reads("The PDF could not be made").await;
    let (_, html) = visitor.download("Download HTML").await;
    assert!(html.contains("Example Ltd"));
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn a_slow_connection_is_told_and_the_pdf_still_comes() {
    let visitor = Visitor::come_by(Arrival {
        fault: Fault::Slow("latin-400", Duration::from_secs(14)),
        ..Arrival::default()
    })
    .await;
    visitor.complete_as_company("Example Ltd").await;
    visitor.press("Download PDF").await;
    visitor.reads("Loading fonts").await;
    // Meanwhile everything else works.
    visitor.select("Paper of the PDF", "US Letter").await;
    assert_eq!(visitor.value("Paper of the PDF").await, "letter");
    visitor.press("Clear everything").await;
    visitor.press("No, keep everything").await;
    visitor.reads("The PDF is taking a long time").await;
    visitor
        .until("the PDF", || async { visitor.downloaded().len() == 1 })
        .await;
    visitor.leave().await;
}

/// On a page of another site the PDF module runs in the page itself, where a trap is an error of the
/// page's.
#[tokio::test]
async fn a_pdf_module_that_stops_in_the_page_is_told_at_once() {
    let visitor = Visitor::come_to_a_host(Engine::Chromium, &Hosting::inline()).await;
    visitor.turn_to(Isolation::Inline, 1).await;
    visitor.complete_as_company("Example Ltd").await;
    visitor
        .site
        .set(Fault::Slow("latin-400", Duration::from_secs(12)));
    visitor.press("Download PDF").await;
    visitor.reads("Loading fonts").await;
    let trap = "const files = performance.getEntriesByType('resource').map(({name}) => name);
                const error = new WebAssembly.RuntimeError('unreachable');
                error.stack = files.find((name) => /pdf-.*wasm$/.test(name));
                dispatchEvent(new ErrorEvent('error', {error}))";
    visitor.ask(trap).await;
    visitor.reads("The PDF could not be made").await;
    visitor.site.mend();
    let (_, pdf) = visitor.download_file("Try again").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn a_pdf_that_is_not_ours_or_damaged_is_refused_with_a_reason() {
    let visitor = Visitor::come().await;
    visitor.choose("Commercial entity").await;
    let foreign = include_bytes!("../fixtures/foreign.pdf");
    visitor.open_saved("foreign.pdf", foreign).await;
    visitor
        .reads("This is not an application saved with this check")
        .await;
    visitor
        .open_saved("damaged.pdf", b"%PDF-1.7\nnothing")
        .await;
    visitor
        .reads("The PDF file is damaged and cannot be read")
        .await;
    let chosen = "return document.querySelector('input:checked').value";
    assert_eq!(visitor.ask(chosen).await, "commercial-entity");
    visitor.leave().await;
}
