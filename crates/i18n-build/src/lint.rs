//! The rules for the text of a message: characters, spaces, punctuation marks and terms, by
//! language. `lib.rs` applies them to every message that it reads, so a violation fails the build.
//!
//! The rules are data. To add one, add an entry to [`RULES`]: the languages, the forbidden text,
//! the replacement, and the reason. A language whose punctuation marks take no-break spaces has an
//! entry in [`NO_BREAK`].

use super::marks::SEPARATOR;
use super::{Message, Part};

/// A text or a character that a message must not contain.
struct Rule {
    languages: Languages,
    forbids: Forbidden,
    /// Phrases in which it is allowed.
    except: &'static [&'static str],
    /// Whether it is allowed between quotation marks.
    quotable: bool,
    /// The replacement: the end of "write …".
    instead: &'static str,
    reason: &'static str,
}

impl Rule {
    const fn except(mut self, phrases: &'static [&'static str]) -> Self {
        self.except = phrases;
        self
    }

    const fn quotable(mut self) -> Self {
        self.quotable = true;
        self
    }
}

/// The languages of a rule, by their tags (BCP 47).
enum Languages {
    All,
    Only(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

impl Languages {
    fn hold(&self, tag: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(tags) => tags.contains(&tag),
            Self::AllBut(tags) => !tags.contains(&tag),
        }
    }
}

enum Forbidden {
    /// This text, wherever it occurs.
    Text(&'static str),
    /// Each of these words, in lower or upper case.
    Words(&'static [&'static str]),
    /// This word, in this case.
    Exactly(&'static str),
    /// A character of this class.
    Character(fn(char) -> bool),
    /// A character of the first class directly before one of the second.
    Pair(fn(char) -> bool, fn(char) -> bool),
    /// A closing mark without its opening mark, or vice versa.
    Unpaired(char, char),
}

use Forbidden::{Character, Exactly, Pair, Text, Unpaired, Words};
use Languages::{All, AllBut, Only};

const fn rule(
    languages: Languages,
    forbids: Forbidden,
    instead: &'static str,
    reason: &'static str,
) -> Rule {
    Rule {
        languages,
        forbids,
        except: &[],
        quotable: false,
        instead,
        reason,
    }
}

/// Languages whose punctuation marks follow the word without a space.
const CLOSE: Languages = Only(&["en", "es", "ru"]);
const FRENCH: Languages = Only(&["fr"]);
const SPANISH: Languages = Only(&["es"]);
const CHINESE: Languages = Only(&["zh"]);
const ARABIC: Languages = Only(&["ar"]);
const RUSSIAN: Languages = Only(&["ru"]);

const RULES: &[Rule] = &[
    // Characters.
    rule(
        All,
        Character(|c| c == '\u{fffd}'),
        "the character that was there",
        "U+FFFD stands where an encoding was lost",
    ),
    rule(
        All,
        Character(|c| c.is_control() && c != '\n'),
        "a space, or nothing",
        "a control character has no meaning in a text",
    ),
    rule(
        All,
        Character(|c| c == SEPARATOR),
        "another character",
        "a catalogue separates its messages with it",
    ),
    rule(
        All,
        Character(|c| {
            matches!(
                c,
                '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
            )
        }),
        "nothing",
        "an invisible character breaks searches and cannot be seen in review",
    ),
    rule(
        All,
        Character(|c| matches!(c, '\u{202a}'..='\u{202e}')),
        "isolates (U+2066 to U+2069)",
        "embeddings and overrides reach beyond their text (UAX #9, section 2.7)",
    ),
    rule(
        AllBut(&["ar"]),
        Character(|c| {
            matches!(
                c,
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'
            )
        }),
        "nothing",
        "the language reads from left to right, and the catalogue isolates what is filled in",
    ),
    rule(
        Only(&["es", "fr", "ru"]),
        Character(|c| matches!(c, '\u{a0}' | '\u{202f}')),
        "a plain space",
        "no-break spaces are invisible in an editor: crates/i18n-build/src/lint.rs sets them where they belong",
    ),
    rule(All, Text("'"), "’", "a straight apostrophe belongs to code"),
    rule(
        All,
        Text("\""),
        "the quotation marks of the language: “ ” or « »",
        "straight quotation marks belong to code",
    ),
    rule(All, Text("`"), "’", "a grave accent is no apostrophe"),
    rule(All, Text("´"), "’", "an acute accent is no apostrophe"),
    rule(All, Text("..."), "…", "an ellipsis is one character"),
    rule(
        All,
        Text(" - "),
        "the dash of the language: “ – ” or “ — ”",
        "a hyphen joins words",
    ),
    rule(
        All,
        Text("\\"),
        "the character itself",
        "messages.rs does not understand escapes",
    ),
    // Spaces.
    rule(
        All,
        Text("  "),
        "one space",
        "HTML shows one space, plain text and PDF show two",
    ),
    rule(
        CLOSE,
        Pair(is_space, |c| ",;:?!»)".contains(c)),
        "the mark directly behind the word",
        "only French puts a space before it",
    ),
    rule(
        CLOSE,
        Pair(|c| "«(¿¡".contains(c), is_space),
        "the word directly behind the mark",
        "only French puts a space there",
    ),
    rule(
        FRENCH,
        Pair(is_space, |c| ",)".contains(c)),
        "the mark directly behind the word",
        "French puts a space before high marks (; : ? !) and inside « » only",
    ),
    // Spanish marks.
    rule(
        SPANISH,
        Unpaired('¿', '?'),
        "“¿” where the question begins",
        "a Spanish question has a mark at both ends",
    ),
    rule(
        SPANISH,
        Unpaired('¡', '!'),
        "“¡” where the exclamation begins",
        "a Spanish exclamation has a mark at both ends",
    ),
    rule(
        Only(&["ar", "ru"]),
        Character(|c| "“”„".contains(c)),
        "« »",
        "the quotation marks of the language, also around what stays in English",
    ),
    // Russian marks and letters.
    rule(
        RUSSIAN,
        Text(" – "),
        "“ — ”",
        "the Russian dash is the em dash",
    ),
    rule(
        RUSSIAN,
        Pair(|c| !c.is_whitespace(), |c| c == '—'),
        "a plain space before the dash",
        "the Russian dash stands between spaces, of which the first does not break",
    ),
    rule(
        RUSSIAN,
        Pair(|c| c == '—', |c| !c.is_whitespace()),
        "a space behind the dash",
        "the Russian dash stands between spaces",
    ),
    rule(
        RUSSIAN,
        Unpaired('«', '»'),
        "“«” and “»” in pairs",
        "a quotation has two ends",
    ),
    rule(
        RUSSIAN,
        Words(&[
            "ее",
            "нее",
            "еще",
            "введен",
            "введенные",
            "сохраненный",
            "сохраненная",
            "сохраненную",
            "сохраненные",
            "поврежден",
            "защищен",
            "четырех",
        ]),
        "the word with ё",
        "ё is written throughout, since a text with some of them looks careless",
    ),
    // Chinese marks.
    rule(
        CHINESE,
        Pair(is_han, |c| ",;:?!()".contains(c)),
        "the full-width mark: ，；：？！（）",
        "Chinese punctuation is full-width; an ASCII mark behind a Han character is a join of code",
    ),
    rule(
        CHINESE,
        Pair(|c| ",;:?!()".contains(c), is_han),
        "the full-width mark: ，；：？！（）",
        "Chinese punctuation is full-width",
    ),
    rule(
        CHINESE,
        Pair(is_space, is_full_width),
        "the mark without a space",
        "a full-width mark contains its own space",
    ),
    rule(
        CHINESE,
        Pair(is_full_width, is_space),
        "the mark without a space",
        "a full-width mark contains its own space",
    ),
    rule(
        CHINESE,
        Pair(is_han, |c| c.is_ascii_alphanumeric()),
        "a space before the Latin letter or digit",
        "Han characters stand apart from Latin letters and digits",
    ),
    rule(
        CHINESE,
        Pair(|c| c.is_ascii_alphanumeric(), is_han),
        "a space behind the Latin letter or digit",
        "Han characters stand apart from Latin letters and digits",
    ),
    rule(
        CHINESE,
        Pair(is_han, |c| c == FILLED),
        "a space before what is filled in",
        "it begins with a digit or a Latin letter; a day ends in 日 and has none behind it",
    ),
    rule(
        CHINESE,
        Text("…"),
        "……",
        "the Chinese ellipsis has six dots (GB/T 15834)",
    )
    .except(&["……"]),
    rule(
        CHINESE,
        Character(|c| "«»「」『』".contains(c)),
        "“ ”",
        "the quotation marks of mainland print",
    ),
    rule(
        CHINESE,
        Unpaired('“', '”'),
        "“ and ” in pairs",
        "a quotation has two ends",
    ),
    rule(
        CHINESE,
        Unpaired('（', '）'),
        "（ and ） in pairs",
        "brackets have two ends, but for those behind the number of an item",
    )
    .except(&["1）", "2）"]),
    rule(CHINESE, Text("–"), "：, | or ——", "Chinese has no en dash"),
    // Arabic marks and letters.
    rule(
        ARABIC,
        Pair(is_arabic, |c| ",;?".contains(c)),
        "the Arabic mark: ، ؛ ؟",
        "the ASCII marks face the other way",
    ),
    rule(
        ARABIC,
        Pair(|c| c == FILLED || "»)".contains(c), |c| ",;?".contains(c)),
        "the Arabic mark: ، ؛ ؟",
        "the ASCII marks face the other way",
    ),
    rule(
        ARABIC,
        Pair(char::is_whitespace, |c| "،؛؟:.»)".contains(c)),
        "the mark directly behind the word, and U+200E before a “.” that begins a name",
        "Arabic puts no space before a mark",
    ),
    rule(
        ARABIC,
        Pair(|c| "«(".contains(c), char::is_whitespace),
        "the word directly behind the mark",
        "Arabic puts no space there",
    ),
    rule(
        ARABIC,
        Unpaired('«', '»'),
        "“«” and “»” in pairs",
        "a quotation has two ends",
    ),
    rule(
        ARABIC,
        Character(|c| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')),
        "European digits",
        "Intl writes them too, and a page has one kind",
    ),
    rule(
        ARABIC,
        Text("\u{640}"),
        "nothing",
        "a kashida stretches a word; it is right only between a preposition and a Latin word",
    )
    .except(&["لـ"]),
    rule(
        ARABIC,
        Character(
            |c| matches!(c, '\u{6a9}' | '\u{6cc}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'),
        ),
        "the Arabic letters ك ى ي",
        "Persian letters and presentation forms look alike and are not found by a search",
    ),
    rule(
        ARABIC,
        Pair(|c| c != '\u{200e}', |c| c == '+'),
        "U+200E before the sign",
        "a sign before a number goes to its other end in a line from the right (UAX #9)",
    ),
    rule(
        ARABIC,
        Text("AS\u{fffc} "),
        "U+200E behind the number",
        "AS and an isolated number come out as “64512AS” before an Arabic word (UAX #9)",
    ),
    // Terms: locales/glossary.md.
    rule(
        AllBut(&["en"]),
        Exactly("gNSO"),
        "GNSO",
        "ICANN writes GNSO; gNSO is the charter's spelling, for quotations of it alone",
    )
    .quotable(),
    rule(
        Only(&["es", "fr"]),
        Exactly("internet"),
        "Internet",
        "one spelling everywhere",
    ),
    rule(
        FRENCH,
        Words(&["groupe"]),
        "unité constitutive",
        "at ICANN a groupe (de représentants) is a stakeholder group, not a constituency",
    )
    .except(&[
        "groupe de représentants",
        "Groupe des représentants",
        "groupe de sociétés",
        "société de son groupe",
    ]),
    rule(
        FRENCH,
        Exactly("FAI"),
        "fournisseur de services Internet",
        "FAI means access only; it stands once, in the choice, where applicants look for it",
    )
    .except(&["(FAI, FSI)"]),
    rule(
        FRENCH,
        Words(&["fournisseur d’accès", "fournisseurs d’accès"]),
        "fournisseur de services Internet",
        "access is only a part of what an ISP provides",
    ),
    rule(
        FRENCH,
        Text("sur le plan commercial"),
        "avoir une incidence commerciale sur",
        "to be concerned is less than to be affected, which the charter asks",
    ),
    rule(
        FRENCH,
        Words(&["demandeur", "postulant"]),
        "candidat",
        "one word for the applicant",
    ),
    rule(
        FRENCH,
        Words(&["email", "e-mail", "mail"]),
        "courriel for a message, adresse électronique for an address",
        "English words",
    ),
    rule(
        FRENCH,
        Words(&["tu", "toi", "ton", "ta", "tes"]),
        "vous, votre, vos",
        "the applicant is addressed as vous",
    ),
    rule(
        SPANISH,
        Words(&["carta"]),
        "carta orgánica",
        "carta alone is a letter, or a size of paper",
    )
    .except(&["carta orgánica", "Carta orgánica", "Carta (US Letter)"]),
    rule(
        SPANISH,
        Words(&["ingreso"]),
        "membresía",
        "ICANN's word; ingreso is also income",
    ),
    rule(
        SPANISH,
        Words(&["nivel superior"]),
        "alto nivel",
        "ICANN's name of the domains",
    ),
    rule(
        SPANISH,
        Words(&["prestar tránsito", "presta tránsito"]),
        "prestar servicios de tránsito",
        "services are prestados, transit is not",
    ),
    rule(
        SPANISH,
        Words(&["pertenencias"]),
        "afiliaciones",
        "pertenencias are belongings",
    ),
    rule(
        SPANISH,
        Words(&["escritura"]),
        "alfabeto",
        "an escritura is also a deed",
    ),
    rule(
        SPANISH,
        Words(&["justificación"]),
        "información acreditativa",
        "a justificación is also an excuse",
    ),
    rule(
        SPANISH,
        Words(&["email", "e-mail", "mail"]),
        "correo electrónico for a message, dirección de correo electrónico for an address",
        "English words",
    ),
    rule(
        SPANISH,
        Words(&["tu", "tus", "tú", "vosotros"]),
        "usted, su, sus",
        "the applicant is addressed as usted",
    ),
    rule(
        RUSSIAN,
        Words(&["группа", "группы", "группе", "группу", "группой"]),
        "группа интересов",
        "ICANN's word for a constituency; группа alone may be any group",
    )
    .except(&[
        "группа интересов",
        "группы интересов",
        "группе интересов",
        "группу интересов",
        "группой интересов",
        "Группа интересов",
        "Группа заинтересованных сторон",
        "Группа некоммерческих заинтересованных сторон",
        "группу компаний",
        "компаний её группы",
    ]),
    rule(
        RUSSIAN,
        Words(&["услуги связи", "услуг связи"]),
        "провайдер подключения",
        "услуги связи are telecommunications at large, post included",
    ),
    rule(
        RUSSIAN,
        Words(&["заявление", "заявления", "заявлений"]),
        "подтверждение",
        "a заявление is what a Russian form calls an application",
    ),
    rule(
        RUSSIAN,
        Words(&["общий домен", "общего домена", "общих доменов"]),
        "домен верхнего уровня общего пользования",
        "ICANN's name of the domains",
    ),
    rule(
        RUSSIAN,
        Words(&[
            "интернет-регистратор",
            "интернет-регистраторы",
            "оператор реестра",
            "операторы реестров",
        ]),
        "регистратура",
        "ICANN's word for a registry; a регистратор is a registrar, a реестр a database",
    ),
    rule(
        RUSSIAN,
        Words(&["интернета", "интернете", "интернету"]),
        "Интернета, Интернете, Интернету",
        "one spelling everywhere",
    )
    .except(&["Интернета", "Интернете", "Интернету"]),
    rule(
        RUSSIAN,
        Words(&["ты", "тебе", "твой", "твоя", "твои"]),
        "вы, ваш",
        "the applicant is addressed as вы",
    ),
    rule(
        CHINESE,
        Text("申请者"),
        "申请人",
        "ICANN's word for an applicant",
    ),
    rule(
        CHINESE,
        Text("说明材料"),
        "佐证说明",
        "材料 are files, the evidence is sentences",
    ),
    rule(
        CHINESE,
        Text("你"),
        "您 or 贵组织",
        "the applicant is addressed politely",
    ),
    rule(
        CHINESE,
        Text("贵公司"),
        "贵组织",
        "an association is no company",
    ),
    rule(CHINESE, Text("键入"), "输入", "one word for one thing"),
    rule(
        ARABIC,
        Text("جمعية تجارية"),
        "جمعية قطاعية",
        "beside كيان تجاري it is a trading association",
    ),
    rule(
        ARABIC,
        Text("شبكة أساسية"),
        "شبكة العمود الفقري",
        "a basic network, which every provider has",
    ),
    rule(
        ARABIC,
        Text("تؤثر على"),
        "تؤثر في",
        "the verb's own preposition",
    ),
    rule(
        ARABIC,
        Text("منظمة دعم"),
        "المنظمة الداعمة",
        "ICANN's name of a supporting organization",
    ),
    rule(
        ARABIC,
        Text("محرف"),
        "حرف, أحرف",
        "one word for a character",
    ),
    rule(
        ARABIC,
        Text("الروابط"),
        "الصلات",
        "on a screen روابط are hyperlinks",
    ),
    rule(
        ARABIC,
        Text("لسان"),
        "علامة تبويب",
        "a browser's tab; لسان is a tongue",
    ),
    rule(
        ARABIC,
        Text("بكل الخطوط"),
        "بأي نظام كتابة",
        "on a screen خطوط are fonts",
    ),
];

/// The no-break spaces of a language. The `.ftl` files contain plain spaces there, because editors
/// do not show the difference; [`set_spaces`] replaces them.
struct NoBreak {
    language: &'static str,
    /// Marks, and the space before each. A mark inside a token (an address, a time) takes none.
    before: &'static [(char, char)],
    /// Marks, and the space behind each.
    after: &'static [(char, char)],
    /// Units, each preceded by a number and U+00A0.
    units: &'static [&'static str],
}

const NO_BREAK: &[NoBreak] = &[
    NoBreak {
        language: "fr",
        before: &[
            (':', '\u{a0}'),
            ('»', '\u{a0}'),
            (';', '\u{202f}'),
            ('?', '\u{202f}'),
            ('!', '\u{202f}'),
        ],
        after: &[('«', '\u{a0}')],
        units: &["Mo"],
    },
    NoBreak {
        language: "ru",
        before: &[('—', '\u{a0}')],
        after: &[],
        units: &["МБ"],
    },
    NoBreak {
        language: "es",
        before: &[],
        after: &[],
        units: &["MB"],
    },
];

impl NoBreak {
    fn of(tag: &str) -> Option<&'static Self> {
        NO_BREAK.iter().find(|spaces| spaces.language == tag)
    }

