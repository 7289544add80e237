//! Loading and response times in a real browser: `cargo xtask bench`. It prints figures for this
//! machine and has no pass or fail.

mod first;
mod lighthouse;

use ispcp_e2e_support::browser_session::BrowserSession;

/// The number of times that each PDF is created.
const RUNS: usize = 9;

/// Creates a PDF; returns the time from the click to the file, in milliseconds.
const MAKE: &str = "
    const done = arguments[arguments.length - 1];
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Download PDF');
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        click.call(this);
        done(performance.now() - start);
    };
    // Late enough that the widget does not see a double click.
    let start;
    setTimeout(() => {
        start = performance.now();
        button.click();
    }, 1000);
";

#[tokio::test(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "a table of figures")]
async fn pdf_time_from_click_to_file() {
    let sentence = "We operate a network of four sites and carry traffic for two hundred others. ";
    let chinese = "我们运营由四个站点组成的骨干网络，并为两百个其他网络承载流量和提供中转服务。";
    println!("\nFrom the click on \"Download PDF\" to the file, the module loaded:\n");
    println!(
        "| application | file | fonts fetched | first time | median of {} more |",
        RUNS - 1
    );
    println!("| --- | ---: | ---: | ---: | ---: |");
    for (what, name, words) in [
        ("short, Latin", "Example Networks Ltd", sentence.to_owned()),
        ("long, Latin", "Example Networks Ltd", sentence.repeat(19)),
        ("short, Chinese", "华夏电信有限公司", chinese.to_owned()),
        ("long, Chinese", "华夏电信有限公司", chinese.repeat(37)),
    ] {
        let browser = BrowserSession::open().await;
        browser.complete_with(name, &words).await;
        let loaded = || async {
            browser
                .site
                .requests()
                .iter()
                .any(|path| path.ends_with("pdf_bg.wasm") || path.contains("/pdf-"))
        };
        browser.until("the module", loaded).await;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let took = browser.driver.execute_async(MAKE, Vec::new()).await;
            let took = took.expect("the PDF is made").json().as_f64();
            times.push(took.expect("a number"));
        }
        let file = browser.downloaded().pop().expect("it was downloaded");
        let size = std::fs::metadata(file).expect("it is there").len();
        let asked = browser.site.requests();
        let fonts = asked.iter().filter(|path| path.ends_with(".ttf.z")).count();
        let first = times.remove(0);
        times.sort_by(f64::total_cmp);
        let median = f64::midpoint(times[(RUNS - 1) / 2 - 1], times[(RUNS - 1) / 2]);
        println!(
            "| {what} | {} KB | {fonts} | {first:.0} ms | {median:.0} ms |",
            size / 1000
        );
        browser.close().await;
    }
}
