//! Validation: accepted inputs, their normalized spelling, and the errors of the others.

use std::sync::LazyLock;

use icu_properties::CodePointMapData;
use icu_properties::CodePointSetData;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use idna::{domain_to_ascii_strict, domain_to_unicode};
use ispcp_core::application::{
    Application, AsNumber, AsNumberError, Checkbox, CheckboxGroup, Field, FieldError, FieldKind,
    Input, Reserved, Section, ValidationError, check, inputs, is_required, parse_email,
    parse_website,
};
use ispcp_core::eligibility::{Answers, Choice, Criterion};
use ispcp_i18n::{Catalogue, Labels, languages};
use proptest::prelude::*;

fn checked(field: Field, text: &str) -> Result<String, FieldError> {
    let mut application = Application::default();
    application.set_text(field, text.to_owned());
    check(Input::Field(field), &Answers::default(), &application).map(|accepted| accepted.text)
}

#[test]
fn valid_inputs_are_accepted_in_their_canonical_spelling() {
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
fn invalid_inputs_are_refused_with_their_error() {
    for (field, typed, error) in [
        (Field::LegalName, " \u{202e} ", FieldError::Missing),
        (Field::Country, "ZZ", FieldError::Country),
        (Field::Country, "Germany", FieldError::Country),
        (Field::Website, "https://example", FieldError::Website),
        (Field::PrimaryEmail, "name@example", FieldError::Email),
        (Field::Telephone, "none", FieldError::Telephone),
        (
            Field::AsNumbers,
            "AS3320, AS64512",
            FieldError::AsNumber(AsNumberError::Reserved(64_512, Reserved::Private)),
        ),
        (
            Field::AsNumbers,
            "our network",
            FieldError::AsNumber(AsNumberError::Malformed("our".to_owned())),
        ),
    ] {
        assert_eq!(checked(field, typed), Err(error), "{field:?}: {typed}");
    }
}

#[test]
fn a_limit_counts_characters_and_is_stated_in_the_message() {
    let limit = Field::LegalName.limit();
    assert!(checked(Field::LegalName, &"あ".repeat(limit)).is_ok());
    let error = checked(Field::LegalName, &"あ".repeat(limit + 1));
    let error = error.expect_err("it is too long");
    assert_eq!(
        error,
        FieldError::TooLong {
            limit,
            length: limit + 1
        }
    );

    let problem = ValidationError {
        input: Input::Field(Field::LegalName),
        error,
    };
    let english = Catalogue::english();
    let message = Labels::new(&english).problem(&problem);
    assert!(
        message.contains("300") && message.contains("301"),
        "{message}"
    );
}

#[test]
fn removed_invisible_characters_are_reported_and_only_those() {
    let cleaned = |text: &str| {
        let mut application = Application::default();
        application.set_text(Field::LegalName, text.to_owned());
        let input = Input::Field(Field::LegalName);
        check(input, &Answers::default(), &application)
            .expect("it is fine")
            .sanitized
    };
    for text in ["ab\u{202e}cd", "\u{200f}שם", "a\u{7}b", "\u{2066}x\u{2069}"] {
        assert!(cleaned(text), "{text:?}");
    }
    // A name keeps invisible characters between visible ones.
    for text in [
        "Exam\u{ad}ple",
        "ไทย\u{200b}แลนด์",
        "葛\u{e0100}城",
        "👩\u{200d}🔧",
    ] {
        assert!(!cleaned(text), "{text:?}");
    }
    for text in ["  spaces  ", "می\u{200c}خواهم", "plain", "two\nlines", "שם"] {
        assert!(!cleaned(text), "{text:?}");
    }
}

#[test]
fn only_claims_and_decisive_open_answers_need_evidence() {
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
fn an_alternate_is_optional_but_must_be_complete() {
    let mut application = Application::default();
    let name = Input::Field(Field::AlternateName);
    let email = Input::Field(Field::AlternateEmail);
    let missing = |application: &Application, input| {
        check(input, &Answers::default(), application) == Err(FieldError::Missing)
    };
    assert!(!missing(&application, name) && !missing(&application, email));
    application.set_text(Field::AlternateName, "Somebody".to_owned());
    assert!(!missing(&application, name) && missing(&application, email));
}

#[test]
fn a_vote_needs_a_membership_and_a_membership_asks_for_votes() {
    let mut application = Application::default();
    let disclosures =
        |application: &Application| inputs(Section::Disclosures, &Answers::default(), application);
    let voting = Input::Group(CheckboxGroup::Voting);
    application.tick(CheckboxGroup::Memberships, Checkbox::NoneOfThese, true);
    assert!(!disclosures(&application).contains(&voting));
    application.tick(CheckboxGroup::Memberships, Checkbox::AtLarge, true);
    assert!(!application.has(CheckboxGroup::Memberships, Checkbox::NoneOfThese));
    assert!(disclosures(&application).contains(&voting));
    application.tick(CheckboxGroup::Voting, Checkbox::Ncuc, true);
    let refused = check(voting, &Answers::default(), &application);
    assert_eq!(
        refused,
        Err(FieldError::Missing),
        "a vote where one is no member"
    );
    application.tick(CheckboxGroup::Voting, Checkbox::AtLarge, true);
    assert!(check(voting, &Answers::default(), &application).is_ok());
}

#[test]
fn every_declaration_is_needed() {
    let mut application = Application::default();
    let declarations = CheckboxGroup::Declarations.items();
    for &item in declarations {
        let input = Input::Group(CheckboxGroup::Declarations);
        assert!(check(input, &Answers::default(), &application).is_err());
        application.tick(CheckboxGroup::Declarations, item, true);
    }
    let input = Input::Group(CheckboxGroup::Declarations);
    assert!(check(input, &Answers::default(), &application).is_ok());
}

#[test]
fn invisible_characters_alone_count_as_missing() {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let invisible = ('\0'..=char::MAX).filter(|&c| ignorable.contains(c));
    for c in invisible.chain(['\u{2800}', '\u{a0}', '\u{3000}', '\u{fffc}', '\u{7f}']) {
        for field in [
            Field::LegalName,
            Field::Signature,
            Field::GnsoImpact,
            Field::Website,
            Field::PrimaryEmail,
        ] {
            let typed = format!("{c} {c}{c}");
            assert_eq!(
                checked(field, &typed),
                Err(FieldError::Missing),
                "{c:?} in {field:?}"
            );
        }
        // Optional fields count as empty.
        assert_eq!(checked(Field::Remarks, &c.to_string()), Ok(String::new()));
        assert_eq!(checked(Field::AsNumbers, &c.to_string()), Ok(String::new()));
    }
}

#[test]
fn each_kind_of_invalid_email_address_has_its_own_message() {
    for (locale, _) in languages() {
        let catalogue = Catalogue::for_locale(locale).expect("it is at hand");
        let words = |typed: &str| {
            let error = checked(Field::PrimaryEmail, typed).expect_err("it is not one address");
            let input = Input::Field(Field::PrimaryEmail);
            Labels::new(&catalogue).problem(&ValidationError { input, error })
        };
        let named = words("Ana <ana@example.net>");
        let several = words("ana@example.net, bob@example.net");
        let none = words("ana");
        assert!(
            named != several && several != none && named != none,
            "{locale}"
        );
        assert!(named.contains("name@example.net"), "{named}");
    }
}

#[test]
fn unreadable_letters_of_an_as_number_are_named() {
    for (locale, _) in languages() {
        let catalogue = Catalogue::for_locale(locale).expect("it is at hand");
        for (typed, named) in [
            ("AS33O0", vec!["AS33O0", "O"]),
            ("АS3320", vec!["А", "U+0410"]),
            ("AS3320ب", vec!["ب", "U+0628"]),
            (
                "network",
                vec!["network", "n", "e", "t", "w", "o", "r", "k"],
            ),
        ] {
            let error = checked(Field::AsNumbers, typed).expect_err("it is no number");
            let input = Input::Field(Field::AsNumbers);
            let words = Labels::new(&catalogue).problem(&ValidationError { input, error });
            for part in named {
                assert!(words.contains(part), "{part} in {words}");
            }
        }
    }
    // The prefix's own letters are valid.
    let english = Catalogue::english();
    let error = checked(Field::AsNumbers, "АS3320").expect_err("the first letter is Cyrillic");
    let input = Input::Field(Field::AsNumbers);
    let words = Labels::new(&english).problem(&ValidationError { input, error });
    assert!(!words.contains("“S”"), "{words}");
}

#[test]
fn a_text_too_long_is_kept_and_its_length_reported() {
    for field in Field::ALL {
        let typed = "x".repeat(25_000);
        let mut application = Application::default();
        application.set_text(field, typed.clone());
        assert_eq!(application.text(field), typed);
        if field.kind() == FieldKind::Country {
            continue;
        }
        let error = checked(field, &typed).expect_err("it is too long");
        let (limit, length) = (field.limit(), 25_000);
        assert_eq!(error, FieldError::TooLong { limit, length }, "{field:?}");
        let english = Catalogue::english();
        let input = Input::Field(field);
        let words = Labels::new(&english).problem(&ValidationError { input, error });
        assert!(words.contains("25,000"), "{words}");
    }
}

#[test]
fn addresses_and_numbers_have_no_autocorrection() {
    for field in Field::ALL {
        let typing = field.typing();
        if field.is_exact() {
            assert_eq!(typing.autocorrect, "off", "{field:?}");
            assert_eq!(typing.spellcheck, "false", "{field:?}");
            let capitals = ["none", "characters"];
            assert!(capitals.contains(&typing.autocapitalize), "{field:?}");
        }
        let prose = field.kind() == FieldKind::Text;
        assert_eq!(typing.enterkeyhint == "enter", prose, "{field:?}");
        assert_eq!(typing.autocorrect == "on", prose, "{field:?}");
    }
    for (field, keyboard) in [
        (Field::PrimaryEmail, "email"),
        (Field::AlternateEmail, "email"),
        (Field::Website, "url"),
        (Field::Telephone, "tel"),
        (Field::AsNumbers, "text"),
    ] {
        assert_eq!(field.typing().inputmode, keyboard);
    }
}

/// Whether a letter is in current use by Unicode: the lower case of its upper case, upper case
/// itself, or caseless; and not a styled form of a letter with a special rule.
fn is_current(c: char) -> bool {
    let folded: Vec<char> = c.to_uppercase().flat_map(char::to_lowercase).collect();
    let styled = !"ßς".contains(c) && (folded == ['σ'] && c != 'σ' && !c.is_uppercase());
    let categories = CodePointMapData::<GeneralCategory>::new();
    let known = c.is_alphabetic() || !format!("{:?}", categories.get(c)).ends_with("Letter");
    let lower = c.is_uppercase() || folded == [c] || folded.len() > 1 || "ßς".contains(c);
    // A lunate sigma, and the mathematical alphabets.
    let special = matches!(c, '\u{3f2}' | '\u{1d400}'..='\u{1d7ff}');
    known && lower && !styled && !special
}

/// The host of a domain name in the website's canonical spelling.
fn host(domain: &str) -> Option<String> {
    let website = parse_website(domain)?;
    Some(website.strip_prefix("https://")?.to_owned())
}

/// Asserts that a name valid by IDNA is accepted in IDNA's spelling. UTS #46 permits signs that no
/// registry accepts (RFC 5892, section 2.1).
fn assert_idna(domain: &str) -> Result<(), TestCaseError> {
    let (canonical, valid) = domain_to_unicode(domain);
    let categories = CodePointMapData::<GeneralCategory>::new();
    let registrable = canonical.chars().all(|c| {
        c.is_ascii()
            || matches!(
                categories.get(c),
                GeneralCategory::LowercaseLetter
                    | GeneralCategory::OtherLetter
                    | GeneralCategory::ModifierLetter
                    | GeneralCategory::NonspacingMark
                    | GeneralCategory::SpacingMark
                    | GeneralCategory::DecimalNumber
            )
    });
    if registrable && valid.is_ok() && domain_to_ascii_strict(domain).is_ok() {
        prop_assert_eq!(host(domain), Some(canonical), "{}", domain);
    }
    Ok(())
}

#[test]
fn each_letter_of_a_domain_has_the_spelling_of_idna() {
    let mut differing = Vec::new();
    for c in '\u{80}'..=char::MAX {
        // Skips IDNA's other full stops, characters that would end the host, and large blocks
        // without mappings.
        let plain = matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
            | '\u{17000}'..='\u{18aff}' | '\u{20000}'..='\u{2f7ff}' | '\u{2fa20}'..);
        if plain || "。．｡／？＃：＠𓑁𓑂\u{16fe4}".contains(c) || !is_current(c) {
            continue;
        }
        // Right-to-left letters need their own label.
        for domain in [format!("a{c}b.example"), format!("{c}.example")] {
            differing.extend(assert_idna(&domain).err().map(|error| error.to_string()));
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
}

/// The characters of a general category.
fn category(category: GeneralCategory) -> Vec<char> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    ('\0'..=char::MAX)
        .filter(|&c| categories.get(c) == category)
        .collect()
}

/// The decimal digits of every script, in groups of ten.
static DIGITS: LazyLock<Vec<char>> = LazyLock::new(|| category(GeneralCategory::DecimalNumber));

/// The characters that Unicode lists as default ignorable.
static IGNORABLE: LazyLock<Vec<char>> = LazyLock::new(|| {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    ('\0'..=char::MAX)
        .filter(|&c| ignorable.contains(c))
        .collect()
});

/// An invisible character, or nothing.
fn invisible() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        1 => prop::sample::select(IGNORABLE.clone()).prop_map(String::from),
        1 => Just("\u{2800}".to_owned()),
    ]
}

