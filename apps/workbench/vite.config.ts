import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defaultClientConditions, defineConfig } from 'vite';
import { metaPolicy, securityHeaders } from './content-security-policy';

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
      conditions: fromSource ? ['@cmoc/source', ...defaultClientConditions] : [...defaultClientConditions],
      dedupe: ['zod', 'graphology', 'react', 'react-dom'],
    },
    build: {
      target: 'es2022',
      sourcemap: true,
      // Inlined assets would need `data:` in the policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    preview: { headers: securityHeaders },
  };
});
