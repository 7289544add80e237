// Files of the widget's folder.

/** The widget's folder. */
export const base = new URL(".", import.meta.url);

const inFlight = new Map<string, Promise<unknown>>();

/** Fetches something once. After a failure it may be tried again. */
export function fetchOnce<T>(name: string, fetch: () => Promise<T>): Promise<T> {
  let fetched = inFlight.get(name) as Promise<T> | undefined;
  if (!fetched) {
    fetched = fetch().catch((error) => {
      inFlight.delete(name);
      throw error;
    });
    inFlight.set(name, fetched);
  }
  return fetched;
}

async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(new URL(file, base));
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  return response;
}

/** A JSON file. A page that a host answers with in its place is no JSON. */
export async function fetchJson(file: string): Promise<string> {
  return (await fetchFile(file)).json();
}

/** A text file. */
export async function fetchText(file: string): Promise<string> {
  return (await fetchFile(file)).text();
}
