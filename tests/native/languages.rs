//! The languages: completeness, formatting, and every document in each.

use std::fs;
use std::process::Command;

use ispcp_core::application::{Input, Section, inputs, is_required};
use ispcp_core::eligibility::{Choice, Criterion};
use ispcp_core::interview::Session;
use ispcp_documents::{DocumentContext, Format, Paper, render};
use ispcp_eligibility::widget::gallery::examples_in;
use ispcp_i18n::{Catalogue, Direction, Labels, languages, messages};
use ispcp_pdf::{PdfSource, attachment};
use tempfile::TempDir;

use ispcp_test_support::pdf::made;
use ispcp_test_support::{DAY, answer, association, reach_the_end};

fn all() -> impl Iterator<Item = Catalogue> {
    languages()
        .iter()
        .map(|(tag, _)| Catalogue::for_locale(tag).expect("each is at hand natively"))
}

fn context() -> DocumentContext {
    DocumentContext {
        day: DAY.to_owned(),
        country: Some("Germany".to_owned()),
    }
}

#[test]
fn the_languages_are_the_six_of_icann_publications() {
    let tags: Vec<&str> = languages().iter().map(|(tag, _)| *tag).collect();
    assert_eq!(tags, ["ar", "en", "es", "fr", "ru", "zh"]);
    for catalogue in all() {
        let from_right = catalogue.locale() == "ar";
        assert_eq!(catalogue.direction() == Direction::Rtl, from_right);
        let (_, name) = languages()
            .iter()
            .find(|(tag, _)| *tag == catalogue.locale())
            .expect("it is one of them");
        assert_eq!(catalogue.text(messages::LANGUAGE_NAME), *name);
    }
}

#[test]
fn messages_of_another_version_or_language_are_refused() {
    assert_eq!(Catalogue::parse("fr", "Oui^Non"), None);
    assert_eq!(Catalogue::parse("tlh", ""), None);
    assert_eq!(Catalogue::for_locale("tlh"), None);
}

#[test]
fn quotations_are_translated_everywhere_but_in_english() {
    for catalogue in all() {
        for criterion in Criterion::ALL {
            let translation = Labels::new(&catalogue).translation(criterion);
            let english = catalogue.locale() == "en";
            assert_eq!(translation.is_empty(), english, "{criterion:?}");
        }
    }
}

#[test]
fn no_french_line_begins_or_ends_with_a_punctuation_mark() {
    let french = Catalogue::for_locale("fr").expect("there is French");
    for message in french.messages().split('^') {
        for (index, _) in message.match_indices(' ') {
            let before = message[..index].chars().next_back();
            let after = message[index + 1..].chars().next();
            let alone = before == Some('«') || after.is_some_and(|c| "»;:?!".contains(c));
            assert!(!alone, "{message}");
        }
    }
    let question = french.text(messages::QUESTION_APPLICANT);
    assert!(question.ends_with("\u{202f}?"), "{question}");
    let label = messages::error_prefix(&french, "x");
    assert_eq!(label, "Erreur\u{a0}: x");
    // The same in plain text, where lines break at ordinary spaces.
    let text = render(Format::Text, &association(), &french, &context());
    for line in text.lines().map(str::trim_start) {
        assert!(!line.starts_with(['»', ';', ':', '?', '!']), "{line}");
        assert!(!line.ends_with('«'), "{line}");
    }
}

#[test]
fn placeables_are_isolated_in_right_to_left_languages() {
    let arabic = Catalogue::for_locale("ar").expect("there is Arabic");
    let progress = messages::progress(&arabic, "3", "6");
    assert!(progress.contains("\u{2068}3\u{2069}"), "{progress}");
}

