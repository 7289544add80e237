//! The generated list of the families for scripts, `crates/pdf-fonts/src/scripts.rs`.
//!
//! A script is on the list if it is in living use: Unicode recommends it for identifiers or calls
//! it one of limited use (UAX #31, in CLDR's script metadata), or a language that is official
//! somewhere is written in it (CLDR's territory information), or a top-level domain is. Its family
//! is the Noto family with a subset of its name, as Google Fonts' metadata has them: sans before
//! serif, the plainest name first. Its characters are those of the script (Unicode's property
//! Script), and the shared ones (`Script_Extensions`) of which it is the most used script.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use icu_properties::props::{GeneralCategory, NamedEnumeratedProperty, Script};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyParser};
use serde_json::Value;

use crate::paths::{cache, root};
use crate::process::{Log, Result, capture_stdout, command, log, run};
use crate::progress::step;
use crate::tools::{find, npm_install};
use ispcp_pdf_fonts::scripts::WITHOUT_FONT;
use ispcp_pdf_fonts::{SCRIPTS, Source, VERSION};

/// The npm packages that the list is generated from.
const DATA: [(&str, &str); 3] = [
    ("cldr-core", "48.2.0"),
    ("google-font-metadata", "6.0.8"),
    ("tlds", "1.261.0"),
];

/// The scripts of the families that the crate lists by hand.
const LISTED_BY_HAND: [Script; 9] = [
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
    Script::Devanagari,
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Bopomofo,
    Script::Hangul,
];

/// The first sign; all characters before it are covered by the fonts for Latin letters.
const FIRST_SIGN: u32 = 0x2b0;

/// Scripts whose characters beyond U+2000 are signs, such as figures, or letters that the text's
/// own family covers.
const ALPHABETS_OF_SIGNS: [Script; 4] = [
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
    Script::Braille,
];

/// The last code point examined: beyond it are only ideographs.
const LAST: u32 = 0x1_ffff;

/// The most characters without a script that are given to a script whose characters surround them.
const SMALL_GAP: usize = 4;

/// Blocks of signs that only the families for ideographs cover.
const EAST_ASIAN: [(u32, u32); 3] = [(0x2e80, 0x33ff), (0xfe10, 0xfe4f), (0xff00, 0xffef)];

/// The generated file, relative to the checkout.
const LIST: &str = "crates/pdf-fonts/src/scripts.rs";

/// The source of the version of a package that the list does not name yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unlisted {
    /// The registry.
    Ask,
    /// None: it is an error.
    Refuse,
}

/// Regenerates the list. Versions already listed are kept.
pub(crate) fn write() -> Result {
    let path = root().join(LIST);
    fs::write(&path, list(Unlisted::Ask)?)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let mut format = command("rustfmt", &["--edition", "2024"]);
    format.arg(&path);
    run(format)
}

/// Compares the list with its sources.
pub(crate) fn check() -> Result {
    let path = root().join(LIST);
    let there =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let plain = |text: &str| {
        text.replace([' ', '\n'], "")
            .replace(",]", "]")
            .replace(",)", ")")
    };
    if plain(&there) == plain(&list(Unlisted::Refuse)?) {
        log("The list of scripts matches its sources.");
        Ok(())
    } else {
        Err(format!(
            "{LIST} does not match its sources: run `cargo xtask scripts`"
        ))
    }
}

/// The data that the list is generated from.
struct Sources {
    /// Each script's rank by use, the most used first (CLDR).
    ranks: BTreeMap<Script, (i64, String)>,
    /// The scripts in living use.
    living: BTreeSet<Script>,
    /// The official languages in each script.
    official: BTreeMap<Script, BTreeSet<String>>,
    /// The subsets of each Noto family.
    families: Vec<(String, BTreeSet<String>)>,
}

fn list(unlisted: Unlisted) -> Result<String> {
    let sources = Sources::read()?;
    let owners = Owners::new(&sources.ranks);
    let mut families = String::new();
    let mut without = Vec::new();
    let mut living: Vec<Script> = sources
        .living
        .iter()
        .copied()
        .filter(|script| !LISTED_BY_HAND.contains(script))
        .collect();
    living.sort_by_key(|script| sources.ranks.get(script));
    for script in living {
        let ranges = owners.ranges(Owner::Script(script), 0);
        if ranges.is_empty() {
            // A name for several scripts, such as Japanese.
            continue;
        }
        let Some((package, whole, version, slice)) = sources.family(script, unlisted)? else {
            without.push(script);
            continue;
        };
        let mut blocks = String::new();
        for (first, last) in ranges {
            let _ = write!(blocks, "({first:#x}, {last:#x}), ");
        }
        let language = match sources.official.get(&script) {
            Some(languages) if languages.len() == 1 => languages.first().cloned(),
            _ => None,
        };
        let language = language.unwrap_or_else(|| alone(script));
        let _ = writeln!(
            families,
            "Family {{ version: {}, source: Source::{}, ..script(\"{package}\", &[{}], &[{}], \
             \"{language}\") }},",
            if version == VERSION {
                "VERSION".to_owned()
            } else {
                format!("\"{version}\"")
            },
            if whole { "Whole" } else { "Slices" },
            if whole {
                String::new()
            } else {
                format!("\"{slice}\"")
            },
            blocks.trim_end_matches(", "),
        );
    }
    let mut signs = String::new();
    for (first, last) in owners.ranges(Owner::Everybody, FIRST_SIGN) {
        let _ = write!(signs, "({first:#x}, {last:#x}), ");
    }
    let without: Vec<String> = without
        .into_iter()
        .map(|script| format!("\"{}\"", alone(script)))
        .collect();
    Ok(format!(
        "//! The families for living scripts, the most used first.\n\
         //!\n\
         //! Generated by `cargo xtask scripts`, which documents the method; the tests compare it with its\n\
         //! sources.\n\
         \n\
         use super::{{Family, Source, VERSION, script}};\n\
         \n\
         /// The families for all other scripts.\n\
         pub const SCRIPTS: &[Family] = &[{families}];\n\
         \n\
         /// The living scripts for which no package of the registry has a font (BCP 47).\n\
         pub const WITHOUT_FONT: &[&str] = &[{}];\n\
         \n\
         /// The blocks of characters without a script.\n\
         pub const SIGN_BLOCKS: &[(u32, u32)] = &[{}];\n",
        without.join(", "),
        signs.trim_end_matches(", "),
    ))
}

