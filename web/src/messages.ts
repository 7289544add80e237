// Loads the messages of a language. The scripts contain the English ones.
import { ENGLISH_MESSAGES, MESSAGE_FILES } from "build-constants";
import { fetchJson, fetchOnce } from "./fetch.ts";

/** The messages of a language. */
export async function loadMessages(locale: string): Promise<string> {
  const file = MESSAGE_FILES[locale];
  return file ? fetchOnce(file, () => fetchJson(file)) : ENGLISH_MESSAGES;
}
