### What the page around the widget shows where the widget cannot run. Read at build time.

shell-title = ¿Puede su organización unirse a la Unidad Constitutiva ISPCP?
shell-lead = Su organización puede solicitar unirse a la Unidad Constitutiva de Proveedores de Servicios de Internet y de Conectividad (ISPCP) si cumple estos criterios.
shell-kind = Es una entidad comercial o una asociación comercial del sector. En palabras de la carta orgánica:
shell-any = Cumple al menos uno de estos criterios:
shell-both = Cumple además estos dos criterios:
shell-apply = Para presentar una solicitud o hacer una pregunta, escriba a la Secretaría:
shell-decides = La Unidad Constitutiva decide sobre la membresía.
shell-loading = Cargando la comprobación…
shell-slow = La comprobación aún se está cargando. Mientras tanto, estos son los criterios.
shell-unsupported = Su navegador no puede ejecutar la comprobación, que necesita JavaScript y WebAssembly. Aun así, puede presentar una solicitud: estos son los criterios.
shell-failed = No se pudo cargar la comprobación. Vuelva a cargar la página para intentarlo de nuevo o presente la solicitud sin ella: estos son los criterios.
shell-stopped = La comprobación se detuvo por un error interno. Lo que escribió se conserva en esta pestaña.
shell-reload = Volver a cargar y continuar
shell-rescue = Guardar lo que escribió
shell-clear = Borrar todo
shell-stopped-inline = La comprobación se detuvo por un error interno. Guarde lo que escribió, vuelva a cargar la página y abra la copia guardada para continuar.
shell-reload-inline = Volver a cargar la página
