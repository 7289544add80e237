// What has to be there before anything shows: a plain script in the head, which the page waits for.
// It decides in which language, and whether the first question stands ready or something that was
// kept comes back; and it holds what is pressed until the module can take it (boot.js).
{
  const root = document.documentElement;

  // In a frame, the page around it says which of several widgets this is (each keeps its own
  // answers), and in which language.
  const framed = parent !== self;
  const [, instance, asked] = (framed && location.hash.match(/^#([1-9]\d?)\/([\w-]*)$/)) || [];
  const key = instance > 1 ? `ispcp-eligibility-${instance}` : "ispcp-eligibility";
  let storage = null;
  try {
    storage = sessionStorage;
  } catch {}
  const wanted = [asked || storage?.getItem(`${key}-language`) || "", ...navigator.languages];
  const languages = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  const language =
    languages.find((language) => "{% languages %}".split(" ").includes(language)) ?? "en";
  const kept = storage?.getItem(key) ?? null;
  root.toggleAttribute("data-framed", Boolean(instance));

  // The page in that language stands beside this one. Some hosts drop the ending of an address, and
  // some answer every address with this page: it is gone to only once.
  const other = language === "en" ? "index" : language;
  const gone = location.pathname.replace(/\.html$/, "").endsWith(`/${other}`);
  if (kept === null && language !== root.lang && !gone) {
    location.replace(`${other}.html${location.search}${location.hash}`);
    // Until it comes, nothing shows in a language that nobody asked for.
    root.hidden = true;
  }

  // What the style shows: ready or kept; then also pressed, slow; nothing once boot.js takes over.
  root.dataset.early = kept === null ? "ready" : "kept";
  const also = (state) => (root.dataset.early += ` ${state}`);
  const slow = setTimeout(also, 8000, "slow");

  const listening = new AbortController();
  const on = (event, hear) =>
    addEventListener(event, hear, { capture: true, signal: listening.signal });
  const early = {
    framed,
    key,
    asked,
    storage,
    language,
    kept,
    // The button that was pressed last, the language that was chosen, and what the page around a
    // frame said.
    pressed: null,
    spoken: "",
    told: [],
    end() {
      listening.abort();
      clearTimeout(slow);
      delete root.dataset.early;
    },
  };
  self.early = early;

  on("click", (event) => {
    const button = event.target.closest?.("#ispcp-widget button");
    if (button) {
      event.preventDefault();
      early.pressed = button;
      also("pressed");
    }
  });
  on("change", ({ target }) => {
    if (target.matches("#ispcp-widget .languages select")) {
      early.spoken = target.value;
      also("pressed");
    }
  });
  // The page around a frame waits for a sign that the frame runs: boot.js may take longer, or fail.
  addEventListener("message", (event) => {
    if (framed && event.source === parent && event.data?.widget === "ispcp-eligibility") {
      early.told.push(event);
      event.ports[0]?.postMessage({ running: true });
    }
  });
  // A script that cannot be had.
  on("error", ({ target }) => target.src && early.end());
}
