//! How it looks: nothing sticks out at any width, and the README's screenshots.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use ispcp_core::interview::Session;
use ispcp_documents::Paper;
use serde_json::json;
use tempfile::TempDir;

use ispcp_e2e_support::pages::{COMPANY, ELIGIBLE, KIND};
use ispcp_e2e_support::visitor::{Arrival, Visitor};
use ispcp_test_support::pdf::{job, made};

async fn fits(visitor: &Visitor, screen: &str) {
    let wide = "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
    assert_eq!(visitor.ask(wide).await, 0, "{screen} scrolls sideways");
}

#[tokio::test]
async fn nothing_sticks_out_of_a_screen_of_320_pixels() {
    let visitor = Visitor::come_by(Arrival {
        width: 320,
        ..Arrival::default()
    })
    .await;
    fits(&visitor, "the first question").await;
    visitor.press("Continue").await;
    visitor.reads("There is a problem").await;
    fits(&visitor, "an error").await;
    for (question, choices) in COMPANY {
        visitor.sees(question).await;
        fits(&visitor, question).await;
        visitor.answer(question, choices).await;
    }
    visitor.sees(ELIGIBLE).await;
    fits(&visitor, ELIGIBLE).await;
    let drawn = "return [...document.querySelectorAll('svg[data-look~=route]')].map(s => s.clientWidth > 0)";
    assert_eq!(
        visitor.ask(drawn).await,
        json!([false, true]),
        "the route stands upright"
    );
    visitor.press("Prepare the application").await;
    visitor
        .introduce(&"Donaudampfschifffahrt".repeat(9), "Ana Silva")
        .await;
    visitor.sees("Evidence").await;
    fits(&visitor, "the evidence").await;
    visitor.write("Your transit", &"x".repeat(200)).await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    visitor.write(impact, "Impact.").await;
    visitor.press("Continue").await;
    visitor.conclude("Ana Silva").await;
    fits(&visitor, "the check").await;
    visitor.press("Continue").await;
    visitor.sees("Your application is ready").await;
    fits(&visitor, "the last screen").await;
    visitor.leave().await;
}

/// The README's pictures: into `SCREENSHOTS` for `cargo xtask screenshots`, else nowhere.
#[tokio::test]
async fn pictures_of_a_question_and_a_result_can_be_taken() {
    let nowhere = TempDir::new().expect("a folder");
    let folder = env::var_os("SCREENSHOTS").map_or(nowhere.path().to_owned(), PathBuf::from);
    for (width, dark, name) in [(1000, false, "wide"), (390, true, "narrow-dark")] {
        let visitor = Visitor::come_by(Arrival {
            width,
            dark,
            ..Arrival::default()
        })
        .await;
        visitor.sees(KIND).await;
        visitor.answer_all(&COMPANY[..2]).await;
        visitor.sees(COMPANY[2].0).await;
        visitor.choose("Internet users").await;
        take(&visitor, &folder, &format!("question-{name}"), 1100).await;
        visitor.press("Continue").await;
        visitor.answer_all(&COMPANY[3..]).await;
        visitor.sees(ELIGIBLE).await;
        take(&visitor, &folder, &format!("result-{name}"), 1500).await;
        visitor.leave().await;
    }
}

/// The README's pictures of the PDF, by the same rule.
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

/// Takes a picture of the page, from its top to `height` at most.
async fn take(visitor: &Visitor, folder: &Path, name: &str, height: u64) {
    let size =
        "const root = document.documentElement; return [root.scrollWidth, root.scrollHeight]";
    let size = visitor.ask(size).await;
    let whole = size[1].as_u64().expect("a height");
    let clip = json!({
        "x": 0, "y": 0, "width": size[0], "height": whole.min(height), "scale": 1,
    });
    let picture = visitor
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
