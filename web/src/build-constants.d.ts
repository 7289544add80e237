// Constants of the build: the asset pipeline (xtask/src/assets.rs) writes them to a JSON file, and
// esbuild inlines the ones that a script uses.
declare module "build-constants" {
  /** The language tags, each of which has its own page. */
  export const LANGUAGES: readonly string[];
  /** The English messages, and the files of those of the other languages, by tag. */
  export const ENGLISH_MESSAGES: string;
  export const MESSAGE_FILES: Readonly<Record<string, string>>;
  /** English texts of the scripts. */
  export const TEXTS: {
    readonly widgetName: string;
    readonly title: string;
    readonly stoppedInline: string;
    readonly reloadInline: string;
    readonly rescue: string;
  };
  /** The Secretariat's published address. */
  export const SECRETARIAT: string;
  /** The widget's module, and its content hash (W3C Subresource Integrity). */
  export const WASM_FILE: string;
  export const WASM_INTEGRITY: string;
  /** The PDF worker: its script, the number of its copies (`?1` and so on), and its module. */
  export const PDF_SCRIPT: string;
  export const PDF_SCRIPT_COPIES: number;
  export const PDF_WASM_FILE: string;
  export const PDF_WASM_INTEGRITY: string;
  /** The style sheet of inline mode. */
  export const STYLE_FILE: string;
  /** The URL of inline mode's script, relative to embed.js. */
  export const INLINE_SCRIPT: string;
  /** The hashes of the scripts that inline mode loads, by file, and the hash of embed.js. */
  export const INLINE_INTEGRITY: Readonly<Record<string, string>>;
  export const EMBED_INTEGRITY: string;
  /** The widget's version, and its major version. */
  export const VERSION: string;
  export const MAJOR: string;
}
