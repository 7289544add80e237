// Inline mode: the widget in the host page itself, in a closed shadow root. The session is stored
// in memory that only these scripts can access, because the page could read sessionStorage.
import { SECRETARIAT, STYLE_FILE, TEXTS } from "build-constants";
import type { Host } from "widget-module";

import { onCrash } from "./crash.ts";
import { fetchOnce, fetchText } from "./fetch.ts";
import { followFocus } from "./focus.ts";
import type { HostSettings } from "./frame-channel.ts";
import { commonHost } from "./host.ts";
import { loadModule, mountWidget } from "./loader.ts";
import { negotiateLocale } from "./negotiate.ts";
import { downloadRescuedCopy } from "./rescue.ts";
import { SettingsStore } from "./settings.ts";
import { applyTheme } from "./theme.ts";

/** An in-memory storage. */
export type MemoryStorage = Exclude<Host["storage"], null>;

export function createStorage(): MemoryStorage {
  let stored: string | null = null;
  return {
    getItem: () => stored,
    setItem(_key, value) {
      stored = value;
    },
    removeItem() {
      stored = null;
    },
  };
}

// The style sheet, shared by all widgets of the page.
const loadStyle = () =>
  fetchOnce(STYLE_FILE, async () => {
    const text = await fetchText(STYLE_FILE);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return { sheet, text };
  });

// Events that reveal keys and typed text would leave the shadow root. Their propagation stops here,
// so that no outer listener receives them by accident. A page can still listen deliberately, in the
// capture phase: only a frame protects the answers from such a page.
const CONTAINED =
  "keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend";

// Keys without text, which a dialog or a focus trap around the widget needs.
const PASSED_ON = ["Escape", "Tab"];

function contain(event: Event) {
  if (!PASSED_ON.includes((event as KeyboardEvent).key)) {
    event.stopPropagation();
  }
}

// Prints only the application, from a separate frame.
function print(root: ShadowRoot, place: HTMLElement, style: string) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position: fixed; inline-size: 0; block-size: 0; visibility: hidden";
  frame.setAttribute("aria-hidden", "true");
  root.append(frame);
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  const widget = page.importNode(place.querySelector(".ispcp") as HTMLElement, true);
  page.title = widget.querySelector(".title")?.textContent ?? "";
  page.documentElement.lang = widget.lang;
  page.documentElement.dataset.theme = "light";
  page.body.className = "page";
  page.body.append(widget);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  view.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}

// Called for each running widget of this page when the module crashes.
const running = new Set<() => void>();

onCrash(() => {
  for (const stop of running) {
    stop();
  }
  running.clear();
});

// Replaces the widget by an error message after a crash.
async function showStopped(place: HTMLElement, storage: MemoryStorage, locale: string) {
  const translated = await import("./fallback-messages.ts").catch(() => null);
  const text = (id: string, english: string) => translated?.fallbackMessage(locale, id) ?? english;
  const alert = document.createElement("div");
  alert.className = "ispcp card";
  alert.setAttribute("role", "alert");
  const row = document.createElement("div");
  row.className = "button-group";
  const addButton = (variant: string, label: string, onClick: () => void) => {
    const button = row.appendChild(document.createElement("button"));
    button.type = "button";
    button.dataset.variant = variant;
    button.textContent = label;
    button.addEventListener("click", onClick);
  };
  const stored = storage.getItem("");
  if (stored) {
    addButton("primary", text("rescue", TEXTS.rescue), () => downloadRescuedCopy(stored));
  }
  addButton("secondary", text("reload-inline", TEXTS.reloadInline), () => location.reload());
  alert.append(text("stopped-inline", TEXTS.stoppedInline), row);
  place.replaceChildren(alert);
}

/** The element's methods for the widget. */
export interface ElementHost {
  emit(event: string, detail: string): void;
  /** Scrolls the page to a part of the widget, given its distance from the top and its height. */
  reveal(top: number, height: number): void;
}

/** The widget in an element. */
export interface InlineWidget {
  readonly place: HTMLElement;
  set(settings: HostSettings): void;
  end(): void;
}

/** Mounts the widget for a shadow root. */
export async function open(
  root: ShadowRoot,
  initial: HostSettings,
  storage: MemoryStorage,
  { emit, reveal }: ElementHost,
): Promise<InlineWidget> {
  const place = document.createElement("div");
  place.className = "page";
  place.dataset.framed = "";
  for (const name of CONTAINED.split(" ")) {
    place.addEventListener(name, contain);
  }
  followFocus(place, (top, height) => {
    // In the widget's own CSS pixels: the page may have scaled it.
    const { top: start, width } = place.getBoundingClientRect();
    const scale = width / place.offsetWidth;
    reveal((top - start) / scale, height / scale);
  });

  const store = new SettingsStore({ addsHistory: false }, (settings) => widget?.update(settings));
  let widget: ReturnType<typeof mountWidget> | null = null;
  const applySettings = ({ theme, secretariat, headingLevel }: HostSettings) => {
    applyTheme(place, theme);
    store.set({
      secretariat: String(secretariat || SECRETARIAT),
      headingLevel: String(headingLevel || 2),
    });
  };
  const switchLocale = async (locale: string) => {
    if (!(await store.switchLocale(locale))) {
      emit("error", "locale-failed");
    }
  };

  applySettings(initial);
  let { lang } = initial;
  const wanted = lang ? [String(lang), ...navigator.languages] : navigator.languages;
  const [{ sheet, text }] = await Promise.all([
    loadStyle(),
    loadModule(),
    switchLocale(negotiateLocale(wanted)),
  ]);
  const host: Host = {
    ...commonHost,
    storage,
    storageKey: "",
    ownsPage: false,
    ownsHistory: false,
    setLocale: switchLocale,
    print: () => print(root, place, text),
    emit,
  };
  widget = mountWidget(place, host, store.current);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet), sheet];

  const stop = () => {
    widget = null;
    emit("error", "crashed");
    showStopped(place, storage, store.requestedLocale);
  };
  running.add(stop);
  return {
    place,
    set(settings) {
      applySettings(settings);
      if (settings.lang && settings.lang !== lang) {
        ({ lang } = settings);
        switchLocale(negotiateLocale([String(lang)]));
      }
    },
    end() {
      running.delete(stop);
      widget?.end();
      place.remove();
    },
  };
}
