### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Tipo de organización
criterion-backbone = Red troncal de Internet
criterion-transit = Tránsito
criterion-association = Asociación comercial
criterion-services = Servicios de aplicaciones o de seguridad
criterion-gnso = Afectada por la gNSO
criterion-participation = Participación regular

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = Usted
station-backbone = Red troncal
station-transit = Tránsito
station-association = Asociación comercial
station-services = Servicios
station-gnso = La gNSO le afecta
station-participation = Participación
# The end of the route.
station-member = Miembro

## States of a criterion.

state-met = Cumplido
state-unsure = Incierto
state-not-met = No cumplido

## Reasons: why a criterion has its state.

reason-unsure = Usted no estaba seguro.
reason-unanswered = No ha respondido a esta pregunta.
reason-applicant-met = Su tipo de organización puede presentar una solicitud.
reason-applicant-not-met = Pueden ingresar entidades comerciales y asociaciones comerciales del sector.
reason-backbone-met = Opera una red troncal de Internet.
reason-backbone-not-met = No opera una red troncal de Internet.
reason-transit-met = Presta tránsito.
reason-transit-not-met = No presta tránsito a usuarios de Internet ni a contenidos de terceros.
reason-association-met = Su asociación representa al sector que nombra la carta.
reason-association-not-met = Su asociación no representa a ninguno de los sectores que nombra la carta.
reason-services-met = Presta esos servicios a otras organizaciones.
reason-services-not-met = No presta esos servicios a otras organizaciones.
reason-gnso-met = Las actividades de la gNSO le afectan comercialmente.
reason-gnso-not-met = Indicó que las actividades de la gNSO no le afectan comercialmente.
reason-participation-met = Sus representantes participarán con regularidad.
reason-participation-not-met = Indicó que sus representantes no participarán con regularidad.
reason-associations-only = Solo una asociación comercial del sector puede cumplir esta condición, por lo que no se le preguntó.
reason-texts-differ = Indicó que las actividades de la gNSO no le afectan comercialmente. Los textos publicados difieren aquí: la carta lo pide a todo solicitante, mientras que la página de ingreso de la Unidad Constitutiva no lo repite para las asociaciones. Esta comprobación sigue la carta; la Secretaría puede aclararlo.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = Este requisito se cumple.
effect-satisfies-alternative = Basta con una de las cuatro.
effect-spare = No altera el resultado.
effect-open = Una respuesta clara aquí podría resolver este requisito.
effect-obstacle = Esto lo impide.
effect-obstacle-alternative = Cualquiera de las cuatro cumpliría este requisito.

## Outside tests know the result by these headings.

verdict-eligible = Su organización parece cumplir los requisitos
verdict-eligible-lead = Según sus respuestas, cumple los criterios de ingreso.
verdict-unclear = No está claro si su organización cumple los requisitos
verdict-unclear-lead = Según sus respuestas, nada se opone, pero queda algo abierto.
verdict-not-eligible = Su organización no parece cumplir los requisitos
verdict-not-eligible-lead = Según sus respuestas, no cumple los criterios de ingreso.
