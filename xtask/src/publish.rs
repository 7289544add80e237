//! Arranges the release for hosts: the files under their version, the pages beside it, headers for
//! three kinds of hosts, and compressed copies.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::download::sha256;
use crate::paths::{root, target, walk_files};
use crate::process::Result;

/// The version of the widget.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The policy of the files without the ancestors: they may only load each other.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      connect-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; \
                      form-action 'none'; require-trusted-types-for 'script'; \
                      trusted-types ispcp-eligibility; frame-ancestors ";

/// The ancestors that may frame the files, unless `ISPCP_FRAME_ANCESTORS` is set.
const ANCESTORS: &str = "'self'";

/// For files whose name or directory changes with their content.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// For files that browsers must revalidate.
const REVALIDATE: &str = "no-cache";

/// Extensions of the files that are compressed. Fonts already are.
const COMPRESSIBLE: [&str; 6] = ["css", "html", "js", "json", "ts", "wasm"];

/// The major version: pages that want the newest compatible version name it.
pub(crate) fn major() -> &'static str {
    VERSION.split('.').next().unwrap_or(VERSION)
}

/// The file name of the page in a language.
pub(crate) fn page(tag: &str) -> String {
    let name = if tag == ispcp_i18n_build::ENGLISH {
        "index"
    } else {
        tag
    };
    format!("{name}.html")
}

/// The file names of the page in all languages.
fn pages() -> Result<Vec<String>> {
    let languages = ispcp_i18n_build::languages(&root().join("locales"))?;
    Ok(languages.iter().map(|tag| page(tag)).collect())
}

/// Arranges the files that trunk wrote to a folder.
pub(crate) fn arrange(dist: &Path) -> Result {
    let to_error = |error| format!("{}: {error}", dist.display());
    let fixed = dist.join(format!("v{VERSION}"));
    let floating = dist.join(format!("v{}", major()));
    let written: Vec<PathBuf> = fs::read_dir(dist)
        .map_err(to_error)?
        .map(|entry| Ok(entry.map_err(to_error)?.path()))
        .collect::<Result<_>>()?;
    fs::create_dir_all(&fixed).map_err(to_error)?;
    fs::create_dir_all(&floating).map_err(to_error)?;
    for path in written {
        let name = path.file_name().unwrap_or_default();
        fs::rename(&path, fixed.join(name)).map_err(to_error)?;
    }
    let read = |name: &str| fs::read_to_string(fixed.join(name)).map_err(to_error);
    let here = format!("./v{VERSION}/");
    let beside = format!("../v{VERSION}/");
    let files = [
        ("configurator.html", dist, &here),
        ("application.schema.json", dist, &here),
        ("embed.js", floating.as_path(), &beside),
        ("embed.d.ts", &floating, &beside),
    ];
    let pages = pages()?;
    let placed = pages
        .iter()
        .flat_map(|page| [(page.as_str(), dist, &here), (page, &floating, &beside)]);
    for (name, folder, prefix) in files.into_iter().chain(placed) {
        fs::write(folder.join(name), moved(&read(name)?, prefix)).map_err(to_error)?;
    }
    // The configurator is the same for all versions and lives above them.
    fs::remove_file(fixed.join("configurator.html")).map_err(to_error)?;
    for (name, content) in headers(&pages) {
        fs::write(dist.join(name), content).map_err(to_error)?;
    }
    Ok(())
}

/// A page or script with its relative addresses rebased to another directory.
fn moved(text: &str, folder: &str) -> String {
    text.replace("\"./", &format!("\"{folder}"))
}

