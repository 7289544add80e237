//! Every screen in every state, as data: all tests of screens iterate over these.

use ispcp_core::application::Input;
use ispcp_core::eligibility::{Choice, Criterion};
use ispcp_core::interview::{Session, Step};

use crate::{answer, association, company_not_eligible, reach_the_end};

/// A screen in one state.
pub struct Screen {
    /// The name of the screen and its state.
    pub name: String,
    /// The session that shows the screen.
    pub session: Session,
    /// Whether Continue was clicked: with missing or invalid input, the screen shows errors.
    pub continued: bool,
}

/// The screens, in the order of the interview.
pub fn screens() -> Vec<Screen> {
    let whole = association();
    let mut screens = Vec::new();
    let mut add = |name: String, session: &Session, continued| {
        screens.push(Screen {
            name,
            session: session.clone(),
            continued,
        });
    };
    for step in Step::sequence(whole.answers()) {
        let mut filled = whole.clone();
        filled.go_to(step);
        assert_eq!(filled.step(), step);
        let code = step.code();
        let inputs = step.inputs(whole.answers(), whole.application());
        if inputs.is_empty() {
            add(format!("{code}, filled"), &filled, false);
            continue;
        }
        let mut empty = filled.clone();
        for input in inputs {
            take_back(&mut empty, input);
        }
        add(format!("{code}, untouched"), &empty, false);
        add(format!("{code}, with errors"), &empty, true);
        add(format!("{code}, filled"), &filled, false);
    }
    let mut not_eligible = company_not_eligible("Example Ltd");
    let mut early = Session::default();
    answer(&mut early, Criterion::Applicant, &[Choice::Neither]);
    let mut settled = early.clone();
    settled.go_to(Step::Question(Criterion::Backbone));
    add("backbone, settled".to_owned(), &settled, false);
    let mut unclear = whole;
    answer(&mut unclear, Criterion::Participation, &[Choice::NotSure]);
    reach_the_end(&mut unclear);
    for (name, session) in [
        ("not eligible", &mut not_eligible),
        ("unclear", &mut unclear),
        ("seen early", &mut early),
    ] {
        session.go_to(Step::Result);
        add(format!("result, {name}"), session, false);
    }
    screens
}

fn take_back(session: &mut Session, input: Input) {
    match input {
        Input::Question(criterion) => answer(session, criterion, &[]),
        Input::Field(field) => session.edit(field, String::new()),
        Input::Group(group) => {
            for &item in group.items() {
                session.tick(group, item, false);
            }
        }
    }
}
