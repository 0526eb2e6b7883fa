import { Point } from '@cmoc/graph/layout';
import { RunControl } from '@cmoc/kernel';
import { Review } from '@cmoc/model';
import * as z from 'zod';

/** How many there are, and whether that is known. */
interface SaidCount {
  readonly listed: number;
  readonly atLeast: number;
  readonly exact: boolean;
}

/** Where a configuration stands: its middle; y grows downwards. */
interface DrawnConfiguration extends Point {
  readonly configuration: string;
}
/** The line of a join, from one configuration to the next. */
interface DrawnJoin {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Whether it closes a loop and so runs backwards. */
  readonly backward: boolean;
}
/** The web of chains as a drawing. */
interface ChainDrawing {
  readonly configurations: readonly DrawnConfiguration[];
  readonly joins: readonly DrawnJoin[];
  /** Links looked at. */
  readonly links: SaidCount;
}
declare const optionsSchema: z.ZodObject<
  {
    assume: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodExactOptional<z.ZodString>;
            left: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
            right: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >
      >
    >;
    configurations: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    tiers: z.ZodExactOptional<
      z.ZodArray<
        z.ZodEnum<{
          consolidated: 'consolidated';
          extracted: 'extracted';
          refined: 'refined';
        }>
      >
    >;
    includePutAside: z.ZodDefault<z.ZodBoolean>;
    maxLinks: z.ZodDefault<z.ZodInt>;
    width: z.ZodDefault<z.ZodNumber>;
    height: z.ZodDefault<z.ZodNumber>;
  },
  z.core.$strict
>;
/** Options of {@link drawChains}. */
type ChainDrawingOptions = z.input<typeof optionsSchema>;
/**
 * Places linked configurations in layers from left to right, whole, so that what follows stands
 * behind what it follows on from. Many small drawings read better than a large one: give
 * `configurations`.
 *
 * Seconds for some hundred configurations. The same review and options give the same places.
 *
 * @throws UsageError `invalid-options`; `too-large` where a drawing would take minutes
 */
declare function drawChains(
  review: Review,
  options?: ChainDrawingOptions & RunControl,
): ChainDrawing;

export { drawChains };
export type { ChainDrawing, ChainDrawingOptions, DrawnConfiguration, DrawnJoin };
