// What head.ts finds out and records for page.ts.

export interface Boot {
  /** Whether the page is in a frame. */
  readonly framed: boolean;
  /** The tab's storage, if the browser grants one, and the key of this widget. */
  readonly storage: Storage | null;
  readonly storageKey: string;
  /** The stored session. */
  readonly stored: string | null;
  /** The language that the host page asks for, and the one that the page speaks. */
  readonly askedLocale: string;
  readonly locale: string;
  /** The button that was pressed last, and the language that was chosen. */
  pressed: HTMLButtonElement | null;
  chosenLocale: string;
  /** The host page's messages. */
  readonly messages: MessageEvent[];
  /** Ends the recording. */
  end(): void;
}

declare global {
  // A variable of the page: head.ts is no module, since the page waits for it.
  var boot: Boot;
}
