// The fallback page in other languages. Loaded only where it is needed; where even this cannot be
// loaded, the page stays in its own language.
import texts from "fallback-texts";

/** A text of the fallback page in a language, if there is one. */
export function fallbackMessage(locale: string, id: string): string | undefined {
  return texts[locale]?.[id];
}

/** Translates the fallback page. The charter's words stay as they are. */
export function translateFallback(fallback: HTMLElement, locale: string): void {
  const messages = texts[locale];
  if (!messages) {
    return;
  }
  fallback.lang = locale;
  fallback.dir = locale === "ar" ? "rtl" : "ltr";
  for (const element of fallback.querySelectorAll<HTMLElement>("[data-message]")) {
    const id = element.dataset.message as string;
    // The text comes first; a link may follow it.
    const text = element.firstChild as Text;
    text.data = `${messages[id]}${element.childElementCount ? " " : ""}`;
    if (element.matches(".translation")) {
      element.lang = locale;
      element.dir = fallback.dir;
    }
  }
}
