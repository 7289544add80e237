// The page of the widget's own, alone or in a frame: loads the widget, has it take over what stands
// in the page already, and says so where that fails. The page's own words are in index.html; here
// is only when to show which of them. States: loading, running, unsupported, failed, stopped.
import {
  base,
  choose,
  dress,
  followFocus,
  isTrap,
  loaded,
  mount,
  rescue,
  secretariat,
  speak,
} from "./{% mount %}";

// What first.js found out, and held.
const { early } = self;
const { framed, storage } = early;
const page = document.getElementById("ispcp");
const fallback = document.getElementById("ispcp-fallback");
const place = document.getElementById("ispcp-widget");
const written = document.documentElement.lang;

// What is shown first stands there already, unless something that was kept comes back.
const root = place.firstElementChild;
if (early.kept !== null) {
  root.replaceChildren();
}

const shell = {
  ...base,
  key: early.key,
  page: true,
  ownsHistory: !framed,
  addsHistory: true,
  headingLevel: "1",
  storage,
  tell,
  print: () => print(),
  async speak(language) {
    await say(language);
    // Remembered for the tab, if the browser keeps anything.
    try {
      storage?.setItem(`${early.key}-language`, shell.locale);
    } catch {}
  },
};
let update = null;

// Speaks a language, or goes on in the one before where it cannot be had.
async function say(language) {
  try {
    await speak(shell, language);
    shell.failedLocale = null;
  } catch {
    shell.failedLocale = language;
    tell("error", "language");
  }
  document.documentElement.lang = shell.locale;
  update?.(shell);
}

// The page around a frame hands over a channel, on which it says what is set, and is told how much
// room this takes, where in it the focus is, and what happened. None of that is anything that was
// entered, so it does not matter who it is.
let channel = null;
const unheard = [];

function post(message) {
  if (channel) {
    channel.postMessage(message);
  } else if (framed) {
    unheard.push(message);
  }
}

// Called once something is drawn.
let ready = null;

function tell(event, detail) {
  if (event === "ready") {
    ready();
  }
  post({ event, detail });
}

if (framed) {
  followFocus(document, (...focus) => post({ focus }));
}

let lang = early.asked;

function take({ theme, tokens, secretariat: address, headingLevel, history = true, lang: wanted }) {
  dress(document.documentElement, { theme, tokens });
  shell.secretariat = `${address || secretariat}`;
  shell.headingLevel = `${headingLevel || 1}`;
  shell.addsHistory = history === true;
  update?.(shell);
  if (wanted && wanted !== lang) {
    lang = wanted;
    say(choose([wanted]));
  }
}

function greet({ source, data, ports: [port] }) {
  if (framed && source === parent && data?.widget === "ispcp-eligibility" && port && !channel) {
    channel = port;
    channel.onmessage = ({ data }) => take({ ...data });
    take({ ...data.settings });
    unheard.splice(0).forEach(post);
    new ResizeObserver(measure).observe(page);
    // An observer waits until the frame is rendered, which a browser may put off.
    measure();
  }
}

// The height is a fraction where the page is zoomed. The widget's name stands on every screen, in the
// language that is spoken.
function measure() {
  const { height } = page.getBoundingClientRect();
  post({ height, title: place.querySelector(".where span")?.textContent });
}

addEventListener("message", greet);
early.told.forEach(greet);

function enter(state) {
  if (state !== "loading") {
    early.end();
  }
  page.dataset.state = state;
  for (const told of fallback.querySelectorAll("[data-when]")) {
    told.hidden = told.dataset.when !== state;
  }
  if (["unsupported", "failed", "stopped"].includes(state)) {
    tell("error", state);
  }
  if (!["loading", "running"].includes(state) && shell.wanted !== written) {
    import("./{% words %}").then(({ translate }) => translate(fallback, shell.wanted)).catch(() => {});
  }
}

const kept = () => shell.storage?.getItem(shell.key) ?? null;

