import { defineLint } from '@cmoc/tooling/lint';

export default defineLint({ root: import.meta.dirname });
