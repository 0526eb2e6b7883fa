import { defineLibraryTests } from '@cmoc/tooling/vitest';

export default defineLibraryTests(import.meta.url);
