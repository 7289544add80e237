// Loads the module and mounts widgets: for the page of its own (boot.js) and in the pages of others
// (inline.js). The names of the files are filled in at the build.
const site = new URL(".", import.meta.url);

// The Secretariat's address, unless the page sets another.
export const secretariat = "{% secretariat %}";

// The languages that are not compiled in, and the files of their messages.
const LOCALES = JSON.parse('{% locales %}');

// The first of the languages wanted that there is.
export function choose(wanted) {
  const languages = wanted.map((tag) => String(tag).toLowerCase().split("-")[0]);
  return languages.find((language) => language === "en" || language in LOCALES) ?? "en";
}

// Has a shell speak a language; where another is wanted meanwhile, that one.
export async function speak(shell, language) {
  shell.wanted = language;
  const file = LOCALES[language];
  const answer = file && (await fetch(new URL(file, site)));
  if (answer && !answer.ok) {
    throw new Error(answer.statusText);
  }
  const messages = answer ? await answer.text() : null;
  if (shell.wanted === language) {
    Object.assign(shell, { locale: language, messages });
  }
}

let module = null;

// Begins to load the module, unless that has begun. After a failure it may be tried again.
export function loaded() {
  module ??= load().catch((error) => {
    module = null;
    throw error;
  });
  return module;
}

async function load() {
  const { default: init, mount } = await import("./{% module %}");
  const wasm = fetch(new URL("{% wasm %}", site), { integrity: "{% wasm-integrity %}" });
  await init({ module_or_path: wasm });
  return mount;
}

// Widgets that rest. One is never taken down, only put elsewhere: Yew's listeners outlive it.
const resting = [];

// Mounts a widget in an element, with a shell as src/browser/shell.rs describes it, and in that very
// child of it, if one is given. What comes back takes the shell again after a change, and null at
// the end.
export async function mount(place, shell, child) {
  const mount = await loaded();
  const root = child ?? document.createElement("div");
  const widget = (!child && resting.pop()) || { root, update: null };
  if (!child) {
    place.append(widget.root);
  }
  if (widget.update) {
    widget.update(shell);
  } else {
    widget.update = mount(widget.root, shell);
  }
  return (shell) => {
    widget.update(shell);
    if (!shell) {
      widget.root.remove();
      resting.push(widget);
    }
  };
}

// Whether an error is a panic of the widget, which ends its module with a trap. Other modules of
// the same page may trap as well; ours and its script share their name but for the ending.
export function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError && error.stack.includes("{% module %}".slice(0, -3));
}

// Under a strict policy, a worker's address has to come out of a Trusted Types policy, of which a
// page grants one.
let trusted = null;

// What makes and reads PDFs. A worker, but browsers start none out of another origin's script: on
// such a page the module runs in the page itself.
function startPress(told) {
  if (site.origin !== self.origin) {
    return press(told);
  }
  trusted ??= globalThis.trustedTypes?.createPolicy("ispcp-eligibility", {
    createScriptURL: (address) => address,
  });
  const address = new URL("{% pdf-worker %}", site).href;
  const worker = new Worker(trusted?.createScriptURL(address) ?? address, { type: "module" });
  worker.onmessage = ({ data: [word, what] }) => told(word, what);
  worker.onerror = () => told("failed");
  return worker;
}

function press(told) {
  let ended = false;
  const tell = (word, what) => ended || told(word, what);
  const module = import("./{% pdf-module %}").then(async ({ default: init, answer }) => {
    await init({ module_or_path: new URL("{% pdf-wasm %}", site) });
    return answer;
  });
  module.catch(() => tell("failed"));
  return {
    postMessage: async (asked) => (await module)(asked, tell, site.href).catch(() => tell("failed")),
    terminate: () => (ended = true),
  };
}

// What every shell begins with.
export const base = {
  locale: "en",
  messages: null,
  secretariat,
  // Nothing is fetched ahead of time for who saves data.
  saver: navigator.connection?.saveData === true,
  startPress,
  countries,
};

// The names of countries in a language, in the order of its alphabet: a line each, after the code;
// the codes themselves where the browser has no names.
function countries(tag, codes) {
  let names = null;
  const name = (code) => {
    try {
      names ??= new Intl.DisplayNames(tag, { type: "region" });
      return names.of(code);
    } catch {
      return code;
    }
  };
  return codes
    .split(" ")
    .map((code) => [code, name(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, tag))
    .map((country) => country.join(" "))
    .join("\n");
}

const THEMES = ["auto", "light", "dark", "contrast"];

// Sets the theme of an element, and the tokens that its page set.
export function dress(element, { theme, tokens = {} }) {
  element.dataset.theme = THEMES.includes(theme) ? theme : "auto";
  for (const [name, value] of Object.entries(tokens)) {
    // Nothing that would load something.
    if (/^[a-z]+$/.test(name) && !/url|image/i.test(value)) {
      element.style.setProperty(`--ispcp-${name}`, value);
    }
  }
}

// Hands the visitor what was kept of a widget that has stopped.
export function rescue(kept) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([kept], { type: "application/json" }));
  link.download = "ispcp-application-copy.json";
  link.click();
}
