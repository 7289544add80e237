//! Converts the fonts of the documents from their npm packages for the browser:
//! `convert-fonts PACKAGES OUTPUT`.
//!
//! The packages contain WOFF2. The browser fetches the same font as TrueType, compressed with zlib:
//! the PDF module needs zlib anyway, and a WOFF2 decoder would add more to it than it saves for
//! most applicants' fonts (docs/decisions/0019-fonts-as-slices.md has the figures).
//!
//! A program of its own: the other commands start sooner without its dependencies.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use ispcp_pdf_fonts::{Family, Source, all};
use read_fonts::collections::IntSet;
use read_fonts::types::{NameId, Tag};
use skera::{DEFAULT_DROP_TABLES, DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};

type Result<T = ()> = std::result::Result<T, String>;

fn main() -> Result {
    let folders: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [packages, output] = folders.as_slice() else {
        return Err("expected the folder of the packages and that of the output".to_owned());
    };
    for family in all() {
        let package = packages.join(family.scope()).join(family.package);
        make(family, &package, output)?;
    }
    Ok(())
}

/// Writes the slices of a family, its index and its licence.
fn make(family: &Family, package: &Path, folder: &Path) -> Result {
    let to_error = |path: &Path, error| format!("{}: {error}", path.display());
    let mut index = String::new();
    let fonts = fonts_of(family, package)?;
    for (name, font) in &fonts {
        let to_error = |error: &dyn std::fmt::Display| format!("{name}: {error}");
        let cut = match family.source {
            Source::Slices => vec![(name.clone(), font.clone())],
            Source::Cut | Source::Whole => cut(family, name, font)?,
        };
        for (name, font) in cut {
            let coverage = coverage(&font).map_err(|error| to_error(&error))?;
            let _ = writeln!(index, "{name}-{} {coverage}", family.weight);
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
            let file = folder.join(format!("{name}-{}.ttf.z", family.weight));
            let made = encoder
                .write_all(&font)
                .and_then(|()| encoder.finish())
                .and_then(|bytes| fs::write(file, bytes));
            made.map_err(|error| to_error(&error))?;
        }
    }
    let copy = folder.join(format!("{}-LICENSE.txt", family.name()));
    let licence = match fs::read_to_string(package.join("LICENSE")) {
        Ok(licence) if family.source != Source::Whole => licence,
        // The package has no licence file: the font contains its own notice.
        _ => fonts
            .first()
            .map(|(_, font)| notice(font))
            .transpose()?
            .unwrap_or_default(),
    };
    fs::write(&copy, licence).map_err(|error| to_error(&copy, error))?;
    fs::write(folder.join(family.index()), index).map_err(|error| to_error(folder, error))
}

/// The fonts of a family's package with their names.
fn fonts_of(family: &Family, package: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let to_error =
        |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    if family.source == Source::Whole {
        let files = package.join("400Regular");
        let entries = fs::read_dir(&files).map_err(|error| to_error(&files, &error))?;
        let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let font = paths.find(|path| path.extension().is_some_and(|kind| kind == "ttf"));
        let font = font.ok_or_else(|| to_error(&files, &"it holds no font"))?;
        let bytes = fs::read(&font).map_err(|error| to_error(&font, &error))?;
        return Ok(vec![(family.name(), bytes)]);
    }
    let mut fonts = Vec::new();
    for slice in slices(family, package)? {
        let name = format!("{}-{slice}", family.package);
        let path = package.join(format!("files/{name}-{}-normal.woff2", family.weight));
        let packed = fs::read(&path).map_err(|error| to_error(&path, &error))?;
        let font = wuff::decompress_woff2(&packed)
            .map_err(|error| format!("{}: {error:?}", path.display()))?;
        fonts.push((name, font));
    }
    Ok(fonts)
}

