import * as z from 'zod';

/** Options of {@link bridgesAndCutPoints}: there are none. */
export const bridgesAndCutPointsOptionsSchema = z.strictObject({});

export type BridgesAndCutPointsOptions = z.input<typeof bridgesAndCutPointsOptionsSchema>;
