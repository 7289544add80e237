### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = Solicitud, parte { $number } de { $total }
progress-check = Solicitud
progress-ready = Solicitud

## Buttons.

button-change = Cambiar
button-prepare = Preparar la solicitud
button-prepare-anyway = Continuar con la solicitud de todos modos
button-pdf = Descargar el PDF
button-html = Descargar el HTML
button-text = Descargar el texto
button-json = Descargar los datos (JSON)
button-print = Imprimir
button-email = Escribir a la Secretaría
button-copy-address = Copiar la dirección
button-copy-email = Copiar el mensaje
button-copy-text = Copiar el texto
button-copy-data = Copiar los datos
button-share = Compartir el archivo HTML
button-self-check = Descargar este resultado

## How words are joined.

# A label and what it says: "Transit: Met".
label-value = { $label }: { $value }
# A label alone on a line, above what it says.
label-line = { $label }:
# Between two sentences.
sentence-separator = { " " }

## Result.

requirements-met =
    { $met ->
        [one] Se cumple { $met } de { $all } requisitos.
       *[other] Se cumplen { $met } de { $all } requisitos.
    }
constituency-decides = Esta comprobación es orientativa: la Unidad Constitutiva decide sobre la membresía.
route-title = El camino hacia la membresía
route-caption = Hace falta al menos una de las ramas del centro y todos los pasos de la línea principal.
route-up = No falta ningún paso hacia la membresía.
route-open = Al menos un paso hacia la membresía no está claro.
route-down = Falta al menos un paso hacia la membresía.
# Between the four alternatives, for screen readers and on the diagram.
route-any = basta con uno
findings-title = Motivos del resultado
# The findings in three groups: what counts, what is open or missing, what does not matter.
findings-met = Criterios cumplidos
findings-outstanding = Criterios por aclarar o no cumplidos
findings-immaterial = Criterios que no cambian el resultado
obstacles-title = Qué tendría que cambiar
# A criterion, or several, each on a line below.
needs-met-one = Este criterio tendría que cumplirse:
needs-met-any = Tendría que cumplirse al menos uno de estos criterios:
open-title = Lo que falta por aclarar
needs-answer-one = Este punto necesita una respuesta clara:
needs-answer-any = Al menos uno de estos puntos necesita una respuesta clara:
next-title = Próximos pasos
next-eligible = Prepare aquí su solicitud, descárguela y envíela a la Secretaría. Necesita los datos de su organización, un representante, unas frases que acrediten sus respuestas y cinco declaraciones.
next-unclear = Puede cambiar una respuesta, consultar a la Secretaría o preparar la solicitud. La Unidad Constitutiva puede decidir lo que esta comprobación no puede.
next-not-eligible = Si una respuesta es errónea, cámbiela. Si cree que su organización cumple aun así los criterios de la carta orgánica, continúe con la solicitud y explique por qué. La Unidad Constitutiva decide.
# The quoted words are the charter’s.
membership-rights = La carta orgánica concede a los miembros en situación regular «single and equal rights to participate in all general activities of the ISPCP Constituency» (traducción no oficial: «iguales derechos de participar en todas las actividades generales de la Unidad Constitutiva»).
# Stands before the Secretariat’s address.
ask-secretariat = Para cuotas, plazos y otras preguntas, escriba a la Secretaría:
# What the application will ask for, before one begins with it.
preparation-title = Qué tener a mano
preparation-organisation = El nombre legal de la organización, su país y su sitio web; si los tiene, los números de AS y el número de registro.
preparation-representatives = El nombre, el cargo y la dirección de correo electrónico de un representante y, si lo desea, de un suplente.
preparation-evidence = Unas frases sobre lo que hace su organización y sobre cómo la afectan comercialmente las actividades de la GNSO.
preparation-disclosures = A qué otras estructuras de la ICANN pertenece, y si tiene vínculos con un registro o un registrador.
preparation-declarations = La autorización para hacer cinco declaraciones en su nombre y firmar.
preparation-time = Con estos datos se tarda entre 15 y 25 minutos. Puede guardar una copia y continuar más tarde.
elsewhere-title = Otras partes de la ICANN
elsewhere-lead = Otras partes de la comunidad de la ICANN están abiertas a otros tipos de organizaciones:

