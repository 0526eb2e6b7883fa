import { writeAddress, type ViewName } from '../app/address';
import {
  evidenceOn,
  familiesBehind,
  passagesAmong,
  type ReviewIndex,
} from '../review-index/review-index';

/** What the file holds, each count with its unit. */
export function Holdings({ index }: { index: ReviewIndex }) {
  const { review } = index;
  const trails = review.configurations.flatMap(({ id }) => evidenceOn(index, id));
  const direct = trails.filter(({ item }) => item.ways.length === 0);
  const passages = passagesAmong(direct).length;
  const statements = direct.length - passages;
  const families = familiesBehind(trails);
  const recorded = families.filter(({ kind }) => kind === 'study-family').length;
  const people = review.sources.filter((source) => source.kind !== 'document').length;
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings" className="margin-head">
        What this file holds
      </h2>
      <dl className="holdings">
        <Count count={review.configurations.length} unit="configuration" view="configurations">
          work through {plural(index.groups.length, 'mechanism', 'different mechanisms')}
        </Count>
        <Count count={recorded} unit="study family" many="study families">
          on record behind the evidence on the configurations
          {families.length > recorded &&
            `, beside ${plural(families.length - recorded, 'source', 'sources')} without one`}
          , in {plural(passages, 'passage', 'passages')}
          {statements > 0 &&
            `; ${plural(statements, 'authors’ statement', 'authors’ statements')} counted apart`}
        </Count>
        <Count count={review.sources.length} unit="source">
          {plural(review.sources.length - people, 'document', 'documents')}
          {people > 0 &&
            ` and ${plural(people, 'group of people', 'interviews or groups of people')}`}
        </Count>
        <Count count={review.constructs.length} unit="construct">
          role-free: one can be context, mechanism and outcome
        </Count>
        <Count count={review.theories.length} unit="theory" many="theories">
          statements of the programme theory, in versions
        </Count>
      </dl>
    </section>
  );
}

function plural(count: number, singular: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? singular : many}`;
}

interface CountProps {
  count: number;
  unit: string;
  many?: string;
  view?: ViewName;
  children: React.ReactNode;
}

function Count({ count, unit, many = `${unit}s`, view, children }: CountProps) {
  const word = count === 1 ? unit : many;
  return (
    <div>
      <dt>
        <span className="holdings-number">{count.toLocaleString('en-GB')}</span>{' '}
        {view ? <a href={writeAddress({ view, query: {} })}>{word}</a> : word}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
