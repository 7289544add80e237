// Treats a double click as one click: the second would hit what the first has revealed.

// The time within which another click on a button belongs to the same double click, in
// milliseconds. The browser counts clicks by the system's setting, but not those by keyboard.
const DOUBLE_CLICK_MS = 350;

let last: { button: Element | null; timeStamp: number } = { button: null, timeStamp: 0 };

/** A `click` listener, for the capture phase. */
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

/** An `input` listener, for the capture phase: input between two clicks makes them separate. */
export function forgetClick(): void {
  last = { button: null, timeStamp: 0 };
}
