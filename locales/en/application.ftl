### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = The organisation
section-organisation-lead = Tell the Secretariat who is applying. Write names as your organisation writes them, in any script.
section-representatives = Its representatives
section-representatives-lead = The charter asks for representatives who take part regularly. An alternate is optional.
section-evidence = Evidence
section-evidence-lead = A few sentences each are enough. Facts that can be looked up help most.
section-disclosures = Memberships and links
section-disclosures-lead = Nothing here is a reason to refuse an application. The Secretariat needs to know, since a member of more than one group of the gNSO may vote in one only.
section-declarations = Declarations and signature
section-declarations-lead = Please declare the following for your organisation, and sign by typing your name.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional = (optional)

field-legal-name = Legal name of the organisation
field-legal-name-hint = As it stands in the register or the statutes.
field-legal-name-missing = Enter the legal name of the organisation
field-other-names = Other names
field-other-names-hint = For example a brand, an abbreviation, or the name in another script.
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
field-as-numbers-hint = The numbers of your autonomous systems, with commas between them. For example, AS3320, 6805
field-as-numbers-missing = Enter the AS numbers
field-registration = Registration number
field-registration-hint = In the trade register, the register of associations, or the like.
field-registration-missing = Enter the registration number
field-telephone = Telephone
field-telephone-hint = With the country’s prefix. For example, +49 30 1234567
field-telephone-missing = Enter a telephone number

field-primary-name = Name
field-primary-name-hint = Of the primary representative.
field-primary-name-missing = Enter the name of the primary representative
field-primary-position = Position
field-primary-position-hint = In the organisation.
field-primary-position-missing = Enter the position of the primary representative
field-primary-email = E-mail address
field-primary-email-hint = Addresses in every script are fine. For example, name@example.net or елена@пример.рф
field-primary-email-missing = Enter the e-mail address of the primary representative
field-alternate-name = Name of the alternate
field-alternate-name-hint = Somebody who takes part when the primary representative cannot.
field-alternate-name-missing = Enter the name of the alternate representative, or clear what you entered about an alternate
field-alternate-position = Position of the alternate
field-alternate-position-hint = In the organisation.
field-alternate-position-missing = Enter the position of the alternate representative
field-alternate-email = E-mail address of the alternate
field-alternate-email-hint = For example, name@example.net
field-alternate-email-missing = Enter the e-mail address of the alternate representative, or clear what you entered about an alternate

field-backbone-evidence = Your backbone network
field-backbone-evidence-hint = What it spans, and where others can see it: AS numbers, peering, a looking glass, a map.
field-backbone-evidence-missing = Describe your backbone network
field-transit-evidence = Your transit
field-transit-evidence-hint = To whom you provide it, and how.
field-transit-evidence-missing = Describe the transit that you provide
field-association-evidence = Whom your association represents
field-association-evidence-hint = How many members of which kinds, and where the list of them can be seen.
field-association-evidence-missing = Describe whom your association represents
field-services-evidence = Your services
field-services-evidence-hint = Which application or security services you provide to other organisations over the public Internet.
field-services-evidence-missing = Describe the services that you provide
field-gnso-impact = How the gNSO’s activities affect your organisation commercially
field-gnso-impact-hint = Say it for the topics that you ticked, in your own words.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = Say it for the topics that you ticked, and what the “something else” is.
field-gnso-impact-missing = Describe how the gNSO’s activities affect your organisation
field-nevertheless = Why you apply nevertheless
field-nevertheless-hint = This check finds that your organisation does not appear eligible. Say why you think that the charter fits it all the same.
field-nevertheless-missing = Say why you apply nevertheless
field-remarks = Anything else
field-remarks-hint = Whatever else you think important for the application.
field-remarks-missing = Enter your remarks

field-other-bodies = Which other structures
field-other-bodies-hint = Names, with commas between them.
field-other-bodies-missing = Enter the names of the other structures
field-link-details = What the link is
field-link-details-hint = For example, the name of the registry or registrar, and whether it belongs to your group.
field-link-details-missing = Describe the link to the registry or registrar
field-signature = Signature
field-signature-hint = Type your full name. Today’s date is added.
field-signature-missing = Type your full name to sign

