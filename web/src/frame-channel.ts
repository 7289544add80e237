// The channel between a framed widget and its host page, which the host page opens. What either says
// is in docs/policies.md; nothing of it was entered by the visitor, so it does not matter who the
// host page is.
import { followFocus } from "./focus.ts";

/** The settings that a host page sends: anything, until it is checked. */
export interface HostSettings {
  readonly lang?: unknown;
  readonly theme?: unknown;
  readonly tokens?: Readonly<Record<string, unknown>>;
  readonly secretariat?: unknown;
  readonly headingLevel?: unknown;
  readonly history?: unknown;
}

/** Opens the channel; `onSettings` gets the settings at first and after each change. */
export class FrameChannel {
  #port: MessagePort | null = null;
  #unsent: object[] = [];
  #page: HTMLElement;
  #onSettings: (settings: HostSettings) => void;

  constructor(page: HTMLElement, onSettings: (settings: HostSettings) => void) {
    this.#page = page;
    this.#onSettings = onSettings;
    followFocus(document, (top, height) => this.post({ focus: [top, height] }));
    addEventListener("message", (event) => this.#open(event));
    for (const event of boot.messages) {
      this.#open(event);
    }
  }

  /** Sends a message, once the channel is open. */
  post(message: object): void {
    if (this.#port) {
      this.#port.postMessage(message);
    } else {
      this.#unsent.push(message);
    }
  }

  #open({ source, data, ports: [port] }: MessageEvent) {
    if (source !== parent || data?.widget !== "ispcp-eligibility" || !port || this.#port) {
      return;
    }
    this.#port = port;
    port.onmessage = ({ data }) => this.#onSettings({ ...data });
    this.#onSettings({ ...data.settings });
    for (const message of this.#unsent.splice(0)) {
      port.postMessage(message);
    }
    new ResizeObserver(() => this.#measure()).observe(this.#page);
    // An observer waits until the frame is rendered, which a browser may put off.
    this.#measure();
  }

  // The height is a fraction where the page is zoomed. The widget's name is on every screen, in its
  // language.
  #measure() {
    const { height } = this.#page.getBoundingClientRect();
    const title = this.#page.querySelector("#ispcp-widget .progress span")?.textContent;
    this.post({ height, title });
  }
}
