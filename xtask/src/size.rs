//! The sizes of the release files, and their budgets.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::paths::{root, walk_files};
use crate::process::{Result, log};
use crate::publish;

/// Transfer budget until the first question can be answered, in any language: bytes of brotli.
const ANSWERABLE_BUDGET: usize = 8_000;

/// Transfer budget until the module has taken over, everything but fonts and PDF: bytes of brotli.
const BUDGET: usize = 140_000;

/// Budget of the PDF module, without fonts: bytes of brotli.
const PDF_BUDGET: usize = 622_000;

/// Budget of the script that host pages load: bytes of brotli.
const EMBED_BUDGET: usize = 3_000;

/// Budget of the messages of a language: bytes of brotli.
const LANGUAGE_BUDGET: usize = 10_000;

struct Row {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
    /// When a visitor needs it.
    needed: Needed,
}

/// When a file is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needed {
    /// Before the first question can be answered.
    Early,
    /// Before the module takes over.
    First,
    /// Later, if at all.
    Late,
}

impl Row {
    /// Whether only creating and reading PDFs needs it.
    fn is_pdf(&self) -> bool {
        self.name.starts_with("pdf-")
    }

    /// Whether it is the page in a language.
    fn is_page(&self) -> bool {
        self.is("html") && self.name != "configurator.html"
    }

    /// Whether it holds the messages of a language.
    fn is_language(&self) -> bool {
        self.is("json") && self.name != "application.schema.json"
    }

    fn is(&self, kind: &str) -> bool {
        let path = Path::new(&self.name);
        path.extension().is_some_and(|extension| extension == kind)
    }
}

/// Prints a table of `dist/`, and fails past a budget.
pub(crate) fn size() -> Result {
    let dist = root().join("dist");
    let files =
        walk_files(&dist).map_err(|_| "dist/ is missing: run `cargo xtask build`".to_owned())?;
    let mut page = std::fs::read_to_string(dist.join("index.html"))
        .map_err(|error| format!("dist/index.html: {error}"))?;
    // The head script requests the module.
    for (path, bytes) in &files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("head-") && name.ends_with(".js") {
            page.push_str(&String::from_utf8_lossy(bytes));
        }
    }
    // By path: the files of the version, and the page above them.
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
    let total = |name: &str, needed: &[Needed]| {
        let sum = |size: fn(&Row) -> usize| -> usize {
            let rows = rows.iter().filter(|row| needed.contains(&row.needed));
            rows.map(size).sum()
        };
        Row {
            name: name.to_owned(),
            raw: sum(|row| row.raw),
            gzip: sum(|row| row.gzip),
            brotli: sum(|row| row.brotli),
            needed: Needed::Late,
        }
    };
    let early = total("until the first question can be answered", &[Needed::Early]);
    let first = total(
        "until the module has taken over",
        &[Needed::Early, Needed::First],
    );
    let mut table = String::from("| file | raw | gzip | brotli | needed |\n");
    table.push_str("| --- | ---: | ---: | ---: | --- |\n");
    for row in rows.iter().chain([&early, &first]) {
        let needed = match row.needed {
            Needed::Early => "to answer",
            Needed::First => "to take over",
            Needed::Late => "",
        };
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {needed} |",
            row.name, row.raw, row.gzip, row.brotli
        );
    }
    log(&table);
    log(&format!(
        "fonts/: {count} more files, {bytes} bytes; a PDF needs a few of them."
    ));
    let of = |belongs: fn(&&Row) -> bool| rows.iter().filter(belongs).map(|row| row.brotli);
    let english = of(|row| row.name == "index.html").sum::<usize>();
    let largest = of(|row| row.is_page()).max().unwrap_or(0);
    let budgets = [
        (
            "until the first question can be answered, in any language",
            early.brotli - english + largest,
            ANSWERABLE_BUDGET,
        ),
        ("until the module has taken over", first.brotli, BUDGET),
        ("for making PDFs", of(|row| row.is_pdf()).sum(), PDF_BUDGET),
        (
            "of embed.js",
            of(|row| row.name == "embed.js").sum(),
            EMBED_BUDGET,
        ),
        (
            "of a language",
            of(|row| row.is_language()).max().unwrap_or(0),
            LANGUAGE_BUDGET,
        ),
    ];
    for (what, bytes, budget) in budgets {
        let line = format!("{bytes} bytes {what} of at most {budget}");
        // Zero bytes mean that the file was not found.
        if bytes == 0 || bytes > budget {
            return Err(line);
        }
        log(&line);
    }
    Ok(())
}

/// The row of a file of the page or the widget, with its compressed copies.
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
    let is_early = |name: &str| name.starts_with("head-") || name.starts_with("widget-");
    let copy = |ending: &str| files.get(&format!("{path}.{ending}")).copied();
    let name = name.unwrap_or(path).to_owned();
    Some(Row {
        raw,
        gzip: copy("gz")?,
        brotli: copy("br")?,
        // The page and its head script name every file that is fetched with them.
        needed: if is_page || is_early(&name) {
            Needed::Early
        } else if page.contains(&name) {
            Needed::First
        } else {
            Needed::Late
        },
        name,
    })
}
