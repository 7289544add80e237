// The theme of a widget, and the tokens set by the host page.

const THEMES = ["auto", "light", "dark", "contrast"];

/** Sets the theme and the tokens of an element. */
export function applyTheme(
  element: HTMLElement,
  theme: unknown,
  tokens: Readonly<Record<string, unknown>> = {},
): void {
  element.dataset.theme = THEMES.includes(theme as string) ? (theme as string) : "auto";
  for (const [name, value] of Object.entries(tokens)) {
    // Values that could load a resource are ignored.
    if (/^[a-z]+$/.test(name) && !/url|image/i.test(String(value))) {
      element.style.setProperty(`--ispcp-${name}`, String(value));
    }
  }
}
