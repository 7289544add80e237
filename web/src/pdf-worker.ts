// Runs the module that creates and reads PDFs: as a worker, or in the page if it cannot start one.
import { PDF_WASM_FILE, PDF_WASM_INTEGRITY } from "build-constants";
import init, { answer } from "pdf-module";

const base = new URL(".", import.meta.url);

/** Starts the module. `emit` receives the name and the payload of each reply. */
export async function createPort(emit: (name: string, payload?: unknown) => void) {
  const response = fetch(new URL(PDF_WASM_FILE, base), { integrity: PDF_WASM_INTEGRITY });
  await init({ module_or_path: response });
  return {
    postMessage: (message: unknown[]) => answer(message, emit, base.href),
    terminate() {},
  };
}

if (!("document" in globalThis)) {
  const emit = (...reply: unknown[]) => postMessage(reply);
  const failed = () => emit("failed");
  const port = createPort(emit);
  port.catch(failed);
  addEventListener("unhandledrejection", failed);
  addEventListener("message", async ({ data }) => (await port).postMessage(data));
}
