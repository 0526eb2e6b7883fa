import * as z from 'zod';
import { checkCasesSchema, itemCasesSchema } from '../case/case-schema';
import { settingsSchema } from '../config/settings';
import { checkDeclarationSchema } from '../declarative/check-declaration';
import {
  instrumentDeclarationSchema,
  itemDeclarationSchema,
} from '../declarative/item-declaration';
import { packDeclarationSchema } from '../rule-package/pack-from-json';
import { baselineSchema } from '../settle/baseline';
import { wordingSchema } from '../wording/with-official-wording';

const schemas = {
  pack: packDeclarationSchema,
  check: checkDeclarationSchema,
  item: itemDeclarationSchema,
  instrument: instrumentDeclarationSchema,
  'check-cases': checkCasesSchema,
  'item-cases': itemCasesSchema,
  settings: settingsSchema,
  baseline: baselineSchema,
  wording: wordingSchema,
} as const;

/**
 * The JSON Schemas that editors and other programs can check packs, rules, their cases, settings,
 * baselines and wordings against. They are also published as files,
 * `@cmoc/appraisal/schemas/check.schema.json` and so on.
 */
export function jsonSchemas(): Readonly<Record<keyof typeof schemas, object>> {
  const made = Object.entries(schemas).map(([name, schema]: [string, z.ZodType]) => [
    name,
    z.toJSONSchema(schema, { io: 'input' }),
  ]);
  return Object.fromEntries(made) as Readonly<Record<keyof typeof schemas, object>>;
}
