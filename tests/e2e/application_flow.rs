//! From the first question to the downloaded application.

use ispcp_core::application::{Checkbox, CheckboxGroup, Field};
use ispcp_core::eligibility::{Criterion, Verdict};
use ispcp_core::interview::Session;

use ispcp_e2e_support::browser_session::{BrowserSession, ends};
use ispcp_e2e_support::flows::{
    ASSOCIATION, BACKBONE, COMPANY, ELIGIBLE, GNSO, KIND, NOT_ELIGIBLE, PARTICIPATION, SERVICES,
    TRANSIT, UNCLEAR,
};

/// The verdict as documents state it to the Secretariat.
const ELIGIBLE_THERE: &str = "The organisation appears eligible";

const NAME: &str = "شركة النور O’Neil & <b>Söhne</b>";

#[tokio::test]
async fn an_eligible_company_downloads_its_application() {
    let browser = BrowserSession::open().await;
    browser.complete_as_company(NAME).await;

    let (name, json) = browser.download("Download data (JSON)").await;
    assert!(
        name.starts_with("ispcp-application-20") && ends(&name, "json"),
        "{name}"
    );
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    assert!(session.is_complete());
    assert_eq!(session.assessment().verdict, Verdict::Eligible);
    let text = |field| session.application().text(field).to_owned();
    assert_eq!(text(Field::LegalName), NAME);
    assert_eq!(text(Field::Country), "DE");
    assert_eq!(text(Field::Website), "https://例え.example");
    assert_eq!(text(Field::AsNumbers), "AS3320, AS6805");
    assert_eq!(text(Field::PrimaryEmail), "елена@пример.рф");

    let (name, html) = browser.download("Download HTML").await;
    assert!(ends(&name, "html"), "{name}");
    let from_html = Session::open(html.as_bytes()).expect("the file is ours");
    assert_eq!(from_html.complete_file(), json);

    let (name, text) = browser.download("Download text").await;
    assert!(ends(&name, "txt"), "{name}");
    for words in [NAME, "Germany", "AS3320, AS6805", "prepared this document"] {
        assert!(text.contains(words), "{words} in\n{text}");
    }
    browser
        .expect_text("Your browser was given this file to save")
        .await;
    browser
        .expect_text("Attach the downloaded file to an e-mail")
        .await;

    let email = browser
        .find("//a[normalize-space()='E-mail the Secretariat']")
        .await;
    let address = email
        .attr("href")
        .await
        .expect("a link")
        .expect("it leads somewhere");
    assert!(
        address.starts_with("mailto:secretariat@ispcp.info?subject="),
        "{address}"
    );
    for personal in ["Neil", "3320", "%D0%95"] {
        assert!(!address.contains(personal), "{address}");
    }
    browser.close().await;
}

#[tokio::test]
async fn a_downloaded_html_file_shows_the_input_and_runs_no_script() {
    let browser = BrowserSession::open().await;
    browser.open_as_company(NAME).await;
    browser.download("Download HTML").await;
    let file = browser.downloaded().pop().expect("it was downloaded");
    browser.go(&format!("file://{}", file.display())).await;
    let page = browser.page_text().await;
    assert!(page.contains(NAME), "{page}");
    assert!(page.contains("prepared this document") && page.contains(ELIGIBLE_THERE));
    assert!(!page.contains("\"format\""), "the data stays out of sight");
    let scripts = browser
        .eval("return document.querySelectorAll('script,b').length")
        .await;
    assert_eq!(scripts, 0);
    let language = browser.eval("return document.documentElement.lang").await;
    assert_eq!(language, "en");
    browser.close().await;
}

#[tokio::test]
async fn print_prints_only_the_application() {
    let browser = BrowserSession::open().await;
    browser.open_as_company(NAME).await;
    browser
        .eval("window.print = () => { window.printed = true }")
        .await;
    browser.click_button("Print").await;
    assert_eq!(browser.eval("return window.printed").await, true);

    let print = serde_json::json!({
        "media": "print",
        "features": [{"name": "prefers-color-scheme", "value": "dark"}],
    });
    let tools = browser.driver.cdp();
    let printed = tools.send_raw("Emulation.setEmulatedMedia", print).await;
    printed.expect("the browser takes the command");
    let page = browser.page_text().await;
    for words in [
        NAME,
        "Application for membership",
        "Handwritten signature",
        ELIGIBLE_THERE,
    ] {
        assert!(page.contains(words), "{words} in\n{page}");
    }
    for words in [
        "Download HTML",
        "Clear everything",
        "Your application is ready",
    ] {
        assert!(!page.contains(words), "{words} in\n{page}");
    }
    // Black on white in every theme.
    for theme in ["auto", "light", "dark", "contrast"] {
        let colours = format!(
            "document.documentElement.dataset.theme = '{theme}'; \
             const {{ color }} = getComputedStyle(document.querySelector('.preview')); \
             const {{ backgroundColor }} = getComputedStyle(document.querySelector('.card')); \
             return [color, backgroundColor]"
        );
        assert_eq!(
            browser.eval(&colours).await,
            serde_json::json!(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]),
            "{theme}"
        );
    }
    browser.close().await;
}

