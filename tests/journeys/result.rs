//! The result: what to do next, seen early, and what does not matter.

use serde_json::json;

use ispcp_e2e_support::pages::{
    BACKBONE, COMPANY, ELIGIBLE, GNSO, KIND, NOT_ELIGIBLE, PARTICIPATION, SERVICES, TRANSIT,
    UNCLEAR,
};
use ispcp_e2e_support::visitor::{Arrival, Visitor};

const CONCLUDE: &str = "See the result now";

/// The words of the tags of the findings, each with whether it looks neutral.
const TAGS: &str = "return [...document.querySelectorAll('.findings [data-look~=tag]')]
    .map(({textContent, dataset}) => [textContent, dataset.look === 'tag'])";

#[tokio::test]
async fn a_settled_verdict_can_be_seen_at_once() {
    let visitor = Visitor::come().await;
    visitor.sees(KIND).await;
    visitor.choose("Neither").await;
    assert!(!visitor.page_text().await.contains(CONCLUDE));
    visitor.press("Continue").await;
    visitor.sees(BACKBONE).await;
    visitor.press(CONCLUDE).await;
    visitor.sees(NOT_ELIGIBLE).await;
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
    assert_eq!(visitor.ask(TAGS).await, expected);
    // The browser's Back and Forward, the widget's Back, and a reload.
    visitor.driver.back().await.expect("Back");
    visitor.sees(BACKBONE).await;
    visitor.driver.forward().await.expect("Forward");
    visitor.sees(NOT_ELIGIBLE).await;
    visitor.press("Back").await;
    visitor.sees(BACKBONE).await;
    visitor.choose("Yes").await;
    visitor.press("Continue").await;
    visitor.sees(TRANSIT).await;
    visitor.press(CONCLUDE).await;
    visitor.sees(NOT_ELIGIBLE).await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(NOT_ELIGIBLE).await;
    // Without what settled it, the questions that were passed over come first.
    visitor.change("Kind of organisation").await;
    visitor.sees(KIND).await;
    visitor.choose("Commercial entity").await;
    visitor.press("Continue").await;
    visitor.answer_all(&COMPANY[2..]).await;
    visitor.sees(ELIGIBLE).await;
    visitor.leave().await;
}

#[tokio::test]
async fn whoever_saw_the_result_early_can_apply_anyway() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&[(KIND, &["Neither"])]).await;
    visitor.sees(BACKBONE).await;
    visitor.press(CONCLUDE).await;
    visitor.sees(NOT_ELIGIBLE).await;
    visitor.press("Continue to the application anyway").await;
    visitor.introduce("Ministry of Examples", "Ana Silva").await;
    visitor.sees("Evidence").await;
    let why = "Why you apply nevertheless";
    visitor.write(why, "We run a network.").await;
    visitor.press("Continue").await;
    visitor.conclude("Ana Silva").await;
    visitor.leave().await;
}

#[tokio::test]
async fn what_an_eligible_company_does_not_need_is_neutral_and_folded() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY).await;
    visitor.sees(ELIGIBLE).await;
    let expected = json!([
        ["Met", false],
        ["Met", false],
        ["Met", false],
        ["Met", false],
        ["Not needed", true],
        ["Does not apply", true],
        ["Not needed", true]
    ]);
    assert_eq!(visitor.ask(TAGS).await, expected);
    assert!(!visitor.page_text().await.contains("Not needed"));
    visitor
        .unfold("Criteria that do not change the result")
        .await;
    visitor.reads("Not needed").await;
    // Three branches, and nothing that stands in the way.
    let nodes = "return [...document.querySelectorAll('svg[data-look~=across] [data-look~=node]')]
        .map(({dataset}) => dataset.look)";
    let expected = json!([
        "node met", "node", "node met", "node", "node met", "node met", "node met"
    ]);
    assert_eq!(visitor.ask(nodes).await, expected);
    visitor.leave().await;
}

#[tokio::test]
async fn services_alone_are_enough_and_the_application_asks_what_makes_one_a_provider() {
    let visitor = Visitor::come().await;
    visitor
        .answer_all(&[
            (KIND, &["Commercial entity"]),
            (BACKBONE, &["No"]),
            (TRANSIT, &["None of these"]),
            (SERVICES, &["Managed security services"]),
            (GNSO, &["IP addressing"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    visitor.sees(ELIGIBLE).await;
    visitor.reads("“ISPs or connectivity providers”").await;
    visitor.press("Prepare the application").await;
    visitor.introduce("Example Ltd", "Ana Silva").await;
    visitor.sees("Evidence").await;
    visitor.write("Your services", "Protection.").await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    visitor.write(impact, "Impact.").await;
    visitor.press("Continue").await;
    visitor
        .reads("Say what makes your organisation an ISP or a connectivity provider")
        .await;
    let provider = "What makes your organisation an ISP or a connectivity provider";
    visitor.write(provider, "A hosting network.").await;
    visitor.press("Continue").await;
    visitor.sees("Memberships and links").await;
    visitor.leave().await;
}

#[tokio::test]
async fn each_verdict_says_what_to_do_next_on_the_first_screen_of_a_phone() {
    // Where the last of these ends, from the top of the page.
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
        let visitor = Visitor::come_by(Arrival {
            width: 390,
            ..Arrival::default()
        })
        .await;
        visitor.answer_all(&COMPANY[..2]).await;
        visitor.answer_all(answers).await;
        visitor.sees(verdict).await;
        let end = visitor.ask(&end(next)).await;
        assert!(
            end.as_f64().is_some_and(|end| end < 800.0),
            "{verdict}: {end}"
        );
        visitor.leave().await;
    }
}

/// The languages take one row, and the menu names the one that is spoken.
#[tokio::test]
async fn the_languages_take_one_row_of_a_narrow_screen() {
    let visitor = Visitor::come_by(Arrival {
        width: 320,
        ..Arrival::default()
    })
    .await;
    visitor.sees(KIND).await;
    let menu = "const menu = document.querySelector('.languages select'); \
                return [menu.closest('div').offsetHeight < 60, menu.selectedOptions[0].text]";
    assert_eq!(visitor.ask(menu).await, json!([true, "English"]));
    visitor.choose_language("中文").await;
    let chinese = || async { visitor.ask(menu).await == json!([true, "中文"]) };
    visitor.until("the menu", chinese).await;
    visitor.leave().await;
}
