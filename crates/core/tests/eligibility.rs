//! The eligibility rule, for every set of answers, against an independent statement of it.

use ispcp_core::eligibility::{
    Answer, Answers, Assessment, Bearing, Choice, Criterion, Effect, REQUIREMENTS, Reason,
    Standing, Status, Verdict, assess,
};

const CHARTER: &str = include_str!("../../../tests/fixtures/charter.txt");

/// The rule as the charter's sentence states it, over truth values. Answers that are missing or not
/// sure are tried both ways, and a missing kind of organisation in every way: the verdict is clear
/// if all ways agree.
fn independent_verdict(answers: &Answers) -> Verdict {
    let truth = |criterion: Criterion| -> &'static [bool] {
        let chosen: Vec<&str> = answers
            .get(criterion)
            .map(|answer| answer.choices().map(Choice::code).collect())
            .unwrap_or_default();
        match chosen.as_slice() {
            [] | ["not-sure"] => &[false, true],
            ["no" | "none-of-these"] => &[false],
            _ => &[true],
        }
    };
    let kind = answers.get(Criterion::Applicant);
    let kinds: Vec<Choice> = match kind.and_then(|answer| answer.choices().next()) {
        Some(kind) => vec![kind],
        None => Criterion::Applicant.choices().to_vec(),
    };
    let (mut some, mut every) = (false, true);
    for kind in kinds {
        let (of_this_kind, always) = independent_eligibility(kind, truth);
        some |= of_this_kind;
        every &= always;
    }
    match (every, some) {
        (true, _) => Verdict::Eligible,
        (false, true) => Verdict::Unclear,
        (false, false) => Verdict::NotEligible,
    }
}

/// Whether an applicant of that kind is eligible in some way, and in every way.
fn independent_eligibility(
    kind: Choice,
    truth: impl Fn(Criterion) -> &'static [bool],
) -> (bool, bool) {
    let is_association = kind == Choice::TradeAssociation;
    let is_company = kind == Choice::CommercialEntity;
    let (mut some, mut every) = (false, true);
    for &backbone in truth(Criterion::Backbone) {
        for &transit in truth(Criterion::Transit) {
            for &represents in truth(Criterion::Association) {
                for &services in truth(Criterion::Services) {
                    for &affected in truth(Criterion::Gnso) {
                        for &understands in truth(Criterion::Participation) {
                            let does =
                                backbone || transit || services || (is_association && represents);
                            let may_join =
                                (is_company || is_association) && does && affected && understands;
                            some |= may_join;
                            every &= may_join;
                        }
                    }
                }
            }
        }
    }
    (some, every)
}

/// Every possible answer to a question.
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

/// Calls `check` with every complete set of answers, and returns their number.
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
fn questions_have_the_expected_number_of_answers() {
    let counts = Criterion::ALL.map(|criterion| every_answer(criterion).len());
    // Radio buttons: one each. Checkboxes: the non-empty subsets of the ordinary ones, and the two
    // exclusive ones.
    assert_eq!(counts, [3, 3, 3 + 2, 15 + 2, 3 + 2, 31 + 2, 3]);
}

#[test]
fn every_case_has_the_verdict_of_the_charter_and_a_whole_trace() {
    let mut verdicts = [0_usize; 3];
    let cases = for_every_case(|answers| {
        let assessment = assess(answers);
        assert_eq!(
            assessment.verdict,
            independent_verdict(answers),
            "{answers:?}"
        );
        verdicts[assessment.verdict as usize] += 1;
        assert_whole_trace(answers, &assessment);
        assert_obstacles(answers, &assessment);
        assert_standings(answers, &assessment);
    });
    assert_eq!(cases, 3 * 3 * 5 * 17 * 5 * 33 * 3);
    assert!(verdicts.iter().all(|&count| count > 0), "{verdicts:?}");
}

fn assert_whole_trace(answers: &Answers, assessment: &Assessment) {
    for (criterion, finding) in Criterion::ALL.into_iter().zip(&assessment.findings) {
        assert_eq!(finding.criterion, criterion);
        let asked = answers.is_asked(criterion);
        assert_eq!(finding.reason == Reason::AssociationsOnly, !asked);
        assert_eq!(finding.answer, answers.get(criterion).filter(|_| asked));
        assert_ne!(finding.reason, Reason::Unanswered, "everything is answered");
    }
    let met = assessment.requirements.iter();
    let met = met.filter(|requirement| requirement.state == Status::Met);
    assert_eq!(assessment.requirements_met(), met.count());
    let all_met = assessment.requirements_met() == REQUIREMENTS.len();
    assert_eq!(all_met, assessment.verdict == Verdict::Eligible);
}

