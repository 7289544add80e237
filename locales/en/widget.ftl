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
button-self-check = Download this self-check

## Result.

requirements-met = { $met } of { $all } requirements met.
constituency-decides = The constituency decides; this check helps you apply.
route-title = The route to membership
route-caption = Read it as a route: it is up when one of the four links in parallel is up and so is everything in line with them.
route-up = The path from your organisation to membership is complete.
route-open = The path from your organisation to membership is not certain.
route-down = The path from your organisation to membership is interrupted.
# One station of the route, for screen readers.
route-station = { $station }: { $state }
# Between the four alternatives, for screen readers and on the diagram.
route-any = any one of these
findings-title = Why
obstacles-title = What stands in the way
obstacles-any = To change this result, at least one of these would have to be met: { $criteria }.
obstacles-one = To change this result, this would have to be met: { $criteria }.
open-title = What is still open
open-any = A clear answer on one of these could settle it: { $criteria }.
next-title = What happens next
next-eligible = Prepare the application here and send it to the Secretariat. It takes a name, a representative, a few sentences of evidence, and a declaration.
next-unclear = You can change an answer, ask the Secretariat, or prepare the application: the constituency can tell what this check cannot.
next-not-eligible = If an answer is wrong, change it. If you think that the charter fits your organisation all the same, go on and say why: the constituency decides.
next-membership = The charter gives members in good standing “single and equal rights to participate in all general activities of the ISPCP Constituency”. For fees, deadlines and anything else that is not published, ask the Secretariat:
elsewhere-title = Where else to turn
elsewhere-lead = Other parts of ICANN’s community are open to other applicants:

elsewhere-bc = Business Constituency
elsewhere-bc-for = businesses that use the Internet, and their associations
elsewhere-ipc = Intellectual Property Constituency
elsewhere-ipc-for = owners of intellectual property and those who act for them
elsewhere-rysg = Registries Stakeholder Group
elsewhere-rysg-for = operators of generic top-level domains under contract with ICANN
elsewhere-rrsg = Registrar Stakeholder Group
elsewhere-rrsg-for = registrars accredited by ICANN
elsewhere-ncsg = Non-Commercial Stakeholder Group (NCUC or NPOC)
elsewhere-ncsg-for = non-commercial organisations and individuals. A non-profit association of Internet service providers belongs here, with the ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = individual end users and their groups
elsewhere-ccnso = Country Code Names Supporting Organization
elsewhere-ccnso-for = managers of country-code top-level domains
elsewhere-aso = The regional Internet registries and the Address Supporting Organization
elsewhere-aso-for = anyone with an interest in the policy for Internet number resources
elsewhere-gac = Governmental Advisory Committee
elsewhere-gac-for = governments and public authorities

## Check your answers, and the last screen.

check-title = Check your answers
check-lead = This is what the Secretariat will receive. Change whatever is not right.
ready-title = Your application is ready
ready-lead = Download it and send it to the Secretariat. Nothing has been sent: only you can do that.
ready-choose = The PDF is the one to send: it can be read, signed and kept, and opened again here. HTML holds the same in a web page; the text fits into an e-mail; the data is for machines.
ready-no-file = No file arrived?
ready-no-file-lead = Some apps and company settings do not let a page save files. Copy the text into an e-mail to the Secretariat, or keep the data to open it here again.
ready-send-title = Send it
# Stands before the Secretariat's address.
ready-send = Attach the downloaded file to an e-mail to
ready-keep-title = Keep it, or start over
ready-preview-title = Your application
email-subject = Application for ISPCP membership
email-body =
    Dear Secretariat,

    please find our application for membership attached.

    (Attach the downloaded file before you send this message.)

## Status messages.

status-downloaded = The file was downloaded: { $file }
status-opening = Opening the PDF…
status-opened = The saved application was opened.
status-cleaned = Invisible control characters were removed from: { $fields }
status-copied = Copied.
status-copy-refused = Your browser does not copy here. The text is shown below: select it and copy it.
# The label of a text that the browser did not copy.
copy-by-hand = Text to copy

## Making the PDF.

paper = Paper of the PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = Loading what makes the PDF…
pdf-fetching = Fetching the fonts for your text…
pdf-writing = Writing the PDF…
pdf-slow = The PDF is taking long, perhaps because of a slow connection. It is still being made; meanwhile you can download HTML or print, which need no connection.
pdf-failed = The PDF could not be made, perhaps because the connection was lost. Try again, or download HTML or print, which need no connection.
# { $characters } are those that no font has.
pdf-uncovered = The PDF cannot show these characters: { $characters }. Nothing is lost: download HTML instead, which shows what your device can, or go back and write them differently.
