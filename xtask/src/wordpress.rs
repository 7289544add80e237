//! Builds the archive of the WordPress plugin, and tests it in a real WordPress.

use std::fs;
use std::io::{Cursor, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::paths::{cache, root, walk_files};
use crate::process::{Result, command, log, run};
use crate::{assets, build, publish, test, tools};

/// The name of the plugin, of its folder and of its archive.
const PLUGIN: &str = "ispcp-eligibility";

/// The path of WordPress inside Debian's package.
const WORDPRESS: &str = "usr/share/wordpress";

/// The log of PHP's errors in a WordPress under test.
const LOG: &str = "errors.log";

/// Builds the release files and writes the archive into `dist-wordpress/`.
pub(crate) fn archive() -> Result<PathBuf> {
    build::build()?;
    pack()
}

/// Writes the archive into `dist-wordpress/`, from the existing release files.
fn pack() -> Result<PathBuf> {
    let mut words = assets::words()?;
    words.insert("links".to_owned(), links()?);
    let mut files = Vec::new();
    let source = root().join("integrations/wordpress");
    for (path, content) in walk_files(&source)? {
        let name = path.strip_prefix(&source).unwrap_or(&path).to_owned();
        let template = String::from_utf8_lossy(&content).into_owned();
        let escaped = match path.extension().and_then(|extension| extension.to_str()) {
            Some("php") => assets::escaped_in_php,
            Some("json") => assets::escaped_in_json,
            Some("js") => assets::escaped_in_script,
            _ => str::to_owned,
        };
        let filled = assets::filled(&template, &words, escaped)
            .map_err(|error| format!("{}: {error}", name.display()))?;
        files.push((name, filled.into_bytes()));
    }
    let dist = root().join("dist");
    for (path, content) in walk_files(&dist)? {
        let name = path.strip_prefix(&dist).unwrap_or(&path);
        // The plugin names the exact version; files for other kinds of hosts are left out.
        let floating = name.starts_with(format!("v{}", publish::major()));
        let other = ["_headers", "nginx.conf", "configurator.html"]
            .iter()
            .any(|other| name.to_string_lossy().starts_with(other));
        if !floating && !other {
            files.push((Path::new("widget").join(name), content));
        }
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let content = fs::read(root().join(licence)).map_err(|e| format!("{licence}: {e}"))?;
        files.push((PathBuf::from(licence), content));
    }
    let place = root().join("dist-wordpress");
    let to_error = |error| format!("{}: {error}", place.display());
    fs::create_dir_all(&place).map_err(to_error)?;
    let archive = place.join(format!("{PLUGIN}-{}.zip", publish::VERSION));
    fs::write(&archive, packed(&files)?).map_err(to_error)?;
    log(&format!("{} files in {}", files.len(), archive.display()));
    Ok(archive)
}

/// The languages of the widget as JSON: for each, the file name of its page and the text of a link.
fn links() -> Result<String> {
    let links: serde_json::Map<_, _> = assets::titles()?
        .into_iter()
        .map(|(tag, words)| {
            let link = serde_json::json!({"page": publish::page(&tag), "words": words});
            (tag, link)
        })
        .collect();
    serde_json::to_string(&links).map_err(|error| error.to_string())
}

/// Packs files into an archive without timestamps: the same files give the same bytes.
fn packed(files: &[(PathBuf, Vec<u8>)]) -> Result<Vec<u8>> {
    let to_error = |error: &dyn std::fmt::Display| format!("the archive: {error}");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let packed = matches!(
            name.extension().and_then(|extension| extension.to_str()),
            Some("br" | "gz" | "z")
        );
        let method = if packed {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let name = Path::new(PLUGIN).join(name);
        let name = name.to_string_lossy().replace('\\', "/");
        archive
            .start_file(
                name,
                SimpleFileOptions::default().compression_method(method),
            )
            .map_err(|error| to_error(&error))?;
        archive
            .write_all(content)
            .map_err(|error| to_error(&error))?;
    }
    let archive = archive.finish().map_err(|error| to_error(&error))?;
    Ok(archive.into_inner())
}

/// Tests the plugin in an old and a new WordPress: installs it, checks its output, runs end-to-end
/// tests on its pages, and deletes it.
pub(crate) fn test(pictures: bool) -> Result {
    build::build()?;
    test_only(&[], pictures)
}

/// The same on the files of the last `build`, with the end-to-end tests whose names contain one of
/// the filters.
pub(crate) fn test_only(filters: &[&str], pictures: bool) -> Result {
    let archive = pack()?;
    tools::wordpress_servers()?;
    let place = cache()?.join("wordpress");
    let to_error = |error| format!("{}: {error}", place.display());
    if place.exists() {
        fs::remove_dir_all(&place).map_err(to_error)?;
    }
    fs::create_dir_all(&place).map_err(to_error)?;
    let mut database = Database::start(&place)?;
    let outcome = try_all(&place, &archive, filters, pictures);
    database.stop();
    outcome
}

fn try_all(place: &Path, archive: &Path, filters: &[&str], pictures: bool) -> Result {
    let mut sites = Vec::new();
    let outcome = (|| {
        for wordpress in &tools::WordPressRelease::ALL {
            sites.push(Site::start(place, wordpress, archive)?);
        }
        let addresses: Vec<&str> = sites.iter().map(|site| site.address.as_str()).collect();
        test::wordpress(&addresses, filters, pictures)
    })();
    for site in &mut sites {
        site.stop();
    }
    outcome?;
    // Last, because the second step deletes the plugin.
    for site in &sites {
        site.check_log()?;
        for step in ["install", "delete"] {
            site.php("network.php", &[step])?;
        }
    }
    Ok(())
}

/// A database server, reachable through a socket only.
struct Database(Child);

impl Database {
    fn start(place: &Path) -> Result<Self> {
        let folder = place.join("database");
        let mut install = command(
            "mariadb-install-db",
            &["--auth-root-authentication-method=normal"],
        );
        install.arg(format!("--datadir={}", folder.display()));
        install.arg("--user=root").stdout(Stdio::null());
        run(install)?;
        let socket = place.join("database.sock");
        let process = Command::new("mariadbd")
            .args(["--no-defaults", "--skip-networking", "--user=root"])
            .arg(format!("--datadir={}", folder.display()))
            .arg(format!("--socket={}", socket.display()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("mariadbd does not start: {error}"))?;
        let database = Self(process);
        wait("the database", || socket.exists())?;
        Ok(database)
    }

    fn stop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A running WordPress.
struct Site {
    folder: PathBuf,
    process: Child,
    address: String,
}

impl Site {
    /// Sets up a WordPress with the plugin, checks the plugin's output, and serves the site.
    fn start(place: &Path, wordpress: &tools::WordPressRelease, archive: &Path) -> Result<Self> {
        let unpacked = wordpress.set_up()?;
        let packages = place.join(wordpress.release);
        let mut copy = command("cp", &["--recursive", "--no-dereference"]);
        copy.args([&unpacked, &packages]);
        run(copy)?;
        let folder = packages.join(WORDPRESS);
        let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let address = free.map_err(|error| format!("no free port: {error}"))?;
        let socket = place.join("database.sock");
        let to_error = |error| format!("{}: {error}", folder.display());
        let config = config(wordpress.release, &socket, &address.to_string());
        fs::write(folder.join("wp-config.php"), config).map_err(to_error)?;
        // Must-use plugins and a theme for the tests.
        let tests = root().join("tests/wordpress");
        for (from, to) in [
            ("habits.php", "wp-content/mu-plugins"),
            ("classic/index.php", "wp-content/themes/trial-classic"),
            ("classic/style.css", "wp-content/themes/trial-classic"),
        ] {
            let from = tests.join(from);
            let to = folder.join(to);
            let name = from.file_name().unwrap_or_default();
            fs::create_dir_all(&to).map_err(to_error)?;
            fs::copy(&from, to.join(name)).map_err(to_error)?;
        }
        // Its own session, so that its workers end with it.
        let process = Command::new("setsid")
            .args(["php", "-S", &address.to_string(), "-t"])
            .arg(&folder)
            .env("PHP_CLI_SERVER_WORKERS", "4")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("php does not start: {error}"))?;
        let mut site = Self {
            folder,
            process,
            address: format!("http://{address}/"),
        };
        let ready = site.set_up(archive, &socket, wordpress.release);
        let ready = ready.and_then(|()| wait("WordPress", || TcpStream::connect(address).is_ok()));
        if let Err(error) = ready {
            site.stop();
            return Err(error);
        }
        Ok(site)
    }

    /// Installs WordPress and the plugin, and checks the plugin's output.
    fn set_up(&self, archive: &Path, socket: &Path, name: &str) -> Result {
        let archive = archive.to_string_lossy();
        self.php("setup.php", &[&archive, &socket.to_string_lossy(), name])?;
        let plugin = self.folder.join("wp-content/plugins").join(PLUGIN);
        for (file, _) in walk_files(&plugin)? {
            if file.extension().is_some_and(|extension| extension == "php") {
                let mut lint = command("php", &["-l"]);
                lint.arg(file).stdout(Stdio::null());
                run(lint)?;
            }
        }
        let host = self.address.trim_start_matches("http://");
        self.php("checks.php", &[host.trim_end_matches('/')])
    }

    /// Runs a script of `tests/wordpress/` in this WordPress.
    fn php(&self, script: &str, arguments: &[&str]) -> Result {
        // Deprecation warnings of older WordPress versions under this PHP are not the plugin's.
        let reports = "error_reporting=E_ALL & ~E_DEPRECATED";
        let mut php = command("php", &["-d", "display_errors=stderr", "-d", reports]);
        php.arg(root().join("tests/wordpress").join(script));
        php.arg(&self.folder).args(arguments);
        run(php)
    }

    /// Fails if PHP logged an error about the plugin while serving the pages.
    fn check_log(&self) -> Result {
        let log = fs::read_to_string(self.folder.join(LOG)).unwrap_or_default();
        let plugin = format!("/plugins/{PLUGIN}/");
        let ours: Vec<&str> = log.lines().filter(|line| line.contains(&plugin)).collect();
        if ours.is_empty() {
            return Ok(());
        }
        Err(format!(
            "PHP complains about the plugin:\n{}",
            ours.join("\n")
        ))
    }

    fn stop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-9", "--", &group]).status();
        let _ = self.process.wait();
    }
}

/// The configuration. `WP_SITEURL` is fixed and `WP_HOME` follows the request's host, as on a site
/// with two names.
fn config(database: &str, socket: &Path, address: &str) -> String {
    format!(
        "<?php\n\
         define('DB_NAME', '{database}');\ndefine('DB_USER', 'root');\ndefine('DB_PASSWORD', '');\n\
         define('DB_HOST', 'localhost:{}');\ndefine('DB_CHARSET', 'utf8mb4');\n\
         define('DB_COLLATE', '');\ndefine('DISALLOW_UNFILTERED_HTML', true);\n\
         define('WP_HTTP_BLOCK_EXTERNAL', true);\ndefine('DISABLE_WP_CRON', true);\n\
         define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? '{address}'));\n\
         define('WP_SITEURL', 'http://{address}');\n\
         define('WP_DEBUG', true);\ndefine('WP_DEBUG_DISPLAY', PHP_SAPI === 'cli');\n\
         PHP_SAPI === 'cli' || define('WP_DEBUG_LOG', __DIR__ . '/{LOG}');\n\
         defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\n$table_prefix = 'wp_';\n\
         require_once ABSPATH . 'wp-settings.php';\n",
        socket.display()
    )
}

fn wait(what: &str, here: impl Fn() -> bool) -> Result {
    let end = Instant::now() + Duration::from_mins(1);
    while !here() {
        if Instant::now() > end {
            return Err(format!("{what} does not start"));
        }
        sleep(Duration::from_millis(100));
    }
    Ok(())
}
