//! The rule, over every set of answers there is, against a statement of it made independently.

use ispcp_eligibility::eligibility::{
    Answer, Answers, Assessment, Choice, Criterion, Effect, REQUIREMENTS, Reason, State, Verdict,
    assess,
};

const CHARTER: &str = include_str!("../fixtures/charter.txt");

/// The rule as the charter's sentence states it, over plain truth values. What the applicant is
/// not sure of is tried both ways: the verdict is clear where all ways agree.
fn stated_otherwise(answers: &Answers) -> Verdict {
    let truth = |criterion: Criterion| -> &[bool] {
        let chosen: Vec<&str> = answers
            .get(criterion)
            .map(|answer| answer.choices().map(Choice::code).collect())
            .unwrap_or_default();
        match chosen.as_slice() {
            ["not-sure"] => &[false, true],
            ["no" | "none-of-these"] => &[false],
            _ => &[true],
        }
    };
    let kind = answers.get(Criterion::Applicant);
    let kind = kind.and_then(|answer| answer.choices().next());
    let is_association = kind == Some(Choice::TradeAssociation);
    let is_company = kind == Some(Choice::CommercialEntity);
    let (mut some, mut every) = (false, true);
    for &backbone in truth(Criterion::Backbone) {
        for &transit in truth(Criterion::Transit) {
            for &represents in truth(Criterion::Association) {
                for &services in truth(Criterion::Services) {
                    for &affected in truth(Criterion::Gnso) {
                        for &participates in truth(Criterion::Participation) {
                            let does =
                                backbone || transit || services || (is_association && represents);
                            let may_join =
                                (is_company || is_association) && does && affected && participates;
                            some |= may_join;
                            every &= may_join;
                        }
                    }
                }
            }
        }
    }
    match (every, some) {
        (true, _) => Verdict::Eligible,
        (false, true) => Verdict::Unclear,
        (false, false) => Verdict::NotEligible,
    }
}

/// Every answer that a question can have.
fn every_answer(criterion: Criterion) -> Vec<Answer> {
    let choices = criterion.choices();
    let subsets = 1..1_u32 << choices.len();
    let subset = |bits: u32| -> Vec<Choice> {
        let chosen = choices.iter().enumerate();
        chosen
            .filter(|(i, _)| bits & (1 << i) != 0)
            .map(|(_, choice)| *choice)
            .collect()
    };
    subsets
        .filter_map(|bits| Answer::new(criterion, &subset(bits)))
        .collect()
}

/// Calls `check` with every complete set of answers, and returns how many there were.
fn for_every_case(mut check: impl FnMut(&Answers)) -> usize {
    let mut cases = vec![Answers::default()];
    for criterion in Criterion::ALL {
        let answers = every_answer(criterion);
        cases = cases
            .iter()
            .flat_map(|case| answers.iter().map(|answer| with(case, criterion, *answer)))
            .collect();
    }
    cases.iter().for_each(&mut check);
    cases.len()
}

fn with(answers: &Answers, criterion: Criterion, answer: Answer) -> Answers {
    let mut answers = answers.clone();
    for choice in criterion.choices() {
        answers.choose(criterion, *choice, false);
    }
    for choice in answer.choices() {
        answers.choose(criterion, choice, true);
    }
    answers
}

#[test]
fn a_question_has_as_many_answers_as_its_choices_allow() {
    let counts = Criterion::ALL.map(|criterion| every_answer(criterion).len());
    // Radios: one each. Boxes: the non-empty subsets of the ordinary ones, and the two exclusive.
    assert_eq!(counts, [3, 3, 3 + 2, 15 + 2, 3 + 2, 31 + 2, 3]);
}

