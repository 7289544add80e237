### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = Organización
section-organisation-lead = Indique a la Secretaría quién presenta la solicitud. Puede escribir los nombres en cualquier alfabeto.
section-representatives = Representantes
section-representatives-lead = Los miembros designan representantes que participan con regularidad. También puede designar un suplente.
section-evidence = Información acreditativa
section-evidence-lead = Bastan unas pocas frases en cada punto. Lo más útil son los hechos que se puedan comprobar.
section-disclosures = Otras afiliaciones y vínculos
section-disclosures-lead = Sus respuestas aquí no cambian el resultado de esta comprobación. La Secretaría las necesita porque una organización que pertenece a más de un grupo de la GNSO solo puede votar en uno.
section-declarations = Declaraciones y firma
section-declarations-lead = Declare lo siguiente en nombre de su organización y firme escribiendo su nombre.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional-mark = { " " }(opcional)

field-legal-name = Denominación legal de la organización
field-legal-name-hint = Tal como figura en el registro o en los estatutos.
field-legal-name-missing = Escriba la denominación legal de la organización
field-other-names = Otros nombres
field-other-names-hint = Por ejemplo, una marca, una sigla o el nombre en otro alfabeto.
field-other-names-missing = Escriba los otros nombres de la organización
field-country = País o territorio
field-country-hint = Donde está registrada la organización.
field-country-missing = Seleccione el país o territorio donde está registrada la organización
# The first line of the list of countries.
field-country-choose = Seleccione un país o territorio
field-website = Sitio web
field-website-hint = Por ejemplo, example.net o https://例え.中国
field-website-missing = Escriba la dirección del sitio web de la organización
field-as-numbers = Números de AS
field-as-numbers-hint = Los números de sus sistemas autónomos, separados por comas. Por ejemplo, AS3320, 6805
field-as-numbers-missing = Escriba los números de AS
field-registration = Número de registro
field-registration-hint = En el registro mercantil, el registro de asociaciones u otro similar.
field-registration-missing = Escriba el número de registro
field-telephone = Teléfono
field-telephone-hint = Incluya el código de país. Por ejemplo, +49 30 1234567
field-telephone-missing = Escriba un número de teléfono

field-primary-name = Nombre completo
field-primary-name-hint = La persona que representará a su organización.
field-primary-name-missing = Escriba el nombre del representante principal
field-primary-position = Cargo
field-primary-position-hint = El cargo de esa persona en su organización.
field-primary-position-missing = Escriba el cargo del representante principal
field-primary-email = Dirección de correo electrónico
field-primary-email-hint = Se aceptan direcciones en cualquier alfabeto. Por ejemplo, name@example.net o елена@пример.рф
field-primary-email-missing = Escriba la dirección de correo electrónico del representante principal
field-alternate-name = Nombre del suplente
field-alternate-name-hint = La persona que participa cuando el representante principal no puede.
field-alternate-name-missing = Escriba el nombre del representante suplente, o borre los demás datos del suplente
field-alternate-position = Cargo del suplente
field-alternate-position-hint = El cargo de esa persona en su organización.
field-alternate-position-missing = Escriba el cargo del representante suplente
field-alternate-email = Dirección de correo electrónico del suplente
field-alternate-email-hint = Por ejemplo, name@example.net
field-alternate-email-missing = Escriba la dirección de correo electrónico del representante suplente, o borre los demás datos del suplente

