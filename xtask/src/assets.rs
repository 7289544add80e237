//! The asset pipeline, which trunk runs after it has built the modules: message files, scripts
//! bundled by esbuild, pages with their texts and the prerendered first screen, and the fonts.
//! Every file that host pages do not name gets a content hash in its name and an integrity hash.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::bindings::{report_crash, shorten_names};
use crate::paths::root;
use crate::pdf_module::Profile;
use crate::process::{Result, command, run};
use crate::{build, fonts, publish, tools};

/// The Secretariat's published address, unless `ISPCP_SECRETARIAT` is set.
const SECRETARIAT: &str = "secretariat@ispcp.info";

/// The folder of the scripts, below the checkout.
const SCRIPTS: &str = "web/src";

/// How often the PDF worker's script can be imported again into a page: each time from another URL,
/// which needs a checksum of its own in the import map.
const PDF_SCRIPT_COPIES: u32 = 4;

/// The temporary file with the constants of the scripts, for esbuild.
const CONSTANTS: &str = "build-constants.json";

/// The temporary file with the texts of the fallback page, for esbuild.
const FALLBACK: &str = "fallback-texts.json";

/// Builds the assets in trunk's staging directory.
pub(crate) fn assets() -> Result {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("only trunk runs this, as a hook of Trunk.toml")?;
    let profile = Profile::of_trunk();
    let release = profile == Profile::Release;
    let mut assets = Assets {
        folder: staging,
        profile,
        release,
        words: words()?,
        constants: BTreeMap::new(),
    };
    assets.modules()?;
    assets.messages()?;
    assets.scripts()?;
    let template = assets.text("configurator.html")?;
    assets.page("configurator.html", &template)?;
    assets.first_screens()?;
    // The development server sets them up while it already serves.
    if release || fonts::installed()?.is_some() {
        fonts::place(&assets.folder)?;
    }
    Ok(())
}

/// The variables of every template: the messages and the settings.
pub(crate) fn words() -> Result<BTreeMap<String, String>> {
    let mut words = plain_messages(&root().join("locales").join(ispcp_i18n_build::ENGLISH))?;
    let secretariat = env::var("ISPCP_SECRETARIAT").unwrap_or_else(|_| SECRETARIAT.to_owned());
    words.insert("secretariat".to_owned(), secretariat);
    words.insert("version".to_owned(), publish::VERSION.to_owned());
    words.insert("major".to_owned(), publish::major().to_owned());
    Ok(words)
}

/// The files being built.
struct Assets {
    folder: PathBuf,
    profile: Profile,
    release: bool,
    /// The variables of the templates.
    words: BTreeMap<String, String>,
    /// The constants of the scripts: see `web/src/build-constants.d.ts`.
    constants: BTreeMap<&'static str, Value>,
}

impl Assets {
    fn read(&self, name: &str) -> Result<Vec<u8>> {
        fs::read(self.folder.join(name)).map_err(|error| format!("{name}: {error}"))
    }

    fn text(&self, name: &str) -> Result<String> {
        Ok(String::from_utf8_lossy(&self.read(name)?).into_owned())
    }

    fn write(&self, name: &str, content: &str) -> Result {
        fs::write(self.folder.join(name), content).map_err(|error| format!("{name}: {error}"))
    }

    fn rename(&self, from: &str, to: &str) -> Result {
        fs::rename(self.folder.join(from), self.folder.join(to))
            .map_err(|error| format!("{from}: {error}"))
    }

    fn remove(&self, name: &str) -> Result {
        fs::remove_file(self.folder.join(name)).map_err(|error| format!("{name}: {error}"))
    }

    fn integrity(&self, name: &str) -> Result<String> {
        Ok(integrity(&self.read(name)?))
    }

