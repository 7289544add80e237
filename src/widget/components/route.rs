//! The route diagram of the rule.

use yew::{Html, html};

use crate::widget::view::ViewContext;
use ispcp_core::eligibility::Standing;
use ispcp_documents::{Link, Orientation, Route, Station, StationKind};
use ispcp_i18n::Reader;

/// The route in both orientations, of which the style sheet shows the fitting one; and a list for
/// screen readers.
pub(in crate::widget) fn route_diagrams(view: &ViewContext<'_>) -> Html {
    let assessment = view.state.session.assessment();
    let drawn = |orientation, class: &'static str| {
        let route = Route::new(&assessment, view.catalogue, orientation, Reader::Applicant);
        (drawing(&route, class), route)
    };
    let (across, route) = drawn(Orientation::Horizontal, "route horizontal");
    let (upright, _) = drawn(Orientation::Vertical, "route vertical");
    let said = |station: &Station| html! { <li>{station.said.clone()}</li> };
    html! {
        <figure part="route">
            <ul class="visually-hidden" aria-label={route.summary}>{for route.criteria().map(said)}</ul>
            {across}
            {upright}
            <figcaption>{route.caption}</figcaption>
        </figure>
    }
}

fn drawing(route: &Route, class: &'static str) -> Html {
    let link = |link: &Link| {
        let class = if link.up { "link active" } else { "link" };
        html! { <path data-variant={class} d={link.path.clone()}/> }
    };
    let (any, (x, y)) = route.any;
    html! {
        <svg data-variant={class} viewBox={format!("0 0 {} {}", route.width, route.height)}
            aria-hidden="true">
            <g>
                {for route.links.iter().map(link)}
                {for route.stations.iter().map(station)}
                <text class="any" x={x.to_string()} y={y.to_string()} text-anchor="middle">{any}</text>
            </g>
        </svg>
    }
}

fn station(station: &Station) -> Html {
    let (variant, mark) = match station.standing {
        Standing::Met => ("node met", "M-5 0-1.5 4 5-4"),
        Standing::Unsure => ("node unsure", ""),
        Standing::NotMet => ("node not-met", "M-4-4 4 4M4-4-4 4"),
        Standing::NotNeeded
        | Standing::NotApplicable
        | Standing::NotAnswered
        | Standing::NotClaimed => ("node", "M-4 0H4"),
    };
    let (x, y) = station.at;
    let (label_x, label_y) = station.label_at;
    let anchor = if station.centred { "middle" } else { "start" };
    let end = station.stop == StationKind::Member;
    html! {
        <>
            <g data-variant={variant} transform={format!("translate({x} {y})")}>
                <circle r={if end { "10" } else { "13" }}/>
                if mark.is_empty() {
                    <text y="5" text-anchor="middle">{"?"}</text>
                } else {
                    <path d={mark}/>
                }
            </g>
            <text x={label_x.to_string()} y={label_y.to_string()} text-anchor={anchor}>
                {station.label}
            </text>
        </>
    }
}
