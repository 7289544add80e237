### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = Application, part { $number } of { $total }
progress-check = Application
progress-ready = Application

## Buttons.

button-change = Change
button-prepare = Prepare the application
button-prepare-anyway = Continue to the application anyway
button-pdf = Download PDF
button-html = Download HTML
button-text = Download text
button-json = Download data (JSON)
button-print = Print
button-email = E-mail the Secretariat
button-copy-address = Copy the address
button-copy-email = Copy the message
button-copy-text = Copy the text
button-copy-data = Copy the data
button-share = Share the HTML file
button-self-check = Download this result

## How words are joined.

# A label and what it says: "Transit: Met".
label-value = { $label }: { $value }
# A label alone on a line, above what it says.
label-line = { $label }:
# Between two sentences.
sentence-separator = { " " }

## Result.

requirements-met = { $met } of { $all } requirements are met.
constituency-decides = This check is only a guide: the constituency decides on membership.
route-title = The route to membership
route-caption = Any one of the branches in the middle is enough, and every step on the main line is needed.
route-up = Every step from your organisation to membership is complete.
route-open = At least one step from your organisation to membership is not clear.
route-down = At least one step from your organisation to membership is missing.
# Between the four alternatives, for screen readers and on the diagram.
route-any = any one of these
findings-title = Reasons for this result
# The findings in three groups: what counts, what is open or missing, what does not matter.
findings-met = Criteria that are met
findings-outstanding = Criteria that are open or not met
findings-immaterial = Criteria that do not change the result
obstacles-title = What would need to change
# A criterion, or several, each on a line below.
needs-met-one = This would need to be met:
needs-met-any = At least one of these would need to be met:
open-title = What is not clear yet
needs-answer-one = This needs a clear answer:
needs-answer-any = At least one of these needs a clear answer:
next-title = What happens next
next-eligible = Prepare your application here, download it and send it to the Secretariat.
next-unclear = You can change an answer, ask the Secretariat, or prepare the application. The constituency can decide what this check cannot.
next-not-eligible = If an answer is wrong, change it. If you think your organisation meets the charter’s criteria, continue to the application and explain why. The constituency decides.
# The quoted words are the charter’s.
membership-rights = The charter gives members in good standing “single and equal rights to participate in all general activities of the ISPCP Constituency”.
# Stands before the Secretariat’s address.
ask-secretariat = For fees, deadlines and other questions, write to the Secretariat:
# What the application will ask for, before one begins with it.
preparation-title = What to have at hand
preparation-organisation = The organisation’s legal name, country and website; if it has them, AS numbers and a registration number.
preparation-representatives = The name, job title and e-mail address of a representative, and of an alternate if you want one.
preparation-evidence = A few sentences on what your organisation does, and on how the GNSO’s activities affect it commercially.
preparation-disclosures = Which other ICANN structures it belongs to, and whether it is linked to a registry or registrar.
preparation-declarations = The authority to make five declarations for it and to sign.
preparation-time = With these it takes about 15 to 25 minutes. You can save a copy and continue later.
elsewhere-title = Other parts of ICANN you could join
elsewhere-lead = Other parts of the ICANN community are open to other kinds of organisation:

elsewhere-bc = Business Constituency (BC)
elsewhere-bc-for = businesses that use the Internet, and their associations
elsewhere-ipc = Intellectual Property Constituency
elsewhere-ipc-for = owners of intellectual property and those who act for them
elsewhere-rysg = Registries Stakeholder Group
elsewhere-rysg-for = operators of generic top-level domains under contract with ICANN
elsewhere-rrsg = Registrar Stakeholder Group
elsewhere-rrsg-for = registrars accredited by ICANN
elsewhere-ncsg = Non-Commercial Stakeholder Group (NCSG), with the NCUC and the NPOC
elsewhere-ncsg-for = non-commercial organisations and individuals. But a non-profit association of Internet service providers can apply to the ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = individual end users and their groups
elsewhere-ccnso = Country Code Names Supporting Organization
elsewhere-ccnso-for = managers of country-code top-level domains
elsewhere-aso = The regional Internet registries and the Address Supporting Organization
elsewhere-aso-for = anyone interested in policy for Internet number resources
elsewhere-gac = Governmental Advisory Committee
elsewhere-gac-for = governments and public authorities

## Check your answers, and the last screen.

review-title = Check your answers
review-lead = This is what the Secretariat will receive. Change anything that is not right.
download-title = Your application is ready
download-lead = Download it and send it to the Secretariat. Nothing has been sent yet: this page cannot send it for you.
download-choose = Send the PDF: you can read, sign and keep it, and open it again here. The HTML file has the same content as a web page, the text can be pasted into an e-mail, and the data (JSON) is for other software.
download-no-file = No file arrived?
download-no-file-lead = Some apps and company settings do not let a page save files. Copy the text into an e-mail to the Secretariat, or keep the data to open it here again.
download-send-title = Send it
# Stands before the Secretariat's address.
download-send = Attach the downloaded file to an e-mail to
download-preview-title = Your application
email-subject = Application for ISPCP membership
email-body =
    Dear Secretariat,

    Please find attached our application for membership.

    (Attach the downloaded file, then delete this line.)

## Status messages.

status-downloaded = Your browser was given this file to save: { $file }
status-opening = Opening the PDF…
status-opened = The saved application was opened.
status-cleaned = Invisible characters were removed from: { $fields }
status-copied = Copied.
status-copy-refused = Your browser does not copy here. The text is shown below: select it and copy it.
status-share-refused = Your browser does not share files here. Download the file, or copy the text.
# The label of a text that the browser did not copy.
copy-by-hand = Text to copy

## Making the PDF.

paper = Paper of the PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = Preparing to make the PDF…
pdf-fetching = Loading fonts…
pdf-writing = Making the PDF…
pdf-slow = The PDF is taking a long time, perhaps because your connection is slow. It is still being made. Meanwhile you can download HTML or print, which need no connection.
pdf-failed = The PDF could not be made, perhaps because you lost your connection. Try again, or download HTML or print instead: neither needs a connection.
# { $characters } are those that no font has.
pdf-boxed = The PDF is ready. Its fonts do not have these characters: { $characters }. The PDF shows their codes in small boxes instead, and the data inside it keeps them as you typed them.