    fn before(&self, mark: char) -> Option<char> {
        let found = self.before.iter().find(|(known, _)| *known == mark);
        found.map(|(_, space)| *space)
    }

    fn after(&self, mark: char) -> Option<char> {
        let found = self.after.iter().find(|(known, _)| *known == mark);
        found.map(|(_, space)| *space)
    }

    /// The space that replaces a plain one between two texts.
    fn between(&self, left: &str, right: &str) -> Option<char> {
        let last = left.chars().next_back();
        let next = right.chars().next();
        let unit = |unit: &&str| {
            let rest = right.strip_prefix(*unit);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        next.and_then(|next| self.before(next))
            .or_else(|| last.and_then(|last| self.after(last)))
            .or_else(|| {
                let measure = last?.is_ascii_digit() && self.units.iter().any(unit);
                measure.then_some('\u{a0}')
            })
    }
}

/// Represents a placeable in the text that the rules check (U+FFFC, OBJECT REPLACEMENT CHARACTER).
const FILLED: char = '\u{fffc}';

/// The errors in the lines of a file, independent of its messages.
pub(crate) fn check_lines(text: &str) -> Vec<String> {
    let lines = text.split('\n').enumerate();
    let wrong = lines.filter(|(_, line)| {
        line.ends_with(char::is_whitespace) || line.contains(['\t', '\u{feff}'])
    });
    wrong
        .map(|(index, _)| {
            let number = index + 1;
            format!("line {number}: remove the tab, the byte order mark or the space at its end")
        })
        .collect()
}

/// Every rule that a message breaks: message, language, replacement, and reason.
pub(crate) fn check(tag: &str, id: &str, message: &Message) -> Vec<String> {
    let mut errors = Vec::new();
    for text in texts(message) {
        for rule in RULES.iter().filter(|rule| rule.languages.hold(tag)) {
            if let Some(found) = rule.find(&text) {
                let Rule {
                    instead, reason, ..
                } = rule;
                let text = shown(&text);
                errors.push(format!(
                    "{tag}: {id}: {found} in “{text}”: write {instead} ({reason})"
                ));
            }
        }
    }
    errors
}

/// Replaces plain spaces with the language's no-break spaces, except in English quotations between
/// “ and ”. Returns an error for each missing space.
pub(crate) fn set_spaces(tag: &str, id: &str, message: &mut Message) -> Vec<String> {
    let Some(spaces) = NoBreak::of(tag) else {
        return Vec::new();
    };
    replace_spaces(spaces, message);
    let mut errors = Vec::new();
    for text in texts(message) {
        for mark in spaces.missing(&text) {
            let text = shown(&text);
            errors.push(format!(
                "{tag}: {id}: {mark} in “{text}”: write a plain space between the word and the \
                 mark (it becomes a no-break space, without which a line begins or ends with the \
                 mark alone)"
            ));
        }
    }
    errors
}

fn replace_spaces(spaces: &NoBreak, message: &mut Message) {
    let mut quoted = false;
    for part in &mut message.0 {
        match part {
            Part::Text(text) => *text = spaces.set(text, &mut quoted),
            Part::Placeable(..) => {}
            Part::Plural(_, variants, others) => {
                for (_, variant) in variants {
                    replace_spaces(spaces, variant);
                }
                replace_spaces(spaces, others);
            }
        }
    }
}

impl NoBreak {
    fn set(&self, text: &str, quoted: &mut bool) -> String {
        let mut set = String::new();
        for (index, c) in text.char_indices() {
            *quoted = (*quoted || c == '“') && c != '”';
            let space = if c == ' ' && !*quoted {
                self.between(&text[..index], &text[index + 1..])
            } else {
                None
            };
            set.push(space.unwrap_or(c));
        }
        set
    }