    /// The file with that prefix and suffix, which trunk named with a hash.
    fn hashed(&self, prefix: &str, suffix: &str) -> Result<String> {
        let failed = |error| format!("{}: {error}", self.folder.display());
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(prefix) && name.ends_with(suffix) {
                return Ok(name.into_owned());
            }
        }
        Err(format!("trunk has written no {prefix}…{suffix}"))
    }

    /// Registers a file and its integrity hash as template variables.
    fn add(&mut self, word: &str, name: String) -> Result {
        let integrity = self.integrity(&name)?;
        self.words.insert(format!("{word}-integrity"), integrity);
        self.words.insert(word.to_owned(), name);
        Ok(())
    }

    /// The modules and the style.
    fn modules(&mut self) -> Result {
        let style = self.hashed("widget-", ".css")?;
        if self.release {
            let path = self.folder.join(&style);
            let options = ["--minify".to_owned(), "--allow-overwrite".to_owned()];
            esbuild(&[&path], &path, &options)?;
        }
        let wasm = self.hashed("ispcp-eligibility-", "_bg.wasm")?;
        let bindings = self.hashed("ispcp-eligibility-", ".js")?;
        let wasm = self.module("ispcp-eligibility", &wasm, &bindings)?;
        self.constants.extend([
            ("WASM_FILE", json!(wasm)),
            ("WASM_INTEGRITY", json!(self.integrity(&wasm)?)),
            ("STYLE_FILE", json!(style)),
        ]);
        self.add("style", style)
    }

    /// Edits a module's bindings, and names the module by its content; returns its file.
    fn module(&self, name: &str, module: &str, bindings: &str) -> Result<String> {
        let bindings = self.folder.join(bindings);
        if self.release {
            shorten_names(&self.folder.join(module), &bindings)?;
        }
        report_crash(&bindings, &root().join(SCRIPTS))?;
        let named = format!("{name}-{}_bg.wasm", hash(&[&self.read(module)?]));
        self.rename(module, &named)?;
        Ok(named)
    }

    /// Writes the messages of each language to a file, except the English ones: the scripts contain
    /// them.
    fn messages(&mut self) -> Result {
        let locales = root().join("locales");
        let english = ispcp_i18n_build::read(&locales.join(ispcp_i18n_build::ENGLISH))?;
        let languages = ispcp_i18n_build::languages(&locales)?;
        let mut files = BTreeMap::new();
        for tag in &languages {
            let own = ispcp_i18n_build::read(&locales.join(tag))?;
            let text = ispcp_i18n_build::translated(tag, &english, &own)?;
            if tag == ispcp_i18n_build::ENGLISH {
                self.constants.insert("ENGLISH_MESSAGES", json!(text));
                continue;
            }
            // A JSON string, because hosts that reject unknown extensions accept JSON, and an HTML
            // page served instead of the file does not parse.
            let text = json!(text).to_string();
            let name = format!("{tag}-{}.json", hash(&[text.as_bytes()]));
            self.write(&name, &text)?;
            files.insert(tag.clone(), name);
        }
        let texts = [
            ("widgetName", "widget-name"),
            ("title", "fallback-title"),
            ("stoppedInline", "fallback-stopped-inline"),
            ("reloadInline", "fallback-reload-inline"),
            ("rescue", "fallback-rescue"),
        ];
        let texts: BTreeMap<&str, &String> = texts
            .into_iter()
            .map(|(name, id)| (name, &self.words[id]))
            .collect();
        self.write(FALLBACK, &json!(page_words(&locales)?).to_string())?;
        self.constants.extend([
            ("TEXTS", json!(texts)),
            ("LANGUAGES", json!(languages)),
            ("MESSAGE_FILES", json!(files)),
            ("SECRETARIAT", json!(self.words["secretariat"])),
            ("PDF_SCRIPT_COPIES", json!(PDF_SCRIPT_COPIES)),
            ("VERSION", json!(publish::VERSION)),
            ("MAJOR", json!(publish::major())),
        ]);
        Ok(())
    }

    /// Bundles the scripts of `web/src/`, each after those whose names it contains.
    fn scripts(&mut self) -> Result {
        let module = self.hashed("ispcp-eligibility-", ".js")?;
        let types = self.hashed("ispcp-eligibility-", ".d.ts")?;
        if self.release {
            self.check_types(&types)?;
        }
        // The development server may build it while it already serves.
        let worker = self.profile.is_built().then(|| self.pdf_worker());
        let worker = worker.transpose()?;
        self.constants.insert("PDF_SCRIPT", json!(worker));

        let widget = format!("--alias:widget-module=./{module}");
        let fallback = format!("--alias:fallback-texts=./{FALLBACK}");
        let options = ["--splitting", &widget, &fallback];
        let pages = self.bundle(&["page", "inline"], Names::Hashed, &options)?;
        let inline = pages.output("inline")?;
        let page = pages.output("page")?;
        let mut checked = BTreeMap::new();
        for name in pages.names() {
            if name != page {
                checked.insert(name.clone(), self.integrity(&name)?);
            }
        }
        if let Some(worker) = worker {
            let integrity = self.integrity(&worker)?;
            for copy in 1..=PDF_SCRIPT_COPIES {
                checked.insert(format!("{worker}?{copy}"), integrity.clone());
            }
            checked.insert(worker, integrity);
        }
        self.constants.extend([
            // Relative to embed.js, which has a copy in another directory.
            ("INLINE_SCRIPT", json!(format!("./{inline}"))),
            ("INLINE_INTEGRITY", json!(checked)),
        ]);
        self.add("page", page)?;
        let [shared] = <[String; 1]>::try_from(pages.imports("page")).map_err(|imports| {
            format!("index.html preloads one script for page.ts, which imports {imports:?}")
        })?;
        self.add("shared", shared)?;

        self.bundle(&["embed"], Names::Plain, &[])?;
        let embed = self.integrity("embed.js")?;
        self.constants.insert("EMBED_INTEGRITY", json!(embed));
        let configurator = self.bundle(&["configurator"], Names::Hashed, &[])?;
        self.add("configurator", configurator.output("configurator")?)?;
        // Not a module: the page waits for it.
        let head = self.bundle(&["head"], Names::Hashed, &["--format=iife"])?;
        self.add("head", head.output("head")?)?;
        for bundled in [&module, &types, FALLBACK] {
            self.remove(bundled)?;
        }
        Ok(())
    }

    /// Bundles scripts into the folder.
    fn bundle(&self, entries: &[&str], names: Names, options: &[&str]) -> Result<Metafile> {
        let scripts = root().join(SCRIPTS);
        let entries: Vec<PathBuf> = entries
            .iter()
            .map(|entry| scripts.join(format!("{entry}.ts")))
            .collect();
        let entries: Vec<&Path> = entries.iter().map(PathBuf::as_path).collect();
        let metafile = self.folder.join("metafile.json");
        let mut all: Vec<String> = vec![
            "--bundle".to_owned(),
            "--format=esm".to_owned(),
            "--target=es2022".to_owned(),
            "--chunk-names=[name]-[hash]".to_owned(),
            format!("--metafile={}", metafile.display()),
        ];
        all.extend((names == Names::Hashed).then(|| "--entry-names=[name]-[hash]".to_owned()));
        all.extend(self.release.then(|| "--minify".to_owned()));
        self.write(CONSTANTS, &json!(self.constants).to_string())?;
        let constants = format!("--alias:build-constants=./{CONSTANTS}");
        for option in options.iter().chain([&constants.as_str()]) {
            // The modules of these names are in the staging directory.
            let here = format!("={}/", self.folder.display());
            all.push(option.replace("=./", &here));
        }
        esbuild_into(&entries, &self.folder, &all)?;
        let text = self.text("metafile.json")?;
        for used in ["metafile.json", CONSTANTS] {
            self.remove(used)?;
        }
        let value = serde_json::from_str(&text).map_err(|error| format!("esbuild: {error}"))?;
        Ok(Metafile(value))
    }

    /// Adds the PDF worker; returns the name of its script.
    fn pdf_worker(&mut self) -> Result<String> {
        const BINDINGS: &str = "pdf.js";
        const MODULE: &str = "pdf_bg.wasm";
        for file in [BINDINGS, MODULE] {
            // esbuild's hashes contain the paths: these are the same on every machine.
            fs::copy(self.profile.folder().join(file), self.folder.join(file))
                .map_err(|error| format!("{file}: {error}"))?;
        }
        let name = self.module("pdf", MODULE, BINDINGS)?;
        self.constants.extend([
            ("PDF_WASM_INTEGRITY", json!(self.integrity(&name)?)),
            ("PDF_WASM_FILE", json!(name)),
        ]);
        let bindings = format!("--alias:pdf-module=./{BINDINGS}");
        let worker = self.bundle(&["pdf-worker"], Names::Hashed, &[&bindings])?;
        self.remove(BINDINGS)?;
        worker.output("pdf-worker")
    }

    /// Type-checks the scripts against the module's exports.
    fn check_types(&self, types: &str) -> Result {
        let generated = root().join("web/generated");
        fs::create_dir_all(&generated)
            .and_then(|()| {
                fs::copy(
                    self.folder.join(types),
                    generated.join("widget-module.d.ts"),
                )
            })
            .map_err(|error| format!("{}: {error}", generated.display()))?;
        let mut check = command(tools::typescript()?, &["--project"]);
        check.arg(root().join("web"));
        run(check)
    }

    /// Writes the page in each language with the prerendered first screen.
    fn first_screens(&mut self) -> Result {
        let drawn = build::first_screens()?;
        let template = self.text("index.html")?;
        let locales = root().join("locales");
        for tag in ispcp_i18n_build::languages(&locales)? {
            self.words.extend(plain_messages(&locales.join(&tag))?);
            let direction = if tag == "ar" { "rtl" } else { "ltr" };
            self.words
                .insert("direction".to_owned(), direction.to_owned());
            self.words.insert("locale".to_owned(), tag.clone());
            let drawn = fs::read_to_string(drawn.join(format!("{tag}.html")))
                .map_err(|error| format!("the first screen in {tag}: {error}"))?;
            self.words
                .insert("first-screen-shape".to_owned(), shape(&drawn));
            let page = template.replace("{% first-screen %}", &drawn);
            self.page(&publish::page(&tag), &page)?;
        }
        Ok(())
    }

    /// Renders a page from its template.
    fn page(&self, name: &str, template: &str) -> Result {
        let page = filled(template, &self.words, escaped_in_page)?;
        // trunk names the style and adds an attribute about its hash.
        let style = format!("href=\"./{}\"", self.words["style"]);
        let checked = format!("{style} integrity=\"{}\"", self.words["style-integrity"]);
        let page = page.replace(&style, &checked);
        let page = page.replace(" data-integrity=\"none\"", "");
        // Remove the template's comments and the lines that trunk leaves empty.
        let lines = page
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with("<!--"));
        self.write(name, &lines.collect::<Vec<_>>().join("\n"))
    }
}

