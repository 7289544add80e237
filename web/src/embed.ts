// <ispcp-eligibility>: the widget on a host page, in a frame of its own origin, or in the page
// itself with isolation="inline". The element's content is the fallback. Page and frame communicate
// over a private MessageChannel. docs/policies.md lists its messages; they contain no input of the
// visitor.
import { INLINE_SCRIPT, TEXTS } from "build-constants";
import type { InlineWidget, MemoryStorage } from "./inline.ts";
import { negotiateLocale } from "./negotiate.ts";

const base = new URL(".", import.meta.url);

const TOKENS =
  "accent text text-muted border input-border surface surface-muted success error warning focus font radius spacing font-size".split(
    " ",
  );
// The property name of each event's detail.
const EVENTS = new Map(
  Object.entries({ ready: "", step: "step", verdict: "verdict", download: "format", error: "kind" }),
);
// The time without any message after which a frame counts as failed, in milliseconds.
const FRAME_TIMEOUT_MS = 20000;
// The time after which a running frame is shown even without a reported height.
const HEIGHT_TIMEOUT_MS = 1500;
// The distance of the focused element from content that overlaps the widget, in CSS pixels.
const CLEARANCE = 8;

const style = new CSSStyleSheet();
// No persistent content is positioned: it would be painted over a sticky header without a z-index.
// Space for the first screen is reserved, including the notice of browsers that refuse storage to a
// cross-site frame, to avoid layout shifts. From the second screen on, the space has the height of
// the screen. A transition of 1 ms reports a changed token.
style.replaceSync(`
  :host { all: initial; color-scheme: inherit; display: block; container-type: inline-size;
    transition: 1ms allow-discrete; transition-property: ${TOKENS.map((name) => `--ispcp-${name}`)}; }
  :host([hidden]) { display: none; }
  .space { display: flow-root; min-block-size: 1360px; scroll-margin: inherit; }
  .space[data-long] { min-block-size: 1660px; }
  @container (inline-size < 480px) { .space { min-block-size: 1520px; } .space[data-long] { min-block-size: 1920px; } }
  @container (inline-size < 400px) { .space { min-block-size: 1760px; } .space[data-long] { min-block-size: 2330px; } }
  @container (inline-size < 320px) { .space { min-block-size: 1960px; } .space[data-long] { min-block-size: 2650px; } }
  .space[data-begun][data-begun] { min-block-size: 0; }
  iframe { display: block; inline-size: 100%; border: 0; }
  /* Not hidden: Chromium renders no hidden frame of another site, which then reports no height. */
  iframe[data-waiting] { block-size: 150px; margin-block-end: -150px; opacity: 0; pointer-events: none; }
  .focus { position: relative; pointer-events: none; scroll-margin: inherit; }
`);

