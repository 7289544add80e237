import { LANGUAGES } from "build-constants";
/** The first of the wanted languages that there is: lookup by primary subtag (RFC 4647, 3.4). */
export function negotiateLocale(wanted: readonly string[]): string {
  const languages = wanted.map((tag) => String(tag).toLowerCase().split("-")[0] as string);
  return languages.find((language) => LANGUAGES.includes(language)) ?? "en";
}
