import { UsageError } from '@cmoc/kernel';
import type * as z from 'zod';
import { issuesOf } from '../config/settings';
import { defineInstrument, type Instrument } from '../instrument/define-instrument';
import { defineItem, type Item, type SignalRule } from '../item/define-item';
import { instrumentDeclarationSchema, itemDeclarationSchema } from './item-declaration';

/**
 * Makes an instrument from JSON.
 *
 * @throws UsageError `invalid-definition`, with the issues found
 */
export function defineInstrumentFromJson(declaration: unknown): Instrument {
  const { $schema: _, ...instrument } = parsed(instrumentDeclarationSchema, declaration);
  return defineInstrument(instrument);
}

/**
 * Makes a judged item from JSON, on an instrument that is already defined.
 *
 * @throws UsageError `invalid-definition`, with the issues found
 */
export function defineItemFromJson(declaration: unknown, instrument: Instrument): Item {
  const {
    $schema: _,
    instrument: name,
    signals,
    ...item
  } = parsed(itemDeclarationSchema, declaration);
  if (name !== instrument.id) {
    throw new UsageError(
      'invalid-definition',
      `${item.id} belongs to ${name}, not to ${instrument.id}.`,
    );
  }
  return defineItem({ ...item, instrument, signals: signals as SignalRule[] | undefined });
}

function parsed<Schema extends z.ZodType>(schema: Schema, declaration: unknown): z.output<Schema> {
  const result = schema.safeParse(declaration);
  if (result.success) return result.data;
  const issues = issuesOf(result.error, 'invalid-definition');
  const id = (declaration as { id?: unknown } | null)?.id;
  const where = issues[0]?.path.join('.') ?? '';
  throw new UsageError(
    'invalid-definition',
    `${String(id)} is not valid: ${where}: ${issues[0]?.message ?? ''}`,
    { issues },
  );
}
