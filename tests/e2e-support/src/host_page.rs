//! Host pages with the widget.

use std::env;
use std::path::Path;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::test_server::TestServer;

/// The fallback content of the element.
pub const FALLBACK: &str = "Check your organisation’s eligibility";

/// The `frame-ancestors` for all host pages of the tests.
pub const HOSTS: &str = "http://localhost:* http://127.0.0.1:* http://host.example:*";

/// The origin of a host page, relative to the widget's files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Another site: `localhost` instead of `127.0.0.1`. Browsers isolate its frames in another
    /// process.
    #[default]
    OtherSite,
    /// Another site by name: `host.example` instead of `widget.example`.
    Names,
    /// The same origin, as in WordPress: the files are in a directory of the host.
    Same,
}

/// The options of a host page.
#[derive(Clone, Debug)]
pub struct HostPageOptions {
    /// The page's origin.
    pub origin: Origin,
    /// The attributes of each element.
    pub elements: Vec<String>,
    /// The content above and below the elements.
    pub around: (String, String),
    /// The content of the head between the page's own files and the widget's script.
    pub head: &'static str,
    /// The attributes of `<html>`.
    pub html: &'static str,
    /// Its style sheet.
    pub style: &'static str,
    /// Its script, after the spy.
    pub script: &'static str,
    /// Further scripts, as modules.
    pub module: String,
    /// What its policy grants beyond an embedded frame; `None` for no policy.
    pub grants: Option<&'static str>,
    /// The path of the script that defines the element; several load it more than once.
    pub scripts: Vec<&'static str>,
    /// Further headers of the page.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The sandbox of a frame around the whole page.
    pub sandbox: Option<&'static str>,
    /// Whether the test needs the full Chromium.
    pub full_browser: bool,
}

/// What a page's policy has to grant for the inline mode.
pub const WEBASSEMBLY: &str = "'wasm-unsafe-eval'";

impl Default for HostPageOptions {
    fn default() -> Self {
        Self {
            origin: Origin::default(),
            elements: vec![String::new()],
            around: (String::new(), String::new()),
            head: "",
            html: "lang=\"en\"",
            style: "",
            script: "",
            module: String::new(),
            grants: Some(""),
            scripts: vec!["v1/embed.js"],
            headers: Vec::new(),
            sandbox: None,
            full_browser: false,
        }
    }
}

impl HostPageOptions {
    /// An inline element with an open shadow root, which the test can inspect.
    pub fn inline() -> Self {
        Self {
            elements: vec!["isolation=\"inline\" open".to_owned()],
            grants: Some(WEBASSEMBLY),
            ..Self::default()
        }
    }
}

/// A running host.
pub struct HostPage {
    /// The address of its page.
    pub address: String,
}

impl HostPage {
    /// Starts a host on its own origin whose page embeds the widget of `site`.
    pub async fn open(site: &TestServer, hosting: &HostPageOptions) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let host = listener.local_addr().expect("it is bound");
        let router = Self::router(site, hosting);
        tokio::spawn(async move { axum::serve(listener, router).await });
        let page = hosting.sandbox.map_or("", |_| "around");
        let name = match hosting.origin {
            Origin::Names => "host.example",
            Origin::OtherSite | Origin::Same => "localhost",
        };
        Self {
            address: format!("http://{name}:{}/{page}", host.port()),
        }
    }

    fn router(site: &TestServer, hosting: &HostPageOptions) -> Router {
        let port = site.host.split_once(':').expect("a port").1;
        let widget = match hosting.origin {
            Origin::OtherSite => format!("http://{}", site.host),
            Origin::Names => format!("http://widget.example:{port}"),
            Origin::Same => "/widget".to_owned(),
        };
        let page = page(&widget, hosting);
        let mut host = Router::new()
            .route("/", get(|| async { Html(page) }))
            .route("/style.css", css(hosting.style.to_owned()))
            .route("/script.js", script(format!("{SPY}\n{}", hosting.script)))
            .route("/module.js", script(hosting.module.clone()));
        if let Some(sandbox) = hosting.sandbox {
            let around = format!(
                "<!doctype html><title>Around</title><link rel=\"icon\" href=\"data:,\">\
                 <iframe src=\"/\" sandbox=\"{sandbox}\" width=\"900\" height=\"5800\"></iframe>"
            );
            host = host.route("/around", get(|| async { Html(around) }));
        }
        // For a page with its own application.
        let root = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
        let version = concat!("dist/v", env!("CARGO_PKG_VERSION"));
        let host = host.nest_service("/app", ServeDir::new(Path::new(&root).join(version)));
        let host = hosting.headers.iter().fold(host, |host, &(name, value)| {
            host.layer(SetResponseHeaderLayer::overriding(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            ))
        });
        let dist = Path::new(&root).join("dist");
        let Some(grants) = hosting.grants else {
            return host.nest_service("/widget", ServeDir::new(dist));
        };
        let source = if hosting.origin == Origin::Same {
            "'self'"
        } else {
            &widget
        };
        // The strictest policy under which the widget works. Firefox treats a download out of a
        // frame as a navigation of that frame to a `blob:` address.
        let policy = format!(
            "default-src 'none'; script-src 'self' {source} {grants}; frame-src {source} 'self' blob:; \
             connect-src {source} 'self'; style-src 'self'; img-src data: 'self'; \
             require-trusted-types-for 'script'; report-uri http://{}/violation",
            site.host
        );
        let host = host.layer(SetResponseHeaderLayer::overriding(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::try_from(policy).expect("a header"),
        ));
        // The widget's files have their own policies.
        host.nest_service("/widget", ServeDir::new(dist))
    }
}

