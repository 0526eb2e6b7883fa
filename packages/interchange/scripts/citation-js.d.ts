/** What the benchmarks use of a library that brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-ris';
