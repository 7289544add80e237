// The page for site owners: makes the snippet out of what they choose, and shows it at once.
const find = (id) => document.getElementById(id);
const settings = find("settings");
const preview = find("preview");
const own = find("own-accent");
const accent = find("accent");
const base = new URL(".", location);

// The contrast of two colours, "#rrggbb" (WCAG 2.2, relative luminance).
function contrast(one, other) {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function show() {
  accent.disabled = !own.checked;
  const attributes = ["lang", "theme", "isolation", "secretariat"]
    .map((name) => [name, settings.elements[name].value.trim()])
    .filter(([name, value]) => {
      // Set where they differ, so that nothing starts anew without need.
      if (value !== (preview.getAttribute(name) ?? "")) {
        value ? preview.setAttribute(name, value) : preview.removeAttribute(name);
      }
      return value;
    });
  const inline = settings.elements.isolation.value === "inline";
  if (own.checked) {
    attributes.push(["style", `--ispcp-accent: ${accent.value}`]);
    preview.style.setProperty("--ispcp-accent", accent.value);
  } else {
    preview.style.removeProperty("--ispcp-accent");
  }
  // On the surface of the theme; without one, on both that a page may have.
  const surfaces = { light: ["#ffffff"], dark: ["#10181e"], contrast: [] };
  const behind = surfaces[settings.elements.theme.value] ?? ["#ffffff"];
  find("weak").hidden = !own.checked || behind.every((other) => contrast(accent.value, other) >= 4.5);

  const exact = find("version").value === "exact";
  const script = new URL(exact ? "v{% version %}/embed.js" : "v{% major %}/embed.js", base);
  const checked = exact ? ' integrity="{% embed-integrity %}" crossorigin="anonymous"' : "";
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  find("snippet").textContent =
    `<script type="module" src="${script}"${checked}></script>\n` +
    `<ispcp-eligibility${written}><a href="${base}">{% shell-title %}</a></ispcp-eligibility>`;
  find("policy").textContent = inline
    ? `script-src ${base.origin} 'wasm-unsafe-eval'; connect-src ${base.origin}`
    : `script-src ${base.origin}; frame-src ${base.origin} blob:`;
  find("copied").textContent = "";
}

find("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(find("snippet").textContent);
  } catch {
    // Not granted: at least it is selected, to be copied by hand.
    getSelection().selectAllChildren(find("snippet"));
    return;
  }
  find("copied").textContent = find("copied").dataset.words;
});
settings.addEventListener("submit", (event) => event.preventDefault());
for (const event of ["input", "change"]) {
  document.addEventListener(event, show);
}
show();