/// Writes compressed copies beside the files, for hosts that serve them.
pub(crate) fn compress(dist: &Path) -> Result {
    for (path, bytes) in walk_files(dist)? {
        let extension = path.extension().unwrap_or_default();
        if path.components().any(|part| part.as_os_str() == "fonts") {
            continue;
        }
        if !COMPRESSIBLE.iter().any(|known| extension == *known) {
            continue;
        }
        for (ending, copy) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes))] {
            let mut name = path.clone().into_os_string();
            name.push(format!(".{ending}"));
            fs::write(&name, copy).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory cannot fail; a lost size would appear as 0 in the table.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// The file compressed with brotli, from a cache by checksum: a build changes few files, and all
/// together take half a minute of processor time.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    // Other settings, and other versions of the compressor, make other copies.
    let settings = include_bytes!("publish.rs");
    let versions = include_bytes!("../../Cargo.lock");
    let checksum = sha256(&[settings, versions.as_slice(), bytes].concat());
    let cached = target().join("brotli").join(checksum);
    if let Ok(copy) = fs::read(&cached) {
        return Ok(copy);
    }
    let copy = compress_with_brotli(bytes);
    let unfinished = cached.with_extension("part");
    fs::create_dir_all(target().join("brotli"))
        .and_then(|()| fs::write(&unfinished, &copy))
        .and_then(|()| fs::rename(&unfinished, &cached))
        .map_err(|error| format!("{}: {error}", cached.display()))?;
    Ok(copy)
}

