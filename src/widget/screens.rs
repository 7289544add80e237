//! The screens, one a step.

mod download;
mod form;
mod question;
mod result;
mod review;

use yew::{Html, html};

use super::components::{languages, notice, session_actions};
use super::view::ViewContext;
use ispcp_core::interview::Step;

/// The whole widget: what stands on every screen, and the screen of the step.
pub(super) fn widget(view: &ViewContext<'_>) -> Html {
    let step = view.step();
    // What is laid out by the room there is: no question, and it costs a third of the time of one.
    let measured = !matches!(step, Step::Question(_));
    let locale = view.catalogue.locale();
    html! {
        // Keyed, so that another language gets elements of its own: where a translator replaced the
        // text nodes, changing those shows nothing.
        <div class="ispcp" lang={locale} dir={view.catalogue.direction().code()} key={locale}>
            {languages(view)}
            {notice(view)}
            // Keyed, so that a step never inherits the elements of another.
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