    /// The marks of a text that lack their space.
    fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        let mut quoted = false;
        let chars: Vec<char> = text.chars().collect();
        for (index, mark) in chars.iter().enumerate() {
            quoted = (quoted || *mark == '“') && *mark != '”';
            let last = index.checked_sub(1).and_then(|at| chars.get(at)).copied();
            let next = chars.get(index + 1).copied();
            let inside = *mark != '»' && next.is_some_and(|c| c.is_alphanumeric() || c == '/');
            let doubled = "?!".contains(*mark) && last.is_some_and(|last| "?!".contains(last));
            let before = self
                .before(*mark)
                .is_some_and(|space| last != Some(space) && !inside && !doubled);
            let after = self.after(*mark).is_some_and(|space| next != Some(space));
            if !quoted && (before || after) {
                missing.push(*mark);
            }
        }
        missing
    }
}

impl Rule {
    /// The forbidden text that a text contains, for an error.
    fn find(&self, text: &str) -> Option<String> {
        let mut text = text.to_owned();
        if self.quotable {
            text = without_quotations(&text);
        }
        for phrase in self.except {
            text = text.replace(phrase, &FILLED.to_string());
        }
        match self.forbids {
            Text(forbidden) => text.contains(forbidden).then(|| format!("“{forbidden}”")),
            Words(words) => {
                let text = text.to_lowercase();
                let word = words.iter().find(|word| has_word(&text, word));
                word.map(|word| format!("“{word}”"))
            }
            Exactly(word) => has_word(&text, word).then(|| format!("“{word}”")),
            Character(class) => {
                let found = text.chars().find(|c| class(*c));
                found.map(|c| format!("U+{:04X}", u32::from(c)))
            }
            Pair(first, second) => {
                let next = text.chars().skip(1);
                let found = text
                    .chars()
                    .zip(next)
                    .find(|(a, b)| first(*a) && second(*b));
                found.map(|(a, b)| format!("“{a}{b}”"))
            }
            Unpaired(open, close) => {
                let depth = text.chars().try_fold(0, |depth, c| match c {
                    c if c == open => Some(depth + 1),
                    c if c == close && depth == 0 => None,
                    c if c == close => Some(depth - 1),
                    _ => Some(depth),
                });
                (depth != Some(0)).then(|| format!("“{open}” or “{close}” alone"))
            }
        }
    }
}

/// A text in the form that an error shows.
fn shown(text: &str) -> String {
    text.replace(FILLED, "{ … }").replace('\n', " ")
}

/// The texts of a message; a plural has one per category.
fn texts(message: &Message) -> Vec<String> {
    let mut text = String::new();
    let mut variants = Vec::new();
    for part in &message.0 {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Placeable(..) => text.push(FILLED),
            Part::Plural(_, some, others) => {
                text.push(FILLED);
                for variant in some.iter().map(|(_, variant)| variant).chain([others]) {
                    variants.extend(texts(variant));
                }
            }
        }
    }
    variants.push(text);
    variants
}

