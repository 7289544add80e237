//! The fonts of the documents: fetched from npm, and made ready for the browser.
//!
//! Packages bring WOFF2. What the browser fetches is the same font as TrueType, compressed with
//! zlib: the module that writes PDFs needs zlib anyway, and a decoder of WOFF2 would add more to
//! it than most applicants' fonts gain (ARCHITECTURE.md has the figures).

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use skrifa::{FontRef, MetadataProvider as _};

use crate::families::{Family, VERSION, all};
use crate::machine::{Outcome, cache};
use crate::tools::npm_install;

/// Changes whenever this file makes something else of the same packages.
const MAKE: u32 = 1;

/// Sets up the fonts; their folder.
pub(crate) fn fonts() -> Outcome<PathBuf> {
    let folder = cache()?.join(format!("tools/fonts-{VERSION}-{MAKE}"));
    let made = folder.join("made");
    if made.is_dir() {
        return Ok(made);
    }
    let told = |error| format!("{}: {error}", folder.display());
    let mut packages: Vec<String> = all()
        .map(|family| format!("@fontsource/{}@{VERSION}", family.package))
        .collect();
    packages.dedup();
    npm_install(&folder, &packages)?;
    // Made under another name first: half a folder must not pass for a whole one.
    let making = folder.join("making");
    let _ = fs::remove_dir_all(&making);
    fs::create_dir_all(&making).map_err(told)?;
    for family in all() {
        make(
            family,
            &folder.join("node_modules/@fontsource").join(family.package),
            &making,
        )?;
    }
    fs::rename(&making, &made).map_err(told)?;
    // The packages hold every weight in two formats; what is needed of them is made.
    let _ = fs::remove_dir_all(folder.join("node_modules"));
    Ok(made)
}

/// Makes the slices of a family, its index, and its licence.
fn make(family: &Family, package: &Path, folder: &Path) -> Outcome {
    let told = |path: &Path, error| format!("{}: {error}", path.display());
    let licence = package.join("LICENSE");
    let copy = folder.join(format!("{}-LICENSE.txt", family.package));
    fs::copy(&licence, copy).map_err(|error| told(&licence, error))?;
    let mut index = String::new();
    for slice in slices(family, package)? {
        let name = format!("{}-{slice}-{}", family.package, family.weight);
        let path = package.join(format!("files/{name}-normal.woff2"));
        let packed = fs::read(&path).map_err(|error| told(&path, error))?;
        let font = wuff::decompress_woff2(&packed)
            .map_err(|error| format!("{}: {error:?}", path.display()))?;
        let coverage = coverage(&font).map_err(|error| format!("{}: {error}", path.display()))?;
        let _ = writeln!(index, "{name} {coverage}");
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        let made = encoder
            .write_all(&font)
            .and_then(|()| encoder.finish())
            .and_then(|bytes| fs::write(folder.join(format!("{name}.ttf.z")), bytes));
        made.map_err(|error| told(&path, error))?;
    }
    fs::write(folder.join(family.index()), index).map_err(|error| told(folder, error))
}

/// The names of the family's own slices. Numbered ones go from the frequent to the rare: the
/// higher its number, the more frequent is what a slice holds.
fn slices(family: &Family, package: &Path) -> Outcome<Vec<String>> {
    if !family.slices.is_empty() {
        return Ok(family
            .slices
            .iter()
            .map(|&slice| slice.to_owned())
            .collect());
    }
    let files = package.join("files");
    let told = |error| format!("{}: {error}", files.display());
    let end = format!("-{}-normal.woff2", family.weight);
    let mut numbers = Vec::new();
    for entry in fs::read_dir(&files).map_err(told)? {
        let name = entry.map_err(told)?.file_name();
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

/// The characters that a font has, as ranges in hexadecimal: `20-7E,A0`.
fn coverage(font: &[u8]) -> Outcome<String> {
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

/// Puts the fonts where the site has them.
pub(crate) fn place(site: &Path) -> Outcome {
    let folder = site.join("fonts").join(VERSION);
    let told = |error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(told)?;
    for entry in fs::read_dir(fonts()?).map_err(told)? {
        let entry = entry.map_err(told)?;
        fs::copy(entry.path(), folder.join(entry.file_name())).map_err(told)?;
    }
    Ok(())
}
