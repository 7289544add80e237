### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { " ; " }

document-title = Demande d’adhésion à l’unité constitutive ISPCP
self-check-title = Résultat de la vérification des conditions d’adhésion à l’unité constitutive ISPCP
document-prepared = Préparé pour le Secrétariat de l’unité constitutive ISPCP le { DATETIME($date) }, selon les critères d’adhésion en vigueur le { DATETIME($criteria) }.
document-decides = Ce document a été préparé par le candidat au moyen de la vérification en ligne. Ce n’est ni un formulaire officiel ni une décision : c’est l’unité constitutive qui décide de l’adhésion.
document-not-stated = Non indiqué
document-verdict = Résultat de la vérification
document-answer = Réponse
document-quotation = Charte
document-signature-typed = Signature saisie au clavier
document-signature-date = Date
document-day = { DATETIME($day) }
document-signature-hand = Signature manuscrite, si elle est demandée
document-representatives = Représentants
document-topics = Sujets ayant une incidence commerciale sur l’organisation
document-accepted = Déclarations acceptées
document-data = Ce fichier contient aussi les données de la demande, ce qui permet de le rouvrir dans la vérification.
document-not-asked = Question non posée
# The documents speak of the organisation in the third person: the Secretariat reads them.
document-verdict-not-eligible = L’organisation ne semble pas remplir les conditions
document-verdict-unclear = Il n’est pas certain que l’organisation remplisse les conditions
document-verdict-eligible = L’organisation semble remplir les conditions
document-organisation = Organisation
document-disclosures = Autres appartenances et liens
# Labels of what was stated.
document-backbone-evidence = Réseau dorsal
document-transit-evidence = Transit fourni
document-association-evidence = Qui l’association représente
document-services-evidence = Services fournis
document-provider-evidence = Ce qui fait de l’organisation un fournisseur de services Internet ou de connectivité
document-gnso-impact = Incidence commerciale des activités de la GNSO sur l’organisation
document-justification = Pourquoi l’organisation présente malgré tout une demande
document-other-bodies = Noms des autres structures
document-link-details = À propos de ce lien
document-memberships = Autres structures de l’ICANN auxquelles l’organisation appartient
document-voting = Structures dans lesquelles l’organisation vote
document-links = Liens avec des registres ou des bureaux d’enregistrement
# Reasons: those of criteria.ftl, said of the applicant.
document-reason-unsure = Le candidat a répondu qu’il ne savait pas.
document-reason-unanswered = Le candidat n’a pas répondu à cette question.
document-reason-backbone-met = L’organisation exploite un réseau dorsal Internet.
document-reason-backbone-not-met = L’organisation n’exploite pas de réseau dorsal Internet.
document-reason-transit-met = L’organisation fournit du transit.
document-reason-transit-not-met = L’organisation ne fournit de transit ni aux utilisateurs d’Internet ni aux contenus de tiers.
document-reason-association-met = L’association représente au moins une des catégories que nomme la charte.
document-reason-association-not-met = L’association ne représente aucune des catégories que nomme la charte.
document-reason-services-met = L’organisation fournit des services applicatifs ou des services de sécurité gérés à d’autres organisations.
document-reason-services-not-met = L’organisation ne fournit ni services applicatifs ni services de sécurité gérés à d’autres organisations.
document-reason-gnso-met = Le candidat a indiqué que les activités de la GNSO ont une incidence commerciale sur l’organisation.
document-reason-gnso-not-met = Le candidat a indiqué que les activités de la GNSO n’ont pas d’incidence commerciale sur l’organisation.
document-reason-participation-met = Le candidat comprend que ses représentants doivent participer régulièrement.
document-reason-participation-not-met = Le candidat n’a pas confirmé que ses représentants doivent participer régulièrement.
document-reason-associations-only = Ce critère ne s’applique qu’aux associations professionnelles ; la question n’a donc pas été posée.
document-reason-texts-differ = Le candidat a indiqué que les activités de la GNSO n’ont pas d’incidence commerciale sur l’organisation. Les textes publiés divergent : la charte l’exige de tout candidat, mais la page d’adhésion ne le répète pas pour les associations. Cette vérification suit la charte.
document-reason-services-only = L’organisation fournit des services applicatifs ou des services de sécurité gérés à d’autres organisations. La charte parle d’« ISPs or connectivity providers » (fournisseurs de services Internet ou de connectivité) qui les fournissent ; le candidat indique plus bas ce qui fait de l’organisation l’un d’eux.

## The PDF: at the foot of every page.

document-running = Préparé le { DATETIME($date) } · Critères en vigueur le { DATETIME($criteria) }
document-page = Page { $number } sur { $total }
document-boxed = Ces caractères manquent aux polices de ce document, qui les montre par leur code dans de petits cadres : { $codes }. Les données jointes les contiennent tels qu’ils ont été saisis.
