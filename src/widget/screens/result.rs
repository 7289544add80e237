//! The verdict, the next steps, and the reasons.

use yew::{Html, html};

use crate::widget::components::{
    ButtonVariant, LEAD_ID, back, button, change, findings, heading, identified_paragraph,
    paragraph, route_diagrams, secretariat, subheading, submit, title,
};
use crate::widget::view::ViewContext;
use ispcp_core::eligibility::{Assessment, Criterion, IcannBody, Verdict};
use ispcp_core::interview::Step;
use ispcp_documents::{self, Format};
use ispcp_i18n::{Message, Reader, messages};

pub(super) fn result(view: &ViewContext<'_>) -> Html {
    let session = &view.state.session;
    let assessment = session.assessment();
    let verdict = assessment.verdict;
    let (class, badge) = look(verdict);
    let reasons = ispcp_documents::result(session, view.catalogue, Reader::Applicant);
    html! {
        <>
            {view.progress_line(view.text(messages::PROGRESS_RESULT))}
            <div data-variant={class} part="verdict">
                <span class="badge" aria-hidden="true">{badge}</span>
                <div>
                    {title(view, Some("ispcp-lead ispcp-caveat ispcp-next"),
                        view.labels.verdict(verdict))}
                    {identified_paragraph(LEAD_ID, "", view.labels.verdict_lead(verdict))}
                </div>
            </div>
            {next(view, &assessment)}
            {identified_paragraph("ispcp-next", "", view.labels.next(verdict))}
            {identified_paragraph("ispcp-caveat", "caveat", caveat(view, &assessment))}
            {preparation(view)}
            <div class="visually-hidden">{heading(view, view.text(messages::ROUTE_TITLE))}</div>
            {route_diagrams(view)}
            {heading(view, view.text(messages::FINDINGS_TITLE))}
            {findings(view, &reasons)}
            {heading(view, view.text(messages::NEXT_TITLE))}
            if verdict != Verdict::NotEligible {
                {paragraph("", view.text(messages::MEMBERSHIP_RIGHTS))}
            }
            <p>
                {view.text(messages::ASK_SECRETARIAT)}{view.text(messages::SENTENCE_SEPARATOR)}
                {secretariat(view)}
            </p>
        </>
    }
}

/// The style variant of a verdict, and a sign that is distinguishable without colour.
const fn look(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Eligible => ("verdict eligible", "✓"),
        Verdict::Unclear => ("verdict unclear", "?"),
        Verdict::NotEligible => ("verdict not-eligible", "✕"),
    }
}

/// The next step, on the first screen of a phone: prepare the application; settle undecided
/// criteria; or see the blocking criteria and other bodies, and apply anyway.
fn next(view: &ViewContext<'_>, assessment: &Assessment) -> Html {
    let prepare = match assessment.verdict {
        Verdict::NotEligible => messages::BUTTON_PREPARE_ANYWAY,
        Verdict::Unclear | Verdict::Eligible => messages::BUTTON_PREPARE,
    };
    let download = view.on_download(Format::SelfCheck);
    html! {
        <>
            {outstanding(view, assessment)}
            if assessment.verdict == Verdict::NotEligible {
                {elsewhere(view)}
            }
            <form>
                <div class="button-group">
                    {submit(view, prepare)}
                    {button(view, ButtonVariant::Tertiary, messages::BUTTON_SELF_CHECK, None, download)}
                    {back(view)}
                </div>
            </form>
        </>
    }
}

/// The number of requirements met, and who decides.
fn caveat(view: &ViewContext<'_>, assessment: &Assessment) -> String {
    let decides = view.text(messages::CONSTITUENCY_DECIDES);
    match view.labels.requirements_met(assessment) {
        Some(met) => view.labels.sentences(&[&met, decides]),
        None => decides.to_owned(),
    }
}

/// The blocking or undecided criteria by requirement, each with Change.
fn outstanding(view: &ViewContext<'_>, assessment: &Assessment) -> Html {
    let (words, one, any) = match assessment.verdict {
        Verdict::Eligible => return html! {},
        Verdict::Unclear => (
            messages::OPEN_TITLE,
            messages::NEEDS_ANSWER_ONE,
            messages::NEEDS_ANSWER_ANY,
        ),
        Verdict::NotEligible => (
            messages::OBSTACLES_TITLE,
            messages::NEEDS_MET_ONE,
            messages::NEEDS_MET_ANY,
        ),
    };
    let criterion = |&criterion: &Criterion| {
        let id = format!("ispcp-outstanding-{}", criterion.code());
        html! {
            <li>
                {subheading(view, Some(id.clone()), view.labels.criterion(criterion))}
                {change(view, Step::Question(criterion), id)}
            </li>
        }
    };
    let requirement = |criteria: Vec<Criterion>| {
        let lead: Message = if criteria.len() == 1 { one } else { any };
        html! {
            <>
                {paragraph("", view.text(lead))}
                <ul class="outstanding">{for criteria.iter().map(criterion)}</ul>
            </>
        }
    };
    html! {
        <div class="next">
            {heading(view, view.text(words))}
            {for assessment.outstanding().into_iter().map(requirement)}
        </div>
    }
}

/// Other bodies that may suit the applicant; collapsed, so that the next section stays visible.
fn elsewhere(view: &ViewContext<'_>) -> Html {
    let offered = IcannBody::for_applicant(view.state.session.answers());
    let item = |&body: &IcannBody| {
        let name = view.labels.elsewhere(body);
        html! {
            <li>
                if let Some(page) = body.page() {
                    <a href={page} rel="noreferrer" target="_blank">{name}</a>
                } else {
                    <strong>{name}</strong>
                }
                // Joined to the name like a value to its label.
                {messages::label_value(view.catalogue, "", view.labels.elsewhere_for(body))}
            </li>
        }
    };
    html! {
        <details class="fold">
            <summary>{view.text(messages::ELSEWHERE_TITLE)}</summary>
            {paragraph("", view.text(messages::ELSEWHERE_LEAD))}
            <ul>{for offered.iter().map(item)}</ul>
        </details>
    }
}

/// The information that the application will ask for, and the estimated time.
fn preparation(view: &ViewContext<'_>) -> Html {
    let items = [
        messages::PREPARATION_ORGANISATION,
        messages::PREPARATION_REPRESENTATIVES,
        messages::PREPARATION_EVIDENCE,
        messages::PREPARATION_DISCLOSURES,
        messages::PREPARATION_DECLARATIONS,
    ];
    html! {
        <>
            {heading(view, view.text(messages::PREPARATION_TITLE))}
            <ul>{for items.map(|item| html! { <li>{view.text(item)}</li> })}</ul>
            {paragraph("", view.text(messages::PREPARATION_TIME))}
        </>
    }
}
