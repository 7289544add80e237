// Tracks the focus within a widget.

/** Focusable elements. */
export const FOCUSABLE = "a, button, input, select, summary, textarea, [tabindex]";

/**
 * Calls `moved` with the top edge (in the viewport) and the height of the newly focused element, if
 * the keyboard or the widget moved the focus. After a pointer press the page must not scroll: if it
 * scrolls between pointerdown and pointerup, no click occurs.
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
    // The window may lose and regain the focus, which is no move.
    const moves = target !== own && target !== last;
    last = target;
    if (moves && target instanceof Element) {
      // For a step, the heading's height counts: the whole step may not fit.
      const shown = target.querySelector(".title") ?? target;
      const { top, bottom } = shown.getBoundingClientRect();
      // A step starts at the top edge of the widget.
      const widget = target.matches(".title, .step") ? target.closest(".ispcp") : null;
      const start = widget ? widget.getBoundingClientRect().top : top;
      moved(start, bottom - start);
    }
  });
}
