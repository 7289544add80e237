### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Questions: the heading of a screen.
## -hint is one sentence in plain words, -example an example, -missing the error when unanswered.

question-applicant = Quel type d’organisation présente la demande ?
question-applicant-hint = L’adhésion est ouverte aux organisations : entreprises de toute taille et associations professionnelles, y compris sans but lucratif.
question-applicant-example = Par exemple, un fournisseur d’accès à Internet constitué en société est une entité commerciale ; une association de tels fournisseurs est une association professionnelle ; un ministère, une œuvre caritative ou un particulier n’est ni l’un ni l’autre.
question-applicant-missing = Choisissez le type d’organisation qui présente la demande

question-backbone = Votre organisation exploite-t-elle un réseau dorsal Internet ?
question-backbone-hint = Un réseau dorsal achemine du trafic entre des réseaux, sur des routes et des liaisons que votre organisation exploite elle-même.
question-backbone-example = Par exemple, un opérateur doté de son propre réseau longue distance qui échange des routes avec d’autres réseaux.
question-backbone-missing = Indiquez si votre organisation exploite un réseau dorsal Internet

question-transit = Votre organisation fournit-elle du transit ?
question-transit-hint = Acheminer le trafic d’autrui compte ; acheter du transit pour soi-même ne compte pas. Cochez toutes les réponses qui conviennent.
question-transit-example = Par exemple, un fournisseur haut débit ou mobile achemine le trafic d’utilisateurs d’Internet ; un réseau qui achemine le trafic d’un fournisseur de contenus vers son public le fait pour des contenus de tiers.
question-transit-missing = Choisissez à qui votre organisation fournit du transit, ou « Aucun de ces choix »

question-association = Qui votre association représente-t-elle ?
question-association-hint = Il suffit qu’une partie au moins des membres soient des organisations de ces types. Cochez toutes les réponses qui conviennent.
question-association-example = Par exemple, une association nationale de fournisseurs d’accès à Internet, ou un point d’échange Internet constitué en association de ses membres.
question-association-missing = Choisissez qui votre association représente, ou « Aucun de ces choix »

question-services = Votre organisation fournit-elle à d’autres des services applicatifs ou de sécurité sur Internet ?
question-services-hint = Ce qui compte est un service rendu à d’autres organisations sur l’Internet public, non ce que vous exploitez pour vous-même. Cochez toutes les réponses qui conviennent.
question-services-example = Par exemple, la messagerie ou des applications de gestion hébergées pour des clients, ou la protection des réseaux de clients contre les attaques.
question-services-missing = Choisissez les services que votre organisation fournit, ou « Aucun de ces choix »

# gNSO is ICANN's Generic Names Supporting Organization, in the charter's spelling.
question-gnso = Quels sujets de la gNSO concernent votre organisation sur le plan commercial ?
question-gnso-hint = La gNSO élabore, au sein de l’ICANN, la politique des domaines génériques de premier niveau. Cochez chaque sujet qui a des conséquences pour votre activité ou celle de vos membres.
question-gnso-example = Par exemple, une règle sur le Whois change le travail de votre service de lutte contre les abus, ou de nouveaux domaines de premier niveau entraînent de la charge et des appels d’assistance sur votre réseau.
question-gnso-missing = Choisissez les sujets qui concernent votre organisation, ou « Aucun de ces choix »

question-participation = Vos représentants participeront-ils régulièrement aux travaux du groupe ?
question-participation-hint = Les membres désignent des représentants, qui doivent prendre part régulièrement aux travaux du groupe.
question-participation-example = Par exemple, suivre la liste de diffusion, se joindre aux réunions et commenter les projets de politique.
question-participation-missing = Indiquez si vos représentants participeront régulièrement

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

## Choices. Outside tests know the widget by these words.

choice-commercial-entity = Entité commerciale
choice-trade-association = Association professionnelle du secteur
choice-neither = Ni l’un ni l’autre
choice-yes = Oui
choice-no = Non
choice-not-sure = Je ne sais pas
choice-none-of-these = Aucun de ces choix
choice-internet-users = Utilisateurs d’Internet
choice-third-party-content = Contenus Internet de tiers
choice-isps = FAI
choice-connectivity-providers = Fournisseurs de connectivité
choice-portal-services = Services de portail
choice-electronic-commerce = Entreprises de commerce électronique
choice-application-services = Services applicatifs fondés sur Internet
choice-security-services = Services de sécurité gérés
choice-whois-policies = Politiques relatives au Whois
choice-new-gtlds = Nouveaux gTLD et leurs effets sur le réseau
choice-ip-addressing = Adressage IP
choice-icann-evolution = Évolution institutionnelle de l’ICANN
choice-something-else = Autre chose

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

## Verdicts: the heading of the result, and a sentence on what it means.
## Outside tests know the result by these headings.

verdict-eligible = Votre organisation semble remplir les conditions
verdict-eligible-lead = D’après vos réponses, elle remplit les critères d’adhésion.
verdict-unclear = Il n’est pas certain que votre organisation remplisse les conditions
verdict-unclear-lead = D’après vos réponses, rien ne s’y oppose, mais un point reste ouvert.
verdict-not-eligible = Votre organisation ne semble pas remplir les conditions
verdict-not-eligible-lead = D’après vos réponses, elle ne remplit pas les critères d’adhésion.
