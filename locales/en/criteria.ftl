### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Kind of organisation
criterion-backbone = Internet backbone
criterion-transit = Transit
criterion-association = Trade association
criterion-services = Application or security services
criterion-gnso = Affected by the gNSO
criterion-participation = Regular participation

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = You
station-backbone = Backbone
station-transit = Transit
station-association = Trade association
station-services = Services
station-gnso = gNSO affects you
station-participation = Participation
# The end of the route.
station-member = Member

## States of a criterion.

state-met = Met
state-unsure = Unsure
state-not-met = Not met

## Reasons: why a criterion has its state.

reason-unsure = You were not sure.
reason-unanswered = You have not answered this question.
reason-applicant-met = Your kind of organisation may apply.
reason-applicant-not-met = Membership is for commercial entities and industry trade associations.
reason-backbone-met = You operate an Internet backbone network.
reason-backbone-not-met = You do not operate an Internet backbone network.
reason-transit-met = You provide transit.
reason-transit-not-met = You do not provide transit to Internet users or third-party content.
reason-association-met = Your association represents the industry that the charter names.
reason-association-not-met = Your association represents none of the industries that the charter names.
reason-services-met = You provide such services to other organisations.
reason-services-not-met = You provide no such services to other organisations.
reason-gnso-met = The gNSO’s activities affect you commercially.
reason-gnso-not-met = You said that the gNSO’s activities do not affect you commercially.
reason-participation-met = Your representatives will take part regularly.
reason-participation-not-met = You said that your representatives will not take part regularly.
reason-associations-only = Only an industry trade association can qualify in this way, so you were not asked.
reason-texts-differ = You said that the gNSO’s activities do not affect you commercially. The published texts differ here: the charter asks this of every applicant, while the constituency’s membership page does not repeat it for associations. This check follows the charter; the Secretariat can tell.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = This requirement is met.
effect-satisfies-alternative = One of the four is enough.
effect-spare = It does not alter the result.
effect-open = A clear answer here could settle this requirement.
effect-obstacle = This stands in the way.
effect-obstacle-alternative = Any one of the four would meet this requirement.

## Outside tests know the result by these headings.

verdict-eligible = Your organisation appears eligible
verdict-eligible-lead = Going by your answers, it meets the membership criteria.
verdict-unclear = It is unclear whether your organisation is eligible
verdict-unclear-lead = Going by your answers, nothing speaks against it, but something is still open.
verdict-not-eligible = Your organisation does not appear eligible
verdict-not-eligible-lead = Going by your answers, it does not meet the membership criteria.
