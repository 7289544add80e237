// The channel between a framed widget and its host page, which opens it. docs/policies.md lists the
// messages; they contain no input of the visitor, so the host page needs no authentication.
import { followFocus } from "./focus.ts";

/** The settings that a host page sends, not yet validated. */
export interface HostSettings {
  readonly lang?: unknown;
  readonly theme?: unknown;
  readonly tokens?: Readonly<Record<string, unknown>>;
  readonly secretariat?: unknown;
  readonly headingLevel?: unknown;
  readonly history?: unknown;
}

/** Opens the channel; `onSettings` receives the initial settings and each change. */
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

  /** Sends a message, or queues it until the channel is open. */
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
    // A ResizeObserver waits until the frame is rendered, which a browser may delay.
    this.#measure();
  }

  // The height is fractional on a zoomed page. Every screen contains the widget's name in its
  // language. The landmark has it too: not every screen reader says the name of a frame.
  #measure() {
    const { height } = this.#page.getBoundingClientRect();
    const title = this.#page.querySelector("#ispcp-widget .progress span")?.textContent;
    if (title && title !== this.#page.getAttribute("aria-label")) {
      this.#page.setAttribute("aria-label", title);
    }
    this.post({ height, title });
  }
}
