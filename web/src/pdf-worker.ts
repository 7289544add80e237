// Runs the module that creates and reads PDFs: as a worker, or in the page if it cannot start one.
import { PDF_SCRIPT_COPIES, PDF_WASM_FILE, PDF_WASM_INTEGRITY } from "build-constants";
import init, { answer } from "pdf-module";
import type { PdfPort } from "widget-module";

import { isCrashed, onCrash } from "./crash.ts";
import { base, fetchOnce } from "./fetch.ts";

type Emit = (name: string, payload?: unknown) => void;

// The number of this copy of the script; the original has 0.
const copy = Number(new URL(import.meta.url).search.slice(1));

// A crashed module cannot be restarted. The next copy of this script, with another instance of the
// module, takes its place.
let successor: Promise<typeof import("./pdf-worker.ts")> | undefined;
onCrash(() => {
  successor = nextCopy();
});

// An import map has no checksum for any other URL.
async function nextCopy(): Promise<typeof import("./pdf-worker.ts")> {
  if (copy >= PDF_SCRIPT_COPIES) {
    throw new Error("The PDF module has crashed too often.");
  }
  const next = new URL(import.meta.url);
  next.search = String(copy + 1);
  return import(next.href);
}

// A second start would replace the instance while it is in use.
function startModule(): Promise<unknown> {
  return fetchOnce("module", () => {
    const response = fetch(new URL(PDF_WASM_FILE, base), { integrity: PDF_WASM_INTEGRITY });
    return init({ module_or_path: response });
  });
}

/**
 * Starts the module. `emit` receives the name and the payload of each reply. A request at which the
 * module crashes is repeated as often as this, because WebKit traps at times where nothing is wrong.
 */
export async function createPort(emit: Emit, repeats = 2): Promise<PdfPort> {
  if (successor) {
    return (await successor).createPort(emit, repeats);
  }
  await startModule();
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
      const forget = onCrash(() => (repeats ? passOn(message, repeats - 1) : failed()));
      try {
        await answer(message, emit, base.href);
        forget();
      } catch (error) {
        if (!isCrashed()) {
          throw error;
        }
      }
    },
    terminate() {},
  };
}

// A copy receives its messages from the script before it.
if (!("document" in globalThis) && copy === 0) {
  const emit = (...reply: unknown[]) => postMessage(reply);
  const failed = () => emit("failed");
  const port = createPort(emit);
  port.catch(failed);
  // After a crash, this worker goes on with another copy.
  addEventListener("error", (event) => isCrashed() && event.preventDefault());
  addEventListener("message", ({ data }) => {
    port.then((port) => port.postMessage(data)).catch(failed);
  });
}
