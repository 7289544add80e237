//! The screens, one per step.

mod download;
mod form;
mod question;
mod result;
mod review;

use yew::{Html, html};

use super::components::{languages, notice, session_actions};
use super::view::ViewContext;
use ispcp_core::interview::Step;

/// The whole widget: the common controls and the screen of the step.
pub(super) fn widget(view: &ViewContext<'_>) -> Html {
    let step = view.step();
    // Questions need no container queries, which would cost a third of their rendering time.
    let measured = !matches!(step, Step::Question(_));
    let locale = view.catalogue.locale();
    html! {
        // Keyed, so that another language gets new elements: if a translator replaced the text
        // nodes, updating the old ones would have no visible effect.
        <div class="ispcp" lang={locale} dir={view.catalogue.direction().code()} key={locale}>
            {languages(view)}
            {notice(view)}
            // Keyed, so that a step never reuses the elements of another.
            <section class="card" part="card" key={step.code()}
                data-variant={measured.then_some("measured")}>
                {screen(view, step)}
            </section>
            {session_actions(view)}
        </div>
    }
}

/// The screen of a step.
fn screen(view: &ViewContext<'_>, step: Step) -> Html {
    match step {
        Step::Question(criterion) => question::question(view, criterion),
        Step::Result => result::result(view),
        Step::Section(section) => form::form(view, section),
        Step::Review => review::review(view),
        Step::Download => download::download(view),
    }
}
