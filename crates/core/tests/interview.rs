//! The interview, by random walks.

use std::collections::HashSet;

use ispcp_core::application::{Checkbox, CheckboxGroup, Field, FieldError, Input, Section};
use ispcp_core::eligibility::{Choice, Criterion, Verdict};
use ispcp_core::interview::{Session, Step};
use proptest::prelude::*;

const TODAY: &str = "2026-11-24";

/// An action of a visitor.
#[derive(Clone, Debug)]
enum Move {
    Choose(Criterion, Choice, bool),
    Edit(Field, String),
    Tick(CheckboxGroup, Checkbox, bool),
    Advance,
    Retreat,
    Visit(Step),
    Change(Step),
    /// Shows the result at once, if offered.
    Conclude,
    /// Enters the missing inputs of the current step, and continues.
    Proceed,
}

fn every_step() -> Vec<Step> {
    let questions = Criterion::ALL.map(Step::Question);
    let forms = Section::ALL.map(Step::Section);
    questions
        .into_iter()
        .chain([Step::Result, Step::Review, Step::Download])
        .chain(forms)
        .collect()
}

fn any_move() -> impl Strategy<Value = Move> {
    let criterion = prop::sample::select(Criterion::ALL.to_vec());
    let choose = criterion.prop_flat_map(|criterion| {
        let choice = prop::sample::select(criterion.choices().to_vec());
        (Just(criterion), choice, prop::bool::weighted(0.8))
    });
    let field = prop::sample::select(Field::ALL.to_vec());
    let text = prop_oneof![
        Just(String::new()),
        Just("DE".to_owned()),
        Just("example.net".to_owned()),
        Just("a@example.net".to_owned()),
        ".{0,20}",
    ];
    let tick = prop::sample::select(CheckboxGroup::ALL.to_vec()).prop_flat_map(|group| {
        let item = prop::sample::select(group.items().to_vec());
        (Just(group), item, any::<bool>())
    });
    let step = prop::sample::select(every_step());
    prop_oneof![
        4 => choose.prop_map(|(criterion, choice, on)| Move::Choose(criterion, choice, on)),
        3 => (field, text).prop_map(|(field, text)| Move::Edit(field, text)),
        2 => tick.prop_map(|(group, item, on)| Move::Tick(group, item, on)),
        2 => Just(Move::Advance),
        1 => Just(Move::Retreat),
        1 => step.clone().prop_map(Move::Visit),
        1 => step.prop_map(Move::Change),
        1 => Just(Move::Conclude),
        4 => Just(Move::Proceed),
    ]
}

fn make(session: &mut Session, step: Move) {
    match step {
        Move::Choose(criterion, choice, on) => session.choose(criterion, choice, on),
        Move::Edit(field, text) => session.edit(field, text),
        Move::Tick(group, item, on) => session.tick(group, item, on),
        Move::Advance => {
            let _ = session.advance(TODAY);
        }
        Move::Retreat => session.back(),
        Move::Visit(step) => session.go_to(step),
        // Screens offer Change for the steps that apply, once the result is known.
        Move::Change(step) => {
            if Step::sequence(session.answers()).contains(&step) {
                session.revise(step);
            }
        }
        Move::Conclude => {
            if let Step::Question(criterion) = session.step()
                && session.is_settled_without(criterion)
            {
                session.conclude();
                assert_eq!(session.step(), Step::Result);
                assert_eq!(session.assessment().verdict, Verdict::NotEligible);
            }
        }
        Move::Proceed => proceed(session),
    }
}

fn proceed(session: &mut Session) {
    for problem in session.problems(session.step()) {
        repair(session, problem.input);
    }
    // A repaired input may ask for another, which the next round repairs.
    let _ = session.advance(TODAY);
}

/// Enters a valid value.
fn repair(session: &mut Session, input: Input) {
    match input {
        Input::Question(criterion) => session.choose(criterion, criterion.choices()[0], true),
        Input::Field(field) => session.edit(field, acceptable(field).to_owned()),
        Input::Group(CheckboxGroup::Declarations) => {
            for &item in CheckboxGroup::Declarations.items() {
                session.tick(CheckboxGroup::Declarations, item, true);
            }
        }
        Input::Group(group) => session.tick(group, Checkbox::NoneOfThese, true),
    }
}

