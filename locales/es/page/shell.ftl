### What the page around the widget shows where the widget cannot run. Read at build time.

shell-title = ¿Puede su organización unirse a la Unidad Constitutiva ISPCP?
shell-lead = Una organización puede solicitar el ingreso en la Unidad Constitutiva de Proveedores de Servicios de Internet y de Conectividad cuando se cumple lo siguiente.
shell-kind = Es una entidad comercial o una asociación comercial del sector. En palabras de la carta:
shell-any = Hace al menos una de estas cosas:
shell-both = Y se cumplen estas dos condiciones:
shell-apply = Para presentar una solicitud o hacer una pregunta, escriba a la Secretaría:
shell-decides = La Unidad Constitutiva decide sobre el ingreso.
shell-loading = Cargando la comprobación…
shell-slow = La comprobación aún se está cargando. Mientras tanto, estos son los criterios.
shell-unsupported = Su navegador no puede ejecutar la comprobación, que necesita JavaScript y WebAssembly. Aun así, puede presentar una solicitud: estos son los criterios.
shell-failed = No se pudo cargar la comprobación. Vuelva a cargar la página para intentarlo de nuevo o presente la solicitud sin ella: estos son los criterios.
shell-stopped = La comprobación se ha detenido por un error propio. Lo que usted escribió se conserva en esta pestaña.
shell-reload = Volver a cargar y continuar
shell-rescue = Guardar lo escrito
shell-clear = Borrar todo
shell-stopped-inline = La comprobación se ha detenido por un error propio. Guarde lo que escribió, vuelva a cargar la página y abra la copia guardada para continuar.
shell-reload-inline = Volver a cargar la página
