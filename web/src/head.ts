// A blocking script in the head: chooses the language, and whether the prerendered first question or
// a stored session is shown; and records what the visitor does before page.ts runs.
import type { Boot } from "./boot.ts";
import { negotiateLocale } from "./negotiate.ts";

const root = document.documentElement;

// The host page numbers its widgets, each of which stores its own answers, and asks for a language.
const framed = parent !== self;
const match = framed ? location.hash.match(/^#([1-9]\d?)\/([\w-]*)$/) : null;
const [, instance = "", askedLocale = ""] = match ?? [];
const storageKey = Number(instance) > 1 ? `ispcp-eligibility-${instance}` : "ispcp-eligibility";
let storage: Storage | null = null;
try {
  storage = sessionStorage;
} catch {
  // The browser refuses one.
}
// A visitor's choice holds as long as the host page asks for the same language as then.
const [chosen = "", askedThen = ""] = (storage?.getItem(`${storageKey}-language`) ?? "").split("/");
const wanted = askedThen === askedLocale ? chosen : askedLocale;
const locale = negotiateLocale([wanted, ...navigator.languages]);
const stored = storage?.getItem(storageKey) ?? null;
root.toggleAttribute("data-framed", Boolean(instance));

// The page of that language is beside this one. Some hosts drop the ending of an address, and some
// answer every address with this page: it is gone to only once.
const page = locale === "en" ? "index" : locale;
const isThere = location.pathname.replace(/\.html$/, "").endsWith(`/${page}`);
if (stored === null && locale !== root.lang && !isThere) {
  location.replace(`${page}.html${location.search}${location.hash}`);
  // Nothing shows meanwhile in a language that nobody asked for.
  root.hidden = true;
}

// For the style: `ready` or `stored`; later also `pressed` and `slow`; absent once page.ts is done.
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
// The host page waits for a sign that the frame runs: page.ts may take longer, or fail.
addEventListener("message", (event) => {
  if (framed && event.source === parent && event.data?.widget === "ispcp-eligibility") {
    boot.messages.push(event);
    event.ports[0]?.postMessage({ running: true });
  }
});
// A script that could not be loaded.
addEventListener("error", ({ target }) => (target as HTMLScriptElement).src && boot.end(), options);