#[test]
fn every_case_has_the_verdict_of_the_charter_and_a_whole_trace() {
    let mut verdicts = [0_usize; 3];
    let cases = for_every_case(|answers| {
        let assessment = assess(answers);
        assert_eq!(assessment.verdict, stated_otherwise(answers), "{answers:?}");
        verdicts[assessment.verdict as usize] += 1;
        assert_whole_trace(answers, &assessment);
        assert_obstacles(answers, &assessment);
    });
    assert_eq!(cases, 3 * 3 * 5 * 17 * 5 * 33 * 3);
    assert!(verdicts.iter().all(|&count| count > 0), "{verdicts:?}");
}

fn assert_whole_trace(answers: &Answers, assessment: &Assessment) {
    for (criterion, finding) in Criterion::ALL.into_iter().zip(&assessment.findings) {
        assert_eq!(finding.criterion, criterion);
        let asked = answers.asks(criterion);
        assert_eq!(finding.reason == Reason::AssociationsOnly, !asked);
        assert_eq!(finding.answer, answers.get(criterion).filter(|_| asked));
        assert_ne!(finding.reason, Reason::Unanswered, "everything is answered");
    }
    let met = assessment.requirements.iter();
    let met = met.filter(|requirement| requirement.state == State::Met);
    assert_eq!(assessment.requirements_met(), met.count());
    let all_met = assessment.requirements_met() == REQUIREMENTS.len();
    assert_eq!(all_met, assessment.verdict == Verdict::Eligible);
}

/// Where a case is not eligible, something stands in the way; and whatever is named as standing
/// in the way would, if it were met, make its requirement hold.
fn assert_obstacles(answers: &Answers, assessment: &Assessment) {
    let obstacles: Vec<Criterion> = assessment.with_effect(Effect::Obstacle).collect();
    let not_eligible = assessment.verdict == Verdict::NotEligible;
    assert_eq!(!obstacles.is_empty(), not_eligible, "{answers:?}");
    for &obstacle in &obstacles {
        let mut changed = answers.clone();
        // The first choice of every question is an affirmative one.
        changed.choose(obstacle, obstacle.choices()[0], true);
        let requirement = REQUIREMENTS
            .iter()
            .position(|criteria| criteria.contains(&obstacle))
            .expect("every criterion is part of a requirement");
        assert_eq!(assessment.requirements[requirement].state, State::NotMet);
        let state = assess(&changed).requirements[requirement].state;
        assert_eq!(state, State::Met, "{obstacle:?} in {answers:?}");
    }
    let named: Vec<Criterion> = assessment.outstanding().concat();
    match assessment.verdict {
        Verdict::Eligible => assert_eq!(named, []),
        Verdict::NotEligible => assert_eq!(named, obstacles),
        Verdict::Unclear => {
            let open: Vec<Criterion> = assessment.with_effect(Effect::Open).collect();
            assert!(!open.is_empty(), "something open is named: {answers:?}");
            assert_eq!(named, open);
        }
    }
}

#[test]
fn meeting_every_obstacle_makes_the_case_eligible_or_at_least_open() {
    for_every_case(|answers| {
        let mut changed = answers.clone();
        for obstacle in assess(answers).with_effect(Effect::Obstacle) {
            changed.choose(obstacle, obstacle.choices()[0], true);
        }
        assert_ne!(
            assess(&changed).verdict,
            Verdict::NotEligible,
            "{answers:?}"
        );
    });
}

#[test]
fn meeting_one_criterion_of_each_outstanding_requirement_is_enough() {
    for_every_case(|answers| {
        let mut changed = answers.clone();
        for _ in 0..2 {
            // First what stands in the way, then what is still open.
            for criteria in assess(&changed).outstanding() {
                changed.choose(criteria[0], criteria[0].choices()[0], true);
            }
        }
        assert_eq!(assess(&changed).verdict, Verdict::Eligible, "{answers:?}");
    });
}

