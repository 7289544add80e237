// A double click is one click: the second would be for what the first has shown.

// How long after a click on a button another one on it belongs to the same double click, in
// milliseconds. The browser counts clicks by the system's own setting, but not those of keys.
const DOUBLE_CLICK_MS = 350;

let last: { button: Element | null; timeStamp: number } = { button: null, timeStamp: 0 };

/** A click listener, for the capture phase. */
export function ignoreSecondClick(event: MouseEvent): void {
  const button = (event.target as Element).closest("button");
  const again = button === last.button && event.timeStamp - last.timeStamp < DOUBLE_CLICK_MS;
  if (button && last.button && (again || event.detail > 1)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  } else {
    last = { button, timeStamp: event.timeStamp };
  }
}

/** An input listener, for the capture phase: what is entered between two clicks tells them apart. */
export function forgetClick(): void {
  last = { button: null, timeStamp: 0 };
}