/// How the entry point of a bundle is named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// With a hash of its content.
    Hashed,
    /// Without a hash: host pages name the file.
    Plain,
}

/// esbuild's metafile for a bundle (esbuild's documentation, "Metafile").
struct Metafile(Value);

impl Metafile {
    fn outputs(&self) -> impl Iterator<Item = (String, &Value)> {
        let outputs = self.0["outputs"].as_object().into_iter().flatten();
        outputs.map(|(path, output)| {
            let name = path.rsplit('/').next().unwrap_or(path);
            (name.to_owned(), output)
        })
    }

    /// The names of all files.
    fn names(&self) -> impl Iterator<Item = String> {
        self.outputs().map(|(name, _)| name)
    }

    fn find(&self, entry: &str) -> Option<(String, &Value)> {
        let source = format!("{SCRIPTS}/{entry}.ts");
        self.outputs().find(|(_, output)| {
            let path = output["entryPoint"].as_str();
            path.is_some_and(|path| path.ends_with(&source))
        })
    }

    /// The output file of an entry point.
    fn output(&self, entry: &str) -> Result<String> {
        let found = self.find(entry);
        found
            .map(|(name, _)| name)
            .ok_or_else(|| format!("esbuild has written nothing for {entry}.ts"))
    }

    /// The files that an entry point imports statically.
    fn imports(&self, entry: &str) -> Vec<String> {
        let found = self.find(entry);
        let imports = found.and_then(|(_, output)| output["imports"].as_array());
        let imports = imports.into_iter().flatten();
        imports
            .filter(|import| import["kind"] == "import-statement")
            .filter_map(|import| import["path"].as_str()?.rsplit('/').next())
            .map(str::to_owned)
            .collect()
    }
}

