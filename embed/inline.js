// The widget in the page of somebody else, without a frame: in a shadow root that the page cannot
// look into. What is entered is kept in a memory that only these scripts can reach; the tab's own
// would be the page's as well.
import { base, choose, dress, isTrap, loaded, mount, rescue, secretariat, speak } from "./{% mount %}";

const site = new URL(".", import.meta.url);
let sheet = null;

// The style, one sheet for all widgets of the page. After a failure it may be tried again.
async function style() {
  if (!sheet) {
    const answer = await fetch(new URL("{% style %}", site));
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const text = await answer.text();
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(text);
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

// What tells which keys were pressed and what was typed crosses the border of a shadow root. It ends
// here, so that no listener further out gets it by the way. A page that means to listen can still do
// so, before it comes here: from such a page only a frame keeps the answers.
const PRIVATE =
  "keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend";

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
export async function open(root, settings, storage, tell) {
  const place = document.createElement("div");
  place.className = "page";
  place.dataset.framed = "";
  for (const name of PRIVATE.split(" ")) {
    place.addEventListener(name, (event) => event.stopPropagation());
  }
  let update = null;
  const shell = {
    ...base,
    async speak(language) {
      try {
        await speak(shell, language);
        update?.(shell);
      } catch {
        tell("error", "language");
      }
    },
    storage,
    key: "",
    page: false,
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
