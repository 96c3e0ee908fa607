interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string }): void;
}

/**
 * Lets scripts of the site itself be started as workers, where the browser enforces Trusted Types as each page's policy
 * asks. Every other address stays refused, and so does all HTML given as text.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError(`Not a script of this site: ${url}`);
      return url;
    },
  });
}
