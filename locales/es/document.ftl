### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Solicitud de membresía de la Unidad Constitutiva ISPCP
self-check-title = Resultado de la comprobación de los requisitos de membresía de la Unidad Constitutiva ISPCP
document-prepared = Preparado para la Secretaría de la Unidad Constitutiva ISPCP el { DATETIME($date) }, según los criterios de membresía vigentes el { DATETIME($criteria) }.
document-decides = El solicitante preparó este documento con la comprobación en línea. No es un formulario oficial ni una decisión: la Unidad Constitutiva decide sobre la membresía.
document-not-stated = No indicado
document-verdict = Resultado de la comprobación
document-findings = Criterios y respuestas
document-answer = Respuesta
document-state = Estado
document-reason = Motivo
document-quotation = Carta orgánica
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = Firma
document-signature-typed = Firma escrita con el teclado
document-signature-date = Fecha
document-day = { DATETIME($day) }
document-signature-hand = Firma manuscrita (si se solicita)
document-representatives = Representantes
document-topics = Temas que afectan comercialmente a la organización
document-accepted = Declaraciones aceptadas
document-data = Este archivo contiene también los datos de la solicitud, por lo que se puede volver a abrir en la comprobación.
document-not-asked = No se preguntó

## The PDF: at the foot of every page.

document-running = Preparado el { DATETIME($date) } · Criterios vigentes el { DATETIME($criteria) }
document-page = Página { $number } de { $total }
