import { byCodeUnit } from '@cmoc/kernel';
import {
  cohensKappa,
  gwetsAc1,
  krippendorffsAlpha,
  percentAgreement,
  type Agreement,
  type UnitRatings,
} from '@cmoc/kernel/agreement';
import type { ItemResult } from '../item/item-result';

/** How raters agreed on one item over the subjects they judged. */
export interface ItemAgreement {
  readonly item: string;
  readonly raters: readonly string[];
  readonly percent: Agreement;
  /** For two raters alone. */
  readonly kappa?: Agreement;
  readonly alpha: Agreement;
  readonly ac1: Agreement;
}

/**
 * How raters agreed on one item, over all its subjects: each rater's latest own word, consensus left
 * aside. Information beside the ratings; it settles nothing.
 *
 * @param results the results of one item
 */
export function agreementOnItem(results: readonly ItemResult[]): ItemAgreement {
  const own = results.map(({ judgements }) =>
    judgements.filter((judgement) => judgement.latest && !judgement.consensus),
  );
  const raters = [...new Set(own.flat().map(({ by }) => by))].sort(byCodeUnit);
  const units: UnitRatings[] = own.map((judgements) =>
    raters.map((rater) => judgements.find(({ by }) => by === rater)?.level),
  );
  return {
    item: results[0]?.item ?? '',
    raters,
    percent: percentAgreement(units),
    ...(raters.length === 2 ? { kappa: cohensKappa(units) } : {}),
    alpha: krippendorffsAlpha(units),
    ac1: gwetsAc1(units),
  };
}
