//! The rule as a diagram of a route through a network: the alternatives available to this applicant
//! are parallel links, the other criteria are in series. The geometry is plain data, so that the
//! screen and every document draw the same diagram.

use ispcp_core::eligibility::{Assessment, Criterion, Standing, Status, Verdict};
use ispcp_i18n::{Catalogue, Labels, Reader, messages};

/// The orientation of the route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// From the start of the line to its end, for wide screens and paper.
    Horizontal,
    /// From top to bottom, for narrow screens.
    Vertical,
}

/// The diagram, in units of its `viewBox`.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Its width.
    pub width: u16,
    /// Its height.
    pub height: u16,
    /// The links; active ones are last, so that they are drawn over the others.
    pub links: Vec<Link>,
    /// The stations, in reading order.
    pub stations: Vec<Station>,
    /// The label "any one of these", and its position (the middle of the text's baseline).
    pub any: (&'static str, (i16, i16)),
    /// Whether the path is complete, in words; for the Secretariat, the verdict.
    pub summary: &'static str,
    /// The explanation of the diagram.
    pub caption: &'static str,
}

/// A link of the route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The path in SVG syntax.
    pub path: String,
    /// Whether it is active: its own criterion and everything before it are met.
    pub up: bool,
}

/// The kind of a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StationKind {
    /// A criterion. The one on the kind of organisation is the start of the route.
    Criterion(Criterion),
    /// The end of the route.
    Member,
}

/// A station of the route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// The kind.
    pub stop: StationKind,
    /// The standing of the criterion.
    pub standing: Standing,
    /// The name.
    pub label: &'static str,
    /// The name and the standing, in words.
    pub said: String,
    /// The centre.
    pub at: (i16, i16),
    /// The position of the name: the middle of its baseline if `centred`, otherwise its start.
    pub label_at: (i16, i16),
    /// Whether the name is centred.
    pub centred: bool,
}

impl Route {
    /// The route of an assessment, worded for that reader.
    #[must_use]
    pub fn new(
        assessment: &Assessment,
        catalogue: &Catalogue,
        orientation: Orientation,
        reader: Reader,
    ) -> Self {
        let labels = Labels::new(catalogue);
        let plan = Plan::new(assessment, orientation);
        let station = |(stop, at, label_at)| {
            let (standing, label) = match stop {
                StationKind::Criterion(criterion) => (
                    assessment.finding(criterion).standing(),
                    labels.station(criterion),
                ),
                StationKind::Member => (
                    member(assessment.verdict),
                    catalogue.text(messages::STATION_MEMBER),
                ),
            };
            Station {
                stop,
                standing,
                label,
                said: messages::label_value(catalogue, label, labels.standing(standing)),
                at,
                label_at,
                centred: orientation == Orientation::Horizontal,
            }
        };
        Self {
            width: plan.size.0,
            height: plan.size.1,
            stations: plan.places().into_iter().map(station).collect(),
            any: (catalogue.text(messages::ROUTE_ANY), plan.any),
            summary: match reader {
                Reader::Applicant => catalogue.text(match assessment.verdict {
                    Verdict::Eligible => messages::ROUTE_UP,
                    Verdict::Unclear => messages::ROUTE_OPEN,
                    Verdict::NotEligible => messages::ROUTE_DOWN,
                }),
                Reader::Secretariat => labels.verdict_for(reader, assessment.verdict),
            },
            caption: catalogue.text(messages::ROUTE_CAPTION),
            links: plan.links(assessment),
        }
    }

    /// The stations of criteria: all except the end of the route.
    pub fn criteria(&self) -> impl Iterator<Item = &Station> {
        let stations = self.stations.iter();
        stations.filter(|station| station.stop != StationKind::Member)
    }
}

impl Route {
    /// A text description of the diagram: the summary, then the standing of each criterion.
    #[must_use]
    pub fn description(&self, catalogue: &Catalogue) -> String {
        let said: Vec<&str> = self.criteria().map(|it| it.said.as_str()).collect();
        let said = said.join(catalogue.text(messages::ANSWER_SEPARATOR));
        messages::label_value(catalogue, self.summary, &said)
    }
}

/// The standing of the end of the route; never `NotMet`.
const fn member(verdict: Verdict) -> Standing {
    match verdict {
        Verdict::Eligible => Standing::Met,
        Verdict::Unclear => Standing::Unsure,
        Verdict::NotEligible => Standing::NotClaimed,
    }
}

type Point = (i16, i16);

/// A station, its centre, and the position of its name.
type Place = (StationKind, Point, Point);

