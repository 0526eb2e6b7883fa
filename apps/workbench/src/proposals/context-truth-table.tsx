import type { ContextTable } from '@cmoc/consolidation';
import { directions, type Direction } from '@cmoc/model';
import { ConfigurationLink } from '../app/opened-link';
import { DirectionMark } from '../design/marks';
import { counted } from '../design/words';

interface ContextTruthTableProps {
  table: ContextTable;
  /** The direction of the outcome on each side. */
  sides: readonly [Direction, Direction];
}

/** Contexts against sides, case by case; cases with the same contexts on both sides are marked. */
export function ContextTruthTable({ table, sides }: ContextTruthTableProps) {
  const { conditions, cases } = table;
  return (
    <details>
      <summary className="small">
        Truth table: {counted(cases.length, 'case')}, {counted(conditions.length, 'context')}
      </summary>
      <div className="scrolling" role="region" aria-label="Truth table" tabIndex={0}>
        <table className="grid-table">
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Outcome</th>
              {conditions.map(({ construct, label }) => (
                <th key={construct} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map(({ configuration, side, values, contradictory }) => (
              <tr key={`${side} ${configuration}`}>
                <th scope="row">
                  <ConfigurationLink id={configuration} />{' '}
                  {contradictory && <span className="badge badge-warning">contradictory</span>}
                </th>
                <td>
                  <DirectionMark direction={side === 'one' ? sides[0] : sides[1]} />
                </td>
                {conditions.map(({ construct, values: meanings }, at) => {
                  const value = meanings[values[at] ?? 0] ?? 'not stated';
                  return (
                    <td key={construct}>
                      <Value value={value} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Value({ value }: { value: string }) {
  const direction = directions.find((one) => one === value);
  return direction === undefined ? (
    <span className="quiet small">{value}</span>
  ) : (
    <DirectionMark direction={direction} />
  );
}
