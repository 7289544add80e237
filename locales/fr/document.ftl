### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { " ; " }

document-title = Demande d’adhésion à l’unité constitutive ISPCP
self-check-title = Résultat de la vérification des conditions d’adhésion à l’unité constitutive ISPCP
document-prepared = Préparé pour le Secrétariat de l’unité constitutive ISPCP le { DATETIME($date) }, selon les critères d’adhésion en vigueur le { DATETIME($criteria) }.
document-decides = Ce document a été préparé par le candidat au moyen de la vérification en ligne. Ce n’est ni un formulaire officiel ni une décision : c’est l’unité constitutive qui décide de l’adhésion.
document-not-stated = Non indiqué
document-verdict = Résultat de la vérification
document-findings = Critères et réponses
document-answer = Réponse
document-state = État
document-reason = Motif
document-quotation = Charte
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = Signature
document-signature-typed = Signature saisie au clavier
document-signature-date = Date
document-day = { DATETIME($day) }
document-signature-hand = Signature manuscrite, si elle est demandée
document-representatives = Représentants
document-topics = Sujets ayant une incidence commerciale sur l’organisation
document-accepted = Déclarations acceptées
document-data = Ce fichier contient aussi les données de la demande, ce qui permet de le rouvrir dans la vérification.
document-not-asked = Question non posée

## The PDF: at the foot of every page.

document-running = Préparé le { DATETIME($date) } · Critères en vigueur le { DATETIME($criteria) }
document-page = Page { $number } sur { $total }
