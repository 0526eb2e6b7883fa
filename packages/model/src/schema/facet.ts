import * as z from 'zod';
import { entity, text } from './entity';
import { idOf, idPattern, ref } from './id';
import type { Facet, FacetInput, FacetValue, FacetValueInput } from './entities.generated';

export type { Facet, FacetValue } from './entities.generated';

/** The schema of a {@link Facet}. */
export const facetSchema: z.ZodType<Facet, FacetInput> = entity({
  id: idOf('facet'),
  label: text('The name of the facet: “Partnership type”, “Country”.'),
  description: z.exactOptional(text('What the facet distinguishes.')),
  values: z
    .array(
      entity({
        id: z.string().regex(idPattern).describe('Identifier of the value within its facet.'),
        label: text('The value as people read it.'),
      }),
    )
    .default([])
    .describe('The values it can take, in reading order.'),
}).describe('A dimension along which configurations and sources are situated.');

/** The schema of a {@link FacetValue}. */
export const facetValueSchema: z.ZodType<FacetValue, FacetValueInput> = entity({
  facet: ref('facet', 'The facet.'),
  value: z.string().regex(idPattern).describe('The id of one of its values.'),
}).describe('One value of one facet.');
