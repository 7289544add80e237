//! The verdict, why, and what happens next.

use yew::{Html, html};

use crate::document::{self, Format};
use crate::eligibility::{Assessment, Criterion, Elsewhere, Verdict};
use crate::language::messages;
use crate::widget::components::{
    Look, back, button, findings, heading, paragraph, routes, secretariat, submit, title,
};
use crate::widget::view::View;

pub(super) fn result(view: &View<'_>) -> Html {
    let session = &view.state.session;
    let assessment = session.assessment();
    let verdict = assessment.verdict;
    let (class, badge) = look(verdict);
    let prepare = match verdict {
        Verdict::NotEligible => messages::BUTTON_PREPARE_ANYWAY,
        Verdict::Unclear | Verdict::Eligible => messages::BUTTON_PREPARE,
    };
    html! {
        <>
            {view.place(view.say(messages::PROGRESS_RESULT))}
            <div data-look={class} part="verdict">
                <span class="badge" aria-hidden="true">{badge}</span>
                <div>
                    {title(view, view.naming.verdict(verdict))}
                    <p>
                        {view.naming.verdict_lead(verdict)}{" "}
                        {view.naming.requirements_met(&assessment)}{" "}
                        {view.say(messages::CONSTITUENCY_DECIDES)}
                    </p>
                </div>
            </div>
            <div class="unseen">{heading(view, view.say(messages::ROUTE_TITLE))}</div>
            {routes(view)}
            {outstanding(view, &assessment)}
            {heading(view, view.say(messages::FINDINGS_TITLE))}
            {findings(view, &document::result(session, view.catalogue), true)}
            {heading(view, view.say(messages::NEXT_TITLE))}
            {paragraph("", view.naming.next(verdict))}
            <p>
                {view.say(messages::NEXT_MEMBERSHIP)}{" "}
                {secretariat(view)}
            </p>
            if verdict == Verdict::NotEligible {
                {elsewhere(view)}
            }
            <form>
                <div class="row">
                    {submit(view, prepare)}
                    {button(
                        view,
                        Look::Quiet,
                        messages::BUTTON_SELF_CHECK,
                        None,
                        view.on_download(Format::SelfCheck),
                    )}
                    {back(view)}
                </div>
            </form>
        </>
    }
}

/// The look of a verdict: a class of the style, and a sign that needs no colour.
const fn look(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Eligible => ("verdict eligible", "✓"),
        Verdict::Unclear => ("verdict unclear", "?"),
        Verdict::NotEligible => ("verdict not-eligible", "✕"),
    }
}

/// What stands in the way, or is still open, requirement by requirement.
fn outstanding(view: &View<'_>, assessment: &Assessment) -> Html {
    let words = match assessment.verdict {
        Verdict::Eligible => return html! {},
        Verdict::Unclear => messages::OPEN_TITLE,
        Verdict::NotEligible => messages::OBSTACLES_TITLE,
    };
    let line = |criteria: Vec<Criterion>| {
        let names = criteria
            .iter()
            .map(|&criterion| view.naming.criterion(criterion));
        let list = view.catalogue.list(&names.collect::<Vec<_>>());
        let line = match (assessment.verdict, criteria.len()) {
            (Verdict::NotEligible, 1) => messages::obstacles_one(view.catalogue, &list),
            (Verdict::NotEligible, _) => messages::obstacles_any(view.catalogue, &list),
            _ => messages::open_any(view.catalogue, &list),
        };
        html! { <li>{line}</li> }
    };
    html! {
        <>
            {heading(view, view.say(words))}
            <ul>{for assessment.outstanding().into_iter().map(line)}</ul>
        </>
    }
}

fn elsewhere(view: &View<'_>) -> Html {
    let offered = Elsewhere::for_applicant(view.state.session.answers());
    let item = |&body: &Elsewhere| {
        let name = view.naming.elsewhere(body);
        html! {
            <li>
                if let Some(page) = body.page() {
                    <a href={page} rel="noreferrer" target="_blank">{name}</a>
                } else {
                    <strong>{name}</strong>
                }
                {": "}{view.naming.elsewhere_for(body)}
            </li>
        }
    };
    html! {
        <>
            {heading(view, view.say(messages::ELSEWHERE_TITLE))}
            {paragraph("", view.say(messages::ELSEWHERE_LEAD))}
            <ul>{for offered.iter().map(item)}</ul>
        </>
    }
}
