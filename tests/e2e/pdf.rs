//! The application as a PDF: created in the browser, read by other programs, opened again.

use std::process::Command;
use std::time::Duration;

use ispcp_core::interview::Session;
use ispcp_documents::Paper;
use ispcp_pdf::attachment;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions, ends};
use ispcp_e2e_support::embedded::Isolation;
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::host_page::{CORRUPTION, HostPageOptions};
use ispcp_e2e_support::test_server::ServerFault;
use ispcp_test_support::pdf::{job, made};

/// Whether the browser requested a file with that in its path.
fn requests(browser: &BrowserSession, part: &str) -> bool {
    browser
        .site
        .requests()
        .iter()
        .any(|path| path.contains(part))
}

/// The date in a file's name.
fn day(name: &str) -> String {
    let day = name.strip_prefix("ispcp-application-");
    let day = day.and_then(|name| name.strip_suffix(".pdf"));
    day.unwrap_or_else(|| panic!("{name}")).to_owned()
}

/// The PDF of the same data, created natively.
fn natively(json: &str, day: &str, paper: Paper) -> Vec<u8> {
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    let made = made(&job(&session, day, "Germany", paper));
    made.expect("it is made").0.pdf
}

/// The letters that another program extracts from a PDF.
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

/// Creates a PDF in the browser, and opens it again as an application.
async fn round_trip(name: &str) {
    let browser = BrowserSession::open().await;
    browser.complete_as_company(name).await;
    let (_, json) = browser.download("Download data (JSON)").await;
    let (file, pdf) = browser.download_file("Download PDF").await;
    assert!(ends(&file, "pdf"), "{file}");
    browser
        .expect_text("Your browser was given this file to save")
        .await;
    assert_eq!(attachment(&pdf).expect("ours"), json.as_bytes());
    let native = natively(&json, &day(&file), Paper::A4);
    assert!(pdf == native, "the browser makes other bytes of {name}");
    let read = letters_in(&pdf);
    for stated in [name, "Елена Иванова", "Two hundred networks.", "Germany"] {
        assert!(read.contains(&letters(stated)), "{stated} in {read}");
    }

    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    browser
        .expect_heading("What kind of organisation is applying?")
        .await;
    browser.open_saved(&file, &pdf).await;
    browser.expect_heading("Check your answers").await;
    browser.expect_text(name).await;
    browser
        .expect_text("The saved application was opened")
        .await;
    browser.click_button("Continue").await;
    browser.expect_heading("Your application is ready").await;
    let (_, again) = browser.download("Download data (JSON)").await;
    assert_eq!(again, json);
    browser.close().await;
}

#[tokio::test]
async fn round_trip_of_a_latin_name() {
    round_trip("Zażółć O’Neil & <b>Söhne</b> Ltd").await;
}

#[tokio::test]
async fn round_trip_of_an_arabic_name() {
    round_trip("شركة النور للاتصالات").await;
}

#[tokio::test]
async fn round_trip_of_an_indian_name() {
    round_trip("भारतीय इंटरनेट सेवा प्रदाता संघ").await;
}

#[tokio::test]
async fn round_trip_of_a_chinese_name() {
    round_trip("华夏电信有限公司 華夏電信").await;
}

#[tokio::test]
async fn round_trip_of_an_ethiopian_name() {
    round_trip("የኢትዮጵያ ቴሌኮም").await;
}

#[tokio::test]
async fn pdf_module_loads_on_the_last_steps_and_fonts_on_demand() {
    let browser = BrowserSession::open().await;
    browser.complete_as_company("Example Ltd").await;
    // Fetched at the review, or soon after.
    browser
        .until("the module", || async { requests(&browser, "/pdf-") })
        .await;
    assert!(!requests(&browser, "/fonts/"));
    browser.download_file("Download PDF").await;
    assert!(requests(&browser, "/fonts/"));
    browser.close().await;

    let browser = BrowserSession::open().await;
    browser.answer_all(&ispcp_e2e_support::flows::COMPANY).await;
    browser
        .expect_heading(ispcp_e2e_support::flows::ELIGIBLE)
        .await;
    browser.click_button("Prepare the application").await;
    browser.fill_organisation("Example Ltd", "Ana Silva").await;
    browser.expect_heading("Evidence").await;
    assert!(!requests(&browser, "/pdf-"), "not before it may be needed");
    browser.close().await;
}

