//! Wrong inputs: said clearly, and nothing typed is lost.

use ispcp_e2e_support::pages::{COMPANY, KIND, TRANSIT};
use ispcp_e2e_support::visitor::Visitor;

#[tokio::test]
async fn a_question_without_an_answer_is_said_in_a_summary_that_takes_the_focus() {
    let visitor = Visitor::come().await;
    assert!(!visitor.is_there("//*[contains(@class,'errors')]").await);
    visitor.press("Continue").await;
    visitor.reads("There is a problem").await;
    let focused = visitor.ask("return document.activeElement.className").await;
    assert_eq!(focused, "errors");
    let title = visitor.driver.title().await.expect("the page has a title");
    assert!(title.starts_with("Error: "), "{title}");
    let message = "Select what kind of organisation is applying";
    let page = visitor.page_text().await;
    assert_eq!(
        page.matches(message).count(),
        2,
        "in the summary and beside the field"
    );

    visitor.press(message).await;
    let focused = visitor.ask("return document.activeElement.value").await;
    assert_eq!(
        focused, "commercial-entity",
        "the link leads to the first choice"
    );
    let address = visitor.driver.current_url().await.expect("an address");
    assert_eq!(address.fragment(), None);

    visitor.choose("Commercial entity").await;
    visitor.press("Continue").await;
    visitor
        .sees("Does your organisation operate an Internet backbone network?")
        .await;
    let title = visitor.driver.title().await.expect("the page has a title");
    assert!(!title.contains("Error"), "{title}");
    visitor.leave().await;
}

#[tokio::test]
async fn an_exclusive_choice_takes_the_others_back() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    let checked = "return [...document.querySelectorAll('input:checked')].map(i => i.value).join()";
    visitor.choose("Internet users").await;
    visitor.choose("Third-party Internet content").await;
    assert_eq!(
        visitor.ask(checked).await,
        "internet-users,third-party-content"
    );
    visitor.choose("Not sure").await;
    assert_eq!(visitor.ask(checked).await, "not-sure");
    visitor.choose("None of these").await;
    assert_eq!(visitor.ask(checked).await, "none-of-these");
    visitor.choose("Internet users").await;
    assert_eq!(visitor.ask(checked).await, "internet-users");
    visitor.choose("Internet users").await;
    assert_eq!(visitor.ask(checked).await, "");
    visitor.leave().await;
}

#[tokio::test]
async fn wrong_texts_are_refused_with_a_reason_and_kept_as_typed() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY).await;
    visitor.press("Prepare the application").await;
    visitor.sees("The organisation").await;
    let typed = [
        ("Legal name of the organisation", "x".repeat(301)),
        ("Website", "not a website".to_owned()),
        ("AS numbers", "AS3320, AS64500".to_owned()),
        ("Telephone", "call us".to_owned()),
    ];
    for (field, text) in &typed {
        visitor.write(field, text).await;
        // Nothing speaks while one types.
        assert!(!visitor.page_text().await.contains("There is a problem"));
    }
    visitor.press("Continue").await;
    visitor.reads("There is a problem").await;
    for message in [
        "must be 300 characters or fewer. You entered 301.",
        "Select the country or territory",
        "Enter a website address, like example.net",
        "AS64500 is reserved for documentation (RFC 5398)",
        "Enter a telephone number, like",
    ] {
        let page = visitor.page_text().await;
        assert_eq!(page.matches(message).count(), 2, "{message} in\n{page}");
    }
    for (field, text) in &typed {
        assert_eq!(visitor.value(field).await, *text);
        let input = visitor.field(field).await;
        let invalid = input.attr("aria-invalid").await.expect("an attribute");
        assert_eq!(invalid.as_deref(), Some("true"));
        let described = input.attr("aria-describedby").await.expect("an attribute");
        let described = described.expect("it is described");
        assert!(described.contains("-error"), "{described}");
    }
    // Emptying a field is telling, too.
    let telephone = visitor.field("Telephone").await;
    telephone.clear().await.expect("it can be cleared");
    visitor.introduce("Example Ltd", "Ana Silva").await;
    visitor.sees("Evidence").await;
    visitor.leave().await;
}

#[tokio::test]
async fn invisible_characters_are_removed_and_the_applicant_is_told() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY).await;
    visitor.press("Prepare the application").await;
    visitor.sees("The organisation").await;
    visitor
        .write("Legal name of the organisation", "safe\u{202e}gnp.exe")
        .await;
    visitor.select("Country or territory", "Germany").await;
    visitor.write("Website", "example.net").await;
    visitor.press("Continue").await;
    visitor
        .reads("Invisible characters were removed from: Legal name of the organisation")
        .await;
    visitor.press("Back").await;
    visitor.sees("The organisation").await;
    assert_eq!(
        visitor.value("Legal name of the organisation").await,
        "safegnp.exe"
    );
    visitor.leave().await;
}

#[tokio::test]
async fn a_file_that_is_not_ours_is_refused_and_the_screen_stays_as_it_was() {
    let visitor = Visitor::come().await;
    visitor.choose("Industry trade association").await;
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
        visitor.open_saved(name, content.as_bytes()).await;
        visitor.reads(message).await;
        let focused = visitor.ask("return document.activeElement.className").await;
        assert_eq!(focused, "errors");
        visitor.sees(KIND).await;
        let chosen = visitor
            .ask("return document.querySelector('input:checked').value")
            .await;
        assert_eq!(chosen, "trade-association");
    }
    let large = vec![b' '; 17 << 20];
    visitor.open_saved("large.json", &large).await;
    visitor.reads("larger than 16 MB").await;
    visitor.leave().await;
}
