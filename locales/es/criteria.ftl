### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Questions: the heading of a screen.
## -hint is one sentence in plain words, -example an example, -missing the error when unanswered.

question-applicant = ¿Qué tipo de organización presenta la solicitud?
question-applicant-hint = Pueden ingresar organizaciones: empresas de cualquier tamaño y asociaciones comerciales, también las que no tienen fines de lucro.
question-applicant-example = Por ejemplo, un proveedor de servicios de Internet constituido como sociedad es una entidad comercial; una asociación de esos proveedores es una asociación comercial del sector; un ministerio, una organización benéfica o un particular no es ni lo uno ni lo otro.
question-applicant-missing = Seleccione qué tipo de organización presenta la solicitud

question-backbone = ¿Opera su organización una red troncal de Internet?
question-backbone-hint = Una red troncal lleva tráfico entre redes, por rutas y enlaces que su organización gestiona por sí misma.
question-backbone-example = Por ejemplo, un operador con su propia red de larga distancia que intercambia rutas con otras redes.
question-backbone-missing = Seleccione si su organización opera una red troncal de Internet

question-transit = ¿Presta su organización tránsito?
question-transit-hint = Cuenta llevar el tráfico de otros; comprar tránsito para uno mismo no cuenta. Marque todo lo que corresponda.
question-transit-example = Por ejemplo, un proveedor de banda ancha o móvil lleva tráfico de usuarios de Internet; una red que lleva el tráfico de un proveedor de contenidos hasta su público lo hace para contenidos de terceros.
question-transit-missing = Seleccione a quién presta tránsito su organización, o «Ninguna de estas opciones»

question-association = ¿A cuáles de estos representa su asociación?
question-association-hint = Cuenta cuando al menos una parte de los miembros son organizaciones de estos tipos. Marque todo lo que corresponda.
question-association-example = Por ejemplo, una asociación nacional de proveedores de servicios de Internet, o un punto de intercambio de Internet que es una asociación de sus miembros.
question-association-missing = Seleccione a quién representa su asociación, o «Ninguna de estas opciones»

question-services = ¿Presta su organización a otros servicios de aplicaciones o de seguridad por Internet?
question-services-hint = Lo que cuenta es un servicio a otras organizaciones a través de la Internet pública, no lo que usted opera para sí. Marque todo lo que corresponda.
question-services-example = Por ejemplo, correo electrónico o aplicaciones empresariales alojadas para clientes, o la protección de las redes de los clientes contra ataques.
question-services-missing = Seleccione qué servicios presta su organización, o «Ninguna de estas opciones»

# gNSO is ICANN's Generic Names Supporting Organization, in the charter's spelling.
question-gnso = ¿Qué temas de la gNSO afectan comercialmente a su organización?
question-gnso-hint = La gNSO elabora, dentro de la ICANN, la política de los dominios genéricos de nivel superior. Marque cada tema que tenga consecuencias para su negocio o el de sus miembros.
question-gnso-example = Por ejemplo, una norma sobre Whois cambia el trabajo de su equipo contra abusos, o los nuevos dominios de nivel superior generan carga y llamadas de soporte en su red.
question-gnso-missing = Seleccione qué temas afectan a su organización, o «Ninguna de estas opciones»

question-participation = ¿Participarán sus representantes con regularidad en los trabajos de la Unidad Constitutiva?
question-participation-hint = Los miembros designan representantes, que deben sumarse con regularidad a los trabajos de la Unidad Constitutiva.
question-participation-example = Por ejemplo, seguir la lista de correo, unirse a las reuniones y comentar los borradores de políticas.
question-participation-missing = Seleccione si sus representantes participarán con regularidad

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

## Choices. Outside tests know the widget by these words.

choice-commercial-entity = Entidad comercial
choice-trade-association = Asociación comercial del sector
choice-neither = Ni lo uno ni lo otro
choice-yes = Sí
choice-no = No
choice-not-sure = No estoy seguro
choice-none-of-these = Ninguna de estas opciones
choice-internet-users = Usuarios de Internet
choice-third-party-content = Contenidos de Internet de terceros
choice-isps = ISP
choice-connectivity-providers = Proveedores de conectividad
choice-portal-services = Servicios de portal
choice-electronic-commerce = Empresas de comercio electrónico
choice-application-services = Servicios de aplicaciones basados en Internet
choice-security-services = Servicios de seguridad gestionados
choice-whois-policies = Políticas de Whois
choice-new-gtlds = Nuevos gTLD y su impacto en la red
choice-ip-addressing = Direccionamiento IP
choice-icann-evolution = Evolución institucional de la ICANN
choice-something-else = Otra cosa

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

## Verdicts: the heading of the result, and a sentence on what it means.
## Outside tests know the result by these headings.

verdict-eligible = Su organización parece cumplir los requisitos
verdict-eligible-lead = Según sus respuestas, cumple los criterios de ingreso.
verdict-unclear = No está claro si su organización cumple los requisitos
verdict-unclear-lead = Según sus respuestas, nada se opone, pero queda algo abierto.
verdict-not-eligible = Su organización no parece cumplir los requisitos
verdict-not-eligible-lead = Según sus respuestas, no cumple los criterios de ingreso.
