### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Application for membership of the ISPCP Constituency
self-check-title = Eligibility self-check for the ISPCP Constituency
document-prepared = Prepared for the Secretariat of the ISPCP Constituency on { $date }, under the membership criteria as read on { $criteria }.
document-decides = This document was prepared by the applicant with the eligibility check. It is not an official form, and it is no decision: the constituency decides on membership.
document-not-stated = Not stated
document-verdict = Result of the eligibility check
document-findings = The criteria and the answers
document-answer = Answer
document-state = State
document-reason = Reason
document-quotation = Charter
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = Signature
document-signature-typed = Signed by typing
document-signature-date = Date
document-day = { $day }
document-signature-hand = Signature by hand, if asked for
document-representatives = Representatives
document-topics = Topics that affect the organisation
document-accepted = Declared
document-data = The data of this application stands inside this file, so that it can be opened again in the eligibility check.
document-not-asked = Not asked

## The PDF: at the foot of every page.

document-running = Prepared on { $date } · Criteria as read on { $criteria }
document-page = Page { $number } of { $total }
