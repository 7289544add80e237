// Fetches files from the widget's folder.

/** The widget's folder. */
export const base = new URL(".", import.meta.url);

const inFlight = new Map<string, Promise<unknown>>();

/** Fetches a resource once. After a failure it can be retried. */
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

/** Fetches a JSON file. An HTML page served instead is not valid JSON. */
export async function fetchJson(file: string): Promise<string> {
  return (await fetchFile(file)).json();
}

/** Fetches a text file. */
export async function fetchText(file: string): Promise<string> {
  return (await fetchFile(file)).text();
}
