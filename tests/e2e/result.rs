//! The result: next steps, an early result, and criteria without influence.

use ispcp_i18n::{Catalogue, messages};
use serde_json::json;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{
    BACKBONE, COMPANY, ELIGIBLE, GNSO, KIND, NOT_ELIGIBLE, PARTICIPATION, SERVICES, TRANSIT,
    UNCLEAR,
};

const CONCLUDE: &str = "See the result now";

/// The text of each finding's tag, and whether it looks neutral.
const TAGS: &str = "return [...document.querySelectorAll('.findings [data-variant~=tag]')]
    .map(({textContent, dataset}) => [textContent, dataset.variant === 'tag'])";

/// Whether a label begins on the right of its Latin word, in the drawing that is shown.
const BEGINS_RIGHT: &str = "
    const left = ({firstChild}, i) => {
        const letter = document.createRange();
        letter.setStart(firstChild, i);
        letter.setEnd(firstChild, i + 1);
        return letter.getBoundingClientRect().left;
    };
    return [...document.querySelectorAll('svg[data-variant~=route] text')]
        .filter(({textContent, ownerSVGElement}) => /GNSO/.test(textContent)
            && getComputedStyle(ownerSVGElement).display !== 'none')
        .map((text) => left(text, 0) > left(text, text.textContent.indexOf('G')))";

in_three_engines!(
    /// The order of words in a drawing.
    labels_of_the_mirrored_drawing_run_from_right_to_left,
);

async fn labels_of_the_mirrored_drawing_run_from_right_to_left(engine: Engine) {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    browser.answer_all(&COMPANY).await;
    browser.expect_heading(ELIGIBLE).await;
    browser.select_language("العربية").await;
    let arabic = Catalogue::for_locale("ar").expect("there is Arabic");
    browser
        .expect_heading(arabic.text(messages::VERDICT_ELIGIBLE))
        .await;
    assert_eq!(browser.eval(BEGINS_RIGHT).await, json!([true]));
    browser.close().await;
}

#[tokio::test]
async fn a_settled_verdict_can_be_seen_at_once() {
    let browser = BrowserSession::open().await;
    browser.expect_heading(KIND).await;
    browser.check("Neither").await;
    assert!(!browser.page_text().await.contains(CONCLUDE));
    browser.click_button("Continue").await;
    browser.expect_heading(BACKBONE).await;
    browser.click_button(CONCLUDE).await;
    browser.expect_heading(NOT_ELIGIBLE).await;
    let unanswered = json!(["Not answered", true]);
    let expected = json!([
        ["Not met", false],
        unanswered,
        unanswered,
        ["Does not apply", true],
        unanswered,
        unanswered,
        unanswered
    ]);
    assert_eq!(browser.eval(TAGS).await, expected);
    // The browser's Back and Forward, the widget's Back, and a reload.
    browser.driver.back().await.expect("Back");
    browser.expect_heading(BACKBONE).await;
    browser.driver.forward().await.expect("Forward");
    browser.expect_heading(NOT_ELIGIBLE).await;
    browser.click_button("Back").await;
    browser.expect_heading(BACKBONE).await;
    browser.check("Yes").await;
    browser.click_button("Continue").await;
    browser.expect_heading(TRANSIT).await;
    browser.click_button(CONCLUDE).await;
    browser.expect_heading(NOT_ELIGIBLE).await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(NOT_ELIGIBLE).await;
    // Once the settling answer is changed, the skipped questions follow.
    browser.change("Kind of organisation").await;
    browser.expect_heading(KIND).await;
    browser.check("Commercial entity").await;
    browser.click_button("Continue").await;
    browser.answer_all(&COMPANY[2..]).await;
    browser.expect_heading(ELIGIBLE).await;
    browser.close().await;
}

#[tokio::test]
async fn an_early_result_allows_applying_anyway() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&[(KIND, &["Neither"])]).await;
    browser.expect_heading(BACKBONE).await;
    browser.click_button(CONCLUDE).await;
    browser.expect_heading(NOT_ELIGIBLE).await;
    browser
        .click_button("Continue to the application anyway")
        .await;
    browser
        .fill_organisation("Ministry of Examples", "Ana Silva")
        .await;
    browser.expect_heading("Evidence").await;
    let why = "Why you apply nevertheless";
    browser.type_into(why, "We run a network.").await;
    browser.click_button("Continue").await;
    browser.fill_declarations("Ana Silva").await;
    browser.close().await;
}