#[tokio::test]
async fn each_question_shows_the_charter_a_hint_and_the_progress() {
    let browser = BrowserSession::open().await;
    for (number, (question, choices)) in COMPANY.iter().enumerate() {
        browser.expect_heading(question).await;
        let page = browser.page_text().await;
        let criteria = [
            Criterion::Applicant,
            Criterion::Backbone,
            Criterion::Transit,
            Criterion::Services,
            Criterion::Gnso,
            Criterion::Participation,
        ];
        assert!(page.contains(criteria[number].quotation()), "{page}");
        assert!(page.contains("For example"), "{page}");
        assert!(
            page.contains(&format!("Question {} of 6", number + 1)),
            "{page}"
        );
        let title = browser.driver.title().await.expect("the page has a title");
        assert!(title.starts_with(question), "{title}");
        if number > 0 {
            let focused = browser
                .eval("return document.activeElement.querySelector('legend').textContent")
                .await;
            assert_eq!(focused, *question, "the question has the focus");
        }
        browser.answer(question, choices).await;
    }
    browser.expect_heading(ELIGIBLE).await;
    browser.expect_text("4 of 4 requirements are met").await;
    let (_, html) = browser.download("Download this result").await;
    assert!(html.contains(ELIGIBLE));
    browser.close().await;
}

