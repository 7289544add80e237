/**
 * The element `<ispcp-eligibility>`. Load `embed.js` as a module to define it.
 *
 * Attributes, all of which can be changed while it is shown:
 * - `lang`: the language, as a BCP 47 tag; without it, the visitor's own.
 * - `theme`: `auto` (as the page around it), `light`, `dark` or `contrast`.
 * - `isolation`: `frame` (without it, too) or `inline`.
 * - `secretariat`: the e-mail address that applications go to.
 * - `heading-level`: the level of the first heading, 1 to 6, for `inline`.
 * - `history`: `off`, if steps are not to add entries to the browser's history.
 *
 * Tokens are custom properties `--ispcp-NAME` on the element or above it.
 */
export type EligibilityElement = HTMLElement;

/** The first screen is rendered. */
export type ReadyEvent = CustomEvent<Record<string, never>>;

/** A step is shown. */
export type StepEvent = CustomEvent<{ step: Step }>;

/** A verdict is shown; dispatched once per verdict reached. */
export type VerdictEvent = CustomEvent<{ verdict: "eligible" | "unclear" | "not-eligible" }>;

/** A file was downloaded, or the application printed. */
export type DownloadEvent = CustomEvent<{
  format: "pdf" | "html" | "text" | "json" | "draft" | "self-check" | "print";
}>;

/** An error occurred, and the visitor sees how to proceed. */
export type ErrorEvent = CustomEvent<{
  kind: "load-failed" | "unsupported" | "crashed" | "pdf" | "locale-failed";
}>;

/**
 * The steps. The question that only trade associations are asked causes no event, because it would
 * reveal an answer.
 */
export type Step =
  | "applicant"
  | "backbone"
  | "transit"
  | "services"
  | "gnso"
  | "participation"
  | "result"
  | "organisation"
  | "representatives"
  | "evidence"
  | "disclosures"
  | "declarations"
  | "review"
  | "download";

declare global {
  interface HTMLElementTagNameMap {
    "ispcp-eligibility": EligibilityElement;
  }
  interface HTMLElementEventMap {
    "ispcp-ready": ReadyEvent;
    "ispcp-step": StepEvent;
    "ispcp-verdict": VerdictEvent;
    "ispcp-download": DownloadEvent;
    "ispcp-error": ErrorEvent;
  }
}
