import { describeText, openSession, parseReviewOrThrow, type Review } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { ContributionBuilder, type Contribution } from '../contribution/contribution';
import { LossLog } from '../contract/loss-report';
import { planImport, type ImportPlan } from './plan-import';

const review = exampleReview();
const authorship = { by: 'ann', at: '2026-01-01T00:00:00Z' };

function contributionOf(
  ...drafts: (readonly [
    Parameters<ContributionBuilder['add']>[0],
    Parameters<ContributionBuilder['add']>[1],
  ])[]
): Contribution {
  const builder = new ContributionBuilder(new LossLog());
  for (const [kind, draft] of drafts) builder.add(kind, draft, 'test');
  return builder.finish();
}

/** What the operation comes to, by the ledger. */
function done(before: Review, { operation }: ImportPlan): Review {
  if (operation === null) return before;
  const recorded = openSession(before).do(operation);
  if (!recorded.ok) throw new Error(recorded.issues[0]?.message);
  return recorded.value.review;
}

const brought = contributionOf(
  [
    'source',
    {
      id: 'other-id',
      kind: 'document',
      label: 'Same',
      reference: { DOI: 'https://doi.org/10.1186/S13643-021-01630-8' },
    },
  ],
  ['source', { id: 'new-source', kind: 'document', label: 'New' }],
  [
    'fragment',
    {
      id: 'f-new',
      source: 'other-id',
      text: 'A passage.',
      distance: 'quotation',
      status: 'reported-finding',
    },
  ],
  ['construct', { id: 'the-trust', label: 'Trust' }],
);

describe('planImport', () => {
  it('adds what is new and matches a source by its DOI and a construct by its label', () => {
    const plan = planImport(review, brought, authorship);
    expect(plan.additions).toEqual([
      { kind: 'source', id: 'new-source' },
      { kind: 'fragment', id: 'f-new' },
    ]);
    expect(plan.matched).toEqual([
      { kind: 'source', id: 'other-id', existing: 'P2', grounds: 'same DOI' },
      { kind: 'construct', id: 'the-trust', existing: 'trust', grounds: 'same label' },
    ]);
  });

  it('turns what points to a matched entity to the one the review has', () => {
    const { operation } = planImport(review, brought, authorship);
    expect(operation?.operations.at(-1)).toMatchObject({ entity: { id: 'f-new', source: 'P2' } });
  });

  it('adds nothing the second time', () => {
    const after = done(review, planImport(review, brought, authorship));
    const again = planImport(after, brought, authorship);
    expect(again).toMatchObject({ additions: [], conflicts: [], operation: null });
    expect(again.matched).toHaveLength(4);
  });

  it('adds nothing when a review is imported into itself', () => {
    const plan = planImport(review, review, authorship);
    expect(plan).toMatchObject({ additions: [], conflicts: [], operation: null });
  });

  it('never overwrites: an id with other content is a conflict that names the fields', () => {
    const plan = planImport(
      review,
      contributionOf(['construct', { id: 'trust', label: 'confidence in partners' }]),
      authorship,
    );
    expect(plan).toMatchObject({ additions: [], operation: null });
    expect(plan.conflicts).toEqual([
      { kind: 'construct', id: 'trust', fields: expect.arrayContaining(['label']) },
    ]);
  });

  it('holds back what speaks of a conflict, for the review means something else by that id', () => {
    const [taken] = review.configurations;
    const plan = planImport(
      review,
      contributionOf(
        ['source', { id: 'new-source', kind: 'document', label: 'New' }],
        ['configuration', { id: taken?.id ?? '', tier: 'extracted', slots: [] }],
        [
          'fragment',
          {
            id: 'f-new',
            source: 'new-source',
            text: 'A passage.',
            distance: 'quotation',
            status: 'reported-finding',
          },
        ],
        [
          'evidence',
          {
            id: 'e-new',
            subject: { kind: 'configuration', id: taken?.id },
            fragment: 'f-new',
            stance: 'supports',
          },
        ],
        ['memo', { id: 'm-new', about: [{ kind: 'evidence', id: 'e-new' }], text: 'On it.' }],
      ),
      authorship,
    );
    expect(plan.additions.map(({ id }) => id)).toEqual(['new-source', 'f-new']);
    expect(plan.conflicts).toMatchObject([{ kind: 'configuration', id: taken?.id }]);
    expect(plan.heldBack).toEqual([
      { kind: 'evidence', id: 'e-new', because: { kind: 'configuration', id: taken?.id } },
      { kind: 'memo', id: 'm-new', because: { kind: 'evidence', id: 'e-new' } },
    ]);
  });

  it('brings the texts of added sources beside the operation, and none in it', () => {
    const fullText = describeText('We trusted them.');
    const source = { id: 'new-source', kind: 'document', label: 'New', fullText };
    const texts = [
      { hash: fullText.hash, text: 'We trusted them.' },
      { hash: describeText('Of nobody.').hash, text: 'Of nobody.' },
    ];
    const contribution = { ...contributionOf(['source', source]), texts };
    const plan = planImport(review, contribution, authorship);
    expect(plan.texts).toEqual(['We trusted them.']);
    expect(JSON.stringify(plan.operation)).not.toContain('trusted');
  });

  it('leaves it to a person when two sources of the review bear the mark', () => {
    const twin = {
      ...review.sources.find(({ id }) => id === 'P2'),
      id: 'P2-twin',
    } as Review['sources'][number];
    const doubled = { ...review, sources: [...review.sources, twin] };
    const plan = planImport(parseReviewOrThrow(doubled), brought, authorship);
    expect(plan.additions.map(({ id }) => id)).toContain('other-id');
  });
});
