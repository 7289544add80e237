//! The documents: golden files, and every field read back from every format.

use std::path::Path;
use std::{env, fs};

use ispcp_core::application::{Field, FileError, open, sanitize_line, sanitize_text};
use ispcp_core::eligibility::{Answers, Bearing, Choice, Criterion, Standing, assess};
use ispcp_core::interview::Session;
use ispcp_documents::{self, Format, Orientation, Route, StationKind, render};
use ispcp_i18n::{Catalogue, Reader, languages};
use ispcp_test_support::{
    DAY, NAMES, answer, association, checkout, company_not_eligible, context, reach_the_end,
};
use unicode_width::UnicodeWidthStr;

const FORMATS: [Format; 4] = [Format::Html, Format::Text, Format::Json, Format::SelfCheck];

fn rendered(session: &Session, format: Format) -> String {
    render(format, session, &Catalogue::english(), &context())
}

/// Compares with a golden file, or writes it if `UPDATE_GOLDEN` is set.
fn assert_golden(name: &str, content: &str) {
    let path = Path::new(&checkout()).join("tests/golden").join(name);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, content).expect("the golden file can be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        golden == content,
        "{name} differs: look at it, and set UPDATE_GOLDEN=1 if it is right"
    );
}

#[test]
fn each_document_matches_its_golden_file() {
    for (session, who) in [
        (association(), "association"),
        (company_not_eligible("<b>Example & Söhne</b>"), "company"),
    ] {
        for format in FORMATS {
            let name = format.file_name("golden");
            assert_golden(&format!("{who}-{name}"), &rendered(&session, format));
        }
    }
}

