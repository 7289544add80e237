### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { " ; " }

document-title = Demande d’adhésion au groupe ISPCP
self-check-title = Vérification des conditions d’adhésion au groupe ISPCP
document-prepared = Préparé pour le Secrétariat du groupe ISPCP le { DATETIME($date) }, selon les critères d’adhésion lus le { DATETIME($criteria) }.
document-decides = Ce document a été préparé par le candidat au moyen de la vérification en ligne. Ce n’est ni un formulaire officiel ni une décision : c’est le groupe qui décide de l’adhésion.
document-not-stated = Non indiqué
document-verdict = Résultat de la vérification
document-findings = Les critères et les réponses
document-answer = Réponse
document-state = État
document-reason = Motif
document-quotation = Charte
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = Signature
document-signature-typed = Signé par saisie
document-signature-date = Date
document-day = { DATETIME($day) }
document-signature-hand = Signature manuscrite, si elle est demandée
document-representatives = Représentants
document-topics = Sujets qui concernent l’organisation
document-accepted = Déclaré
document-data = Les données de cette demande se trouvent dans ce fichier, de sorte qu’il peut être rouvert dans la vérification.
document-not-asked = Non demandé

## The PDF: at the foot of every page.

document-running = Préparé le { DATETIME($date) } · Critères lus le { DATETIME($criteria) }
document-page = Page { $number } sur { $total }
