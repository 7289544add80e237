// Runs the module that makes and reads PDFs. The names of its files are filled in at the build.
import init, { answer } from "./{% pdf-module %}";

const site = new URL(".", import.meta.url);
const failed = () => postMessage(["failed"]);
const ready = init({ module_or_path: new URL("{% pdf-wasm %}", site) });
ready.catch(failed);
addEventListener("unhandledrejection", failed);
addEventListener("message", async ({ data }) => {
  await ready;
  await answer(data, (...said) => postMessage(said), site.href);
});
