### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in crates/core/src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Tipo de organización
criterion-backbone = Red troncal de Internet
criterion-transit = Tránsito
criterion-association = Asociación comercial del sector
criterion-services = Servicios de aplicaciones o de seguridad
criterion-gnso = Efecto comercial de la GNSO
criterion-participation = Participación regular

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = Solicitante
station-backbone = Red troncal
station-transit = Tránsito
station-association = Asociación
station-services = Servicios
station-gnso = Efecto de la GNSO
station-participation = Participación
# The end of the route.
station-member = Miembro

## States of a criterion.

state-met = Se cumple
state-unsure = No está claro
state-not-met = No se cumple
# Neutral: the requirement is met without it.
state-not-needed = No es necesario
# Neutral: it cannot be asked of this kind of organisation.
state-not-applicable = No se aplica
# Neutral: the result was clear without it.
state-not-answered = Sin respuesta

## Reasons: why a criterion has its state.

reason-unsure = Usted respondió «No lo sé».
reason-unanswered = Usted no respondió a esta pregunta.
reason-applicant-met = Las entidades comerciales y las asociaciones comerciales del sector pueden presentar una solicitud.
reason-applicant-not-met = La membresía es para entidades comerciales y asociaciones comerciales del sector que sean proveedores de servicios de Internet o de conectividad, o que los representen.
reason-backbone-met = Su organización opera una red troncal de Internet.
reason-backbone-not-met = Su organización no opera una red troncal de Internet.
reason-transit-met = Su organización presta servicios de tránsito.
reason-transit-not-met = Su organización no presta servicios de tránsito a usuarios de Internet ni a contenidos de terceros.
reason-association-met = Su asociación representa al menos a una de las categorías que menciona la carta orgánica.
reason-association-not-met = Su asociación no representa a ninguna de las categorías que menciona la carta orgánica.
reason-services-met = Su organización presta servicios de aplicaciones o de seguridad gestionados a otras organizaciones.
reason-services-not-met = Su organización no presta servicios de aplicaciones ni de seguridad gestionados a otras organizaciones.
reason-gnso-met = Usted indicó que las actividades de la GNSO afectan comercialmente a su organización. En la solicitud se le pide que lo demuestre.
reason-gnso-not-met = Usted indicó que las actividades de la GNSO no afectan comercialmente a su organización.
reason-participation-met = Usted comprende que sus representantes deben participar con regularidad.
reason-participation-not-met = Usted no confirmó haber comprendido que sus representantes deben participar con regularidad.
reason-associations-only = Este criterio solo se aplica a las asociaciones comerciales del sector, por lo que no se le preguntó.
reason-texts-differ = Usted indicó que las actividades de la GNSO no afectan comercialmente a su organización. Los textos publicados difieren: la carta orgánica exige ese efecto a todo solicitante, pero la página de membresía de la Unidad Constitutiva no repite esa exigencia para las asociaciones. Esta comprobación sigue la carta orgánica. La Secretaría puede indicarle qué texto se aplica.
# Where services are the only one of the alternatives that is met. The quoted words are the charter’s.
reason-services-only = Su organización presta servicios de aplicaciones o de seguridad gestionados a otras organizaciones. La carta orgánica habla de «ISPs or connectivity providers» (proveedores de servicios de Internet o de conectividad) que los prestan, y esta comprobación no pregunta si su organización es uno de ellos. La Secretaría puede decirle si corresponde.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = Este requisito se cumple.
effect-satisfies-alternative = Basta con uno de estos criterios.
effect-none = Esto no cambia el resultado.
effect-undecided = Una respuesta clara permitiría decidirlo.
effect-blocking = Este requisito no se cumple.
effect-blocking-alternative = Bastaría con uno de estos criterios.
# Not met, while the requirement is still open.
effect-unclaimed = Otro criterio todavía puede cumplir este requisito.

## Outside tests know the result by these headings.

verdict-eligible = Su organización parece cumplir los requisitos
verdict-eligible-lead = Según sus respuestas, su organización cumple los criterios de membresía.
verdict-unclear = No está claro si su organización cumple los requisitos
verdict-unclear-lead = Según sus respuestas, nada lo impide, pero al menos un punto no está claro.
verdict-not-eligible = Su organización no parece cumplir los requisitos
verdict-not-eligible-lead = Según sus respuestas, su organización no cumple los criterios de membresía.
