import { defineLibrary } from '@cmoc/tooling/tsup';

export default defineLibrary(import.meta.url);
