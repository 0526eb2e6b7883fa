import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { expect, expectTypeOf, test } from 'vitest';
import type { ContextSlot, MechanismSlot, Slot, SlotInput } from '../schema/entities.generated';
import type { contextSlotSchema, mechanismSlotSchema } from '../schema/slot';
import { writeTypes } from './write-types';

test('the interfaces are what the schemas say', () => {
  const file = new URL('../schema/entities.generated.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(writeTypes());
});

test('a slot is told by its role, and its interfaces are just what its schemas give', () => {
  expectTypeOf<z.infer<typeof contextSlotSchema>>().toEqualTypeOf<ContextSlot>();
  expectTypeOf<z.infer<typeof mechanismSlotSchema>>().toEqualTypeOf<MechanismSlot>();
  expectTypeOf<Extract<Slot, { role: 'mechanism' }>>().toEqualTypeOf<MechanismSlot>();
  expectTypeOf<Extract<SlotInput, { role: 'outcome' }>>().toHaveProperty('measure');
  const slot = { id: 'm', role: 'mechanism', text: 'trust', constructs: [] } as Slot;
  expect(slot.role === 'mechanism' && slot.response).toBeUndefined();
});
