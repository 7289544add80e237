// Runs the module that makes and reads PDFs. The names of its files are filled in at the build.
import init from "./{% pdf-module %}";

// What is asked before the module listens waits for it.
const early = [];
const keep = (event) => early.push(event.data);
addEventListener("message", keep);
addEventListener("unhandledrejection", () => postMessage(["failed"]));

try {
  await init({ module_or_path: new URL("./{% pdf-wasm %}", import.meta.url) });
  removeEventListener("message", keep);
  for (const data of early) {
    dispatchEvent(new MessageEvent("message", { data }));
  }
} catch {
  postMessage(["failed"]);
}
