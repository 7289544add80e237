//! The PDF: created, read back by other programs, compared as images, and opened again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};
use ispcp_core::application::{Field, FileError, MAX_FILE_BYTES};
use ispcp_core::eligibility::Criterion;
use ispcp_core::interview::Session;
use ispcp_documents::Paper;
use ispcp_i18n::{Catalogue, Labels};
use ispcp_pdf::{CreatedPdf, FontError, Fonts, attachment};
use lopdf::Object;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use proptest::prelude::*;
use tempfile::TempDir;

use ispcp_test_support::pdf::{job, made};
use ispcp_test_support::{DAY, association, checkout, company_not_eligible, reach_the_end};

/// A name and a sentence in every script that applicants are expected to use.
const SCRIPTS: [(&str, &str, &str); 27] = [
    (
        "Latin",
        "Zażółć Öß Ñandú Ltd",
        "Gęślą jaźń: façade, naïve, coöperate, œuvre, İstanbul.",
    ),
    (
        "African Latin",
        "Ẹgbẹ́ Ìdàgbàsókè",
        "Ọ̀nà ẹ̀rọ ayélujára, Ŋmɛ Ɖɔ Ƒoƒo.",
    ),
    (
        "Vietnamese",
        "Tổng công ty Viễn thông",
        "Chúng tôi vận hành mạng trục và cung cấp chuyển tiếp.",
    ),
    (
        "Greek",
        "Ελληνικά Δίκτυα Α.Ε.",
        "Παρέχουμε πρόσβαση στο Διαδίκτυο σε όλη τη χώρα.",
    ),
    (
        "Cyrillic",
        "Ассоциация «Щит»",
        "Їжак, ґанок, ўзор, Љубљана, қазақ: все буквы.",
    ),
    (
        "Arabic",
        "شركة النور للاتصالات",
        "نحن نشغّل شبكة تربط مئتي شبكة في المنطقة ونقدم خدمة العبور.",
    ),
    ("Persian", "شرکت می\u{200c}خواهم", "گروه پژوهش و چاپ"),
    (
        "Urdu",
        "ٹیلی کام ادارہ",
        "ہم انٹرنیٹ کی خدمات فراہم کرتے ہیں",
    ),
    (
        "Hebrew",
        "חברת התקשורת בע״מ",
        "אנחנו מפעילים רשת ארצית ומספקים גישה לאינטרנט.",
    ),
    (
        "Devanagari",
        "भारतीय इंटरनेट सेवा प्रदाता संघ",
        "हम क्षेत्र में दो सौ नेटवर्क को जोड़ते हैं।",
    ),
    ("Bengali", "বাংলাদেশ ইন্টারনেট সমিতি", "আমরা ব্যান্ডউইথ সরবরাহ করি।"),
    ("Gurmukhi", "ਪੰਜਾਬੀ ਨੈੱਟਵਰਕ", "ਅਸੀਂ ਸੇਵਾ ਦਿੰਦੇ ਹਾਂ"),
    ("Gujarati", "ગુજરાતી નેટવર્ક", "અમે સેવા આપીએ છીએ"),
    ("Tamil", "தமிழ் இணைய சங்கம்", "நாங்கள் இணைய சேவையை வழங்குகிறோம்."),
    ("Telugu", "తెలుగు నెట్‌వర్క్", "మేము సేవలు అందిస్తాము"),
    ("Kannada", "ಕನ್ನಡ ಜಾಲ", "ನಾವು ಸೇವೆ ನೀಡುತ್ತೇವೆ"),
    ("Malayalam", "മലയാളം ശൃംഖല", "ഞങ്ങൾ സേവനം നൽകുന്നു"),
    ("Sinhala", "සිංහල ජාලය", "අපි සේවා සපයමු"),
    (
        "Thai",
        "สมาคมผู้ให้บริการอินเทอร์เน็ต",
        "เราให้บริการเครือข่ายแก่ผู้ใช้งานทั่วประเทศ",
    ),
    ("Lao", "ສະມາຄົມອິນເຕີເນັດ", "ພວກເຮົາໃຫ້ບໍລິການ"),
    ("Khmer", "សមាគមអ៊ីនធឺណិត", "យើងផ្តល់សេវា"),
    ("Myanmar", "မြန်မာ ကွန်ရက်", "ကျွန်ုပ်တို့ ဝန်ဆောင်မှု ပေးသည်"),
    (
        "Georgian",
        "საქართველოს ქსელი",
        "ჩვენ ვუზრუნველყოფთ ინტერნეტს.",
    ),
    ("Armenian", "Հայկական ցանց", "Մենք տրամադրում ենք ինտերնետ։"),
    ("Ethiopic", "የኢትዮጵያ ቴሌኮም", "እኛ የኢንተርኔት አገልግሎት እንሰጣለን።"),
    (
        "Chinese",
        "華夏電信有限公司",
        "我们运营骨干网络，并为两百个网络提供中转服务。",
    ),
    (
        "Japanese and Korean",
        "日本ネットワーク株式会社",
        "ネットワークを運営しています。한국통신 네트워크",
    ),
];

