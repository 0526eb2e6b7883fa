export { graphLayout, type GraphLayoutValue } from './graph-layout/graph-layout';
export type { GraphLayoutOptions } from './graph-layout/graph-layout.options';
export type { Point } from './graph-layout/raw-layout';
