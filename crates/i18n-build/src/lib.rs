//! Parses and validates the Fluent files of `locales/`. `xtask` writes their identifiers as Rust,
//! for `i18n`, and their texts as files, for the browser. `lint.rs` checks every message.
//!
//! In the catalogue's format, a message is a string; a placeable `{ $name }` is a control character
//! followed by its number.

mod lint;
#[path = "../../i18n/src/marks.rs"]
mod marks;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use marks::{DAY, NUMBER, PLACEABLE, PLURAL, SEPARATOR, VARIANT};

/// The language that defines the identifiers of the messages.
pub const ENGLISH: &str = "en";

/// The message with a language's own name.
const NAME: &str = "language-name";

const UNDERSTOOD: &str = "only { $name }, { \"text\" }, { NUMBER($name) }, { DATETIME($name) } and \
                          { $name -> [category] … *[other] … } are understood here";

/// A part of a message.
pub enum Part {
    /// Literal text.
    Text(String),
    /// A placeable: the mark that determines its format, and its name.
    Placeable(char, String),
    /// A plural: the name of the placeable, a text per plural category, and the default text.
    Plural(String, Vec<(PluralCategory, Message)>, Message),
}

/// A message: its parts, in order.
pub struct Message(pub Vec<Part>);

/// The messages of a language, by their identifiers.
pub type Messages = BTreeMap<String, Message>;

impl Message {
    /// The names of the placeables, in order of first appearance.
    #[must_use]
    pub fn placeables(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let mut know = |name: &String| {
            if !names.contains(name) {
                names.push(name.clone());
            }
        };
        for part in &self.0 {
            match part {
                Part::Text(_) => {}
                Part::Placeable(_, name) => know(name),
                Part::Plural(name, variants, others) => {
                    know(name);
                    let messages = variants.iter().map(|(_, message)| message);
                    for message in messages.chain([others]) {
                        message.placeables().iter().for_each(&mut know);
                    }
                }
            }
        }
        names
    }

    /// The message in the catalogue's format, its placeables numbered by their position in `order`.
    #[must_use]
    pub fn encoded(&self, order: &[String]) -> String {
        let mut text = String::new();
        let number = |name| order.iter().position(|known| known == name).unwrap_or(9);
        for part in &self.0 {
            match part {
                Part::Text(words) => text.push_str(words),
                Part::Placeable(mark, name) => {
                    let _ = write!(text, "{mark}{}", number(name));
                }
                Part::Plural(name, variants, others) => {
                    let _ = write!(text, "{PLURAL}{}", number(name));
                    for (category, message) in variants {
                        let name = category_name(*category);
                        let words = message.encoded(order);
                        let _ = write!(text, "{name}{VARIANT}{words}{VARIANT}");
                    }
                    let _ = write!(text, "{}{PLURAL}", others.encoded(order));
                }
            }
        }
        text
    }

    /// A plural category of the message that the language does not have.
    fn surplus_category(&self, rules: &PluralRules) -> Option<PluralCategory> {
        let plurals = self.0.iter().filter_map(|part| match part {
            Part::Plural(_, variants, _) => Some(variants),
            _ => None,
        });
        let mut categories = plurals.flatten().map(|(category, _)| *category);
        categories.find(|category| !rules.categories().any(|known| known == *category))
    }
}

/// The name of a category in Fluent and CLDR.
fn category_name(category: PluralCategory) -> String {
    format!("{category:?}").to_lowercase()
}

/// The available languages, by the names of their folders.
///
/// # Errors
/// Fails if the folder cannot be read.
pub fn languages(locales: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(locales).map_err(|e| format!("{}: {e}", locales.display()))?;
    let mut tags: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    tags.sort();
    Ok(tags)
}

/// Reads the messages of a folder: a language's (`fr`), or those of its pages (`fr/page`).
///
/// # Errors
/// Fails if a file cannot be read or a message breaks a rule: one line per error, with advice.
pub fn read(folder: &Path) -> Result<Messages, String> {
    let mut messages = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    let tag = language(folder);
    let mut errors = Vec::new();
    for file in files {
        let name = file.display();
        let text = fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        for error in lint::check_lines(&text) {
            errors.push(format!("{name}: {error}"));
        }
        let resource =
            parser::parse(text.as_str()).map_err(|(_, errors)| format!("{name}: {errors:?}"))?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let value = message
                .value
                .as_ref()
                .ok_or_else(|| format!("{name}: {id} has no text"))?;
            let mut value = pattern(&value.elements).map_err(|e| format!("{name}: {id}: {e}"))?;
            errors.extend(lint::check(&tag, &id, &value));
            errors.extend(lint::set_spaces(&tag, &id, &mut value));
            if messages.insert(id.clone(), value).is_some() {
                return Err(format!("{name}: {id} stands twice"));
            }
        }
    }
    if errors.is_empty() {
        Ok(messages)
    } else {
        Err(errors.join("\n"))
    }
}

