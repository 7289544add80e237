//! Back, reload, saving, and reopening.

use ispcp_e2e_support::browser_session::BrowserSession;
use ispcp_e2e_support::flows::{
    BACKBONE, COMPANY, ELIGIBLE, GNSO, KIND, PARTICIPATION, SERVICES, TRANSIT,
};

const CHOSEN: &str = "return document.querySelector('input:checked')?.value ?? ''";

#[tokio::test]
async fn back_forward_and_reload_keep_all_answers() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..4]).await;
    browser.expect_heading(GNSO).await;

    browser.driver.back().await.expect("Back");
    browser.expect_heading(SERVICES).await;
    assert_eq!(browser.eval(CHOSEN).await, "not-sure");
    browser.driver.back().await.expect("Back");
    browser.expect_heading(TRANSIT).await;
    browser.driver.forward().await.expect("Forward");
    browser.expect_heading(SERVICES).await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(SERVICES).await;
    assert_eq!(browser.eval(CHOSEN).await, "not-sure");

    browser.click_button("Back").await;
    browser.expect_heading(TRANSIT).await;
    assert_eq!(browser.eval(CHOSEN).await, "internet-users");
    browser.click_button("Continue").await;
    browser.expect_heading(SERVICES).await;
    browser.click_button("Continue").await;
    browser.answer_all(&COMPANY[4..]).await;
    browser.expect_heading(ELIGIBLE).await;
    browser.close().await;
}

#[tokio::test]
async fn back_button_reaches_the_first_question_without_history_loops() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..3]).await;
    for question in [SERVICES, TRANSIT, BACKBONE] {
        browser.expect_heading(question).await;
        browser.click_button("Back").await;
    }
    browser.expect_heading(KIND).await;
    assert!(!browser.is_there("//button[normalize-space()='Back']").await);
    // The browser's Forward still advances by one question.
    browser.driver.forward().await.expect("Forward");
    browser.expect_heading(BACKBONE).await;
    browser.close().await;
}

#[tokio::test]
async fn a_browser_that_does_not_go_back_delays_the_step_only() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.eval("history.go = () => {}").await;
    browser.click_button("Back").await;
    browser.expect_heading(KIND).await;
    let focus = browser.eval("return document.activeElement.className");
    assert_eq!(focus.await, "step");
    browser.close().await;
}

#[tokio::test]
async fn a_step_taken_while_the_browser_goes_back_leaves_the_history_in_order() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    let entries = browser.eval("return history.length").await;
    let script = "const { go } = History.prototype;
        history.go = by => setTimeout(() => go.call(history, by), 200);
        const click = words => [...document.querySelectorAll('button')]
            .find(button => button.textContent.trim() == words).click();
        click('Back');
        click('Continue');
        return new Promise(done => addEventListener('popstate', () => done(), {once: true}))";
    browser.eval(script).await;
    browser.expect_heading(TRANSIT).await;
    assert_eq!(browser.eval("return history.length").await, entries);
    for heading in [BACKBONE, KIND] {
        browser.driver.back().await.expect("Back");
        browser.expect_heading(heading).await;
    }
    for heading in [BACKBONE, TRANSIT] {
        browser.driver.forward().await.expect("Forward");
        browser.expect_heading(heading).await;
    }
    browser.close().await;
}

#[tokio::test]
async fn selected_country_stays_selected_in_the_full_list() {
    let browser = BrowserSession::open().await;
    let listed = async |name: &str| {
        let menu = "const menu = document.querySelector('#ispcp-country');
            return [menu.options.length > 200, menu.selectedOptions[0].label]";
        let all = || async { browser.eval(menu).await[0] == true };
        browser.until("every country", all).await;
        assert_eq!(browser.eval(menu).await[1], name);
    };
    browser.answer_all(&COMPANY).await;
    browser.click_button("Prepare the application").await;
    browser.expect_heading("The organisation").await;
    browser.select("Country or territory", "Japan").await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading("The organisation").await;
    listed("Japan").await;
    browser.click_button("Back").await;
    browser.expect_heading(ELIGIBLE).await;
    browser.driver.forward().await.expect("Forward");
    browser.expect_heading("The organisation").await;
    listed("Japan").await;
    browser.select_language("Français").await;
    browser.expect_heading("Organisation").await;
    listed("Japon").await;
    browser.close().await;
}