/// Cuts a font into slices of the family's characters: letters with their combining marks, and the
/// rest in blocks of 256 code points.
fn cut(family: &Family, name: &str, bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>> {
    let to_error = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let font = read_fonts::FontRef::new(bytes).map_err(|error| to_error(&error))?;
    let scripts = CodePointMapData::<Script>::new();
    let mut groups: BTreeMap<String, IntSet<u32>> = BTreeMap::new();
    for (character, _) in FontRef::new(bytes)
        .map_err(|error| to_error(&error))?
        .charmap()
        .mappings()
    {
        if !family.is_for(character) {
            continue;
        }
        let group = match scripts.get32(character) {
            Script::Latin | Script::Greek | Script::Cyrillic | Script::Inherited => {
                "letters".to_owned()
            }
            _ => format!("{:x}", character >> 8),
        };
        groups.entry(group).or_default().insert(character);
    }
    let mut fonts = Vec::new();
    for (group, characters) in groups {
        let plan = Plan::new(
            &IntSet::empty(),
            &characters,
            &font,
            SubsetFlags::SUBSET_FLAGS_DEFAULT,
            &DEFAULT_DROP_TABLES.iter().copied().collect(),
            &IntSet::<Tag>::all(),
            &DEFAULT_LAYOUT_FEATURES.iter().copied().collect(),
            &(0..=6).map(NameId::from).collect(),
            &[0x409].into_iter().collect(),
        );
        let slice = subset_font(&font, &plan).map_err(|error| to_error(&error))?;
        fonts.push((format!("{name}-{group}"), slice));
    }
    Ok(fonts)
}

/// The copyright and licence strings of a font.
fn notice(font: &[u8]) -> Result<String> {
    let font = FontRef::new(font).map_err(|error| error.to_string())?;
    let ids = [
        StringId::COPYRIGHT_NOTICE,
        StringId::LICENSE_DESCRIPTION,
        StringId::LICENSE_URL,
    ];
    let mut notice = String::new();
    for text in ids
        .into_iter()
        .filter_map(|id| font.localized_strings(id).english_or_first())
    {
        let _ = writeln!(notice, "{text}\n");
    }
    Ok(notice)
}

/// The names of the family's slices, the most frequent characters first: in numbered slices, a
/// higher number means more frequent characters.
fn slices(family: &Family, package: &Path) -> Result<Vec<String>> {
    if !family.slices.is_empty() {
        return Ok(family
            .slices
            .iter()
            .map(|&slice| slice.to_owned())
            .collect());
    }
    let files = package.join("files");
    let to_error = |error| format!("{}: {error}", files.display());
    let end = format!("-{}-normal.woff2", family.weight);
    let mut numbers = Vec::new();
    for entry in fs::read_dir(&files).map_err(to_error)? {
        let name = entry.map_err(to_error)?.file_name();
        let name = name.to_string_lossy();
        let number = name
            .strip_prefix(family.package)
            .and_then(|name| name.strip_prefix('-'))
            .and_then(|name| name.strip_suffix(&end));
        numbers.extend(number.and_then(|number| number.parse::<u32>().ok()));
    }
    numbers.sort_unstable_by(|a, b| b.cmp(a));
    Ok(numbers
        .into_iter()
        .map(|number| number.to_string())
        .collect())
}

/// The characters of a font as hexadecimal ranges: `20-7E,A0`.
fn coverage(font: &[u8]) -> Result<String> {
    let font = FontRef::new(font).map_err(|error| error.to_string())?;
    let mut characters: Vec<u32> = font
        .charmap()
        .mappings()
        .map(|(character, _)| character)
        .collect();
    characters.sort_unstable();
    characters.dedup();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for character in characters {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == character => *last = character,
            _ => ranges.push((character, character)),
        }
    }
    let written = ranges.into_iter().map(|(first, last)| {
        if first == last {
            format!("{first:X}")
        } else {
            format!("{first:X}-{last:X}")
        }
    });
    Ok(written.collect::<Vec<_>>().join(","))
}
