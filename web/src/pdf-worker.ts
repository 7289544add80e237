// Runs the module that creates and reads PDFs: as a worker, or in the page if it cannot start one.
import { PDF_SCRIPT_COPIES, PDF_WASM_FILE, PDF_WASM_INTEGRITY } from "build-constants";
import init, { answer } from "pdf-module";
import type { PdfPort } from "widget-module";

import { isTrap, onTrap } from "./trap.ts";

type Emit = (name: string, payload?: unknown) => void;

const base = new URL(".", import.meta.url);

// A trapped module cannot be restarted. The next copy of this script, with another instance of the
// module, takes its place.
let successor: Promise<typeof import("./pdf-worker.ts")> | undefined;
onTrap(() => {
  successor ??= nextCopy();
});

// An import map has no checksum for any other URL.
async function nextCopy(): Promise<typeof import("./pdf-worker.ts")> {
  const own = new URL(import.meta.url);
  const next = Number(own.search.slice(1)) + 1;
  if (next > PDF_SCRIPT_COPIES) {
    throw new Error("The PDF module has stopped too often.");
  }
  own.search = String(next);
  return import(own.href);
}

/**
 * Starts the module. `emit` receives the name and the payload of each reply. A request at which the
 * module traps is repeated as often as this, because WebKit traps at times where nothing is wrong.
 */
export async function createPort(emit: Emit, repeats = 2): Promise<PdfPort> {
  if (successor) {
    return (await successor).createPort(emit, repeats);
  }
  const response = fetch(new URL(PDF_WASM_FILE, base), { integrity: PDF_WASM_INTEGRITY });
  await init({ module_or_path: response });
  const failed = () => emit("failed");
  const passOn = (message: unknown[], repeats: number) => {
    const port = createPort(emit, repeats);
    port.then((port) => port.postMessage(message)).catch(failed);
  };
  return {
    async postMessage(message: unknown[]) {
      if (successor) {
        passOn(message, repeats);
        return;
      }
      const forget = onTrap(() => (repeats ? passOn(message, repeats - 1) : failed()));
      await answer(message, emit, base.href);
      forget();
    },
    terminate() {},
  };
}

if (!("document" in globalThis)) {
  const emit = (...reply: unknown[]) => postMessage(reply);
  const failed = () => emit("failed");
  const port = createPort(emit);
  port.catch(failed);
  // After a trap, this worker goes on with another instance.
  addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) || failed());
  addEventListener("error", (event) => isTrap(event.error) && event.preventDefault());
  addEventListener("message", async ({ data }) => (await port).postMessage(data));
}
