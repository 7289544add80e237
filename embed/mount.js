// Loads the modules and mounts widgets: for the page of its own (boot.js) and in the pages of others
// (inline.js). The names of the files are filled in at the build.
//
// There are two modules. The questions come first, since they are small; the whole widget comes in
// quiet and takes over where they end. Where something was kept, the whole comes at once.
const site = new URL(".", import.meta.url);

// The Secretariat's address, unless the page sets another.
export const secretariat = "{% secretariat %}";

// The languages that are not compiled in, and the files of their messages: of the questions, of all.
const LOCALES = JSON.parse('{% locales %}');

// The first of the languages wanted that there is.
export function choose(wanted) {
  const languages = wanted.map((tag) => String(tag).toLowerCase().split("-")[0]);
  return languages.find((language) => language === "en" || language in LOCALES) ?? "en";
}

// What is fetched once. After a failure it may be tried again.
const under = new Map();

function once(name, fetch) {
  if (!under.has(name)) {
    under.set(
      name,
      fetch().catch((error) => {
        under.delete(name);
        throw error;
      }),
    );
  }
  return under.get(name);
}

async function json(file) {
  const answer = await fetch(new URL(file, site));
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return answer.json();
}

// The messages that a shell needs of a language; null for the one that is compiled in.
async function messages(shell, language) {
  const file = LOCALES[language]?.[shell.whole ? 1 : 0];
  return file ? once(file, () => json(file)) : null;
}

// Has a shell speak a language; where another is wanted meanwhile, that one.
export async function speak(shell, language) {
  shell.wanted = language;
  const { whole } = shell;
  const said = await messages(shell, language);
  if (shell.wanted === language) {
    if (shell.whole !== whole) {
      return speak(shell, language);
    }
    Object.assign(shell, { locale: language, messages: said });
  }
}

// Starts a module: its script, and the WebAssembly at the same time.
async function start(script, file, integrity) {
  const wasm = fetch(new URL(file, site), { integrity });
  const [{ default: init, mount }, answer] = await Promise.all([script, wasm]);
  await init({ module_or_path: answer });
  return mount;
}

const modules = {
  questions: () =>
    start(
      import("./{% questions %}"),
      "{% questions-wasm %}",
      "{% questions-wasm-integrity %}",
    ),
  whole: () => start(import("./{% module %}"), "{% wasm %}", "{% wasm-integrity %}"),
};

const module = (name) => once(name, modules[name]);

// Begins to load the module with which a shell begins.
export function loaded(shell) {
  shell.whole = (shell.storage?.getItem(shell.key) ?? null) !== null;
  return module(shell.whole ? "whole" : "questions");
}

// Does one thing after the other while the browser is idle, each as a task of its own.
function whenIdle([first, ...others]) {
  const idle = self.requestIdleCallback ?? setTimeout;
  idle(() => {
    first();
    if (others.length) {
      whenIdle(others);
    }
  });
}

// Widgets that rest, by their module. One is never taken down, only put elsewhere: Yew's listeners
// outlive it.
const resting = { questions: [], whole: [] };

// How long after a click on a button another one on it belongs to the same double click, in
// milliseconds. The browser counts clicks by the system's own setting, but scripts and keys are not
// counted.
const DOUBLE_CLICK_MS = 350;

let lastClick = { button: null, timeStamp: 0 };

// Takes a double click on a button for one click: the second would be for what the first has shown.
function ignoreSecondClick(event) {
  const { detail, target, timeStamp } = event;
  const button = target.closest("button");
  const again = button === lastClick.button && timeStamp - lastClick.timeStamp < DOUBLE_CLICK_MS;
  if (button && lastClick.button && (again || detail > 1)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  } else {
    lastClick = { button, timeStamp };
  }
}

