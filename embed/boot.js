// The page of the widget's own, alone or in a frame: loads the widget, and says so where that
// fails. The page's own words are in index.html; here is only when to show which of them. States:
// loading, slow, running, unsupported, failed, stopped.
import { base, choose, dress, isTrap, loaded, mount, rescue, secretariat, speak } from "./{% mount %}";

const page = document.getElementById("ispcp");
const fallback = document.getElementById("ispcp-fallback");
const place = document.getElementById("ispcp-widget");

// In a frame, the page around it says which of several widgets this is (each keeps its own answers),
// and in which language.
const framed = parent !== self;
const [, instance, asked] = (framed && location.hash.match(/^#([1-9]\d?)\/([\w-]*)$/)) || [];

const shell = {
  ...base,
  key: instance > 1 ? `ispcp-eligibility-${instance}` : "ispcp-eligibility",
  page: true,
  headingLevel: "1",
  tell,
  async speak(language) {
    await say(language);
    // Remembered for the tab, if the browser keeps anything.
    try {
      shell.storage?.setItem(choice, shell.locale);
    } catch {}
  },
  get storage() {
    try {
      return sessionStorage;
    } catch {
      return null;
    }
  },
};
let update = null;

const choice = `${shell.key}-language`;

// Speaks a language, or goes on in the one before where it cannot be had.
async function say(language) {
  try {
    await speak(shell, language);
  } catch {
    tell("error", "language");
    return;
  }
  document.documentElement.lang = shell.locale;
  update?.(shell);
}

// The page around a frame hands over a channel, on which it says what is set, and is told how much
// room this takes, where in it the focus is, and what happened. None of that is anything that was
// entered, so it does not matter who it is.
let channel = null;
const early = [];

function post(message) {
  if (channel) {
    channel.postMessage(message);
  } else if (framed) {
    early.push(message);
  }
}

function tell(event, detail) {
  post({ event, detail });
}

addEventListener("focusin", ({ target }) => post({ at: target.getBoundingClientRect().top }));

let lang = asked;

function take({ theme, tokens, secretariat: address, headingLevel, lang: wanted }) {
  dress(document.documentElement, { theme, tokens });
  shell.secretariat = `${address || secretariat}`;
  shell.headingLevel = `${headingLevel || 1}`;
  update?.(shell);
  if (wanted && wanted !== lang) {
    lang = wanted;
    say(choose([wanted]));
  }
}

addEventListener("message", ({ source, data, ports: [port] }) => {
  if (framed && source === parent && data?.widget === "ispcp-eligibility" && port && !channel) {
    channel = port;
    channel.onmessage = ({ data }) => take({ ...data });
    take({ ...data.settings });
    page.dataset.framed = "";
    early.splice(0).forEach(post);
    // The widget's name stands on every screen, in the language that is spoken.
    new ResizeObserver(() => {
      post({ height: page.offsetHeight, title: place.querySelector(".where span")?.textContent });
    }).observe(page);
  }
});

function enter(state) {
  page.dataset.state = state;
  for (const told of fallback.querySelectorAll("[data-when]")) {
    told.hidden = told.dataset.when !== state;
  }
  if (["unsupported", "failed", "stopped"].includes(state)) {
    tell("error", state);
  }
  if (!["loading", "running"].includes(state)) {
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

// It may come out of an event or of a task.
function stop(reason) {
  if (page.dataset.state === "running" && isTrap(reason)) {
    enter("stopped");
    fallback.querySelector('[data-do="rescue"]').hidden = kept() === null;
    place.remove();
    fallback.querySelector('[data-do="reload"]').focus();
  }
}

addEventListener("error", (event) => stop(event.error));
addEventListener("unhandledrejection", (event) => stop(event.reason));

const wanted = [asked || shell.storage?.getItem(choice), ...navigator.languages];
const language = choose(wanted.filter(Boolean));
shell.wanted = language;
if (typeof WebAssembly === "object") {
  enter("loading");
  const slow = setTimeout(enter, 8000, "slow");
  try {
    await Promise.all([loaded(), say(language)]);
    update = await mount(place, shell);
    enter("running");
  } catch (error) {
    console.error(String(error));
    enter("failed");
  } finally {
    clearTimeout(slow);
  }
} else {
  enter("unsupported");
}
