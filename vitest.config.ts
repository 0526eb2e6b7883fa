import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['{packages,apps}/*/vitest{,.*}.config.ts'],
    reporters: ['default', './packages/tooling/reporters/closing-line.mjs'],
  },
});
