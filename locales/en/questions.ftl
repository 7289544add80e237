### The screens of the questions, and what every screen has.

question-applicant = What kind of organisation is applying?
question-applicant-hint = Membership is for ISPs and connectivity providers of any size, and for industry trade associations, including non-profit ones. The next questions ask what your organisation does.
question-applicant-example = For example, a limited company that provides Internet access is a commercial entity, and an association of such companies is an industry trade association. A ministry, a charity or a private individual is neither.
question-applicant-missing = Select what kind of organisation is applying

question-backbone = Does your organisation operate an Internet backbone network?
question-backbone-hint = A backbone carries traffic between networks. It counts if your organisation operates the network itself, on its own or on leased lines.
question-backbone-example = For example, a carrier with its own long-distance network that exchanges traffic with other networks.
question-backbone-missing = Select whether your organisation operates an Internet backbone network

question-transit = Who does your organisation provide transit to?
question-transit-hint = Here, transit means carrying Internet traffic for others. It includes Internet access for customers, not only IP transit for other networks. Transit that you buy does not count. Select all that apply.
question-transit-example = For example, a broadband or mobile provider carries traffic for Internet users. A network that delivers a content provider’s traffic to its audience carries third-party content.
question-transit-missing = Select who your organisation provides transit to, or select “None of these”

question-association = Which of these does your association represent?
question-association-hint = It is enough if some of your members are organisations of these kinds. Select all that apply.
question-association-example = For example, a national association of Internet service providers, or an Internet exchange that is an association of its members.
question-association-missing = Select who your association represents, or select “None of these”

question-services = Which of these services does your organisation provide to other organisations over the public Internet?
question-services-hint = They count if you provide them, as an ISP or connectivity provider, to other organisations. What you run only for yourself does not count. Select all that apply.
question-services-example = For example, hosted e-mail or business applications, or protection of customers’ networks against attacks such as DDoS.
question-services-missing = Select which of these services your organisation provides, or select “None of these”

question-gnso = Which of these topics affect your organisation commercially?
question-gnso-hint = The constituency speaks for its members on these topics. The GNSO (Generic Names Supporting Organization) makes ICANN’s policy for generic top-level domains such as .com. Select every topic that affects your business, or your members’ businesses, through the GNSO’s activities. If you apply, you will be asked to show how.
question-gnso-example = For example, new Whois rules change how your abuse desk works, or new top-level domains bring more load on your resolvers and more calls to your support desk.
question-gnso-missing = Select the topics that affect your organisation, or select “None of these”

question-participation = Do you understand that your representatives need to take part regularly in the constituency’s work?
question-participation-hint = Members appoint representatives, who need to take part in the constituency’s work on a regular basis.
question-participation-example = For example, they follow the mailing list, join calls and comment on draft policies.
question-participation-missing = Select whether you understand that your representatives need to take part regularly

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
intro-what = Check whether your organisation can join the ISPCP, the constituency of Internet service providers and connectivity providers in ICANN. Answer 6 or 7 questions to see whether it appears eligible, and why. You can then prepare an application for the Secretariat.
intro-privacy = Your answers stay in this browser tab. Nothing is sent, and you are not tracked.
progress = Question { $number } of { $total }
progress-result = Result
button-continue = Continue
button-back = Back
# Passes the questions that cannot change the result any more.
button-result = See the result now
button-save = Save a copy to continue later
button-open = Open a saved application
button-clear = Clear everything
button-clear-really = Yes, clear everything
button-clear-keep = No, keep everything
button-retry = Try again
quotation-source = ISPCP charter, membership criteria
session-title = Save, open or clear
clear-question = This deletes all your answers and everything you typed. It does not delete files that you saved.
status-saved = Your copy was saved. To continue later, come back to this page and select “Open a saved application”.
status-cleared = Everything was cleared.
# For screen readers alone: another answer was chosen that excludes them, as “None of these” does.
status-deselected = Answers that contradict this one are no longer selected.
# For screen readers alone. The language is the file’s own.
status-locale-changed = This page is now in English.
status-storage-refused = Your browser does not let this page keep your answers. You can still use the check, but reloading or closing the page deletes what you entered. Save a copy if you want to continue later.
status-locale-failed = That language could not be loaded. Check the connection, then choose it again.
# Stands before the page's title while the page shows an error.
error-prefix = Error: { $title }
error-title = There is a problem
file-error-title = The file could not be opened