/// Whether the word occurs without an adjacent letter or digit.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        [before, after]
            .iter()
            .flatten()
            .all(|c| !c.is_alphanumeric())
    })
}

/// A text without its quotations.
fn without_quotations(text: &str) -> String {
    let mut closing = None;
    let mut rest = String::new();
    for c in text.chars() {
        match (closing, c) {
            (None, '«') => closing = Some('»'),
            (None, '“') => closing = Some('”'),
            (None, c) => rest.push(c),
            (Some(mark), c) if mark == c => closing = None,
            (Some(_), _) => {}
        }
    }
    rest
}

/// Whether a character is a space within a line.
const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{3000}')
}

/// Whether a character is a Han character (CJK Unified Ideographs and extension A).
const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Whether a character is a full-width punctuation mark.
fn is_full_width(c: char) -> bool {
    "，。、；：？！（）".contains(c)
}

/// Whether a character is a letter of the Arabic block.
const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}')
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    use super::super::{languages, pattern, read};
    use super::{Message, Part, RULES, Rule, check, check_lines, set_spaces, texts};

    fn message(text: &str) -> Message {
        let source = format!("m = {text}");
        let resource = parser::parse(source.as_str()).expect("it is Fluent");
        let Some(Entry::Message(message)) = resource.body.first() else {
            panic!("{text} is a message");
        };
        let value = message.value.as_ref().expect("it has a text");
        pattern(&value.elements).expect("it is understood")
    }

    /// Every error of a message.
    fn errors(tag: &str, text: &str) -> Vec<String> {
        let mut message = message(text);
        let mut errors = check(tag, "m", &message);
        errors.extend(set_spaces(tag, "m", &mut message));
        errors
    }

    /// The text of a message with its no-break spaces.
    fn spaced(tag: &str, text: &str) -> String {
        let mut message = message(text);
        assert_eq!(set_spaces(tag, "m", &mut message), Vec::<String>::new());
        texts(&message).concat()
    }

    /// A message that breaks each rule, with its languages and part of the error's advice.
    const REFUSED: &[(&[&str], &str, &str)] = &[
        (
            &["en", "ar", "zh"],
            "Lost \u{fffd}",
            "the character that was there",
        ),
        (&["en", "ar", "zh"], "Bell \u{7}", "a space, or nothing"),
        (&["en", "ar", "zh"], "one^two", "another character"),
        (&["en", "ar", "zh"], "zero\u{200b}width", "write nothing"),
        (&["en", "ar", "zh"], "soft\u{ad}hyphen", "write nothing"),
        (&["en", "ar"], "over\u{202e}ride", "isolates"),
        (&["en", "fr", "zh"], "mark\u{200e}", "write nothing"),
        (
            &["en", "fr", "zh"],
            "\u{2068}isolate\u{2069}",
            "write nothing",
        ),
        (&["fr", "es"], "4\u{a0}M", "a plain space"),
        (&["fr"], "Oui\u{202f}?", "a plain space"),
        (&["en", "fr", "ru"], "it's", "write ’"),
        (
            &["en", "fr", "ru"],
            "a \"word\"",
            "quotation marks of the language",
        ),
        (&["en", "fr"], "it`s", "write ’"),
        (&["en", "fr"], "it´s", "write ’"),
        (&["en", "ar", "zh"], "wait...", "write …"),
        (&["en", "fr"], "one - two", "dash"),
        (&["en", "fr"], "{ \"\\u00A0\" }", "the character itself"),
        (&["en", "ar", "zh"], "two  spaces", "one space"),
        (
            &["en", "es", "ru"],
            "Name : value",
            "directly behind the word",
        ),
        (&["en", "es", "ru"], "one , two", "directly behind the word"),
        (&["es", "ru"], "« words»", "directly behind the mark"),
        (&["es", "ru"], "«words »", "directly behind the word"),
        (&["fr"], "un , deux", "directly behind the word"),
        (&["es"], "Qué?", "“¿”"),
        (&["es"], "¿Qué", "“¿”"),
        (&["es"], "?Qué¿", "“¿”"),
        (&["es"], "Sí!", "“¡”"),
        (&["zh"], "标准: 符合", "full-width"),
        (&["zh"], "标准(gTLD)", "full-width"),
        (&["zh"], "gTLD,标准", "full-width"),
        (&["zh"], "标准： 符合", "without a space"),
        (&["zh"], "AS （号码）", "without a space"),
        (&["ar"], "نعم, لا", "the Arabic mark"),
        (&["ar"], "نعم?", "the Arabic mark"),
        (&["ar", "es", "fr", "ru", "zh"], "la gNSO", "write GNSO"),
        (&["es", "fr"], "internet", "write Internet"),
        (&["fr"], "Le groupe décide", "unité constitutive"),
        (&["fr"], "Groupe des utilisateurs", "unité constitutive"),
        (&["fr"], "un FAI", "fournisseur de services Internet"),
        (
            &["fr"],
            "les fournisseurs d’accès",
            "fournisseur de services Internet",
        ),
        (
            &["fr"],
            "concerne sur le plan commercial",
            "incidence commerciale",
        ),
        (&["fr"], "le demandeur", "candidat"),
        (&["fr"], "un e-mail", "courriel"),
        (&["fr"], "ta demande", "vous"),
        (&["es"], "La carta pide", "carta orgánica"),
        (&["es"], "el Ingreso", "membresía"),
        (&["es"], "dominios de nivel superior", "alto nivel"),
        (&["es"], "presta tránsito", "servicios de tránsito"),
        (&["es"], "Pertenencias", "afiliaciones"),
        (&["es"], "otra escritura", "alfabeto"),
        (&["es"], "Justificación", "información acreditativa"),
        (&["es"], "un email", "correo electrónico"),
        (&["es"], "tu solicitud", "usted"),
        (&["fr"], "Quoi?", "a plain space between"),
        (&["fr"], "Quoi{ \":\" } cela", "a plain space between"),
        (&["fr"], "{ $station }: { $state }", "a plain space between"),
        (&["fr"], "{ \": \" }", "a plain space between"),
        (&["fr"], "«mot »", "a plain space between"),
        (&["fr"], "« mot»", "a plain space between"),
        (&["fr"], "« quoi ?».", "a plain space between"),
        (&["fr"], "Quoi ?:", "a plain space between"),
        (&["ru"], "одно – другое", "“ — ”"),
        (&["ru"], "одно— другое", "a plain space before the dash"),
        (&["ru"], "одно —другое", "a space behind the dash"),
        (&["ru"], "«слово", "in pairs"),
        (&["ar", "ru"], "“rights”", "write « »"),
        (&["ru"], "Еще раз", "ё"),
        (&["ru"], "4\u{a0}МБ", "a plain space"),
        (&["ru"], "Решает группа", "группа интересов"),
        (&["ru"], "услуги связи", "провайдер подключения"),
        (&["ru"], "Заявления и подпись", "подтверждение"),
        (&["ru"], "общих доменов", "общего пользования"),
        (&["ru"], "интернет-регистраторы", "регистратура"),
        (&["ru"], "сеть интернета", "Интернета"),
        (&["ru"], "твоя заявка", "вы, ваш"),
        (&["zh"], "标准gTLD", "a space before the Latin"),
        (&["zh"], "4项", "a space behind the Latin"),
        (&["zh"], "第{ $number } 题", "before what is filled in"),
        (&["zh"], "正在打开…", "……"),
        (&["zh"], "「标准」", "“ ”"),
        (&["zh"], "“标准", "in pairs"),
        (&["zh"], "（标准", "in pairs"),
        (&["zh"], "{ $step } – 成员", "："),
        (&["zh"], "其他申请者", "申请人"),
        (&["zh"], "说明材料", "佐证说明"),
        (&["zh"], "你的回答", "您"),
        (&["zh"], "贵公司", "贵组织"),
        (&["zh"], "请键入", "输入"),
        (&["ar"], "«نعم», لا", "the Arabic mark"),
        (&["ar"], "نعم ، لا", "directly behind the word"),
        (&["ar"], "مثل .com", "U+200E before"),
        (&["ar"], "« نعم»", "directly behind the mark"),
        (&["ar"], "«نعم", "in pairs"),
        (&["ar"], "٤ ميغابايت", "European digits"),
        (&["ar"], "نعـم", "write nothing"),
        (&["ar"], "کیان", "ك ى ي"),
        (&["ar"], "مثل +49 30", "U+200E before the sign"),
        (&["ar"], "AS{ $number } محجوز", "U+200E behind the number"),
        (&["ar"], "جمعية تجارية", "جمعية قطاعية"),
        (&["ar"], "شبكة أساسية", "العمود الفقري"),
        (&["ar"], "تؤثر على منظمتكم", "تؤثر في"),
        (&["ar"], "منظمة دعم العناوين", "المنظمة الداعمة"),
        (&["ar"], "هذه المحرف", "أحرف"),
        (&["ar"], "العضويات والروابط", "الصلات"),
        (&["ar"], "لسان المتصفح", "علامة تبويب"),
        (&["ar"], "بكل الخطوط", "نظام كتابة"),
    ];

    #[test]
    fn each_rule_refuses_what_it_forbids_and_says_what_to_write() {
        for (tags, text, instead) in REFUSED {
            for tag in *tags {
                let errors = errors(tag, text);
                assert!(
                    errors
                        .iter()
                        .any(|error| error.starts_with(&format!("{tag}: m: "))
                            && error.contains(instead)),
                    "{tag}: {text:?}: {errors:?}"
                );
            }
        }
    }

    #[test]
    fn each_rule_is_seen_to_refuse() {
        for rule in RULES {
            let Rule {
                languages,
                instead,
                reason,
                ..
            } = rule;
            let refused = REFUSED.iter().any(|(tags, text, _)| {
                tags.iter().any(|tag| {
                    let texts = texts(&message(text));
                    languages.hold(tag) && texts.iter().any(|text| rule.find(text).is_some())
                })
            });
            assert!(refused, "no message shows: write {instead} ({reason})");
        }
    }

    #[test]
    fn a_plural_is_held_to_the_rules_in_every_category() {
        let text = "{ $n ->\n    [one] un groupe\n   *[other] { $n } unités\n    }";
        let errors = errors("fr", text);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].contains("“un groupe”"), "{errors:?}");
    }

    #[test]
    fn what_is_right_passes() {
        for (tag, text) in [
            ("en", "For example, example.net or https://例え.中国"),
            (
                "en",
                "“{ $label }” holds (at most) { NUMBER($limit) } letters; see RFC 7607.",
            ),
            ("en", "The gTLD – .com, for one – and the programme’s rest…"),
            (
                "fr",
                "« démontrer que les activités de la gNSO ont une incidence commerciale »",
            ),
            (
                "fr",
                "Groupe des représentants des entités non commerciales (NCSG)",
            ),
            (
                "fr",
                "L’organisation, ou une société de son groupe, vote-t-elle ?",
            ),
            (
                "fr",
                "À 10:30, voyez https://example.net/?lang=fr et name@example.net !",
            ),
            ("fr", "Vraiment ?! Oui."),
            ("es", "«¿Qué dice la carta orgánica?» ¡Nada!"),
            ("es", "Carta (US Letter)"),
            (
                "ru",
                "ISPCP — группа интересов провайдеров; её «группу компаний» и Интернета",
            ),
            ("ru", "«single rights» (перевод: «единые права»)"),
            (
                "zh",
                "第 { $number } 题，{ DATETIME($date) }为 ISPCP 编制……",
            ),
            (
                "ar",
                "AS{ $number }\u{200e} محجوز، \u{2066}rights\u{2069} «equal rights» لـ ICANN، مثل \u{200e}.com.",
            ),
            ("zh", "“企业选区（BC）：”Whois 政策，1) 或 2)"),
            (
                "ar",
                "مثل \u{200e}+49 30 1234567، أو \u{2068}AS3320\u{2069}؟",
            ),
        ] {
            assert_eq!(errors(tag, text), Vec::<String>::new(), "{tag}: {text}");
        }
    }

    #[test]
    fn french_spaces_do_not_break() {
        for (text, expected) in [
            (
                "Quoi ? Oui ! Bon ; fin : « mot ».",
                "Quoi\u{202f}? Oui\u{202f}! Bon\u{202f}; fin\u{a0}: «\u{a0}mot\u{a0}».",
            ),
            ("« Quoi ? »", "«\u{a0}Quoi\u{202f}?\u{a0}»"),
            (
                "« { $label } » : { $x } ?",
                "«\u{a0}\u{fffc}\u{a0}»\u{a0}: \u{fffc}\u{202f}?",
            ),
            ("{ \" ; \" }", "\u{202f}; "),
            ("plus de 4 Mo, ou 4 Mots", "plus de 4\u{a0}Mo, ou 4 Mots"),
            (
                "À 10:30 : https://example.net/?a=b",
                "À 10:30\u{a0}: https://example.net/?a=b",
            ),
            ("+49 30 1234567", "+49 30 1234567"),
            (
                "“rights : all ?” (« droits »)",
                "“rights : all ?” («\u{a0}droits\u{a0}»)",
            ),
            (
                "“one { $n } : two” : trois",
                "“one \u{fffc} : two”\u{a0}: trois",
            ),
        ] {
            assert_eq!(spaced("fr", text), expected);
        }
        assert_eq!(
            spaced("ru", "{ $step } — более 4 МБ — да"),
            "\u{fffc}\u{a0}— более 4\u{a0}МБ\u{a0}— да"
        );
        assert_eq!(spaced("es", "más de 4 MB: no"), "más de 4\u{a0}MB: no");
        assert_eq!(spaced("en", "Is it so : « no » ?"), "Is it so : « no » ?");
    }

    #[test]
    fn spaces_are_set_in_every_category_of_a_plural() {
        let mut message = message("{ $n ->\n    [one] un ?\n   *[other] { $n } !\n    }");
        assert_eq!(set_spaces("fr", "m", &mut message), Vec::<String>::new());
        let Some(Part::Plural(_, variants, others)) = message.0.first() else {
            panic!("it is a plural");
        };
        assert_eq!(texts(&variants[0].1), ["un\u{202f}?"]);
        assert_eq!(texts(others), ["\u{fffc}\u{202f}!"]);
    }

    #[test]
    fn a_line_ends_with_its_last_letter() {
        assert_eq!(check_lines("a = b\n\nc =\n    d\n"), Vec::<String>::new());
        for text in [
            "a = b \n",
            "a = b\r\n",
            "a =\tb",
            "\u{feff}a = b",
            "# c\u{a0}\n",
        ] {
            assert_eq!(check_lines(text).len(), 1, "{text:?}");
        }
    }

    #[test]
    fn every_message_keeps_the_rules() {
        let locales = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales"));
        for tag in languages(locales).expect("there are languages") {
            for folder in [locales.join(&tag), locales.join(&tag).join("page")] {
                if let Err(errors) = read(&folder) {
                    panic!("{errors}");
                }
            }
        }
    }
}
