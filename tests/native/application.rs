//! What is accepted, in which spelling, and what is refused with which fault.

use idna::domain_to_ascii_strict;
use ispcp_eligibility::application::{
    Application, AsNumberError, Fault, Field, Group, Input, Item, Reserved, Section, check, inputs,
    is_required, parse_email, parse_website,
};
use ispcp_eligibility::eligibility::{Answers, Choice, Criterion};
use ispcp_eligibility::language::{Catalogue, Naming};
use proptest::prelude::*;

fn checked(field: Field, text: &str) -> Result<String, Fault> {
    let mut application = Application::default();
    application.set_text(field, text.to_owned());
    check(Input::Field(field), &Answers::default(), &application).map(|accepted| accepted.text)
}

#[test]
fn what_is_typed_is_accepted_in_its_canonical_spelling() {
    for (field, typed, canonical) in [
        (
            Field::LegalName,
            "  O’Neil\u{200f} & Söhne\t",
            "O’Neil & Söhne",
        ),
        (Field::Country, "de", "DE"),
        (Field::Website, "Example.NET", "https://example.net"),
        (
            Field::Website,
            "http://ලංකා.example/a?b#c",
            "http://ලංකා.example/a?b#c",
        ),
        (
            Field::AsNumbers,
            "AS3320; 6805\nas 1299",
            "AS3320, AS6805, AS1299",
        ),
        (Field::AsNumbers, "", ""),
        (
            Field::Telephone,
            "+49 (0)30 / 1234567",
            "+49 (0)30 / 1234567",
        ),
        (Field::Telephone, "٠١٢٣٤٥", "٠١٢٣٤٥"),
        (Field::PrimaryEmail, "用户@例え.中国", "用户@例え.中国"),
        (
            Field::PrimaryEmail,
            "mailto:A.B@Example.org",
            "A.B@example.org",
        ),
        (Field::BackboneEvidence, "a\r\nb\u{0}", "a\nb"),
    ] {
        assert_eq!(checked(field, typed), Ok(canonical.to_owned()), "{field:?}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_fault() {
    for (field, typed, fault) in [
        (Field::LegalName, " \u{202e} ", Fault::Missing),
        (Field::Country, "ZZ", Fault::Country),
        (Field::Country, "Germany", Fault::Country),
        (Field::Website, "https://example", Fault::Website),
        (Field::PrimaryEmail, "name@example", Fault::Email),
        (Field::Telephone, "none", Fault::Telephone),
        (
            Field::AsNumbers,
            "AS3320, AS64512",
            Fault::AsNumber(AsNumberError::Reserved(64_512, Reserved::Private)),
        ),
        (
            Field::AsNumbers,
            "our network",
            Fault::AsNumber(AsNumberError::Malformed("our".to_owned())),
        ),
    ] {
        assert_eq!(checked(field, typed), Err(fault), "{field:?}: {typed}");
    }
}

#[test]
fn a_limit_counts_characters_and_is_stated_in_the_message() {
    let limit = Field::LegalName.limit();
    assert!(checked(Field::LegalName, &"あ".repeat(limit)).is_ok());
    let fault = checked(Field::LegalName, &"あ".repeat(limit + 1));
    let fault = fault.expect_err("it is too long");
    assert_eq!(
        fault,
        Fault::TooLong {
            limit,
            length: limit + 1
        }
    );

    let problem = ispcp_eligibility::application::Problem {
        input: Input::Field(Field::LegalName),
        fault,
    };
    let english = Catalogue::english();
    let message = Naming::new(&english).problem(&problem);
    assert!(
        message.contains("300") && message.contains("301"),
        "{message}"
    );
}

#[test]
fn the_applicant_is_told_when_invisible_characters_were_removed_and_only_then() {
    let cleaned = |text: &str| {
        let mut application = Application::default();
        application.set_text(Field::LegalName, text.to_owned());
        let input = Input::Field(Field::LegalName);
        check(input, &Answers::default(), &application)
            .expect("it is fine")
            .cleaned
    };
    for text in ["ab\u{202e}cd", "\u{200f}שם", "a\u{7}b", "\u{2066}x\u{2069}"] {
        assert!(cleaned(text), "{text:?}");
    }
    for text in ["  spaces  ", "می\u{200c}خواهم", "plain", "two\nlines", "שם"] {
        assert!(!cleaned(text), "{text:?}");
    }
}

#[test]
fn only_what_is_claimed_or_could_settle_the_result_needs_evidence() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    answers.choose(Criterion::Backbone, Choice::No, true);
    answers.choose(Criterion::Transit, Choice::NotSure, true);
    answers.choose(Criterion::Services, Choice::SecurityServices, true);
    answers.choose(Criterion::Gnso, Choice::IpAddressing, true);
    answers.choose(Criterion::Participation, Choice::Yes, true);
    let asked = |answers: &Answers| inputs(Section::Evidence, answers, &Application::default());
    let fields =
        |fields: &[Field]| -> Vec<Input> { fields.iter().copied().map(Input::Field).collect() };
    assert_eq!(
        asked(&answers),
        fields(&[
            Field::ServicesEvidence,
            Field::ProviderEvidence,
            Field::GnsoImpact,
            Field::Remarks
        ])
    );
    answers.choose(Criterion::Services, Choice::NoneOfThese, true);
    assert_eq!(
        asked(&answers),
        fields(&[Field::TransitEvidence, Field::GnsoImpact, Field::Remarks])
    );
    let transit = Input::Field(Field::TransitEvidence);
    assert!(!is_required(transit, &answers, &Application::default()));
}

#[test]
fn an_alternate_is_optional_but_not_half_an_alternate() {
    let mut application = Application::default();
    let name = Input::Field(Field::AlternateName);
    let email = Input::Field(Field::AlternateEmail);
    let missing = |application: &Application, input| {
        check(input, &Answers::default(), application) == Err(Fault::Missing)
    };
    assert!(!missing(&application, name) && !missing(&application, email));
    application.set_text(Field::AlternateName, "Somebody".to_owned());
    assert!(!missing(&application, name) && missing(&application, email));
}

#[test]
fn a_vote_needs_a_membership_and_a_membership_the_question_on_votes() {
    let mut application = Application::default();
    let disclosures =
        |application: &Application| inputs(Section::Disclosures, &Answers::default(), application);
    let voting = Input::Group(Group::Voting);
    application.tick(Group::Memberships, Item::NoneOfThese, true);
    assert!(!disclosures(&application).contains(&voting));
    application.tick(Group::Memberships, Item::AtLarge, true);
    assert!(!application.has(Group::Memberships, Item::NoneOfThese));
    assert!(disclosures(&application).contains(&voting));
    application.tick(Group::Voting, Item::Ncuc, true);
    let refused = check(voting, &Answers::default(), &application);
    assert_eq!(
        refused,
        Err(Fault::Missing),
        "a vote where one is no member"
    );
    application.tick(Group::Voting, Item::AtLarge, true);
    assert!(check(voting, &Answers::default(), &application).is_ok());
}

#[test]
fn every_declaration_is_needed() {
    let mut application = Application::default();
    let declarations = Group::Declarations.items();
    for &item in declarations {
        let input = Input::Group(Group::Declarations);
        assert!(check(input, &Answers::default(), &application).is_err());
        application.tick(Group::Declarations, item, true);
    }
    let input = Input::Group(Group::Declarations);
    assert!(check(input, &Answers::default(), &application).is_ok());
}

/// Letters of many scripts, as labels are made of them.
fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9]{1,12}",
        "[a-z]{1,5}-[a-z0-9]{1,5}",
        "[а-я]{1,8}",
        "[α-ω]{1,8}",
        "[一-龥]{1,6}",
        "[あ-ん]{1,6}",
        "[ก-ฮ]{1,6}",
        "[अ-ह][ा-ौ]",
        "[ء-غ]{1,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What a full implementation of IDNA takes as a host name, we take too.
    #[test]
    fn every_domain_name_that_idna_takes_is_taken(labels in prop::collection::vec(label(), 1..4), top in "[a-z]{2,6}|[а-я]{2,5}|中国|भारत") {
        let domain = format!("{}.{top}", labels.join("."));
        if domain_to_ascii_strict(&domain).is_ok() {
            prop_assert!(parse_website(&domain).is_some(), "{domain}");
            prop_assert!(parse_email(&format!("name@{domain}")).is_some(), "{domain}");
        }
    }

    #[test]
    fn checking_never_panics_and_a_canonical_spelling_is_its_own(index in 0..Field::COUNT, text in any::<String>()) {
        let field = Field::ALL[index];
        if let Ok(canonical) = checked(field, &text) {
            prop_assert_eq!(checked(field, &canonical), Ok(canonical.clone()));
        }
    }
}
