// Loads the module, and mounts widgets in elements.
import { WASM_FILE, WASM_INTEGRITY } from "build-constants";
import init, { type Host, hydrate, mount, type Settings, type WidgetHandle } from "widget-module";

import { forgetClick, ignoreSecondClick } from "./double-click.ts";
import { base, fetchOnce } from "./fetch.ts";
import { whenIdle } from "./idle.ts";

/** Loads the module and starts it. The page may have requested it already. */
export function loadModule(requested?: Promise<Response>): Promise<unknown> {
  return fetchOnce("module", () => {
    const response = requested ?? fetch(new URL(WASM_FILE, base), { integrity: WASM_INTEGRITY });
    return init({ module_or_path: response });
  });
}

interface Mounted {
  readonly element: HTMLElement;
  readonly handle: WidgetHandle;
}

// Suspended widgets for reuse. A widget is never destroyed: Yew's listeners outlive it.
const suspended: Mounted[] = [];

/** A widget in an element. */
export interface MountedWidget {
  update(settings: Settings): void;
  end(): void;
}

/** Mounts a widget in an element. Requires the loaded module. */
export function mountWidget(place: HTMLElement, host: Host, settings: Settings): MountedWidget {
  let mounted = suspended.pop();
  if (mounted) {
    place.append(mounted.element);
    mounted.handle.resume(host, settings);
  } else {
    const element = place.appendChild(document.createElement("div"));
    mounted = { element, handle: mount(element, host, settings) };
  }
  return run(mounted, host, settings);
}

/** Hydrates the prerendered first screen, which must be unchanged in the element. */
export function hydrateWidget(element: HTMLElement, host: Host, settings: Settings): MountedWidget {
  return run({ element, handle: hydrate(element, host, settings) }, host, settings);
}

function run({ element, handle }: Mounted, host: Host, { locale }: Settings) {
  element.addEventListener("click", ignoreSecondClick, true);
  element.addEventListener("input", forgetClick, true);
  if (!host.savesData) {
    warmUp(host, locale);
  }
  return {
    update: (settings: Settings) => handle.update(settings),
    end() {
      handle.suspend();
      element.remove();
      suspended.push({ element, handle });
    },
  };
}

// Loads the browser's locale data, which takes long the first time.
function warmUp(host: Host, locale: string) {
  whenIdle([() => host.countryNames(locale, "DE FR"), () => (0).toLocaleString(locale)]);
}
