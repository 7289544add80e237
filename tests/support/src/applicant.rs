//! Applicants as test data.

use ispcp_core::application::{Checkbox, CheckboxGroup, Field};
use ispcp_core::eligibility::{Choice, Criterion};
use ispcp_core::interview::{Session, Step};
use ispcp_documents::DocumentContext;

/// The checkout that cargo runs the tests in. The path at compile time may differ, since several
/// checkouts can share one target directory.
pub fn checkout() -> String {
    std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs the tests")
}

/// The date of every test.
pub const DAY: &str = "2026-11-24";

/// Names that are difficult for a document: scripts, directions, combining marks, and markup.
pub const NAMES: [(&str, &str); 13] = [
    ("Arabic", "شركة النور للاتصالات"),
    ("Hebrew", "חברת התקשורת בע״מ"),
    ("Chinese", "華夏電信有限公司"),
    ("Devanagari", "भारतीय इंटरनेट सेवा प्रदाता संघ"),
    ("Thai", "สมาคมผู้ให้บริการอินเทอร์เน็ต"),
    ("Cyrillic", "Ассоциация операторов связи «Щит»"),
    ("apostrophe", "O’Neil & D'Arcy"),
    ("override", "safe\u{202e}gnp.exe"),
    ("markup", "<script>alert(\"1\")</script>"),
    ("comment", "--> </pre> ]]> &lt; &amp;amp; \\u003c"),
    ("joiner", "شرکت می\u{200c}خواهم"),
    ("emoji", "Net 👩\u{200d}🔧 Co"),
    (
        "long",
        "Gesellschaft fuer Netzbetrieb und Vermittlung von Verbindungen zwischen Netzen aller \
         Art sowie fuer die Vertretung ihrer Mitglieder gegenueber den zustaendigen Stellen der \
         Selbstverwaltung des Internets e.V.",
    ),
];

/// The context of a document.
pub fn context() -> DocumentContext {
    DocumentContext {
        day: DAY.to_owned(),
        country: Some("Germany".to_owned()),
    }
}

/// Chooses exactly these answers to a question.
pub fn answer(session: &mut Session, criterion: Criterion, choices: &[Choice]) {
    for &choice in criterion.choices() {
        session.choose(criterion, choice, false);
    }
    for &choice in choices {
        session.choose(criterion, choice, true);
    }
}

/// An association that runs an exchange: every alternative claimed, every field filled in.
pub fn association() -> Session {
    let mut session = Session::default();
    let answers: [(Criterion, &[Choice]); 7] = [
        (Criterion::Applicant, &[Choice::TradeAssociation]),
        (Criterion::Backbone, &[Choice::Yes]),
        (
            Criterion::Transit,
            &[Choice::InternetUsers, Choice::ThirdPartyContent],
        ),
        (
            Criterion::Association,
            &[Choice::Isps, Choice::PortalServices],
        ),
        (Criterion::Services, &[Choice::SecurityServices]),
        (
            Criterion::Gnso,
            &[Choice::WhoisPolicies, Choice::SomethingElse],
        ),
        (Criterion::Participation, &[Choice::Yes]),
    ];
    for (criterion, choices) in answers {
        answer(&mut session, criterion, choices);
    }
    for (field, text) in [
        (Field::LegalName, "Example Exchange e.V."),
        (Field::OtherNames, "EX-IX"),
        (Field::Country, "DE"),
        (Field::Website, "https://例え.example/"),
        (Field::AsNumbers, "AS3320, AS196618"),
        (Field::Registration, "VR 12345"),
        (Field::Telephone, "+49 30 1234567"),
        (Field::PrimaryName, "Елена Иванова"),
        (Field::PrimaryPosition, "Head of policy"),
        (Field::PrimaryEmail, "елена@пример.рф"),
        (Field::AlternateName, "นายสมชาย ใจดี"),
        (Field::AlternatePosition, "Engineer"),
        (Field::AlternateEmail, "deputy@example.net"),
        (
            Field::BackboneEvidence,
            "A ring of four sites.\nSee the looking glass.",
        ),
        (Field::TransitEvidence, "Two hundred networks."),
        (Field::AssociationEvidence, "Ninety members."),
        (Field::ServicesEvidence, "Protection against attacks."),
        (
            Field::GnsoImpact,
            "Whois changes our abuse desk.\n\nThe else is RDAP.",
        ),
        (Field::Remarks, "Thank you."),
        (Field::OtherBodies, "NRO"),
        (Field::LinkDetails, "A member runs .example."),
        (Field::Signature, "Елена Иванова"),
    ] {
        session.edit(field, text.to_owned());
    }
    for (group, item) in [
        (CheckboxGroup::Memberships, Checkbox::CountryCode),
        (CheckboxGroup::Memberships, Checkbox::OtherBody),
        (CheckboxGroup::Voting, Checkbox::CountryCode),
        (CheckboxGroup::Links, Checkbox::Registry),
        (CheckboxGroup::Declarations, Checkbox::CriteriaMet),
        (CheckboxGroup::Declarations, Checkbox::WillParticipate),
        (CheckboxGroup::Declarations, Checkbox::Authority),
        (CheckboxGroup::Declarations, Checkbox::ExpectedStandards),
        (CheckboxGroup::Declarations, Checkbox::Consent),
    ] {
        session.tick(group, item, true);
    }
    reach_the_end(&mut session);
    session
}

/// A company with that name that appears eligible: the application of a visitor who walks through
/// the end-to-end tests' shortest way.
pub fn company(name: &str) -> Session {
    let mut session = association();
    let answers: [(Criterion, &[Choice]); 4] = [
        (Criterion::Applicant, &[Choice::CommercialEntity]),
        (Criterion::Backbone, &[Choice::No]),
        (Criterion::Transit, &[Choice::InternetUsers]),
        (Criterion::Services, &[Choice::NotSure]),
    ];
    for (criterion, choices) in answers {
        answer(&mut session, criterion, choices);
    }
    for field in [
        Field::AlternateName,
        Field::AlternatePosition,
        Field::AlternateEmail,
    ] {
        session.edit(field, String::new());
    }
    session.edit(Field::LegalName, name.to_owned());
    reach_the_end(&mut session);
    session
}

/// A company with that name that does not appear eligible and applies nevertheless.
pub fn company_not_eligible(name: &str) -> Session {
    let mut session = association();
    answer(
        &mut session,
        Criterion::Applicant,
        &[Choice::CommercialEntity],
    );
    answer(&mut session, Criterion::Gnso, &[Choice::NoneOfThese]);
    session.edit(Field::LegalName, name.to_owned());
    session.edit(Field::Justification, "We will be affected soon.".to_owned());
    reach_the_end(&mut session);
    session
}

/// Continues through every step, like a visitor, which normalizes the spellings.
pub fn reach_the_end(session: &mut Session) {
    session.go_to(Step::FIRST);
    for _ in 0..20 {
        if session.step() == Step::Download {
            return;
        }
        session.advance(DAY).expect("everything is filled in");
    }
    panic!("the end is out of reach");
}
