import type { Review, Slot } from '@cmoc/model';
import type { Page } from '../terminal/page';

/** Whether a slot, or one of the halves of a mechanism, names a construct. */
export function speaksOfConstruct(slot: Slot): boolean {
  const halves = slot.role === 'mechanism' ? [slot.resource, slot.response] : [];
  return [slot, ...halves].some((part) => part !== undefined && part.constructs.length > 0);
}

/** Says why nothing can be compared where no slot of a review speaks of a construct. */
export function writeWithoutConstructs({ configurations }: Review, sheet: Page): void {
  const slots = configurations.flatMap((configuration) => configuration.slots);
  if (slots.length === 0 || slots.some(speaksOfConstruct)) return;
  sheet.blank();
  sheet.paragraph(
    'No slot of this review speaks of a construct, and only constructs are compared across configurations. To begin with the words of the slots, import the table into a new review with --name-constructs (cmoc import --help).',
  );
}