fn esbuild(files: &[&Path], output: &Path, options: &[String]) -> Result {
    let output = format!("--outfile={}", output.display());
    run_esbuild(files, &[options, &[output]].concat())
}

fn esbuild_into(files: &[&Path], folder: &Path, options: &[String]) -> Result {
    let folder = format!("--outdir={}", folder.display());
    run_esbuild(files, &[options, &[folder]].concat())
}

fn run_esbuild(files: &[&Path], options: &[String]) -> Result {
    let mut esbuild = command(
        tools::esbuild()?,
        &["--charset=utf8", "--log-level=warning"],
    );
    esbuild.args(files).args(options);
    run(esbuild)
}

/// The names of the first screen's elements and comments in document order: takeover.ts compares
/// them with those of the page.
fn shape(html: &str) -> String {
    let tags = html.split('<').skip(1);
    let names = tags.filter_map(|tag| {
        if tag.starts_with('!') {
            return Some("#comment");
        }
        let end = tag.find([' ', '>', '/'])?;
        Some(&tag[..end]).filter(|name| name.starts_with(char::is_alphabetic))
    });
    names.collect::<Vec<_>>().join(" ")
}

/// A content hash for file names. The hasher is the same for the same toolchain, which is pinned.
fn hash(files: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file);
    }
    format!("{:016x}", hasher.finish())
}

