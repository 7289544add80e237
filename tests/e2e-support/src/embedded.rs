//! The widget on a host page, in an iframe or inline.

use thirtyfour::prelude::*;

use crate::browser_session::{BrowserSession, SessionOptions};
use crate::engine::Engine;
use crate::host_page::{HOSTS, HostPage, HostPageOptions, Origin};
use crate::test_server::{ServerFault, TestServer};

/// A JavaScript expression for the frame of the only widget on the page.
pub const FRAME: &str =
    "document.querySelector('ispcp-eligibility').shadowRoot.querySelector('iframe')";

/// The height of a window that fills the virtual display, in CSS pixels. The browser copies all of
/// it for each change.
const DISPLAY_HEIGHT: u32 = 8900;

/// How a page embeds the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// In an iframe.
    Frame,
    /// Inline, in a shadow root of the page.
    Inline,
}

impl BrowserSession {
    /// Opens a host page.
    pub async fn open_host_page(engine: Engine, hosting: &HostPageOptions) -> Self {
        Self::open_host_page_with(engine, None, hosting).await
    }

    /// Opens a host page in a window of that height.
    pub async fn open_host_page_in(engine: Engine, height: u32, hosting: &HostPageOptions) -> Self {
        Self::open_host_page_with(engine, Some(height), hosting).await
    }

    async fn open_host_page_with(
        engine: Engine,
        height: Option<u32>,
        hosting: &HostPageOptions,
    ) -> Self {
        // WebKit's driver cannot click elements that it would have to scroll to inside a frame.
        let is_inline = |attributes: &String| attributes.contains("isolation=\"inline\"");
        let is_tall = engine == Engine::WebKit && !hosting.elements.iter().all(is_inline);
        let browser = Self::open_without_waiting(SessionOptions {
            engine,
            height: height.or(is_tall.then_some(DISPLAY_HEIGHT)),
            full_browser: hosting.full_browser,
            ancestors: HOSTS,
            names: hosting.origin == Origin::Names,
            ..SessionOptions::default()
        })
        .await;
        let host = HostPage::open(&browser.site, hosting).await;
        browser.go(&host.address).await;
        if hosting.sandbox.is_some() {
            let entered = || async {
                let frame = browser.driver.find(By::Css("iframe")).await;
                frame.expect("the page's frame").enter_frame().await.is_ok()
            };
            browser.until("the page in its frame", entered).await;
        }
        browser
    }

    /// Goes to another host page. Its widget comes from an origin of its own, so it has none of the
    /// answers of earlier pages. The browser's proxy ends with the site of the first page.
    ///
    /// # Panics
    /// If the page needs a browser that was started for it, or is itself in a frame.
    pub async fn go_to_host_page(&mut self, hosting: &HostPageOptions) {
        assert_ne!(hosting.origin, Origin::Names, "the browser knows no names");
        assert_eq!(hosting.sandbox, None, "nothing enters the page's frame");
        let violations = self.site.violations();
        assert!(violations.is_empty(), "{violations:#?}");
        self.site = TestServer::open(ServerFault::None, HOSTS).await;
        let host = HostPage::open(&self.site, hosting).await;
        self.go(&host.address).await;
    }

    /// Scrolls to an element once it exists.
    pub async fn scroll_to_widget(&self, element: usize) {
        let come = format!(
            "const element = document.querySelectorAll('ispcp-eligibility')[{}]; \
             element?.scrollIntoView(); return element !== undefined",
            element - 1
        );
        self.until("the element", || self.holds(&come)).await;
    }

    /// Whether a script returns true. `WebKit`'s driver refuses a script while a frame of the page is
    /// replaced.
    async fn holds(&self, script: &str) -> bool {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.is_ok_and(|answer| answer.json() == true)
    }

    /// Waits until the element shows its frame, and enters it.
    pub async fn enter_frame(&self, element: usize) {
        self.scroll_to_widget(element).await;
        let frame = format!(
            "document.querySelectorAll('ispcp-eligibility')[{}]?.shadowRoot?.querySelector('iframe')",
            element - 1
        );
        let shown = format!(
            "const frame = {frame}; \
             return frame?.getClientRects().length > 0 && getComputedStyle(frame).opacity === '1'"
        );
        self.until("the frame", || self.holds(&shown)).await;
        let found = self.driver.execute(format!("return {frame}"), Vec::new());
        let frame = found.await.expect("the script runs").element();
        let entered = frame.expect("a frame").enter_frame().await;
        entered.expect("it can be entered");
    }

    /// Switches to the only widget of the page without scrolling.
    pub async fn switch_to_without_scrolling(&self, isolation: Isolation) {
        if isolation == Isolation::Inline {
            self.enter_shadow_root(1);
            return;
        }
        let found = self.driver.execute(format!("return {FRAME}"), Vec::new());
        let frame = found.await.expect("the script runs").element();
        let entered = frame.expect("a frame").enter_frame().await;
        entered.expect("it can be entered");
    }

    /// Leaves the frame of a widget.
    pub async fn leave_frame(&self) {
        let left = self.driver.enter_parent_frame().await;
        left.expect("the host's page is there");
    }

    /// The height of the frame.
    pub async fn frame_height(&self) -> f64 {
        let height = self.eval(&format!("return {FRAME}.offsetHeight")).await;
        height.as_f64().expect("a number")
    }

    /// Switches to a widget of the page in either mode.
    pub async fn switch_to_widget(&self, isolation: Isolation, element: usize) {
        match isolation {
            Isolation::Frame => self.enter_frame(element).await,
            Isolation::Inline => {
                self.scroll_to_widget(element).await;
                self.enter_shadow_root(element);
            }
        }
    }

    /// Switches from a widget back to the host page.
    pub async fn switch_to_host_page(&self, isolation: Isolation) {
        match isolation {
            Isolation::Frame => self.leave_frame().await,
            Isolation::Inline => self.enter_shadow_root(0),
        }
    }
}
