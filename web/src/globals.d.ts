// What browsers have and TypeScript's library does not know.

interface Navigator {
  /** W3C Network Information. */
  readonly connection?: {
    readonly saveData?: boolean;
    readonly type?: string;
    readonly effectiveType?: string;
  };
}

/** W3C Trusted Types. */
interface TrustedTypePolicy {
  createScriptURL(address: string): string;
}
declare var trustedTypes:
  | { createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy }
  | undefined;
