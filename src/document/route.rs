//! The rule drawn as a route through a network: the four alternatives are links in parallel,
//! everything else is in line with them. The geometry is plain data, so that the screen and every
//! document draw the same picture.

use crate::eligibility::{Assessment, Criterion, State, Verdict};
use crate::language::{Catalogue, Naming, messages};

/// Which way the route runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// From the start of the line to its end, for wide screens and paper.
    Across,
    /// From top to bottom, for narrow screens.
    Upright,
}

/// The drawing, in units of a `viewBox` of its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Its width.
    pub width: u16,
    /// Its height.
    pub height: u16,
    /// The links, those that are up last, so that they are drawn over the others.
    pub links: Vec<Link>,
    /// The stations, in reading order.
    pub stations: Vec<Station>,
    /// "any one of these", and where it stands (the middle of its text's baseline).
    pub any: (&'static str, (i16, i16)),
    /// Whether the path is complete, in words.
    pub summary: &'static str,
    /// How to read the drawing.
    pub caption: &'static str,
}

/// A link of the route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its path, in SVG's notation.
    pub path: String,
    /// Whether it carries the route: everything before it is met, and so is its own criterion.
    pub up: bool,
}

/// What a station stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A criterion. That on the kind of organisation is the start of the route.
    Criterion(Criterion),
    /// The end of the route.
    Member,
}

/// A station of the route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// What it stands for.
    pub stop: Stop,
    /// Its state.
    pub state: State,
    /// Its name.
    pub label: &'static str,
    /// Its name and its state, in words.
    pub said: String,
    /// Its centre.
    pub at: (i16, i16),
    /// Where its name stands: the middle of its baseline if `centred`, else its start.
    pub label_at: (i16, i16),
    /// Whether the name is centred.
    pub centred: bool,
}

impl Route {
    /// The route of an assessment.
    #[must_use]
    pub fn new(assessment: &Assessment, catalogue: &Catalogue, orientation: Orientation) -> Self {
        let naming = Naming::new(catalogue);
        let stations: Vec<Station> = places(orientation)
            .into_iter()
            .map(|(stop, at, label_at)| {
                let (state, label) = match stop {
                    Stop::Criterion(criterion) => (
                        assessment.finding(criterion).state,
                        naming.station(criterion),
                    ),
                    Stop::Member => (
                        member(assessment.verdict),
                        catalogue.text(messages::STATION_MEMBER),
                    ),
                };
                Station {
                    stop,
                    state,
                    label,
                    said: messages::route_station(catalogue, label, naming.state(state)),
                    at,
                    label_at,
                    centred: orientation == Orientation::Across,
                }
            })
            .collect();
        let (width, height) = match orientation {
            Orientation::Across => (640, 250),
            Orientation::Upright => (320, 500),
        };
        Self {
            width,
            height,
            links: links(assessment, orientation),
            summary: catalogue.text(match assessment.verdict {
                Verdict::Eligible => messages::ROUTE_UP,
                Verdict::Unclear => messages::ROUTE_OPEN,
                Verdict::NotEligible => messages::ROUTE_DOWN,
            }),
            stations,
            any: (
                catalogue.text(messages::ROUTE_ANY),
                match orientation {
                    Orientation::Across => (195, 246),
                    Orientation::Upright => (182, 304),
                },
            ),
            caption: catalogue.text(messages::ROUTE_CAPTION),
        }
    }
}

impl Route {
    /// The whole drawing in words: whether the path is complete, then each criterion's state.
    #[cfg(any(feature = "pdf", test))]
    #[must_use]
    pub fn description(&self, catalogue: &Catalogue) -> String {
        let criteria = self
            .stations
            .split_last()
            .map_or(&[][..], |(_, others)| others);
        let said: Vec<&str> = criteria
            .iter()
            .map(|station| station.said.as_str())
            .collect();
        let said = said.join(catalogue.text(messages::ANSWER_SEPARATOR));
        [self.summary, &said].join(" ")
    }
}

const fn member(verdict: Verdict) -> State {
    match verdict {
        Verdict::Eligible => State::Met,
        Verdict::Unclear => State::Unsure,
        Verdict::NotEligible => State::NotMet,
    }
}

type Place = (Stop, (i16, i16), (i16, i16));

/// Where each station and its name stand.
fn places(orientation: Orientation) -> [Place; Criterion::COUNT + 1] {
    let at = |criterion| Stop::Criterion(criterion);
    match orientation {
        Orientation::Across => [
            (at(Criterion::Applicant), (40, 118), (40, 150)),
            (at(Criterion::Backbone), (195, 30), (195, 13)),
            (at(Criterion::Transit), (195, 90), (195, 73)),
            (at(Criterion::Association), (195, 150), (195, 133)),
            (at(Criterion::Services), (195, 210), (195, 193)),
            (at(Criterion::Gnso), (410, 118), (410, 94)),
            (at(Criterion::Participation), (510, 118), (510, 152)),
            (Stop::Member, (600, 118), (600, 94)),
        ],
        Orientation::Upright => [
            (at(Criterion::Applicant), (40, 26), (64, 31)),
            (at(Criterion::Backbone), (92, 84), (112, 75)),
            (at(Criterion::Transit), (92, 140), (112, 131)),
            (at(Criterion::Association), (92, 196), (112, 187)),
            (at(Criterion::Services), (92, 252), (112, 243)),
            (at(Criterion::Gnso), (40, 364), (64, 369)),
            (at(Criterion::Participation), (40, 418), (64, 423)),
            (Stop::Member, (40, 472), (64, 477)),
        ],
    }
}

/// The links, each up as far as the route reaches from the start.
fn links(assessment: &Assessment, orientation: Orientation) -> Vec<Link> {
    let met = |criterion| assessment.finding(criterion).state == State::Met;
    let start = met(Criterion::Applicant);
    let alternatives = Criterion::ALL.into_iter().filter(|c| c.is_alternative());
    let joined = start && assessment.alternatives_met().next().is_some();
    let affected = joined && met(Criterion::Gnso);
    let (parallel, series) = match orientation {
        Orientation::Across => (
            [30, 90, 150, 210]
                .map(|y| format!("M40 118C90 118 80 {y} 140 {y}H250C310 {y} 300 118 350 118")),
            ["M350 118H410", "M410 118H510", "M510 118H600"],
        ),
        Orientation::Upright => (
            [84, 140, 196, 252].map(|y| {
                let (before, after) = (y - 14, y + 14);
                format!(
                    "M40 26V{before}Q40 {y} 54 {y}H272Q286 {y} 286 {after}V302Q286 316 272 \
                     316H54Q40 316 40 330"
                )
            }),
            ["M40 330V364", "M40 364V418", "M40 418V472"],
        ),
    };
    let parallel = parallel.into_iter().zip(alternatives);
    let series =
        series
            .into_iter()
            .zip([joined, affected, affected && met(Criterion::Participation)]);
    let links = parallel
        .map(|(path, criterion)| Link {
            path,
            up: start && met(criterion),
        })
        .chain(series.map(|(path, up)| Link {
            path: path.to_owned(),
            up,
        }));
    let (up, mut links): (Vec<Link>, Vec<Link>) = links.partition(|link| link.up);
    links.extend(up);
    links
}
