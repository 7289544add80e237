// The contract between the page's scripts and the WebAssembly module: see src/browser/host.rs.

/** The page or the element that a widget runs in. Its properties never change. */
export interface Host {
  /** The storage that outlives the widget, if available. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;
  /** The only key that the widget uses in the storage. */
  readonly storageKey: string;
  /** Whether the widget controls the page's title and history. */
  readonly ownsPage: boolean;
  /** Whether the widget added every history entry since the page was opened. */
  readonly ownsHistory: boolean;
  /** Whether data usage should be reduced. */
  readonly savesData: boolean;
  /** Whether the browser can share files with other apps. */
  readonly canShare: boolean;
  /** The country names: one line each with the code, a space and the name, sorted by name. */
  countryNames(tag: string, codes: string): string;
  /** Loads another language, then updates the settings. */
  setLocale(tag: string): void;
  /** Opens the print dialogue for the application only. */
  print(): void;
  /** Shares a file with an app of the visitor's choice. `done` receives false if it is refused. */
  share(name: string, mediaType: string, content: string, done: (shared: boolean) => void): void;
  /** Copies a text to the clipboard; calls `done` with whether it succeeded. */
  copy(text: string, done: (copied: boolean) => void): void;
  /** Dispatches an event to the page. */
  emit(event: string, detail: string): void;
  /** Starts the PDF worker; `onMessage` receives the name and the payload of each reply. */
  startPdfWorker(onMessage: (name: string, payload?: unknown) => void): PdfPort;
}

/** The PDF worker, or the same module in the page. */
export interface PdfPort {
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The settings of a widget. A settings object is immutable: a change is a new object. */
export interface Settings {
  /** The Secretariat's address. */
  readonly secretariat: string;
  /** The level of the widget's first heading, "1" to "6". */
  readonly headingLevel: string;
  /** Whether steps add history entries. */
  readonly addsHistory: boolean;
  /** The tag of the widget's language. */
  readonly locale: string;
  /** The messages of that language. */
  readonly messages: string;
  /** The English messages, for the documents. */
  readonly english: string;
  /** The tag of the language that failed to load, until another one is loaded. */
  readonly failedLocale: string | null;
}
