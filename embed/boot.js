// Loads the widget, and says so where that fails. The page's own words are in index.html; here
// is only when to show which of them. States: loading, slow, running, unsupported, failed,
// stopped. The key is that of src/browser/storage.rs.
const KEY = "ispcp-eligibility";
const page = document.getElementById("ispcp");
const fallback = document.getElementById("ispcp-fallback");
const mount = document.getElementById("ispcp-widget");
const { module, wasm } = document.querySelector("script[data-module]").dataset;

// The widget starts its worker through this: under a strict policy, a worker's address has to come
// out of a Trusted Types policy.
const trusted = globalThis.trustedTypes?.createPolicy("ispcp-eligibility", {
  createScriptURL: (address) => address,
});
// Nothing is fetched ahead of time for who saves data.
mount.toggleAttribute("data-saver", navigator.connection?.saveData === true);
mount.startWorker = (told) => {
  const address = new URL(mount.dataset.worker, document.baseURI).href;
  const worker = new Worker(trusted?.createScriptURL(address) ?? address, { type: "module" });
  worker.onmessage = ({ data: [word, what] }) => told(word, what);
  worker.onerror = () => told("failed");
  return worker;
};

// In a frame, the page around it is told how much room this takes, over a channel that it sends,
// and whether the visitor has done anything yet. That is all, so it does not matter who it is.
let acted = false;
for (const deed of ["pointerdown", "keydown", "click"]) {
  addEventListener(deed, () => (acted = true), { capture: true });
}
addEventListener("message", ({ source, data, ports: [port] }) => {
  if (source === parent && parent !== self && data === "ispcp-eligibility" && port) {
    page.dataset.framed = "";
    const tell = () => port.postMessage({ height: page.offsetHeight, acted });
    new ResizeObserver(tell).observe(page);
  }
});

function enter(state) {
  page.dataset.state = state;
  for (const told of fallback.querySelectorAll("[data-when]")) {
    told.hidden = told.dataset.when !== state;
  }
}

function remembered() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function rescue() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([remembered()], { type: "application/json" }));
  link.download = "ispcp-application-copy.json";
  link.click();
}

const deeds = {
  reload: () => location.reload(),
  rescue,
  clear: () => {
    try {
      sessionStorage.removeItem(KEY);
    } finally {
      location.reload();
    }
  },
};

fallback.addEventListener("click", (event) => deeds[event.target.dataset.do]?.());

// A panic of the widget ends its module with a trap. It may come out of an event or of a task.
function stop(reason) {
  if (page.dataset.state !== "running" || !(reason instanceof WebAssembly.RuntimeError)) {
    return;
  }
  enter("stopped");
  const kept = remembered() !== null;
  fallback.querySelector('[data-do="rescue"]').hidden = !kept;
  mount.remove();
  fallback.querySelector('[data-do="reload"]').focus();
}

addEventListener("error", (event) => stop(event.error));
addEventListener("unhandledrejection", (event) => stop(event.reason));

if (typeof WebAssembly === "object") {
  enter("loading");
  const slow = setTimeout(enter, 8000, "slow");
  try {
    const { default: init } = await import(new URL(module, document.baseURI));
    await init({ module_or_path: new URL(wasm, document.baseURI) });
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
