// Replaces the prerendered first screen by the widget in one task, so that no intermediate state is
// rendered.
import type { Host, Settings } from "widget-module";

import { FOCUSABLE } from "./focus.ts";
import { hydrateWidget, type MountedWidget, mountWidget } from "./loader.ts";

// The names of the elements and comments below an element, in document order.
function shape(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const names: string[] = [];
  while (walker.nextNode()) {
    names.push(walker.currentNode.nodeName.toLowerCase());
  }
  return names.join(" ");
}

/**
 * Hydrates the first screen if its elements are unchanged and in the settings' language. Otherwise
 * mounts a new widget, because Yew can hydrate nothing else: a translator or an extension changed
 * the elements, or the server has one page for every language. Then replays the visitor's actions.
 */
export async function takeOver(
  place: HTMLElement,
  host: Host,
  settings: Settings,
  rendered: Promise<void>,
): Promise<MountedWidget> {
  const root = place.firstElementChild as HTMLElement;
  const inputs = [...root.querySelectorAll("input")];
  const checked = inputs.find((input) => input.checked);
  const files = inputs.find((input) => input.type === "file")?.files;
  const { pressed, chosenLocale } = boot;
  const focusable = () => [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const focused = focusable().indexOf(document.activeElement as HTMLElement);
  const pressedAt = pressed ? focusable().indexOf(pressed) : -1;
  const scroll = document.scrollingElement?.scrollTop ?? 0;

  let widget: MountedWidget;
  const { lang } = root.querySelector(".ispcp") as HTMLElement;
  if (lang === settings.locale && shape(root) === place.dataset.shape) {
    widget = hydrateWidget(root, host, settings);
    await rendered;
  } else {
    root.remove();
    widget = mountWidget(place, host, settings);
    await rendered;
    focusable()[focused]?.focus({ preventScroll: true });
    document.scrollingElement?.scrollTo({ top: scroll, behavior: "instant" });
  }

  if (checked) {
    document.getElementById(checked.id)?.click();
  }
  if (files?.length) {
    const input = place.querySelector("[type=file]") as HTMLInputElement;
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (chosenLocale) {
    const select = place.querySelector(".languages select") as HTMLSelectElement;
    select.value = chosenLocale;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (pressed) {
    // Find Continue by its type: the answer may have added a button before it.
    const submit = place.querySelector<HTMLElement>("[type=submit]");
    (pressed.type === "submit" ? submit : focusable()[pressedAt])?.click();
  }
  return widget;
}
