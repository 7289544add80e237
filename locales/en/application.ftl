### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = The organisation
section-organisation-lead = Tell the Secretariat who is applying. You can write names in any script.
section-representatives = Its representatives
section-representatives-lead = Members appoint representatives who take part regularly. You can also name an alternate.
section-evidence = Evidence
section-evidence-lead = A few sentences for each are enough. Facts that the Secretariat can check help most.
section-disclosures = Memberships and links
section-disclosures-lead = Your answers here do not affect the result of this check. The Secretariat needs them because an organisation that belongs to more than one group of the GNSO can vote in only one of them.
section-declarations = Declarations and signature
section-declarations-lead = Agree to these declarations on behalf of your organisation, then sign by typing your name.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional-mark = { " " }(optional)

field-legal-name = Legal name of the organisation
field-legal-name-hint = As it appears in the official register or in your statutes.
field-legal-name-missing = Enter the legal name of the organisation
field-other-names = Other names
field-other-names-hint = For example, a brand, an abbreviation, or the name in another script.
field-other-names-missing = Enter the other names of the organisation
field-country = Country or territory
field-country-hint = Where the organisation is registered.
field-country-missing = Select the country or territory where the organisation is registered
# The first line of the list of countries.
field-country-choose = Select a country or territory
field-website = Website
field-website-hint = For example, example.net or https://例え.中国
field-website-missing = Enter the organisation’s website
field-as-numbers = AS numbers
field-as-numbers-hint = Separate the numbers of your autonomous systems with commas. For example, AS3320, 6805
field-as-numbers-missing = Enter the AS numbers
field-registration = Registration number
field-registration-hint = In the companies register, the register of associations or a similar register.
field-registration-missing = Enter the registration number
field-telephone = Telephone
field-telephone-hint = Include the country code. For example, +49 30 1234567
field-telephone-missing = Enter a telephone number

field-primary-name = Name
field-primary-name-hint = The full name of the person who will represent your organisation.
field-primary-name-missing = Enter the name of the primary representative
field-primary-position = Position
field-primary-position-hint = The person’s job title in your organisation.
field-primary-position-missing = Enter the position of the primary representative
field-primary-email = E-mail address
field-primary-email-hint = You can use an address in any script. For example, name@example.net or елена@пример.рф
field-primary-email-missing = Enter the e-mail address of the primary representative
field-alternate-name = Name of the alternate
field-alternate-name-hint = Someone who takes part when the primary representative cannot.
field-alternate-name-missing = Enter the name of the alternate representative, or clear the other fields about the alternate
field-alternate-position = Position of the alternate
field-alternate-position-hint = The person’s job title in your organisation.
field-alternate-position-missing = Enter the position of the alternate representative
field-alternate-email = E-mail address of the alternate
field-alternate-email-hint = For example, name@example.net
field-alternate-email-missing = Enter the e-mail address of the alternate representative, or clear the other fields about the alternate

field-backbone-evidence = Your backbone network
field-backbone-evidence-hint = Say what area it covers, and where this can be checked: for example AS numbers, peering, a looking glass or a map.
field-backbone-evidence-missing = Describe your backbone network
field-transit-evidence = Your transit
field-transit-evidence-hint = The transit that you provide: say who you provide it to, and how.
field-transit-evidence-missing = Describe the transit that you provide
field-association-evidence = Whom your association represents
field-association-evidence-hint = Say how many members of each kind you have, and where the list of members is published.
field-association-evidence-missing = Describe who your association represents
field-services-evidence = Your services
field-services-evidence-hint = Say which application or security services you provide to other organisations over the public Internet.
field-services-evidence-missing = Describe the services that you provide
# Asked where services are the only one of the alternatives that is met.
field-provider-evidence = What makes your organisation an ISP or a connectivity provider
field-provider-evidence-hint = The charter speaks of ISPs and connectivity providers. Say in a sentence or two why your organisation is one.
field-provider-evidence-missing = Say what makes your organisation an ISP or a connectivity provider
field-gnso-impact = How the gNSO’s activities affect your organisation commercially
field-gnso-impact-hint = Explain this in your own words for each topic that you selected.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = Explain this for each topic that you selected, and say what “Something else” is.
field-gnso-impact-missing = Describe how the GNSO’s activities affect your organisation
field-justification = Why you apply nevertheless
field-justification-hint = According to this check, your organisation does not appear eligible. Explain why you think it meets the charter’s criteria.
field-justification-missing = Explain why you are applying anyway
field-remarks = Anything else
field-remarks-hint = Anything else that the Secretariat should know.
field-remarks-missing = Enter your remarks

field-other-bodies = Which other structures
field-other-bodies-hint = The names of the other structures. Separate them with commas.
field-other-bodies-missing = Enter the names of the other structures
field-link-details = What the link is
field-link-details-hint = For example, the name of the registry or registrar, and whether it belongs to your group.
field-link-details-missing = Describe the link to the registry or registrar
field-signature = Signature
field-signature-hint = Type your full name. Today’s date is added.
field-signature-missing = Type your full name to sign

# The same limit stands in an error when it is passed.
field-limit = Up to { NUMBER($limit) } characters.