/// The integrity hash of a file (W3C Subresource Integrity).
fn integrity(file: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(file)))
}

/// The messages of the fallback page by language: one for each English one, and the translations of
/// the charter's terms.
fn page_words(locales: &Path) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    const FAMILY: &str = "fallback-";
    let mut english =
        ispcp_i18n_build::read(&locales.join(ispcp_i18n_build::ENGLISH).join("page"))?;
    english.retain(|id, _| id.starts_with(FAMILY));
    let mut words = BTreeMap::new();
    for tag in ispcp_i18n_build::languages(locales)? {
        if tag == ispcp_i18n_build::ENGLISH {
            continue;
        }
        let own = ispcp_i18n_build::read(&locales.join(&tag).join("page"))?;
        ispcp_i18n_build::translated(&tag, &english, &own)?;
        let mut translations = ispcp_i18n_build::read(&locales.join(&tag))?;
        translations.retain(|id, _| id.contains("translation"));
        let own = own.into_iter().chain(translations).map(|(id, message)| {
            let id = id.trim_start_matches(FAMILY).to_owned();
            (id, message.encoded(&[]))
        });
        words.insert(tag, own.collect());
    }
    Ok(words)
}

/// The title of the widget's page in each language.
pub(crate) fn titles() -> Result<BTreeMap<String, String>> {
    let locales = root().join("locales");
    let mut titles = BTreeMap::new();
    for tag in ispcp_i18n_build::languages(&locales)? {
        let words = plain_messages(&locales.join(&tag))?;
        let title = words.get("fallback-title");
        let title = title.ok_or_else(|| format!("{tag} has no fallback-title"))?;
        titles.insert(tag, title.clone());
    }
    Ok(titles)
}

/// A language's messages without placeables: of the widget, of the pages and of the plugin.
fn plain_messages(language: &Path) -> Result<BTreeMap<String, String>> {
    let mut plain = BTreeMap::new();
    for folder in [language.join("page"), language.to_owned()] {
        for (id, message) in ispcp_i18n_build::read(&folder)? {
            if message.placeables().is_empty() {
                plain.insert(id, message.encoded(&[]));
            }
        }
    }
    Ok(plain)
}

/// Renders a template with its variables, each escaped for its context.
pub(crate) fn filled(
    template: &str,
    words: &BTreeMap<String, String>,
    escaped: fn(&str) -> String,
) -> Result<String> {
    let mut parts = template.split("{%");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (id, rest) = part.split_once("%}").ok_or("a {% is not closed")?;
        let text = words
            .get(id.trim())
            .ok_or_else(|| format!("no plain message {}", id.trim()))?;
        page.push_str(&escaped(text));
        page.push_str(rest);
    }
    Ok(page)
}

fn escaped_in_page(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// Escapes for quotation marks of either kind.
pub(crate) fn escaped_in_script(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\'', "\\'")
        .replace('\n', "\\n")
}

/// Escapes for a JSON string.
pub(crate) fn escaped_in_json(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// Escapes for single quotation marks in PHP.
pub(crate) fn escaped_in_php(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'")
}

#[cfg(test)]
mod tests {
    use super::{escaped_in_page, escaped_in_script, filled, integrity, shape};
    use std::collections::BTreeMap;

    #[test]
    fn variables_are_escaped_and_a_missing_one_is_named() {
        let words = BTreeMap::from([("a".to_owned(), "x < \"y\" & z".to_owned())]);
        assert_eq!(
            filled("<p>{% a %}</p>", &words, escaped_in_page),
            Ok("<p>x &lt; &quot;y&quot; &amp; z</p>".to_owned())
        );
        assert_eq!(
            filled("log(\"{% a %}\")", &words, escaped_in_script),
            Ok("log(\"x < \\\"y\\\" & z\")".to_owned())
        );
        let error = filled("{% b %}", &words, escaped_in_page).expect_err("b is missing");
        assert!(error.contains("message b"), "{error}");
        assert!(filled("{% a", &words, escaped_in_page).is_err());
    }

    #[test]
    fn the_shape_has_elements_and_comments() {
        let html = "<!--<[]>--><div a=\"x\"><br/><p>a</p><!-- b --></div>";
        assert_eq!(shape(html), "#comment div br p #comment");
    }

    #[test]
    fn integrity_matches_the_example_of_the_specification() {
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }
}