/// The number of a public network, spelled in the digits of a script.
fn spelled_number() -> impl Strategy<Value = (u32, String)> {
    let prefix = prop::sample::select(vec![
        "",
        "AS",
        "as",
        "As",
        "ASN",
        "ＡＳ",
        "ａｓｎ",
        "АС",
        "ас",
        "AS ",
        "ASN: ",
        "AS#",
    ]);
    let scripts = DIGITS.len() / 10;
    let number = prop_oneof![1_u32..23_000, 131_072_u32..399_999];
    (number, prefix, 0..scripts, invisible()).prop_map(|(number, prefix, script, hidden)| {
        let digit = |digit: char| {
            let value = digit.to_digit(10).expect("it is a digit");
            let value = usize::try_from(value).expect("it is small");
            format!("{hidden}{}", DIGITS[script * 10 + value])
        };
        let digits: String = number.to_string().chars().map(digit).collect();
        (number, format!("{prefix}{digits}"))
    })
}

/// Separators between numbers: the commas and semicolons of every script, and others.
fn separator() -> impl Strategy<Value = String> {
    let marks = ",;，；、،؛፣፤՝߸᠂᠈꓾꘍꛵﹐﹑﹔︐︑︔､⸲⸴⸵⹁⹉⹌⁏/|•·&\n\t\u{3000}\u{a0}";
    let marks: Vec<char> = marks.chars().collect();
    (prop::sample::select(marks), "[ ]{0,2}").prop_map(|(mark, space)| format!("{mark}{space}"))
}