/// Only blocking findings are not met, and only undecided ones are unclear; each verdict has those
/// that it requires. Immaterial findings are neutral: a change of their answer changes no verdict.
fn assert_standings(answers: &Answers, assessment: &Assessment) {
    let any = |standing| {
        let mut findings = assessment.findings.iter();
        findings.any(|finding| finding.standing() == standing)
    };
    assert_eq!(
        any(Standing::NotMet),
        assessment.verdict == Verdict::NotEligible
    );
    match assessment.verdict {
        Verdict::Eligible => assert!(!any(Standing::Unsure), "{answers:?}"),
        Verdict::Unclear => assert!(any(Standing::Unsure), "{answers:?}"),
        Verdict::NotEligible => {}
    }
    assert!(!any(Standing::NotAnswered), "everything is answered");
    for finding in &assessment.findings {
        let standing = finding.standing();
        assert_eq!(standing == Standing::Met, finding.state == Status::Met);
        let asked = answers.is_asked(finding.criterion);
        assert_eq!(standing == Standing::NotApplicable, !asked);
        if standing.bearing() == Bearing::Immaterial && asked {
            assert!(finding.criterion.is_alternative(), "{answers:?}");
        }
        if standing == Standing::NotNeeded {
            let mut changed = answers.clone();
            changed.choose(finding.criterion, finding.criterion.choices()[0], true);
            assert_eq!(assess(&changed).verdict, assessment.verdict, "{answers:?}");
        }
    }
}

/// If not eligible, some criterion is blocking; and every blocking criterion, if met, makes its
/// requirement hold.
fn assert_obstacles(answers: &Answers, assessment: &Assessment) {
    let obstacles: Vec<Criterion> = assessment.with_effect(Effect::Blocking).collect();
    let not_eligible = assessment.verdict == Verdict::NotEligible;
    assert_eq!(!obstacles.is_empty(), not_eligible, "{answers:?}");
    for &obstacle in &obstacles {
        let mut changed = answers.clone();
        // The first choice of every question is affirmative.
        changed.choose(obstacle, obstacle.choices()[0], true);
        let requirement = REQUIREMENTS
            .iter()
            .position(|criteria| criteria.contains(&obstacle))
            .expect("every criterion is part of a requirement");
        assert_eq!(assessment.requirements[requirement].state, Status::NotMet);
        let state = assess(&changed).requirements[requirement].state;
        assert_eq!(state, Status::Met, "{obstacle:?} in {answers:?}");
    }
    let named: Vec<Criterion> = assessment.outstanding().concat();
    match assessment.verdict {
        Verdict::Eligible => assert_eq!(named, []),
        Verdict::NotEligible => assert_eq!(named, obstacles),
        Verdict::Unclear => {
            let open: Vec<Criterion> = assessment.with_effect(Effect::Undecided).collect();
            assert!(!open.is_empty(), "something open is named: {answers:?}");
            assert_eq!(named, open);
        }
    }
}

#[test]
fn meeting_every_blocking_criterion_makes_the_case_eligible_or_unclear() {
    for_every_case(|answers| {
        let mut changed = answers.clone();
        for obstacle in assess(answers).with_effect(Effect::Blocking) {
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
            // First the blocking criteria, then the undecided ones.
            for criteria in assess(&changed).outstanding() {
                changed.choose(criteria[0], criteria[0].choices()[0], true);
            }
        }
        assert_eq!(assess(&changed).verdict, Verdict::Eligible, "{answers:?}");
    });
}

#[test]
fn missing_answers_have_an_assessment() {
    let nothing = assess(&Answers::default());
    assert_eq!(nothing.verdict, Verdict::Unclear);
    assert!(
        nothing
            .findings
            .iter()
            .all(|finding| finding.reason == Reason::Unanswered && finding.state == Status::Unsure)
    );
    // One unmet requirement suffices, whatever else is missing.
    let mut answers = Answers::default();
    answers.choose(Criterion::Participation, Choice::No, true);
    assert_eq!(assess(&answers).verdict, Verdict::NotEligible);
}

#[test]
fn an_association_unaffected_by_the_gnso_reports_differing_texts() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Gnso, Choice::NoneOfThese, true);
    answers.choose(Criterion::Applicant, Choice::TradeAssociation, true);
    let reason = |answers: &Answers| assess(answers).finding(Criterion::Gnso).reason;
    assert_eq!(reason(&answers), Reason::TextsDiffer);
    answers.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    assert_eq!(reason(&answers), Reason::Answered);
}

