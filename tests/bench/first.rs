//! The time to the first question, the work of a step, and memory use: of the widget, and in the
//! same run of a page that shows the same screens without a framework (`tests/bench/baseline.js`).

use serde_json::{Value, json};
use tokio::time::{Duration, sleep};

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};

/// The number of visits per page.
const RUNS: usize = 5;

/// The number of visits per page without a slow network and processor.
const FAST_RUNS: usize = 8;

/// A slow phone: Chromium's "Slow 4G" (milliseconds, bytes per second), and a processor slowed down
/// by that factor.
const LATENCY: f64 = 562.5;
const DOWN: u32 = 180_000;
const UP: u32 = 84_375;
const SLOWER: u32 = 4;

/// Records when the first choice is visible, when it can be answered, and when the module (on the
/// baseline: the file of screens) has taken over, in milliseconds from the start of navigation; and
/// from then on every task of more than 50 ms.
const WATCH: &str = "
    window.seen = {};
    const note = (what) => { seen[what] ??= performance.now(); };
    const look = () => {
        const choice = document.querySelector('input[type=radio]');
        const root = document.documentElement;
        const running = document.querySelector('#ispcp')?.dataset.state === 'running';
        if (choice?.getBoundingClientRect().height) {
            note('visible');
            if ('ready' in root.dataset || 'boot' in root.dataset || running) note('answerable');
            if ('ready' in root.dataset || running) note('whole');
        }
        if (!seen.whole) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    window.long = [];
    new PerformanceObserver((list) => {
        for (const {startTime, duration} of list.getEntries()) {
            if (startTime > (seen.whole ?? Infinity)) long.push(duration);
        }
    }).observe({type: 'longtask'});
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await original.apply(WebAssembly, given);
            const exports = Object.values((made.instance ?? made).exports);
            window.memory = exports.find((value) => value instanceof WebAssembly.Memory);
            return made;
        };
    }
";

/// Chooses the first choice of each question and continues, then (on the widget's page) opens the
/// application; returns the duration of each step with style and layout, in milliseconds.
const STEPS: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const widget = document.querySelector('#ispcp-widget');
        const page = widget ?? document;
        const heading = () => page.querySelector('h1')?.textContent;
        const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
        const step = async () => {
            const before = heading();
            const start = performance.now();
            document.querySelector('[type=submit]').click();
            // At the end of the task, or in a later one if the step takes several.
            for (let j = 0; j < 1000 && (heading() ?? before) === before; j++) {
                await (j < 200 ? null : pause());
            }
            if (heading() === before) throw new Error(before);
            document.body.offsetHeight;
            return performance.now() - start;
        };
        const took = [];
        for (let i = 0; i < 6; i++) {
            document.querySelector('fieldset input').click();
            await pause(200);
            took.push(await step());
            await pause(200);
        }
        // The names of the countries are fetched meanwhile.
        await pause(2000);
        if (widget) took.push(await step());
        await pause(1000);
        return took;
    })().then(done, (error) => done(String(error)));
";

/// Changes the answer that many times.
const CHANGES: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const inputs = document.querySelectorAll('fieldset input');
        for (let i = 0; i < arguments[0]; i++) {
            inputs[i % 3].click();
            await null;
            if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
    })().then(done);
";

/// The bytes received by a moment, with headers as the browser counts them.
const ARRIVED: &str = "
    const arrived = (at) => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({responseEnd}) => responseEnd > 0 && responseEnd <= at)
        .reduce((sum, {transferSize}) => sum + transferSize, 0);
    return [arrived(seen.answerable), arrived(seen.whole)]";

/// The measurements of a page in one visit.
struct Visit {
    visible: f64,
    answerable: f64,
    whole: f64,
    bytes_answerable: f64,
    bytes_whole: f64,
    step: f64,
    result: f64,
    application: f64,
    long_tasks: f64,
    longest_task: f64,
}

async fn command(browser: &BrowserSession, name: &str, parameters: Value) -> Value {
    let answer = browser.driver.cdp().send_raw(name, parameters).await;
    answer.expect("the browser takes the command")
}

/// Slows the processor down by that factor.
async fn slow_down(browser: &BrowserSession, times: u32) {
    command(
        browser,
        "Emulation.setCPUThrottlingRate",
        json!({"rate": times}),
    )
    .await;
}

