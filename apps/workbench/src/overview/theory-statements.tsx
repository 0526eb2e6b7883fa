import type { Theory } from '@cmoc/model';
import { capitalised, counted } from '../design/words';
import { theoryStatusWords } from '../design/role-words';
import { TrailSource } from '../detail/source-reference';
import { trailsOn, type ReviewIndex } from '../review-index/review-index';
import { inVersions } from './theory-versions';

/** The programme theory as it stands, and the versions it came from, each with its source. */
export function TheoryStatements({ index }: { index: ReviewIndex }) {
  const theories = inVersions(index.review.theories);
  return (
    <section aria-labelledby="theory">
      <h2 id="theory">The programme theory</h2>
      {theories.length === 0 ? (
        <div className="empty">
          <p>
            No theory is recorded yet. A realist review sets out with a rough theory of how and why
            a programme works, and ends with a refined one; the path between the two is what readers
            judge it by.
          </p>
        </div>
      ) : (
        <ol className="theories" reversed>
          {theories.map((theory, position) => (
            <TheoryStatement
              key={theory.id}
              theory={theory}
              index={index}
              latest={position === 0}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function TheoryStatement({
  theory,
  index,
  latest,
}: {
  theory: Theory;
  index: ReviewIndex;
  latest: boolean;
}) {
  const trails = trailsOn(index, { kind: 'theory', id: theory.id }).filter(
    ({ item }) => item.ways.length === 0,
  );
  const previous = theory.previous === undefined ? undefined : index.theories.get(theory.previous);
  return (
    <li className={latest ? 'theory theory-latest' : 'theory'}>
      <h3>{theory.label}</h3>
      <p className="quiet small">
        {capitalised(theoryStatusWords[theory.status])}
        {previous && <>, after “{previous.label}”</>}
        {theory.configurations.length > 0 && (
          <>, {counted(theory.configurations.length, 'configuration')}</>
        )}
      </p>
      <blockquote className="quotation">{theory.statement}</blockquote>
      {theory.account !== undefined && <p>{theory.account}</p>}
      {theory.genesis !== undefined && <p className="small theory-genesis">{theory.genesis}</p>}
      {trails.map((trail) => (
        <TrailSource key={trail.evidence.id} trail={trail} />
      ))}
    </li>
  );
}
