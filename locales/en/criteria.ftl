### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Questions: the heading of a screen.
## -hint is one sentence in plain words, -example an example, -missing the error when unanswered.

question-applicant = What kind of organisation is applying?
question-applicant-hint = Membership is for organisations: companies of any size, and trade associations, non-profit ones included.
question-applicant-example = For example, an Internet service provider that is a limited company is a commercial entity; an association of such providers is an industry trade association; a ministry, a charity or a private person is neither.
question-applicant-missing = Select what kind of organisation is applying

question-backbone = Does your organisation operate an Internet backbone network?
question-backbone-hint = A backbone carries traffic between networks, over routes and links that your organisation runs itself.
question-backbone-example = For example, a carrier with its own long-distance network that exchanges routes with other networks.
question-backbone-missing = Select whether your organisation operates an Internet backbone network

question-transit = Does your organisation provide transit?
question-transit-hint = Carrying other people’s traffic for them counts; buying transit for yourself does not. Tick all that apply.
question-transit-example = For example, a broadband or mobile provider carries traffic for Internet users; a network that carries a content provider’s traffic to its audience does so for third-party content.
question-transit-missing = Select whom your organisation provides transit to, or “None of these”

question-association = Which of these does your association represent?
question-association-hint = It counts when at least some of the members are organisations of these kinds. Tick all that apply.
question-association-example = For example, a national association of Internet service providers, or an Internet exchange that is an association of its members.
question-association-missing = Select whom your association represents, or “None of these”

question-services = Does your organisation provide application or security services to others over the Internet?
question-services-hint = What counts is a service to other organisations over the public Internet, not what you run for yourself. Tick all that apply.
question-services-example = For example, hosted e-mail or business applications for customers, or protection of customers’ networks against attacks.
question-services-missing = Select which services your organisation provides, or “None of these”

# gNSO is ICANN's Generic Names Supporting Organization, in the charter's spelling.
question-gnso = Which of the gNSO’s topics affect your organisation commercially?
question-gnso-hint = The gNSO makes the policy for generic top-level domains within ICANN. Tick every topic with consequences for your business or your members’.
question-gnso-example = For example, a rule on Whois changes how your abuse desk works, or new top-level domains cause load and support calls in your network.
question-gnso-missing = Select which topics affect your organisation, or “None of these”

question-participation = Will your representatives take part regularly in the constituency’s work?
question-participation-hint = Members appoint representatives, who need to join in the constituency’s work on a regular basis.
question-participation-example = For example, following the mailing list, joining calls, and commenting on policy drafts.
question-participation-missing = Select whether your representatives will take part regularly

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

## Choices. Outside tests know the widget by these words.

choice-commercial-entity = Commercial entity
choice-trade-association = Industry trade association
choice-neither = Neither
choice-yes = Yes
choice-no = No
choice-not-sure = Not sure
choice-none-of-these = None of these
choice-internet-users = Internet users
choice-third-party-content = Third-party Internet content
choice-isps = ISPs
choice-connectivity-providers = Connectivity providers
choice-portal-services = Portal services
choice-electronic-commerce = Electronic commerce companies
choice-application-services = Internet-based application services
choice-security-services = Managed security services
choice-whois-policies = Whois policies
choice-new-gtlds = New gTLDs and their impact on the network
choice-ip-addressing = IP addressing
choice-icann-evolution = Institutional evolution of ICANN
choice-something-else = Something else

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

## Verdicts: the heading of the result, and a sentence on what it means.
## Outside tests know the result by these headings.

verdict-eligible = Your organisation appears eligible
verdict-eligible-lead = Going by your answers, it meets the membership criteria.
verdict-unclear = It is unclear whether your organisation is eligible
verdict-unclear-lead = Going by your answers, nothing speaks against it, but something is still open.
verdict-not-eligible = Your organisation does not appear eligible
verdict-not-eligible-lead = Going by your answers, it does not meet the membership criteria.
