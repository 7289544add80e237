// Where the focus is within a widget.

/** Elements that can take the focus. */
export const FOCUSABLE = "a, button, input, select, summary, textarea, [tabindex]";

/**
 * Calls `moved` with the upper edge in the viewport and the height of the element that takes the
 * focus, where a key or the widget itself moved it. Where a press did, the page must stay: a page
 * that scrolls between down and up gets no click.
 */
export function followFocus(
  root: Document | HTMLElement,
  moved: (top: number, height: number) => void,
): void {
  let pressed: Element | null = null;
  let last: EventTarget | null = null;
  root.addEventListener("pointerdown", ({ target }) => (pressed = target as Element), true);
  root.addEventListener("keydown", () => (pressed = null), true);
  root.addEventListener("focusin", ({ target }) => {
    const own = pressed?.closest("label")?.control ?? pressed?.closest(FOCUSABLE);
    // The window may lose the focus and get it back, which moves nothing.
    const moves = target !== own && target !== last;
    last = target;
    if (moves && target instanceof Element) {
      // A step is as high as its heading here: all of it may not fit.
      const shown = target.querySelector(".title") ?? target;
      const { top, bottom } = shown.getBoundingClientRect();
      // A step begins where the widget does.
      const widget = target.matches(".title, .step") ? target.closest(".ispcp") : null;
      const start = widget ? widget.getBoundingClientRect().top : top;
      moved(start, bottom - start);
    }
  });
}
