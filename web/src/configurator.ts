// The configurator for site owners: generates the snippet from their settings, with a preview.
import { EMBED_INTEGRITY, INLINE_INTEGRITY, MAJOR, TEXTS, VERSION } from "build-constants";

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const settings = find<HTMLFormElement>("settings");
const preview = find("preview");
const own = find<HTMLInputElement>("own-accent");
const accent = find<HTMLInputElement>("accent");
const base = new URL(".", location.href);

const control = (name: string) => settings.elements.namedItem(name) as HTMLInputElement;

// The contrast ratio of two colours, "#rrggbb" (WCAG 2.2, relative luminance).
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function show() {
  accent.disabled = !own.checked;
  const attributes = ["lang", "theme", "isolation", "secretariat"]
    .map((name) => [name, control(name).value.trim()] as [string, string])
    .filter(([name, value]) => {
      // Set only changed attributes, to avoid needless restarts.
      if (value !== (preview.getAttribute(name) ?? "")) {
        if (value) {
          preview.setAttribute(name, value);
        } else {
          preview.removeAttribute(name);
        }
      }
      return value;
    });
  const inline = control("isolation").value === "inline";
  if (own.checked) {
    attributes.push(["style", `--ispcp-accent: ${accent.value}`]);
    preview.style.setProperty("--ispcp-accent", accent.value);
  } else {
    preview.style.removeProperty("--ispcp-accent");
  }
  // Against the theme's surface; without a theme, against both possible ones.
  const surfaces: Record<string, string[]> = { light: ["#ffffff"], dark: ["#10181e"], contrast: [] };
  const behind = surfaces[control("theme").value] ?? ["#ffffff"];
  find("weak").hidden = !own.checked || behind.every((other) => contrast(accent.value, other) >= 4.5);

  const exact = find<HTMLSelectElement>("version").value === "exact";
  const script = new URL(`v${exact ? VERSION : MAJOR}/embed.js`, base);
  const checked = exact ? ` integrity="${EMBED_INTEGRITY}" crossorigin="anonymous"` : "";
  // An import map verifies the modules that embed.js imports into the page (HTML, "integrity
  // metadata").
  const folder = new URL(`v${VERSION}/`, base);
  const files = Object.entries(INLINE_INTEGRITY);
  const integrity = Object.fromEntries(files.map(([file, hash]) => [`${folder}${file}`, hash]));
  const map = JSON.stringify({ integrity }, null, 1);
  const importMap = exact && inline ? `<script type="importmap">${map}</script>\n` : "";
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  find("snippet").textContent =
    `${importMap}<script type="module" src="${script}"${checked}></script>\n` +
    `<ispcp-eligibility${written}><a href="${base}">${TEXTS.title}</a></ispcp-eligibility>`;
  find("policy").textContent = inline
    ? `script-src ${base.origin} 'wasm-unsafe-eval'; connect-src ${base.origin}`
    : `script-src ${base.origin}; frame-src ${base.origin} blob:`;
  find("copied").textContent = "";
}

find("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(find("snippet").textContent);
  } catch {
    // Not permitted: select the snippet for copying by hand.
    getSelection()?.selectAllChildren(find("snippet"));
    return;
  }
  find("copied").textContent = find("copied").dataset.words ?? "";
});
settings.addEventListener("submit", (event) => event.preventDefault());
for (const event of ["input", "change"]) {
  document.addEventListener(event, show);
}
show();
