import {
  contextTableToCsv,
  type ReconcileGrounds as Grounds,
  type Separator,
} from '@cmoc/consolidation';
import { directions, type Direction } from '@cmoc/model';
import { StateWords } from '../chains/state-words';
import { RoleMark } from '../design/role-mark';
import { StateLine } from '../design/state-line';
import { counted } from '../design/words';
import { saveFile } from '../files/download';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import { classState } from './class-state';
import { ContextTruthTable } from './context-truth-table';
import { WholeConfiguration } from './whole-configuration';

/** The two sides of a contrast, what sets them apart, and every case of the truth table. */
export function ReconcileGrounds({ grounds, index }: { grounds: Grounds; index: ReviewIndex }) {
  const { meets, outcome, also, table } = grounds;
  return (
    <>
      <p>
        Both sides hold <RoleMark role={meets.role} />{' '}
        <StateWords state={classState(meets.state)} index={index} />.
      </p>
      <div className="sides sides-two">
        <Side side={grounds.one} outcome={outcome} index={index} />
        <Side side={grounds.other} outcome={outcome} index={index} />
      </div>
      {also.map((other) => (
        <p key={`${other.meets.role} ${other.meets.state} ${other.outcome}`} className="small">
          The same sides also meet in <RoleMark role={other.meets.role} />{' '}
          <StateWords state={classState(other.meets.state)} index={index} />, and{' '}
          {constructLabel(index, other.outcome)} goes both ways.
        </p>
      ))}
      <Separations grounds={grounds} index={index} />
      <ContextTruthTable table={table} sides={[grounds.one.direction, grounds.other.direction]} />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            saveFile('truth-table.csv', 'text/csv', contextTableToCsv(table));
          }}
        >
          Save the truth table for a QCA tool
        </button>
      </p>
    </>
  );
}

interface SideProps {
  side: Grounds['one'];
  outcome: string;
  index: ReviewIndex;
}

function Side({ side, outcome, index }: SideProps) {
  return (
    <section className="side">
      <h3>
        <RoleMark role="outcome" />{' '}
        <StateLine direction={side.direction}>{constructLabel(index, outcome)}</StateLine>{' '}
        <span className="quiet small figures">{counted(side.members.length, 'configuration')}</span>
      </h3>
      {side.members.map(({ configuration }) => (
        <WholeConfiguration key={configuration} id={configuration} index={index} />
      ))}
    </section>
  );
}

function Separations({ grounds, index }: { grounds: Grounds; index: ReviewIndex }) {
  const { separations, one, outcome } = grounds;
  if (separations.length === 0) return null;
  return (
    <section className="separations">
      <h3>The smallest difference of contexts that separates the sides</h3>
      <ul>
        {separations.map((solution, at) => (
          <li key={at}>
            {solution.map((term, position) => (
              <span key={position}>
                {position > 0 && <em> or </em>}
                <Term term={term} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="small quiet">
        Each line holds for every clear case with{' '}
        <StateLine direction={one.direction}>{constructLabel(index, outcome)}</StateLine> and for
        none on the other side.
      </p>
    </section>
  );
}

function Term({ term }: { term: readonly Separator[] }) {
  return term.map(({ construct, label, value }, at) => {
    const direction: Direction | undefined = directions.find((one) => one === value);
    return (
      <span key={construct}>
        {at > 0 && <em> and </em>}
        <RoleMark role="context" /> <StateLine direction={direction}>{label}</StateLine>
        {direction === undefined && <span className="quiet"> {value}</span>}
      </span>
    );
  });
}
