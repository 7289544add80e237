//! The verdict, why, and what happens next.

use yew::{Callback, Html, MouseEvent, html};

use crate::browser::files;
use crate::document::{self, Format};
use crate::eligibility::{Assessment, Criterion, Effect, Elsewhere, REQUIREMENTS, State, Verdict};
use crate::language::messages;
use crate::widget::components::{back, findings, routes};
use crate::widget::state::{Action, Notice};
use crate::widget::view::View;

pub(super) fn result(view: &View<'_>) -> Html {
    let session = &view.state.session;
    let assessment = session.assessment();
    let verdict = assessment.verdict;
    let prepare = match verdict {
        Verdict::NotEligible => messages::BUTTON_PREPARE_ANYWAY,
        Verdict::Unclear | Verdict::Eligible => messages::BUTTON_PREPARE,
    };
    html! {
        <>
            {view.place(view.say(messages::PROGRESS_RESULT))}
            <div class={format!("verdict {}", verdict.code())}>
                <span class="badge" aria-hidden="true">{badge(verdict)}</span>
                <div>
                    {view.title(view.naming.verdict(verdict))}
                    <p>
                        {view.naming.verdict_lead(verdict)}{" "}
                        {view.naming.requirements_met(&assessment)}{" "}
                        {view.say(messages::CONSTITUENCY_DECIDES)}
                    </p>
                </div>
            </div>
            <h2 class="unseen">{view.say(messages::ROUTE_TITLE)}</h2>
            {routes(view)}
            {outstanding(view, &assessment)}
            <h2>{view.say(messages::FINDINGS_TITLE)}</h2>
            {findings(view, &document::result(session, view.catalogue), true)}
            <h2>{view.say(messages::NEXT_TITLE)}</h2>
            <p>{view.naming.next(verdict)}</p>
            <p>
                {view.say(messages::NEXT_MEMBERSHIP)}{" "}
                <a href={format!("mailto:{}", view.secretariat)}>{view.secretariat.to_owned()}</a>
            </p>
            if verdict == Verdict::NotEligible {
                {elsewhere(view)}
            }
            <form onsubmit={view.on_submit()}>
                <div class="row">
                    <button type="submit" class="primary">{view.say(prepare)}</button>
                    <button type="button" class="quiet" onclick={self_check(view)}>
                        {view.say(messages::BUTTON_SELF_CHECK)}
                    </button>
                    {back(view)}
                </div>
            </form>
        </>
    }
}

const fn badge(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Eligible => "✓",
        Verdict::Unclear => "?",
        Verdict::NotEligible => "✕",
    }
}

/// What stands in the way, or is still open, requirement by requirement.
fn outstanding(view: &View<'_>, assessment: &Assessment) -> Html {
    let (state, effect, title) = match assessment.verdict {
        Verdict::Eligible => return html! {},
        Verdict::Unclear => (State::Unsure, Effect::Open, messages::OPEN_TITLE),
        Verdict::NotEligible => (State::NotMet, Effect::Obstacle, messages::OBSTACLES_TITLE),
    };
    let of_requirement = |criteria: &[Criterion]| -> Vec<&str> {
        let concerned = criteria
            .iter()
            .filter(|&&criterion| assessment.finding(criterion).effect == effect);
        concerned
            .map(|&criterion| view.naming.criterion(criterion))
            .collect()
    };
    let lines = REQUIREMENTS
        .iter()
        .zip(&assessment.requirements)
        .filter(|(_, requirement)| requirement.state == state)
        .map(|(criteria, _)| {
            let names = of_requirement(criteria);
            let list = view.catalogue.list(&names);
            match (effect, names.len()) {
                (Effect::Open, _) => messages::open_any(view.catalogue, &list),
                (_, 1) => messages::obstacles_one(view.catalogue, &list),
                _ => messages::obstacles_any(view.catalogue, &list),
            }
        });
    html! {
        <>
            <h2>{view.say(title)}</h2>
            <ul>{for lines.map(|line| html! { <li>{line}</li> })}</ul>
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
            <h2>{view.say(messages::ELSEWHERE_TITLE)}</h2>
            <p>{view.say(messages::ELSEWHERE_LEAD)}</p>
            <ul>{for offered.iter().map(item)}</ul>
        </>
    }
}

fn self_check(view: &View<'_>) -> Callback<MouseEvent> {
    let dispatcher = view.dispatcher.clone();
    let context = view.context();
    let outline = document::self_check(&view.state.session, view.catalogue, &context);
    let content = document::html(&outline, view.catalogue);
    let name = Format::SelfCheck.file_name(&context.day);
    Callback::from(move |_| {
        files::download(&name, Format::SelfCheck.media_type(), &content);
        dispatcher.dispatch(Action::Tell(Notice::Downloaded(name.clone())));
    })
}