/// Every set of possibly missing answers, one answer for each truth value. The answer on
/// associations is present only if it is asked for.
fn partial_cases() -> Vec<Answers> {
    let mut cases = vec![Answers::default()];
    for criterion in Criterion::ALL {
        let choices = criterion.choices().iter().copied();
        let telling = choices.filter(|choice| {
            *choice == criterion.choices()[0]
                || criterion == Criterion::Applicant
                || matches!(choice, Choice::No | Choice::NoneOfThese | Choice::NotSure)
        });
        let answers: Vec<Option<Choice>> = telling.map(Some).chain([None]).collect();
        cases = cases
            .iter()
            .flat_map(|case| {
                let asked = criterion != Criterion::Association || case.is_asked(criterion);
                let answers = answers.iter().filter(move |it| asked || it.is_none());
                answers.map(move |answer| {
                    let mut answers = case.clone();
                    if let Some(choice) = answer {
                        answers.choose(criterion, *choice, true);
                    }
                    answers
                })
            })
            .collect();
    }
    cases
}

#[test]
fn a_partial_verdict_is_settled_exactly_if_every_completion_agrees() {
    let cases = partial_cases();
    assert_eq!(cases.len(), (4 + 3) * 4_usize.pow(5));
    for answers in &cases {
        assert_eq!(
            assess(answers).verdict,
            independent_verdict(answers),
            "{answers:?}"
        );
    }
}

#[test]
fn an_eligibility_by_services_alone_is_marked() {
    let mut cases = 0;
    for_every_case(|answers| {
        let assessment = assess(answers);
        let met: Vec<Criterion> = assessment.alternatives_met().collect();
        let alone = met == [Criterion::Services];
        assert_eq!(assessment.rests_on_services(), alone, "{answers:?}");
        cases += usize::from(alone);
    });
    assert!(cases > 0);
}

#[test]
fn questions_skipped_after_a_settled_verdict_do_not_count_as_failed() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Applicant, Choice::Neither, true);
    let assessment = assess(&answers);
    assert_eq!(assessment.verdict, Verdict::NotEligible);
    for finding in &assessment.findings {
        let standing = match finding.criterion {
            Criterion::Applicant => Standing::NotMet,
            Criterion::Association => Standing::NotApplicable,
            _ => Standing::NotAnswered,
        };
        assert_eq!(finding.standing(), standing, "{:?}", finding.criterion);
    }
}

#[test]
fn a_clear_no_is_neutral_while_another_alternative_is_open() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Applicant, Choice::CommercialEntity, true);
    answers.choose(Criterion::Backbone, Choice::No, true);
    answers.choose(Criterion::Transit, Choice::NotSure, true);
    let standing = |criterion| assess(&answers).finding(criterion).standing();
    assert_eq!(standing(Criterion::Backbone), Standing::NotClaimed);
    assert_eq!(standing(Criterion::Transit), Standing::Unsure);
}

#[test]
fn not_sure_does_not_matter_where_another_alternative_holds() {
    let mut answers = Answers::default();
    answers.choose(Criterion::Backbone, Choice::NotSure, true);
    answers.choose(Criterion::Transit, Choice::InternetUsers, true);
    let assessment = assess(&answers);
    assert_eq!(assessment.requirements[1].state, Status::Met);
    assert_eq!(
        assessment.finding(Criterion::Backbone).effect,
        Effect::NoInfluence
    );
}

#[test]
fn exclusive_choices_clear_the_others() {
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
fn every_quotation_is_verbatim_from_the_charter() {
    for criterion in Criterion::ALL {
        let quotation = criterion.quotation();
        assert!(CHARTER.contains(quotation), "{quotation}");
    }
}

#[test]
fn every_quotation_on_the_fallback_page_is_verbatim_from_the_charter() {
    let page = include_str!("../../../index.html");
    let mut quoted = Vec::new();
    for (open, close) in [
        ("<q>", "</q>"),
        ("<blockquote lang=\"en\" dir=\"ltr\">“", "”</blockquote>"),
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
fn quotations_in_messages_are_verbatim_from_the_charter() {
    let words = include_str!("../../../locales/en/widget.ftl");
    let quoted: Vec<&str> = words
        .lines()
        .filter(|line| line.contains("The charter gives"))
        .filter_map(|line| line.split('“').nth(1)?.split('”').next())
        .collect();
    assert_eq!(quoted.len(), 1);
    assert!(CHARTER.contains(quoted[0]), "{quoted:?}");
}
