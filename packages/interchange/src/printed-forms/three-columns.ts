import type { Review } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportUnwritten } from '../written/unwritten';
import { groupsOf } from './groups';
import { cellOf, reportConfiguration, reportRoles } from './slot-cells';

const roles = ['context', 'mechanism', 'outcome'] as const;

/** Context, mechanism and outcomes side by side, under headings. */
export function threeColumns(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'facet'], losses);
  for (const configuration of review.configurations) {
    reportConfiguration(configuration, { fields: ['facets'], slotFields: ['direction'] }, losses);
    reportRoles(configuration, roles, losses);
  }
  const rows = groupsOf(review).flatMap(({ heading, configurations }) => [
    ...(heading === '' ? [] : [[heading, '', '']]),
    ...configurations.map(({ slots }) => roles.map((role) => cellOf(slots, [role], losses))),
  ]);
  return [['Context', 'Mechanism', 'Outcome(s)'], ...rows];
}