fn css(content: String) -> axum::routing::MethodRouter {
    get(|| async { ([(header::CONTENT_TYPE, "text/css")], content) })
}

fn script(content: String) -> axum::routing::MethodRouter {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript"),
        // A sandboxed page has an opaque origin, so its modules are cross-origin requests.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    get(|| async move { (headers, content) })
}

fn page(widget: &str, hosting: &HostPageOptions) -> String {
    let scripts = hosting
        .scripts
        .iter()
        .map(|path| format!("<script type=\"module\" src=\"{widget}/{path}\"></script>"));
    let scripts = scripts.collect::<Vec<_>>().concat();
    let elements = hosting.elements.iter().map(|attributes| {
        format!(
            "<ispcp-eligibility {attributes}><a href=\"{widget}/\">{FALLBACK}</a>\
             </ispcp-eligibility>"
        )
    });
    let elements = elements.collect::<Vec<_>>().concat();
    let HostPageOptions {
        html, head, around, ..
    } = hosting;
    let (above, below) = around;
    format!(
        "<!doctype html><html {html}><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>A host</title>\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/style.css\">\
         <script src=\"/script.js\"></script><script type=\"module\" src=\"/module.js\"></script>\
         {head}{scripts}</head><body>{above}{elements}{below}</body></html>"
    )
}

/// A style sheet that affects every element of the page.
pub const HOSTILE_STYLE: &str = "
    * { all: unset; }
    html { font-size: 62.5%; }
    iframe { display: none; }
    label, button, h1, input { display: none !important; }
    body { display: block; font: 30px serif; color: red; }
    body > header { display: block; position: sticky; top: 0; height: 90px; background: #eee; }
    .card, .button-group, .field { margin: 70px; float: right; display: inline-flex; width: 8%; }
    .tall { display: block; block-size: 4000px; }
    p { display: block; }
";

/// Older libraries that extend built-in prototypes.
pub const POLLUTED: &str = "
    // WebKit's driver fails on enumerable members.
    const webkit = /Version.*Safari/.test(navigator.userAgent);
    const pollute = (kind, name, value) => Object.defineProperty(kind.prototype, name, {
        value, writable: true, configurable: true, enumerable: !webkit,
    });
    pollute(Object, 'height', 5);
    pollute(Object, 'event', 'verdict');
    pollute(Object, 'extend', () => {});
    pollute(Array, 'extend', () => {});
    pollute(String, 'extend', () => {});
    pollute(Element, 'hide', () => {});
    if (!webkit) {
        pollute(Array, 'toJSON', () => 'polluted');
    }
    window.$ = window.jQuery = () => null;
    window.name = 'ispcp-eligibility';
    window.cleanse = () => {
        for (const kind of [Object, Array, String, Element]) {
            for (const name of ['height', 'event', 'extend', 'toJSON', 'hide']) {
                delete kind.prototype[name];
            }
        }
    };
";

/// Overwrites the memory of the PDF module while it waits for its fonts, `corruptions` times, and
/// of any module by `corrupt` with a part of its URL. At its next call the engine itself traps.
pub const CORRUPTION: &str = "
    if (!globalThis.corrupt) {
        const memories = [];
        const start = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (response, imports) => {
            const made = await start.call(WebAssembly, response, imports);
            const exports = Object.values(made.instance.exports);
            const memory = exports.find((value) => value instanceof WebAssembly.Memory);
            memories.push([response.url, memory]);
            return made;
        };
        // No pointer in the module's memory is valid after this.
        globalThis.corrupt = (part) => {
            for (const [, memory] of memories.filter(([url]) => url.includes(part))) {
                new Uint8Array(memory.buffer).fill(255);
            }
        };
        globalThis.corruptions = 1;
        let planned = false;
        const load = globalThis.fetch;
        globalThis.fetch = (address, ...options) => {
            if (String(address).includes('/fonts/') && corruptions > 0 && !planned) {
                planned = true;
                setTimeout(() => {
                    planned = false;
                    corruptions -= 1;
                    corrupt('/pdf-');
                });
            }
            return load(address, ...options);
        };
    }
";

/// Records all messages, events and layout shifts that the host page observes.
const SPY: &str = "
    window.heard = [];
    window.events = [];
    window.typed = [];
    window.shifted = 0;
    addEventListener('message', ({ data }) => heard.push(data));
    for (const name of ['ready', 'step', 'verdict', 'download', 'error']) {
        addEventListener('ispcp-' + name, ({ detail }) => events.push([name, detail]));
    }
    for (const name of ['keydown', 'keyup', 'beforeinput', 'input', 'paste', 'change', 'submit']) {
        addEventListener(name, ({ key, data, target }) => typed.push([name, key, data, target.value]));
    }
    try {
        new PerformanceObserver((list) => {
            for (const { hadRecentInput, value } of list.getEntries()) {
                shifted += hadRecentInput ? 0 : value;
            }
        }).observe({ type: 'layout-shift', buffered: true });
    } catch {}
";