#[tokio::test]
async fn text_typed_without_continue_survives_a_reload() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.click_button("Prepare the application").await;
    browser.expect_heading("The organisation").await;
    browser.type_into("Website", "half a webs").await;
    browser
        .select("Country or territory", "Côte d’Ivoire")
        .await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading("The organisation").await;
    assert_eq!(browser.value("Country or territory").await, "CI");
    assert_eq!(browser.value("Website").await, "half a webs");
    browser.close().await;
}

#[tokio::test]
async fn a_saved_copy_opens_in_a_fresh_profile() {
    let first = BrowserSession::open().await;
    first.answer_all(&COMPANY).await;
    first.click_button("Prepare the application").await;
    first.fill_organisation("Пример", "Ana Silva").await;
    first.expect_heading("Evidence").await;
    first.type_into("Your transit", "Half a sentence").await;
    let (name, copy) = first.download("Save a copy to continue later").await;
    assert!(name.starts_with("ispcp-application-copy-"), "{name}");
    first.expect_text("Your copy was saved").await;
    first.close().await;

    let second = BrowserSession::open().await;
    assert!(
        second
            .is_there("//button[normalize-space()='Open a saved application']")
            .await
    );
    second.open_saved(&name, copy.as_bytes()).await;
    second.expect_heading("Evidence").await;
    second.expect_text("The saved application was opened").await;
    assert_eq!(second.value("Your transit").await, "Half a sentence");
    second.click_button("Back").await;
    second.expect_heading("Its representatives").await;
    assert_eq!(second.value("Name").await, "Ana Silva");
    second.close().await;
}

#[tokio::test]
async fn a_downloaded_html_file_opens_at_the_review() {
    let first = BrowserSession::open().await;
    let name = "भारतीय संघ <img src=x onerror=alert(1)>";
    first.complete_as_company(name).await;
    let (file, html) = first.download("Download HTML").await;
    first.close().await;

    let second = BrowserSession::open().await;
    second.open_saved(&file, html.as_bytes()).await;
    second.expect_heading("Check your answers").await;
    second.expect_text(name).await;
    let markup = "return document.querySelectorAll('#ispcp-widget img').length";
    assert_eq!(second.eval(markup).await, 0);
    second.click_button("Continue").await;
    second.expect_heading("Your application is ready").await;
    second.close().await;
}

#[tokio::test]
async fn clearing_asks_for_confirmation_and_removes_everything() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.click_button("Prepare the application").await;
    browser.expect_heading("The organisation").await;
    browser
        .type_into("Legal name of the organisation", "Example Ltd")
        .await;
    browser.click_button("Clear everything").await;
    browser.click_button("No, keep everything").await;
    assert_eq!(
        browser.value("Legal name of the organisation").await,
        "Example Ltd"
    );
    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    browser.expect_heading(KIND).await;
    browser.expect_text("Everything was cleared").await;
    assert_eq!(browser.eval(CHOSEN).await, "");
    assert_eq!(browser.eval("return sessionStorage.length").await, 0);

    browser.driver.back().await.expect("Back");
    browser.expect_heading(KIND).await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(KIND).await;
    assert_eq!(browser.eval(CHOSEN).await, "");
    browser.close().await;
}

#[tokio::test]
async fn clear_survives_the_back_forward_cache() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..5]).await;
    browser.expect_heading(PARTICIPATION).await;
    // The page enters the back/forward cache. Meanwhile the tab's storage is cleared, as by another
    // instance of the page in the same tab.
    let other = format!("{}application.schema.json", browser.site.address());
    browser.go(&other).await;
    browser.eval("sessionStorage.clear()").await;
    browser.driver.back().await.expect("Back");
    browser.expect_heading(KIND).await;
    assert_eq!(browser.eval(CHOSEN).await, "");
    browser.close().await;
}