# The same limit stands in an error when it is passed.
field-limit = At most { NUMBER($limit) } characters.

## The two representatives.

representative-primary = Primary representative
representative-alternate = Alternate representative

## Groups of boxes: legend, -hint, -missing.

group-memberships = Which other ICANN structures does the organisation belong to?
group-memberships-hint = Tick all that apply.
group-memberships-missing = Select the ICANN structures that the organisation belongs to, or “None of these”
group-voting = In which of them does it vote?
group-voting-hint = Tick all that apply.
group-voting-missing = Select the structures in which the organisation votes, or “None of these”
group-links = Is the organisation, or its group of companies, one of these?
group-links-hint = Tick all that apply.
group-links-missing = Select what the organisation or its group is, or “None of these”
group-declarations = Declarations
group-declarations-hint = All of them are needed.
group-declarations-missing = Tick every declaration. Without them the Secretariat cannot take the application

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
item-registry = A registry operator of a generic top-level domain
item-registrar = A registrar accredited by ICANN
item-none-of-these = None of these
item-criteria-met = To the best of my knowledge, the organisation meets the membership criteria as stated in this application.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = To the best of my knowledge, the answers in this application are true, and I ask the constituency to judge whether the organisation meets the membership criteria.
item-will-participate = The representatives will participate actively and on a regular basis in the work of the constituency.
item-authority = I have the authority to sign this application for the organisation.
item-expected-standards = I have read ICANN’s Expected Standards of Behavior, and the representatives will follow them.
item-consent = I agree that the Secretariat processes the data in this application to decide on it and to keep the list of members.

## Errors.

too-long = “{ $label }” takes at most { NUMBER($limit) } characters; you entered { NUMBER($length) }. Shorten it
bad-email = Enter an e-mail address like name@example.net
bad-website = Enter a website like example.net or https://example.net
bad-telephone = Enter a telephone number with its digits, like +49 30 1234567
bad-country = Select a country or territory of the list
bad-as-number = “{ $word }” is not an AS number. Enter numbers like AS3320, with commas between them
reserved-as-number = AS{ $number } { $reason }. Enter the number of a network on the public Internet, or leave the field empty
as-number-zero = identifies no network (RFC 7607)
as-number-transition = stands in for four-byte numbers (RFC 4893)
as-number-documentation = is reserved for documentation (RFC 5398)
as-number-private = is reserved for private use (RFC 6996)
as-number-last = is the reserved last number of its range (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = The file is too large to be a saved application (more than 4 MB). Choose the PDF, HTML or JSON file that you downloaded here
file-not-ours = This is not an application that was saved here. Choose the PDF, HTML or JSON file that you downloaded
file-no-reader = What reads PDF files could not be loaded. Check your connection and choose the file again, or choose the HTML or JSON file
file-unreadable = The browser could not read the file. Check that it still exists and that you may open it
file-truncated = The file ends too early, as if a download or copy was cut off. Try another copy of it
file-damaged = The file is damaged: its data breaks off in line { $line }. Try another copy of it
file-damaged-pdf = The PDF file is damaged and cannot be read. Try another copy of it, or the HTML or JSON file
file-encrypted = The PDF file is protected by a password. Choose the file as you downloaded it, or the HTML or JSON file
file-too-deep = The file is built unlike any that is saved here. Choose the PDF, HTML or JSON file that you downloaded
file-newer = The file was saved by a newer version of this check (format { $version }). Reload the page to get that version, then open the file again
file-older = The file was saved by an early version of this check (format { $version }) that can no longer be opened. Please fill the application in again
file-unknown = The file holds something that this check does not know: { $path }. It may have been edited; choose the file as it was downloaded
file-wrong-type = A part of the file has the wrong form: { $path }. It may have been edited; choose the file as it was downloaded
file-bad-value = A part of the file has a value that is not possible: { $path }. It may have been edited; choose the file as it was downloaded
file-too-long = A text in the file is too long: { $path }. It may have been edited; choose the file as it was downloaded
