//! From the first question to the downloaded application.

use ispcp_core::application::{Field, Group, Item};
use ispcp_core::eligibility::{Criterion, Verdict};
use ispcp_core::interview::Session;

use ispcp_e2e_support::pages::{
    ASSOCIATION, BACKBONE, COMPANY, ELIGIBLE, GNSO, KIND, NOT_ELIGIBLE, PARTICIPATION, SERVICES,
    TRANSIT, UNCLEAR,
};
use ispcp_e2e_support::visitor::{Visitor, ends};

/// What a document says to the Secretariat.
const ELIGIBLE_THERE: &str = "The organisation appears eligible";

const NAME: &str = "شركة النور O’Neil & <b>Söhne</b>";

#[tokio::test]
async fn a_company_that_appears_eligible_leaves_with_its_files() {
    let visitor = Visitor::come().await;
    visitor.complete_as_company(NAME).await;

    let (name, json) = visitor.download("Download data (JSON)").await;
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

    let (name, html) = visitor.download("Download HTML").await;
    assert!(ends(&name, "html"), "{name}");
    let from_html = Session::open(html.as_bytes()).expect("the file is ours");
    assert_eq!(from_html.complete_file(), json);

    let (name, text) = visitor.download("Download text").await;
    assert!(ends(&name, "txt"), "{name}");
    for words in [NAME, "Germany", "AS3320, AS6805", "prepared this document"] {
        assert!(text.contains(words), "{words} in\n{text}");
    }
    visitor
        .reads("Your browser was given this file to save")
        .await;
    visitor
        .reads("Attach the downloaded file to an e-mail")
        .await;

    let email = visitor
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
    visitor.leave().await;
}

#[tokio::test]
async fn a_downloaded_html_file_shows_what_was_entered_and_runs_nothing() {
    let visitor = Visitor::come().await;
    visitor.complete_as_company(NAME).await;
    visitor.download("Download HTML").await;
    let file = visitor.downloaded().pop().expect("it was downloaded");
    visitor.go(&format!("file://{}", file.display())).await;
    let page = visitor.page_text().await;
    assert!(page.contains(NAME), "{page}");
    assert!(page.contains("prepared this document") && page.contains(ELIGIBLE_THERE));
    assert!(!page.contains("\"format\""), "the data stays out of sight");
    let scripts = visitor
        .ask("return document.querySelectorAll('script,b').length")
        .await;
    assert_eq!(scripts, 0);
    let language = visitor.ask("return document.documentElement.lang").await;
    assert_eq!(language, "en");
    visitor.leave().await;
}

#[tokio::test]
async fn print_prints_the_application_and_nothing_around_it() {
    let visitor = Visitor::come().await;
    visitor.complete_as_company(NAME).await;
    visitor
        .ask("window.print = () => { window.printed = true }")
        .await;
    visitor.press("Print").await;
    assert_eq!(visitor.ask("return window.printed").await, true);

    let print = serde_json::json!({
        "media": "print",
        "features": [{"name": "prefers-color-scheme", "value": "dark"}],
    });
    let tools = visitor.driver.cdp();
    let printed = tools.send_raw("Emulation.setEmulatedMedia", print).await;
    printed.expect("the browser takes the command");
    let page = visitor.page_text().await;
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
    // Black on white, whatever the screen shows.
    for theme in ["auto", "light", "dark", "contrast"] {
        let colours = format!(
            "document.documentElement.dataset.theme = '{theme}'; \
             const {{ color }} = getComputedStyle(document.querySelector('.preview')); \
             const {{ backgroundColor }} = getComputedStyle(document.querySelector('.card')); \
             return [color, backgroundColor]"
        );
        assert_eq!(
            visitor.ask(&colours).await,
            serde_json::json!(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]),
            "{theme}"
        );
    }
    visitor.leave().await;
}

#[tokio::test]
async fn each_question_shows_the_charter_a_hint_and_where_one_stands() {
    let visitor = Visitor::come().await;
    for (number, (question, choices)) in COMPANY.iter().enumerate() {
        visitor.sees(question).await;
        let page = visitor.page_text().await;
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
        let title = visitor.driver.title().await.expect("the page has a title");
        assert!(title.starts_with(question), "{title}");
        if number > 0 {
            let focused = visitor
                .ask("return document.activeElement.querySelector('legend').textContent")
                .await;
            assert_eq!(focused, *question, "the question has the focus");
        }
        visitor.answer(question, choices).await;
    }
    visitor.sees(ELIGIBLE).await;
    visitor.reads("4 of 4 requirements are met").await;
    let (_, html) = visitor.download("Download this result").await;
    assert!(html.contains(ELIGIBLE));
    visitor.leave().await;
}

