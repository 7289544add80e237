### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in crates/core/src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Type d’organisation
criterion-backbone = Réseau dorsal Internet
criterion-transit = Transit
criterion-association = Association professionnelle du secteur
criterion-services = Services applicatifs ou de sécurité
criterion-gnso = Incidence commerciale de la GNSO
criterion-participation = Participation régulière

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = Candidat
station-backbone = Réseau dorsal
station-transit = Transit
station-association = Association
station-services = Services
station-gnso = Effets de la GNSO
station-participation = Participation
# The end of the route.
station-member = Membre

## States of a criterion.

state-met = Critère rempli
state-unsure = À préciser
state-not-met = Critère non rempli
# Neutral: the requirement is met without it.
state-not-needed = Pas nécessaire
# Neutral: it cannot be asked of this kind of organisation.
state-not-applicable = Sans objet
# Neutral: the result was clear without it.
state-not-answered = Sans réponse

## Reasons: why a criterion has its state.

reason-unsure = Vous avez répondu « Je ne sais pas ».
reason-unanswered = Vous n’avez pas répondu à cette question.
reason-applicant-met = Les entités commerciales et les associations professionnelles du secteur peuvent présenter une demande.
reason-applicant-not-met = L’adhésion est ouverte aux entités commerciales et aux associations professionnelles du secteur qui sont des fournisseurs de services Internet ou de connectivité, ou qui en représentent.
reason-backbone-met = Votre organisation exploite un réseau dorsal Internet.
reason-backbone-not-met = Votre organisation n’exploite pas de réseau dorsal Internet.
reason-transit-met = Votre organisation fournit du transit.
reason-transit-not-met = Votre organisation ne fournit de transit ni à des utilisateurs d’Internet ni à des contenus de tiers.
reason-association-met = Votre association représente au moins une des catégories que nomme la charte.
reason-association-not-met = Votre association ne représente aucune des catégories que nomme la charte.
reason-services-met = Votre organisation fournit des services applicatifs ou des services de sécurité gérés à d’autres organisations.
reason-services-not-met = Votre organisation ne fournit ni services applicatifs ni services de sécurité gérés à d’autres organisations.
reason-gnso-met = Vous avez indiqué que les activités de la GNSO ont une incidence commerciale sur votre organisation. La demande vous invite à le démontrer.
reason-gnso-not-met = Vous avez indiqué que les activités de la GNSO n’ont pas d’incidence commerciale sur votre organisation.
reason-participation-met = Vous comprenez que vos représentants doivent participer régulièrement.
reason-participation-not-met = Vous n’avez pas confirmé avoir compris que vos représentants doivent participer régulièrement.
reason-associations-only = Ce critère ne s’applique qu’aux associations professionnelles du secteur ; la question ne vous a donc pas été posée.
reason-texts-differ = Vous avez indiqué que les activités de la GNSO n’ont pas d’incidence commerciale sur votre organisation. Les textes publiés divergent : la charte exige une telle incidence de tout candidat, mais la page d’adhésion de l’unité constitutive ne répète pas cette exigence pour les associations. Cette vérification suit la charte. Le Secrétariat peut vous indiquer quel texte s’applique.
# Where services are the only one of the alternatives that is met. The quoted words are the charter’s.
reason-services-only = Votre organisation fournit des services applicatifs ou des services de sécurité gérés à d’autres organisations. La charte parle d’« ISPs or connectivity providers » (fournisseurs de services Internet ou de connectivité) qui les fournissent, et cette vérification ne demande pas si votre organisation en est un. Le Secrétariat peut vous dire si cela convient.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = Cette condition est remplie.
effect-satisfies-alternative = Un seul de ces critères suffit.
effect-none = Cela ne change pas le résultat.
effect-undecided = Une réponse claire permettrait de trancher.
effect-blocking = Cette condition n’est pas remplie.
effect-blocking-alternative = L’un de ces critères suffirait.
# Not met, while the requirement is still open.
effect-unclaimed = Un autre critère peut encore satisfaire à cette condition.

## Outside tests know the result by these headings.

verdict-eligible = Votre organisation semble remplir les conditions
verdict-eligible-lead = D’après vos réponses, votre organisation remplit les critères d’adhésion.
verdict-unclear = Il n’est pas certain que votre organisation remplisse les conditions
verdict-unclear-lead = D’après vos réponses, rien ne s’y oppose, mais au moins un point reste à préciser.
verdict-not-eligible = Votre organisation ne semble pas remplir les conditions
verdict-not-eligible-lead = D’après vos réponses, votre organisation ne remplit pas les critères d’adhésion.
