### What the questions say, and what stands around them: all that the module says which a visitor
### gets first. The rest is in the other files.

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

question-gnso = ¿Qué temas de la gNSO afectan comercialmente a su organización?
question-gnso-hint = La gNSO elabora, dentro de la ICANN, la política de los dominios genéricos de nivel superior. Marque cada tema que tenga consecuencias para su negocio o el de sus miembros.
question-gnso-example = Por ejemplo, una norma sobre Whois cambia el trabajo de su equipo contra abusos, o los nuevos dominios de nivel superior generan carga y llamadas de soporte en su red.
question-gnso-missing = Seleccione qué temas afectan a su organización, o «Ninguna de estas opciones»

question-participation = ¿Participarán sus representantes con regularidad en los trabajos de la Unidad Constitutiva?
question-participation-hint = Los miembros designan representantes, que deben sumarse con regularidad a los trabajos de la Unidad Constitutiva.
question-participation-example = Por ejemplo, seguir la lista de correo, unirse a las reuniones y comentar los borradores de políticas.
question-participation-missing = Seleccione si sus representantes participarán con regularidad

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

widget-name = Ingreso en la ISPCP: comprobación de requisitos
page-title = { $step } – Ingreso en la ISPCP
intro-what = Averigüe si su organización puede unirse a la ISPCP, la voz de los proveedores de servicios de Internet y de conectividad en la elaboración de políticas de la ICANN. Unas pocas preguntas muestran si parece cumplir los requisitos y por qué, y usted sale con una solicitud para la Secretaría.
intro-privacy = Sus respuestas permanecen en esta pestaña del navegador: no se envía nada ni se rastrea a nadie.
progress = Pregunta { $number } de { $total }
progress-result = Resultado
button-continue = Continuar
button-back = Atrás
button-save = Guardar una copia para continuar más tarde
button-open = Abrir una solicitud guardada
button-clear = Borrar todo
button-clear-really = Sí, borrar todo
button-clear-keep = Conservarlo
button-retry = Intentar de nuevo
quotation-source = ISPCP, criterios de ingreso
keep-title = Conservar o reanudar
clear-question = Se olvidarán todas las respuestas y todo lo que escribió. Un archivo que haya guardado permanece donde está.
status-saved = Su copia se guardó. Ábrala aquí para continuar.
status-cleared = Se borró todo.
status-storage-refused = Su navegador se niega a conservar respuestas para esta pestaña. La comprobación funciona de todos modos, pero al recargar la página se pierde lo que escribió: guarde una copia si quiere continuar más tarde.
status-locale-failed = No se pudo cargar ese idioma. Compruebe la conexión y vuelva a elegirlo.
# Stands before the page's title while the page shows an error.
error-prefix = Error: { $title }
error-title = Hay un problema
file-error-title = El archivo no se abrió

rest-loading = Cargando el resto de la comprobación…
rest-lost-title = No se pudo cargar el resto de la comprobación
rest-lost = Sus respuestas se conservan. Compruebe la conexión y vuelva a intentarlo.