#[tokio::test]
async fn save_data_disables_prefetching() {
    let browser = BrowserSession::open().await;
    let saving = serde_json::json!({"dataSaverEnabled": true});
    let tools = browser.driver.cdp();
    let saves = tools
        .send_raw("Emulation.setDataSaverOverride", saving)
        .await;
    saves.expect("the browser takes the command");
    browser.driver.refresh().await.expect("a reload");
    browser
        .expect_heading("What kind of organisation is applying?")
        .await;
    let saves = "return navigator.connection.saveData";
    assert_eq!(browser.eval(saves).await, true);
    browser.open_as_company("Example Ltd").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!requests(&browser, "/pdf-"));
    browser.download_file("Download PDF").await;
    browser.close().await;
}

#[tokio::test]
async fn the_paper_size_can_be_selected() {
    let browser = BrowserSession::open().await;
    browser.open_as_company("Example Ltd").await;
    let (_, json) = browser.download("Download data (JSON)").await;
    browser.select("Paper of the PDF", "US Letter").await;
    let (file, pdf) = browser.download_file("Download PDF").await;
    assert!(pdf == natively(&json, &day(&file), Paper::Letter));

    // Clearing resets the paper size: the next application has the default.
    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    browser.open_saved(&file, &pdf).await;
    browser.expect_heading("Check your answers").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Your application is ready").await;
    assert_eq!(browser.value("Paper of the PDF").await, "a4");
    browser.close().await;
}

#[tokio::test]
async fn a_character_without_a_glyph_is_a_box_and_reported() {
    let browser = BrowserSession::open().await;
    browser.open_as_company("Rocket 🚀 Net 𓀀").await;
    let (_, json) = browser.download("Download data (JSON)").await;
    let (file, pdf) = browser.download_file("Download PDF").await;
    browser
        .expect_text("do not have these characters: 𓀀 (U+13000).")
        .await;
    browser
        .expect_text("Your browser was given this file to save")
        .await;
    assert!(pdf == natively(&json, &day(&file), Paper::A4));
    // A PDF's notice does not carry over to the next.
    browser.select("Paper of the PDF", "US Letter").await;
    browser.download_file("Download PDF").await;
    browser.expect_text("(U+13000)").await;
    browser.close().await;
}