// The scroll container of an element: the nearest scrollable ancestor, or the page.
function scroller(element: Element): Element {
  const parent = (box: Element) =>
    box.assignedSlot ?? box.parentElement ?? (box.getRootNode() as ShadowRoot).host;
  for (let box: Element | null = element; box; box = parent(box)) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) {
      return box;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

// The box of a fixed or sticky header or footer that covers a point of an element.
function coverAt(element: Element, x: number, y: number): DOMRect | null {
  let box: Element | null = document.elementFromPoint(x, y);
  if (!box || box.contains(element) || element.contains(box)) {
    return null;
  }
  while (box && !/fixed|sticky/.test(getComputedStyle(box).position)) {
    box = box.parentElement;
  }
  return box && !box.contains(element) ? box.getBoundingClientRect() : null;
}

// The instance numbers of the connected elements: each has its own answers.
const numbers = new Set<number>();

type Settings = ReturnType<Eligibility["settings"]>;

/** The frame or the inline widget. */
interface Shown {
  set(settings: Settings): void;
  end(): void;
}

class Eligibility extends HTMLElement {
  static observedAttributes = "lang theme isolation secretariat heading-level history class style".split(" ");

  #root: ShadowRoot | null = null;
  #space = document.createElement("div");
  // Marks the position of the focus within the widget, for scrolling the page.
  #focus = document.createElement("div");
  #near: IntersectionObserver | null = null;
  #number = 0;
  #shown: Shown | null = null;
  #storage: MemoryStorage | null = null;
  #steps = 0;

  // Nothing is loaded until the element is near the viewport.
  connectedCallback() {
    if (!this.#root) {
      // Open for tests only: otherwise the page could access the content.
      this.#root = this.attachShadow({ mode: this.hasAttribute("open") ? "open" : "closed" });
      this.#root.adoptedStyleSheets = [style];
      this.#root.append(this.#space);
      this.#space.className = "space";
      this.#focus.className = "focus";
      this.addEventListener("transitionend", ({ target }) => target === this && this.#set());
    }
    this.#number = 1;
    while (numbers.has(this.#number)) {
      this.#number += 1;
    }
    numbers.add(this.#number);
    this.#wait();
  }

  disconnectedCallback() {
    numbers.delete(this.#number);
    this.#end();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (name === "isolation" && this.#near && before !== now) {
      this.#end();
      this.#wait();
    } else {
      this.#set();
    }
  }

  #wait() {
    // These languages take more space. Measured for the first screen at widths from 280 to 1400
    // pixels.
    const long = /^(es|fr|ru)/i.test(this.lang || navigator.language);
    this.#space.toggleAttribute("data-long", long);
    delete this.#space.dataset.begun;
    this.#steps = 0;
    this.#space.replaceChildren(document.createElement("slot"));
    this.#near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.#load(),
      { rootMargin: "50%" },
    );
    this.#near.observe(this);
  }

  #end() {
    this.#near?.disconnect();
    this.#near = null;
    this.#shown?.end();
    this.#shown = null;
    this.#space.replaceChildren();
  }

  #load() {
    this.#near?.disconnect();
    if (this.getAttribute("isolation") === "inline") {
      this.#inline(this.#near);
    } else {
      this.#frame();
    }
  }

  // The settings: the attributes and the page's styles. TypeScript-private, because the return type
  // of a #private method cannot be named.
  private settings() {
    const style = getComputedStyle(this);
    const scheme = style.colorScheme ?? "";
    const auto = scheme.includes("dark") ? (scheme.includes("light") ? "auto" : "dark") : "light";
    const theme = this.getAttribute("theme") ?? "auto";
    return {
      lang: this.lang,
      theme: theme === "auto" ? auto : theme,
      secretariat: this.getAttribute("secretariat") ?? "",
      headingLevel: this.getAttribute("heading-level") ?? "",
      history: this.getAttribute("history") !== "off",
      tokens: Object.fromEntries(
        TOKENS.map((name) => [name, style.getPropertyValue(`--ispcp-${name}`).trim()]),
      ),
    };
  }

  #set() {
    this.#shown?.set(this.settings());
  }

  // Scrolls the page to the focused part of the widget, `top` below the widget's edge: as little as
  // necessary, and clear of overlapping content. Browsers respect the page's scroll-padding and
  // scroll-margin, but WebKit does not scroll a page for a cross-origin frame, and no browser
  // considers sticky headers.
  #reveal(top: number, height: number) {
    const { style } = this.#focus;
    const size = Math.min(height, innerHeight / 3);
    style.insetBlockStart = `${top}px`;
    style.blockSize = `${size}px`;
    // It takes no space.
    style.marginBlockEnd = `${-size}px`;
    this.#space.prepend(this.#focus);
    this.#focus.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const scroll = (by: number) => scroller(this).scrollBy({ top: by, behavior: "instant" });
    const place = () => this.#focus.getBoundingClientRect();
    const { left, width, bottom } = place();
    const middle = left + width / 2;
    const below = coverAt(this, middle, bottom - 1);
    if (below && below.top > innerHeight / 2) {
      scroll(bottom + CLEARANCE - below.top);
    }
    ({ top } = place());
    const above = coverAt(this, middle, top + 1);
    if (above) {
      scroll(top - CLEARANCE - above.bottom);
    }
    this.#focus.remove();
  }

  #emit(event: string, detail: string) {
    const name = EVENTS.get(event);
    if (event === "step") {
      this.#steps += 1;
      this.#space.toggleAttribute("data-begun", this.#steps > 1);
    }
    if (name !== undefined && /^[a-z0-9-]{0,40}$/.test(detail)) {
      this.dispatchEvent(
        new CustomEvent(`ispcp-${event}`, {
          bubbles: true,
          composed: true,
          detail: name ? { [name]: detail } : {},
        }),
      );
    }
  }

  async #inline(life: IntersectionObserver | null) {
    try {
      const inline: typeof import("./inline.ts") = await import(INLINE_SCRIPT);
      this.#storage ??= inline.createStorage();
      const shown: InlineWidget = await inline.open(
        this.#root as ShadowRoot,
        this.settings(),
        this.#storage,
        {
          emit: (event, detail) => this.#emit(event, detail),
          reveal: (top, height) => this.#reveal(top, height),
        },
      );
      // The element may have been removed meanwhile.
      if (this.#near !== life) {
        shown.end();
        return;
      }
      this.#shown = shown;
      this.#space.replaceChildren(shown.place);
    } catch {
      this.#emit("error", "load-failed");
    }
  }

  #frame() {
    const frame = document.createElement("iframe");
    frame.title = TEXTS.widgetName;
    // The full file name: not every server has an index page for a folder.
    const locale = negotiateLocale([this.lang, ...navigator.languages]);
    const page = locale === "en" ? "index" : locale;
    frame.src = `${base}${page}.html#${this.#number}/${this.lang}`;
    // The host page has to allow a frame the clipboard and sharing.
    frame.allow = "share" in navigator ? "clipboard-write; web-share" : "clipboard-write";
    let port: MessagePort | null = null;
    const show = () => {
      delete frame.dataset.waiting;
      frame.inert = false;
      this.#space.querySelector("slot")?.remove();
    };
    // A running frame without a reported height is shown with the reserved space and its own scroll
    // bar.
    const showUnsized = () => {
      if ("waiting" in frame.dataset) {
        frame.style.blockSize = `${this.#space.offsetHeight}px`;
        show();
      }
    };
    let unsized: ReturnType<typeof setTimeout> | undefined;
    const late = setTimeout(() => this.#emit("error", "load-failed"), FRAME_TIMEOUT_MS);
    const onMessage = ({ data }: MessageEvent) => {
      // Own properties only: a page may have extended Object.prototype.
      const own = Object.assign(Object.create(null), data);
      const { running, height, focus, title, event, detail } = own;
      if (typeof title === "string") {
        // In the widget's language.
        frame.title = title.slice(0, 200);
      }
      if (running === true) {
        unsized ??= setTimeout(showUnsized, HEIGHT_TIMEOUT_MS);
      } else if (Number.isFinite(height) && height > 0) {
        clearTimeout(late);
        // One extra pixel: at a zoom of 110 % a frame may be a fraction lower than requested.
        frame.style.blockSize = `${Math.ceil(height) + 1}px`;
        show();
      } else if (Array.isArray(focus) && focus.length === 2 && focus.every(Number.isFinite)) {
        this.#reveal(focus[0], focus[1]);
      } else if (typeof event === "string") {
        this.#emit(event, String(detail));
      }
    };
    // A frame's canvas is transparent only if its colour scheme equals the page's; otherwise it is
    // white or black.
    const setScheme = ({ theme }: Settings) => {
      frame.style.colorScheme = ["light", "dark"].includes(theme) ? theme : "light dark";
    };
    setScheme(this.settings());
    frame.addEventListener("load", () => {
      port?.close();
      const { port1, port2 } = new MessageChannel();
      port = port1;
      port.onmessage = onMessage;
      const greeting = { widget: "ispcp-eligibility", settings: this.settings() };
      frame.contentWindow?.postMessage(greeting, base.origin, [port2]);
    });
    // Until the frame has content, the element's fallback content is shown.
    frame.dataset.waiting = "";
    frame.inert = true;
    this.#shown = {
      set(settings) {
        setScheme(settings);
        port?.postMessage(settings);
      },
      end() {
        clearTimeout(late);
        clearTimeout(unsized);
        port?.close();
      },
    };
    // First, at its final position, so that showing it causes no layout shift.
    this.#space.prepend(frame);
  }
}

// A page may include this script twice.
if (!customElements.get("ispcp-eligibility")) {
  customElements.define("ispcp-eligibility", Eligibility);
}
