import type { FlowEvent, StatedCount, Stream } from '@cmoc/model';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { flowStages, type StreamFlow } from './flow-stages';

const gateWords: Record<FlowEvent['gate'], string> = {
  identification: 'identified',
  deduplication: 'after removing duplicates',
  'title-abstract': 'after title and abstract',
  'full-text': 'after full text',
  'relevance-rigour': 'after relevance and rigour',
  inclusion: 'included',
};

const unitWords: Record<FlowEvent['unit'], [string, string]> = {
  record: ['record', 'records'],
  report: ['report', 'reports'],
  study: ['study', 'studies'],
  document: ['document', 'documents'],
  interview: ['interview', 'interviews'],
  participant: ['participant', 'participants'],
  'focus-group': ['focus group', 'focus groups'],
};

/** A count of what passed a gate, with its unit. */
export function countedUnit(count: number, unit: FlowEvent['unit']): string {
  return counted(count, ...unitWords[unit]);
}

/** How sources came into the review, stream by stream and gate by gate. */
export function FlowNumbers({ index }: { index: ReviewIndex }) {
  const stages = flowStages(index.review);
  if (stages.length === 0) return null;
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">How sources came in</h2>
      {stages.map((stage) => (
        <div key={stage.label} className="flow-stage">
          <h3>{stage.label}</h3>
          <ul className="flow">
            {stage.flows.map((flow) => (
              <StreamRow key={flow.stream.id} flow={flow} />
            ))}
          </ul>
          <Total sum={stage.sum} unit={stage.unit} stated={stage.stated} index={index} />
        </div>
      ))}
    </section>
  );
}

function StreamRow({ flow: { stream, events } }: { flow: StreamFlow }) {
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return null;
  return (
    <li>
      <p className="flow-stream">
        <StreamName stream={stream} />
        <span className="figures flow-result">{countedUnit(last.leaving, last.unit)}</span>
      </p>
      {events.some((event) => event.leaving !== event.entering) && (
        <ol className="flow-gates">
          <li>
            <span className="figures">{first.entering.toLocaleString('en-GB')}</span> came in
          </li>
          {events.map((event) => (
            <li key={event.id}>
              <span className="figures">{event.leaving.toLocaleString('en-GB')}</span>{' '}
              {gateWords[event.gate]}
              {event.excluded.map((excluded) => (
                <span key={excluded.reason} className="flow-excluded">
                  {excluded.count === undefined
                    ? 'out'
                    : `${excluded.count.toLocaleString('en-GB')} out`}
                  : {excluded.reason}
                </span>
              ))}
              {event.note !== undefined && <span className="flow-excluded">{event.note}</span>}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function StreamName({ stream }: { stream: Stream }) {
  return (
    <span>
      {stream.label}{' '}
      <span className="quiet small">
        {stream.kind === 'carry-over' ? 'carried over' : stream.kind}
      </span>
    </span>
  );
}

interface TotalProps {
  sum: number;
  unit: FlowEvent['unit'];
  stated: StatedCount | undefined;
  index: ReviewIndex;
}

function Total({ sum, unit, stated, index }: TotalProps) {
  const source = stated?.source === undefined ? undefined : index.sources.get(stated.source)?.label;
  return (
    <p className="flow-total">
      <span>The streams add up to</span>{' '}
      <strong className="figures">{countedUnit(sum, unit)}</strong>
      {stated && (
        <>
          , and {stated.count === sum ? 'the same number' : countedUnit(stated.count, stated.unit)}{' '}
          is stated
          {source !== undefined && ` in ${source}`}
        </>
      )}
      .
    </p>
  );
}
