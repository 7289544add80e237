//! Stills: one look at the widget, drawn without a browser by Yew's own server renderer. What is
//! drawn here answers to nobody.

use yew::{Callback, Component, Context, Html, LocalServerRenderer, NodeRef, Properties, html};

use super::screens;
use super::state::State;
use super::view::View;
use crate::language::{Catalogue, Naming};

/// The widget as every visitor first sees it, in the language of that tag: HTML, to stand in a page
/// until the module takes it over. None where there is no such language.
pub async fn first_screen(tag: &str) -> Option<String> {
    let catalogue = Catalogue::of(tag)?;
    let first = Still {
        state: State::default(),
        locale: catalogue.locale(),
        alone: None,
    };
    Some(first.drawn().await)
}

/// What to draw.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Still {
    pub(super) state: State,
    pub(super) locale: &'static str,
    /// A component, on a card; the whole widget otherwise.
    pub(super) alone: Option<Draw>,
}

/// How to draw a component.
#[derive(Clone, Copy)]
pub(super) struct Draw(pub(super) fn(&View<'_>) -> Html);

/// Two drawings count as different: nothing here is ever drawn anew.
impl PartialEq for Draw {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Still {
    /// The drawing, as HTML.
    pub(super) async fn drawn(self) -> String {
        let renderer = LocalServerRenderer::<Frame>::with_props(self);
        renderer.hydratable(false).render().await
    }
}

/// What makes a component of a still.
struct Frame;

impl Component for Frame {
    type Message = ();
    type Properties = Still;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let still = ctx.props();
        let catalogue = Catalogue::of(still.locale).unwrap_or_else(Catalogue::english);
        let tell = Callback::noop();
        let (heading, summary) = (NodeRef::default(), NodeRef::default());
        let view = View {
            state: &still.state,
            catalogue: &catalogue,
            naming: Naming::new(&catalogue),
            countries: "DE Deutschland\nFR France\nJP 日本",
            secretariat: "secretariat@ispcp.info",
            heading_level: 1,
            rest_is_lost: false,
            tell: &tell,
            heading: &heading,
            summary: &summary,
        };
        let Some(Draw(component)) = still.alone else {
            return screens::widget(&view);
        };
        html! {
            <div class="ispcp" lang={catalogue.locale()} dir={catalogue.direction().code()}>
                <section class="card">{component(&view)}</section>
            </div>
        }
    }
}
