import { LANGUAGES } from "build-constants";
/** The first requested language that is available: lookup by primary subtag (RFC 4647, 3.4). */
export function negotiateLocale(wanted: readonly string[]): string {
  const languages = wanted.map((tag) => String(tag).toLowerCase().split("-")[0] as string);
  return languages.find((language) => LANGUAGES.includes(language)) ?? "en";
}
