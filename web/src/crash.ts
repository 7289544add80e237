// Reports the crash of a WebAssembly module: an error that leaves one of its functions. That may be a
// trap, an exhausted stack, or an error of the page that the module does not handle. The function was
// interrupted, so that the module must not be called again. Error events do not show every crash: on a
// page of another site, WebKit hides their details (HTML, "muted errors").

const handlers = new Set<() => void>();
let crashed = false;

/** Whether the module that this script contains has crashed. */
export function isCrashed(): boolean {
  return crashed;
}

/** Calls the handler after a crash of the module that this script contains. Returns how to stop. */
export function onCrash(handler: () => void): () => void {
  handlers.add(handler);
  return () => handlers.delete(handler);
}

/** The exports of the module, so that they report a crash: the build adds the call to its bindings. */
export function reportCrash(exports: WebAssembly.Exports): WebAssembly.Exports {
  const report = (value: WebAssembly.ExportValue) => {
    if (typeof value !== "function") {
      return value;
    }
    return (...args: unknown[]) => {
      try {
        return value(...args);
      } catch (error) {
        // Once: the calls around this one end with the same error, and those after it with others.
        if (!crashed) {
          crashed = true;
          // Once the calls that the crash ends are over.
          queueMicrotask(() => {
            for (const handler of [...handlers]) {
              handler();
            }
          });
        }
        throw error;
      }
    };
  };
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, report(value)]));
}
