import type { Format } from '../contract/format';
import { cmocFormat } from '../formats/cmoc/cmoc';

/** Every format, in the order in which equally sure ones are tried. */
export const formats: readonly Format[] = [cmocFormat];
