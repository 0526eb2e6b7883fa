import { defineLint } from '@cmoc/tooling/lint';

export default defineLint({
  root: import.meta.dirname,
  programs: [
    'packages/tooling/lint/libraries.tsconfig.json',
    'packages/tooling/tsconfig.json',
    'apps/*/tsconfig.json',
  ],
});
