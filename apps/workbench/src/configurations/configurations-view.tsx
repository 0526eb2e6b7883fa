import type { Configuration } from '@cmoc/model';
import { useMemo, useRef } from 'react';
import { patchQuery, useAddress } from '../app/address';
import { useRovingFocus } from '../app/use-roving-focus';
import { counted } from '../design/words';
import { mechanismKey } from '../review-index/mechanism-groups';
import { evidenceOn, wordsBehind, indexOf, type ReviewIndex } from '../review-index/review-index';
import { useSession } from '../review-session/session-store';
import { ConfigurationTable, type TableGroup } from './configuration-table';
import { FilterBar } from './filter-bar';
import { filtering, ordered, passing, readFilters, type Filters } from './filters';
import './configurations.css';

/** So many configurations are drawn before the reader asks for all: more than most reviews have. */
const atFirst = 500;

/** Every configuration, whole, grouped by the mechanism it works through. */
export function ConfigurationsView() {
  const { review } = useSession().session;
  const { query } = useAddress();
  const index = indexOf(review);
  const filters = useMemo(() => readFilters(query), [query]);
  const found = useMemo(() => passing(index, filters), [index, filters]);
  const groups = useMemo(() => grouped(index, found, filters), [index, found, filters]);
  const all = query['all'] === 'yes';
  const shown = useMemo(() => (all ? groups : firstOf(groups, atFirst)), [all, groups]);
  const list = useRef<HTMLDivElement>(null);
  useRovingFocus(list);
  return (
    <>
      <header className="view-head">
        <h1>Configurations</h1>
        <p>
          Context, mechanism and outcome, kept whole and grouped by mechanism. Open one to see the
          passages it rests on.
        </p>
      </header>
      {review.configurations.length === 0 ? (
        <NoConfigurations />
      ) : (
        <>
          <FilterBar index={index} filters={filters} />
          <p className="found figures" role="status">
            {foundWords(index, found, filters)}
          </p>
          <div ref={list}>
            {found.length === 0 ? (
              <NothingFound />
            ) : (
              <>
                <ConfigurationTable groups={shown} index={index} />
                <More shown={countOf(shown)} found={found.length} />
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** The first configurations of a table, in its order; groups beyond them are left out. */
function firstOf(groups: readonly TableGroup[], count: number): TableGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const configurations = group.configurations.slice(0, left);
    left -= configurations.length;
    return configurations.length === 0 ? [] : [{ ...group, configurations }];
  });
}

function countOf(groups: readonly TableGroup[]): number {
  return groups.reduce((sum, { configurations }) => sum + configurations.length, 0);
}

function More({ shown, found }: { shown: number; found: number }) {
  if (shown === found) return null;
  return (
    <p className="more">
      The first {shown} are listed.{' '}
      <button
        type="button"
        className="button"
        onClick={() => {
          patchQuery({ all: 'yes' });
        }}
      >
        Show all {found.toLocaleString('en-GB')}
      </button>
    </p>
  );
}

function grouped(
  index: ReviewIndex,
  found: readonly Configuration[],
  filters: Filters,
): TableGroup[] {
  const wanted = new Set(found);
  return index.groups.flatMap((group) => {
    const members = group.configurations.filter((configuration) => wanted.has(configuration));
    if (members.length === 0) return [];
    return [
      {
        ...group,
        configurations: ordered(index, members, filters.order),
        of: group.configurations.length,
      },
    ];
  });
}

function foundWords(index: ReviewIndex, found: readonly Configuration[], filters: Filters): string {
  const behind = wordsBehind(found.flatMap(({ id }) => evidenceOn(index, id)));
  const mechanisms = new Set(found.map(mechanismKey)).size;
  const all = index.review.configurations.length;
  const count = filtering(filters)
    ? `${found.length} of ${counted(all, 'configuration')}`
    : counted(all, 'configuration');
  return `${count} through ${counted(mechanisms, 'mechanism')}; behind them ${behind}`;
}

function NothingFound() {
  return (
    <div className="empty">
      <h3>No configuration fits these filters</h3>
      <p>
        Role, construct and direction must hold for one and the same part of a configuration: “as
        outcome”, “trust”, “less” asks for trust that falls as an outcome.
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          patchQuery({ q: null, mechanism: null, role: null, construct: null, direction: null });
        }}
      >
        Show all configurations
      </button>
    </div>
  );
}

function NoConfigurations() {
  return (
    <div className="empty">
      <h3>This review holds no configurations yet</h3>
      <p>
        A configuration says in which contexts a mechanism is set off, and which outcomes follow.
        Everything else here, the map, the chains and the findings, is read from them.
      </p>
      <p>
        Open a review that has some with the key <kbd>o</kbd>, or drop a <code>.cmoc.json</code>{' '}
        file on this page.
      </p>
    </div>
  );
}
