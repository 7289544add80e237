### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Application for membership of the ISPCP Constituency
self-check-title = Result of the eligibility check for the ISPCP Constituency
document-prepared = Prepared on { $date } for the Secretariat of the ISPCP Constituency, using the membership criteria as they stood on { $criteria }.
document-decides = The applicant prepared this document with the eligibility check. It is not an official form or a decision: the constituency decides on membership.
document-not-stated = Not stated
document-verdict = Result of the eligibility check
document-answer = Answer
document-quotation = Charter
document-signature-typed = Typed signature
document-signature-date = Date
document-day = { $day }
document-signature-hand = Handwritten signature (if required)
document-representatives = Representatives
document-topics = Topics that affect the organisation
document-accepted = Declarations agreed to
document-data = This file also contains the application’s data, so that it can be opened again in the eligibility check.
document-not-asked = Not asked
# The documents speak of the organisation in the third person: the Secretariat reads them.
document-verdict-not-eligible = The organisation does not appear eligible
document-verdict-unclear = It is unclear whether the organisation is eligible
document-verdict-eligible = The organisation appears eligible
document-organisation = Organisation
document-disclosures = Other memberships and links
# Labels of what was stated.
document-backbone-evidence = Backbone network
document-transit-evidence = Transit provided
document-association-evidence = Who the association represents
document-services-evidence = Services provided
document-provider-evidence = What makes the organisation an ISP or a connectivity provider
document-gnso-impact = How the GNSO’s activities affect the organisation commercially
document-justification = Why the organisation is applying anyway
document-other-bodies = Names of the other structures
document-link-details = About the link
document-memberships = Other ICANN structures that the organisation belongs to
document-voting = Structures in which the organisation votes
document-links = Links to registries or registrars
# Reasons: those of criteria.ftl, said of the applicant.
document-reason-unsure = The applicant answered “Not sure”.
document-reason-unanswered = The applicant did not answer this question.
document-reason-backbone-met = The organisation operates an Internet backbone network.
document-reason-backbone-not-met = The organisation does not operate an Internet backbone network.
document-reason-transit-met = The organisation provides transit.
document-reason-transit-not-met = The organisation does not provide transit to Internet users or third-party content.
document-reason-association-met = The association represents at least one of the groups that the charter names.
document-reason-association-not-met = The association represents none of the groups that the charter names.
document-reason-services-met = The organisation provides application or managed security services to other organisations.
document-reason-services-not-met = The organisation does not provide application or managed security services to other organisations.
document-reason-gnso-met = The applicant said that the GNSO’s activities affect the organisation commercially.
document-reason-gnso-not-met = The applicant said that the GNSO’s activities do not affect the organisation commercially.
document-reason-participation-met = The applicant understands that its representatives need to take part regularly.
document-reason-participation-not-met = The applicant did not confirm that its representatives need to take part regularly.
document-reason-associations-only = This applies to trade associations only, so it was not asked.
document-reason-texts-differ = The applicant said that the GNSO’s activities do not affect the organisation commercially. The published texts differ: the charter asks this of every applicant, but the membership page does not repeat it for associations. This check follows the charter.
document-reason-services-only = The organisation provides application or managed security services to other organisations. The charter speaks of “ISPs or connectivity providers” who provide them; the applicant states below what makes the organisation one.

## The PDF: at the foot of every page.

document-running = Prepared on { $date } · Criteria as of { $criteria }
document-page = Page { $number } of { $total }
# In the PDF. { $codes } are code points, such as U+13000.
document-boxed = The fonts of this document lack these characters, which it shows as their code points in small boxes: { $codes }. The attached data hold them as they were typed.