#[tokio::test]
async fn an_association_may_claim_several_alternatives_and_substantiates_each() {
    let visitor = Visitor::come().await;
    visitor
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
    visitor.sees(ELIGIBLE).await;
    visitor.press("Prepare the application").await;
    visitor
        .introduce("Example Exchange e.V.", "Ana Silva")
        .await;
    visitor.sees("Evidence").await;
    for field in [
        "Your backbone network",
        "Whom your association represents",
        "Your services",
        "How the gNSO’s activities affect your organisation commercially",
    ] {
        visitor.write(field, "Evidence.").await;
    }
    assert!(!visitor.page_text().await.contains("Your transit"));
    visitor.press("Continue").await;
    visitor.sees("Memberships and links").await;
    visitor
        .choose_in("Which other ICANN structures", "At-Large")
        .await;
    visitor
        .choose_in("In which of them does it vote", "At-Large")
        .await;
    visitor.choose_in("one of these?", "A registrar").await;
    visitor.write("What the link is", "A member is one.").await;
    visitor.press("Continue").await;
    visitor.sees("Declarations and signature").await;
    for declaration in [
        "To the best",
        "The representatives",
        "I have the",
        "I have read",
        "I agree",
    ] {
        visitor.choose(declaration).await;
    }
    visitor.write("Signature", "Ana Silva").await;
    visitor.press("Continue").await;
    visitor.sees("Check your answers").await;
    visitor.press("Continue").await;
    visitor.sees("Your application is ready").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    assert!(session.is_complete());
    assert_eq!(session.assessment().alternatives_met().count(), 3);
    assert!(session.application().has(Group::Voting, Item::AtLarge));
    assert!(session.application().has(Group::Links, Item::Registrar));
    visitor.leave().await;
}

#[tokio::test]
async fn what_one_is_not_sure_of_is_named_as_open() {
    let visitor = Visitor::come().await;
    visitor
        .answer_all(&[
            (KIND, &["Commercial entity"]),
            (BACKBONE, &["Not sure"]),
            (TRANSIT, &["None of these"]),
            (SERVICES, &["None of these"]),
            (GNSO, &["IP addressing"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    visitor.sees(UNCLEAR).await;
    visitor
        .reads("This needs a clear answer:\nInternet backbone\nChange")
        .await;
    visitor.reads("3 of 4 requirements are met").await;
    let (name, html) = visitor.download("Download this result").await;
    assert!(name.starts_with("ispcp-self-check-"), "{name}");
    assert!(html.contains(UNCLEAR));
    visitor.leave().await;
}

#[tokio::test]
async fn who_does_not_appear_eligible_is_told_why_and_can_go_on_with_a_reason() {
    let visitor = Visitor::come().await;
    visitor
        .answer_all(&[
            (KIND, &["Neither"]),
            (BACKBONE, &["No"]),
            (TRANSIT, &["Internet users"]),
            (SERVICES, &["None of these"]),
            (GNSO, &["None of these"]),
            (PARTICIPATION, &["Yes"]),
        ])
        .await;
    visitor.sees(NOT_ELIGIBLE).await;
    for words in [
        "What would need to change",
        "This would need to be met:\nKind of organisation\nChange",
        "This would need to be met:\nCommercial effect of the GNSO\nChange",
    ] {
        visitor.reads(words).await;
    }
    visitor.unfold("Other parts of ICANN you could join").await;
    visitor.reads("Non-Commercial Stakeholder Group").await;
    let (_, html) = visitor.download("Download this result").await;
    assert!(html.contains(NOT_ELIGIBLE));
    visitor.press("Continue to the application anyway").await;
    visitor.introduce("Ministry of Examples", "Ana Silva").await;
    visitor.sees("Evidence").await;
    visitor
        .write("Your transit", "A network for schools.")
        .await;
    visitor.press("Continue").await;
    visitor.reads("Explain why you are applying anyway").await;
    visitor
        .write("Why you apply nevertheless", "We run a network.")
        .await;
    visitor.press("Continue").await;
    visitor.conclude("Ana Silva").await;
    visitor.press("Continue").await;
    visitor.sees("Your application is ready").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    let session = Session::open(json.as_bytes()).expect("the file is ours");
    assert_eq!(session.assessment().verdict, Verdict::NotEligible);
    assert_eq!(
        session.application().text(Field::Nevertheless),
        "We run a network."
    );
    visitor.leave().await;
}

#[tokio::test]
async fn an_answer_changed_from_the_result_and_from_the_check_returns_there() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY).await;
    visitor.sees(ELIGIBLE).await;
    visitor.change("Transit").await;
    visitor.sees(TRANSIT).await;
    visitor.choose("None of these").await;
    visitor.press("Continue").await;
    visitor.sees(UNCLEAR).await;
    visitor.change("Transit").await;
    visitor.sees(TRANSIT).await;
    visitor.choose("Third-party Internet content").await;
    visitor.press("Continue").await;
    visitor.sees(ELIGIBLE).await;

    visitor.press("Prepare the application").await;
    visitor.introduce("Example Ltd", "Ana Silva").await;
    visitor.sees("Evidence").await;
    visitor.write("Your transit", "Evidence.").await;
    let impact = "How the gNSO’s activities affect your organisation commercially";
    visitor.write(impact, "Impact.").await;
    visitor.press("Continue").await;
    visitor.conclude("Ana Silva").await;

    visitor.change("Legal name of the organisation").await;
    visitor.sees("The organisation").await;
    visitor
        .write("Legal name of the organisation", "Example plc")
        .await;
    visitor.press("Continue").await;
    visitor.sees("Check your answers").await;
    visitor.reads("Example plc").await;

    // A change that claims something new is followed by what the claim asks for.
    visitor.change("Internet backbone").await;
    visitor.sees(BACKBONE).await;
    visitor.choose("Yes").await;
    visitor.press("Continue").await;
    visitor.sees("Evidence").await;
    visitor.write("Your backbone network", "A ring.").await;
    visitor.press("Continue").await;
    visitor.sees("Check your answers").await;
    visitor.reads("A ring.").await;

    visitor.change("Regular participation").await;
    visitor.sees(PARTICIPATION).await;
    visitor.press("Back").await;
    visitor.sees("Check your answers").await;
    visitor.leave().await;
}
