//! The page of somebody else, with the widget on it.

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::site::Site;

/// What stands inside the element.
pub(crate) const FALLBACK: &str = "Check your organisation’s eligibility";

/// A running host.
pub(crate) struct Host {
    /// The address of its page.
    pub(crate) address: String,
}

impl Host {
    /// Opens a host on an origin of its own, whose page shows the widget of `site` between `above`
    /// and `below`.
    pub(crate) async fn open(site: &Site, above: &str, below: &str) -> Self {
        let widget = format!("http://{}", site.host);
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title>\
             <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/style.css\">\
             <script src=\"/script.js\"></script>\
             <script type=\"module\" src=\"{widget}/embed.js\"></script></head><body>{above}\
             <ispcp-eligibility><a href=\"{widget}/\">{FALLBACK}</a></ispcp-eligibility>{below}\
             </body></html>"
        );
        // The strictest policy that shows the widget.
        let policy = format!(
            "default-src 'none'; script-src 'self' {widget}; frame-src {widget}; style-src 'self'; \
             img-src data:; require-trusted-types-for 'script'; report-uri {widget}/violation"
        );
        let policy = SetResponseHeaderLayer::overriding(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::try_from(policy).expect("a header"),
        );
        let css = ([(header::CONTENT_TYPE, "text/css")], HOSTILE_STYLE);
        let script = ([(header::CONTENT_TYPE, "text/javascript")], SPY);
        let host = Router::new()
            .route("/", get(|| async { Html(page) }))
            .route("/style.css", get(|| async { css }))
            .route("/script.js", get(|| async { script }))
            .layer(policy);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        tokio::spawn(async move { axum::serve(listener, host).await });
        Self {
            address: format!("http://{address}/"),
        }
    }
}

/// What a host's style may do to everything in its page.
const HOSTILE_STYLE: &str = "
    * { all: unset; }
    iframe { display: none; }
    label, button { display: none !important; }
    body { display: block; font: 30px serif; color: red; direction: rtl; }
    .tall { display: block; block-size: 4000px; }
    p { display: block; }
";

/// Notes everything that a host's page can hear, and how much the page has shifted.
const SPY: &str = "
    window.heard = [];
    window.shifted = 0;
    addEventListener('message', ({ data }) => heard.push(data));
    new PerformanceObserver((list) => {
        for (const { hadRecentInput, value } of list.getEntries()) {
            shifted += hadRecentInput ? 0 : value;
        }
    }).observe({ type: 'layout-shift', buffered: true });
";
