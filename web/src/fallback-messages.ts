// Translations of the fallback page, loaded on demand. If they cannot be loaded, the page stays in
// its own language.
import texts from "fallback-texts";

/** A text of the fallback page in a language, if there is one. */
export function fallbackMessage(locale: string, id: string): string | undefined {
  return texts[locale]?.[id];
}

/** Translates the fallback page, except the quotations of the charter. */
export function translateFallback(fallback: HTMLElement, locale: string): void {
  const messages = texts[locale];
  if (!messages) {
    return;
  }
  fallback.lang = locale;
  fallback.dir = locale === "ar" ? "rtl" : "ltr";
  for (const element of fallback.querySelectorAll<HTMLElement>("[data-message]")) {
    const id = element.dataset.message as string;
    // The text is the first child; a link may follow it.
    const text = element.firstChild as Text;
    text.data = `${messages[id]}${element.childElementCount ? " " : ""}`;
    if (element.matches(".translation")) {
      element.lang = locale;
      element.dir = fallback.dir;
    }
  }
}
