import {
  builtInSchemes,
  draftSentence,
  findEntity,
  type Configuration,
  type Fragment,
  type Review,
} from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportUnwritten } from '../written/unwritten';
import { cellOf, reportConfiguration } from './slot-cells';

const ifThen = builtInSchemes.find(({ id }) => id === 'if-then-because');

/** An if-then statement beside its parts, quotations, and what stakeholders said. */
export function ifThenTable(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'evidence', 'fragment', 'source'], losses);
  for (const configuration of review.configurations)
    reportConfiguration(
      configuration,
      { fields: ['id', 'statement'], slotFields: ['direction'] },
      losses,
    );
  return [
    [
      'CMOC',
      'If-then statement',
      'Intervention',
      'Context',
      'Mechanism',
      'Outcome',
      'Quotations',
      'Stakeholder reflections',
    ],
    ...review.configurations.map((configuration) => {
      const passages = passagesOf(configuration, review);
      const isReflection = ({ status }: Fragment) => status === 'stakeholder-account';
      return [
        configuration.id,
        statementOf(configuration),
        cellOf(configuration.slots, ['intervention', 'actor'], losses),
        cellOf(configuration.slots, ['context'], losses),
        cellOf(configuration.slots, ['mechanism'], losses),
        cellOf(configuration.slots, ['outcome'], losses),
        printed(
          passages.filter(({ fragment }) => !isReflection(fragment)),
          review,
        ),
        printed(
          passages.filter(({ fragment }) => isReflection(fragment)),
          review,
        ),
      ];
    }),
  ];
}

/** The reviewer's sentence as it is; else a draft by the scheme “if … then … because …”. */
function statementOf(configuration: Configuration): string {
  const { statement } = configuration;
  if (statement !== undefined) return statement;
  return ifThen === undefined ? '' : draftSentence(configuration, ifThen).text;
}

interface Passage {
  readonly fragment: Fragment;
  readonly stance: string;
}

function passagesOf({ id }: Configuration, review: Review): Passage[] {
  return review.evidence
    .filter(({ subject }) => subject.kind === 'configuration' && subject.id === id)
    .flatMap(({ fragment, stance }) => {
      const found = findEntity(review, 'fragment', fragment);
      return found === undefined ? [] : [{ fragment: found, stance }];
    });
}

/** Quotations in quotation marks, everything else without; a stance other than support is named. */
function printed(passages: readonly Passage[], review: Review): string {
  return passages
    .map(({ fragment, stance }) => {
      const { text, distance, source } = fragment;
      const words = distance === 'quotation' ? `“${text}”` : `${text} [${distance}]`;
      const label = findEntity(review, 'source', source)?.label ?? source;
      return `${words} (${label}${stance === 'supports' ? '' : `, ${stance}`})`;
    })
    .join('\n');
}
