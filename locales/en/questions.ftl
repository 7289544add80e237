### What the questions say, and what stands around them: all that the module says which a visitor
### gets first. The rest is in the other files.

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

question-gnso = Which of the gNSO’s topics affect your organisation commercially?
question-gnso-hint = The gNSO makes the policy for generic top-level domains within ICANN. Tick every topic with consequences for your business or your members’.
question-gnso-example = For example, a rule on Whois changes how your abuse desk works, or new top-level domains cause load and support calls in your network.
question-gnso-missing = Select which topics affect your organisation, or “None of these”

question-participation = Will your representatives take part regularly in the constituency’s work?
question-participation-hint = Members appoint representatives, who need to join in the constituency’s work on a regular basis.
question-participation-example = For example, following the mailing list, joining calls, and commenting on policy drafts.
question-participation-missing = Select whether your representatives will take part regularly

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

widget-name = ISPCP membership: eligibility check
page-title = { $step } – ISPCP membership
intro-what = Find out whether your organisation can join the ISPCP, the voice of Internet service and connectivity providers in ICANN’s policy-making. A few questions show whether it appears eligible and why, and you leave with an application for the Secretariat.
intro-privacy = Your answers stay in this browser tab: nothing is sent, and nobody is tracked.
progress = Question { $number } of { $total }
progress-result = Result
button-continue = Continue
button-back = Back
button-save = Save a copy to continue later
button-open = Open a saved application
button-clear = Clear everything
button-clear-really = Yes, clear everything
button-clear-keep = Keep it
button-retry = Try again
quotation-source = ISPCP, membership criteria
keep-title = Keep or resume
clear-question = This forgets every answer and everything typed. A file that you saved stays where it is.
status-saved = Your copy was saved. Open it here to continue.
status-cleared = Everything was cleared.
status-storage-refused = Your browser refuses to keep answers for this tab. The check works all the same, but reloading the page loses what you entered: save a copy if you want to continue later.
status-locale-failed = That language could not be loaded. Check the connection, then choose it again.
# Stands before the page's title while the page shows an error.
error-prefix = Error: { $title }
error-title = There is a problem
file-error-title = The file was not opened

rest-loading = Loading the rest of the eligibility check…
rest-lost-title = The rest of the eligibility check could not be loaded
rest-lost = Your answers are kept. Check the connection, then try again.
