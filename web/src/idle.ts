/** Runs tasks one after the other while the browser is idle. */
export function whenIdle([first, ...others]: readonly (() => void)[]): void {
  // Safari has no requestIdleCallback.
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => {
    first?.();
    if (others.length) {
      whenIdle(others);
    }
  });
}