#[test]
fn every_document_renders_in_every_language_and_opens_again() {
    let session = association();
    let data = session.complete_file();
    for catalogue in all() {
        let tag = catalogue.locale();
        let html = render(Format::Html, &session, &catalogue, &context());
        let direction = catalogue.direction().code();
        let root = format!("<html lang=\"{tag}\" dir=\"{direction}\">");
        assert!(html.contains(&root), "{tag}");
        // The charter's quotations are not translated.
        let quotation = Criterion::Backbone.quotation();
        assert!(html.contains(quotation), "{tag}");
        let opened = Session::open(html.as_bytes()).expect("ours");
        assert_eq!(opened.complete_file(), data, "{tag}");
        let text = render(Format::Text, &session, &catalogue, &context());
        for words in [catalogue.text(messages::DOCUMENT_TITLE), quotation] {
            let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(words), "{tag}: {words} in {text}");
        }
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_pdf_renders_in_every_language_with_the_same_data() {
    let session = association();
    let data = session.complete_file();
    let folder = TempDir::new().expect("a folder");
    for catalogue in all() {
        let tag = catalogue.locale();
        let job = PdfSource::new(&session, &catalogue, &context(), Paper::A4);
        let (made, _) = made(&job).expect("it is made");
        assert!(made.boxed.is_empty(), "{:?}", made.boxed);
        let pdf = made.pdf;
        assert_eq!(attachment(&pdf), Ok(data.clone().into_bytes()), "{tag}");
        let path = folder.path().join(format!("{tag}.pdf"));
        fs::write(&path, pdf).expect("it can be written");
        let read = Command::new("pdftotext").arg(&path).arg("-").output();
        let text = String::from_utf8(read.expect("it runs").stdout).expect("it is text");
        let letters = |text: &str| {
            let letters = text.chars().filter(|c| c.is_alphanumeric());
            letters.collect::<String>()
        };
        // Only letters: poppler inserts its own spaces into Arabic.
        let title = letters(catalogue.text(messages::FINDINGS_MET));
        assert!(letters(&text).contains(&title), "{tag}: {title} in {text}");
    }
}

#[test]
fn numbers_dates_and_lists_follow_the_locale() {
    let items = ["A", "B", "C"];
    for (tag, list, day) in [
        ("ar", "A وB وC", "24 نوفمبر 2026"),
        ("en", "A, B and C", "2026-11-24"),
        ("es", "A, B y C", "24 de noviembre de 2026"),
        ("fr", "A, B et C", "24 novembre 2026"),
        ("ru", "A, B и C", "24 ноября 2026 г."),
        ("zh", "A、B和C", "2026年11月24日"),
    ] {
        let catalogue = Catalogue::for_locale(tag).expect("it is at hand");
        assert_eq!(catalogue.list(&items), list);
        let said = messages::document_day(&catalogue, "2026-11-24");
        let said = said.replace(['\u{202f}', '\u{a0}'], " ");
        assert_eq!(said.trim_matches(['\u{2068}', '\u{2069}']), day);
    }
    let french = Catalogue::for_locale("fr").expect("it is at hand");
    let limit = messages::field_limit(&french, "2000");
    assert_eq!(limit, "2\u{202f}000 caractères au plus.");
    // A value that is not a number is shown unchanged.
    assert_eq!(messages::field_limit(&french, "x"), "x caractères au plus.");
}

#[test]
fn a_number_takes_the_form_of_its_plural_category() {
    let said = |tag: &str, met: &str| {
        let catalogue = Catalogue::for_locale(tag).expect("it is at hand");
        messages::requirements_met(&catalogue, met, "30")
    };
    for (tag, met, words) in [
        ("en", "1", "1 of 30 requirements are met."),
        ("fr", "0", "0 condition remplie sur 30."),
        ("fr", "1", "1 condition remplie sur 30."),
        ("fr", "2", "2 conditions remplies sur 30."),
        ("es", "1", "Se cumple 1 de 30 requisitos."),
        ("es", "0", "Se cumplen 0 de 30 requisitos."),
        ("ru", "1", "Выполнено 1 требование из 30."),
        ("ru", "2", "Выполнено 2 требования из 30."),
        ("ru", "5", "Выполнено 5 требований из 30."),
        ("ru", "21", "Выполнено 21 требование из 30."),
    ] {
        assert_eq!(said(tag, met), words);
    }
}

/// The time that an application takes with everything at hand, by published figures for adults:
/// reading at 238 words a minute (Brysbaert 2019), composing at 19 (Karat and others 1999), and the
/// keystroke-level model (Card, Moran and Newell 1983) for keys and choices.
#[derive(Debug, Default)]
struct Effort {
    words_read: u32,
    words_composed: u32,
    keys: u32,
    choices: u32,
}

impl Effort {
    fn minutes(&self) -> f64 {
        let [read, composed, keys, choices] = [
            self.words_read,
            self.words_composed,
            self.keys,
            self.choices,
        ]
        .map(f64::from);
        // A choice in seconds: think, reach for the mouse, point, and click.
        let choice = 1.35 + 0.4 + 1.1 + 0.2;
        read / 238.0 + composed / 19.0 + (keys * 0.28 + choices * choice) / 60.0
    }

    /// The effort of a completed session: each screen is read once, and each required piece of
    /// evidence takes three sentences of twenty words.
    async fn of(session: &Session) -> Self {
        let mut effort = Self::default();
        for example in examples_in("en") {
            if matches!(
                (example.component, example.name),
                ("part", "filled") | ("end", "review")
            ) {
                effort.words_read += words(&example.page("").await);
            }
        }
        let (answers, application) = (session.answers(), session.application());
        let of = |section| inputs(section, answers, application).into_iter();
        let inputs = Section::ALL
            .into_iter()
            .flat_map(|section| of(section).map(move |input| (section, input)));
        for (section, input) in inputs {
            match input {
                Input::Field(_) if section == Section::Evidence => {
                    let required = is_required(input, answers, application);
                    effort.words_composed += 60 * u32::from(required);
                }
                Input::Field(field) => {
                    effort.choices += 1;
                    effort.keys += count(application.text(field).chars());
                }
                Input::Group(group) => {
                    let items = group.items().iter();
                    effort.choices += count(items.filter(|&&item| application.has(group, item)));
                }
                Input::Question(_) => {}
            }
        }
        effort
    }
}

fn count(items: impl Iterator) -> u32 {
    u32::try_from(items.count()).expect("hundreds")
}

/// The number of words that the body of a page shows.
fn words(page: &str) -> u32 {
    let (_, body) = page.split_once("<body>").expect("a page");
    let text = body
        .split('<')
        .filter_map(|piece| Some(piece.split_once('>')?.1));
    count(text.collect::<Vec<_>>().join(" ").split_whitespace())
}

/// A company that is eligible by a single activity.
fn company() -> Session {
    let mut session = association();
    for (criterion, choice) in [
        (Criterion::Applicant, Choice::CommercialEntity),
        (Criterion::Backbone, Choice::No),
        (Criterion::Transit, Choice::InternetUsers),
        (Criterion::Services, Choice::NoneOfThese),
    ] {
        answer(&mut session, criterion, &[choice]);
    }
    reach_the_end(&mut session);
    session
}

#[tokio::test]
async fn the_stated_preparation_time_matches_the_estimate_in_every_language() {
    // Rounded up to five minutes: people are slower than a model.
    let mut expected = Vec::new();
    for session in [company(), association()] {
        let effort = Effort::of(&session).await;
        expected.push(format!("{:.0}", (effort.minutes() / 5.0).ceil() * 5.0));
    }
    for catalogue in all() {
        let claim = catalogue.text(messages::PREPARATION_TIME);
        let numbers = claim.split(|c: char| !c.is_ascii_digit());
        let claimed: Vec<&str> = numbers.filter(|number| !number.is_empty()).collect();
        assert_eq!(claimed, expected, "{claim}");
    }
}