fn acceptable(field: Field) -> &'static str {
    match field {
        Field::Country => "DE",
        Field::Website => "example.net",
        Field::PrimaryEmail | Field::AlternateEmail => "name@example.net",
        Field::AsNumbers => "AS3320",
        Field::Telephone => "+49 30 1234567",
        _ => "text",
    }
}

fn walked(moves: Vec<Move>) -> Session {
    let mut session = Session::default();
    for step in moves {
        make(&mut session, step);
    }
    session
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_steps_before_the_current_one_are_valid(moves in prop::collection::vec(any_move(), 0..60)) {
        let mut session = Session::default();
        for step in moves {
            make(&mut session, step);
            let walk = Step::sequence(session.answers());
            let position = walk.iter().position(|&step| step == session.step());
            let position = position.expect("one stands on the walk");
            let settled = session.assessment().verdict == Verdict::NotEligible;
            for before in &walk[..position] {
                let passed_over = settled && matches!(before, Step::Question(_));
                prop_assert!(
                    passed_over || session.problems(*before).is_empty(),
                    "{before:?} lacks something"
                );
            }
        }
    }

    #[test]
    fn every_walk_can_reach_the_download(moves in prop::collection::vec(any_move(), 0..60)) {
        let mut session = walked(moves);
        for _ in 0..60 {
            if session.step() == Step::Download {
                break;
            }
            proceed(&mut session);
        }
        prop_assert_eq!(session.step(), Step::Download);
        prop_assert!(session.is_complete());
    }

    #[test]
    fn back_is_the_inverse_of_continue(moves in prop::collection::vec(any_move(), 0..60)) {
        let mut session = walked(moves);
        let before = session.step();
        if session.return_to().is_none() && before != Step::Download && session.advance(TODAY).is_ok() {
            session.back();
            prop_assert_eq!(session.step(), before);
        }
    }

    #[test]
    fn a_refused_continue_changes_nothing(moves in prop::collection::vec(any_move(), 0..60)) {
        let mut session = walked(moves);
        let before = session.clone();
        if let Err(problems) = session.advance(TODAY) {
            prop_assert!(!problems.is_empty());
            prop_assert_eq!(session, before);
        }
    }

    #[test]
    fn the_order_of_the_answers_does_not_matter(
        moves in prop::collection::vec(any_move(), 0..60),
        seed in any::<u64>(),
    ) {
        let session = walked(moves);
        let mut entries = entries(&session);
        let mut again = Session::default();
        let mut state = seed;
        while !entries.is_empty() {
            // A linear congruential generator (Knuth's constants) chooses the next entry.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let index = usize::try_from(state >> 33).expect("31 bits") % entries.len();
            make(&mut again, entries.swap_remove(index));
        }
        prop_assert_eq!(again.answers(), session.answers());
        prop_assert_eq!(again.assessment(), session.assessment());
    }

    #[test]
    fn a_stored_session_restores_everything(moves in prop::collection::vec(any_move(), 0..60)) {
        let session = walked(moves);
        let again = Session::open(session.to_storage().as_bytes()).expect("we wrote it");
        prop_assert_eq!(again.answers(), session.answers());
        prop_assert_eq!(again.application(), session.application());
        prop_assert_eq!(again.step(), session.step());
    }
}

/// The moves that reproduce the input of a session.
fn entries(session: &Session) -> Vec<Move> {
    let answers = Criterion::ALL.into_iter().filter_map(|criterion| {
        let answer = session.answers().get(criterion)?;
        Some(
            answer
                .choices()
                .map(move |choice| Move::Choose(criterion, choice, true)),
        )
    });
    let texts = Field::ALL
        .into_iter()
        .map(|field| Move::Edit(field, session.application().text(field).to_owned()));
    answers.flatten().chain(texts).collect()
}

#[test]
fn every_step_can_be_reached() {
    let mut seen = HashSet::new();
    for kind in Criterion::Applicant.choices() {
        let mut session = Session::default();
        session.choose(Criterion::Applicant, *kind, true);
        for _ in 0..40 {
            seen.insert(session.step());
            proceed(&mut session);
        }
    }
    assert_eq!(seen, every_step().into_iter().collect());
}

