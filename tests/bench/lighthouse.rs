//! Lighthouse scores with its mobile preset: of the widget's own page, and of a host page with and
//! without the widget.

use std::process::Command;

use serde_json::Value;
use tokio::task::spawn_blocking;

use ispcp_e2e_support::engine::required_env;
use ispcp_e2e_support::host_page::{HostPage, HostPageOptions};
use ispcp_e2e_support::test_server::{ServerFault, TestServer};

/// The number of runs per page.
const RUNS: usize = 3;

/// The figures of a report: scores out of 100, and times as displayed.
const SCORES: [&str; 3] = ["performance", "accessibility", "best-practices"];
const AUDITS: [&str; 4] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
];

async fn report(address: &str) -> Value {
    let mut lighthouse = Command::new("node");
    lighthouse
        .args([
            &required_env("LIGHTHOUSE"),
            address,
            "--output=json",
            "--quiet",
        ])
        .arg("--only-categories=performance,accessibility,best-practices")
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-proxy-server")
        .env("CHROME_PATH", required_env("CHROMIUM"));
    // This process serves the page meanwhile.
    let made = spawn_blocking(move || lighthouse.output()).await;
    let made = made.expect("nothing panics over it").expect("it runs");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    serde_json::from_slice(&made.stdout).expect("a report")
}

/// The report with the median largest paint.
async fn middle(address: &str) -> Value {
    let mut reports = Vec::new();
    for _ in 0..RUNS {
        reports.push(report(address).await);
    }
    let paint = |report: &Value| report["audits"][AUDITS[1]]["numericValue"].as_f64();
    reports.sort_by(|one, other| paint(one).partial_cmp(&paint(other)).expect("numbers"));
    reports.swap_remove(RUNS / 2)
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::print_stdout, reason = "a table of figures")]
async fn lighthouse_scores() {
    let site = TestServer::open(ServerFault::None, "*").await;
    let text = "<p>What members of the constituency do, and how to become one.</p>".repeat(4);
    let hosting = HostPageOptions {
        around: (
            format!("<main><h1>Membership</h1>{text}"),
            "</main>".to_owned(),
        ),
        ..HostPageOptions::default()
    };
    let bare = HostPageOptions {
        elements: Vec::new(),
        scripts: Vec::new(),
        ..hosting.clone()
    };
    let with = HostPage::open(&site, &hosting).await;
    let without = HostPage::open(&site, &bare).await;
    println!("\nLighthouse, mobile preset, the middle of {RUNS} reports:\n");
    println!("| page | performance | accessibility | best practices | FCP | LCP | TBT | CLS |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (page, address) in [
        ("the widget\u{2019}s own", &site.address()),
        ("another\u{2019}s, with the widget", &with.address),
        ("the same, without", &without.address),
    ] {
        let report = middle(address).await;
        let scores = SCORES.map(|name| {
            let score = report["categories"][name]["score"].as_f64();
            format!("{:.0}", score.unwrap_or_default() * 100.0)
        });
        let shown = AUDITS.map(|name| {
            let value = &report["audits"][name]["displayValue"];
            value.as_str().unwrap_or("?").to_owned()
        });
        println!(
            "| {page} | {} | {} |",
            scores.join(" | "),
            shown.join(" | ")
        );
        for name in SCORES {
            let audits = report["categories"][name]["auditRefs"].as_array();
            for audit in audits.into_iter().flatten() {
                let id = audit["id"].as_str().unwrap_or_default();
                let score = report["audits"][id]["score"].as_f64();
                if audit["weight"].as_f64() > Some(0.0) && score.is_some_and(|score| score < 0.9) {
                    println!("  {name}: {id} {score:?}");
                }
            }
        }
    }
}