#[tokio::test]
async fn a_lost_connection_shows_an_error_and_retry_works() {
    let browser = BrowserSession::open_with(SessionOptions {
        fault: ServerFault::Without("/fonts/"),
        ..SessionOptions::default()
    })
    .await;
    browser.open_as_company("Example Ltd").await;
    browser.click_button("Download PDF").await;
    browser.expect_text("The PDF could not be made").await;
    let (_, html) = browser.download("Download HTML").await;
    assert!(html.contains("Example Ltd"));
    browser.site.clear_faults();
    let (file, _) = browser.download_file("Try again").await;
    assert!(ends(&file, "pdf"), "{file}");
    assert!(!browser.page_text().await.contains("could not be made"));
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn a_missing_pdf_module_shows_errors_and_all_else_works() {
    let browser = BrowserSession::open_with(SessionOptions {
        fault: ServerFault::Without("/pdf-"),
        ..SessionOptions::default()
    })
    .await;
    browser
        .open_saved("a.pdf", b"%PDF-1.7 whatever it holds")
        .await;
    browser.expect_text("The file could not be opened").await;
    browser.expect_text("could not be loaded").await;
    browser.open_as_company("Example Ltd").await;
    browser.click_button("Download PDF").await;
    browser.expect_text("The PDF could not be made").await;
    let (_, html) = browser.download("Download HTML").await;
    assert!(html.contains("Example Ltd"));
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn a_slow_connection_shows_a_notice_and_the_pdf_arrives() {
    let browser = BrowserSession::open_with(SessionOptions {
        fault: ServerFault::Slow("latin-400", Duration::from_secs(14)),
        ..SessionOptions::default()
    })
    .await;
    browser.open_as_company("Example Ltd").await;
    browser.click_button("Download PDF").await;
    browser.expect_text("Loading fonts").await;
    // Meanwhile the other controls work.
    browser.select("Paper of the PDF", "US Letter").await;
    assert_eq!(browser.value("Paper of the PDF").await, "letter");
    browser.click_button("Clear everything").await;
    browser.click_button("No, keep everything").await;
    browser.expect_text("The PDF is taking a long time").await;
    browser
        .until("the PDF", || async { browser.downloaded().len() == 1 })
        .await;
    browser.close().await;
}

in_three_engines!(
    /// The details of an error in a script of another origin.
    a_pdf_module_that_traps_in_the_page_is_replaced,
    /// Whether a failed import is tried again.
    a_pdf_module_in_the_page_is_fetched_again_after_a_failure,
    /// Errors and imports in a worker.
    a_pdf_module_that_traps_in_the_worker_is_replaced_once,
);

/// Whether the engine traps at times where nothing is wrong (decision 18): in about one of fifty
/// instances of the PDF module.
fn traps_by_itself(engine: Engine) -> bool {
    engine == Engine::WebKit
}

/// On a page of another site the PDF module runs in the page itself.
async fn a_pdf_module_that_traps_in_the_page_is_replaced(engine: Engine) {
    let hosting = HostPageOptions {
        script: CORRUPTION,
        ..HostPageOptions::inline()
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.open_as_company("Example Ltd").await;
    // One less where the engine may trap by itself: the last copy takes its place.
    let corruptions = if traps_by_itself(engine) { 3 } else { 4 };
    let corrupt = format!("window.corruptions = {corruptions}");
    browser.eval(&corrupt).await;
    browser.click_button("Download PDF").await;
    browser.expect_text("The PDF could not be made").await;
    if !traps_by_itself(engine) {
        assert_eq!(browser.eval("return corruptions").await, 1);
    }
    let (_, pdf) = browser.download_file("Try again").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert_eq!(browser.eval("return corruptions").await, 0);
    browser.close_ignoring_console().await;
}

async fn a_pdf_module_in_the_page_is_fetched_again_after_a_failure(engine: Engine) {
    let browser = BrowserSession::open_host_page(engine, &HostPageOptions::inline()).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.site.set(ServerFault::Without("/pdf-"));
    browser.open_as_company("Example Ltd").await;
    browser.click_button("Download PDF").await;
    browser.expect_text("The PDF could not be made").await;
    browser.site.clear_faults();
    let (_, pdf) = browser.download_file("Try again").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    browser.close_ignoring_console().await;
}

/// Requests a path for each start of the module, and for each reply of the worker.
const COUNTED: &str = "
    if (!globalThis.post) {
        globalThis.post = postMessage;
        globalThis.postMessage = (reply) => {
            fetch(`/reply/${reply[0]}`);
            post(reply);
        };
        const start = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = (...given) => {
            fetch('/start');
            return start.apply(WebAssembly, given);
        };
    }
";

async fn a_pdf_module_that_traps_in_the_worker_is_replaced_once(engine: Engine) {
    let script = format!("{CORRUPTION}{COUNTED}").leak();
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        fault: ServerFault::Altered("/pdf-worker-", script),
        ..SessionOptions::default()
    })
    .await;
    browser.open_as_company("Example Ltd").await;
    for _ in 0..2 {
        let (_, pdf) = browser.download_file("Download PDF").await;
        assert!(pdf.starts_with(b"%PDF-1.7"));
    }
    // Time for a second reply to the same request.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let requests = browser.site.requests();
    let times = |part| requests.iter().filter(|path| path.contains(part)).count();
    let copies = times("/pdf-worker-");
    assert!(
        copies == 2 || copies > 2 && traps_by_itself(engine),
        "{requests:?}"
    );
    assert_eq!(times("/start"), copies, "{requests:?}");
    assert_eq!(times("/reply/made"), 2, "{requests:?}");
    browser.close_ignoring_console().await;
}

/// An exhausted stack is not a trap in any engine.
#[tokio::test]
async fn a_pdf_module_that_an_error_interrupts_is_replaced() {
    let hosting = HostPageOptions {
        script: "
            window.failures = 1;
            const load = window.fetch;
            window.fetch = (address, ...options) => {
                if (String(address).includes('/fonts/') && failures > 0) {
                    failures -= 1;
                    throw new RangeError('Maximum call stack size exceeded');
                }
                return load(address, ...options);
            };",
        ..HostPageOptions::inline()
    };
    let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.open_as_company("Example Ltd").await;
    let (_, pdf) = browser.download_file("Download PDF").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert_eq!(browser.eval("return failures").await, 0);
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn a_foreign_or_damaged_pdf_is_refused_with_a_reason() {
    let browser = BrowserSession::open().await;
    browser.check("Commercial entity").await;
    let foreign = include_bytes!("../fixtures/foreign.pdf");
    browser.open_saved("foreign.pdf", foreign).await;
    browser
        .expect_text("This is not an application saved with this check")
        .await;
    browser
        .open_saved("damaged.pdf", b"%PDF-1.7\nnothing")
        .await;
    browser
        .expect_text("The PDF file is damaged and cannot be read")
        .await;
    let chosen = "return document.querySelector('input:checked').value";
    assert_eq!(browser.eval(chosen).await, "commercial-entity");
    browser.close().await;
}
