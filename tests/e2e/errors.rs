//! Invalid input: clear messages, and typed text is kept.

use ispcp_e2e_support::browser_session::BrowserSession;
use ispcp_e2e_support::flows::{COMPANY, KIND, TRANSIT};

#[tokio::test]
async fn a_missing_answer_shows_an_error_summary_with_the_focus() {
    let browser = BrowserSession::open().await;
    assert!(!browser.is_there("//*[contains(@class,'errors')]").await);
    browser.click_button("Continue").await;
    browser.expect_text("There is a problem").await;
    let focused = browser
        .eval("return document.activeElement.className")
        .await;
    assert_eq!(focused, "errors");
    let title = browser.driver.title().await.expect("the page has a title");
    assert!(title.starts_with("Error: "), "{title}");
    let message = "Select what kind of organisation is applying";
    let page = browser.page_text().await;
    assert_eq!(
        page.matches(message).count(),
        2,
        "in the summary and beside the field"
    );

    browser.click_button(message).await;
    let focused = browser.eval("return document.activeElement.value").await;
    assert_eq!(
        focused, "commercial-entity",
        "the link leads to the first choice"
    );
    let address = browser.driver.current_url().await.expect("an address");
    assert_eq!(address.fragment(), None);

    browser.check("Commercial entity").await;
    browser.click_button("Continue").await;
    browser
        .expect_heading("Does your organisation operate an Internet backbone network?")
        .await;
    let title = browser.driver.title().await.expect("the page has a title");
    assert!(!title.contains("Error"), "{title}");
    browser.close().await;
}

#[tokio::test]
async fn an_exclusive_choice_clears_the_others() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    let checked = "return [...document.querySelectorAll('input:checked')].map(i => i.value).join()";
    browser.check("Internet users").await;
    browser.check("Third-party Internet content").await;
    assert_eq!(
        browser.eval(checked).await,
        "internet-users,third-party-content"
    );
    browser.check("Not sure").await;
    assert_eq!(browser.eval(checked).await, "not-sure");
    browser.check("None of these").await;
    assert_eq!(browser.eval(checked).await, "none-of-these");
    browser.check("Internet users").await;
    assert_eq!(browser.eval(checked).await, "internet-users");
    browser.check("Internet users").await;
    assert_eq!(browser.eval(checked).await, "");
    browser.close().await;
}

#[tokio::test]
async fn invalid_texts_show_a_reason_and_are_kept_as_typed() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.click_button("Prepare the application").await;
    browser.expect_heading("The organisation").await;
    let typed = [
        ("Legal name of the organisation", "x".repeat(301)),
        ("Website", "not a website".to_owned()),
        ("AS numbers", "AS3320, AS64500".to_owned()),
        ("Telephone", "call us".to_owned()),
    ];
    for (field, text) in &typed {
        browser.type_into(field, text).await;
        // No error is announced while the visitor types.
        assert!(!browser.page_text().await.contains("There is a problem"));
    }
    browser.click_button("Continue").await;
    browser.expect_text("There is a problem").await;
    for message in [
        "must be 300 characters or fewer. You entered 301.",
        "Select the country or territory",
        "Enter a website address, like example.net",
        "AS64500 is reserved for documentation (RFC 5398)",
        "Enter a telephone number, like",
    ] {
        let page = browser.page_text().await;
        assert_eq!(page.matches(message).count(), 2, "{message} in\n{page}");
    }
    for (field, text) in &typed {
        assert_eq!(browser.value(field).await, *text);
        let input = browser.field(field).await;
        let invalid = input.attr("aria-invalid").await.expect("an attribute");
        assert_eq!(invalid.as_deref(), Some("true"));
        let described = input.attr("aria-describedby").await.expect("an attribute");
        let described = described.expect("it is described");
        assert!(described.contains("-error"), "{described}");
    }
    // An emptied field is an input, too.
    let telephone = browser.field("Telephone").await;
    telephone.clear().await.expect("it can be cleared");
    browser.fill_organisation("Example Ltd", "Ana Silva").await;
    browser.expect_heading("Evidence").await;
    browser.close().await;
}

#[tokio::test]
async fn invisible_characters_are_removed_with_a_notice() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.click_button("Prepare the application").await;
    browser.expect_heading("The organisation").await;
    browser
        .type_into("Legal name of the organisation", "safe\u{202e}gnp.exe")
        .await;
    browser.select("Country or territory", "Germany").await;
    browser.type_into("Website", "example.net").await;
    browser.click_button("Continue").await;
    browser
        .expect_text("Invisible characters were removed from: Legal name of the organisation")
        .await;
    browser.click_button("Back").await;
    browser.expect_heading("The organisation").await;
    assert_eq!(
        browser.value("Legal name of the organisation").await,
        "safegnp.exe"
    );
    browser.close().await;
}

#[tokio::test]
async fn a_foreign_file_is_refused_and_the_screen_is_unchanged() {
    let browser = BrowserSession::open().await;
    browser.check("Industry trade association").await;
    for (name, content, message) in [
        (
            "a.json",
            "{\"format\": \"other\"}",
            "not an application saved with this check",
        ),
        (
            "b.json",
            "{\"format\": \"ispcp-application\", \"vers",
            "The file is incomplete",
        ),
        (
            "c.json",
            "{\"format\": \"ispcp-application\", \"version\": 99}",
            "saved by a newer version of this check (format 99)",
        ),
        (
            "d.json",
            "{\"format\": \"ispcp-application\", \"version\": 1, \"x\": \"<img src=x onerror=alert(1)>\"}",
            "something that this check does not recognise: x",
        ),
    ] {
        browser.open_saved(name, content.as_bytes()).await;
        browser.expect_text(message).await;
        let focused = browser
            .eval("return document.activeElement.className")
            .await;
        assert_eq!(focused, "errors");
        browser.expect_heading(KIND).await;
        let chosen = browser
            .eval("return document.querySelector('input:checked').value")
            .await;
        assert_eq!(chosen, "trade-association");
    }
    let large = vec![b' '; 17 << 20];
    browser.open_saved("large.json", &large).await;
    browser.expect_text("larger than 16 MB").await;
    browser.close().await;
}
