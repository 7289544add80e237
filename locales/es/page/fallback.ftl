### What the page around the widget shows where the widget cannot run. Read at build time.

fallback-title = ¿Puede su organización unirse a la Unidad Constitutiva ISPCP?
fallback-lead = Su organización puede solicitar unirse a la Unidad Constitutiva de Proveedores de Servicios de Internet y de Conectividad (ISPCP) si cumple estos criterios.
fallback-kind = Es una entidad comercial o una asociación comercial del sector. En palabras de la carta orgánica:
fallback-any = Cumple al menos uno de estos criterios:
fallback-both = Cumple además estos dos criterios:
fallback-apply = Para presentar una solicitud o hacer una pregunta, escriba a la Secretaría:
fallback-decides = La Unidad Constitutiva decide sobre la membresía.
fallback-loading = Cargando la comprobación…
fallback-slow = La comprobación aún se está cargando. Mientras tanto, estos son los criterios.
fallback-unsupported = Su navegador no puede ejecutar la comprobación, que necesita JavaScript y WebAssembly. Aun así, puede presentar una solicitud: estos son los criterios.
fallback-failed = No se pudo cargar la comprobación. Vuelva a cargar la página para intentarlo de nuevo o presente la solicitud sin ella: estos son los criterios.
fallback-stopped = La comprobación se detuvo por un error interno. Lo que escribió se conserva en esta pestaña.
fallback-reload = Volver a cargar y continuar
fallback-rescue = Guardar lo que escribió
fallback-clear = Borrar todo
fallback-stopped-inline = La comprobación se detuvo por un error interno. Guarde lo que escribió, vuelva a cargar la página y abra la copia guardada para continuar.
fallback-reload-inline = Volver a cargar la página
