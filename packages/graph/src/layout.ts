export { graphLayout, type GraphLayoutValue } from './layout/graph-layout/graph-layout';
export type { GraphLayoutOptions } from './layout/graph-layout/graph-layout.options';
export type { Point } from './layout/graph-layout/raw-layout';
