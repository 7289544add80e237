//! A question of the eligibility check. The first also introduces the check.

use yew::{Html, html};

use crate::widget::components::{
    ChoiceKind, ChoiceOption, PROGRESS_ID, choices, description, error_summary, group_title,
    paragraph, question_buttons, quotation,
};
use crate::widget::state::Action;
use crate::widget::view::ViewContext;
use ispcp_core::application::Input;
use ispcp_core::eligibility::Criterion;
use ispcp_core::interview::Step;
use ispcp_i18n::messages;

pub(super) fn question(view: &ViewContext<'_>, criterion: Criterion) -> Html {
    let answers = view.state.session.answers();
    let step = Step::Question(criterion);
    let place = step.progress(answers).map(|progress| {
        messages::progress(
            view.catalogue,
            &progress.number.to_string(),
            &progress.total.to_string(),
        )
    });
    let code = criterion.code();
    let described = description(view, Input::Question(criterion));
    let kind = if criterion.allows_several() {
        ChoiceKind::Box
    } else {
        ChoiceKind::Radio
    };
    let offered = criterion.choices().iter().map(|&choice| ChoiceOption {
        code: choice.code(),
        label: view.labels.choice(choice),
        chosen: answers.has(criterion, choice),
        act: move |on| Action::Choose(criterion, choice, on),
    });
    html! {
        <>
            {view.progress_line(&place.unwrap_or_default())}
            if step == Step::FIRST {
                <div class="intro">
                    {paragraph("", view.text(messages::INTRO_WHAT))}
                    {paragraph("", view.text(messages::INTRO_PRIVACY))}
                </div>
            }
            {error_summary(view)}
            <form novalidate=true autocomplete="off">
                // Focused instead of its heading, which screen readers would read twice: as the
                // group's name and as the heading.
                <fieldset class="step" tabindex="-1" ref={view.heading.clone()}
                    aria-describedby={[described.hint_id.as_str(), PROGRESS_ID].join(" ")}>
                    <legend>{group_title(view, view.labels.question(criterion))}</legend>
                    {quotation(view, criterion)}
                    <p class="hint" id={described.hint_id}>{view.labels.hint(criterion)}</p>
                    {described.error}
                    {choices(view, code, kind, described.error_id.as_deref(), offered)}
                    {paragraph("example", view.labels.example(criterion))}
                </fieldset>
                {question_buttons(view, criterion)}
            </form>
        </>
    }
}
