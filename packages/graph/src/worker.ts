import { serveCalls } from '@cmoc/kernel';
import { algorithms } from './running/algorithms-in-worker/algorithms';
import { fromMessage } from './running/algorithms-in-worker/graph-message';

serveCalls(algorithms, { decode: fromMessage });