impl Sources {
    fn read() -> Result<Self> {
        let folder = data()?;
        let read = |path: &str| -> Result<Value> {
            let path = folder.join(path);
            let to_error = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
            let text = fs::read_to_string(&path).map_err(|error| to_error(&error))?;
            serde_json::from_str(&text).map_err(|error| to_error(&error))
        };
        let parser = PropertyParser::<Script>::new();
        let parse = |code: &str| parser.get_strict(code);
        let mut sources = Self {
            ranks: BTreeMap::new(),
            living: BTreeSet::new(),
            official: BTreeMap::new(),
            families: Vec::new(),
        };
        let metadata = read("cldr-core/scriptMetadata.json")?;
        for (code, script) in members(&metadata["scriptMetadata"]) {
            let Some(known) = parse(code) else { continue };
            if [Script::Common, Script::Inherited, Script::Unknown].contains(&known) {
                continue;
            }
            let rank = script["rank"].as_i64().unwrap_or(i64::MAX);
            sources.ranks.insert(known, (rank, code.to_owned()));
            if ["RECOMMENDED", "LIMITED_USE"].contains(&script["idUsage"].as_str().unwrap_or("")) {
                sources.living.insert(known);
            }
        }
        let likely = read("cldr-core/supplemental/likelySubtags.json")?;
        let likely = &likely["supplemental"]["likelySubtags"];
        let territories = read("cldr-core/supplemental/territoryInfo.json")?;
        for (territory, about) in members(&territories["supplemental"]["territoryInfo"]) {
            for (language, about) in members(&about["languagePopulation"]) {
                if about["_officialStatus"].is_null() {
                    continue;
                }
                let (language, script) = if let Some((language, script)) = language.split_once('_')
                {
                    (language, Some(script.to_owned()))
                } else {
                    let here = likely[format!("{language}-{territory}")].as_str();
                    let full = here.or_else(|| likely[language].as_str());
                    let script = full.and_then(|full| full.split('-').nth(1));
                    (language, script.map(str::to_owned))
                };
                let Some(script) = script.and_then(|script| parse(&script)) else {
                    continue;
                };
                sources.living.insert(script);
                let languages = sources.official.entry(script).or_default();
                languages.insert(language.to_owned());
            }
        }
        let scripts = CodePointMapData::<Script>::new();
        let domains = read("tlds/index.json")?;
        for domain in domains.as_array().into_iter().flatten() {
            let letters = domain.as_str().unwrap_or_default().chars();
            let known = letters.map(|letter| scripts.get(letter));
            sources
                .living
                .extend(known.filter(|script| sources.ranks.contains_key(script)));
        }
        let fonts = read("google-font-metadata/data/api-response.json")?;
        for family in fonts.as_array().into_iter().flatten() {
            let name = family["family"].as_str().unwrap_or_default();
            if name.starts_with("Noto ") {
                let subsets = family["subsets"].as_array().into_iter().flatten();
                let subsets = subsets.filter_map(|subset| Some(subset.as_str()?.to_owned()));
                let package = name.to_lowercase().replace(' ', "-");
                sources.families.push((package, subsets.collect()));
            }
        }
        Ok(sources)
    }

