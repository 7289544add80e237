// The settings of a running widget, including its language.
import { ENGLISH_MESSAGES, SECRETARIAT } from "build-constants";
import type { Settings } from "widget-module";

import { loadMessages } from "./messages.ts";

/** The default settings. */
const DEFAULTS: Settings = {
  secretariat: SECRETARIAT,
  headingLevel: "1",
  addsHistory: true,
  locale: "en",
  messages: ENGLISH_MESSAGES,
  english: ENGLISH_MESSAGES,
  failedLocale: null,
};

/** Stores a widget's settings: each change creates a new object, passed to `changed`. */
export class SettingsStore {
  #current: Settings;
  #changed: (settings: Settings) => void;
  /** The language requested last, whether or not it could be loaded. */
  requestedLocale = "en";

  constructor(initial: Partial<Settings>, changed: (settings: Settings) => void) {
    this.#current = { ...DEFAULTS, ...initial };
    this.#changed = changed;
  }

  get current(): Settings {
    return this.#current;
  }

  set(change: Partial<Settings>): void {
    this.#current = { ...this.#current, ...change };
    this.#changed(this.#current);
  }

  /**
   * Switches to a language once it is loaded, unless another one was requested meanwhile. Returns
   * false if it cannot be loaded: the previous language stays.
   */
  async switchLocale(locale: string): Promise<boolean> {
    this.requestedLocale = locale;
    let change: Partial<Settings>;
    try {
      change = { locale, messages: await loadMessages(locale), failedLocale: null };
    } catch {
      change = { failedLocale: locale };
    }
    if (this.requestedLocale === locale) {
      this.set(change);
    }
    return change.failedLocale === null;
  }
}
