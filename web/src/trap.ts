// Reports a trap of a WebAssembly module, after which the module must not be called. Error events do
// not show one: on a page of another site, WebKit hides their details (HTML, "muted errors").

/** Whether an error is a trap. */
export function isTrap(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError;
}

const handlers = new Set<() => void>();

/** Calls the handler after a trap of the module that this script contains. Returns how to stop. */
export function onTrap(handler: () => void): () => void {
  handlers.add(handler);
  return () => handlers.delete(handler);
}

/** The exports of the module, so that they report traps: the build adds the call to its bindings. */
export function reportTraps(exports: WebAssembly.Exports): WebAssembly.Exports {
  // Calls can be nested: each of them throws the same error.
  let reported: unknown;
  const report = (value: WebAssembly.ExportValue) => {
    if (typeof value !== "function") {
      return value;
    }
    return (...args: unknown[]) => {
      try {
        return value(...args);
      } catch (error) {
        if (isTrap(error) && error !== reported) {
          reported = error;
          // Once the calls that the trap ends are over.
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