field-backbone-evidence = Su red troncal
field-backbone-evidence-hint = Indique qué zona abarca y dónde se puede comprobar: números de AS, peering, looking glass, un mapa.
field-backbone-evidence-missing = Describa su red troncal
field-transit-evidence = El tránsito que presta
field-transit-evidence-hint = Indique a quién presta los servicios y cómo.
field-transit-evidence-missing = Describa los servicios de tránsito que presta
field-association-evidence = A quién representa su asociación
field-association-evidence-hint = Indique cuántos miembros de cada tipo tiene y dónde se publica la lista de miembros.
field-association-evidence-missing = Describa a quién representa su asociación
field-services-evidence = Sus servicios
field-services-evidence-hint = Indique qué servicios de aplicaciones o de seguridad presta a otras organizaciones a través de la Internet pública.
field-services-evidence-missing = Describa los servicios que presta
# Asked where services are the only one of the alternatives that is met.
field-provider-evidence = Qué hace de su organización un proveedor de servicios de Internet o de conectividad
field-provider-evidence-hint = La carta orgánica habla de proveedores de servicios de Internet y de conectividad. Explique en una o dos frases por qué su organización es uno de ellos.
field-provider-evidence-missing = Indique qué hace de su organización un proveedor de servicios de Internet o de conectividad
field-gnso-impact = Cómo afectan comercialmente a su organización las actividades de la GNSO
field-gnso-impact-hint = Explíquelo, con sus propias palabras, para cada tema que marcó.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = Explíquelo para cada tema que marcó y diga qué es «Otro tema».
field-gnso-impact-missing = Describa cómo afectan a su organización las actividades de la GNSO
field-justification = Por qué presenta la solicitud de todos modos
field-justification-hint = Según esta comprobación, su organización no parece cumplir los requisitos. Explique por qué cree que cumple los criterios de la carta orgánica.
field-justification-missing = Explique por qué presenta la solicitud de todos modos
field-remarks = Otras observaciones
field-remarks-hint = Cualquier otra cosa que considere importante para la solicitud.
field-remarks-missing = Escriba sus observaciones

field-other-bodies = Nombres de las otras estructuras
field-other-bodies-hint = Los nombres, separados por comas.
field-other-bodies-missing = Escriba los nombres de las otras estructuras
field-link-details = En qué consiste el vínculo
field-link-details-hint = Por ejemplo, el nombre del operador de registro o del registrador, y si pertenece a su grupo de empresas.
field-link-details-missing = Describa el vínculo con el operador de registro o el registrador
field-signature = Firma
field-signature-hint = Escriba su nombre completo. Se añade la fecha de hoy.
field-signature-missing = Escriba su nombre completo para firmar

# The same limit stands in an error when it is passed.
field-limit = Como máximo { NUMBER($limit) } caracteres.

## The two representatives.

representative-primary = Representante principal
representative-alternate = Representante suplente

## Groups of boxes: legend, -hint, -missing.

group-memberships = ¿A qué otras estructuras de la ICANN pertenece la organización?
group-memberships-hint = Marque todas las que correspondan.
group-memberships-missing = Seleccione las estructuras de la ICANN a las que pertenece la organización, o «Ninguna de estas opciones»
group-voting = ¿En cuáles de estas estructuras vota la organización?
group-voting-hint = Marque todas las que correspondan.
group-voting-missing = Seleccione las estructuras en las que vota la organización, o «Ninguna de estas opciones»
group-links = ¿Es la organización, o una empresa de su grupo, una de las siguientes entidades?
group-links-hint = Marque todas las que correspondan.
group-links-missing = Seleccione qué es la organización o una empresa de su grupo, o «Ninguna de estas opciones»
group-declarations = Declaraciones
group-declarations-hint = Todas son necesarias.
group-declarations-missing = Marque todas las declaraciones para continuar

item-bc = Unidad Constitutiva de Negocios (BC)
item-ipc = Unidad Constitutiva de Propiedad Intelectual (IPC)
item-rysg = Grupo de Partes Interesadas de Registros (RySG)
item-rrsg = Grupo de Partes Interesadas de Registradores (RrSG)
item-ncuc = Unidad Constitutiva de Usuarios No Comerciales (NCUC)
item-npoc = Unidad Constitutiva de Asuntos Operativos de Entidades sin Fines de Lucro (NPOC)
item-ccnso = Organización de Apoyo para Nombres de Dominio con Código de País (ccNSO)
item-at-large = At-Large
item-aso = Organización de Apoyo para Direcciones (ASO), o un Registro Regional de Internet
item-other-body = Otra estructura
item-registry = Un operador de registro de un dominio genérico de alto nivel (gTLD)
item-registrar = Un registrador acreditado por la ICANN
item-none-of-these = Ninguna de estas opciones
item-criteria-met = A mi leal saber y entender, la organización cumple los criterios de membresía tal como se expone en esta solicitud.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = A mi leal saber y entender, las respuestas de esta solicitud son ciertas. Pido a la Unidad Constitutiva que decida si la organización cumple los criterios de membresía.
item-will-participate = Los representantes participarán de forma activa y regular en el trabajo de la Unidad Constitutiva.
item-authority = Tengo facultades para firmar esta solicitud en nombre de la organización.
item-expected-standards = He leído los Estándares de Comportamiento Esperado de la ICANN (Expected Standards of Behavior), y los representantes los respetarán.
# A link to that text, above the declarations.
expected-standards-link = Leer los Estándares de Comportamiento Esperado de la ICANN (en inglés)
item-consent = Acepto que la Secretaría trate los datos de esta solicitud para que la Unidad Constitutiva decida sobre ella y para llevar la lista de miembros.

