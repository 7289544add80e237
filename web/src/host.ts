// What every host offers: the browser's means, which need no DOM of the widget's.
import type { Host } from "widget-module";

import { startPdfWorker } from "./pdf.ts";

// Nothing is fetched ahead of time for a visitor who saves data, or pays for it, as far as the
// browser says (W3C Network Information, Save Data).
const { saveData, type, effectiveType = "" } = navigator.connection ?? {};

/** The part of a host that is the same on every page. */
export const commonHost = {
  savesData: saveData === true || type === "cellular" || effectiveType.includes("2g"),
  // A file like ours, since each kind of file needs a grant.
  canShare: Boolean(navigator.canShare?.({ files: [new File([""], "a.html", { type: "text/html" })] })),
  countryNames,
  copy,
  share,
  startPdfWorker,
} satisfies Partial<Host>;

function copy(text: string, done: (copied: boolean) => void) {
  // Without a secure context there is no clipboard.
  const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
  copied.then(
    () => done(true),
    () => done(false),
  );
}

function share(name: string, type: string, content: string, done: (shared: boolean) => void) {
  // Without a charset: browsers compare the type with a list.
  const [bare] = type.split(";");
  const file = new File([content], name, bare ? { type: bare } : {});
  navigator.share({ files: [file] }).then(
    () => done(true),
    // A visitor who closes the list of apps has not been refused anything.
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

// Not every browser has the names of every language.
function regionNames(tag: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(tag, { type: "region" });
  } catch {
    return null;
  }
}