#[tokio::test]
async fn an_association_may_claim_several_alternatives_and_substantiates_each() {
    let browser = BrowserSession::open().await;
    browser
        .answer_all(&[
            (KIND, &["Industry trade association"]),
            (BACKBONE, &["Yes"]),
            (TRANSIT, &["None of these"]),
            (ASSOCIATION, &["ISPs", "Connectivity providers"]),
            (SERVICES, &["Managed security services"]),
            (GNSO, &["IP addressing"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    browser.expect_heading(ELIGIBLE).await;
    browser.click_button("Prepare the application").await;
    browser
        .fill_organisation("Example Exchange e.V.", "Ana Silva")
        .await;
    browser.expect_heading("Evidence").await;
    for field in [
        "Your backbone network",
        "Whom your association represents",
        "Your services",
        "How the gNSO’s activities affect your organisation commercially",
    ] {
        browser.type_into(field, "Evidence.").await;
    }
    assert!(!browser.page_text().await.contains("Your transit"));
    browser.click_button("Continue").await;
    browser.expect_heading("Memberships and links").await;
    browser
        .check_in("Which other ICANN structures", "At-Large")
        .await;
    browser
        .check_in("In which of them does it vote", "At-Large")
        .await;
    browser.check_in("one of these?", "A registrar").await;
    browser
        .type_into("What the link is", "A member is one.")
        .await;
    browser.click_button("Continue").await;
    browser.expect_heading("Declarations and signature").await;
    for declaration in [
        "To the best",
        "The representatives",
        "I have the",
        "I have read",
        "I agree",
    ] {
        browser.check(declaration).await;
    }
    browser.type_into("Signature", "Ana Silva").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Check your answers").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Your application is ready").await;
    let (_, json) = browser.download("Download data (JSON)").await;
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    assert!(session.is_complete());
    assert_eq!(session.assessment().alternatives_met().count(), 3);
    assert!(
        session
            .application()
            .has(CheckboxGroup::Voting, Checkbox::AtLarge)
    );
    assert!(
        session
            .application()
            .has(CheckboxGroup::Links, Checkbox::Registrar)
    );
    browser.close().await;
}

#[tokio::test]
async fn not_sure_is_listed_as_open() {
    let browser = BrowserSession::open().await;
    browser
        .answer_all(&[
            (KIND, &["Commercial entity"]),
            (BACKBONE, &["Not sure"]),
            (TRANSIT, &["None of these"]),
            (SERVICES, &["None of these"]),
            (GNSO, &["IP addressing"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    browser.expect_heading(UNCLEAR).await;
    browser
        .expect_text("This needs a clear answer:\nInternet backbone\nChange")
        .await;
    browser.expect_text("3 of 4 requirements are met").await;
    let (name, html) = browser.download("Download this result").await;
    assert!(name.starts_with("ispcp-self-check-"), "{name}");
    assert!(html.contains(UNCLEAR));
    browser.close().await;
}

#[tokio::test]
async fn not_eligible_shows_reasons_and_allows_applying_with_a_justification() {
    let browser = BrowserSession::open().await;
    browser
        .answer_all(&[
            (KIND, &["Neither"]),
            (BACKBONE, &["No"]),
            (TRANSIT, &["Internet users"]),
            (SERVICES, &["None of these"]),
            (GNSO, &["None of these"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    browser.expect_heading(NOT_ELIGIBLE).await;
    for words in [
        "What would need to change",
        "This would need to be met:\nKind of organisation\nChange",
        "This would need to be met:\nCommercial effect of the GNSO\nChange",
    ] {
        browser.expect_text(words).await;
    }
    browser.unfold("Other parts of ICANN you could join").await;
    browser
        .expect_text("Non-Commercial Stakeholder Group")
        .await;
    let (_, html) = browser.download("Download this result").await;
    assert!(html.contains(NOT_ELIGIBLE));
    browser
        .click_button("Continue to the application anyway")
        .await;
    browser
        .fill_organisation("Ministry of Examples", "Ana Silva")
        .await;
    browser.expect_heading("Evidence").await;
    browser
        .type_into("Your transit", "A network for schools.")
        .await;
    browser.click_button("Continue").await;
    browser
        .expect_text("Explain why you are applying anyway")
        .await;
    browser
        .type_into("Why you apply nevertheless", "We run a network.")
        .await;
    browser.click_button("Continue").await;
    browser.fill_declarations("Ana Silva").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Your application is ready").await;
    let (_, json) = browser.download("Download data (JSON)").await;
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    assert_eq!(session.assessment().verdict, Verdict::NotEligible);
    assert_eq!(
        session.application().text(Field::Justification),
        "We run a network."
    );
    browser.close().await;
}

#[tokio::test]
async fn a_choice_that_adds_or_removes_a_field_keeps_the_focus() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.click_button("Prepare the application").await;
    browser.fill_organisation("Example Ltd", "Ana Silva").await;
    browser.expect_heading("Evidence").await;
    browser.type_into("Your transit", "Evidence.").await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    browser.type_into(impact, "Impact.").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Memberships and links").await;
    let focused = "return document.activeElement.labels?.[0].textContent";
    let fields = "return document.querySelectorAll('.ispcp input[type=text]').length";
    for (choice, shown) in [("Another structure", 1), ("None of these", 0)] {
        browser
            .check_in("Which other ICANN structures", choice)
            .await;
        browser
            .until(choice, || async { browser.eval(fields).await == shown })
            .await;
        assert_eq!(browser.eval(focused).await, choice);
    }
    browser.close().await;
}

#[tokio::test]
async fn a_change_from_the_result_or_the_review_returns_there() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY).await;
    browser.expect_heading(ELIGIBLE).await;
    browser.change("Transit").await;
    browser.expect_heading(TRANSIT).await;
    browser.check("None of these").await;
    browser.click_button("Continue").await;
    browser.expect_heading(UNCLEAR).await;
    browser.change("Transit").await;
    browser.expect_heading(TRANSIT).await;
    browser.check("Third-party Internet content").await;
    browser.click_button("Continue").await;
    browser.expect_heading(ELIGIBLE).await;

    browser.click_button("Prepare the application").await;
    browser.fill_organisation("Example Ltd", "Ana Silva").await;
    browser.expect_heading("Evidence").await;
    browser.type_into("Your transit", "Evidence.").await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    browser.type_into(impact, "Impact.").await;
    browser.click_button("Continue").await;
    browser.fill_declarations("Ana Silva").await;

    browser.change("Legal name of the organisation").await;
    browser.expect_heading("The organisation").await;
    browser
        .type_into("Legal name of the organisation", "Example plc")
        .await;
    browser.click_button("Continue").await;
    browser.expect_heading("Check your answers").await;
    browser.expect_text("Example plc").await;

    // An answer that claims something new leads to its evidence.
    browser.change("Internet backbone").await;
    browser.expect_heading(BACKBONE).await;
    browser.check("Yes").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Evidence").await;
    browser.type_into("Your backbone network", "A ring.").await;
    browser.click_button("Continue").await;
    browser.expect_heading("Check your answers").await;
    browser.expect_text("A ring.").await;

    browser.change("Regular participation").await;
    browser.expect_heading(PARTICIPATION).await;
    browser.click_button("Back").await;
    browser.expect_heading("Check your answers").await;
    browser.close().await;
}
