// <ispcp-eligibility>: the eligibility check on anybody's page, in a frame of its own origin. What
// stands inside the element is what shows without it. The page and the frame talk over a channel
// of their own, which nobody else can listen to or speak on. What is said is a height, and whether
// the visitor has done anything yet.
const site = new URL(".", import.meta.url);

const style = new CSSStyleSheet();
// The room for the first screen is reserved, so that nothing below it shifts when it comes. Once
// the visitor has done something, the room is what the screen takes.
style.replaceSync(`
  :host { all: initial; display: block; position: relative; container-type: inline-size; }
  :host([hidden]) { display: none; }
  div { min-block-size: 1130px; }
  @container (inline-size < 480px) { div { min-block-size: 1340px; } }
  @container (inline-size < 320px) { div { min-block-size: 1500px; } }
  div[data-acted] { min-block-size: 0; }
  iframe { display: block; inline-size: 100%; border: 0; }
  iframe[data-waiting] { position: absolute; visibility: hidden; }
`);

class Eligibility extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #room = document.createElement("div");
  #near = null;
  #channel = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(this.#room);
    this.#empty();
  }

  #empty() {
    delete this.#room.dataset.acted;
    this.#room.replaceChildren(document.createElement("slot"));
  }

  // Nothing is loaded until the visitor comes near.
  connectedCallback() {
    this.#near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.#load(),
      { rootMargin: "50%" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#channel?.port1.close();
    this.#channel = null;
    this.#empty();
  }

  #load() {
    this.#near.disconnect();
    const frame = document.createElement("iframe");
    frame.title = "{% widget-name %}";
    frame.src = site;
    frame.addEventListener("load", () => this.#greet(frame));
    // Until it has something to show, the fallback stands in its place.
    frame.dataset.waiting = "";
    this.#room.append(frame);
  }

  #greet(frame) {
    this.#channel?.port1.close();
    const { port1, port2 } = (this.#channel = new MessageChannel());
    port1.onmessage = ({ data }) => {
      if (Number.isFinite(data?.height) && data.height > 0) {
        frame.style.blockSize = `${Math.ceil(data.height)}px`;
        delete frame.dataset.waiting;
        this.#room.querySelector("slot")?.remove();
        this.#room.toggleAttribute("data-acted", data.acted === true);
      }
    };
    frame.contentWindow.postMessage("ispcp-eligibility", site.origin, [port2]);
  }
}

// A page may name this script twice.
if (!customElements.get("ispcp-eligibility")) {
  customElements.define("ispcp-eligibility", Eligibility);
}
