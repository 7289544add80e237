// The widget's own page, alone or in a frame: loads the widget, which takes over the prerendered
// first screen, or shows the fallback page if that fails.
import { SECRETARIAT } from "build-constants";
import type { Host } from "widget-module";

import { onCrash } from "./crash.ts";
import { enterState, pageState } from "./fallback.ts";
import { FrameChannel, type HostSettings } from "./frame-channel.ts";
import { commonHost } from "./host.ts";
import { loadModule, type MountedWidget, mountWidget } from "./loader.ts";
import { negotiateLocale } from "./negotiate.ts";
import { SettingsStore } from "./settings.ts";
import { takeOver } from "./takeover.ts";
import { applyTheme } from "./theme.ts";

const { framed, storage, storageKey, stored, askedLocale, locale } = boot;
const page = document.getElementById("ispcp") as HTMLElement;
const place = document.getElementById("ispcp-widget") as HTMLElement;

let widget: MountedWidget | null = null;
const settings = new SettingsStore({}, (settings) => widget?.update(settings));

async function switchLocale(locale: string): Promise<void> {
  if (!(await settings.switchLocale(locale))) {
    emit("error", "locale-failed");
  }
  document.documentElement.lang = settings.current.locale;
}

let onRendered: () => void;
const rendered = new Promise<void>((resolve) => {
  onRendered = resolve;
});

const host: Host = {
  ...commonHost,
  storage,
  storageKey,
  ownsPage: true,
  ownsHistory: !framed,
  print: () => print(),
  emit,
  async setLocale(tag) {
    await switchLocale(tag);
    try {
      // The choice is stored for this tab.
      storage?.setItem(`${storageKey}-language`, `${settings.current.locale}/${lang}`);
    } catch {
      // The storage is full.
    }
  },
};

let lang: unknown = askedLocale;

function takeSettings(set: HostSettings) {
  applyTheme(document.documentElement, set.theme, set.tokens);
  settings.set({
    secretariat: String(set.secretariat || SECRETARIAT),
    headingLevel: String(set.headingLevel || 1),
    addsHistory: set.history !== false,
  });
  if (set.lang && set.lang !== lang) {
    lang = set.lang;
    switchLocale(negotiateLocale([String(lang)]));
  }
}

const channel = framed ? new FrameChannel(page, takeSettings) : null;

function emit(event: string, detail: string) {
  if (event === "ready") {
    onRendered();
  }
  channel?.post({ event, detail });
}

function enter(state: "loading" | "running") {
  enterState(state, settings.requestedLocale);
}

function fail(state: "unsupported" | "load-failed" | "crashed") {
  emit("error", state);
  enterState(state, settings.requestedLocale);
}

onCrash(() => {
  if (pageState() === "running") {
    place.remove();
    fail("crashed");
  }
});

settings.requestedLocale = locale;
if (typeof WebAssembly === "object") {
  enter("loading");
  try {
    await Promise.all([loadModule(boot.module), switchLocale(locale)]);
    // Before the widget renders, because it measures and moves the focus.
    enter("running");
    if (stored === null) {
      const before = settings.current;
      widget = await takeOver(place, host, before, rendered);
      // The language may have changed meanwhile: English needs no loading.
      if (settings.current !== before) {
        widget.update(settings.current);
      }
    } else {
      place.replaceChildren();
      widget = mountWidget(place, host, settings.current);
    }
  } catch (error) {
    console.error(String(error));
    fail("load-failed");
  }
} else {
  fail("unsupported");
}