#[test]
fn only_the_first_question_decides_if_the_association_question_is_asked() {
    let questions = |kind| {
        let mut session = Session::default();
        session.choose(Criterion::Applicant, kind, true);
        let walk = Step::sequence(session.answers());
        walk.into_iter()
            .filter(|step| matches!(step, Step::Question(_)))
            .count()
    };
    assert_eq!(questions(Choice::CommercialEntity), 6);
    assert_eq!(questions(Choice::TradeAssociation), 7);
    assert_eq!(questions(Choice::Neither), 6);
}

fn completed(kind: Choice) -> Session {
    let mut session = Session::default();
    session.choose(Criterion::Applicant, kind, true);
    while session.step() != Step::Download {
        proceed(&mut session);
    }
    session
}

#[test]
fn a_change_returns_to_its_origin() {
    let mut session = completed(Choice::CommercialEntity);
    session.go_to(Step::Review);
    session.revise(Step::Question(Criterion::Participation));
    assert_eq!(session.step(), Step::Question(Criterion::Participation));
    session.advance(TODAY).expect("it was answered");
    assert_eq!(session.step(), Step::Review);

    session.revise(Step::Section(Section::Organisation));
    session.back();
    assert_eq!(session.step(), Step::Review, "Back gives a change up");
}

#[test]
fn a_change_that_requires_more_input_leads_there_before_it_returns() {
    let mut session = completed(Choice::CommercialEntity);
    session.go_to(Step::Review);
    // No longer eligible: the applicant must justify the application.
    session.revise(Step::Question(Criterion::Participation));
    session.choose(Criterion::Participation, Choice::No, true);
    session.advance(TODAY).expect("it was answered");
    assert_eq!(session.assessment().verdict, Verdict::NotEligible);
    assert_eq!(session.step(), Step::Section(Section::Evidence));
    session.edit(Field::Justification, "a reason".to_owned());
    session.advance(TODAY).expect("the reason was given");
    assert_eq!(session.step(), Step::Review);
}

#[test]
fn a_settled_verdict_can_be_shown_early_and_questions_remain() {
    let mut session = Session::default();
    let question = Step::Question;
    session.choose(Criterion::Applicant, Choice::Neither, true);
    assert!(
        !session.is_settled_without(Criterion::Applicant),
        "another answer to this question could better it"
    );
    session.advance(TODAY).expect("it was answered");
    assert_eq!(session.step(), question(Criterion::Backbone));
    assert!(session.is_settled_without(Criterion::Backbone));
    session.conclude();
    assert_eq!(session.step(), Step::Result);
    // Back leads to the last open question, Continue through the remaining ones.
    session.back();
    assert_eq!(session.step(), question(Criterion::Backbone));
    assert!(session.advance(TODAY).is_err(), "Continue wants an answer");
    session.choose(Criterion::Backbone, Choice::Yes, true);
    session.advance(TODAY).expect("it was answered");
    assert_eq!(session.step(), question(Criterion::Transit));
    session.conclude();
    // Skipped questions can be answered in any order.
    session.revise(question(Criterion::Gnso));
    assert_eq!(session.step(), question(Criterion::Gnso));
    session.choose(Criterion::Gnso, Choice::IpAddressing, true);
    session.advance(TODAY).expect("it was answered");
    assert_eq!(session.step(), Step::Result);
    // Once the settling answer is changed, the questions come before the result.
    session.revise(Step::FIRST);
    session.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    session.advance(TODAY).expect("it was answered");
    for criterion in [
        Criterion::Transit,
        Criterion::Services,
        Criterion::Participation,
    ] {
        assert_eq!(session.step(), question(criterion));
        session.choose(criterion, criterion.choices()[0], true);
        session.advance(TODAY).expect("it was answered");
    }
    assert_eq!(session.step(), Step::Result);
    assert_eq!(session.assessment().verdict, Verdict::Eligible);
}

#[test]
fn an_early_application_is_complete_without_the_other_answers() {
    let mut session = Session::default();
    session.choose(Criterion::Applicant, Choice::Neither, true);
    session.conclude();
    while session.step() != Step::Download {
        let step = session.step();
        proceed(&mut session);
        assert!(
            !matches!(session.step(), Step::Question(_)),
            "{step:?} leads back to a question"
        );
    }
    assert!(session.is_complete());
    for file in [session.complete_file(), session.to_storage()] {
        let again = Session::open(file.as_bytes()).expect("we wrote it");
        assert!(again.is_complete());
        assert_eq!(again.answers(), session.answers());
    }
    let evidence = Step::Section(Section::Evidence);
    let asked = evidence.inputs(session.answers(), session.application());
    let fields = [Field::Justification, Field::Remarks].map(Input::Field);
    assert_eq!(asked, fields, "nothing on what was not answered");
}

