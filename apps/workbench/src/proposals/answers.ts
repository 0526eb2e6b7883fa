import { findEntity, type OperationStep, type ProposalDecision, type Review } from '@cmoc/model';

/** What came of suggestions in a review, the latest answer first. */
export function answersIn({ proposalDecisions }: Review): readonly ProposalDecision[] {
  return [...proposalDecisions].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? -1 : 1),
  );
}

/** Who took an answer back: all of it, or everything it wrote. */
export function takenBack(
  review: Review,
  { withdrawn, resultedIn }: ProposalDecision,
): ProposalDecision['withdrawn'] {
  if (withdrawn !== undefined) return withdrawn;
  const written = resultedIn.flatMap(({ kind, id }) => {
    const entity = findEntity(review, kind, id);
    return entity !== undefined && kind !== 'configuration' ? [entity] : [];
  });
  const back = written.map((one) => ('withdrawn' in one ? one.withdrawn : undefined));
  return back.every((one) => one !== undefined) ? back[0] : undefined;
}

/** The steps that take an answer back, what it wrote included; none where only the history can. */
export function stepsBack(review: Review, answer: ProposalDecision): readonly OperationStep[] {
  const { id, decision, resultedIn } = answer;
  const steps = resultedIn.map((written) => stepBack(review, written));
  if (steps.includes(undefined) || (decision === 'accepted' && steps.length === 0)) return [];
  const own = { kind: 'withdraw' as const, entityKind: 'proposal-decision' as const, id };
  return [...steps.flatMap((step) => step ?? []), own];
}

/** What takes back one thing that an answer wrote; undefined where nothing can. */
function stepBack(
  review: Review,
  { kind, id }: ProposalDecision['resultedIn'][number],
): readonly OperationStep[] | undefined {
  switch (kind) {
    case 'identity':
    case 'distinction':
    case 'adjudication':
      return stands(findEntity(review, kind, id))
        ? [{ kind: 'withdraw', entityKind: kind, id }]
        : [];
    case 'mapping':
      return stands(findEntity(review, kind, id)) ? [{ kind: 'reopen', mapping: id }] : [];
    case 'configuration':
      // It goes with the mapping that led to it.
      return [];
    default:
      return undefined;
  }
}

function stands(judgement: Pick<ProposalDecision, 'withdrawn'> | undefined): boolean {
  return judgement !== undefined && judgement.withdrawn === undefined;
}
