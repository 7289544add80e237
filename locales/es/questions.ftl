### The screens of the questions, and what every screen has.

question-applicant = ¿Qué tipo de organización presenta la solicitud?
question-applicant-hint = Pueden ser miembros los proveedores de servicios de Internet y de conectividad de cualquier tamaño, y las asociaciones comerciales del sector, aunque no tengan fines de lucro. Las preguntas siguientes se refieren a lo que hace su organización.
question-applicant-example = Por ejemplo, una sociedad que ofrece acceso a Internet es una entidad comercial; una asociación de esas sociedades es una asociación comercial del sector. Un ministerio, una organización benéfica o un particular no es ni lo uno ni lo otro.
question-applicant-missing = Seleccione qué tipo de organización presenta la solicitud

question-backbone = ¿Opera su organización una red troncal de Internet?
question-backbone-hint = Una red troncal transporta tráfico entre redes. Cuenta si su organización la opera por sí misma, con enlaces propios o arrendados.
question-backbone-example = Por ejemplo, un operador con su propia red de larga distancia, que intercambia tráfico con otras redes.
question-backbone-missing = Seleccione si su organización opera una red troncal de Internet

question-transit = ¿A quién presta servicios de tránsito su organización?
question-transit-hint = Aquí, prestar servicios de tránsito es transportar tráfico de Internet de terceros: incluye el acceso a Internet de sus clientes, no solo el tránsito IP entre redes. El tránsito que usted compra no cuenta. Marque todo lo que corresponda.
question-transit-example = Por ejemplo, un proveedor de banda ancha o móvil transporta el tráfico de usuarios de Internet. Una red que lleva los contenidos de un proveedor hasta su público transporta contenidos de terceros.
question-transit-missing = Seleccione a quién presta servicios de tránsito su organización, o «Ninguna de estas opciones»

question-association = ¿A quiénes representa su asociación?
question-association-hint = Basta con que algunos de sus miembros sean organizaciones de estos tipos. Marque todo lo que corresponda.
question-association-example = Por ejemplo, una asociación nacional de proveedores de servicios de Internet, o un punto de intercambio de Internet que es una asociación de sus miembros.
question-association-missing = Seleccione a quiénes representa su asociación, o «Ninguna de estas opciones»

question-services = ¿Cuáles de estos servicios presta su organización a otras organizaciones a través de la Internet pública?
question-services-hint = Cuentan si los presta, como proveedor de servicios de Internet o de conectividad, a otras organizaciones. Lo que opera solo para uso propio no cuenta. Marque todo lo que corresponda.
question-services-example = Por ejemplo, correo electrónico o aplicaciones empresariales alojadas, o la protección de las redes de los clientes contra ataques (DDoS, etc.).
question-services-missing = Seleccione cuáles de estos servicios presta su organización, o «Ninguna de estas opciones»

question-gnso = ¿Cuáles de estos temas afectan comercialmente a su organización?
question-gnso-hint = La Unidad Constitutiva se pronuncia en nombre de sus miembros sobre estos temas. La GNSO (Organización de Apoyo para Nombres Genéricos) elabora las políticas de la ICANN para los dominios genéricos de alto nivel, como .com. Marque cada tema que, por las actividades de la GNSO, tenga consecuencias para su negocio o el de sus miembros. En la solicitud se le pedirá que las explique.
question-gnso-example = Por ejemplo, nuevas normas sobre Whois cambian el trabajo de su equipo contra abusos, o nuevos dominios de alto nivel aumentan la carga de sus servidores DNS y las llamadas a su servicio de asistencia.
question-gnso-missing = Seleccione los temas que afectan comercialmente a su organización, o «Ninguna de estas opciones»

question-participation = ¿Comprende que sus representantes deben participar con regularidad en el trabajo de la Unidad Constitutiva?
question-participation-hint = Los miembros designan representantes, que deben participar con regularidad en el trabajo de la Unidad Constitutiva.
question-participation-example = Por ejemplo, siguen la lista de correo, participan en las teleconferencias y comentan los borradores de políticas.
question-participation-missing = Seleccione si comprende que sus representantes deben participar con regularidad

choice-commercial-entity = Entidad comercial
choice-trade-association = Asociación comercial del sector
choice-neither = Ni lo uno ni lo otro
choice-yes = Sí
choice-no = No
choice-not-sure = No lo sé
choice-none-of-these = Ninguna de estas opciones
choice-internet-users = Usuarios de Internet
choice-third-party-content = Contenidos de Internet de terceros
choice-isps = Proveedores de servicios de Internet (ISP)
choice-connectivity-providers = Proveedores de conectividad
choice-portal-services = Servicios de portal
choice-electronic-commerce = Empresas de comercio electrónico
choice-application-services = Servicios de aplicaciones basados en Internet
choice-security-services = Servicios de seguridad gestionados
choice-whois-policies = Políticas sobre Whois
choice-new-gtlds = Nuevos gTLD y su impacto en la red
choice-ip-addressing = Direccionamiento IP
choice-icann-evolution = Evolución institucional de la ICANN
choice-something-else = Otro tema

widget-name = Membresía de la ISPCP: comprobación de requisitos
page-title = { $step } – Membresía de la ISPCP
intro-what = Compruebe si su organización puede unirse a la ISPCP, la Unidad Constitutiva de los proveedores de servicios de Internet y de conectividad en la ICANN. Responda 6 o 7 preguntas para saber si parece cumplir los requisitos y por qué. Después podrá preparar una solicitud para la Secretaría.
intro-privacy = Sus respuestas permanecen en esta pestaña del navegador: no se envía nada y no se hace ningún seguimiento.
progress = Pregunta { $number } de { $total }
progress-result = Resultado
button-continue = Continuar
button-back = Atrás
# Passes the questions that cannot change the result any more.
button-result = Ver el resultado ahora
button-save = Guardar una copia para continuar más tarde
button-open = Abrir una solicitud guardada
button-clear = Borrar todo
button-clear-really = Sí, borrar todo
button-clear-keep = No, conservar todo
button-retry = Intentar de nuevo
quotation-source = Carta orgánica de la ISPCP, criterios de membresía
session-title = Guardar, abrir o borrar
clear-question = Se borrarán todas sus respuestas y todo lo que escribió. Los archivos que haya guardado no se eliminan.
status-saved = Se guardó su copia. Para continuar más tarde, vuelva a esta página y elija «Abrir una solicitud guardada».
status-cleared = Se borró todo.
status-deselected = Las respuestas que contradicen esta ya no están seleccionadas.
status-locale-changed = Esta página está ahora en español.
status-storage-refused = Su navegador no permite que esta página conserve sus respuestas. La comprobación funciona, pero lo que escriba se perderá si recarga o cierra la página. Guarde una copia si quiere continuar más tarde.
status-locale-failed = No se pudo cargar ese idioma. Compruebe su conexión y vuelva a elegirlo.
# Stands before the page's title while the page shows an error.
error-prefix = Error: { $title }
error-title = Hay un problema
file-error-title = No se pudo abrir el archivo

