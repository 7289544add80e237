// The widget in the page of somebody else, without a frame: in a shadow root that the page cannot
// look into. What is entered is kept in a memory that only these scripts can reach; the tab's own
// would be the page's as well.
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

const site = new URL(".", import.meta.url);
let sheet = null;
let styleText = "";

// The style, one sheet for all widgets of the page. After a failure it may be tried again.
async function style() {
  if (!sheet) {
    const answer = await fetch(new URL("{% style %}", site));
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    styleText = await answer.text();
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(styleText);
  }
  return sheet;
}

// A memory, as the tab's own: src/browser/storage.rs.
export function memory() {
  let kept = null;
  return {
    getItem: () => kept,
    setItem: (key, text) => (kept = text),
    removeItem: () => (kept = null),
  };
}

// Events that say which keys were pressed and what was typed leave a shadow root. They end here, so
// that no listener further out gets them by the way. A page that means to listen can still do so,
// before they come here: from such a page only a frame keeps the answers.
const CONTAINED =
  "keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend";

// Keys that type nothing, and that a dialog or a focus trap around the widget waits for.
const PASSED_ON = ["Escape", "Tab"];

function contain(event) {
  if (!PASSED_ON.includes(event.key)) {
    event.stopPropagation();
  }
}

// Prints the application alone, out of a frame of its own: the page around it is no part of it.
function print(root, place, style) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position: fixed; inline-size: 0; block-size: 0; visibility: hidden";
  frame.setAttribute("aria-hidden", "true");
  root.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  const widget = page.importNode(place.querySelector(".ispcp"), true);
  page.title = widget.querySelector(".title").textContent;
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

// The widgets of this page, to be told when the module they share has stopped.
const running = new Set();

function stop(reason) {
  if (isTrap(reason)) {
    running.forEach((stopped) => stopped());
    running.clear();
  }
}

addEventListener("error", (event) => stop(event.error));
addEventListener("unhandledrejection", (event) => stop(event.reason));

function button(look, words, deed) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.look = look;
  button.textContent = words;
  button.addEventListener("click", deed);
  return button;
}

// Shows the widget in a shadow root; `settings` as the element has them. What comes back takes the
// settings again after a change, and null at the end.
export async function open(root, settings, storage, { tell, reveal }) {
  const place = document.createElement("div");
  place.className = "page";
  place.dataset.framed = "";
  for (const name of CONTAINED.split(" ")) {
    place.addEventListener(name, contain);
  }
  followFocus(place, (top, height) => reveal(top - place.getBoundingClientRect().top, height));
  let update = null;
  const shell = {
    ...base,
    async speak(language) {
      try {
        await speak(shell, language);
        shell.failedLocale = null;
      } catch {
        shell.failedLocale = language;
        tell("error", "language");
      }
      update?.(shell);
    },
    print: () => print(root, place, styleText),
    storage,
    key: "",
    page: false,
    ownsHistory: false,
    addsHistory: false,
    tell,
    set({ theme, secretariat: address, headingLevel }) {
      dress(place, { theme });
      shell.secretariat = address || secretariat;
      shell.headingLevel = headingLevel || "2";
    },
  };
  shell.set(settings);
  let { lang } = settings;
  const load = loaded(shell);
  const spoken = shell.speak(choose([lang, ...navigator.languages].filter(Boolean)));
  const [styles] = await Promise.all([style(), load, spoken]);
  update = await mount(place, shell);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => other !== styles), styles];
  const stopped = async () => {
    tell("error", "stopped");
    const { word } = await import("./{% words %}").catch(() => ({ word() {} }));
    const say = (id, english) => word(shell.wanted, id) ?? english;
    const told = document.createElement("div");
    told.className = "ispcp card";
    told.setAttribute("role", "alert");
    told.append(say("stopped-inline", "{% shell-stopped-inline %}"));
    const row = document.createElement("div");
    row.className = "row";
    if (storage.getItem()) {
      const words = say("rescue", "{% shell-rescue %}");
      row.append(button("primary", words, () => rescue(storage.getItem())));
    }
    const words = say("reload-inline", "{% shell-reload-inline %}");
    row.append(button("plain", words, () => location.reload()));
    told.append(row);
    place.replaceChildren(told);
  };
  running.add(stopped);
  return {
    place,
    set(settings) {
      shell.set(settings);
      if (running.has(stopped)) {
        update(shell);
        if (settings.lang && settings.lang !== lang) {
          ({ lang } = settings);
          shell.speak(choose([lang]));
        }
      }
    },
    end() {
      if (running.delete(stopped)) {
        update(null);
      }
      place.remove();
    },
  };
}
