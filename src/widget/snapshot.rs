//! Snapshots: a state of the widget, rendered to HTML by Yew's server renderer without a browser.

use yew::{Callback, Component, Context, Html, LocalServerRenderer, NodeRef, Properties, html};

use super::screens;
use super::state::State;
use super::view::ViewContext;
use ispcp_core::interview::Session;
use ispcp_i18n::{Catalogue, Labels, messages};

/// Prerenders the first screen in the language of that tag, for hydration by the module. `None` if
/// the language is unknown.
pub async fn first_screen(tag: &str) -> Option<String> {
    let catalogue = Catalogue::for_locale(tag)?;
    let first = Snapshot {
        state: State::default(),
        catalogue,
        component: None,
    };
    Some(first.render().await)
}

/// Renders the screen of a session, in English.
pub async fn screen(session: &Session) -> String {
    let snapshot = Snapshot {
        state: State {
            session: session.clone(),
            ..State::default()
        },
        catalogue: Catalogue::english(),
        component: None,
    };
    snapshot.render().await
}

/// The title of the page at the step of a session, in English.
#[must_use]
pub fn screen_title(session: &Session) -> String {
    let catalogue = Catalogue::english();
    let verdict = session.assessment().verdict;
    let step = Labels::new(&catalogue).step(session.step(), verdict);
    messages::page_title(&catalogue, step)
}

/// The input of a snapshot.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Snapshot {
    pub(super) state: State,
    pub(super) catalogue: Catalogue,
    /// The component to render on a card; `None` for the whole widget.
    pub(super) component: Option<RenderFn>,
}

/// A function that renders a component.
#[derive(Clone, Copy)]
pub(super) struct RenderFn(pub(super) fn(&ViewContext<'_>) -> Html);

/// Never equal: a snapshot is rendered once.
impl PartialEq for RenderFn {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Snapshot {
    /// Renders the snapshot to HTML.
    pub(super) async fn render(self) -> String {
        // Yew's hydration needs markers.
        let is_hydrated = self.component.is_none();
        let renderer = LocalServerRenderer::<Frame>::with_props(self);
        renderer.hydratable(is_hydrated).render().await
    }
}

/// The root component of a snapshot.
struct Frame;

impl Component for Frame {
    type Message = ();
    type Properties = Snapshot;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let snapshot = ctx.props();
        let catalogue = &snapshot.catalogue;
        let send = Callback::noop();
        let [heading, summary, languages] = [(); 3].map(|()| NodeRef::default());
        let view = ViewContext {
            state: &snapshot.state,
            catalogue,
            english: Catalogue::english(),
            labels: Labels::new(catalogue),
            countries: "DE Deutschland\nFR France\nJP 日本",
            lists_countries: true,
            secretariat: "secretariat@ispcp.info",
            heading_level: 1,
            can_share: false,
            send: &send,
            heading: &heading,
            summary: &summary,
            languages: &languages,
        };
        let Some(RenderFn(component)) = snapshot.component else {
            return screens::widget(&view);
        };
        html! {
            <div class="ispcp" lang={catalogue.locale()} dir={catalogue.direction().code()}>
                <section class="card" data-variant="measured">{component(&view)}</section>
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Snapshot;
    use crate::widget::state::State;
    use ispcp_core::application::{Field, FieldKind, Input, Section};
    use ispcp_core::interview::{Session, Step};
    use ispcp_i18n::Catalogue;

    #[tokio::test]
    async fn every_field_says_how_it_is_typed_and_cuts_nothing() {
        let mut drawn = String::new();
        // The two applications together have every field.
        for file in [
            include_str!("../../tests/golden/association-ispcp-application-golden.json"),
            include_str!("../../tests/golden/company-ispcp-application-golden.json"),
        ] {
            let mut session = Session::open(file.as_bytes()).expect("we wrote it");
            for section in Section::ALL {
                session.go_to(Step::Section(section));
                let snapshot = Snapshot {
                    state: State {
                        session: session.clone(),
                        ..State::default()
                    },
                    catalogue: Catalogue::english(),
                    component: None,
                };
                drawn.push_str(&snapshot.render().await);
            }
        }
        assert!(!drawn.contains("maxlength"));
        for field in Field::ALL {
            // Only asked of an applicant with services alone.
            if field == Field::ProviderEvidence {
                continue;
            }
            let id = format!("id=\"ispcp-{}\"", Input::Field(field).code());
            let tag = drawn.split('<').find(|tag| tag.contains(&id));
            let tag = tag.unwrap_or_else(|| panic!("{field:?} is drawn"));
            let typing = field.typing();
            let attributes = [
                ("autocomplete", typing.autocomplete),
                ("autocorrect", typing.autocorrect),
                ("autocapitalize", typing.autocapitalize),
                ("spellcheck", typing.spellcheck),
                ("enterkeyhint", typing.enterkeyhint),
            ];
            let selected = field.kind() == FieldKind::Country;
            for (name, value) in attributes.into_iter().take(if selected { 1 } else { 5 }) {
                assert!(
                    tag.contains(&format!("{name}=\"{value}\"")),
                    "{name}: {tag}"
                );
            }
        }
    }
}