/// The memory of scripts and of the module after garbage collection, in kilobytes.
async fn memory(browser: &BrowserSession) -> (f64, f64) {
    command(browser, "HeapProfiler.collectGarbage", json!({})).await;
    let usage = command(browser, "Runtime.getHeapUsage", json!({})).await;
    let used = usage["usedSize"].as_f64().expect("a number");
    let module = browser
        .eval("return window.memory?.buffer.byteLength ?? 0")
        .await;
    (used / 1e3, module.as_f64().expect("a number") / 1e3)
}

/// Prints the memory after a script has repeated something each number of times.
#[expect(clippy::print_stdout, reason = "a table of figures")]
async fn remember<const N: usize>(
    browser: &BrowserSession,
    what: &str,
    script: &str,
    times: [u32; N],
) {
    println!("\nMemory over {what}:\n");
    println!("| times | scripts | module |");
    println!("| ---: | ---: | ---: |");
    let mut all = 0;
    for more in times {
        let done = browser
            .driver
            .execute_async(script, vec![json!(more)])
            .await;
        done.expect("the script runs");
        all += more;
        let (scripts, module) = memory(browser).await;
        println!("| {all} | {scripts:.0} KB | {module:.0} KB |");
    }
}

/// A browser as wide as a phone, before any page.
async fn phone() -> BrowserSession {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        width: 400,
        ..SessionOptions::default()
    })
    .await;
    browser.go("about:blank").await;
    browser
}

/// Opens a page, and waits until the module has taken over.
async fn load(browser: &BrowserSession, path: &str) {
    browser.add_init_script(WATCH).await;
    browser
        .go(&format!("{}{path}", browser.site.address()))
        .await;
    browser
        .until("the whole page", || async {
            browser.eval("return 'whole' in seen").await == true
        })
        .await;
}

/// Takes every step; returns the duration of each: five to a question, one to the result and, on
/// the widget's page, one to the application.
async fn take_steps(browser: &BrowserSession) -> Vec<f64> {
    let steps = browser.driver.execute_async(STEPS, Vec::new()).await;
    let steps = steps.expect("the questions are answered").json().clone();
    steps
        .as_array()
        .unwrap_or_else(|| panic!("{steps}"))
        .iter()
        .filter_map(Value::as_f64)
        .collect()
}

