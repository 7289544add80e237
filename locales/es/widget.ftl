### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = Solicitud, parte { $number } de { $total }
progress-check = Solicitud
progress-ready = Solicitud

## Buttons.

button-change = Cambiar
button-prepare = Preparar la solicitud
button-prepare-anyway = Continuar con la solicitud de todos modos
button-pdf = Descargar PDF
button-html = Descargar HTML
button-text = Descargar texto
button-json = Descargar los datos (JSON)
button-print = Imprimir
button-email = Escribir a la Secretaría
button-copy-address = Copiar la dirección
button-copy-email = Copiar el mensaje
button-copy-text = Copiar el texto
button-copy-data = Copiar los datos
button-share = Compartir el archivo HTML
button-self-check = Descargar esta comprobación

## Result.

requirements-met =
    { $met ->
        [one] { $met } requisito cumplido de { $all }.
       *[other] { $met } requisitos cumplidos de { $all }.
    }
constituency-decides = La Unidad Constitutiva decide; esta comprobación le ayuda a presentar la solicitud.
route-title = El camino hacia el ingreso
route-caption = Léalo como una ruta: está establecida cuando lo está uno de los cuatro enlaces en paralelo y todo lo que está en línea con ellos.
route-up = El camino de su organización hacia el ingreso está completo.
route-open = El camino de su organización hacia el ingreso no es seguro.
route-down = El camino de su organización hacia el ingreso está interrumpido.
# One station of the route, for screen readers.
route-station = { $station }: { $state }
# Between the four alternatives, for screen readers and on the diagram.
route-any = una de las cuatro
findings-title = Por qué
obstacles-title = Lo que lo impide
obstacles-any = Para cambiar este resultado tendría que cumplirse al menos uno de estos criterios: { $criteria }.
obstacles-one = Para cambiar este resultado tendría que cumplirse este criterio: { $criteria }.
open-title = Lo que queda abierto
open-any = Una respuesta clara sobre uno de estos puntos podría resolverlo: { $criteria }.
next-title = Qué sigue
next-eligible = Prepare aquí la solicitud y envíela a la Secretaría. Hacen falta un nombre, un representante, unas frases de justificación y una declaración.
next-unclear = Puede cambiar una respuesta, preguntar a la Secretaría o preparar la solicitud: la Unidad Constitutiva puede decidir lo que esta comprobación no puede.
next-not-eligible = Si una respuesta es errónea, cámbiela. Si cree que la carta corresponde de todos modos a su organización, siga adelante y diga por qué: decide la Unidad Constitutiva.
next-membership = La carta concede a los miembros al corriente derechos únicos e iguales a participar en todas las actividades generales de la Unidad Constitutiva ISPCP. Para cuotas, plazos y todo lo que no está publicado, pregunte a la Secretaría:
elsewhere-title = A quién más dirigirse
elsewhere-lead = Otras partes de la comunidad de la ICANN están abiertas a otros solicitantes:

elsewhere-bc = Unidad Constitutiva de Negocios (BC)
elsewhere-bc-for = empresas que usan Internet, y sus asociaciones
elsewhere-ipc = Unidad Constitutiva de Propiedad Intelectual (IPC)
elsewhere-ipc-for = titulares de propiedad intelectual y quienes actúan en su nombre
elsewhere-rysg = Grupo de Partes Interesadas de Registros (RySG)
elsewhere-rysg-for = operadores de dominios genéricos de nivel superior con contrato con la ICANN
elsewhere-rrsg = Grupo de Partes Interesadas de Registradores (RrSG)
elsewhere-rrsg-for = registradores acreditados por la ICANN
elsewhere-ncsg = Grupo de Partes Interesadas No Comerciales (NCUC o NPOC)
elsewhere-ncsg-for = organizaciones no comerciales y particulares. Una asociación sin fines de lucro de proveedores de servicios de Internet tiene su lugar aquí, en la ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = usuarios finales y sus grupos
elsewhere-ccnso = Organización de Apoyo para Nombres de Dominio con Código de País (ccNSO)
elsewhere-ccnso-for = administradores de dominios de nivel superior con código de país
elsewhere-aso = Los Registros Regionales de Internet y la Organización de Apoyo para Direcciones (ASO)
elsewhere-aso-for = cualquiera que tenga interés en la política de los recursos numéricos de Internet
elsewhere-gac = Comité Asesor Gubernamental (GAC)
elsewhere-gac-for = gobiernos y autoridades públicas

## Check your answers, and the last screen.

check-title = Revise sus respuestas
check-lead = Esto es lo que recibirá la Secretaría. Cambie lo que no sea correcto.
ready-title = Su solicitud está lista
ready-lead = Descárguela y envíela a la Secretaría. No se ha enviado nada: solo usted puede hacerlo.
ready-choose = El PDF es el que hay que enviar: se puede leer, firmar y guardar, y volver a abrir aquí. El HTML contiene lo mismo como página web; el texto cabe en un correo electrónico; los datos son para máquinas.
ready-no-file = ¿No ha llegado ningún archivo?
ready-no-file-lead = Algunas aplicaciones y configuraciones de empresa no permiten que una página guarde archivos. Copie el texto en un correo a la Secretaría, o guarde los datos para volver a abrirlos aquí.
ready-send-title = Enviarla
# Stands before the Secretariat's address.
ready-send = Adjunte el archivo descargado a un correo electrónico dirigido a
ready-keep-title = Conservarla, o empezar de nuevo
ready-preview-title = Su solicitud
email-subject = Solicitud de ingreso en la ISPCP
email-body =
    Estimada Secretaría:

    Adjuntamos nuestra solicitud de ingreso.

    (Adjunte el archivo descargado antes de enviar este mensaje.)

## Status messages.

status-downloaded = El archivo se descargó: { $file }
status-opening = Abriendo el PDF…
status-opened = Se abrió la solicitud guardada.
status-cleaned = Se quitaron caracteres de control invisibles de: { $fields }
status-copied = Copiado.
status-copy-refused = Su navegador no permite copiar aquí. El texto se muestra más abajo: selecciónelo y cópielo.
# The label of a text that the browser did not copy.
copy-by-hand = Texto para copiar

## Making the PDF.

paper = Papel del PDF
paper-a4 = A4
paper-letter = Carta (US Letter)
pdf-loading = Cargando lo que hace el PDF…
pdf-fetching = Obteniendo las fuentes para su texto…
pdf-writing = Escribiendo el PDF…
pdf-slow = El PDF está tardando, quizá por una conexión lenta. Todavía se está haciendo; mientras tanto puede descargar HTML o imprimir, que no necesitan conexión.
pdf-failed = No se pudo hacer el PDF, quizá porque se perdió la conexión. Inténtelo de nuevo, o descargue HTML o imprima, que no necesitan conexión.
# { $characters } are those that no font has.
pdf-uncovered = El PDF no puede mostrar estos caracteres: { $characters }. No se pierde nada: descargue HTML, que muestra lo que su dispositivo puede, o vuelva atrás y escríbalos de otra manera.
