import type { Configuration } from '../schema/configuration';
import type { Slot } from '../schema/slot';
import { remembered } from './remembered';

/** One use of a construct: which configuration, in which slot. */
export interface ConstructUse {
  readonly configuration: Configuration;
  readonly slot: Slot;
}

/** Where each construct is spoken of. */
export const usesInConfigurations = remembered(
  (configurations: readonly Configuration[]): ReadonlyMap<string, readonly ConstructUse[]> => {
    const uses = new Map<string, ConstructUse[]>();
    for (const configuration of configurations) {
      for (const slot of configuration.slots) {
        for (const construct of slot.constructs) {
          const known = uses.get(construct);
          if (known === undefined) uses.set(construct, [{ configuration, slot }]);
          else known.push({ configuration, slot });
        }
      }
    }
    return uses;
  },
);
