### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Solicitud de membresía de la Unidad Constitutiva ISPCP
self-check-title = Resultado de la comprobación de los requisitos de membresía de la Unidad Constitutiva ISPCP
document-prepared = Preparado para la Secretaría de la Unidad Constitutiva ISPCP el { DATETIME($date) }, según los criterios de membresía vigentes el { DATETIME($criteria) }.
document-decides = El solicitante preparó este documento con la comprobación en línea. No es un formulario oficial ni una decisión: la Unidad Constitutiva decide sobre la membresía.
document-not-stated = No indicado
document-verdict = Resultado de la comprobación
document-answer = Respuesta
document-quotation = Carta orgánica
document-signature-typed = Firma escrita con el teclado
document-signature-date = Fecha
document-day = { DATETIME($day) }
document-signature-hand = Firma manuscrita (si se solicita)
document-representatives = Representantes
document-topics = Temas que afectan comercialmente a la organización
document-accepted = Declaraciones aceptadas
document-data = Este archivo contiene también los datos de la solicitud, por lo que se puede volver a abrir en la comprobación.
document-not-asked = No se preguntó
# The documents speak of the organisation in the third person: the Secretariat reads them.
document-verdict-not-eligible = La organización no parece cumplir los requisitos
document-verdict-unclear = No está claro si la organización cumple los requisitos
document-verdict-eligible = La organización parece cumplir los requisitos
document-organisation = Organización
document-disclosures = Otras afiliaciones y vínculos
# Labels of what was stated.
document-backbone-evidence = Red troncal
document-transit-evidence = Tránsito prestado
document-association-evidence = A quién representa la asociación
document-services-evidence = Servicios prestados
document-provider-evidence = Qué hace de la organización un proveedor de servicios de Internet o de conectividad
document-gnso-impact = Cómo afectan comercialmente a la organización las actividades de la GNSO
document-justification = Por qué la organización presenta la solicitud de todos modos
document-other-bodies = Nombres de las otras estructuras
document-link-details = Sobre el vínculo
document-memberships = Otras estructuras de la ICANN a las que pertenece la organización
document-voting = Estructuras en las que vota la organización
document-links = Vínculos con registros o registradores
# Reasons: those of criteria.ftl, said of the applicant.
document-reason-unsure = El solicitante respondió que no lo sabía.
document-reason-unanswered = El solicitante no respondió a esta pregunta.
document-reason-backbone-met = La organización opera una red troncal de Internet.
document-reason-backbone-not-met = La organización no opera una red troncal de Internet.
document-reason-transit-met = La organización presta servicios de tránsito.
document-reason-transit-not-met = La organización no presta servicios de tránsito a usuarios de Internet ni a contenidos de terceros.
document-reason-association-met = La asociación representa al menos a una de las categorías que menciona la carta orgánica.
document-reason-association-not-met = La asociación no representa a ninguna de las categorías que menciona la carta orgánica.
document-reason-services-met = La organización presta servicios de aplicaciones o de seguridad gestionados a otras organizaciones.
document-reason-services-not-met = La organización no presta servicios de aplicaciones ni de seguridad gestionados a otras organizaciones.
document-reason-gnso-met = El solicitante indicó que las actividades de la GNSO afectan comercialmente a la organización.
document-reason-gnso-not-met = El solicitante indicó que las actividades de la GNSO no afectan comercialmente a la organización.
document-reason-participation-met = El solicitante comprende que sus representantes deben participar con regularidad.
document-reason-participation-not-met = El solicitante no confirmó que sus representantes deben participar con regularidad.
document-reason-associations-only = Este criterio solo se aplica a las asociaciones comerciales del sector, por lo que no se preguntó.
document-reason-texts-differ = El solicitante indicó que las actividades de la GNSO no afectan comercialmente a la organización. Los textos publicados difieren: la carta orgánica lo exige a todo solicitante, pero la página de membresía no lo repite para las asociaciones. Esta comprobación sigue la carta orgánica.
document-reason-services-only = La organización presta servicios de aplicaciones o de seguridad gestionados a otras organizaciones. La carta orgánica habla de «ISPs or connectivity providers» (proveedores de servicios de Internet o de conectividad) que los prestan; el solicitante indica más abajo qué hace de la organización uno de ellos.

## The PDF: at the foot of every page.

document-running = Preparado el { DATETIME($date) } · Criterios vigentes el { DATETIME($criteria) }
document-page = Página { $number } de { $total }
document-boxed = A los tipos de letra de este documento les faltan estos caracteres, que se muestran con su código en pequeños recuadros: { $codes }. Los datos adjuntos los contienen tal como se escribieron.
