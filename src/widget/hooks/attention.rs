//! The page's title and the focus.

use yew::{NodeRef, UseReducerHandle, hook, use_effect_with};

use crate::browser::page;
use crate::language::{Catalogue, Naming, messages};
use crate::widget::state::State;

/// Names the step in the page's title, and moves the focus: to the heading when a step begins, to
/// the summary when something is wrong (WCAG 2.4.2, 2.4.3, 3.3.1).
#[hook]
pub(in crate::widget) fn use_attention(
    state: &UseReducerHandle<State>,
    catalogue: &Catalogue,
    heading: &NodeRef,
    summary: &NodeRef,
) {
    let verdict = state.session.assessment().verdict;
    let step = Naming::new(catalogue).step(state.session.step(), verdict);
    let mut title = messages::page_title(catalogue, step);
    if !state.problems.is_empty() {
        title = messages::error_prefix(catalogue, &title);
    }
    use_effect_with(title, |title| page::set_title(title));

    let wrong = !state.problems.is_empty() || state.refused.is_some();
    let (heading, summary) = (heading.clone(), summary.clone());
    use_effect_with(state.arrivals, move |&arrivals| {
        // The visitor, not the widget, decides where a page begins to be read.
        if arrivals == 0 {
            return;
        }
        let target = if wrong { summary } else { heading };
        if let Some(element) = target.cast::<web_sys::Element>() {
            if let Ok(Some(card)) = element.closest(".ispcp") {
                page::show(&card);
            }
            page::focus(&element);
        }
    });
}
