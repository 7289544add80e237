// The page's end of the PDF worker.
import { PDF_SCRIPT, PDF_WASM_FILE } from "build-constants";
import type { PdfPort } from "widget-module";

import { base } from "./fetch.ts";
import { isTrapOf } from "./loader.ts";
import type { createPort } from "./pdf-worker.ts";

type OnMessage = (name: string, payload?: unknown) => void;

// A strict policy requires a worker's URL from a Trusted Types policy. A page may create only one
// policy of each name.
let policy: TrustedTypePolicy | undefined;

/**
 * Starts the PDF worker. Browsers do not start a worker from a cross-origin script: on such a page
 * the module runs in the page itself.
 */
export function startPdfWorker(onMessage: OnMessage): PdfPort {
  if (base.origin !== globalThis.origin) {
    return startInPage(onMessage);
  }
  policy ??= globalThis.trustedTypes?.createPolicy("ispcp-eligibility", {
    createScriptURL: (address) => address,
  });
  const address = new URL(PDF_SCRIPT, base).href;
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
  worker.onmessage = ({ data: [name, payload] }) => onMessage(name, payload);
  worker.onerror = () => onMessage("failed");
  return worker;
}

// A trapped module cannot be restarted: after each trap, another instance is imported from another
// URL.
let traps = 0;

function startInPage(onMessage: OnMessage): PdfPort {
  const life = new AbortController();
  const emit: OnMessage = (name, payload) => {
    if (!life.signal.aborted) {
      onMessage(name, payload);
    }
  };
  const failed = () => emit("failed");
  const onError = (reason: unknown) => {
    if (isTrapOf(reason, [PDF_WASM_FILE, PDF_SCRIPT])) {
      traps += 1;
      failed();
    }
  };
  addEventListener("error", ({ error }) => onError(error), life);
  addEventListener("unhandledrejection", ({ reason }) => onError(reason), life);
  const address = new URL(traps ? `${PDF_SCRIPT}?${traps}` : PDF_SCRIPT, base).href;
  const port: Promise<PdfPort> = import(address).then((script: { createPort: typeof createPort }) =>
    script.createPort(emit),
  );
  port.catch(failed);
  return {
    postMessage: (message) => port.then((port) => port.postMessage(message)).catch(failed),
    terminate: () => life.abort(),
  };
}
