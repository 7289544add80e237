// The words for where the widget cannot run, in the languages that are not compiled in. Fetched
// only there; where even this cannot be had, the English words stay.
const WORDS = JSON.parse('{% page-words %}');

// A message in a language, if there is one.
export const word = (language, id) => WORDS[language]?.[id];

// What stands in the page, in its order: see index.html.
const PLACES =
  "slow unsupported failed stopped reload rescue clear title lead kind any both decides apply";

// What the charter's words mean, in the order of the page.
const TRANSLATIONS = "applicant backbone transit association services gnso participation";

// Has the page's fallback speak a language. The charter's words stay as they are.
export function translate(fallback, language) {
  const words = WORDS[language];
  if (words) {
    fallback.lang = language;
    fallback.dir = language === "ar" ? "rtl" : "ltr";
    const places = fallback.querySelectorAll("p:not(.note), button, h1");
    PLACES.split(" ").forEach((id, i) => {
      // The last holds a link as well.
      places[i].firstChild.data = `${words[id]}${id === "apply" ? " " : ""}`;
    });
    const translations = fallback.querySelectorAll(".translation");
    [...TRANSLATIONS.split(" ").map((id) => `translation-${id}`), "quotation-translation"].forEach(
      (id, i) => {
        translations[i].textContent = words[id];
        translations[i].lang = language;
        translations[i].dir = fallback.dir;
      },
    );
  }
}
