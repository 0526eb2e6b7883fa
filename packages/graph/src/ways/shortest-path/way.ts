/** A way through a graph by dense numbers: one edge less than nodes. @internal */
export interface Way {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}
