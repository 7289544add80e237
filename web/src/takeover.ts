// Takes over the prerendered first screen, in one task, so that nobody sees it.
import type { Host, Settings } from "widget-module";

import { FOCUSABLE } from "./focus.ts";
import { hydrateWidget, type MountedWidget, mountWidget } from "./loader.ts";

// The elements and comments below an element, by their names in document order.
function shape(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const names: string[] = [];
  while (walker.nextNode()) {
    names.push(walker.currentNode.nodeName.toLowerCase());
  }
  return names.join(" ");
}

/**
 * Hydrates the first screen where it has the elements that the build drew, in the language of the
 * settings; else mounts the widget anew, since Yew hydrates nothing else: where a translator or an
 * extension changed them, or the host has one page for every language. Then replays what the visitor
 * did meanwhile.
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
    widget = hydrateWidget(place, root, host, settings);
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
    // Continue by its type: the answer may have added a button before it.
    const submit = place.querySelector<HTMLElement>("[type=submit]");
    (pressed.type === "submit" ? submit : focusable()[pressedAt])?.click();
  }
  return widget;
}
