//! A flow through the widget in each language.

use ispcp_core::application::Field;
use ispcp_core::eligibility::Verdict;
use ispcp_core::interview::Session;
use ispcp_i18n::{Catalogue, Message, messages};
use serde_json::json;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, KIND};
use ispcp_e2e_support::test_server::ServerFault;
use ispcp_e2e_support::without_words::NAME;

/// A text with percent-encoding (RFC 3986, section 2).
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// Selects a language on the first screen and completes the flow to the documents, in English and
/// in that language.
async fn complete_flow(engine: Engine, tag: &'static str) {
    let catalogue = Catalogue::for_locale(tag).expect("there is that language");
    let say = |message: Message| catalogue.text(message);
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    browser.select_language(say(messages::LANGUAGE_NAME)).await;
    browser
        .expect_heading(say(messages::QUESTION_APPLICANT))
        .await;
    let page = "return [document.documentElement.lang, document.querySelector('.ispcp').dir]";
    assert_eq!(
        browser.eval(page).await,
        json!([tag, catalogue.direction().code()])
    );
    browser.complete_without_words().await;
    browser.expect_heading(say(messages::DOWNLOAD_TITLE)).await;

    let (_, json) = browser.download(say(messages::BUTTON_JSON)).await;
    let session = Session::open(json.as_bytes()).expect("ours");
    assert!(session.is_complete());
    assert_eq!(session.assessment().verdict, Verdict::Eligible);
    assert_eq!(session.application().text(Field::LegalName), NAME);

    // The documents and the mail's subject are in English, or in the selected language.
    let subject = |catalogue: &Catalogue| {
        let subject = catalogue.text(messages::EMAIL_SUBJECT);
        format!("?subject={}", encoded(subject))
    };
    let english = Catalogue::english();
    let mail = browser.mail().await;
    assert!(mail.contains(&subject(&english)), "{mail}");
    assert!(mail.contains("Dear%20Secretariat%2C%0D%0A%0D%0A"), "{mail}");
    let (_, html) = browser.download(say(messages::BUTTON_HTML)).await;
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("Germany"), "{html}");
    browser
        .tick(&format!(
            "//select[@id='ispcp-document-language']/option[@value='{tag}']"
        ))
        .await;
    let mail = browser.mail().await;
    assert!(mail.contains(&subject(&catalogue)), "{mail}");
    let (_, own) = browser.download(say(messages::BUTTON_HTML)).await;
    let document = format!(
        "<html lang=\"{tag}\" dir=\"{}\">",
        catalogue.direction().code()
    );
    assert!(own.contains(&document), "{own}");
    assert!(
        own.contains(say(messages::DOCUMENT_TITLE)) && own.contains(NAME),
        "{own}"
    );
    for html in [html, own] {
        let session = Session::open(html.as_bytes()).expect("ours");
        assert_eq!(session.complete_file(), json);
    }
    let (_, text) = browser.download(say(messages::BUTTON_TEXT)).await;
    assert!(
        text.contains(say(messages::DOCUMENT_TITLE)) && text.contains(NAME),
        "{text}"
    );
    let (_, pdf) = browser.download_file(say(messages::BUTTON_PDF)).await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    browser.close().await;
}

#[tokio::test]
async fn complete_flow_in_arabic() {
    complete_flow(Engine::Chromium, "ar").await;
}

#[tokio::test]
async fn complete_flow_in_spanish() {
    complete_flow(Engine::Chromium, "es").await;
}

#[tokio::test]
async fn complete_flow_in_french() {
    complete_flow(Engine::Firefox, "fr").await;
}

#[tokio::test]
async fn complete_flow_in_russian() {
    complete_flow(Engine::Chromium, "ru").await;
}

#[tokio::test]
async fn complete_flow_in_chinese() {
    complete_flow(Engine::Chromium, "zh").await;
}

#[tokio::test]
async fn the_browsers_language_is_default_and_a_choice_is_kept_for_the_tab() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        preferences: json!({"intl.accept_languages": "pt-BR,es-MX,en"}),
        ..SessionOptions::default()
    })
    .await;
    let spanish = Catalogue::for_locale("es").expect("there is Spanish");
    browser
        .expect_heading(spanish.text(messages::QUESTION_APPLICANT))
        .await;
    // Answers are kept when the language changes.
    browser.tick("//input[@value='trade-association']").await;
    browser.select_language("English").await;
    browser.expect_heading(KIND).await;
    let chosen = "return document.querySelector('input:checked').value";
    assert_eq!(browser.eval(chosen).await, "trade-association");
    let shown = "return document.querySelector('.languages select').value";
    assert_eq!(browser.eval(shown).await, "en");
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(KIND).await;
    assert_eq!(browser.eval(chosen).await, "trade-association");
    browser.close().await;
}

#[tokio::test]
async fn a_language_that_fails_to_load_keeps_the_previous_one() {
    // Once selected, once the browser's own language.
    for own in ["en", "ru"] {
        let browser = BrowserSession::open_with(SessionOptions {
            fault: ServerFault::Without("/ru-"),
            preferences: json!({"intl.accept_languages": own}),
            ..SessionOptions::default()
        })
        .await;
        browser.select_language("Русский").await;
        let asked = || async {
            let asked = browser.site.requests();
            asked.iter().any(|path| path.contains("/ru-"))
        };
        browser.until("the language is asked for", asked).await;
        // The menu shows the current language.
        let shown = "return document.querySelector('.languages select').value";
        let english = || async { browser.eval(shown).await == "en" };
        browser.until("the menu", english).await;
        browser.answer_all(&COMPANY[..1]).await;
        browser.expect_heading(BACKBONE).await;
        let page = "return document.documentElement.lang";
        assert_eq!(browser.eval(page).await, "en");
        browser.close_ignoring_console().await;
    }
}
