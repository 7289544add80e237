//! The plugin for WordPress: its archive, and a trial of it in a real WordPress.

use std::fs;
use std::io::{Cursor, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::machine::{Outcome, cache, command, files_below, root, run, say};
use crate::{build, fill, publish, test, tools};

/// The name of the plugin, of its folder and of its archive.
const PLUGIN: &str = "ispcp-eligibility";

/// Where Debian puts WordPress.
const WORDPRESS: &str = "/usr/share/wordpress";

/// Writes the archive into `dist-wordpress/`, out of the release files.
pub(crate) fn archive() -> Outcome<PathBuf> {
    build::build()?;
    let words = fill::words()?;
    let mut files = Vec::new();
    let source = root().join("embed/wordpress");
    for (path, content) in files_below(&source)? {
        let name = path.strip_prefix(&source).unwrap_or(&path).to_owned();
        let template = String::from_utf8_lossy(&content).into_owned();
        let escaped = match path.extension().and_then(|extension| extension.to_str()) {
            Some("php") => fill::escaped_in_php,
            Some("json") => fill::escaped_in_json,
            Some("js") => fill::escaped_in_script,
            _ => str::to_owned,
        };
        let filled = fill::filled(&template, &words, escaped)
            .map_err(|error| format!("{}: {error}", name.display()))?;
        files.push((name, filled.into_bytes()));
    }
    let dist = root().join("dist");
    for (path, content) in files_below(&dist)? {
        let name = path.strip_prefix(&dist).unwrap_or(&path);
        // The plugin names its version; what is for other kinds of hosts is left out.
        let floating = name.starts_with(format!("v{}", publish::major()));
        let other = ["_headers", "nginx.conf", "embed.html"]
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
    let told = |error| format!("{}: {error}", place.display());
    fs::create_dir_all(&place).map_err(told)?;
    let archive = place.join(format!("{PLUGIN}-{}.zip", publish::VERSION));
    fs::write(&archive, packed(&files)?).map_err(told)?;
    say(&format!("{} files in {}", files.len(), archive.display()));
    Ok(archive)
}

/// An archive of files. No times are in it: the same files give the same bytes.
fn packed(files: &[(PathBuf, Vec<u8>)]) -> Outcome<Vec<u8>> {
    let told = |error: &dyn std::fmt::Display| format!("the archive: {error}");
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
            .map_err(|error| told(&error))?;
        archive.write_all(content).map_err(|error| told(&error))?;
    }
    let archive = archive.finish().map_err(|error| told(&error))?;
    Ok(archive.into_inner())
}

/// Tries the plugin in a real WordPress: installs it there, shows it by shortcode and by block as
/// an editor without leave to write HTML would, and drives a journey on each page.
pub(crate) fn trial() -> Outcome {
    let archive = archive()?;
    tools::wordpress()?;
    let place = cache()?.join("wordpress");
    let told = |error| format!("{}: {error}", place.display());
    if place.exists() {
        fs::remove_dir_all(&place).map_err(told)?;
    }
    fs::create_dir_all(&place).map_err(told)?;
    let mut database = Database::start(&place)?;
    let outcome = site(&place, &archive).and_then(|mut site| {
        let outcome = test::wordpress(&site.address);
        site.stop();
        outcome
    });
    database.stop();
    outcome
}

/// A database of ours, reached by a socket only.
struct Database(Child);

impl Database {
    fn start(place: &Path) -> Outcome<Self> {
        let folder = place.join("database");
        let mut install = command(
            "mariadb-install-db",
            &["--auth-root-authentication-method=normal"],
        )?;
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
    process: Child,
    address: String,
}

impl Site {
    fn stop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Sets up a WordPress with the plugin, and serves it.
fn site(place: &Path, archive: &Path) -> Outcome<Site> {
    let folder = place.join("site");
    let mut copy = command("cp", &["--recursive", "--dereference", WORDPRESS])?;
    copy.arg(&folder);
    run(copy)?;
    let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
    let address = free.map_err(|error| format!("no free port: {error}"))?;
    let socket = place.join("database.sock");
    let config = format!(
        "<?php\n\
         define('DB_NAME', 'wordpress');\ndefine('DB_USER', 'root');\ndefine('DB_PASSWORD', '');\n\
         define('DB_HOST', 'localhost:{}');\ndefine('DB_CHARSET', 'utf8mb4');\n\
         define('DB_COLLATE', '');\ndefine('DISALLOW_UNFILTERED_HTML', true);\n\
         define('WP_HTTP_BLOCK_EXTERNAL', true);\ndefine('DISABLE_WP_CRON', true);\n\
         define('WP_HOME', 'http://{address}');\ndefine('WP_SITEURL', 'http://{address}');\n\
         define('WP_DEBUG', true);\ndefine('WP_DEBUG_DISPLAY', true);\n\
         define('ABSPATH', __DIR__ . '/');\n$table_prefix = 'wp_';\n\
         require_once ABSPATH . 'wp-settings.php';\n",
        socket.display()
    );
    let written = fs::write(folder.join("wp-config.php"), config);
    written.map_err(|error| format!("wp-config.php: {error}"))?;
    let php = |script: &Path| -> Outcome<Command> {
        let mut php = command("php", &["-d", "display_errors=stderr"])?;
        php.arg(script).arg(&folder).arg(archive).arg(&socket);
        Ok(php)
    };
    run(php(&root().join("tests/wordpress/setup.php"))?)?;
    let process = Command::new("php")
        .args(["-S", &address.to_string(), "-t"])
        .arg(&folder)
        .env("PHP_CLI_SERVER_WORKERS", "4")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("php does not start: {error}"))?;
    let site = Site {
        process,
        address: format!("http://{address}/"),
    };
    wait("WordPress", || TcpStream::connect(address).is_ok())?;
    Ok(site)
}

fn wait(what: &str, here: impl Fn() -> bool) -> Outcome {
    let end = Instant::now() + Duration::from_mins(1);
    while !here() {
        if Instant::now() > end {
            return Err(format!("{what} does not start"));
        }
        sleep(Duration::from_millis(100));
    }
    Ok(())
}