/// The dimensions of a diagram, which depend on the number of parallel links.
struct Plan {
    orientation: Orientation,
    /// The alternatives available to this applicant, each with the y coordinate of its link.
    alternatives: Vec<(Criterion, i16)>,
    /// The y coordinate of the line (horizontal), or of the point where the parallel links join it
    /// (vertical).
    line: i16,
    size: (u16, u16),
    any: Point,
}

impl Plan {
    fn new(assessment: &Assessment, orientation: Orientation) -> Self {
        let can_hold = |criterion: &Criterion| {
            let standing = assessment.finding(*criterion).standing();
            criterion.is_alternative() && standing != Standing::NotApplicable
        };
        let (first, apart) = match orientation {
            Orientation::Horizontal => (30, 60),
            Orientation::Vertical => (84, 56),
        };
        let mut next = first;
        let alternatives: Vec<(Criterion, i16)> = Criterion::ALL
            .into_iter()
            .filter(can_hold)
            .map(|criterion| {
                let y = next;
                next += apart;
                (criterion, y)
            })
            .collect();
        let last = next - apart;
        let (line, width, height, any) = match orientation {
            Orientation::Horizontal => {
                (i16::midpoint(first, last), 640, last + 40, (195, last + 36))
            }
            Orientation::Vertical => (last + 64, 320, last + 248, (182, last + 52)),
        };
        Self {
            orientation,
            alternatives,
            line,
            size: (width, height.unsigned_abs()),
            any,
        }
    }

    /// The positions of each station and its name, in reading order.
    fn places(&self) -> Vec<Place> {
        let at = StationKind::Criterion;
        let y = self.line;
        let (start, end) = match self.orientation {
            Orientation::Horizontal => (
                (at(Criterion::Applicant), (40, y), (40, y + 32)),
                [
                    (at(Criterion::Gnso), (410, y), (410, y - 24)),
                    (at(Criterion::Participation), (510, y), (510, y + 34)),
                    (StationKind::Member, (600, y), (600, y - 24)),
                ],
            ),
            Orientation::Vertical => (
                (at(Criterion::Applicant), (40, 26), (64, 31)),
                [
                    (at(Criterion::Gnso), (40, y + 48), (64, y + 53)),
                    (at(Criterion::Participation), (40, y + 102), (64, y + 107)),
                    (StationKind::Member, (40, y + 156), (64, y + 161)),
                ],
            ),
        };
        let parallel = self
            .alternatives
            .iter()
            .map(|&(criterion, y)| match self.orientation {
                Orientation::Horizontal => (at(criterion), (195, y), (195, y - 17)),
                Orientation::Vertical => (at(criterion), (92, y), (112, y - 9)),
            });
        [start].into_iter().chain(parallel).chain(end).collect()
    }

    /// The links, active as far as the route is complete from the start.
    fn links(&self, assessment: &Assessment) -> Vec<Link> {
        let met = |criterion| assessment.finding(criterion).state == Status::Met;
        let start = met(Criterion::Applicant);
        let joined = start && assessment.alternatives_met().next().is_some();
        let affected = joined && met(Criterion::Gnso);
        let line = self.line;
        let parallel = self.alternatives.iter().map(|&(criterion, y)| Link {
            path: match self.orientation {
                Orientation::Horizontal => {
                    // Straight along the width of the applicant's label.
                    format!(
                        "M40 {line}H62C112 {line} 92 {y} 152 {y}H250C310 {y} 300 {line} 350 {line}"
                    )
                }
                Orientation::Vertical => {
                    let (before, after) = (y - 14, y + 14);
                    let (above, below) = (line - 14, line + 14);
                    format!(
                        "M40 26V{before}Q40 {y} 54 {y}H272Q286 {y} 286 {after}V{above}Q286 {line} \
                         272 {line}H54Q40 {line} 40 {below}"
                    )
                }
            },
            up: start && met(criterion),
        });
        let series = match self.orientation {
            Orientation::Horizontal => ["M350", "M410", "M510"]
                .into_iter()
                .zip([410, 510, 600])
                .map(|(from, to)| format!("{from} {line}H{to}"))
                .collect::<Vec<_>>(),
            Orientation::Vertical => [(14, 48), (48, 102), (102, 156)]
                .into_iter()
                .map(|(from, to)| format!("M40 {}V{}", line + from, line + to))
                .collect(),
        };
        let reached = [joined, affected, affected && met(Criterion::Participation)];
        let series = series.into_iter().zip(reached);
        let links = parallel.chain(series.map(|(path, up)| Link { path, up }));
        let (up, mut links): (Vec<Link>, Vec<Link>) = links.partition(|link| link.up);
        links.extend(up);
        links
    }
}