## Errors.

too-long = «{ $label }» admite como máximo { NUMBER($limit) } caracteres. Usted escribió { NUMBER($length) }.
bad-email = Escriba una dirección de correo electrónico como name@example.net
email-not-alone = Escriba solo la dirección de correo electrónico, como name@example.net, sin nombre ni otras palabras
several-emails = Escriba una sola dirección de correo electrónico. El representante suplente tiene su propio campo.
bad-website = Escriba la dirección de un sitio web, como example.net o https://example.net
bad-telephone = Escriba un número de teléfono como +49 30 1234567
bad-country = Seleccione un país o territorio de la lista
bad-as-number = «{ $word }» no es un número de AS. Escriba números como AS3320, separados por comas.
unreadable-as-number = «{ $word }» no es un número de AS, debido a { $letters }. Escriba números como AS3320, separados por comas.
letter = «{ $letter }»
letter-by-code = «{ $letter }» ({ $code })
reserved-as-number = AS{ $number } { $reason }. Escriba el número de una red de la Internet pública, o deje el campo vacío.
as-number-zero = no identifica ninguna red (RFC 7607)
as-number-transition = sustituye a los números de cuatro octetos (RFC 6793)
as-number-documentation = está reservado para documentación (RFC 5398)
as-number-private = está reservado para uso privado (RFC 6996)
as-number-last = está reservado como último número de su rango (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = El archivo es demasiado grande para ser una solicitud guardada (más de 16 MB). Elija el archivo PDF, HTML o JSON que descargó aquí.
file-not-ours = Esta no es una solicitud guardada aquí. Elija el archivo PDF, HTML o JSON que descargó.
file-no-reader = No se pudo cargar el módulo que lee los archivos PDF. Compruebe su conexión y elija de nuevo el archivo, o elija el archivo HTML o JSON.
file-unreadable = El navegador no pudo leer el archivo. Compruebe que todavía existe y que tiene permiso para abrirlo.
file-truncated = El archivo termina antes de tiempo, como si se hubiera interrumpido una descarga o una copia. Pruebe con otra copia.
file-damaged = El archivo está dañado: sus datos se interrumpen en la línea { $line }. Pruebe con otra copia.
file-damaged-pdf = El archivo PDF está dañado y no se puede leer. Pruebe con otra copia, o con el archivo HTML o JSON.
file-encrypted = El archivo PDF está protegido con contraseña. Elija el archivo tal como lo descargó, o el archivo HTML o JSON.
file-too-deep = El archivo no tiene el formato de las solicitudes que se guardan aquí. Elija el archivo PDF, HTML o JSON que descargó.
file-newer = El archivo se guardó con una versión más reciente de esta comprobación (formato { $version }). Recargue la página para obtener esa versión y abra el archivo de nuevo.
file-older = El archivo se guardó con una versión antigua de esta comprobación (formato { $version }) y ya no se puede abrir. Complete una nueva solicitud.
file-unknown = El archivo contiene algo que esta comprobación no conoce: { $path }. Puede que se haya modificado; elija el archivo tal como se descargó.
file-wrong-type = Una parte del archivo tiene una forma incorrecta: { $path }. Puede que se haya modificado; elija el archivo tal como se descargó.
file-bad-value = Una parte del archivo tiene un valor imposible: { $path }. Puede que se haya modificado; elija el archivo tal como se descargó.
file-altered = Un programa cambió caracteres de este archivo por el camino, como hacen algunos programas de correo, y sus textos ya no son los que usted escribió. Elija el archivo tal como se descargó, o pida que se lo envíen de nuevo en un archivo ZIP.