#[tokio::test]
async fn criteria_without_influence_are_neutral_and_collapsed() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.expect_heading(ELIGIBLE).await;
    let expected = json!([
        ["Met", false],
        ["Met", false],
        ["Met", false],
        ["Met", false],
        ["Not needed", true],
        ["Does not apply", true],
        ["Not needed", true]
    ]);
    assert_eq!(browser.eval(TAGS).await, expected);
    assert!(!browser.page_text().await.contains("Not needed"));
    browser
        .unfold("Criteria that do not change the result")
        .await;
    browser.expect_text("Not needed").await;
    // Three branches, none of them blocking.
    let nodes = "return [...document.querySelectorAll('svg[data-variant~=horizontal] [data-variant~=node]')]
        .map(({dataset}) => dataset.variant)";
    let expected = json!([
        "node met", "node", "node met", "node", "node met", "node met", "node met"
    ]);
    assert_eq!(browser.eval(nodes).await, expected);
    browser.close().await;
}

#[tokio::test]
async fn services_alone_suffice_and_the_application_asks_for_provider_evidence() {
    let browser = BrowserSession::open().await;
    browser
        .answer_all(&[
            (KIND, &["Commercial entity"]),
            (BACKBONE, &["No"]),
            (TRANSIT, &["None of these"]),
            (SERVICES, &["Managed security services"]),
            (GNSO, &["IP addressing"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    browser.expect_heading(ELIGIBLE).await;
    browser
        .expect_text("“ISPs or connectivity providers”")
        .await;
    browser.click_button("Prepare the application").await;
    browser.fill_organisation("Example Ltd", "Ana Silva").await;
    browser.expect_heading("Evidence").await;
    browser.type_into("Your services", "Protection.").await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    browser.type_into(impact, "Impact.").await;
    browser.click_button("Continue").await;
    browser
        .expect_text("Say what makes your organisation an ISP or a connectivity provider")
        .await;
    let provider = "What makes your organisation an ISP or a connectivity provider";
    browser.type_into(provider, "A hosting network.").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Memberships and links").await;
    browser.close().await;
}

#[tokio::test]
async fn each_verdict_shows_the_next_step_on_the_first_screen_of_a_phone() {
    // The lower edge of the last matching element, from the top of the page.
    let end = |css: &str| {
        format!(
            "const all = [...document.querySelectorAll(`{css}`)];
             return all.at(-1).getBoundingClientRect().bottom + scrollY"
        )
    };
    let transit: &[(&str, &[&str])] = &[
        (TRANSIT, &["Not sure"]),
        (SERVICES, &["None of these"]),
        (GNSO, &["Not sure"]),
        (PARTICIPATION, &["Yes"]),
    ];
    for (answers, verdict, next) in [
        (&COMPANY[2..], ELIGIBLE, ".card [type=submit]"),
        (transit, UNCLEAR, ".outstanding button"),
        (
            &[
                (TRANSIT, &["Internet users"] as &[&str]),
                (SERVICES, &["None of these"]),
                (GNSO, &["None of these"]),
                (PARTICIPATION, &["Yes"]),
            ],
            NOT_ELIGIBLE,
            ".card [type=submit]",
        ),
    ] {
        let browser = BrowserSession::open_with(SessionOptions {
            width: 390,
            ..SessionOptions::default()
        })
        .await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.answer_all(answers).await;
        browser.expect_heading(verdict).await;
        let end = browser.eval(&end(next)).await;
        assert!(
            end.as_f64().is_some_and(|end| end < 800.0),
            "{verdict}: {end}"
        );
        browser.close().await;
    }
}

/// The language menu takes one row and shows the current language.
#[tokio::test]
async fn the_language_menu_takes_one_row_on_a_narrow_screen() {
    let browser = BrowserSession::open_with(SessionOptions {
        width: 320,
        ..SessionOptions::default()
    })
    .await;
    browser.expect_heading(KIND).await;
    let menu = "const menu = document.querySelector('.languages select'); \
                return [menu.closest('div').offsetHeight < 60, menu.selectedOptions[0].text]";
    assert_eq!(browser.eval(menu).await, json!([true, "English"]));
    browser.select_language("中文").await;
    let chinese = || async { browser.eval(menu).await == json!([true, "中文"]) };
    browser.until("the menu", chinese).await;
    browser.close().await;
}