elsewhere-bc = Unidad Constitutiva de Negocios (BC)
elsewhere-bc-for = empresas que usan Internet, y sus asociaciones
elsewhere-ipc = Unidad Constitutiva de Propiedad Intelectual (IPC)
elsewhere-ipc-for = titulares de propiedad intelectual y quienes actúan en su nombre
elsewhere-rysg = Grupo de Partes Interesadas de Registros (RySG)
elsewhere-rysg-for = operadores de registro de dominios genéricos de alto nivel con contrato con la ICANN
elsewhere-rrsg = Grupo de Partes Interesadas de Registradores (RrSG)
elsewhere-rrsg-for = registradores acreditados por la ICANN
elsewhere-ncsg = Grupo de Partes Interesadas No Comerciales (NCSG), con la NCUC y la NPOC
elsewhere-ncsg-for = organizaciones no comerciales y particulares. Pero una asociación sin fines de lucro de proveedores de servicios de Internet puede unirse a la ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = usuarios finales y sus grupos
elsewhere-ccnso = Organización de Apoyo para Nombres de Dominio con Código de País (ccNSO)
elsewhere-ccnso-for = administradores de dominios de alto nivel con código de país
elsewhere-aso = Los Registros Regionales de Internet y la Organización de Apoyo para Direcciones (ASO)
elsewhere-aso-for = cualquiera que tenga interés en la política de los recursos numéricos de Internet
elsewhere-gac = Comité Asesor Gubernamental (GAC)
elsewhere-gac-for = gobiernos y autoridades públicas

## Check your answers, and the last screen.

review-title = Revise sus respuestas
review-lead = Esto es lo que recibirá la Secretaría. Cambie lo que no sea correcto.
download-title = Su solicitud está lista
download-lead = Descárguela y envíela a la Secretaría. Aún no se ha enviado nada: esta página no puede enviarla por usted.
download-choose = Envíe el PDF: puede leerlo, firmarlo, guardarlo y volver a abrirlo aquí. El HTML tiene el mismo contenido como página web, el texto se puede pegar en un correo electrónico y los datos (JSON) son para otros programas.
download-no-file = ¿No se descargó ningún archivo?
download-no-file-lead = Algunas aplicaciones y configuraciones de empresa no permiten que una página guarde archivos. Copie el texto en un correo electrónico a la Secretaría, o guarde los datos para volver a abrirlos aquí.
download-send-title = Enviar la solicitud
# Stands before the Secretariat's address.
download-send = Adjunte el archivo descargado a un correo electrónico dirigido a
download-preview-title = Su solicitud
email-subject = Solicitud de membresía de la ISPCP
email-body =
    A la Secretaría de la ISPCP:

    Adjuntamos nuestra solicitud de membresía.

    (Adjunte el archivo descargado y borre esta línea.)

## Status messages.

status-downloaded = Su navegador ha recibido este archivo para guardarlo: { $file }
status-opening = Abriendo el PDF…
status-opened = Se abrió la solicitud guardada.
status-cleaned = Se quitaron caracteres invisibles de estos campos: { $fields }
status-copied = Copiado.
status-copy-refused = Su navegador no permite copiar aquí. El texto se muestra más abajo: selecciónelo y cópielo.
status-share-refused = Su navegador no permite compartir archivos aquí. Descargue el archivo o copie el texto.
# The label of a text that the browser did not copy.
copy-by-hand = Texto para copiar

## Making the PDF.

paper = Tamaño del papel
paper-a4 = A4
paper-letter = Carta (US Letter)
pdf-loading = Preparando la creación del PDF…
pdf-fetching = Cargando las fuentes…
pdf-writing = Creando el PDF…
pdf-slow = El PDF está tardando, quizá por una conexión lenta. Su creación continúa; mientras tanto, puede descargar el HTML o imprimir sin conexión.
pdf-failed = No se pudo crear el PDF, quizá porque se perdió la conexión. Inténtelo de nuevo, o bien descargue el HTML o imprima: no hace falta conexión.
# { $characters } are those that no font has.
pdf-boxed = El PDF está listo. Sus tipos de letra no tienen estos caracteres: { $characters }. El PDF muestra en su lugar el código en pequeños recuadros, y los datos que contiene los conservan tal como usted los escribió.
