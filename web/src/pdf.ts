// The page's end of the PDF worker.
import { PDF_SCRIPT, PDF_SCRIPT_COPIES } from "build-constants";
import type { PdfPort } from "widget-module";

import { base } from "./fetch.ts";
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
  const address = new URL(PDF_SCRIPT, base).href;
  if (base.origin !== globalThis.origin) {
    return startInPage(address, onMessage);
  }
  policy ??= globalThis.trustedTypes?.createPolicy("ispcp-eligibility", {
    createScriptURL: (address) => address,
  });
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
  worker.onmessage = ({ data: [name, payload] }) => onMessage(name, payload);
  worker.onerror = () => onMessage("failed");
  return worker;
}

// Firefox does not fetch a script again that it could not fetch: the URL of a copy follows each
// failure. An import map has no checksum for any other URL.
let copy = 0;

function startInPage(address: string, onMessage: OnMessage): PdfPort {
  let terminated = false;
  const emit: OnMessage = (name, payload) => {
    if (name === "failed") {
      copy = Math.min(copy + 1, PDF_SCRIPT_COPIES);
    }
    if (!terminated) {
      onMessage(name, payload);
    }
  };
  const failed = () => emit("failed");
  const script: Promise<{ createPort: typeof createPort }> = import(copy ? `${address}?${copy}` : address);
  const port = script.then(({ createPort }) => createPort(emit));
  port.catch(failed);
  return {
    postMessage: (message) => port.then((port) => port.postMessage(message)).catch(failed),
    terminate() {
      terminated = true;
    },
  };
}