// Mounts a widget in an element, with a shell as src/browser/shell.rs describes it, and in that very
// child of it, if one is given. What comes back takes the shell again after a change, and null at
// the end.
export async function mount(place, shell, child) {
  place.addEventListener("click", ignoreSecondClick, true);
  const show = (name, mount, root) => {
    const known = !root && resting[name].pop();
    const widget = known || { name, root: root ?? document.createElement("div") };
    if (!root) {
      place.append(widget.root);
    }
    if (known) {
      widget.update(shell);
    } else {
      widget.update = mount(widget.root, shell);
    }
    return widget;
  };
  const rest = (widget) => {
    widget.update(null);
    widget.root.remove();
    resting[widget.name].push(widget);
  };

  // What the questions handed over last, and what it takes to go on, once that is there.
  let handed = {};
  let there = null;
  const fetchWhole = async () => {
    const language = shell.locale;
    const whole = { ...shell, whole: true };
    const [mount, said] = await Promise.all([module("whole"), messages(whole, language)]);
    if (there?.language !== language) {
      // What would take long the first time.
      whenIdle([
        () => rehearse(mount),
        () => new Intl.Collator(language),
        () => regions(language),
        () => (0).toLocaleString(language),
      ]);
    }
    there = { mount, language, said };
  };
  // One that rests has drawn already, so that its code is compiled when it is needed.
  const rehearse = (mount) => {
    if (shell && !shell.whole && !resting.whole.length) {
      const root = document.createElement("div");
      resting.whole.push({ name: "whole", root, update: mount(root) });
    }
  };
  // The questions stay until the whole has drawn. That is more than a task: what is drawn is laid
  // out in one of its own, before it is seen.
  const takeOver = () => {
    if (shell && !shell.whole) {
      Object.assign(shell, { whole: true, messages: there.said });
      const questions = widget;
      widget = show("whole", there.mount);
      const { style } = widget.root;
      style.cssText = "block-size: 0; overflow: hidden; visibility: hidden";
      setTimeout(() => widget.root.offsetHeight);
      drawn = () => {
        style.cssText = "";
        rest(questions);
      };
    }
  };
  // Each module says that it is ready; the page is told once.
  let drawn = null;
  let ready = false;
  const { tell } = shell;
  shell.tell = (event, detail) => {
    if (event === "ready") {
      drawn?.();
      drawn = null;
    }
    if (event !== "ready" || !ready) {
      ready ||= event === "ready";
      tell(event, detail);
    }
  };
  const lose = (lost) => {
    if (shell && shell.lost !== lost) {
      shell.lost = lost;
      // Not within what the module is doing.
      queueMicrotask(() => shell && widget.update(shell));
    }
  };
  shell.prepare = () => {
    handed = {};
    fetchWhole().catch(() => {});
  };
  shell.handOver = (memory, file) => {
    handed = { memory: memory || undefined, file, needed: true };
    lose(false);
    if (there?.language === shell.locale) {
      queueMicrotask(takeOver);
      return true;
    }
    fetchWhole().then(
      () => handed.needed && takeOver(),
      () => handed.needed && lose(true),
    );
    return false;
  };
  const given = (name) => () => {
    const value = handed[name];
    delete handed[name];
    return value;
  };
  Object.assign(shell, { carried: given("memory"), file: given("file"), lost: false });

  const begin = shell.whole ? "whole" : "questions";
  let widget = show(begin, await module(begin), child);
  if (!shell.whole && !shell.saver) {
    whenIdle([shell.prepare]);
  }
  return (changed) => {
    if (changed) {
      widget.update(changed);
    } else {
      shell = null;
      rest(widget);
    }
  };
}

// Whether an error is a panic of the widget, which ends its module with a trap. Other modules of
// the same page may trap as well; ours and its script share their name but for the ending.
export function isTrap(error) {
  const ours = (name) => error.stack.includes(name.slice(0, -3));
  return (
    error instanceof WebAssembly.RuntimeError && (ours("{% questions %}") || ours("{% module %}"))
  );
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

// Nothing is fetched ahead of time for who saves data, or pays for it, as far as the browser tells.
const { saveData, type, effectiveType = "" } = navigator.connection ?? {};
const saver = saveData === true || type === "cellular" || effectiveType.includes("2g");

// Puts a text on the clipboard, and says whether the browser did.
async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    done(false);
  }
}

// Whether the browser can hand files to other apps: one like ours, since each kind needs a grant.
const canShare = Boolean(
  navigator.canShare?.({ files: [new File([""], "a.html", { type: "text/html" })] }),
);

// Hands a file to an app that the visitor chooses. Nothing happens where the visitor changes its mind.
function share(name, type, content) {
  navigator.share({ files: [new File([content], name, { type })] }).catch(() => {});
}

// What every shell begins with.
export const base = {
  locale: "en",
  messages: null,
  secretariat,
  saver,
  startPress,
  countries,
  copy,
  canShare,
  share,
};

// What names regions in a language, as far as the browser has names.
const regions = (tag) => {
  try {
    return new Intl.DisplayNames(tag, { type: "region" });
  } catch {
    return null;
  }
};

// The names of countries in a language, in the order of its alphabet: a line each, after the code;
// the codes themselves where the browser has no names.
function countries(tag, codes) {
  const names = regions(tag);
  const name = (code) => {
    try {
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

const FOCUSABLE = "a, button, input, select, summary, textarea, [tabindex]";

// Calls `moved` with the part of a widget that the focus is in (its upper edge in the viewport, and
// its height) where a key or the widget itself moved the focus. Where a press did, the page must
// stay: what it scrolls between down and up is no click.
export function followFocus(root, moved) {
  let pressed = null;
  let last = null;
  root.addEventListener("pointerdown", ({ target }) => (pressed = target), true);
  root.addEventListener("keydown", () => (pressed = null), true);
  root.addEventListener("focusin", ({ target }) => {
    const own = pressed?.closest("label")?.control ?? pressed?.closest(FOCUSABLE);
    // The window may lose the focus and get it back, which moves nothing.
    const moves = target !== own && target !== last;
    last = target;
    if (moves) {
      const { top, bottom } = target.getBoundingClientRect();
      // A step begins where the widget does.
      const widget = target.matches(".title") && target.closest(".ispcp");
      const start = widget ? widget.getBoundingClientRect().top : top;
      moved(start, bottom - start);
    }
  });
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
