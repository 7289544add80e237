// The exports of the module that creates and reads PDFs: crates/pdf/src/bin/pdf.rs.

export default function init(options: { module_or_path: Promise<Response> }): Promise<unknown>;
export function answer(
  request: unknown[],
  emit: (name: string, payload?: unknown) => void,
  base: string,
): Promise<void>;
