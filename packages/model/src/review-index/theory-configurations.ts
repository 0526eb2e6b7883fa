import type { Configuration } from '../schema/configuration';
import { remembered } from './remembered';

/** Whether a configuration was put aside: it stays on record and no longer speaks as theory. */
export function isPutAside({ status }: Pick<Configuration, 'status'>): boolean {
  return status === 'parked' || status === 'refuted';
}

/** The configurations that speak as the theory; see the index of a review. */
export const theoryIn = remembered(
  (configurations: readonly Configuration[]): readonly Configuration[] => {
    const speaking = configurations.filter((configuration) => !isPutAside(configuration));
    const built = speaking.filter(({ tier }) => tier !== 'extracted');
    return Object.freeze(built.length > 0 ? built : speaking);
  },
);
