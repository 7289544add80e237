//! The HTTP server of an end-to-end test.

use std::convert::Infallible;
use std::future::ready;
use std::path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, fs};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request};
use axum::http::uri::Authority;
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use futures_util::{StreamExt as _, stream};
use ispcp_eligibility::widget::gallery::examples;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::task::spawn_blocking;
use tokio::time::sleep;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::pseudolocales;

/// A fault that the server simulates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServerFault {
    /// Nothing.
    #[default]
    None,
    /// Files with this extension are missing.
    Missing(&'static str),
    /// Files with this in their path are missing.
    Without(&'static str),
    /// Files with this in their path are delayed.
    Slow(&'static str, Duration),
    /// Files with this in their path are delayed until the fault ends.
    Held(&'static str),
    /// Behaves like a host for single-page applications: strips `.html` and serves the first page
    /// for every path.
    SpaFallback,
    /// Serves pages also at addresses where relative links do not resolve.
    NoSlash,
    /// The page arrives up to this number of bytes, and the rest later.
    Halved(usize),
    /// Files with this in their path are answered with an HTML page.
    Html(&'static str),
    /// The style lacks `light-dark()`, as for browsers without support.
    OldStyle,
    /// Modules have a wrong MIME type.
    WrongMimeType,
    /// Files with this in their path or query have this at their end.
    Altered(&'static str, &'static str),
    /// The messages with this path are replaced by the longer pseudolocale.
    ExpandedPseudolocale(&'static str),
    /// The messages with this path are replaced by the right-to-left pseudolocale.
    RtlPseudolocale(&'static str),
}

/// A running server.
pub struct TestServer {
    /// Its host and port.
    pub host: String,
    asked: Arc<Mutex<Vec<String>>>,
    violations: Arc<Mutex<Vec<String>>>,
    fault: Arc<Mutex<ServerFault>>,
}

impl TestServer {
    /// Starts a server of `dist/`, or of the folder `DIST`, with that value of `frame-ancestors`.
    pub async fn open(fault: ServerFault, ancestors: &str) -> Self {
        let checkout = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
        let dist = env::var_os("DIST").unwrap_or_else(|| "dist".into());
        let dist = path::Path::new(&checkout).join(dist);
        assert!(
            dist.join("index.html").is_file(),
            "run `cargo xtask build` first"
        );
        let asked = Arc::new(Mutex::new(Vec::new()));
        let violations = Arc::new(Mutex::new(Vec::new()));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let host = listener.local_addr().expect("it is bound").to_string();
        let fault = Arc::new(Mutex::new(fault));
        let (log, own, now) = (asked.clone(), host.clone(), fault.clone());
        let record = move |request: Request, next: Next| {
            note(&log, &own, &request);
            serve(now.clone(), request, next)
        };
        let style: Arc<str> = style(&dist).into();
        let component = move |Path(number): Path<usize>| {
            let style = style.clone();
            async move {
                // Yew renders on one thread.
                let drawn = spawn_blocking(move || {
                    let example = examples().into_iter().nth(number)?;
                    Some(Html(Handle::current().block_on(example.page(&style))))
                });
                let drawn = drawn.await.expect("nothing panics over it");
                drawn.ok_or(StatusCode::NOT_FOUND)
            }
        };
        let reported = violations.clone();
        let report = move |body: String| async move {
            reported.lock().expect("nobody panicked over it").push(body);
        };
        let mut site = Router::new()
            .route("/violation", post(report))
            .route("/gallery/{number}", get(component))
            .fallback_service(files(&dist));
        // The baseline of the benchmark.
        if let Some(baseline) = env::var_os("BASELINE") {
            site = site.nest_service("/baseline", files(path::Path::new(&baseline)));
        }
        for (name, value) in headers(&dist, ancestors) {
            site = site.layer(SetResponseHeaderLayer::overriding(name, value));
        }
        let site = site.layer(middleware::from_fn(record));
        tokio::spawn(async move { axum::serve(listener, site).await });
        Self {
            host,
            asked,
            violations,
            fault,
        }
    }

    /// Ends the simulated fault.
    pub fn clear_faults(&self) {
        self.set(ServerFault::None);
    }

    /// Simulates another fault.
    pub fn set(&self, fault: ServerFault) {
        *self.fault.lock().expect("nobody panicked over it") = fault;
    }

    /// The address of a gallery example by number.
    pub fn gallery(&self, number: usize) -> String {
        format!("{}gallery/{number}", self.address())
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("http://{}/", self.host)
    }

    /// The policy violations reported so far.
    pub fn violations(&self) -> Vec<String> {
        self.violations
            .lock()
            .expect("nobody panicked over it")
            .clone()
    }

    /// All requests so far: a path on this server, or a full address elsewhere.
    pub fn requests(&self) -> Vec<String> {
        self.asked.lock().expect("nobody panicked over it").clone()
    }
}

/// Serves the files of a directory, or their compressed copies.
fn files(folder: &path::Path) -> ServeDir {
    ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
}

/// The link to the widget's style.
fn style(dist: &path::Path) -> String {
    let page = fs::read_to_string(dist.join("index.html")).expect("it is built");
    let mut lines = page
        .lines()
        .filter(|line| line.contains("rel=\"stylesheet\""));
    let link = lines.next().expect("the page has a style");
    link.replace("./", "/")
}

/// The headers that `dist/_headers` sets for every file, but with the test's `frame-ancestors` and
/// reporting of policy violations.
fn headers(dist: &path::Path, ancestors: &str) -> Vec<(HeaderName, HeaderValue)> {
    let asked = fs::read_to_string(dist.join("_headers")).expect("`cargo xtask build` writes it");
    let everywhere = asked.lines().skip_while(|line| *line != "/*").skip(1);
    let headers: Vec<_> = everywhere
        .map_while(|line| line.strip_prefix("  ")?.split_once(": "))
        .map(|(name, value)| {
            let name: HeaderName = name.parse().expect("a name");
            let value = match (name == header::CONTENT_SECURITY_POLICY).then(|| {
                let (policy, _) = value.split_once("frame-ancestors").expect("it says who");
                format!("{policy}frame-ancestors {ancestors}; report-uri /violation")
            }) {
                Some(policy) => policy,
                None => value.to_owned(),
            };
            (name, HeaderValue::try_from(value).expect("a value"))
        })
        .collect();
    assert!(headers.len() > 3, "{asked}");
    headers
}

/// Records a request. A proxy receives full addresses, and `CONNECT` requests.
fn note(log: &Mutex<Vec<String>>, own: &str, request: &Request) {
    let uri = request.uri();
    let authority = uri.authority().map(Authority::as_str);
    let here = authority.is_none_or(|authority| authority == own);
    let asked = if here {
        uri.path().to_owned()
    } else {
        format!("{} {uri}", request.method())
    };
    log.lock().expect("nobody panicked over it").push(asked);
}

async fn serve(now: Arc<Mutex<ServerFault>>, mut request: Request, next: Next) -> Response {
    let current = || *now.lock().expect("nobody panicked over it");
    let fault = current();
    match fault {
        ServerFault::SpaFallback => {
            let path = request.uri().path().to_owned();
            if let Some(bare) = path.strip_suffix(".html") {
                return Redirect::temporary(bare).into_response();
            }
            if !path.contains('.') {
                *request.uri_mut() = Uri::from_static("/");
            }
            next.run(request).await
        }
        ServerFault::NoSlash if request.uri().path() == "/somewhere/check" => {
            *request.uri_mut() = Uri::from_static("/index.html");
            next.run(request).await
        }
        ServerFault::Html(part) if request.uri().path().contains(part) => {
            Html("<!doctype html><title>A page</title>").into_response()
        }
        ServerFault::OldStyle => {
            request.headers_mut().remove(header::ACCEPT_ENCODING);
            let (mut parts, body) = next.run(request).await.into_parts();
            let kind = parts.headers.get(header::CONTENT_TYPE);
            let is_text = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/"));
            if !is_text {
                return Response::from_parts(parts, body);
            }
            let bytes = to_bytes(body, usize::MAX).await.expect("a file");
            let text = String::from_utf8_lossy(&bytes);
            // The integrity hash no longer matches the changed style.
            let text = text
                .replace("light-dark(", "unknown(")
                .replace(".css\" integrity=", ".css\" data-checksum=");
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(text))
        }
        ServerFault::Missing(ending) if request.uri().path().ends_with(ending) => {
            StatusCode::NOT_FOUND.into_response()
        }
        ServerFault::Without(part) if request.uri().path().contains(part) => {
            StatusCode::NOT_FOUND.into_response()
        }
        ServerFault::Slow(part, time) if request.uri().path().contains(part) => {
            sleep(time).await;
            next.run(request).await
        }
        ServerFault::Held(part) if request.uri().path().contains(part) => {
            while current() == fault {
                sleep(Duration::from_millis(20)).await;
            }
            next.run(request).await
        }
        ServerFault::ExpandedPseudolocale(part) if request.uri().path().contains(part) => {
            json!(pseudolocales::expanded()).to_string().into_response()
        }
        ServerFault::RtlPseudolocale(part) if request.uri().path().contains(part) => {
            json!(pseudolocales::right_to_left())
                .to_string()
                .into_response()
        }
        ServerFault::Altered(part, addition) if request.uri().to_string().contains(part) => {
            request.headers_mut().remove(header::ACCEPT_ENCODING);
            let (mut parts, body) = next.run(request).await.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.expect("a file");
            parts.headers.remove(header::CONTENT_LENGTH);
            let altered = [&bytes[..], addition.as_bytes()].concat();
            Response::from_parts(parts, Body::from(altered))
        }
        ServerFault::Halved(bytes) if request.uri().path() == "/" => {
            // For the whole file, as it is.
            request.headers_mut().clear();
            let (mut parts, body) = next.run(request).await.into_parts();
            parts.headers.remove(header::CONTENT_LENGTH);
            let mut first = to_bytes(body, usize::MAX).await.expect("a file");
            let rest = first.split_off(bytes);
            let later = async {
                sleep(Duration::from_millis(300)).await;
                rest
            };
            let parts_of_body = stream::once(ready(first)).chain(stream::once(later));
            let body = Body::from_stream(parts_of_body.map(Ok::<_, Infallible>));
            Response::from_parts(parts, body)
        }
        ServerFault::WrongMimeType if request.uri().path().contains("_bg.wasm") => {
            let mut response = next.run(request).await;
            let mistaken = HeaderValue::from_static("application/octet-stream");
            response
                .headers_mut()
                .insert(header::CONTENT_TYPE, mistaken);
            response
        }
        _ => next.run(request).await,
    }
}
