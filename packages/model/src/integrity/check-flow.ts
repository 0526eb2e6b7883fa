import { flowDiscrepancies, type FlowDiscrepancy } from '../flow/flow-discrepancies';
import type { IssueList } from '../result/issue-list';
import type { Review } from '../schema/review';

/** Warns of numbers of the flow that do not agree; they stay as they are. */
export function checkFlow(review: Review, issues: IssueList): void {
  for (const discrepancy of flowDiscrepancies(review)) {
    if (!issues.takesWarnings) break;
    issues.warn('flow-does-not-add-up', pathOf(discrepancy, review), describe(discrepancy), {
      ...discrepancy,
    });
  }
}

function pathOf(discrepancy: FlowDiscrepancy, review: Review): (string | number)[] {
  if (discrepancy.kind === 'stated-count') {
    const position = review.statedCounts.findIndex(({ id }) => id === discrepancy.statedCount);
    return ['statedCounts', position, 'count'];
  }
  const event = discrepancy.events.at(-1);
  const position = review.flowEvents.findIndex(({ id }) => id === event);
  return ['flowEvents', position, 'entering'];
}

function describe(discrepancy: FlowDiscrepancy): string {
  const difference = `the difference is ${String(discrepancy.difference)} (unit: ${discrepancy.unit})`;
  switch (discrepancy.kind) {
    case 'gate':
      return `${String(discrepancy.entering)} entered the gate ${discrepancy.gate}, ${String(discrepancy.leaving)} left and ${String(discrepancy.excluded)} were excluded; ${difference}.`;
    case 'passage':
      return `${String(discrepancy.leaving)} left the gate ${discrepancy.from} and ${String(discrepancy.entering)} entered ${discrepancy.to}; ${difference}.`;
    case 'stated-count':
      return `${String(discrepancy.stated)} are stated and the streams add up to ${String(discrepancy.sum)}; ${difference}.`;
  }
}
