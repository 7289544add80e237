//! Layout at every width, and the README's screenshots.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use ispcp_core::interview::Session;
use ispcp_documents::Paper;
use serde_json::json;
use tempfile::TempDir;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::flows::{COMPANY, ELIGIBLE, KIND};
use ispcp_test_support::pdf::{job, made};

async fn fits(browser: &BrowserSession, screen: &str) {
    let wide = "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
    assert_eq!(browser.eval(wide).await, 0, "{screen} scrolls sideways");
}

#[tokio::test]
async fn nothing_overflows_at_a_width_of_320_pixels() {
    let browser = BrowserSession::open_with(SessionOptions {
        width: 320,
        ..SessionOptions::default()
    })
    .await;
    fits(&browser, "the first question").await;
    browser.click_button("Continue").await;
    browser.expect_text("There is a problem").await;
    fits(&browser, "an error").await;
    for (question, choices) in COMPANY {
        browser.expect_heading(question).await;
        fits(&browser, question).await;
        browser.answer(question, choices).await;
    }
    browser.expect_heading(ELIGIBLE).await;
    fits(&browser, ELIGIBLE).await;
    let drawn = "return [...document.querySelectorAll('svg[data-variant~=route]')].map(s => s.clientWidth > 0)";
    assert_eq!(
        browser.eval(drawn).await,
        json!([false, true]),
        "the route stands upright"
    );
    browser.click_button("Prepare the application").await;
    browser
        .fill_organisation(&"Donaudampfschifffahrt".repeat(9), "Ana Silva")
        .await;
    browser.expect_heading("Evidence").await;
    fits(&browser, "the evidence").await;
    browser.type_into("Your transit", &"x".repeat(200)).await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    browser.type_into(impact, "Impact.").await;
    browser.click_button("Continue").await;
    browser.fill_declarations("Ana Silva").await;
    fits(&browser, "the check").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Your application is ready").await;
    fits(&browser, "the last screen").await;
    browser.close().await;
}

/// The README's screenshots: written to `SCREENSHOTS` for `cargo xtask screenshots`, otherwise
/// discarded.
#[tokio::test]
async fn pictures_of_a_question_and_a_result_can_be_taken() {
    let nowhere = TempDir::new().expect("a folder");
    let folder = env::var_os("SCREENSHOTS").map_or(nowhere.path().to_owned(), PathBuf::from);
    for (width, dark, name) in [(1000, false, "wide"), (390, true, "narrow-dark")] {
        let browser = BrowserSession::open_with(SessionOptions {
            width,
            dark,
            ..SessionOptions::default()
        })
        .await;
        browser.expect_heading(KIND).await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.expect_heading(COMPANY[2].0).await;
        browser.check("Internet users").await;
        take(&browser, &folder, &format!("question-{name}"), 1100).await;
        browser.click_button("Continue").await;
        browser.answer_all(&COMPANY[3..]).await;
        browser.expect_heading(ELIGIBLE).await;
        take(&browser, &folder, &format!("result-{name}"), 1500).await;
        browser.close().await;
    }
}

/// The README's screenshots of the PDF, written or discarded likewise.
#[test]
fn pictures_of_the_pdf_can_be_taken() {
    let nowhere = TempDir::new().expect("a folder");
    let folder = env::var_os("SCREENSHOTS").map_or(nowhere.path().to_owned(), PathBuf::from);
    let file = include_bytes!("../golden/association-ispcp-application-golden.json");
    let session = Session::open(file).expect("it is golden");
    let (made, _) = made(&job(&session, "2026-11-24", "Germany", Paper::A4)).expect("it is made");
    let pdf = made.pdf;
    let printed = nowhere.path().join("a.pdf");
    fs::write(&printed, pdf).expect("it can be written");
    let mut draw = Command::new("pdftoppm");
    draw.args(["-r", "66", "-l", "2", "-png"]);
    draw.arg(&printed).arg(folder.join("pdf"));
    let drawn = draw.status().expect("`cargo xtask test` installs it");
    assert!(drawn.success() && folder.join("pdf-2.png").is_file());
}

/// Takes a screenshot of the page, from its top to `height` at most.
async fn take(browser: &BrowserSession, folder: &Path, name: &str, height: u64) {
    let size =
        "const root = document.documentElement; return [root.scrollWidth, root.scrollHeight]";
    let size = browser.eval(size).await;
    let whole = size[1].as_u64().expect("a height");
    let clip = json!({
        "x": 0, "y": 0, "width": size[0], "height": whole.min(height), "scale": 1,
    });
    let picture = browser
        .driver
        .cdp()
        .send_raw(
            "Page.captureScreenshot",
            json!({"captureBeyondViewport": true, "clip": clip}),
        )
        .await
        .expect("the browser takes the picture");
    let data = picture["data"].as_str().expect("base64");
    let bytes = thirtyfour::support::base64_decode(data).expect("base64");
    assert!(bytes.starts_with(b"\x89PNG"), "it is a picture");
    fs::create_dir_all(folder).expect("the folder can be made");
    fs::write(folder.join(format!("{name}.png")), bytes).expect("the picture can be written");
}
