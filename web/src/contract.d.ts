// The contract between the page's scripts and the module: see src/browser/host.rs.

/** The page or the element that a widget runs in. Its properties never change. */
export interface Host {
  /** The storage that outlives the widget, if the browser grants one. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;
  /** The one key under which anything is stored there. */
  readonly storageKey: string;
  /** Whether the page's title and history are the widget's. */
  readonly ownsPage: boolean;
  /** Whether every entry of the browser's history since the page was opened is the widget's. */
  readonly ownsHistory: boolean;
  /** Whether the visitor saves data. */
  readonly savesData: boolean;
  /** Whether the browser can share files with other apps. */
  readonly canShare: boolean;
  /** The names of countries: a line each, of the code, a space and the name, sorted by name. */
  countryNames(tag: string, codes: string): string;
  /** Loads another language, and updates the settings once it is there. */
  setLocale(tag: string): void;
  /** Opens the browser's print dialogue for the application alone. */
  print(): void;
  /** Shares a file with an app that the visitor chooses. `done` gets false where it is refused. */
  share(name: string, mediaType: string, content: string, done: (shared: boolean) => void): void;
  /** Copies a text to the clipboard, and calls `done` with whether the browser did. */
  copy(text: string, done: (copied: boolean) => void): void;
  /** Dispatches an event to the page. */
  emit(event: string, detail: string): void;
  /** Starts the PDF worker; `onMessage` gets the name and the payload of each reply. */
  startPdfWorker(onMessage: (name: string, payload?: unknown) => void): PdfPort;
}

/** The PDF worker, or the same module in the page. */
export interface PdfPort {
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The settings of a widget. An object of settings never changes: a change is a new object. */
export interface Settings {
  /** The Secretariat's address. */
  readonly secretariat: string;
  /** The level of the widget's first heading, "1" to "6". */
  readonly headingLevel: string;
  /** Whether steps get entries of the browser's history. */
  readonly addsHistory: boolean;
  /** The tag of the widget's language. */
  readonly locale: string;
  /** The messages of that language; null for English, which is compiled in. */
  readonly messages: string | null;
  /** The tag of the language that could not be loaded, until another one is loaded. */
  readonly failedLocale: string | null;
}
