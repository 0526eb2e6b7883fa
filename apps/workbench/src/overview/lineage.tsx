import type { Construct, LineageEvent } from '@cmoc/model';
import { OpenedLink } from '../app/opened-link';
import { capitalised } from '../design/words';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';

interface Step {
  readonly construct: Construct;
  readonly event: LineageEvent;
}

/** How the constructs of the refined theory came about. */
export function Lineage({ index }: { index: ReviewIndex }) {
  const steps = refinements(index.review.constructs);
  if (steps.length === 0) return null;
  const sources = [
    ...new Set(steps.flatMap(({ event }) => (event.source === undefined ? [] : [event.source]))),
  ];
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">How the constructs were refined</h2>
      <p className="section-lead">
        {steps.length} of {index.review.constructs.length} constructs were refined or came in at a
        later stage
        {sources.length > 0 && (
          <>
            , as reported in{' '}
            {sources.map((source, position) => (
              <span key={source}>
                {position > 0 && ', '}
                <OpenedLink kind="source" id={source}>
                  {index.sources.get(source)?.label ?? source}
                </OpenedLink>
              </span>
            ))}
          </>
        )}
        .
      </p>
      <table className="listing lineage">
        <thead>
          <tr>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <LineageRow
              key={`${step.construct.id}-${step.event.stage ?? ''}-${step.event.event}`}
              step={step}
              index={index}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LineageRow({ step: { construct, event }, index }: { step: Step; index: ReviewIndex }) {
  return (
    <tr>
      <td data-label="Before">
        {event.from.length === 0 ? (
          <span className="quiet">{event.event === 'new' ? 'new' : 'same name'}</span>
        ) : (
          event.from.map((id) => (
            <p key={id}>
              <OpenedLink kind="construct" id={id}>
                {constructLabel(index, id)}
              </OpenedLink>
            </p>
          ))
        )}
      </td>
      <td data-label="After">
        <p>
          <OpenedLink kind="construct" id={construct.id}>
            <strong>{construct.label}</strong>
          </OpenedLink>
        </p>
        <p className="quiet small">
          {event.event}
          {event.stage !== undefined && <> in {event.stage.toLowerCase()}</>}
          {construct.kind !== undefined && <>; {construct.kind}</>}
        </p>
      </td>
      <td data-label="Meaning">
        {construct.definition !== undefined && <p>{construct.definition}</p>}
        {event.note !== undefined && <p className="quiet small">{capitalised(event.note)}</p>}
      </td>
    </tr>
  );
}

function refinements(constructs: readonly Construct[]): Step[] {
  return constructs.flatMap((construct) =>
    construct.lineage
      .filter(({ event }) => event !== 'initial')
      .map((event) => ({ construct, event })),
  );
}