const deeds = {
  reload: () => location.reload(),
  rescue: () => rescue(kept()),
  clear: () => {
    shell.storage?.removeItem(shell.key);
    location.reload();
  },
};

fallback.addEventListener("click", (event) => deeds[event.target.dataset.do]?.());

// Ends the taking over.
let settle = () => {};

// It may come out of an event or of a task.
function stop(reason) {
  if (page.dataset.state === "running" && isTrap(reason)) {
    settle();
    enter("stopped");
    fallback.querySelector('[data-do="rescue"]').hidden = kept() === null;
    place.remove();
    fallback.querySelector('[data-do="reload"]').focus();
  }
}

addEventListener("error", (event) => stop(event.error));
addEventListener("unhandledrejection", (event) => stop(event.reason));

// Has what the module draws first be what stands in the page already. Yew makes its elements one by
// one, the last before the first, and inserts each once it is made; meanwhile it is given those that
// are there. So none is replaced: not the one with the focus, nor that at which somebody reads. What
// differs is drawn anew, with all that comes after it. What is returned ends this.
function adopt() {
  const left = [];
  const walk = (node) => {
    for (let child = node.lastChild; child; child = child.previousSibling) {
      left.push(child);
      walk(child);
    }
  };
  walk(root);
  const adopted = new Set();
  const give = (node) => adopted.add(node) && node;
  let alike = true;
  const element = (name) => {
    alike &&= left[0]?.localName === name;
    return alike && give(left.shift());
  };
  // The page's parser joined the texts that stand side by side, and leaves out empty ones.
  const text = (words) => {
    if (words === "") {
      return null;
    }
    const there = left[0]?.data ?? "";
    alike &&= there.endsWith(words);
    const start = there.length - words.length;
    return alike && give(start ? left[0].splitText(start) : left.shift());
  };
  const { createElement, createTextNode } = Document.prototype;
  const { cloneNode, insertBefore } = Node.prototype;
  Document.prototype.createElement = function (name) {
    return element(name) || createElement.call(this, name);
  };
  Document.prototype.createTextNode = function (words) {
    return text(words) || createTextNode.call(this, words);
  };
  // Yew keeps a plain copy of the first element of each name, and copies that from then on.
  Node.prototype.cloneNode = function () {
    const { localName } = this;
    return adopted.has(this)
      ? createElement.call(document, localName)
      : element(localName) || cloneNode.call(this);
  };
  Node.prototype.insertBefore = function (node, next) {
    const there = adopted.has(node) && node.parentNode === this;
    return there ? node : insertBefore.call(this, node, next);
  };
  // Before it draws, Yew empties the root.
  Object.defineProperty(root, "lastChild", { value: null, configurable: true });
  return () => {
    Object.assign(Document.prototype, { createElement, createTextNode });
    Object.assign(Node.prototype, { cloneNode, insertBefore });
    delete root.lastChild;
    left.forEach((node) => node.remove());
  };
}

// Takes over: the answer that was given, the file and the language that were chosen, and the button
// that was pressed last count as if they came now. All in one task, so that nobody sees it.
async function takeOver() {
  const chosen = root.querySelector("input:checked");
  const file = root.querySelector("[type=file]");
  const { pressed, spoken } = early;
  const drawn = new Promise((resolve) => (ready = resolve));
  settle = adopt();
  try {
    update = await mount(place, shell, root);
    enter("running");
    await drawn;
  } finally {
    settle();
  }
  // By its identifier: it may have been drawn anew.
  document.getElementById(chosen?.id)?.click();
  if (file?.files.length) {
    file.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (spoken) {
    const languages = root.querySelector(".languages select");
    languages.value = spoken;
    languages.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const submits = pressed?.type === "submit";
  (submits ? root.querySelector("[type=submit]") : pressed)?.click();
}

shell.wanted = early.language;
if (typeof WebAssembly === "object") {
  enter("loading");
  try {
    await Promise.all([loaded(shell), say(early.language)]);
    await takeOver();
  } catch (error) {
    console.error(String(error));
    enter("failed");
  }
} else {
  enter("unsupported");
}
