### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Solicitud de ingreso en la Unidad Constitutiva ISPCP
self-check-title = Comprobación de los requisitos de la Unidad Constitutiva ISPCP
document-prepared = Preparado para la Secretaría de la Unidad Constitutiva ISPCP el { DATETIME($date) }, según los criterios de ingreso leídos el { DATETIME($criteria) }.
document-decides = Este documento lo preparó el solicitante con la comprobación en línea. No es un formulario oficial ni una decisión: la Unidad Constitutiva decide sobre el ingreso.
document-not-stated = No indicado
document-verdict = Resultado de la comprobación
document-findings = Los criterios y las respuestas
document-answer = Respuesta
document-state = Estado
document-reason = Motivo
document-quotation = Carta
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = Firma
document-signature-typed = Firmado por escrito
document-signature-date = Fecha
document-day = { DATETIME($day) }
document-signature-hand = Firma de puño y letra, si se pide
document-representatives = Representantes
document-topics = Temas que afectan a la organización
document-accepted = Declarado
document-data = Los datos de esta solicitud están dentro de este archivo, de modo que se puede volver a abrir en la comprobación.
document-not-asked = No preguntado

## The PDF: at the foot of every page.

document-running = Preparado el { DATETIME($date) } · Criterios leídos el { DATETIME($criteria) }
document-page = Página { $number } de { $total }