fn compress_with_brotli(bytes: &[u8]) -> Vec<u8> {
    // The best settings differ by file: a block size, as a power of two, and the font mode, which
    // suits binary tables. Others save a few bytes at most.
    let generic = BrotliEncoderMode::BROTLI_MODE_GENERIC;
    let binary = BrotliEncoderMode::BROTLI_MODE_FONT;
    let ways = [(19, generic), (16, binary)];
    let compressed = |(lgblock, mode)| {
        let parameters = BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            lgblock,
            mode,
            size_hint: bytes.len(),
            ..BrotliEncoderParams::default()
        };
        let mut output = Vec::new();
        let _ = brotli::BrotliCompress(&mut &*bytes, &mut output, &parameters);
        output
    };
    // At the same time: each takes seconds for a module.
    let copies = thread::scope(|scope| {
        let running = ways.map(|way| scope.spawn(move || compressed(way)));
        running.map(|copy| copy.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    copies.into_iter().min_by_key(Vec::len).unwrap_or_default()
}

/// The headers of every file.
fn common() -> [(&'static str, String); 6] {
    let ancestors = env::var("ISPCP_FRAME_ANCESTORS").unwrap_or_else(|_| ANCESTORS.to_owned());
    [
        ("Content-Security-Policy", format!("{POLICY}{ancestors}")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        // The files contain no personal data, and pages of other origins load them.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
        // A cross-origin isolated page only shows frames that require the same.
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
    ]
}

/// The header files for three kinds of hosts: name and content.
fn headers(pages: &[String]) -> [(&'static str, String); 3] {
    [
        ("_headers", netlify(pages)),
        (".htaccess", apache()),
        ("nginx.conf", nginx()),
    ]
}

/// For Netlify, Cloudflare Pages and others that read the same file.
fn netlify(pages: &[String]) -> String {
    let mut file = String::from("/*\n");
    for (name, value) in common() {
        let _ = writeln!(file, "  {name}: {value}");
    }
    // No two rules with the same header match one file: such hosts join their values.
    let floating = format!("/v{}/*", major());
    let fixed = format!("/v{VERSION}/*");
    let top = pages.iter().map(|page| format!("/{page}"));
    let top = ["/", "/configurator.html"]
        .map(str::to_owned)
        .into_iter()
        .chain(top);
    let asked = top.chain([floating]).map(|path| (path, REVALIDATE));
    for (path, cache) in asked.chain([(fixed, IMMUTABLE)]) {
        let _ = write!(file, "{path}\n  Cache-Control: {cache}\n");
    }
    file
}

/// For Apache, 2.4.10 or newer, where it allows `.htaccess` (`AllowOverride FileInfo`).
fn apache() -> String {
    let mut file = String::from(
        "AddType application/wasm .wasm\n\
         AddType text/javascript .js\n\
         AddDefaultCharset utf-8\n\
         <IfModule mod_headers.c>\n",
    );
    for (name, value) in common() {
        let _ = writeln!(file, "  Header always set {name} \"{value}\"");
    }
    let _ = write!(
        file,
        "  Header set Cache-Control \"{REVALIDATE}\"\n  \
         <If \"%{{REQUEST_URI}} =~ m#/v{}/#\">\n    \
         Header set Cache-Control \"{IMMUTABLE}\"\n  \
         </If>\n\
         # The compressed copies, for browsers that take them.\n\
         <IfModule mod_rewrite.c>\n  \
         RewriteEngine On\n",
        VERSION.replace('.', "\\."),
    );
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = write!(
            file,
            "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b\n  \
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n  \
             RewriteRule \\.(css|html|js|json|wasm)$ %{{REQUEST_URI}}.{ending} [L]\n"
        );
    }
    file.push_str("</IfModule>\n");
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        for (kind, media_type) in [
            ("css", "text/css"),
            ("html", "text/html"),
            ("js", "text/javascript"),
            ("json", "application/json"),
            ("wasm", "application/wasm"),
        ] {
            let _ = write!(
                file,
                "<FilesMatch \"\\.{kind}\\.{ending}$\">\n  \
                 ForceType {media_type}\n  \
                 RemoveEncoding .{ending}\n  \
                 Header set Content-Encoding {coding}\n  \
                 Header append Vary Accept-Encoding\n  \
                 SetEnv no-gzip 1\n\
                 </FilesMatch>\n"
            );
        }
    }
    // Without mod_headers, Apache would fail every request in a directory whose `.htaccess` names a
    // header; the compressed copies need a header too.
    file.push_str("</IfModule>\n");
    file
}

/// For nginx, to be included in a `server` whose `root` is this folder.
fn nginx() -> String {
    let headers = |indent: &str, cache: &str| {
        let mut lines = String::new();
        for (name, value) in common() {
            let _ = writeln!(lines, "{indent}add_header {name} \"{value}\" always;");
        }
        let _ = writeln!(lines, "{indent}add_header Cache-Control \"{cache}\";");
        lines
    };
    let mut file = String::from(
        "# The compressed copies, for browsers that take them. With ngx_brotli, also:\n\
         # brotli_static on;\n\
         gzip_static on;\ngzip_vary on;\n\
         charset utf-8;\n",
    );
    let fixed = format!("/v{VERSION}/");
    for (path, cache) in [("/", REVALIDATE), (&fixed, IMMUTABLE)] {
        let _ = write!(
            file,
            "location {path} {{\n{}  location ~ \\.wasm$ {{\n    types {{ }}\n    \
             default_type application/wasm;\n{}  }}\n}}\n",
            headers("  ", cache),
            headers("    ", cache),
        );
    }
    file
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::{apache, brotli, headers, major, moved};

    #[test]
    fn a_cached_copy_is_of_the_same_file() {
        for text in ["the first", "the second", "the first"] {
            let copy = brotli(text.as_bytes()).expect("it is compressed");
            let mut found = String::new();
            let read = brotli::Decompressor::new(&*copy, 4096).read_to_string(&mut found);
            read.expect("it is brotli");
            assert_eq!(found, text);
        }
    }

    #[test]
    fn relative_addresses_are_rebased() {
        let page = "<script src=\"./a.js\"></script><a href=\"https://b/./c\">";
        assert_eq!(
            moved(page, "../v1/"),
            "<script src=\"../v1/a.js\"></script><a href=\"https://b/./c\">"
        );
        assert_eq!(
            moved("import(\"./a.js\")", "./v1/"),
            "import(\"./v1/a.js\")"
        );
    }

    #[test]
    fn all_header_files_contain_the_same_policies() {
        for (name, content) in headers(&["index.html".to_owned()]) {
            for words in [
                "require-trusted-types-for 'script'",
                "frame-ancestors 'self'",
                "nosniff",
                "no-referrer",
                "immutable",
                "no-cache",
            ] {
                assert!(content.contains(words), "{name} lacks {words}:\n{content}");
            }
        }
        assert!(!major().contains('.'));
    }

    /// A directive of a module that Apache has not loaded would fail every request.
    #[test]
    fn apache_directives_are_guarded_by_ifmodule() {
        let mut open = Vec::new();
        for line in apache().lines().map(str::trim) {
            if let Some(module) = line.strip_prefix("<IfModule ") {
                open.push(module.trim_end_matches('>').to_owned());
            } else if line == "</IfModule>" {
                open.pop();
            }
            for (directive, module) in [("Header ", "mod_headers.c"), ("Rewrite", "mod_rewrite.c")]
            {
                let needs = line.starts_with(directive);
                assert!(!needs || open.iter().any(|open| open == module), "{line}");
            }
        }
        assert!(open.is_empty());
    }
}
