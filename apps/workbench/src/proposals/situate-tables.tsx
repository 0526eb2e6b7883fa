import type { FacetTable, Situation } from '@cmoc/consolidation';
import { ConfigurationLink, OpenedLink } from '../app/opened-link';
import { RoleMark } from '../design/role-mark';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { listWords } from './proposal-kinds';

/** Each facet against the mechanisms; empty cells are gaps. */
export function SituateTables({ situation, index }: { situation: Situation; index: ReviewIndex }) {
  if (situation.tables.length === 0) return <p className="empty">{listWords.situate.empty}</p>;
  return situation.tables.map((table) => <Facet key={table.facet} table={table} index={index} />);
}

function Facet({ table, index }: { table: FacetTable; index: ReviewIndex }) {
  const cells = table.rows.length * table.values.length;
  return (
    <section className="facet">
      <h3>{table.label}</h3>
      <p className="small quiet figures">
        {table.gaps.length === cells
          ? `All ${counted(cells, 'cell')} are empty: no configuration is situated in this facet, by itself or through its sources`
          : `${counted(table.gaps.length, 'empty cell')} of ${cells}`}
        {table.gaps.length < cells &&
          table.notSituated.length > 0 &&
          `; ${counted(table.notSituated.length, 'configuration')} not situated in this facet`}
      </p>
      {table.gaps.length < cells && (
        <div className="scrolling" role="region" aria-label={table.label} tabIndex={0}>
          <Cells table={table} index={index} />
        </div>
      )}
    </section>
  );
}

function Cells({ table, index }: { table: FacetTable; index: ReviewIndex }) {
  return (
    <table className="grid-table">
      <thead>
        <tr>
          <th scope="col">
            <RoleMark role="mechanism" silent /> Mechanism
          </th>
          {table.values.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ construct, label, cells }) => (
          <tr key={construct}>
            <th scope="row">
              <OpenedLink kind="construct" id={construct}>
                {index.constructs.get(construct)?.label ?? label}
              </OpenedLink>
            </th>
            {cells.map(({ value, configurations, families }) => (
              <td key={value} className={configurations.length === 0 ? 'gap' : undefined}>
                {configurations.length === 0 ? (
                  <span className="small">gap</span>
                ) : (
                  <>
                    <span className="cell-configurations">
                      {configurations.map((id) => (
                        <ConfigurationLink key={id} id={id} />
                      ))}
                    </span>
                    <span className="small quiet figures">
                      {counted(families, 'study family', 'study families')}
                    </span>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
