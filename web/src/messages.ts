// Loads the messages of the languages that are not compiled in.
import { MESSAGE_FILES } from "build-constants";
import { fetchJson, fetchOnce } from "./fetch.ts";

/** The messages of a language; null for English, which is compiled in. */
export async function loadMessages(locale: string): Promise<string | null> {
  const file = MESSAGE_FILES[locale];
  return file ? fetchOnce(file, () => fetchJson(file)) : null;
}