#[test]
fn an_assessment_exists_for_answers_that_are_still_missing() {
    let nothing = assess(&Answers::default());
    assert_eq!(nothing.verdict, Verdict::Unclear);
    assert!(
        nothing
            .findings
            .iter()
            .all(|finding| finding.reason == Reason::Unanswered && finding.state == State::Unsure)
    );
    // One failing requirement is enough, whatever is still missing.
    let mut answers = Answers::default();
    answers.choose(Criterion::Participation, Choice::No, true);
    assert_eq!(assess(&answers).verdict, Verdict::NotEligible);
}

#[test]
fn an_association_unaffected_by_the_gnso_is_told_that_the_texts_differ() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Gnso, Choice::NoneOfThese, true);
    answers.choose(Criterion::Applicant, Choice::TradeAssociation, true);
    let reason = |answers: &Answers| assess(answers).finding(Criterion::Gnso).reason;
    assert_eq!(reason(&answers), Reason::TextsDiffer);
    answers.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    assert_eq!(reason(&answers), Reason::Answered);
}

#[test]
fn not_sure_does_not_matter_where_another_alternative_holds() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Backbone, Choice::NotSure, true);
    answers.choose(Criterion::Transit, Choice::InternetUsers, true);
    let assessment = assess(&answers);
    assert_eq!(assessment.requirements[1].state, State::Met);
    assert_eq!(
        assessment.finding(Criterion::Backbone).effect,
        Effect::Spare
    );
}

#[test]
fn exclusive_choices_stand_alone() {
    let mut answers = Answers::default();
    let transit = |answers: &Answers| -> Vec<Choice> {
        let answer = answers.get(Criterion::Transit);
        answer
            .map(|answer| answer.choices().collect())
            .unwrap_or_default()
    };
    answers.choose(Criterion::Transit, Choice::InternetUsers, true);
    answers.choose(Criterion::Transit, Choice::ThirdPartyContent, true);
    assert_eq!(transit(&answers).len(), 2);
    answers.choose(Criterion::Transit, Choice::NotSure, true);
    assert_eq!(transit(&answers), [Choice::NotSure]);
    answers.choose(Criterion::Transit, Choice::NoneOfThese, true);
    assert_eq!(transit(&answers), [Choice::NoneOfThese]);
    answers.choose(Criterion::Transit, Choice::InternetUsers, true);
    assert_eq!(transit(&answers), [Choice::InternetUsers]);
    answers.choose(Criterion::Transit, Choice::InternetUsers, false);
    assert_eq!(answers.get(Criterion::Transit), None);
    answers.choose(Criterion::Transit, Choice::Yes, true);
    assert_eq!(
        answers.get(Criterion::Transit),
        None,
        "it is not offered there"
    );
}

#[test]
fn every_quotation_stands_verbatim_in_the_charter() {
    for criterion in Criterion::ALL {
        let quotation = criterion.quotation();
        assert!(CHARTER.contains(quotation), "{quotation}");
    }
}

#[test]
fn every_quotation_of_the_page_without_the_widget_stands_verbatim_in_the_charter() {
    let page = include_str!("../../index.html");
    let mut quoted = Vec::new();
    for (open, close) in [
        ("<q>", "</q>"),
        ("<blockquote lang=\"en\">“", "”</blockquote>"),
    ] {
        for part in page.split(open).skip(1) {
            quoted.push(part.split(close).next().expect("a part"));
        }
    }
    for criterion in Criterion::ALL {
        assert!(quoted.contains(&criterion.quotation()), "{criterion:?}");
    }
    assert_eq!(quoted.len(), Criterion::COUNT);
}

#[test]
fn the_charter_words_of_our_own_texts_stand_verbatim_in_the_charter() {
    let words = include_str!("../../locales/en/widget.ftl");
    let quoted: Vec<&str> = words
        .lines()
        .filter(|line| line.contains("The charter gives"))
        .filter_map(|line| line.split('“').nth(1)?.split('”').next())
        .collect();
    assert_eq!(quoted.len(), 1);
    assert!(CHARTER.contains(quoted[0]), "{quoted:?}");
}