async fn visit(path: &str) -> Visit {
    let browser = phone().await;
    command(&browser, "Network.enable", json!({})).await;
    command(
        &browser,
        "Network.setCacheDisabled",
        json!({"cacheDisabled": true}),
    )
    .await;
    let slow = json!({
        "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP,
    });
    command(&browser, "Network.emulateNetworkConditions", slow).await;
    slow_down(&browser, SLOWER).await;
    load(&browser, path).await;
    let seen = browser.eval("return seen").await;
    let bytes = browser.eval(ARRIVED).await;
    // The full module is loaded when the browser is idle, while the visitor reads.
    sleep(Duration::from_secs(4)).await;
    let steps = take_steps(&browser).await;
    let at = |what: &str| seen[what].as_f64().expect("it was seen");
    let long = browser.eval("return long").await;
    let long: Vec<f64> = long.as_array().map_or_else(Vec::new, |tasks| {
        tasks.iter().filter_map(Value::as_f64).collect()
    });
    let (result, application) = (steps[5], steps.get(6).copied());
    let visit = Visit {
        visible: at("visible"),
        answerable: at("answerable"),
        whole: at("whole"),
        bytes_answerable: bytes[0].as_f64().expect("a number"),
        bytes_whole: bytes[1].as_f64().expect("a number"),
        step: median(&mut steps[..5].to_vec()),
        result,
        application: application.unwrap_or_default(),
        long_tasks: f64::from(u32::try_from(long.len()).expect("they are few")),
        longest_task: long.into_iter().fold(0.0, f64::max),
    };
    browser.close_unchecked().await;
    visit
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[tokio::test(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "a table of figures")]
async fn time_to_first_question_and_of_steps() {
    let mut visits = (Vec::new(), Vec::new());
    // Alternating, so that changes on the machine affect both pages.
    for _ in 0..RUNS {
        visits.0.push(visit("").await);
        visits.1.push(visit("baseline/").await);
    }
    println!("\nOn Slow 4G with a processor {SLOWER} times slower, medians of {RUNS} visits:\n");
    println!("| | widget | baseline | ratio |");
    println!("| --- | ---: | ---: | ---: |");
    let row = |what: &str, unit: &str, of: fn(&Visit) -> f64| {
        let [own, other] = [&visits.0, &visits.1].map(|visits| {
            let mut values: Vec<f64> = visits.iter().map(of).collect();
            median(&mut values)
        });
        if other > 0.0 {
            let ratio = own / other;
            println!("| {what} | {own:.1} {unit} | {other:.1} {unit} | {ratio:.2} |");
        } else {
            println!("| {what} | {own:.1} {unit} | – | – |");
        }
    };
    row("the first question can be seen", "ms", |visit| {
        visit.visible
    });
    row("it can be answered", "ms", |visit| visit.answerable);
    row("bytes until then, with headers", "KB", |visit| {
        visit.bytes_answerable / 1e3
    });
    row("the module has taken over", "ms", |visit| visit.whole);
    row("bytes until then, with headers", "KB", |visit| {
        visit.bytes_whole / 1e3
    });
    row("a step, with style and layout", "ms", |visit| visit.step);
    row("the step to the result", "ms", |visit| visit.result);
    row("the step to the application", "ms", |visit| {
        visit.application
    });
    row("tasks of more than 50 ms from then on", "", |visit| {
        visit.long_tasks
    });
    row("the longest of them, 0 without one", "ms", |visit| {
        visit.longest_task
    });
}

#[tokio::test(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "a table of figures")]
async fn steps_with_the_processor_as_it_is() {
    // Of each page, the steps to a question, and those to the result.
    let mut took = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
    for _ in 0..FAST_RUNS {
        for (path, (steps, results)) in ["", "baseline/"].into_iter().zip(&mut took) {
            let browser = phone().await;
            load(&browser, path).await;
            sleep(Duration::from_secs(1)).await;
            let all = take_steps(&browser).await;
            steps.extend(&all[..5]);
            results.push(all[5]);
            browser.close_unchecked().await;
        }
    }
    let [own, other] = &mut took;
    println!("\nSteps with the processor as it is, medians of {FAST_RUNS} visits:\n");
    println!("| | widget | baseline | ratio |");
    println!("| --- | ---: | ---: | ---: |");
    for (what, own, other) in [
        ("a step, with style and layout", &mut own.0, &mut other.0),
        ("the step to the result", &mut own.1, &mut other.1),
    ] {
        let (own, other) = (median(own), median(other));
        let ratio = own / other;
        println!("| {what} | {own:.1} ms | {other:.1} ms | {ratio:.2} |");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn memory_over_changes() {
    let browser = BrowserSession::open_without_waiting(SessionOptions::default()).await;
    browser.go("about:blank").await;
    browser.add_init_script(WATCH).await;
    browser.go(&browser.site.address()).await;
    browser
        .expect_heading("What kind of organisation is applying?")
        .await;
    remember(
        &browser,
        "changes of an answer",
        CHANGES,
        [0, 100, 200, 200],
    )
    .await;
    browser.close_unchecked().await;
}

/// Mounts and removes the widget that many times.
const MOUNTS: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        for (let i = 0; i < arguments[0]; i++) {
            const element = document.createElement('ispcp-eligibility');
            element.setAttribute('isolation', 'inline');
            const ready = new Promise((resolve) => {
                element.addEventListener('ispcp-ready', resolve, {once: true});
            });
            document.body.prepend(element);
            await ready;
            element.remove();
            await new Promise((resolve) => setTimeout(resolve));
        }
    })().then(done);
";

#[tokio::test(flavor = "current_thread")]
async fn memory_over_mounts() {
    let browser = BrowserSession::open_without_waiting(SessionOptions::default()).await;
    browser.go("about:blank").await;
    browser.add_init_script(WATCH).await;
    browser
        .go(&format!("{}configurator.html", browser.site.address()))
        .await;
    remember(&browser, "mounts, inline", MOUNTS, [1, 9, 40, 50]).await;
    browser.close_unchecked().await;
}