/// The text as a reader sees it: without isolates, and with white space normalised.
fn as_read(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The visible text of an HTML document.
fn html_as_read(html: &str) -> String {
    let body = html.split("<body>").nth(1).expect("it has a body");
    let body = body
        .split("<pre hidden")
        .next()
        .expect("it has a beginning");
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    as_read(&text.replace("&amp;", "&"))
}

fn assert_all_fields_read_back(session: &Session) {
    let html = html_as_read(&rendered(session, Format::Html));
    let text = as_read(&rendered(session, Format::Text));
    let json = Session::open(rendered(session, Format::Json).as_bytes()).expect("we wrote it");
    for field in Field::ALL {
        let stated = session.application().text(field);
        assert_eq!(json.application().text(field), stated, "{field:?}");
        // Documents show the country's name instead of its code.
        let shown = if field == Field::Country {
            "Germany"
        } else {
            stated
        };
        let shown = as_read(shown);
        assert!(html.contains(&shown), "{field:?} in HTML: {shown}");
        assert!(text.contains(&shown), "{field:?} in text: {shown}");
    }
    for criterion in Criterion::ALL {
        let quotation = as_read(criterion.quotation());
        assert!(html.contains(&quotation) && text.contains(&quotation));
    }
    for words in [
        "for the Secretariat of the ISPCP Constituency",
        "the constituency decides",
        "Handwritten signature",
    ] {
        assert!(html.contains(words) && text.contains(words), "{words}");
    }
}

#[test]
fn every_field_reads_back_from_every_format() {
    assert_all_fields_read_back(&association());
}

#[test]
fn names_of_every_script_read_back_from_every_format() {
    for (kind, name) in NAMES {
        let mut session = association();
        for field in Field::ALL {
            let keeps = matches!(
                field,
                // Only asked if not eligible, or eligible by services alone.
                Field::Justification
                    | Field::ProviderEvidence
                    | Field::Country
                    | Field::Website
                    | Field::AsNumbers
                    | Field::Telephone
                    | Field::PrimaryEmail
                    | Field::AlternateEmail
            );
            if !keeps {
                session.edit(field, name.to_owned());
            }
        }
        session.edit(Field::BackboneEvidence, format!("{name}\n{name}"));
        reach_the_end(&mut session);
        assert_eq!(
            session.application().text(Field::LegalName),
            sanitize_line(name),
            "{kind}"
        );
        let two = sanitize_text(&format!("{name}\n{name}"));
        assert_eq!(
            session.application().text(Field::BackboneEvidence),
            two,
            "{kind}"
        );
        assert_all_fields_read_back(&session);
    }
}

#[test]
fn an_html_document_opens_with_the_same_data() {
    for (_, name) in NAMES {
        let session = company_not_eligible(name);
        let html = rendered(&session, Format::Html);
        let again = Session::open(html.as_bytes()).expect("we wrote it");
        assert_eq!(again.complete_file(), session.complete_file());
        // As browsers serialise the page when saving it.
        let saved = html.replace("<pre hidden translate", "<pre hidden=\"\" translate");
        assert_ne!(saved, html);
        assert!(Session::open(saved.as_bytes()).is_ok());
    }
}

#[test]
fn a_truncated_html_document_is_reported_as_truncated() {
    let html = rendered(&association(), Format::Html);
    let data = html.find("<pre hidden").expect("it carries its data");
    let cut = &html[..data + 200];
    assert_eq!(open(cut.as_bytes()), Err(FileError::Truncated));
}

#[test]
fn nothing_typed_becomes_markup() {
    let hostile = "<img src=x onerror=alert(1)></dd></pre><script>alert(2)</script>\"'&amp;";
    let plain = company_not_eligible("x");
    let session = company_not_eligible(hostile);
    let tags = |html: &str| html.matches('<').count();
    for format in [Format::Html, Format::SelfCheck] {
        let (plain, html) = (rendered(&plain, format), rendered(&session, format));
        assert_eq!(tags(&html), tags(&plain), "{format:?}");
        assert!(!html.contains("<script") && !html.contains("<img"));
    }
}

#[test]
fn an_html_document_loads_and_runs_nothing() {
    let html = rendered(&association(), Format::Html);
    for sign in [
        "<script",
        "javascript:",
        "src=",
        "url(",
        "@import",
        "<link",
        "<iframe",
        " on",
    ] {
        let head = html.split("<body>").next().expect("it has a head");
        let offending = match sign {
            // Event handlers are attributes.
            " on" => html.contains(" onclick=") || html.contains(" onload="),
            _ => html.contains(sign) || head.contains(sign),
        };
        assert!(!offending, "{sign}");
    }
    assert!(html.contains("default-src 'none'"));
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(html.contains("<blockquote lang=\"en\" dir=\"ltr\">"));
    assert!(html.contains("<dd class=\"stated\" dir=\"auto\">"));
}

#[test]
fn a_self_check_contains_the_trace_and_no_personal_data() {
    let session = association();
    let html = html_as_read(&rendered(&session, Format::SelfCheck));
    for field in Field::ALL {
        let stated = as_read(session.application().text(field));
        assert!(stated.len() < 3 || !html.contains(&stated), "{field:?}");
    }
    for criterion in Criterion::ALL {
        assert!(html.contains(&as_read(criterion.quotation())));
    }
    assert!(html.contains("Your organisation appears eligible"));
}

/// Statements in many writing systems, by field, with lines far longer than an e-mail allows.
const STATEMENTS: [(Field, [&str; 3]); 5] = [
    (
        Field::BackboneEvidence,
        [
            "我们的骨干网覆盖十二个城市，与三十多个网络互联；路由信息可在“观察站”查询（https://example.net/lg）。此外，网络运行中心每天二十四小时值守。",
            "当社のバックボーンは、東京・大阪・福岡を結び、「ルッキンググラス」で公開しています。ＡＳ番号は３３２０です。お問い合わせは、ウェブサイトをご覧ください。",
            "우리협회의백본망은서울과부산을잇고있으며인터넷교환노드를운영합니다. 경로정보는홈페이지에서누구나확인할수있습니다.",
        ],
    ),
    (
        Field::TransitEvidence,
        [
            "สมาคมผู้ให้บริการอินเทอร์เน็ตให้บริการเชื่อมต่อแก่เครือข่ายมากกว่าสองร้อยเครือข่ายทั่วประเทศและเผยแพร่ข้อมูลเส้นทางแก่สาธารณะ",
            "ສະມາຄົມຜູ້ໃຫ້ບໍລິການອິນເຕີເນັດໃຫ້ບໍລິການເຊື່ອມຕໍ່ແກ່ເຄືອຂ່າຍຫຼາຍກວ່າຊາວເຄືອຂ່າຍໃນທົ່ວປະເທດ",
            "សមាគមអ្នកផ្តល់សេវាអ៊ីនធឺណិតផ្តល់ការតភ្ជាប់ដល់បណ្តាញជាងម្ភៃនៅទូទាំងប្រទេសហើយផ្សព្វផ្សាយព័ត៌មានផ្លូវជាសាធារណៈ",
        ],
    ),
    (
        Field::AssociationEvidence,
        [
            "အင်တာနက်ဝန်ဆောင်မှုပေးသူများအသင်းသည်နိုင်ငံတစ်ဝန်းရှိကွန်ရက်များကိုချိတ်ဆက်ပေးပြီးအချက်အလက်များကိုထုတ်ပြန်သည်",
            "དྲ་རྒྱ་མཐུད་སྦྲེལ་གྱི་ཞབས་ཞུ་མཁོ་སྤྲོད་བྱེད་མཁན་ཚོགས་པས་དྲ་རྒྱ་མང་པོ་མཐུད་ཡོད་པ་རེད།",
            "भारतीय इंटरनेट सेवा प्रदाता संघ देश भर के सौ से अधिक सदस्यों का प्रतिनिधित्व करता है, और उनकी सूची वेबसाइट पर देखी जा सकती है।",
        ],
    ),
    (
        Field::ServicesEvidence,
        [
            "تمثّل جمعية مزوّدي خدمات الإنترنت أكثر من مئة شركة في جميع أنحاء البلاد، ويمكن الاطّلاع على قائمة الأعضاء في موقع الجمعية على الإنترنت.",
            "איגוד ספקי האינטרנט מייצג יותר ממאה חברות בכל רחבי הארץ, ואפשר לראות את רשימת החברים באתר האיגוד; השירות ניתן עשרים וארבע שעות.",
            "የኢንተርኔት፡አገልግሎት፡ሰጪዎች፡ማህበር፡በመላ፡ሀገሪቱ፡ያሉ፡ኩባንያዎችን፡ይወክላል፡ዝርዝሩም፡በድረ፡ገጹ፡ይገኛል።",
        ],
    ),
    (
        Field::GnsoImpact,
        [
            "See https://looking-glass.example.net/cgi-bin/lookup/peering/sessions/established?router=fra1&protocol=ipv6 for our peers.",
            "🌍🌎🌏🛰📡🔧👩\u{200d}🔧👨🏽\u{200d}💻🇩🇪🇫🇷🌐🌍🌎🌏🛰📡🔧🌐🌍🌎🌏🛰📡🔧🌐🌍🌎🌏🛰📡🔧🌐🌍🌎🌏🛰📡🔧🌐🌍🌎🌏🛰📡",
            "« Les règles sur le Whois changent le travail de notre équipe ! » nous disent nos clients ; 12\u{a0}000\u{a0}d’entre eux l’ont écrit.",
        ],
    ),
];

/// The association with these statements.
fn in_many_scripts() -> Session {
    let mut session = association();
    for (field, lines) in STATEMENTS {
        session.edit(field, lines.join("\n"));
    }
    reach_the_end(&mut session);
    session
}

#[test]
fn plain_text_in_many_scripts_matches_its_golden_file() {
    let text = rendered(&in_many_scripts(), Format::Text);
    assert_golden("scripts-ispcp-application-golden.txt", &text);
}

/// Asserts the limits of lines in RFC 5322, section 2.1.1.
fn assert_fits_an_e_mail(text: &str) {
    for line in text.lines() {
        assert!(line.width() <= 78, "{} columns: {line}", line.width());
        assert!(line.len() <= 998, "{} octets: {line}", line.len());
        assert_eq!(line.trim_end(), line);
    }
    assert!(!text.contains('\r') && text.ends_with('\n'));
}

#[test]
fn plain_text_fits_an_e_mail() {
    assert_fits_an_e_mail(&rendered(&association(), Format::Text));
    let session = in_many_scripts();
    for (tag, _) in languages() {
        let catalogue = Catalogue::for_locale(tag).expect("it is at hand");
        let text = render(Format::Text, &session, &catalogue, &context());
        assert_fits_an_e_mail(&text);
        // No letter is lost, and each line of a statement is isolated.
        let letters = |text: &str| {
            text.chars()
                .filter(|c| !c.is_whitespace())
                .collect::<String>()
        };
        let visible = |c: &char| !matches!(c, '\u{200f}' | '\u{2066}'..='\u{2069}');
        let flat: String = letters(&text).chars().filter(visible).collect();
        for line in STATEMENTS.iter().flat_map(|(_, lines)| lines) {
            assert!(flat.contains(&letters(line)), "{tag}: {line}");
        }
        for line in text.lines() {
            assert_eq!(
                line.matches('\u{2068}').count(),
                line.matches('\u{2069}').count()
            );
        }
    }
}

#[test]
fn an_unbreakable_line_is_split_at_the_octet_limit() {
    for text in ["x".repeat(1500), "é".repeat(1500), "क".repeat(1500)] {
        let mut session = association();
        session.edit(Field::Remarks, text.clone());
        reach_the_end(&mut session);
        let rendered = rendered(&session, Format::Text);
        assert!(rendered.lines().all(|line| line.len() <= 998));
        let flat: String = rendered.split_whitespace().collect();
        assert!(flat.contains(&text));
    }
}

#[test]
fn a_file_name_contains_only_the_date() {
    let names = [
        Format::Html,
        Format::Text,
        Format::Json,
        Format::Draft,
        Format::SelfCheck,
    ]
    .map(|format| format.file_name(DAY));
    assert_eq!(
        names,
        [
            "ispcp-application-2026-11-24.html",
            "ispcp-application-2026-11-24.txt",
            "ispcp-application-2026-11-24.json",
            "ispcp-application-copy-2026-11-24.json",
            "ispcp-self-check-2026-11-24.html",
        ]
    );
}

#[test]
fn not_eligible_applicants_do_not_declare_the_criteria_met() {
    let text = |session: &Session| as_read(&rendered(session, Format::Text));
    let claim = "the organisation meets the membership criteria as stated";
    assert!(text(&association()).contains(claim));
    let company = text(&company_not_eligible("x"));
    assert!(!company.contains(claim) && company.contains("I ask the constituency to decide"));
}

#[test]
fn route_links_are_active_as_far_as_the_criteria_are_met() {
    let english = Catalogue::english();
    let mut answers = Answers::default();
    let up = |answers: &Answers, orientation| {
        let route = Route::new(&assess(answers), &english, orientation, Reader::Applicant);
        // A company has no branch for associations.
        let branches = if answers.get(Criterion::Applicant).is_some() {
            3
        } else {
            4
        };
        assert_eq!(route.links.len(), branches + 3);
        assert_eq!(route.stations.len(), branches + 4);
        route.links.iter().filter(|link| link.up).count()
    };
    for orientation in [Orientation::Horizontal, Orientation::Vertical] {
        answers = Answers::default();
        assert_eq!(up(&answers, orientation), 0);
        // Without a start, no link is active.
        answers.choose(Criterion::Backbone, Choice::Yes, true);
        answers.choose(Criterion::Gnso, Choice::IpAddressing, true);
        assert_eq!(up(&answers, orientation), 0);
        answers.choose(Criterion::Applicant, Choice::CommercialEntity, true);
        assert_eq!(
            up(&answers, orientation),
            3,
            "the alternative, the join, the gNSO"
        );
        answers.choose(Criterion::Participation, Choice::Yes, true);
        assert_eq!(up(&answers, orientation), 4);
        answers.choose(Criterion::Services, Choice::SecurityServices, true);
        assert_eq!(
            up(&answers, orientation),
            5,
            "a second alternative beside the first"
        );
    }
    let assessment = assess(&answers);
    let route = Route::new(
        &assessment,
        &english,
        Orientation::Horizontal,
        Reader::Secretariat,
    );
    let description = route.description(&english);
    assert_eq!(
        description,
        "The organisation appears eligible: Applicant: Met; Backbone: Met; Transit: Not needed; \
         Services: Met; GNSO effect: Met; Participation: Met"
    );
    let member = route
        .stations
        .iter()
        .find(|station| station.stop == StationKind::Member);
    let end = member.expect("the route has an end");
    assert_eq!(end.standing, Standing::Met);
}

#[test]
fn every_part_of_the_route_is_inside_its_bounds() {
    let english = Catalogue::english();
    let mut company = Answers::default();
    company.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    for answers in [Answers::default(), company] {
        for orientation in [Orientation::Horizontal, Orientation::Vertical] {
            let assessment = assess(&answers);
            let route = Route::new(&assessment, &english, orientation, Reader::Applicant);
            let inside = |value: i16, size: u16| u16::try_from(value).is_ok_and(|v| v < size);
            let stations = route.stations.iter().flat_map(|it| [it.at, it.label_at]);
            for (x, y) in stations.chain([route.any.1]) {
                assert!(
                    inside(x, route.width) && inside(y, route.height),
                    "{x} {y} in {route:?}"
                );
            }
        }
    }
}

/// Whether a text addresses the applicant.
fn addresses_the_applicant(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic());
    let mut words = words.map(str::to_lowercase);
    words.any(|word| word == "you" || word == "your")
}