#[test]
fn only_eligibility_by_services_alone_asks_for_provider_evidence() {
    let mut session = completed(Choice::CommercialEntity);
    let provider = Input::Field(Field::ProviderEvidence);
    let evidence = Step::Section(Section::Evidence);
    let asks = |session: &Session| {
        let inputs = evidence.inputs(session.answers(), session.application());
        inputs.contains(&provider)
    };
    assert!(!asks(&session));
    session.choose(Criterion::Backbone, Choice::No, true);
    session.choose(Criterion::Transit, Choice::NotSure, true);
    assert!(asks(&session));
    assert_eq!(session.assessment().verdict, Verdict::Eligible);
    let missing = session.problems(evidence);
    assert!(missing.iter().any(|problem| problem.input == provider));
    session.choose(Criterion::Transit, Choice::InternetUsers, true);
    assert!(!asks(&session));
}

#[test]
fn an_abandoned_branch_is_kept_but_neither_judged_nor_exported() {
    let mut session = completed(Choice::TradeAssociation);
    let claimed = "association-evidence-kept";
    session.edit(Field::AssociationEvidence, claimed.to_owned());
    assert!(session.complete_file().contains(claimed));

    session.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    let finding = *session.assessment().finding(Criterion::Association);
    assert_eq!(finding.answer, None);
    for file in [session.complete_file(), session.draft_file()] {
        assert!(
            !file.contains(claimed) && !file.contains("\"isps\""),
            "{file}"
        );
    }
    assert!(
        session.to_storage().contains(claimed),
        "the tab remembers it"
    );

    session.choose(Criterion::Applicant, Choice::TradeAssociation, true);
    assert!(session.complete_file().contains(claimed));
    assert!(session.answers().has(Criterion::Association, Choice::Isps));
}

#[test]
fn clearing_resets_the_session() {
    let mut session = completed(Choice::TradeAssociation);
    assert!(!session.is_empty());
    session.clear();
    assert_eq!(session, Session::default());
    assert!(session.is_empty() && session.is_fresh());
}

#[test]
fn a_signature_is_dated_when_it_is_given() {
    let session = completed(Choice::CommercialEntity);
    assert_eq!(session.application().signed_on(), TODAY);
}

#[test]
fn a_text_too_long_is_refused_and_stored_completely() {
    let mut session = completed(Choice::CommercialEntity);
    let evidence = Step::Section(Section::Evidence);
    session.go_to(evidence);
    for length in [25_000, 300_000] {
        let typed = "x".repeat(length);
        session.edit(Field::Remarks, typed.clone());
        let problems = session.advance(TODAY).expect_err("it is too long");
        let limit = Field::Remarks.limit();
        assert_eq!(problems[0].error, FieldError::TooLong { limit, length });
        for file in [session.to_storage(), session.draft_file()] {
            let again = Session::open(file.as_bytes()).expect("we wrote it");
            assert_eq!(again.application().text(Field::Remarks), typed);
            assert_eq!(again.step(), evidence);
        }
    }
}

#[test]
fn a_saved_copy_opens_at_its_step() {
    let mut session = completed(Choice::CommercialEntity);
    session.go_to(Step::Section(Section::Evidence));
    let copy = Session::open(session.draft_file().as_bytes()).expect("we wrote it");
    assert_eq!(copy.step(), Step::Section(Section::Evidence));
    let complete = Session::open(session.complete_file().as_bytes()).expect("we wrote it");
    assert_eq!(complete.step(), Step::Review);
}

#[test]
fn applying_although_not_eligible_asks_for_a_justification() {
    let mut session = completed(Choice::CommercialEntity);
    session.choose(Criterion::Gnso, Choice::NoneOfThese, true);
    let evidence = Step::Section(Section::Evidence);
    let inputs = evidence.inputs(session.answers(), session.application());
    assert!(inputs.contains(&Input::Field(Field::Justification)));
    let missing = session.problems(evidence);
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].input, Input::Field(Field::Justification));
}
