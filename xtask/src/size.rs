//! What the files weigh.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::machine::{Outcome, files_below, root, say};
use crate::publish;

/// The most that may travel until the first question can be answered: brotli, in bytes.
const BUDGET: usize = 110_000;

/// The most that the module for PDFs may be, without fonts: brotli, in bytes.
const PDF_BUDGET: usize = 800_000;

/// The most that the script may be which other people's pages load: brotli, in bytes.
const EMBED_BUDGET: usize = 3_000;

struct Row {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
    /// Whether the first question needs it.
    first: bool,
}

impl Row {
    /// Whether only making and reading PDFs needs it.
    fn is_pdf(&self) -> bool {
        self.name.starts_with("pdf-")
    }
}

/// Shows a table of `dist/`, and fails past the budget.
pub(crate) fn size() -> Outcome {
    let dist = root().join("dist");
    let files = files_below(&dist)
        .map_err(|_| "there is no dist/ yet: run `cargo xtask build`".to_owned())?;
    let page = std::fs::read_to_string(dist.join("index.html"))
        .map_err(|error| format!("dist/index.html: {error}"))?;
    // By their paths: those of the version, and the page above them.
    let version = format!("v{}/", publish::VERSION);
    let files: BTreeMap<String, usize> = files
        .iter()
        .map(|(path, bytes)| {
            let path = path.strip_prefix(&dist).unwrap_or(path).to_string_lossy();
            (path.replace('\\', "/"), bytes.len())
        })
        .collect();
    let rows: Vec<Row> = files
        .iter()
        .filter_map(|(path, &raw)| row(path, raw, &version, &files, &page))
        .collect();
    let fonts = files
        .iter()
        .filter(|(path, _)| path.starts_with(&format!("{version}fonts/")));
    let (count, bytes) = fonts.fold((0, 0), |(count, sum), (_, size)| (count + 1, sum + size));
    let sum =
        |size: fn(&Row) -> usize| rows.iter().filter(|row| row.first).map(size).sum::<usize>();
    let total = Row {
        name: "until the first question can be answered".to_owned(),
        raw: sum(|row| row.raw),
        gzip: sum(|row| row.gzip),
        brotli: sum(|row| row.brotli),
        first: true,
    };
    let mut table = String::from("| file | raw | gzip | brotli | first question |\n");
    table.push_str("| --- | ---: | ---: | ---: | --- |\n");
    for row in rows.iter().chain([&total]) {
        let first = if row.first { "yes" } else { "" };
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {first} |",
            row.name, row.raw, row.gzip, row.brotli
        );
    }
    say(&table);
    say(&format!(
        "And fonts/: {count} files, {bytes} bytes, of which a PDF takes a few."
    ));
    let pdf: usize = rows
        .iter()
        .filter(|row| row.is_pdf())
        .map(|row| row.brotli)
        .sum();
    say(&format!(
        "{pdf} bytes of at most {PDF_BUDGET} for making PDFs."
    ));
    if pdf > PDF_BUDGET {
        return Err(format!(
            "{pdf} bytes for making PDFs, {PDF_BUDGET} are allowed"
        ));
    }
    let embed = rows.iter().find(|row| row.name == "embed.js");
    let embed = embed.map_or(usize::MAX, |row| row.brotli);
    if embed > EMBED_BUDGET {
        return Err(format!(
            "{embed} bytes of embed.js, {EMBED_BUDGET} are allowed"
        ));
    }
    if total.brotli > BUDGET {
        return Err(format!(
            "{} bytes until the first question, {BUDGET} are allowed",
            total.brotli
        ));
    }
    say(&format!("{} bytes of at most {BUDGET}.", total.brotli));
    Ok(())
}

/// The row of a file that the page or the widget needs, whose compressed copies stand beside it.
fn row(
    path: &str,
    raw: usize,
    version: &str,
    files: &BTreeMap<String, usize>,
    page: &str,
) -> Option<Row> {
    let name = path.strip_prefix(version);
    let is_page = path == "index.html";
    if !is_page && name.is_none_or(|name| name == "index.html") {
        return None;
    }
    let copy = |ending: &str| files.get(&format!("{path}.{ending}")).copied();
    let name = name.unwrap_or(path).to_owned();
    Some(Row {
        raw,
        gzip: copy("gz")?,
        brotli: copy("br")?,
        // The page names everything that is fetched with it.
        first: is_page || page.contains(&name),
        name,
    })
}
