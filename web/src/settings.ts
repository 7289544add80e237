// The settings of a widget while it runs, and its language.
import { SECRETARIAT } from "build-constants";
import type { Settings } from "widget-module";

import { loadMessages } from "./messages.ts";

/** The settings of a widget that is not set otherwise. */
const DEFAULTS: Settings = {
  secretariat: SECRETARIAT,
  headingLevel: "1",
  addsHistory: true,
  locale: "en",
  messages: null,
  failedLocale: null,
};

/** Keeps a widget's settings: each change is a new object, handed to `changed`. */
export class SettingsStore {
  #current: Settings;
  #changed: (settings: Settings) => void;
  /** The language that was asked for last, whether or not it could be loaded. */
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
   * Switches to a language once it is loaded, unless another one was asked for meanwhile. Returns
   * false where it could not be loaded: the language before stays.
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
