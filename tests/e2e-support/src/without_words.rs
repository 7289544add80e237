//! A flow through the widget that finds elements by value and identifier, in any language.

use ispcp_core::application::Field;

use crate::browser_session::BrowserSession;

/// The name of the organisation.
pub const NAME: &str = "Réseau Ελλάς 网络 שלום";

impl BrowserSession {
    /// Clicks an input by its value or identifier.
    pub async fn tick(&self, xpath: &str) {
        let input = self.find(xpath).await;
        self.click(&input).await;
    }

    /// Clicks the submit button, whatever its label.
    pub async fn click_submit(&self) {
        let heading = self.heading().await;
        self.tick("//button[@type='submit']").await;
        self.until("the next screen", || async {
            self.heading().await != heading
        })
        .await;
    }

    /// The `mailto:` address of the mail to the Secretariat.
    pub async fn mail(&self) -> String {
        let link = "//a[starts-with(@href, 'mailto:') and contains(@href, 'subject=')]";
        let address = self.find(link).await.attr("href").await;
        address.expect("an attribute").expect("it leads somewhere")
    }

    /// Types into a field by its identifier.
    pub async fn enter(&self, field: Field, text: &str) {
        let id = format!("ispcp-{}", field.code());
        let field = self.find(&format!("//*[@id='{id}']")).await;
        field.send_keys(text).await.expect("it can be typed into");
    }

    /// Completes a company's application by values and identifiers only.
    pub async fn complete_without_words(&self) {
        for values in [
            ["commercial-entity", ""],
            ["no", ""],
            ["internet-users", ""],
            ["not-sure", ""],
            ["whois-policies", "ip-addressing"],
            ["yes", ""],
        ] {
            for value in values.iter().filter(|value| !value.is_empty()) {
                self.tick(&format!("//input[@value='{value}']")).await;
            }
            self.click_submit().await;
        }
        self.click_submit().await;
        self.enter(Field::LegalName, NAME).await;
        self.tick("//select/option[@value='DE']").await;
        self.enter(Field::Website, "example.net").await;
        self.click_submit().await;
        self.enter(Field::PrimaryName, "Ana Silva").await;
        self.enter(Field::PrimaryPosition, "CTO").await;
        self.enter(Field::PrimaryEmail, "ana@example.net").await;
        self.click_submit().await;
        self.enter(Field::TransitEvidence, "AS3320").await;
        self.enter(Field::GnsoImpact, "Whois").await;
        self.click_submit().await;
        self.tick("//input[@name='memberships'][@value='none-of-these']")
            .await;
        self.tick("//input[@name='links'][@value='none-of-these']")
            .await;
        self.click_submit().await;
        let boxes = "return document.querySelectorAll('[name=declarations]').length";
        for i in 1..=self.eval(boxes).await.as_u64().expect("a number") {
            self.tick(&format!("(//input[@name='declarations'])[{i}]"))
                .await;
        }
        self.enter(Field::Signature, "Ana Silva").await;
        self.click_submit().await;
        self.click_submit().await;
    }
}