/// A name and a sentence in other scripts, of official languages or in use today.
const OTHER_SCRIPTS: [(&str, &str, &str); 10] = [
    ("Odia", "ଓଡ଼ିଶା ଇଣ୍ଟରନେଟ ସଂଘ", "ଆମେ ସେବା ପ୍ରଦାନ କରୁ।"),
    ("Thaana", "ދިވެހި ޓެލެކޮމް", "އަޅުގަނޑުމެން އިންޓަރނެޓް ދެނީ"),
    ("Tibetan", "བོད་ཀྱི་དྲ་རྒྱ", "ང་ཚོས་དྲ་རྒྱའི་ཞབས་ཞུ་སྤྲོད།"),
    ("Mongolian", "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ", "ᠪᠢᠳᠡ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ"),
    ("Tifinagh", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "ⵏⴽⵏⵉ ⵏⴰⴽⴽⴰ ⵜⴰⵏⴰⴼⵓⵜ"),
    ("N’Ko", "ߒߞߏ ߟߊߞߊߙߊ", "ߊߟߎ ߦߋ ߓߊߙߊ ߞߍ"),
    ("Cherokee", "ᏣᎳᎩ ᎠᏰᎵ", "ᎣᎦᏤᎵ ᏗᎦᎳᏫᎢᏍᏗ"),
    ("Inuktitut", "ᐃᓄᒃᑎᑐᑦ ᑐᓴᕐᕕᒃ", "ᐊᐅᓚᑦᑎᔨᐅᔪᒍᑦ"),
    ("Syriac", "ܠܫܢܐ ܣܘܪܝܝܐ", "ܚܢܢ ܡܫܡܫܝܢܢ"),
    ("Adlam", "𞤀𞤣𞤤𞤢𞤥", "𞤊𞤵𞤤𞤬𞤵𞤤𞤣𞤫"),
];

/// An association with that name and evidence.
fn applicant(name: &str, words: &str) -> Session {
    let mut session = association();
    session.edit(Field::LegalName, name.to_owned());
    session.edit(Field::PrimaryName, name.to_owned());
    session.edit(Field::BackboneEvidence, words.to_owned());
    reach_the_end(&mut session);
    session
}

fn pdf(session: &Session) -> Vec<u8> {
    pdf_on(session, Paper::A4)
}

fn pdf_on(session: &Session, paper: Paper) -> Vec<u8> {
    let made = made_on(session, paper);
    assert!(made.boxed.is_empty(), "{:?}", made.boxed);
    made.pdf
}

/// A PDF that an independent validator confirms to be PDF/A-3a and PDF/UA-1.
fn made_on(session: &Session, paper: Paper) -> CreatedPdf {
    let made = made(&job(session, DAY, "Germany", paper));
    let (made, _) = made.expect("it is made");
    for profile in [ValidationProfile::PdfA3a, ValidationProfile::PdfUa1] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(&made.pdf, &options).expect("it is read");
        let failures: Vec<String> = report.failures.iter().map(ToString::to_string).collect();
        assert!(report.is_compliant, "{profile:?}: {failures:#?}");
        assert!(report.rules.total > 50, "{profile:?}: {:?}", report.rules);
    }
    made
}

/// The PDF of an applicant with that name and evidence.
fn printed(name: &str, words: &str) -> CreatedPdf {
    made_on(&applicant(name, words), Paper::A4)
}

/// A temporary directory with the PDF, for programs that read files.
struct Desk(TempDir);

impl Desk {
    fn new(pdf: &[u8]) -> Self {
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("a.pdf"), pdf).expect("it can be written");
        Self(folder)
    }

    /// The output of a program.
    fn ask(&self, program: &str, arguments: &[&str]) -> String {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.0.path());
        let output = command
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}: `cargo xtask test` installs it"));
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}: {printed}{complaints}");
        printed
    }

    fn text(&self) -> String {
        self.ask("pdftotext", &["a.pdf", "-"])
    }
}