## The two representatives.

representative-primary = Primary representative
representative-alternate = Alternate representative

## Groups of boxes: legend, -hint, -missing.

group-memberships = Which other ICANN structures does the organisation belong to?
group-memberships-hint = Select all that apply.
group-memberships-missing = Select the ICANN structures that the organisation belongs to, or “None of these”
group-voting = In which of them does it vote?
group-voting-hint = Those of the structures above in which the organisation votes. Select all that apply.
group-voting-missing = Select the structures in which the organisation votes, or “None of these”
group-links = Is the organisation, or its group of companies, one of these?
group-links-hint = This includes companies in the organisation’s group. Select all that apply.
group-links-missing = Select what the organisation or a company in its group is, or select “None of these”
group-declarations = Declarations
group-declarations-hint = You must agree to all of them.
group-declarations-missing = Select every declaration to continue

item-bc = Business Constituency
item-ipc = Intellectual Property Constituency
item-rysg = Registries Stakeholder Group
item-rrsg = Registrar Stakeholder Group
item-ncuc = Non-Commercial Users Constituency (NCUC)
item-npoc = Not-for-Profit Operational Concerns Constituency (NPOC)
item-ccnso = Country Code Names Supporting Organization (ccNSO)
item-at-large = At-Large
item-aso = Address Supporting Organization, or a regional Internet registry
item-other-body = Another structure
item-registry = A registry operator for a generic top-level domain
item-registrar = A registrar accredited by ICANN
item-none-of-these = None of these
item-criteria-met = To the best of my knowledge, the organisation meets the membership criteria as stated in this application.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = To the best of my knowledge, the answers in this application are true. I ask the constituency to decide whether the organisation meets the membership criteria.
item-will-participate = The representatives will participate actively and on a regular basis in the work of the constituency.
item-authority = I have the authority to sign this application for the organisation.
item-expected-standards = I have read ICANN’s Expected Standards of Behavior, and the representatives will follow them.
# A link to that text, above the declarations.
expected-standards-link = Read ICANN’s Expected Standards of Behavior (in English)
item-consent = I agree that the Secretariat may process the data in this application so that the constituency can decide on it, and to keep the list of members.

## Errors.

too-long = “{ $label }” must be { NUMBER($limit) } characters or fewer. You entered { NUMBER($length) }.
bad-email = Enter an e-mail address in the correct format, like name@example.net
email-not-alone = Enter the e-mail address only, like name@example.net, without a name or other words
several-emails = Enter one e-mail address only. The alternate representative has a field of their own.
bad-website = Enter a website address, like example.net or https://example.net
bad-telephone = Enter a telephone number, like +49 30 1234567
bad-country = Select a country or territory from the list
bad-as-number = “{ $word }” is not an AS number. Enter numbers like AS3320, separated by commas
# { $letters } is a list of the two below it: a character, and one that looks like another.
unreadable-as-number = “{ $word }” is not an AS number, because of { $letters }. Enter numbers like AS3320, separated by commas.
letter = “{ $letter }”
letter-by-code = “{ $letter }” ({ $code })
reserved-as-number = AS{ $number } { $reason }. Enter the number of a network on the public Internet, or leave the field empty.
as-number-zero = identifies no network (RFC 7607)
as-number-transition = is a placeholder for four-byte numbers (RFC 6793)
as-number-documentation = is reserved for documentation (RFC 5398)
as-number-private = is reserved for private use (RFC 6996)
as-number-last = is reserved as the last number of its range (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = The file is larger than 16 MB, so it cannot be a saved application. Choose the PDF, HTML or JSON file that you downloaded here.
file-not-ours = This is not an application saved with this check. Choose the PDF, HTML or JSON file that you downloaded.
file-no-reader = The part of this page that reads PDF files could not be loaded. Check your connection and choose the file again, or choose the HTML or JSON file.
file-unreadable = The browser could not read the file. Check that it still exists and that you have permission to open it.
file-truncated = The file is incomplete, perhaps because a download or copy was cut off. Try another copy of it.
file-damaged = The file is damaged: it cannot be read beyond line { $line }. Try another copy of it.
file-damaged-pdf = The PDF file is damaged and cannot be read. Try another copy of it, or the HTML or JSON file.
file-encrypted = The PDF file is protected by a password. Choose the file as you downloaded it, or the HTML or JSON file.
file-too-deep = The file does not have the format of an application saved with this check. Choose the PDF, HTML or JSON file that you downloaded.
file-newer = The file was saved by a newer version of this check (format { $version }). Reload the page to get that version, then open the file again.
file-older = The file was saved with an early version of this check (format { $version }) and can no longer be opened. Start a new application.
file-unknown = The file contains something that this check does not recognise: { $path }. It may have been edited. Choose the file as you downloaded it.
file-wrong-type = Part of the file has the wrong form: { $path }. It may have been edited. Choose the file as you downloaded it.
file-bad-value = Part of the file has an invalid value: { $path }. It may have been edited. Choose the file as you downloaded it.
file-altered = A program changed characters of this file on the way, as some mail programs do, so its texts are no longer what you wrote. Choose the file as you downloaded it, or have it sent again in a ZIP file.
