// The browser capabilities that every host provides, independent of the widget's DOM.
import type { Host } from "widget-module";

import { startPdfWorker } from "./pdf.ts";

// Nothing is prefetched if the visitor saves data or has a metered connection, as far as the
// browser reports it (W3C Network Information, Save Data).
const { saveData, type, effectiveType = "" } = navigator.connection ?? {};

/** The part of a host that is the same on every page. */
export const commonHost = {
  savesData: saveData === true || type === "cellular" || effectiveType.includes("2g"),
  // Test with a file of our type, because browsers permit each type separately.
  canShare: Boolean(navigator.canShare?.({ files: [new File([""], "a.html", { type: "text/html" })] })),
  countryNames,
  copy,
  share,
  startPdfWorker,
} satisfies Partial<Host>;

function copy(text: string, done: (copied: boolean) => void) {
  // The clipboard is only available in a secure context.
  const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
  copied.then(
    () => done(true),
    () => done(false),
  );
}

function share(name: string, type: string, content: string, done: (shared: boolean) => void) {
  // Without a charset: browsers compare the type with an allow list.
  const [bare] = type.split(";");
  const file = new File([content], name, bare ? { type: bare } : {});
  navigator.share({ files: [file] }).then(
    () => done(true),
    // Closing the list of apps is not a refusal.
    (error) => done(error.name === "AbortError"),
  );
}

function countryNames(tag: string, codes: string): string {
  const names = regionNames(tag);
  const name = (code: string) => {
    try {
      return names?.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return codes
    .split(" ")
    .map((code) => [code, name(code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, tag))
    .map((country) => country.join(" "))
    .join("\n");
}

// Some browsers lack the names of some languages.
function regionNames(tag: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(tag, { type: "region" });
  } catch {
    return null;
  }
}
