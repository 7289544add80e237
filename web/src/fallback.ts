// The page's state, and the fallback page for when the widget cannot run. Its texts are in
// index.html.
import { downloadRescuedCopy } from "./rescue.ts";

/** The page's states: `data-state` of `#ispcp`. */
export type PageState = "loading" | "running" | "unsupported" | "load-failed" | "crashed";

const page = document.getElementById("ispcp") as HTMLElement;
const fallback = document.getElementById("ispcp-fallback") as HTMLElement;
const pageLocale = document.documentElement.lang;
const { storage, storageKey } = boot;

const stored = () => storage?.getItem(storageKey) ?? null;

export const pageState = () => page.dataset.state as PageState;

/** Enters a state, and shows its part of the fallback page. */
export function enterState(state: PageState, locale: string): void {
  if (state !== "loading") {
    boot.end();
  }
  page.dataset.state = state;
  for (const part of fallback.querySelectorAll<HTMLElement>("[data-state]")) {
    part.hidden = part.dataset.state !== state;
  }
  if (state === "crashed") {
    find("rescue").hidden = stored() === null;
    find("reload").focus();
  }
  if (state !== "loading" && state !== "running" && locale !== pageLocale) {
    import("./fallback-messages.ts")
      .then(({ translateFallback }) => translateFallback(fallback, locale))
      .catch(() => {});
  }
}

const find = (action: string) => fallback.querySelector(`[data-action="${action}"]`) as HTMLButtonElement;

find("reload").addEventListener("click", () => location.reload());
find("rescue").addEventListener("click", () => downloadRescuedCopy(stored() ?? ""));
find("clear").addEventListener("click", () => {
  storage?.removeItem(storageKey);
  location.reload();
});
