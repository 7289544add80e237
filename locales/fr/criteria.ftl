### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Type d’organisation
criterion-backbone = Réseau dorsal Internet
criterion-transit = Transit
criterion-association = Association professionnelle
criterion-services = Services applicatifs ou de sécurité
criterion-gnso = Concernée par la gNSO
criterion-participation = Participation régulière

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = Vous
station-backbone = Réseau dorsal
station-transit = Transit
station-association = Association prof.
station-services = Services
station-gnso = Effets de la gNSO
station-participation = Participation
# The end of the route.
station-member = Membre

## States of a criterion.

state-met = Rempli
state-unsure = Incertain
state-not-met = Non rempli

## Reasons: why a criterion has its state.

reason-unsure = Vous avez répondu que vous ne savez pas.
reason-unanswered = Vous n’avez pas répondu à cette question.
reason-applicant-met = Votre type d’organisation peut présenter une demande.
reason-applicant-not-met = L’adhésion est ouverte aux entités commerciales et aux associations professionnelles du secteur.
reason-backbone-met = Vous exploitez un réseau dorsal Internet.
reason-backbone-not-met = Vous n’exploitez pas de réseau dorsal Internet.
reason-transit-met = Vous fournissez du transit.
reason-transit-not-met = Vous ne fournissez pas de transit à des utilisateurs d’Internet ni à des contenus de tiers.
reason-association-met = Votre association représente le secteur que nomme la charte.
reason-association-not-met = Votre association ne représente aucun des secteurs que nomme la charte.
reason-services-met = Vous fournissez de tels services à d’autres organisations.
reason-services-not-met = Vous ne fournissez pas de tels services à d’autres organisations.
reason-gnso-met = Les activités de la gNSO vous concernent sur le plan commercial.
reason-gnso-not-met = Vous avez indiqué que les activités de la gNSO ne vous concernent pas sur le plan commercial.
reason-participation-met = Vos représentants participeront régulièrement.
reason-participation-not-met = Vous avez indiqué que vos représentants ne participeront pas régulièrement.
reason-associations-only = Seule une association professionnelle peut remplir cette condition ; la question ne vous a donc pas été posée.
reason-texts-differ = Vous avez indiqué que les activités de la gNSO ne vous concernent pas sur le plan commercial. Les textes publiés divergent ici : la charte le demande à tout candidat, tandis que la page du groupe sur l’adhésion ne le répète pas pour les associations. Cette vérification suit la charte ; le Secrétariat peut trancher.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = Cette condition est remplie.
effect-satisfies-alternative = Une des quatre suffit.
effect-spare = Cela ne change pas le résultat.
effect-open = Une réponse claire ici pourrait régler cette condition.
effect-obstacle = Cela fait obstacle.
effect-obstacle-alternative = N’importe laquelle des quatre remplirait cette condition.

## Outside tests know the result by these headings.

verdict-eligible = Votre organisation semble remplir les conditions
verdict-eligible-lead = D’après vos réponses, elle remplit les critères d’adhésion.
verdict-unclear = Il n’est pas certain que votre organisation remplisse les conditions
verdict-unclear-lead = D’après vos réponses, rien ne s’y oppose, mais un point reste ouvert.
verdict-not-eligible = Votre organisation ne semble pas remplir les conditions
verdict-not-eligible-lead = D’après vos réponses, elle ne remplit pas les critères d’adhésion.
