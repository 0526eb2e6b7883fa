import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { wordFamilies, type Fragment, type Review, type ClaimEvidenceItem } from '@cmoc/model';
import * as z from 'zod';
import { makeProposal, proposalId, type Proposal, type Way } from '../proposal/proposal';
import { rejectedProposals } from '../proposal/proposal-decisions';
import { cutProposals, type ProposalList } from '../proposal/proposal-list';
import { indexReview, type ReviewIndex } from '../../review-index/review-index';

/** What was judged of a passage or its source, in the judge's own words. */
export interface AppraisalGround {
  readonly judgement: string;
  readonly about: 'fragment' | 'source';
  readonly item: string;
  readonly level: string;
  readonly reason: string;
  readonly theoryArea: string | null;
}

/** One row of the evidence matrix. */
export interface MatrixRow extends ClaimEvidenceItem {
  readonly text: string;
  readonly distance: Fragment['distance'];
  readonly status: Fragment['status'];
  readonly appraisals: readonly AppraisalGround[];
}

/** The evidence matrix of one claim: both sides, whole. */
export interface AdjudicateGrounds {
  readonly configuration: string;
  readonly supporting: readonly MatrixRow[];
  readonly opposing: readonly MatrixRow[];
  /** Passages that confirm the opposite under opposite contexts, give context only, or are unclear. */
  readonly beside: readonly MatrixRow[];
  /** Study families on each side; a family can be on both. */
  readonly supportingFamilies: number;
  readonly opposingFamilies: number;
}

/** A claim with evidence on both sides and no judgement between them yet. */
export type AdjudicateProposal = Proposal<'adjudicate', AdjudicateGrounds>;

const optionsSchema = z.strictObject({
  limit: z.int().min(1).default(500).describe('List at most this many proposals.'),
});

/** Options of {@link proposeAdjudications}. */
export type AdjudicateOptions = z.input<typeof optionsSchema>;

/**
 * Lays out, for each configuration that is both supported and opposed, the evidence of both sides
 * with what was judged of every passage and source. Nothing is added up or weighed: there is no
 * score. Claims already adjudicated are left out until the adjudication is taken back. Linear in
 * evidence and judgements.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeAdjudications(
  review: Review,
  options: AdjudicateOptions & RunControl = {},
): ProposalList<AdjudicateProposal> {
  const control = runControlOf(options);
  const { limit } = readOptions('proposeAdjudications', optionsSchema, options);
  reportProgress(control, 0, null);
  const index = indexReview(review);
  const settled = new Set<string>(
    review.adjudications
      .filter(({ withdrawn }) => withdrawn === undefined)
      .flatMap(({ sides }) => sides.flatMap(({ configurations }) => configurations)),
  );
  const rejected = rejectedProposals(review);
  const rows = matrixReader(review);
  const proposals = index.configurations
    .filter(
      ({ id }) =>
        !settled.has(id) &&
        index.evidence.supporting(id).size > 0 &&
        index.evidence.opposing(id).size > 0,
    )
    .map(({ id }, done, all) => {
      if (done % 64 === 0) reportProgress(control, done, all.length);
      return toProposal(id, index, rows);
    })
    .filter(({ id }) => !rejected.has(id));
  return cutProposals(proposals, limit);
}

/** The evidence on one configuration, row by row, with appraisal grounds. */
export function evidenceMatrix(review: Review, configuration: string): AdjudicateGrounds {
  return groundsOf(
    configuration,
    indexReview(review, { includePutAside: true }),
    matrixReader(review),
  );
}

type MatrixReader = (item: ClaimEvidenceItem) => MatrixRow;

function matrixReader(review: Review): MatrixReader {
  const fragments = new Map<string, Fragment>(
    review.fragments.map((fragment) => [fragment.id, fragment]),
  );
  const grounds = new Map<string, AppraisalGround[]>();
  for (const { id, subject, item, level, reason, theoryArea } of review.judgements) {
    if (subject?.kind !== 'fragment' && subject?.kind !== 'source') continue;
    const key = `${subject.kind}/${subject.id}`;
    const ground = {
      judgement: id,
      about: subject.kind,
      item,
      level,
      reason,
      theoryArea: theoryArea ?? null,
    };
    grounds.set(key, [...(grounds.get(key) ?? []), ground]);
  }
  return (item) => {
    const { text, distance, status } = fragments.get(item.fragment)!;
    const appraisals = [
      ...(grounds.get(`fragment/${item.fragment}`) ?? []),
      ...(grounds.get(`source/${item.source}`) ?? []),
    ];
    return { ...item, text, distance, status, appraisals };
  };
}

function groundsOf(
  configuration: string,
  { evidence }: ReviewIndex,
  read: MatrixReader,
): AdjudicateGrounds {
  const rows = evidence.of(configuration).map(read);
  return {
    configuration,
    supporting: rows.filter(({ bearing }) => bearing === 'for'),
    opposing: rows.filter(({ bearing }) => bearing === 'against'),
    beside: rows.filter(({ bearing }) => bearing !== 'for' && bearing !== 'against'),
    supportingFamilies: evidence.supporting(configuration).size,
    opposingFamilies: evidence.opposing(configuration).size,
  };
}

function toProposal(
  configuration: string,
  index: ReviewIndex,
  rows: MatrixReader,
): AdjudicateProposal {
  const grounds = groundsOf(configuration, index, rows);
  const { for: support, against } = index.evidence.for(configuration);
  const subjects = [{ kind: 'configuration' as const, id: configuration }];
  const unappraised = [...grounds.supporting, ...grounds.opposing].filter(
    ({ appraisals }) => appraisals.length === 0,
  );
  return makeProposal(index.review, {
    id: proposalId('adjudicate', [configuration]),
    kind: 'adjudicate',
    library: 'proposeAdjudications',
    summary:
      `${configuration} is supported by ${wordFamilies(support.families)}, ` +
      `and opposed by ${wordFamilies(against.families)}.`,
    subjects,
    grounds,
    cautions:
      unappraised.length === 0
        ? []
        : [
            `${unappraised.length} passages have no appraisal on record, of themselves or of their source.`,
          ],
    accept: [adjudicateWay(grounds)],
  });
}

function adjudicateWay({ configuration, supporting, opposing }: AdjudicateGrounds): Way {
  const side = (label: string, rows: readonly MatrixRow[]) => ({
    label,
    configurations: [configuration],
    evidence: rows.map(({ evidence }) => evidence),
  });
  return {
    id: 'adjudicate',
    label: 'Judge between the sides; both stay on record',
    asks: [
      {
        name: 'decision',
        question: 'what you make of the two sides',
        step: 0,
        field: ['entity', 'decision'],
      },
    ],
    steps: (newId) => [
      {
        kind: 'add',
        entityKind: 'adjudication',
        entity: {
          id: newId('adjudication'),
          question: `What is to be made of the evidence for and against ${configuration}?`,
          sides: [side('Supports', supporting), side('Opposes', opposing)],
        },
      },
    ],
  };
}
