// The state that head.ts determines and records for page.ts.

export interface Boot {
  /** Whether the page is in a frame. */
  readonly framed: boolean;
  /** `sessionStorage`, if the browser grants it, and the widget's key in it. */
  readonly storage: Storage | null;
  readonly storageKey: string;
  /** The stored session. */
  readonly stored: string | null;
  /** The language that the host page requests, and the page's language. */
  readonly askedLocale: string;
  readonly locale: string;
  /** The response with the widget's module, if head.ts could request it. */
  readonly module: Promise<Response> | undefined;
  /** The last button clicked, and the language selected. */
  pressed: HTMLButtonElement | null;
  chosenLocale: string;
  /** The host page's messages. */
  readonly messages: MessageEvent[];
  /** Stops the recording. */
  end(): void;
}

declare global {
  // A global variable: head.ts is not a module, because it blocks rendering.
  var boot: Boot;
}
