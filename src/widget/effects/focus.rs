//! The page's title and the focus.

use web_sys::Element;
use yew::NodeRef;

use crate::browser::page;
use crate::widget::state::{FocusTarget, State};
use ispcp_i18n::{Catalogue, Labels, messages};

/// Sets the page's title to the step's, and moves the focus: to the start of a step, or to the
/// error summary (WCAG 2.4.2, 2.4.3, 3.3.1).
#[derive(Default)]
pub(in crate::widget) struct FocusManager {
    title: String,
    /// The focus request handled last. The initial value causes no focus move: the visitor decides
    /// where to start reading the page.
    focus_requests: u32,
}

impl FocusManager {
    /// Whether a focus request is pending.
    pub(in crate::widget) const fn is_due(&self, state: &State) -> bool {
        state.focus_requests != self.focus_requests
    }

    /// Updates the title and the focus for the state. The title is set only if the widget owns the
    /// page.
    pub(in crate::widget) fn update(
        &mut self,
        page_is_ours: bool,
        state: &State,
        catalogue: &Catalogue,
        heading: &NodeRef,
        summary: &NodeRef,
    ) {
        let verdict = state.session.assessment().verdict;
        let step = Labels::new(catalogue).step(state.session.step(), verdict);
        let mut title = messages::page_title(catalogue, step);
        if !state.problems.is_empty() {
            title = messages::error_prefix(catalogue, &title);
        }
        if page_is_ours && title != self.title {
            page::set_title(&title);
            self.title = title;
        }
        if self.is_due(state) {
            self.focus_requests = state.focus_requests;
            let wrong = !state.problems.is_empty() || state.open_error.is_some();
            let target = if wrong { summary } else { heading };
            let Some(element) = target.cast::<Element>() else {
                return;
            };
            let Ok(Some(widget)) = element.closest(".ispcp") else {
                return;
            };
            match state.focus {
                FocusTarget::Screen => {
                    if page_is_ours {
                        page::scroll_into_view(&widget);
                    }
                    if element.matches(".step").unwrap_or_default() {
                        page::focus_in_place(&element);
                    } else {
                        page::focus(&element);
                    }
                }
                FocusTarget::Element(id) => {
                    let found = widget.query_selector(&format!("#{id}")).ok().flatten();
                    page::focus(&found.unwrap_or(element));
                }
            }
        }
    }
}
