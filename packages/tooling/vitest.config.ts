import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: '@cmoc/tooling',
    include: ['**/*.test.ts'],
    environment: 'node',
    // Linting, packing and compiling are slow on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