    /// The package for a script, whether it is an uncut one, its version, and the slice.
    fn family(
        &self,
        script: Script,
        unlisted: Unlisted,
    ) -> Result<Option<(String, bool, String, String)>> {
        let long = PropertyNamesLong::<Script>::new();
        let slice = long
            .get(script)
            .unwrap_or_default()
            .to_lowercase()
            .replace('_', "-");
        let mut packages: Vec<&str> = self
            .families
            .iter()
            .filter(|(_, subsets)| subsets.contains(&slice))
            .map(|(package, _)| package.as_str())
            .collect();
        packages.sort_by_key(|package| (!package.starts_with("noto-sans-"), package.len()));
        let Some(&package) = packages.first() else {
            return Ok(None);
        };
        for (scope, whole) in [("@fontsource", false), ("@expo-google-fonts", true)] {
            let family = SCRIPTS.iter().find(|family| family.package == package);
            let version = match family {
                Some(family) if whole == (family.source == Source::Whole) => {
                    Some(family.version.to_owned())
                }
                Some(_) => None,
                None if WITHOUT_FONT.contains(&alone(script).as_str()) => None,
                None if unlisted == Unlisted::Ask => newest(&format!("{scope}/{package}"))?,
                None => {
                    return Err(format!("{LIST} lacks {package}: run `cargo xtask scripts`"));
                }
            };
            if let Some(version) = version {
                return Ok(Some((package.to_owned(), whole, version, slice)));
            }
        }
        Ok(None)
    }
}

/// The newest version of a package, if the registry has the package.
fn newest(package: &str) -> Result<Option<String>> {
    let npm = find("npm").ok_or("the versions cannot be looked up: install Node.js")?;
    // Prefer the version that most families share.
    for wanted in [format!("{package}@{VERSION}"), package.to_owned()] {
        let version = capture_stdout(command(&npm, &["view", &wanted, "version"]));
        let version = version.map(|version| version.trim().to_owned());
        if let Some(version) = version.filter(|version| !version.is_empty()) {
            return Ok(Some(version));
        }
    }
    Ok(None)
}

/// The directory of the packages that the list is generated from.
fn data() -> Result<PathBuf> {
    let names: Vec<String> = DATA
        .iter()
        .map(|(package, version)| format!("{package}@{version}"))
        .collect();
    let folder = cache()?.join(format!("tools/{}", names.join("-")));
    let packages = folder.join("node_modules");
    let is_here = |package: &str| packages.join(package).join("package.json").is_file();
    if !DATA.iter().all(|(package, _)| is_here(package)) {
        step("Installing the data on scripts", || {
            npm_install(&folder, &names, &Log::create("scripts")?)
        })?;
    }
    Ok(Path::to_owned(&packages))
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value))
}

/// The tag of a script without a language (BCP 47).
fn alone(script: Script) -> String {
    format!("und-{}", script.short_name())
}

/// The script of each character: its own, or the most used of those that share it.
struct Owners(Vec<Owner>);

/// The owner of a code point.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// Not a character.
    Nobody,
    /// A sign without a script.
    Everybody,
    Script(Script),
}

impl Owners {
    fn new(ranks: &BTreeMap<Script, (i64, String)>) -> Self {
        let categories = CodePointMapData::<GeneralCategory>::new();
        let extensions = ScriptWithExtensions::new();
        let scripts = CodePointMapData::<Script>::new();
        let owner = |code: u32| {
            if matches!(
                categories.get32(code),
                GeneralCategory::Unassigned
                    | GeneralCategory::PrivateUse
                    | GeneralCategory::Surrogate
                    | GeneralCategory::Control
            ) {
                return Owner::Nobody;
            }
            if EAST_ASIAN
                .iter()
                .any(|&(first, last)| (first..=last).contains(&code))
            {
                return Owner::Script(Script::Han);
            }
            let own = scripts.get32(code);
            if code >= 0x2000 && ALPHABETS_OF_SIGNS.contains(&own) {
                return Owner::Everybody;
            }
            if ranks.contains_key(&own) {
                return Owner::Script(own);
            }
            let shared = extensions.get_script_extensions_val32(code);
            let shared = shared.iter().filter(|script| ranks.contains_key(script));
            let first = shared.min_by_key(|script| ranks.get(script));
            first.map_or(Owner::Everybody, Owner::Script)
        };
        let mut owners = Self((0..=LAST).map(owner).collect());
        owners.close_gaps();
        owners
    }

    /// Gives a script the few signs without a script between two of its own characters.
    fn close_gaps(&mut self) {
        let mut before: Option<(Script, usize)> = None;
        for code in FIRST_SIGN as usize..self.0.len() {
            let Owner::Script(script) = self.0[code] else {
                continue;
            };
            if let Some((other, last)) = before
                && other == script
            {
                let between = &mut self.0[last + 1..code];
                let is_sign = |owner: &&Owner| **owner == Owner::Everybody;
                if between.iter().filter(is_sign).count() <= SMALL_GAP {
                    for owner in between.iter_mut().filter(|owner| **owner != Owner::Nobody) {
                        *owner = Owner::Script(script);
                    }
                }
            }
            before = Some((script, code));
        }
    }

    /// The ranges of characters with the wanted owner, across code points that are not characters.
    fn ranges(&self, wanted: Owner, from: u32) -> Vec<(u32, u32)> {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        let mut is_open = false;
        for (code, &owner) in (0..).zip(&self.0).skip(from as usize) {
            match ranges.last_mut() {
                _ if owner == Owner::Nobody => {}
                Some((_, last)) if is_open && owner == wanted => *last = code,
                _ if owner == wanted => {
                    ranges.push((code, code));
                    is_open = true;
                }
                _ => is_open = false,
            }
        }
        ranges
    }
}
