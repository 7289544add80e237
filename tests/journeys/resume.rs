//! Going back, reloading, saving, and coming again.

use ispcp_e2e_support::pages::{
    BACKBONE, COMPANY, ELIGIBLE, GNSO, KIND, PARTICIPATION, SERVICES, TRANSIT,
};
use ispcp_e2e_support::visitor::Visitor;

const CHOSEN: &str = "return document.querySelector('input:checked')?.value ?? ''";

#[tokio::test]
async fn back_forward_and_reload_lose_nothing() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..4]).await;
    visitor.sees(GNSO).await;

    visitor.driver.back().await.expect("Back");
    visitor.sees(SERVICES).await;
    assert_eq!(visitor.ask(CHOSEN).await, "not-sure");
    visitor.driver.back().await.expect("Back");
    visitor.sees(TRANSIT).await;
    visitor.driver.forward().await.expect("Forward");
    visitor.sees(SERVICES).await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(SERVICES).await;
    assert_eq!(visitor.ask(CHOSEN).await, "not-sure");

    visitor.press("Back").await;
    visitor.sees(TRANSIT).await;
    assert_eq!(visitor.ask(CHOSEN).await, "internet-users");
    visitor.press("Continue").await;
    visitor.sees(SERVICES).await;
    visitor.press("Continue").await;
    visitor.answer_all(&COMPANY[4..]).await;
    visitor.sees(ELIGIBLE).await;
    visitor.leave().await;
}

#[tokio::test]
async fn the_button_back_walks_to_the_first_question_and_leaves_no_loops_in_the_history() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..3]).await;
    for question in [SERVICES, TRANSIT, BACKBONE] {
        visitor.sees(question).await;
        visitor.press("Back").await;
    }
    visitor.sees(KIND).await;
    assert!(!visitor.is_there("//button[normalize-space()='Back']").await);
    // The browser's Forward still leads on, one question at a time.
    visitor.driver.forward().await.expect("Forward");
    visitor.sees(BACKBONE).await;
    visitor.leave().await;
}

#[tokio::test]
async fn text_typed_without_continue_survives_a_reload() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY).await;
    visitor.press("Prepare the application").await;
    visitor.sees("The organisation").await;
    visitor.write("Website", "half a webs").await;
    visitor
        .select("Country or territory", "Côte d’Ivoire")
        .await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees("The organisation").await;
    assert_eq!(visitor.value("Country or territory").await, "CI");
    assert_eq!(visitor.value("Website").await, "half a webs");
    visitor.leave().await;
}

#[tokio::test]
async fn a_saved_copy_is_continued_in_a_fresh_profile() {
    let first = Visitor::come().await;
    first.answer_all(&COMPANY).await;
    first.press("Prepare the application").await;
    first.introduce("Пример", "Ana Silva").await;
    first.sees("Evidence").await;
    first.write("Your transit", "Half a sentence").await;
    let (name, copy) = first.download("Save a copy to continue later").await;
    assert!(name.starts_with("ispcp-application-copy-"), "{name}");
    first.reads("Your copy was saved").await;
    first.leave().await;

    let second = Visitor::come().await;
    assert!(
        second
            .is_there("//button[normalize-space()='Open a saved application']")
            .await
    );
    second.open_saved(&name, copy.as_bytes()).await;
    second.sees("Evidence").await;
    second.reads("The saved application was opened").await;
    assert_eq!(second.value("Your transit").await, "Half a sentence");
    second.press("Back").await;
    second.sees("Its representatives").await;
    assert_eq!(second.value("Name").await, "Ana Silva");
    second.leave().await;
}

#[tokio::test]
async fn a_downloaded_html_file_opens_again_at_its_check() {
    let first = Visitor::come().await;
    let name = "भारतीय संघ <img src=x onerror=alert(1)>";
    first.complete_as_company(name).await;
    let (file, html) = first.download("Download HTML").await;
    first.leave().await;

    let second = Visitor::come().await;
    second.open_saved(&file, html.as_bytes()).await;
    second.sees("Check your answers").await;
    second.reads(name).await;
    let markup = "return document.querySelectorAll('#ispcp-widget img').length";
    assert_eq!(second.ask(markup).await, 0);
    second.press("Continue").await;
    second.sees("Your application is ready").await;
    second.leave().await;
}

#[tokio::test]
async fn clearing_everything_asks_first_and_then_leaves_nothing_behind() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY).await;
    visitor.press("Prepare the application").await;
    visitor.sees("The organisation").await;
    visitor
        .write("Legal name of the organisation", "Example Ltd")
        .await;
    visitor.press("Clear everything").await;
    visitor.press("No, keep everything").await;
    assert_eq!(
        visitor.value("Legal name of the organisation").await,
        "Example Ltd"
    );
    visitor.press("Clear everything").await;
    visitor.press("Yes, clear everything").await;
    visitor.sees(KIND).await;
    visitor.reads("Everything was cleared").await;
    assert_eq!(visitor.ask(CHOSEN).await, "");
    assert_eq!(visitor.ask("return sessionStorage.length").await, 0);

    visitor.driver.back().await.expect("Back");
    visitor.sees(KIND).await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(KIND).await;
    assert_eq!(visitor.ask(CHOSEN).await, "");
    visitor.leave().await;
}

#[tokio::test]
async fn what_was_cleared_does_not_come_back_out_of_the_back_forward_cache() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..5]).await;
    visitor.sees(PARTICIPATION).await;
    // The page goes into the cache; meanwhile the tab's memory is emptied, as another instance
    // of the page in the same tab does.
    let other = format!("{}application.schema.json", visitor.site.address());
    visitor.go(&other).await;
    visitor.ask("sessionStorage.clear()").await;
    visitor.driver.back().await.expect("Back");
    visitor.sees(KIND).await;
    assert_eq!(visitor.ask(CHOSEN).await, "");
    visitor.leave().await;
}
