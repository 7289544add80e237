// <ispcp-eligibility>: the eligibility check on anybody's page, in a frame of its own origin. What
// stands inside the element is what shows without it. The page and the frame talk over a channel
// of their own, which nobody else can listen to or speak on; the only thing said is a height.
const site = new URL(".", import.meta.url);

const style = new CSSStyleSheet();
style.replaceSync(`
  :host { all: initial; display: block; position: relative; min-block-size: 46rem; }
  :host([hidden]) { display: none; }
  iframe { display: block; inline-size: 100%; min-block-size: 46rem; border: 0; }
  iframe[data-waiting] { position: absolute; visibility: hidden; }
`);

class Eligibility extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #near = null;
  #channel = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(document.createElement("slot"));
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
    this.#root.replaceChildren(document.createElement("slot"));
  }

  #load() {
    this.#near.disconnect();
    const frame = document.createElement("iframe");
    frame.title = "{% widget-name %}";
    frame.src = site;
    frame.addEventListener("load", () => this.#greet(frame));
    // Until it has something to show, the fallback stands in its place.
    frame.dataset.waiting = "";
    this.#root.append(frame);
  }

  #greet(frame) {
    this.#channel?.port1.close();
    const { port1, port2 } = (this.#channel = new MessageChannel());
    port1.onmessage = ({ data }) => {
      if (Number.isFinite(data?.height) && data.height > 0) {
        frame.style.blockSize = `${Math.ceil(data.height)}px`;
        delete frame.dataset.waiting;
        this.#root.querySelector("slot")?.remove();
      }
    };
    frame.contentWindow.postMessage("ispcp-eligibility", site.origin, [port2]);
  }
}

// A page may name this script twice.
if (!customElements.get("ispcp-eligibility")) {
  customElements.define("ispcp-eligibility", Eligibility);
}