/// A letter or mark of any script.
fn any_letter() -> impl Strategy<Value = char> {
    static LETTERS: LazyLock<Vec<char>> = LazyLock::new(|| {
        [
            GeneralCategory::LowercaseLetter,
            GeneralCategory::UppercaseLetter,
            GeneralCategory::TitlecaseLetter,
            GeneralCategory::OtherLetter,
            GeneralCategory::ModifierLetter,
            GeneralCategory::NonspacingMark,
            GeneralCategory::SpacingMark,
            GeneralCategory::DecimalNumber,
        ]
        .into_iter()
        .flat_map(category)
        .filter(|&c| is_current(c) && !"𓑁𓑂\u{16fe4}".contains(c))
        .collect()
    });
    prop::sample::select(LETTERS.clone())
}

/// Letters of many scripts, as in domain labels.
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

    /// Host names that a full implementation of IDNA accepts are accepted.
    #[test]
    fn every_domain_name_valid_by_idna_is_accepted(labels in prop::collection::vec(label(), 1..4), top in "[a-z]{2,6}|[а-я]{2,5}|中国|भारत") {
        let domain = format!("{}.{top}", labels.join("."));
        if domain_to_ascii_strict(&domain).is_ok() {
            prop_assert!(parse_website(&domain).is_some(), "{domain}");
            prop_assert!(parse_email(&format!("name@{domain}")).is_some(), "{domain}");
        }
    }

    #[test]
    fn numbers_in_the_digits_of_every_script_are_parsed(
        numbers in prop::collection::vec((spelled_number(), separator()), 1..5),
        hidden in invisible(),
    ) {
        let pieces = numbers
            .iter()
            .flat_map(|((_, spelled), separator)| [spelled, separator, &hidden]);
        let typed: String = pieces.map(String::as_str).collect();
        let mut expected: Vec<String> = Vec::new();
        for ((number, _), _) in &numbers {
            let number = format!("AS{number}");
            if !expected.contains(&number) {
                expected.push(number);
            }
        }
        prop_assert_eq!(checked(Field::AsNumbers, &typed), Ok(expected.join(", ")), "{:?}", typed);
        let read = AsNumber::parse_list(&typed).map(|read| read.len());
        prop_assert_eq!(read, Ok(expected.len()));
    }

    #[test]
    fn invisible_characters_in_exact_fields_are_removed_with_a_notice(
        hidden in prop::sample::select(IGNORABLE.clone()),
        at in 0_usize..9,
    ) {
        for (field, text) in [
            (Field::PrimaryEmail, "a.b@example.net"),
            (Field::Website, "https://example.net"),
            (Field::Telephone, "+49 30 1234567"),
            (Field::AsNumbers, "AS3320, AS6805"),
            (Field::Registration, "HRB 12345"),
        ] {
            let (before, after) = text.split_at(at);
            let typed = format!("{before}{hidden}{after}");
            let mut application = Application::default();
            application.set_text(field, typed);
            let accepted = check(Input::Field(field), &Answers::default(), &application);
            let accepted = accepted.expect("it is fine without");
            prop_assert_eq!(accepted.text, text);
            prop_assert!(accepted.sanitized, "{:?} in {:?}", hidden, field);
        }
    }

    /// A domain name that is valid by IDNA is accepted in IDNA's spelling, whatever its input
    /// spelling.
    #[test]
    fn a_domain_has_the_spelling_of_idna(
        labels in prop::collection::vec(prop::collection::vec(any_letter(), 1..4), 1..4),
        label in label(),
    ) {
        let labels: Vec<String> = labels.into_iter().map(String::from_iter).collect();
        assert_idna(&format!("{}.{label}.example", labels.join(".")))?;
        assert_idna(&format!("{}.example", label.to_uppercase()))?;
    }

    #[test]
    fn validation_never_panics_and_canonical_spellings_are_stable(index in 0..Field::COUNT, text in any::<String>()) {
        let field = Field::ALL[index];
        if let Ok(canonical) = checked(field, &text) {
            prop_assert_eq!(checked(field, &canonical), Ok(canonical.clone()));
        }
    }
}
