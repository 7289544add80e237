// A blocking script in the head: selects the language, shows the prerendered first question or the
// loading state for a stored session, and records the visitor's actions until page.ts runs.
import { WASM_FILE, WASM_INTEGRITY } from "build-constants";
import type { Boot } from "./boot.ts";
import { negotiateLocale } from "./negotiate.ts";

const root = document.documentElement;
// Unknown if a proxy delays scripts.
const script = document.currentScript as HTMLScriptElement | null;

// The host page numbers its widgets, which store their answers separately, and requests a language.
const framed = parent !== self;
const match = framed ? location.hash.match(/^#([1-9]\d?)\/([\w-]*)$/) : null;
const [, instance = "", askedLocale = ""] = match ?? [];
const storageKey = Number(instance) > 1 ? `ispcp-eligibility-${instance}` : "ispcp-eligibility";
let storage: Storage | null = null;
try {
  storage = sessionStorage;
} catch {
  // The browser refuses storage.
}
// The visitor's choice applies as long as the host page requests the same language.
const [chosen = "", askedThen = ""] = (storage?.getItem(`${storageKey}-language`) ?? "").split("/");
const wanted = askedThen === askedLocale ? chosen : askedLocale;
const locale = negotiateLocale([wanted, ...navigator.languages]);
const stored = storage?.getItem(storageKey) ?? null;
root.toggleAttribute("data-framed", Boolean(instance));

// Redirect to the page of that language. Some servers strip the file extension, and some serve this
// page for every URL, so redirect only once.
const page = locale === "en" ? "index" : locale;
const isThere = location.pathname.replace(/\.html$/, "").endsWith(`/${page}`);
if (stored === null && locale !== root.lang && !isThere) {
  location.replace(`${page}.html${location.search}${location.hash}`);
  // Until then, show nothing in the wrong language.
  root.hidden = true;
}

// States for the style sheet: `ready` or `stored`; later also `pressed` and `slow`; removed once
// page.ts is done.
root.dataset.boot = stored === null ? "ready" : "stored";
const addState = (state: string) => {
  root.dataset.boot += ` ${state}`;
};
const slow = setTimeout(addState, 8000, "slow");

const recording = new AbortController();
const options = { capture: true, signal: recording.signal };
const boot: Boot = {
  framed,
  storage,
  storageKey,
  stored,
  askedLocale,
  locale,
  // Not a preload: WebKit, and Firefox at times, fetch a preloaded module a second time.
  module:
    script && !root.hidden
      ? fetch(new URL(WASM_FILE, script.src), { integrity: WASM_INTEGRITY, priority: "low" })
      : undefined,
  pressed: null,
  chosenLocale: "",
  messages: [],
  end() {
    recording.abort();
    clearTimeout(slow);
    delete root.dataset.boot;
  },
};
globalThis.boot = boot;

addEventListener(
  "click",
  (event) => {
    const button = (event.target as Element).closest?.("#ispcp-widget button");
    if (button) {
      event.preventDefault();
      boot.pressed = button as HTMLButtonElement;
      addState("pressed");
    }
  },
  options,
);
addEventListener(
  "change",
  ({ target }) => {
    if ((target as Element).matches("#ispcp-widget .languages select")) {
      boot.chosenLocale = (target as HTMLSelectElement).value;
      addState("pressed");
    }
  },
  options,
);
// Tell the host page that the frame is running: page.ts may take longer, or fail.
addEventListener("message", (event) => {
  if (framed && event.source === parent && event.data?.widget === "ispcp-eligibility") {
    boot.messages.push(event);
    event.ports[0]?.postMessage({ running: true });
  }
});
// A script failed to load.
addEventListener("error", ({ target }) => (target as HTMLScriptElement).src && boot.end(), options);
