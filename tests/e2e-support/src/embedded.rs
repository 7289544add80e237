//! The widget on a host page: in its frame, or in the page itself.

use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::host::{HOSTS, Host, Hosting, Origin};
use crate::visitor::{Arrival, Visitor};

/// A script's expression for the frame of the one widget on the page.
pub const FRAME: &str =
    "document.querySelector('ispcp-eligibility').shadowRoot.querySelector('iframe')";

/// How the widget stands on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// In an iframe.
    Frame,
    /// In the page itself.
    Inline,
}

impl Visitor {
    /// Comes to a host's page.
    pub async fn come_to_a_host(engine: Engine, hosting: &Hosting) -> Self {
        Self::come_to_a_host_with(engine, None, hosting).await
    }

    /// Comes to a host's page in a window of that height.
    pub async fn come_to_a_host_in(engine: Engine, height: u32, hosting: &Hosting) -> Self {
        Self::come_to_a_host_with(engine, Some(height), hosting).await
    }

    async fn come_to_a_host_with(engine: Engine, height: Option<u32>, hosting: &Hosting) -> Self {
        let visitor = Self::knock(Arrival {
            engine,
            height,
            ancestors: HOSTS,
            names: hosting.origin == Origin::Names,
            ..Arrival::default()
        })
        .await;
        let host = Host::open(&visitor.site, hosting).await;
        visitor.go(&host.address).await;
        if hosting.sandbox.is_some() {
            let entered = || async {
                let frame = visitor.driver.find(By::Css("iframe")).await;
                frame.expect("the page's frame").enter_frame().await.is_ok()
            };
            visitor.until("the page in its frame", entered).await;
        }
        visitor
    }

    /// Brings an element into view, once the page has it.
    pub async fn come_to(&self, element: usize) {
        let come = format!(
            "const element = document.querySelectorAll('ispcp-eligibility')[{}]; \
             element?.scrollIntoView(); return element !== undefined",
            element - 1
        );
        self.until("the element", || async { self.ask(&come).await == true })
            .await;
    }

    /// Waits until the frame of that element is shown, and goes into it.
    pub async fn enter_widget(&self, element: usize) {
        self.come_to(element).await;
        let frame = format!(
            "document.querySelectorAll('ispcp-eligibility')[{}]?.shadowRoot?.querySelector('iframe')",
            element - 1
        );
        let shown = format!(
            "const frame = {frame}; \
             return frame?.getClientRects().length > 0 && getComputedStyle(frame).opacity === '1'"
        );
        self.until("the frame", || async { self.ask(&shown).await == true })
            .await;
        let found = self.driver.execute(format!("return {frame}"), Vec::new());
        let frame = found.await.expect("the script runs").element();
        let entered = frame.expect("a frame").enter_frame().await;
        entered.expect("it can be entered");
    }

    /// Goes to the one widget of the page, and leaves the page where it is.
    pub async fn turn_to_without_scrolling(&self, isolation: Isolation) {
        if isolation == Isolation::Inline {
            self.look_into(1);
            return;
        }
        let found = self.driver.execute(format!("return {FRAME}"), Vec::new());
        let frame = found.await.expect("the script runs").element();
        let entered = frame.expect("a frame").enter_frame().await;
        entered.expect("it can be entered");
    }

    /// Leaves the frame of a widget.
    pub async fn leave_widget(&self) {
        let left = self.driver.enter_parent_frame().await;
        left.expect("the host's page is there");
    }

    /// The height of the frame.
    pub async fn frame_height(&self) -> f64 {
        let height = self.ask(&format!("return {FRAME}.offsetHeight")).await;
        height.as_f64().expect("a number")
    }

    /// Goes to a widget of the page's, whichever way it stands there.
    pub async fn turn_to(&self, isolation: Isolation, element: usize) {
        match isolation {
            Isolation::Frame => self.enter_widget(element).await,
            Isolation::Inline => {
                self.come_to(element).await;
                self.look_into(element);
            }
        }
    }

    /// Goes back to the host page from a widget.
    pub async fn turn_back(&self, isolation: Isolation) {
        match isolation {
            Isolation::Frame => self.leave_widget().await,
            Isolation::Inline => self.look_into(0),
        }
    }
}
