//! Flows through the widget that several end-to-end tests share.

use ispcp_test_support::company;

use crate::browser_session::BrowserSession;

/// The heading of the first question.
pub const KIND: &str = "What kind of organisation is applying?";
/// The heading of the question on a backbone.
pub const BACKBONE: &str = "Does your organisation operate an Internet backbone network?";
/// The heading of the question on transit.
pub const TRANSIT: &str = "Who does your organisation provide transit to?";
/// The heading of the question for trade associations.
pub const ASSOCIATION: &str = "Which of these does your association represent?";
/// The heading of the question on services.
pub const SERVICES: &str = "Which of these services does your organisation provide to other \
                                   organisations over the public Internet?";
/// The heading of the question on the GNSO.
pub const GNSO: &str = "Which of these topics affect your organisation commercially?";
/// The heading of the question on participation.
pub const PARTICIPATION: &str = "Do you understand that your representatives need to take \
                                        part regularly in the constituency’s work?";

/// The heading of the verdict "eligible".
pub const ELIGIBLE: &str = "Your organisation appears eligible";
/// The heading of the verdict "unclear".
pub const UNCLEAR: &str = "It is unclear whether your organisation is eligible";
/// The heading of the verdict "not eligible".
pub const NOT_ELIGIBLE: &str = "Your organisation does not appear eligible";

/// The answers of a company that provides transit.
pub const COMPANY: [(&str, &[&str]); 6] = [
    (KIND, &["Commercial entity"]),
    (BACKBONE, &["No"]),
    (TRANSIT, &["Internet users"]),
    (SERVICES, &["Not sure"]),
    (GNSO, &["Whois policies", "Something else"]),
    (PARTICIPATION, &["Yes"]),
];

impl BrowserSession {
    /// Answers questions in order.
    pub async fn answer_all(&self, answers: &[(&str, &[&str])]) {
        for (question, choices) in answers {
            self.answer(question, choices).await;
        }
    }

    /// Fills in the organisation and its primary representative.
    pub async fn fill_organisation(&self, name: &str, representative: &str) {
        self.expect_heading("The organisation").await;
        self.type_into("Legal name of the organisation", name).await;
        self.select("Country or territory", "Germany").await;
        self.type_into("Website", "例え.example").await;
        self.type_into("AS numbers", "as3320 6805").await;
        self.click_button("Continue").await;
        self.expect_heading("Its representatives").await;
        self.type_into("Name", representative).await;
        self.type_into("Position", "Head of policy").await;
        self.type_into("E-mail address", "елена@пример.рф").await;
        self.click_button("Continue").await;
    }

    /// Discloses no memberships or links, ticks every declaration, and signs.
    pub async fn fill_declarations(&self, signature: &str) {
        self.expect_heading("Memberships and links").await;
        self.check_in("Which other ICANN structures", "None of these")
            .await;
        self.check_in("one of these?", "None of these").await;
        self.click_button("Continue").await;
        self.expect_heading("Declarations and signature").await;
        for declaration in [
            "To the best of my knowledge",
            "The representatives will participate",
            "I have the authority",
            "I have read ICANN’s Expected Standards",
            "I agree that the Secretariat",
        ] {
            self.check(declaration).await;
        }
        self.type_into("Signature", signature).await;
        self.click_button("Continue").await;
        self.expect_heading("Check your answers").await;
    }

    /// Completes the company's application, to the last screen.
    pub async fn complete_as_company(&self, name: &str) {
        self.complete_with(name, "Two hundred networks.").await;
    }

    /// Opens a saved application of the company, on the last screen: for tests of what follows.
    pub async fn open_as_company(&self, name: &str) {
        let saved = company(name).complete_file();
        self.open_saved("application.json", saved.as_bytes()).await;
        self.expect_heading("Check your answers").await;
        self.click_button("Continue").await;
        self.expect_heading("Your application is ready").await;
    }

    /// Completes the company's application with that evidence, to the last screen.
    pub async fn complete_with(&self, name: &str, evidence: &str) {
        self.answer_all(&COMPANY).await;
        self.expect_heading(ELIGIBLE).await;
        self.click_button("Prepare the application").await;
        self.fill_organisation(name, "Елена Иванова").await;
        self.expect_heading("Evidence").await;
        self.type_into("Your transit", evidence).await;
        self.type_into(
            "How the gNSO’s activities affect your organisation commercially",
            "Whois changes our abuse desk.",
        )
        .await;
        self.click_button("Continue").await;
        self.fill_declarations("Елена Иванова").await;
        self.click_button("Continue").await;
        self.expect_heading("Your application is ready").await;
    }
}
