import { serveCalls } from '@cmoc/kernel';
import { readForeign } from './read-foreign';

/** Files of other programs are read here, in a thread of their own: one that never ends is ended with it. */
serveCalls({ readForeign });
