### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in crates/core/src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Kind of organisation
criterion-backbone = Internet backbone
criterion-transit = Transit
criterion-association = Trade association
criterion-services = Application or security services
criterion-gnso = Commercial effect of the GNSO
criterion-participation = Regular participation

## Stations of the route: the same names where there is room for about 17 letters, for the first
## about 11.

station-applicant = Applicant
station-backbone = Backbone
station-transit = Transit
station-association = Trade association
station-services = Services
station-gnso = GNSO effect
station-participation = Participation
# The end of the route.
station-member = Member

## States of a criterion.

state-met = Met
state-unsure = Unclear
state-not-met = Not met
# Neutral: the requirement is met without it.
state-not-needed = Not needed
# Neutral: it cannot be asked of this kind of organisation.
state-not-applicable = Does not apply
# Neutral: the result was clear without it.
state-not-answered = Not answered

## Reasons: why a criterion has its state.

reason-unsure = You answered “Not sure”.
reason-unanswered = You have not answered this question.
reason-applicant-met = Commercial entities and industry trade associations may apply.
reason-applicant-not-met = Membership is for commercial entities and industry trade associations that are ISPs or connectivity providers, or represent them.
reason-backbone-met = Your organisation operates an Internet backbone network.
reason-backbone-not-met = Your organisation does not operate an Internet backbone network.
reason-transit-met = Your organisation provides transit.
reason-transit-not-met = Your organisation does not provide transit to Internet users or third-party content.
reason-association-met = Your association represents at least one of the groups that the charter names.
reason-association-not-met = Your association represents none of the groups that the charter names.
reason-services-met = Your organisation provides application or managed security services to other organisations.
reason-services-not-met = Your organisation does not provide application or managed security services to other organisations.
reason-gnso-met = You said that the GNSO’s activities affect your organisation commercially. The application asks you to show how.
reason-gnso-not-met = You said that the GNSO’s activities do not affect your organisation commercially.
reason-participation-met = You understand that your representatives need to take part regularly.
reason-participation-not-met = You did not confirm that your representatives need to take part regularly.
reason-associations-only = This applies to trade associations only, so you were not asked.
reason-texts-differ = You said that the GNSO’s activities do not affect your organisation commercially. The published texts differ: the charter asks this of every applicant, but the membership page does not repeat it for associations. This check follows the charter. The Secretariat can tell you which applies.
# Where services are the only one of the alternatives that is met. The quoted words are the charter’s.
reason-services-only = Your organisation provides application or managed security services to other organisations. The charter speaks of “ISPs or connectivity providers” who provide them, and this check does not ask whether your organisation is one. The Secretariat can tell you whether it fits.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = This requirement is met.
effect-satisfies-alternative = Any one of these activities is enough.
effect-none = This does not change the result.
effect-undecided = A clear answer could settle this requirement.
effect-blocking = This requirement is not met.
effect-blocking-alternative = One of these activities would be enough.
# Not met, while the requirement is still open.
effect-unclaimed = Another criterion can still meet this requirement.

## Outside tests know the result by these headings.

verdict-eligible = Your organisation appears eligible
verdict-eligible-lead = Based on your answers, your organisation meets the membership criteria.
verdict-unclear = It is unclear whether your organisation is eligible
verdict-unclear-lead = Nothing in your answers rules it out, but at least one point is not clear.
verdict-not-eligible = Your organisation does not appear eligible
verdict-not-eligible-lead = Based on your answers, your organisation does not meet the membership criteria.
