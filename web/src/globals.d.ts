// Browser APIs that are missing in TypeScript's library.

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
