import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defaultClientConditions, defineConfig } from 'vite';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy a `meta` element can carry; `frame-ancestors` counts only in a header. */
const metaPolicy = directives.join('; ');

/** The policy sent as a header: nothing from elsewhere, nothing inline, nothing evaluated. */
const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** The headers every page of the workbench is served with. */
const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Writes the policy into the built page, so that it holds on any server. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig(({ command }) => {
  // The build takes the published entries; development and tests take the sources.
  const fromSource = command === 'serve' || process.env['CMOC_RESOLVE'] === 'source';
  return {
    base: './',
    plugins: [react(), contentSecurityPolicy()],
    resolve: {
      conditions: fromSource
        ? ['@cmoc/source', ...defaultClientConditions]
        : [...defaultClientConditions],
      dedupe: ['zod', 'graphology', 'react', 'react-dom'],
    },
    build: {
      target: 'es2022',
      sourcemap: true,
      // Inlined assets would need `data:` in the policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
    preview: { headers: securityHeaders },
  };
});