#[test]
fn documents_for_the_secretariat_do_not_address_the_applicant() {
    let mut services = company_not_eligible("Example Ltd");
    for criterion in [Criterion::Backbone, Criterion::Transit] {
        answer(&mut services, criterion, &[Choice::NotSure]);
    }
    services.edit(Field::ProviderEvidence, "A hosting network.".to_owned());
    reach_the_end(&mut services);
    let mut unaffected = association();
    answer(&mut unaffected, Criterion::Gnso, &[Choice::NoneOfThese]);
    answer(&mut unaffected, Criterion::Participation, &[Choice::No]);
    unaffected.edit(Field::Justification, "We ask to be heard.".to_owned());
    reach_the_end(&mut unaffected);
    for mut session in [association(), services, unaffected] {
        session.edit(Field::Remarks, "Nothing more.".to_owned());
        reach_the_end(&mut session);
        for format in [Format::Html, Format::Text] {
            let document = rendered(&session, format);
            let body = document.split("<body>").last().expect("it has a body");
            let addressed = body.lines().filter(|line| addresses_the_applicant(line));
            assert_eq!(addressed.collect::<Vec<_>>(), Vec::<&str>::new());
        }
        let own = rendered(&session, Format::SelfCheck);
        assert!(addresses_the_applicant(&own), "it is the applicant's own");
    }
}

#[test]
fn the_document_links_exactly_the_answers_to_their_steps() {
    let session = association();
    let outline = ispcp_documents::application(&session, &Catalogue::english(), &context());
    let mut changes = 0;
    for block in outline.parts.iter().flat_map(|part| &part.blocks) {
        match block {
            ispcp_documents::Block::Entries(entries) => {
                changes += entries.iter().filter(|entry| entry.step.is_some()).count();
            }
            ispcp_documents::Block::Findings(findings) => {
                assert!(findings.iter().all(|finding| finding.step.is_some()));
            }
            _ => {}
        }
    }
    // Every field but the two for other applicants, the topics, three groups, the declarations, and
    // the date.
    assert_eq!(changes, Field::COUNT - 2 + 1 + 3 + 1 + 1);
    let company = company_not_eligible("x");
    let groups = ispcp_documents::result(&company, &Catalogue::english(), Reader::Secretariat);
    let not_asked = groups.iter().flat_map(|group| {
        let without = group
            .findings
            .iter()
            .filter(|finding| finding.step.is_none());
        without.map(|finding| (group.bearing, finding.name))
    });
    assert_eq!(
        not_asked.collect::<Vec<_>>(),
        [(Bearing::Immaterial, "Trade association")]
    );
}
