//! Whether everyone can use it: every screen, in every state, language and theme, looked over by two
//! engines that find barriers; and what no engine finds, held by hand.

use std::fs;

use ispcp_eligibility::language::{Catalogue, messages};
use serde_json::{Value, json};

use crate::engine::told;
use crate::screens::{Screen, screens};
use crate::visitor::Visitor;

/// What the widget's own page keeps answers under.
const KEY: &str = "ispcp-eligibility";

const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// What axe-core finds: all rules for WCAG 2.2 up to AA, and the best practices.
const AXE: &str = "
    const done = arguments[arguments.length - 1];
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, {runOnly: {type: 'tag', values}}).then(
        ({violations, passes}) => done([
            passes.length,
            violations.flatMap(({id, nodes}) =>
                nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary}`)),
        ]),
        (error) => done([0, [String(error)]]),
    );
";

/// What IBM's Equal Access engine finds, by its rules for WCAG 2.2. What it wants a person to look
/// at is no finding.
const EQUAL_ACCESS: &str = "
    const done = arguments[arguments.length - 1];
    new ace.Checker().check(document, ['WCAG_2_2']).then(
        ({results}) => done([
            results.filter(({value}) => value[1] === 'PASS').length,
            results.filter(({value}) => value[1] === 'FAIL')
                .map(({ruleId, message, snippet}) => `${ruleId}: ${message}\n${snippet}`),
        ]),
        (error) => done([0, [String(error)]]),
    );
";

impl Visitor {
    /// Runs a script of a package in the page, so that it sets its name for everybody.
    pub(crate) async fn bring(&self, variable: &str, name: &str) {
        let script = fs::read_to_string(told(variable)).expect("xtask installs it");
        let script = format!("{script};\nwindow.{name} = {name};");
        let ran = self.driver.execute(script, Vec::new()).await;
        ran.expect("the script runs");
    }

    /// Has the page come up in a language, with a session.
    pub(crate) async fn come_back_with(&self, screen: &Screen, catalogue: &Catalogue) {
        let keep = format!(
            "sessionStorage.setItem('{KEY}', {}); sessionStorage.setItem('{KEY}-language', '{}')",
            json!(screen.session.memory()),
            catalogue.locale()
        );
        self.ask(&keep).await;
        self.driver.refresh().await.expect("a reload");
        let spoken = format!(
            "return document.querySelector('.ispcp:not(.fallback)')?.lang === '{}'",
            catalogue.locale()
        );
        self.until("the widget", || async { self.ask(&spoken).await == true })
            .await;
        if screen.continued {
            self.press(catalogue.text(messages::BUTTON_CONTINUE)).await;
            self.find("//div[@role='alert']").await;
        }
    }

    /// What an engine finds on the page.
    async fn audit(&self, script: &str) -> Vec<String> {
        let answer = self.driver.execute_async(script, Vec::new()).await;
        let answer = answer.expect("the engine runs").json().clone();
        // An engine that looked at nothing found nothing.
        assert!(answer[0].as_u64() > Some(10), "{answer}");
        let found = answer[1].as_array().expect("a list");
        found
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}

/// Has both engines look over every screen in one language.
async fn no_barrier(tag: &str) {
    let catalogue = Catalogue::of(tag).expect("there is that language");
    let visitor = Visitor::come().await;
    let mut found = Vec::new();
    for screen in screens() {
        visitor.come_back_with(&screen, &catalogue).await;
        visitor.bring("AXE", "axe").await;
        visitor.bring("EQUAL_ACCESS", "ace").await;
        for theme in THEMES {
            let dress = format!("document.documentElement.dataset.theme = '{theme}'");
            visitor.ask(&dress).await;
            for engine in [AXE, EQUAL_ACCESS] {
                let barriers = visitor.audit(engine).await;
                let name = &screen.name;
                found.extend(
                    barriers
                        .iter()
                        .map(|barrier| format!("{name}, {theme}: {barrier}")),
                );
            }
        }
    }
    assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn no_barrier_in_arabic() {
    no_barrier("ar").await;
}

#[tokio::test]
async fn no_barrier_in_english() {
    no_barrier("en").await;
}

#[tokio::test]
async fn no_barrier_in_spanish() {
    no_barrier("es").await;
}

#[tokio::test]
async fn no_barrier_in_french() {
    no_barrier("fr").await;
}

#[tokio::test]
async fn no_barrier_in_russian() {
    no_barrier("ru").await;
}

#[tokio::test]
async fn no_barrier_in_chinese() {
    no_barrier("zh").await;
}

#[tokio::test]
async fn each_engine_finds_a_barrier_that_is_there() {
    let visitor = Visitor::come().await;
    visitor.bring("AXE", "axe").await;
    visitor.bring("EQUAL_ACCESS", "ace").await;
    // A field without a name, and words that nobody can read.
    let spoil = "const card = document.querySelector('.card'); \
                 card.append(document.createElement('input')); \
                 card.style.color = card.style.background = '#777'";
    visitor.ask(spoil).await;
    for (engine, rules) in [
        (AXE, ["label: ", "color-contrast: "]),
        (EQUAL_ACCESS, ["input_label_exists: ", "text_contrast_sufficient: "]),
    ] {
        let found = visitor.audit(engine).await;
        for rule in rules {
            let finds = found.iter().any(|barrier| barrier.starts_with(rule));
            assert!(finds, "{rule}{found:#?}");
        }
    }
    visitor.leave_whatever_happened().await;
}
