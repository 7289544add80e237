//! The report of a failed end-to-end test, in one screen: the last steps, the page, and a
//! screenshot.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs, thread};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::support::base64_decode;

/// How many lines of the page the report quotes, and how much of a line.
const LINES: usize = 16;
const WIDTH: usize = 110;

/// A script that changes no pixel, but has the page painted: without it, WebKit's driver waits for
/// ever to take a screenshot of a page at rest.
pub(crate) const PAINT: &str = "window.painting ??= setInterval(() => { \
    const {style} = document.documentElement; \
    style.outline = style.outline ? '' : '1px solid transparent'; }, 50)";

/// The `WebDriver` commands of a session, without the asynchronous runtime: a test that panics
/// cannot wait for it.
pub(crate) struct Commands {
    host: String,
    session: String,
}

impl Commands {
    pub(crate) fn of(driver: &WebDriver) -> Self {
        let server = driver.server_url();
        Self {
            host: format!(
                "{}:{}",
                server.host_str().unwrap_or("127.0.0.1"),
                server.port().unwrap_or_default()
            ),
            session: driver.session_id().to_string(),
        }
    }

    /// Sends a command; returns its value, if there is an answer soon.
    pub(crate) fn send(&self, method: &str, path: &str, body: &str) -> Option<Value> {
        let mut socket = TcpStream::connect(&self.host).ok()?;
        socket
            .set_read_timeout(Some(Duration::from_secs(10)))
            .ok()?;
        let request = format!(
            "{method} /session/{}{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.session,
            self.host,
            body.len()
        );
        socket.write_all(request.as_bytes()).ok()?;
        let mut answer = Vec::new();
        let mut buffer = vec![0; 1 << 16];
        // Not every driver closes the connection.
        loop {
            let count = socket.read(&mut buffer).ok()?;
            answer.extend_from_slice(&buffer[..count]);
            let text = String::from_utf8_lossy(&answer);
            if let Some((_, body)) = text.split_once("\r\n\r\n")
                && let Ok(mut body) = serde_json::from_str::<Value>(body)
            {
                return Some(body["value"].take());
            }
            if count == 0 {
                return None;
            }
        }
    }
}

/// Prints the last steps and the page of a failed test, whose text the script returns, and the path
/// of a screenshot.
pub(crate) fn report_failure(commands: &Commands, steps: &[String], text: &str) {
    eprintln!("steps, the last one failed:");
    for step in steps {
        eprintln!("  {}", cut(step));
    }
    let address = commands.send("GET", "/url", "");
    let address = address.as_ref().and_then(Value::as_str);
    eprintln!("page: {}", address.unwrap_or("the browser does not answer"));
    let script = json!({"script": text, "args": []}).to_string();
    let page = commands.send("POST", "/execute/sync", &script);
    let page = page.as_ref().and_then(Value::as_str).unwrap_or_default();
    let mut lines = page.lines().filter(|line| !line.trim().is_empty());
    for line in lines.by_ref().take(LINES) {
        eprintln!("  {}", cut(line));
    }
    match lines.count() {
        0 => {}
        more => eprintln!("  … and {more} more lines"),
    }
    match screenshot(commands) {
        Some(path) => eprintln!("screenshot: {}", path.display()),
        None => eprintln!("screenshot: none"),
    }
}

/// Saves a screenshot under the test's name.
fn screenshot(commands: &Commands) -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("FAILURES")?);
    let paint = json!({"script": PAINT, "args": []}).to_string();
    commands.send("POST", "/execute/sync", &paint);
    let picture = commands.send("GET", "/screenshot", "")?;
    let picture = base64_decode(picture.as_str()?).ok()?;
    // libtest names a test's thread after the test.
    let test = thread::current().name()?.replace("::", "-");
    let path = folder.join(format!("{test}.png"));
    fs::create_dir_all(folder).ok()?;
    fs::write(&path, picture).ok()?;
    Some(path)
}

fn cut(line: &str) -> String {
    let line = line.replace('\n', " ");
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