/// The letters of a text in order, for comparison. Poppler inserts direction marks, breaks lines,
/// and treats every page as left to right, which moves a full stop.
fn letters(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .filter(|&c| !c.is_whitespace() && !steers(c) && !".,:;".contains(c))
        .collect()
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn text_of_every_script_reads_back_in_its_logical_order() {
    for (script, name, words) in SCRIPTS {
        let desk = Desk::new(&pdf(&applicant(name, words)));
        let text = desk.text();
        let read = letters(&text);
        for stated in [name, words] {
            let wanted = letters(stated);
            assert!(
                read.contains(&wanted),
                "{script}: {stated} is not in\n{text}"
            );
        }
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn text_of_other_scripts_reads_back() {
    let sentences = OTHER_SCRIPTS.map(|(_, _, sentence)| sentence).join("\n");
    let names = OTHER_SCRIPTS.map(|(_, name, _)| name).join("\n");
    let text = Desk::new(&pdf(&applicant(
        "Example",
        &format!("{sentences}\n{names}"),
    )))
    .text();
    // Poppler puts raised vowels, as in the font for Thaana, on separate lines.
    let letters = |text: &str| -> String {
        let is_raised = |c: &char| ('\u{7a6}'..='\u{7b0}').contains(c);
        letters(text).chars().filter(|c| !is_raised(c)).collect()
    };
    let read = letters(&text);
    for (script, name, words) in OTHER_SCRIPTS {
        // Poppler splits long text in Thaana.
        let words = if script == "Thaana" { name } else { words };
        // Word by word: poppler treats N’Ko and Adlam as left to right.
        for word in name.split(' ').chain(words.split(' ')) {
            assert!(
                read.contains(&letters(word)),
                "{script}: {word} is not in\n{text}"
            );
        }
    }
}

/// The characters of every slice of every family, by the indexes of the slices.
fn covered() -> BTreeSet<char> {
    let fonts = std::env::var("FONTS").expect("`cargo xtask test` says where the fonts are");
    let mut covered = BTreeSet::new();
    for entry in fs::read_dir(fonts).expect("it can be read") {
        let path = entry.expect("it can be read").path();
        let is_text = path.extension().is_some_and(|kind| kind == "txt");
        if !is_text || path.to_string_lossy().contains("LICENSE") {
            continue;
        }
        let index = fs::read_to_string(&path).expect("it can be read");
        let ranges = index.lines().flat_map(|line| {
            line.split_once(' ')
                .expect("a name and ranges")
                .1
                .split(',')
        });
        for range in ranges {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let code = |text| u32::from_str_radix(text, 16).expect("a code point");
            covered.extend((code(first)..=code(last)).filter_map(char::from_u32));
        }
    }
    covered
}

/// The scripts in living use: those that Unicode recommends for identifiers, and those of limited
/// use (UAX #31, tables 5 and 7).
const LIVING: [Script; 60] = [
    Script::Adlam,
    Script::Arabic,
    Script::Armenian,
    Script::Balinese,
    Script::Bamum,
    Script::Bengali,
    Script::Bopomofo,
    Script::CanadianAboriginal,
    Script::Chakma,
    Script::Cham,
    Script::Cherokee,
    Script::Cyrillic,
    Script::Devanagari,
    Script::Ethiopic,
    Script::Georgian,
    Script::Greek,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Han,
    Script::Hangul,
    Script::HanifiRohingya,
    Script::Hebrew,
    Script::Hiragana,
    Script::Javanese,
    Script::Kannada,
    Script::Katakana,
    Script::KayahLi,
    Script::Khmer,
    Script::Lao,
    Script::Latin,
    Script::Lepcha,
    Script::Limbu,
    Script::Lisu,
    Script::Malayalam,
    Script::MeeteiMayek,
    Script::Miao,
    Script::Mongolian,
    Script::Myanmar,
    Script::NewTaiLue,
    Script::Newa,
    Script::Nko,
    Script::NyiakengPuachueHmong,
    Script::OlChiki,
    Script::Oriya,
    Script::Osage,
    Script::Saurashtra,
    Script::Sinhala,
    Script::Sundanese,
    Script::SylotiNagri,
    Script::Syriac,
    Script::TaiLe,
    Script::TaiTham,
    Script::TaiViet,
    Script::Tamil,
    Script::Telugu,
    Script::Thaana,
    Script::Thai,
    Script::Tibetan,
    Script::Tifinagh,
    Script::Yi,
];

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_letters_of_every_living_script_read_back() {
    let scripts = CodePointMapData::<Script>::new();
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut lines: BTreeMap<Script, String> = BTreeMap::new();
    for character in covered() {
        let is_letter = matches!(
            categories.get(character),
            GeneralCategory::OtherLetter
                | GeneralCategory::UppercaseLetter
                | GeneralCategory::LowercaseLetter
        );
        let script = scripts.get(character);
        let line = lines.entry(script).or_default();
        let ignored = "\u{115f}\u{1160}\u{3164}\u{ffa0}".contains(character);
        let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc();
        let is_composed = composed.is_normalized(character.encode_utf8(&mut [0; 4]));
        if is_letter && is_composed && !ignored && line.chars().count() < 24 {
            line.push(character);
        }
    }
    let mut all = String::new();
    for script in LIVING {
        let line = lines.get(&script).map(String::as_str).unwrap_or_default();
        assert!(line.chars().count() >= 20, "{script:?}: {line}");
        all.push_str(line);
        all.push('\n');
    }
    let read = letters(&Desk::new(&pdf(&applicant("Example", &all))).text());
    for (script, line) in LIVING.iter().zip(all.lines()) {
        assert!(
            read.contains(&letters(line)),
            "{script:?}: {line} in {read}"
        );
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn every_field_and_quotation_reads_back() {
    // An association has every field but the justification.
    for (session, fields) in [
        (association(), Field::ALL.as_slice()),
        (
            company_not_eligible("<b>Example & Söhne</b>"),
            &[Field::LegalName, Field::Justification],
        ),
    ] {
        let text = letters(&Desk::new(&pdf(&session)).text());
        for &field in fields {
            let stated = match field {
                Field::Country => "Germany",
                _ => session.application().text(field),
            };
            for line in stated.lines() {
                assert!(text.contains(&letters(line)), "{field:?}: {line}");
            }
        }
        for criterion in Criterion::ALL {
            assert!(
                text.contains(&letters(criterion.quotation())),
                "{criterion:?}"
            );
        }
        for words in [
            "for the Secretariat of the ISPCP Constituency",
            "the constituency decides",
            "Handwritten signature",
            "every step on the main line is needed",
        ] {
            assert!(text.contains(&letters(words)), "{words}");
        }
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_attachment_equals_the_data() {
    for session in [
        association(),
        company_not_eligible("<b>Example & Söhne</b>"),
    ] {
        let pdf = pdf(&session);
        let data = session.complete_file();
        assert_eq!(attachment(&pdf).expect("ours"), data.as_bytes());
        // Other programs extract it, too.
        let desk = Desk::new(&pdf);
        let listed = desk.ask("pdfdetach", &["-list", "a.pdf"]);
        assert!(listed.contains("1: ispcp-application.json"), "{listed}");
        desk.ask("pdfdetach", &["-save", "1", "-o", "b.json", "a.pdf"]);
        let saved = fs::read_to_string(desk.0.path().join("b.json"));
        assert_eq!(saved.expect("it was saved"), data);
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_same_application_gives_the_same_bytes() {
    assert!(pdf(&association()) == pdf(&association()));
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_validator_finds_known_errors() {
    let pdf = pdf(&association());
    // Replacements of the same length keep the rest of the file valid.
    for (right, wrong, profile) in [
        (
            "<pdfaid:part>3<",
            "<pdfaid:part>2<",
            ValidationProfile::PdfA3a,
        ),
        ("/Marked true", "/Marxed true", ValidationProfile::PdfUa1),
    ] {
        let text: Vec<u8> = replaced(&pdf, right, wrong);
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(&text, &options).expect("it is read");
        assert!(!report.is_compliant, "{wrong}");
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_pdf_declares_pdf_a_3a_and_pdf_ua_1_and_embeds_a_colour_profile() {
    let pdf = pdf(&association());
    let xmp = Desk::new(&pdf).ask("pdfinfo", &["-meta", "a.pdf"]);
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert!(xmp.contains(claim), "{claim} in {xmp}");
    }
    for entry in [
        "/OutputIntents",
        "/DisplayDocTitle true",
        "/AFRelationship/Source",
    ] {
        assert!(holds(&pdf, entry), "{entry}");
    }
}

/// Whether a PDF contains these bytes. Its objects are not compressed.
fn holds(pdf: &[u8], bytes: &str) -> bool {
    pdf.windows(bytes.len())
        .any(|window| window == bytes.as_bytes())
}

/// A PDF with a string replaced by another of the same length.
fn replaced(pdf: &[u8], these: &str, others: &str) -> Vec<u8> {
    assert_eq!(these.len(), others.len());
    let mut pdf = pdf.to_vec();
    let mut found = false;
    for at in 0..=pdf.len() - these.len() {
        if pdf[at..].starts_with(these.as_bytes()) {
            pdf[at..at + these.len()].copy_from_slice(others.as_bytes());
            found = true;
        }
    }
    assert!(found, "{these}");
    pdf
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_pdf_contains_no_actions_and_no_links() {
    let pdf = pdf(&association());
    for entry in [
        "/JavaScript",
        "/JS",
        "/OpenAction",
        "/AA",
        "/Launch",
        "/URI",
        "/GoToR",
        "/Encrypt",
    ] {
        assert!(!holds(&pdf, entry), "{entry}");
    }
    // The search finds entries that exist.
    assert!(holds(&pdf, "/EmbeddedFile") && holds(&pdf, "/Outlines"));
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_metadata_names_only_the_organisation() {
    let session = association();
    let desk = Desk::new(&pdf(&session));
    let metadata =
        desk.ask("pdfinfo", &["a.pdf"]) + desk.ask("pdfinfo", &["-meta", "a.pdf"]).as_str();
    assert!(metadata.contains("Example Exchange e.V."), "{metadata}");
    for field in [
        Field::PrimaryName,
        Field::PrimaryEmail,
        Field::AlternateName,
        Field::AlternateEmail,
        Field::Telephone,
    ] {
        let personal = session.application().text(field);
        assert!(!metadata.contains(personal), "{personal} in {metadata}");
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn all_fonts_are_embedded_and_subset() {
    let printed = Desk::new(&pdf(&association())).ask("pdffonts", &["a.pdf"]);
    let fonts: Vec<&str> = printed.lines().skip(2).collect();
    assert!(fonts.len() >= 4, "{printed}");
    for font in fonts {
        let columns: Vec<&str> = font.split_whitespace().collect();
        let flags = &columns[columns.len() - 5..columns.len() - 2];
        assert_eq!(
            flags,
            ["yes", "yes", "yes"],
            "embedded, subset, Unicode: {font}"
        );
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn the_structure_has_headings_tables_lists_a_figure_and_languages() {
    let session = applicant(SCRIPTS[8].1, SCRIPTS[8].2);
    let tree = Desk::new(&pdf(&session)).ask("pdfinfo", &["-struct-text", "a.pdf"]);
    for element in [
        "H1",
        "H2",
        "H3",
        "H4",
        "Table",
        "TR",
        "TH:",
        "TD",
        "L",
        "LI",
        "LBody",
        "Figure",
        "BlockQuote",
    ] {
        let found = tree
            .lines()
            .any(|line| line.split_whitespace().next() == Some(element));
        assert!(found, "{element} in {tree}");
    }
    // The order of the structure tree is the reading order.
    let mut rest = tree.as_str();
    for heading in [
        "Application for membership",
        "Organisation",
        "Result of the eligibility check",
        "Criteria that are met",
        "Evidence",
        "Representatives",
        "Other memberships and links",
        "Declarations and signature",
    ] {
        let (_, after) = rest
            .split_once(heading)
            .unwrap_or_else(|| panic!("{heading} in {tree}"));
        rest = after;
    }
    let pdf = pdf(&session);
    assert!(holds(&pdf, "/Lang(he)") && holds(&pdf, "/Lang(en)"));
    assert!(holds(&pdf, "/Scope/Row"));
    assert!(holds(&pdf, "/Alt(The organisation appears eligible: "));
}

/// The text of each page.
fn pages(pdf: &[u8]) -> Vec<String> {
    let text = Desk::new(pdf).ask("pdftotext", &["-layout", "a.pdf", "-"]);
    let pages = text.split('\u{c}').map(str::to_owned);
    pages.filter(|page| !page.trim().is_empty()).collect()
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn every_page_has_its_number_and_no_heading_ends_a_page() {
    let headings = [
        "Organisation",
        "Result of the eligibility check",
        "Criteria that are met",
        "Evidence",
        "Representatives",
        "Primary representative",
        "Alternate representative",
        "Other memberships and links",
        "Declarations and signature",
    ];
    for (lines, paper) in (0..36).map(|n| (n, Paper::ALL[n % 2])) {
        let mut session = association();
        session.edit(Field::OtherNames, "Another name. ".repeat(lines % 12));
        session.edit(
            Field::BackboneEvidence,
            "One more line.\n".repeat(lines + 1),
        );
        reach_the_end(&mut session);
        let pages = pages(&pdf_on(&session, paper));
        for (index, page) in pages.iter().enumerate() {
            let number = format!("Page {} of {}", index + 1, pages.len());
            let lines: Vec<&str> = page
                .lines()
                .filter(|line| !line.trim().is_empty())
                .collect();
            let (foot, above) = lines.split_last().expect("it has lines");
            assert!(foot.contains(&number), "{number}: {page}");
            assert!(foot.contains("Prepared on 2026-11-24"), "{page}");
            let last = above.last().expect("it holds something").trim();
            assert!(!headings.contains(&last), "{last} ends page {number}");
            assert_eq!(
                index > 0,
                above[0].contains("Example Exchange e.V."),
                "{page}"
            );
        }
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn all_text_is_inside_the_margins() {
    let long = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
    let thai = SCRIPTS[18].2.repeat(4);
    let arabic = format!("{} ", SCRIPTS[5].2).repeat(5);
    for (name, words) in [
        (long, long.repeat(3)),
        (SCRIPTS[18].1, thai),
        (SCRIPTS[5].1, arabic),
    ] {
        for paper in Paper::ALL {
            let session = applicant(&name.repeat(2), &words);
            let boxes =
                Desk::new(&pdf_on(&session, paper)).ask("pdftotext", &["-bbox", "a.pdf", "-"]);
            let side = |line: &str, name: &str| {
                let (_, rest) = line.split_once(&format!("{name}=\""))?;
                rest.split_once('"')?.0.parse::<f32>().ok()
            };
            let words: Vec<&str> = boxes
                .lines()
                .filter(|line| line.contains("<word"))
                .collect();
            assert!(words.len() > 300, "{boxes}");
            for word in words {
                let (left, right) = (side(word, "xMin"), side(word, "xMax"));
                assert!(left.is_some_and(|left| left > 53.0), "{word}");
                assert!(
                    right.is_some_and(|right| right < paper.points().0 - 53.0),
                    "{word}"
                );
            }
        }
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_text_of_many_pages_is_complete() {
    let mut session = association();
    let lines: Vec<String> = (0..320).map(|n| format!("n{n}")).collect();
    session.edit(Field::Remarks, lines.join("\n"));
    reach_the_end(&mut session);
    let pages = pages(&pdf(&session));
    assert!(pages.len() > 9, "{}", pages.len());
    let mut words = pages.iter().flat_map(|page| page.split_whitespace());
    for line in lines {
        assert!(words.any(|word| word == line), "{line} in its order");
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn common_signs_are_rendered() {
    let signs = "CO₂ m³ ⅓ ½ ☑ ☐ ☒ ✓ ✗ → ⇒ ≤ ∞ √ ∑ € ₿ № ℗ ★ ☎ ♫ ① ⌘ 𝐀 ∀ ⠓ ▪ ➢ ◆ ℃ ﬁ";
    let made = printed("Example", signs);
    assert!(made.boxed.is_empty(), "{:?}", made.boxed);
    let text = letters(&Desk::new(&made.pdf).text());
    assert!(text.contains(&letters(signs)), "{text}");
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn emoji_sequences_are_rendered() {
    for emoji in [
        "😀",
        "👩\u{200d}🔧",
        "👍🏽",
        "🇩🇪",
        "1\u{fe0f}\u{20e3}",
        "❤\u{fe0f}",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    ] {
        let made = printed(&format!("Net {emoji} Co"), emoji);
        assert!(made.boxed.is_empty(), "{:?}", made.boxed);
        let drawn = |text: &str| -> String {
            let invisible = |c: &char| matches!(c, '\u{fe0f}' | '\u{e0020}'..='\u{e007f}');
            letters(text).chars().filter(|c| !invisible(c)).collect()
        };
        let text = drawn(&Desk::new(&made.pdf).text());
        let wanted = drawn(emoji);
        assert!(text.contains(&wanted), "{emoji} in {text}");
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn bullets_of_word_processors_render_as_bullets() {
    let words = "\u{f0b7} one\n\u{f0a7}\ttwo\n\u{f0d8} three\n\u{f0fc} four\n\u{f075} five";
    let made = printed("Example", words);
    assert!(made.boxed.is_empty(), "{:?}", made.boxed);
    let text = letters(&Desk::new(&made.pdf).text());
    for line in ["•one", "•two", "•three", "✓four", "•five"] {
        assert!(text.contains(line), "{line} in {text}");
    }
    // Elsewhere the character has no known meaning.
    assert_eq!(printed("Example", "x\u{f075}").boxed, ['\u{f075}']);
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn every_unicode_space_renders_as_a_space() {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let spaces = ('\0'..=char::MAX)
        .filter(|&c| c == '\t' || categories.get(c) == GeneralCategory::SpaceSeparator);
    let words: Vec<String> = spaces.map(|space| format!("one{space}two")).collect();
    assert!(words.len() > 16, "{words:?}");
    let made = printed("Example", &words.join("\n"));
    assert!(made.boxed.is_empty(), "{:?}", made.boxed);
    let text = Desk::new(&made.pdf).text().replace('\u{a0}', " ");
    assert_eq!(text.matches("one two\n").count(), words.len(), "{text}");
    // An ideographic space is as wide as an ideograph.
    assert!(printed("株式会社\u{3000}日本", "Words.").boxed.is_empty());
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn marks_on_any_letter_are_rendered() {
    let marked = [
        "ɛ\u{30c}",
        "m\u{30c}",
        "α\u{323}",
        "Ж\u{331}",
        "o\u{361}",
        "ŋ\u{300}\u{316}",
        "ש\u{30c}",
        "漢\u{302}",
        "ក\u{308}",
        "1\u{20dd}",
        "a\u{34c}\u{1dc4}",
        "x\u{20d7}",
        "क\u{30d}",
    ];
    let made = printed(&marked.join(" "), &marked.join("\n"));
    assert!(made.boxed.is_empty(), "{:?}", made.boxed);
    let text = letters(&Desk::new(&made.pdf).text());
    for marked in marked {
        let base: String = marked.chars().take(1).collect();
        for part in marked.chars() {
            assert!(text.contains(part), "{part} of {marked} in {text}");
        }
        assert!(text.contains(&base), "{base} in {text}");
    }
    // A lone mark is placed on a space.
    assert!(printed("\u{301}Example", "Words.").boxed.is_empty());
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_character_without_a_glyph_is_a_box_with_its_code_point() {
    let made = printed("𓀀 Ltd", "𓀀\u{e123}\u{fffe}\u{378} x\u{1ac1}\n𐎀\u{10fffd}");
    assert_eq!(
        made.boxed,
        [
            '\u{378}',
            '\u{1ac1}',
            '\u{e123}',
            '\u{fffe}',
            '𐎀',
            '𓀀',
            '\u{10fffd}'
        ]
    );
    assert_eq!(
        made.boxed_names(),
        "\u{378} (U+0378), ◌\u{1ac1} (U+1AC1), U+E123, U+FFFE, 𐎀 (U+10380), 𓀀 (U+13000), U+10FFFD"
    );
    let text = Desk::new(&made.pdf).text();
    let read = letters(&text);
    // The document lists them and reads back; private-use characters by their code points.
    assert!(read.contains(&letters("𓀀 Ltd")), "{text}");
    assert!(read.contains(&letters("𓀀U+E123U+FFFE\u{378}x")), "{text}");
    assert!(
        read.contains(
            "U+0378,U+1AC1,U+E123,U+FFFE,U+10380,U+13000,U+10FFFD"
                .replace(',', "")
                .as_str()
        ),
        "{text}"
    );
    // The data keeps the input.
    let again = Session::open(&attachment(&made.pdf).expect("ours")).expect("sound");
    let typed = again.application().text(Field::BackboneEvidence);
    assert!(typed.contains('\u{e123}'), "{typed}");
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_long_line_of_boxes_stays_inside_the_margins() {
    let made = printed(&"𓀀".repeat(90), &"𓀀".repeat(1_400));
    let boxes = Desk::new(&made.pdf).ask("pdftotext", &["-bbox", "a.pdf", "-"]);
    for word in boxes.lines().filter(|line| line.contains("<word")) {
        let (_, rest) = word.split_once("xMax=\"").expect("a right side");
        let right: f32 = rest
            .split('"')
            .next()
            .expect("a number")
            .parse()
            .expect("a number");
        assert!(right < Paper::A4.points().0 - 53.0, "{word}");
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn composed_and_decomposed_letters_look_alike_and_are_kept_in_the_data() {
    let session = applicant("Cafe\u{301} e\u{302}\u{301}", "Words.");
    let pdf = pdf(&session);
    let text = Desk::new(&pdf).text();
    assert!(text.contains("Café ế"), "{text}");
    let data = attachment(&pdf).expect("ours");
    let again = Session::open(&data).expect("sound");
    assert_eq!(
        again.application().text(Field::LegalName),
        session.application().text(Field::LegalName)
    );
}

/// An applicant with only Latin letters, and that evidence.
fn latin_applicant(words: &str) -> Session {
    let mut latin = applicant("Example Ltd", words);
    for field in [
        Field::Website,
        Field::PrimaryEmail,
        Field::AlternateName,
        Field::Signature,
    ] {
        let text = if field == Field::Website {
            "example.net"
        } else {
            "ana@example.net"
        };
        latin.edit(field, text.to_owned());
    }
    reach_the_end(&mut latin);
    latin
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_sign_adds_few_kilobytes_of_fonts() {
    let fonts = std::env::var("FONTS").expect("`cargo xtask test` says where the fonts are");
    let fetched = |words: &str| -> u64 {
        let session = latin_applicant(words);
        let (made, files) = made(&job(&session, DAY, "Germany", Paper::A4)).expect("it is made");
        assert!(made.boxed.is_empty(), "{words}");
        let size =
            |file: &String| fs::metadata(Path::new(&fonts).join(file)).map(|file| file.len());
        files
            .iter()
            .map(|file| size(file).expect("it is there"))
            .sum()
    };
    let plain = fetched("Words.");
    for (words, most) in [
        ("☐", 50_000),
        ("⅓", 20_000),
        ("≤", 50_000),
        ("😀", 110_000),
        ("ɛ\u{30c}", 160_000),
    ] {
        let more = fetched(words) - plain;
        assert!(more < most, "{words}: {more}");
    }
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn only_the_required_font_slices_are_fetched() {
    let latin = latin_applicant("Words.");
    let (_, files) = made(&job(&latin, DAY, "Germany", Paper::A4)).expect("it is made");
    assert_eq!(
        files,
        [
            "noto-sans-400.txt",
            "noto-sans-600.txt",
            "noto-sans-latin-400.ttf.z",
            "noto-sans-latin-600.ttf.z"
        ]
    );
}

#[test]
fn an_invalid_font_is_refused() {
    let mut fonts = Fonts::default();
    for (file, bytes) in [
        ("noto-sans-latin-400.ttf.z", b"<!doctype html>".as_slice()),
        ("noto-sans-400.txt", b"<!doctype html>"),
        ("noto-sans-400.txt", b"name 20-zz"),
        ("noto-sans-400.txt", b"\xff\xfe"),
    ] {
        assert_eq!(fonts.add(file, bytes), Err(FontError(file.to_owned())));
    }
}

/// Asserts that a PDF is refused with that error, that it has a message, and that it survives the
/// transfer from the worker to the page.
fn assert_refused(pdf: &[u8], problem: &FileError) {
    let found = attachment(pdf).expect_err("it must not be opened");
    assert_eq!(found, *problem);
    assert_eq!(FileError::from_code(found.code()), found);
    let english = Catalogue::english();
    let message = Labels::new(&english).file_error(&found);
    assert!(message.len() > 30, "{found:?}: {message}");
}

/// Has another program rewrite the PDF.
fn rewritten(pdf: &[u8], how: &[&str]) -> Vec<u8> {
    let desk = Desk::new(pdf);
    desk.ask("qpdf", &[how, &["a.pdf", "b.pdf"]].concat());
    fs::read(desk.0.path().join("b.pdf")).expect("it was written")
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_pdf_saved_again_by_another_program_opens() {
    let session = association();
    let pdf = pdf(&session);
    for how in [
        "--object-streams=generate",
        "--linearize",
        "--stream-data=uncompress",
    ] {
        let again = rewritten(&pdf, &[how]);
        assert!(again != pdf, "{how}");
        let data = attachment(&again).unwrap_or_else(|problem| panic!("{how}: {problem:?}"));
        assert_eq!(data, session.complete_file().as_bytes(), "{how}");
    }
}

/// The PDF with a huge attachment that compresses well.
fn bomb(pdf: &[u8]) -> Vec<u8> {
    let mut document = lopdf::Document::load_mem(pdf).expect("it is a PDF");
    let mut attached = 0;
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.has_type(b"EmbeddedFile")
        {
            stream.set_plain_content(vec![b' '; 64 << 20]);
            stream.compress().expect("it packs");
            attached += 1;
        }
    }
    assert_eq!(attached, 1);
    let mut saved = Vec::new();
    document.save_to(&mut saved).expect("it is saved");
    saved
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn foreign_damaged_locked_and_huge_pdfs_are_refused_with_a_reason() {
    let pdf = pdf(&association());
    let locked = rewritten(&pdf, &["--encrypt", "y", "x", "256", "--"]);
    assert_refused(&locked, &FileError::Encrypted);
    let foreign = include_bytes!("../fixtures/foreign.pdf");
    assert_refused(foreign, &FileError::UnknownFormat);
    let other = replaced(&pdf, "(ispcp-application.json)", "(other-application.json)");
    assert_refused(&other, &FileError::UnknownFormat);
    assert_refused(&bomb(&pdf), &FileError::TooLarge);
    assert_refused(&vec![b'%'; MAX_FILE_BYTES + 1], &FileError::TooLarge);
    assert_refused(b"%PDF-1.7\n", &FileError::DamagedPdf);
    assert_refused(&pdf[..pdf.len() / 3], &FileError::DamagedPdf);
}

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_truncated_pdf_is_refused_or_complete() {
    let session = association();
    let pdf = pdf(&session);
    for end in (0..pdf.len()).step_by(pdf.len() / 61) {
        if let Ok(data) = attachment(&pdf[..end]) {
            assert_eq!(data, session.complete_file().as_bytes(), "cut at {end}");
        }
    }
}

/// A page as grey values, row by row.
struct Picture {
    width: usize,
    grey: Vec<u8>,
}

impl Picture {
    fn read(path: &Path) -> Self {
        let file = fs::File::open(path).expect("the picture is there");
        let mut reader = png::Decoder::new(std::io::BufReader::new(file))
            .read_info()
            .expect("it is a PNG");
        let mut grey = vec![0; reader.output_buffer_size().expect("it has a size")];
        let info = reader.next_frame(&mut grey).expect("it is whole");
        let samples = info.color_type.samples();
        let grey: Vec<u8> = grey.chunks(samples).map(|point| point[0]).collect();
        Self {
            width: info.width as usize,
            grey,
        }
    }

    /// The largest mean difference of a square of 16 by 16 points: small for rendering differences
    /// between versions of poppler, large for missing or moved content.
    fn difference(&self, other: &Self) -> f64 {
        if (self.width, self.grey.len()) != (other.width, other.grey.len()) {
            return 255.0;
        }
        let across = self.width.div_ceil(16);
        let mut sums = vec![(0_u32, 0_u32); across * (self.grey.len() / self.width).div_ceil(16)];
        for (index, (a, b)) in self.grey.iter().zip(&other.grey).enumerate() {
            let (x, y) = (index % self.width, index / self.width);
            let (sum, count) = &mut sums[y / 16 * across + x / 16];
            *sum += u32::from(a.abs_diff(*b));
            *count += 1;
        }
        let means = sums
            .iter()
            .map(|&(sum, count)| f64::from(sum) / f64::from(count.max(1)));
        means.fold(0.0, f64::max)
    }
}

/// The largest permitted difference of a square.
const TOLERANCE: f64 = 10.0;

#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn each_page_matches_its_approved_image() {
    let golden = Path::new(&checkout()).join("tests/golden/pdf");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let arabic = company_not_eligible(SCRIPTS[5].1);
    let sentences = SCRIPTS.map(|(_, _, sentence)| sentence);
    let (some, others) = sentences.split_at(14);
    let mut scripts = applicant(SCRIPTS[2].1, &some.join("\n"));
    scripts.edit(Field::TransitEvidence, others.join("\n"));
    reach_the_end(&mut scripts);
    let names = OTHER_SCRIPTS.map(|(_, name, _)| name);
    let mut signs = applicant(
        "CO₂ 😀 𓀀 ɛ\u{30c} Co",
        &[
            &names.join("\n"),
            "ɛ\u{30c} m\u{30c} α\u{323} ש\u{30c} 漢\u{302} ŋ\u{300}\u{316} x\u{20d7} 1\u{20dd} o\u{361}o",
            "CO₂ ⅓ ☑ ☐ ✓ → ≤ ∞ ★ ① 𝐀 \u{f0b7} ⠓ ♫",
            "👩\u{200d}🔧 👍🏽 🇩🇪 1\u{fe0f}\u{20e3} 🚀 ❤ ⚠",
            "a𓀀\u{e123}\u{378}b x\u{1ac1}y אב\u{10fffd}גד",
        ]
        .join("\n"),
    );
    reach_the_end(&mut signs);
    // Marks on letters need a higher resolution, on the pages that contain them.
    for (who, session, paper, dots, [first, last]) in [
        ("association-a4", association(), Paper::A4, "56", ["1", "9"]),
        ("company-letter", arabic, Paper::Letter, "56", ["1", "9"]),
        ("scripts-a4", scripts, Paper::A4, "110", ["2", "3"]),
        ("signs-a4", signs, Paper::A4, "110", ["2", "3"]),
    ] {
        let desk = Desk::new(&made_on(&session, paper).pdf);
        let pages = ["-f", first, "-l", last, "-r", dots];
        desk.ask(
            "pdftoppm",
            &[&pages, ["-gray", "-png", "a.pdf", who].as_slice()].concat(),
        );
        let mut names: Vec<String> = fs::read_dir(desk.0.path())
            .expect("it can be read")
            .map(|entry| {
                entry
                    .expect("it can be read")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .filter(|name| name.starts_with(who))
            .collect();
        names.sort_unstable();
        assert!(names.len() >= 2, "{names:?}");
        let mut before = None;
        for name in names {
            let (drawn, approved) = (desk.0.path().join(&name), golden.join(&name));
            if update {
                fs::create_dir_all(&golden).expect("it can be made");
                fs::copy(&drawn, &approved).expect("the golden picture can be written");
            }
            let picture = Picture::read(&drawn);
            let difference = picture.difference(&Picture::read(&approved));
            assert!(
                difference <= TOLERANCE,
                "{name} differs by {difference}: look at it, and set UPDATE_GOLDEN=1 if it is right"
            );
            // The comparison distinguishes one page from another.
            if let Some(before) = before.replace(picture) {
                let after = Picture::read(&approved);
                assert!(after.difference(&before) > 2.0 * TOLERANCE, "{name}");
            }
        }
    }
}

/// Every character of the fonts, except ideographs and syllables, which are alike: alone on a line,
/// without a base letter.
#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn any_character_renders_alone() {
    let scripts = CodePointMapData::<Script>::new();
    let alike = [Script::Han, Script::Hangul, Script::Yi];
    let characters: Vec<char> = covered()
        .into_iter()
        .filter(|&c| !alike.contains(&scripts.get(c)))
        .collect();
    assert!(characters.len() > 10_000);
    for some in characters.chunks(400) {
        let lines: Vec<String> = some.iter().map(char::to_string).collect();
        let mut session = association();
        session.edit(Field::BackboneEvidence, lines.join("\n"));
        reach_the_end(&mut session);
        let made = made(&job(&session, DAY, "Germany", Paper::A4));
        assert!(made.is_ok(), "{some:?}: {made:?}");
    }
}

/// A mark without a glyph is a box with its own advance: the next mark is placed on the box.
#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_mark_after_a_box_is_placed_on_the_box() {
    for text in [
        "x\u{10f46}\u{300}",
        "x\u{10f46}\u{200d}\u{300}",
        "x\u{300}\u{10f46}\u{323}",
    ] {
        let made = printed(text, text);
        assert_eq!(made.boxed, ['\u{10f46}'], "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any input gives a PDF that contains the data.
    #[test]
    #[cfg_attr(not(feature = "fonts"), ignore = "needs fonts and poppler: cargo xtask test")]
    fn any_text_is_rendered(text in prop::collection::vec(typed(), 1..60)) {
        let text: String = text.into_iter().collect();
        let mut session = association();
        session.edit(Field::BackboneEvidence, format!("x{text}"));
        session.edit(Field::LegalName, format!("x{text}"));
        session.edit(Field::OtherNames, "x".to_owned());
        reach_the_end(&mut session);
        let stated = session.application().text(Field::BackboneEvidence).to_owned();
        let made = made_on(&session, Paper::A4);
        let data = attachment(&made.pdf).expect("ours");
        prop_assert_eq!(data, session.complete_file().into_bytes());
        let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc();
        let stated = composed.normalize(&stated);
        for character in made.boxed {
            prop_assert!(stated.contains(character), "{}", character);
        }
    }
}

/// A typed character: of a block with letters and signs, or any at all.
fn typed() -> impl Strategy<Value = char> {
    prop_oneof![
        4 => "[ -~À-ɏͰ-ϿЀ-ӿ؀-ۿא-תऀ-ॿঀ-৿஀-௿ก-๛ა-ჿԱ-֏ሀ-ᎏ一-龥あ-んア-ヶ가-힣]"
            .prop_map(|text| text.chars().next().unwrap_or('x')),
        2 => prop::char::range('\u{300}', '\u{1fff}'),
        2 => prop::char::range('\u{2000}', '\u{2fff}'),
        1 => prop::char::range('\u{a000}', '\u{ffff}'),
        2 => prop::char::range('\u{10000}', '\u{1ffff}'),
        1 => prop::char::any(),
        2 => prop::sample::select(marks()),
        1 => prop::sample::select(vec!['\u{200d}', '\u{200c}', '\u{fe0f}', '\u{34f}', '\u{2060}']),
    ]
}

/// Every character with a non-zero canonical combining class.
fn marks() -> Vec<char> {
    let classes = icu_normalizer::properties::CanonicalCombiningClassMapBorrowed::new();
    ('\u{300}'..='\u{1ffff}')
        .filter(|&c| classes.get_u8(c) != 0)
        .collect()
}

/// A file found by fuzzing: the parser's library multiplies its parameters without a check.
#[test]
#[cfg_attr(
    not(feature = "fonts"),
    ignore = "needs fonts and poppler: cargo xtask test"
)]
fn a_pdf_with_absurd_predictors_is_refused() {
    let pdf = include_bytes!("../fixtures/malicious/predictor.pdf");
    assert_eq!(attachment(pdf), Err(FileError::DamagedPdf));
    // Anywhere in a valid file; valid parameters have no effect.
    let job = job(&association(), DAY, "Germany", Paper::A4);
    let (ours, _) = made(&job).expect("it is made");
    let with = |parameter: &str| [ours.pdf.as_slice(), parameter.as_bytes()].concat();
    for parameter in [
        "/Columns 0",
        "/Columns -1",
        "/Colors 9",
        "/BitsPerComponent\n99",
    ] {
        let refused = attachment(&with(parameter));
        assert_eq!(refused, Err(FileError::DamagedPdf), "{parameter}");
    }
    for parameter in ["", "/Columns 5", "/Colors 3", "/ColorsOf"] {
        assert!(attachment(&with(parameter)).is_ok(), "{parameter}");
    }
}