/// The language tag of a folder.
fn language(folder: &Path) -> String {
    let folder = if folder.ends_with("page") {
        folder.parent().unwrap_or(folder)
    } else {
        folder
    };
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn pattern(elements: &[PatternElement<&str>]) -> Result<Message, String> {
    let parts: Result<Vec<Part>, String> = elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Ok(Part::Text((*value).to_owned())),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => placeable(inline),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => plural(selector, variants),
        })
        .collect();
    let message = Message(parts?);
    if message.placeables().len() > 9 {
        return Err("more than nine placeables".to_owned());
    }
    Ok(message)
}

fn placeable(expression: &InlineExpression<&str>) -> Result<Part, String> {
    match expression {
        InlineExpression::StringLiteral { value } => Ok(Part::Text((*value).to_owned())),
        InlineExpression::VariableReference { id } => {
            Ok(Part::Placeable(PLACEABLE, id.name.to_owned()))
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let mark = match id.name {
                "NUMBER" => Some(NUMBER),
                "DATETIME" => Some(DAY),
                _ => None,
            };
            match (mark, arguments.positional.as_slice()) {
                (Some(mark), [InlineExpression::VariableReference { id }]) => {
                    Ok(Part::Placeable(mark, id.name.to_owned()))
                }
                _ => Err(UNDERSTOOD.to_owned()),
            }
        }
        _ => Err(UNDERSTOOD.to_owned()),
    }
}

fn plural(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Result<Part, String> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err(UNDERSTOOD.to_owned());
    };
    let mut categories = Vec::new();
    let mut others = None;
    for variant in variants {
        let message = pattern(&variant.value.elements)?;
        if message
            .0
            .iter()
            .any(|part| matches!(part, Part::Plural(..)))
        {
            return Err("one plural stands in another: write whole sentences".to_owned());
        }
        let VariantKey::Identifier { name } = variant.key else {
            return Err("a variant is a plural category, not a number".to_owned());
        };
        match PluralCategory::get_for_cldr_string(name) {
            Some(PluralCategory::Other) if variant.default => others = Some(message),
            Some(category) if !variant.default => categories.push((category, message)),
            Some(_) => return Err("the default is *[other]".to_owned()),
            None => return Err(format!("{name} is no plural category")),
        }
    }
    let others = others.ok_or("the default is *[other]")?;
    Ok(Part::Plural(id.name.to_owned(), categories, others))
}

/// The messages of a language in the catalogue's format: in the order of the English identifiers,
/// each with exactly the placeables of the English message.
///
/// # Errors
/// Fails if a message is missing or surplus, or if its placeables differ from the English ones.
pub fn translated(tag: &str, english: &Messages, messages: &Messages) -> Result<String, String> {
    if let Some(surplus) = messages.keys().find(|id| !english.contains_key(*id)) {
        return Err(format!("{tag}: {surplus} is no message of {ENGLISH}"));
    }
    let rules = tag.parse::<Locale>().ok();
    let rules = rules.and_then(|locale| PluralRules::try_new_cardinal(locale.into()).ok());
    let rules = rules.ok_or_else(|| format!("{tag}: its plural categories are not known"))?;
    let mut texts = Vec::new();
    for (id, original) in english {
        let message = messages
            .get(id)
            .ok_or_else(|| format!("{tag}: {id} is missing"))?;
        let order = original.placeables();
        let mut own = message.placeables();
        own.sort();
        let mut known = order.clone();
        known.sort();
        if own != known {
            return Err(format!(
                "{tag}: {id} has the placeables {own:?}, not {known:?}"
            ));
        }
        if let Some(category) = message.surplus_category(&rules) {
            let name = category_name(category);
            return Err(format!(
                "{tag}: {id}: the language has no plural category {name}"
            ));
        }
        texts.push(message.encoded(&order));
    }
    Ok(texts.join(&SEPARATOR.to_string()))
}

