import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['{packages,apps}/*/vitest{,.*}.config.ts'],
    // Every core: usually one is left free for other work.
    maxWorkers: '100%',
    reporters: ['default', './packages/tooling/reporters/closing-line.mjs'],
  },
});
