import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:parsed'?: boolean;
  }
}

/** Lets islands say `client:parsed`. */
export function parsedDirective(): AstroIntegration {
  return {
    name: 'clean-exit-parsed-directive',
    hooks: {
      'astro:config:setup'({ addClientDirective }) {
        addClientDirective({ name: 'parsed', entrypoint: './src/components/ui/when-parsed.ts' });
      },
    },
  };
}
