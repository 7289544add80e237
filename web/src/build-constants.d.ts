// What the build knows: the asset pipeline (xtask/src/assets.rs) writes it as a JSON file, and esbuild
// puts what a script uses into it.
declare module "build-constants" {
  /** The tags of the languages, each of which has a page of its own. */
  export const LANGUAGES: readonly string[];
  /** The message files of the languages that are not compiled in, by tag. */
  export const MESSAGE_FILES: Readonly<Record<string, string>>;
  /** English texts of scripts. */
  export const TEXTS: {
    readonly widgetName: string;
    readonly title: string;
    readonly stoppedInline: string;
    readonly reloadInline: string;
    readonly rescue: string;
  };
  /** The Secretariat's published address. */
  export const SECRETARIAT: string;
  /** The widget's module, and the hash of its content (W3C Subresource Integrity). */
  export const WASM_FILE: string;
  export const WASM_INTEGRITY: string;
  /** The PDF worker: its script and its module. */
  export const PDF_SCRIPT: string;
  export const PDF_WASM_FILE: string;
  export const PDF_WASM_INTEGRITY: string;
  /** The style, for inline mode. */
  export const STYLE_FILE: string;
  /** The address of the script of inline mode, relative to embed.js. */
  export const INLINE_SCRIPT: string;
  /** The hashes of the scripts that inline mode loads, by file, and the hash of embed.js. */
  export const INLINE_INTEGRITY: Readonly<Record<string, string>>;
  export const EMBED_INTEGRITY: string;
  /** The widget's version, and its first number. */
  export const VERSION: string;
  export const MAJOR: string;
}
