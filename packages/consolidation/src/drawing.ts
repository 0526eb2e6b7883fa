export {
  drawChains,
  type ChainDrawing,
  type ChainDrawingOptions,
  type DrawnConfiguration,
  type DrawnJoin,
} from './chains/chain-drawing/chain-drawing';