/// The Rust source of the languages, and of the identifiers and placeables of the messages:
/// `crates/i18n/src/identifiers.rs`. It changes only if one of them does, not with a text.
///
/// # Errors
/// Fails if a Fluent file of any language cannot be read or is wrong.
pub fn identifiers(locales: &Path) -> Result<String, String> {
    let mut source =
        "//! The languages, and the identifiers and placeables of the messages. `cargo xtask \
                      messages` writes\n//! this file from `locales/`.\n\n\
                      use super::catalogue::identifiers;\n\n\
                      /// The languages: tags (BCP 47), each with its own name for itself.\n"
            .to_owned();
    let english = read(&locales.join(ENGLISH))?;
    let tags = languages(locales)?;
    let _ = writeln!(
        source,
        "pub(super) const LANGUAGES: [(&str, &str); {}] = [",
        tags.len()
    );
    for tag in tags {
        let messages = read(&locales.join(&tag))?;
        translated(&tag, &english, &messages)?;
        read(&locales.join(&tag).join("page"))?;
        let name = messages.get(NAME);
        let name = name.ok_or_else(|| format!("{tag}: {NAME} is missing"))?;
        let _ = writeln!(source, "    ({tag:?}, {:?}),", name.encoded(&[]));
    }
    source.push_str("];\n\nidentifiers! {\n");
    for (id, message) in english {
        let name = id.replace('-', "_");
        let placeables = message.placeables().join(", ").replace('-', "_");
        let _ = if placeables.is_empty() {
            writeln!(source, "    {id:?} {};", name.to_uppercase())
        } else {
            writeln!(source, "    {id:?} {name}({placeables});")
        };
    }
    source.push_str("}\n");
    Ok(source)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;

    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    use super::{Messages, identifiers, translated};

    /// The identifiers of English and French with that message, and with that page.
    fn identifiers_of(english: &str, french: &str, page: &str) -> Result<String, String> {
        let locales = tempfile::tempdir().expect("there is room");
        for (tag, message) in [("en", english), ("fr", french)] {
            let pages = locales.path().join(tag).join("page");
            fs::create_dir_all(&pages).expect("there is room");
            let messages = format!("language-name = {tag}\n{message}\n");
            let folder = locales.path().join(tag);
            fs::write(folder.join("a.ftl"), messages).expect("there is room");
            fs::write(pages.join("a.ftl"), page).expect("there is room");
        }
        identifiers(locales.path())
    }

    #[test]
    fn identifiers_change_with_names_and_not_with_texts() {
        let source = identifiers_of("a-b = One { $c-d }", "a-b = Un { $c-d }", "");
        assert!(
            source
                .as_ref()
                .is_ok_and(|source| source.contains("    \"a-b\" a_b(c_d);\n")),
            "{source:?}"
        );
        assert_eq!(
            identifiers_of("a-b = { $c-d } two", "a-b = { $c-d }", ""),
            source
        );
        assert_ne!(identifiers_of("a-b = One", "a-b = Un", ""), source);
    }

    #[test]
    fn identifiers_need_right_files_in_every_language() {
        for (english, french, page, error) in [
            ("a = One", "", "", "fr: a is missing"),
            ("a = One", "a = { $b }", "", "fr: a has the placeables"),
            ("a = One", "a = Un ^", "", "U+005E"),
            ("a = One", "a = Un", "b = it's", "write ’"),
        ] {
            let refused = identifiers_of(english, french, page).expect_err(error);
            assert!(refused.contains(error), "{refused}");
        }
    }

    fn one(text: &str) -> Result<Messages, String> {
        let resource = parser::parse(text).expect("it is Fluent");
        let Some(Entry::Message(message)) = resource.body.first() else {
            panic!("it is a message");
        };
        let value = message.value.as_ref().expect("it has a text");
        let message = super::pattern(&value.elements)?;
        Ok(BTreeMap::from([("told".to_owned(), message)]))
    }

    const ENGLISH: &str = "told = { $n ->\n    [one] one\n   *[other] { NUMBER($n) }\n    }";

    #[test]
    fn a_plural_is_written_with_its_categories() {
        let english = one(ENGLISH).expect("it is understood");
        let text = translated("en", &english, &english);
        assert_eq!(text.as_deref(), Ok("\u{5}0one\u{6}one\u{6}\u{3}0\u{5}"));
    }

    #[test]
    fn a_category_that_the_language_lacks_is_refused() {
        let english = one(ENGLISH).expect("it is understood");
        let few = one("told = { $n ->\n    [few] few\n   *[other] { $n }\n    }");
        let few = few.expect("it is understood");
        assert!(translated("ru", &english, &few).is_ok());
        for tag in ["en", "fr", "es", "zh"] {
            let refused = translated(tag, &english, &few).expect_err("it has no such category");
            assert!(refused.contains("few"), "{refused}");
        }
        // Chinese has one category alone.
        assert!(translated("zh", &english, &english).is_err());
    }

    #[test]
    fn what_cannot_be_said_at_run_time_is_refused() {
        for text in [
            "told = { $n ->\n    [one] one\n   *[many] many\n    }",
            "told = { $n ->\n    [1] one\n   *[other] more\n    }",
            "told = { $n ->\n    [lots] lots\n   *[other] more\n    }",
            "told = { NUMBER($n) ->\n    [one] one\n   *[other] more\n    }",
            "told = { other }",
            "told = { LENGTH($n) }",
        ] {
            assert!(one(text).is_err(), "{text}");
        }
    }

    #[test]
    fn messages_missing_surplus_or_filled_otherwise_are_refused() {
        let english = one("told = { $n }").expect("it is understood");
        assert!(translated("fr", &english, &BTreeMap::new()).is_err());
        assert!(translated("fr", &BTreeMap::new(), &english).is_err());
        let other = one("told = { $m }").expect("it is understood");
        assert!(translated("fr", &english, &other).is_err());
    }
}
