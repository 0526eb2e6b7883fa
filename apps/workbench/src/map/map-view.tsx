import { useMemo, useRef } from 'react';
import { readOpened, useAddress, writeAddress } from '../app/address';
import { useRovingFocus } from '../app/use-roving-focus';
import { useLinks } from '../chains/use-chains';
import { ConfigurationTable } from '../configurations/configuration-table';
import { capitalised, counted } from '../design/words';
import { mechanismKey, type MechanismGroup } from '../review-index/mechanism-groups';
import { evidenceOn, wordsBehind, indexOf, type ReviewIndex } from '../review-index/review-index';
import { useSession } from '../review-session/session-store';
import { JoinList } from './join-list';
import { Legend } from './legend';
import { layoutMap } from './map-layout';
import { mapConfiguration } from './map-model';
import { measuresFor } from './measures';
import { MechanismPicker, wholeMap } from './mechanism-picker';
import { TheoryMap } from './theory-map';
import { useWidth } from './use-width';
import './map.css';

/** The theory as a map: one mechanism at a time, or all of them on request; the same as a table. */
export function MapView() {
  const { review } = useSession().session;
  const { query } = useAddress();
  const index = indexOf(review);
  const focus = focusOf(index, query);
  const asTable = query['as'] === 'table';
  const groups = useMemo(() => chosenGroups(index, focus), [index, focus]);
  if (review.configurations.length === 0) return <EmptyMap />;
  return (
    <>
      <header className="view-head">
        <h1>Theory map</h1>
        <p>
          Contexts left, mechanisms in the middle, outcomes right. Each configuration is one ribbon,
          joined at its id.
        </p>
      </header>
      <MechanismPicker index={index} focus={focus} query={query} />
      <div className="map-caption">
        <h2 id="map-title">{mapTitle(index, groups, focus)}</h2>
        <a
          className="button"
          href={writeAddress({ view: 'map', query: { ...query, as: asTable ? '' : 'table' } })}
        >
          {asTable ? 'Show as a map' : 'Show as a table'}
        </a>
      </div>
      {asTable ? (
        <MapTable groups={groups} index={index} />
      ) : (
        <DrawnMap groups={groups} index={index} routed={focus === wholeMap} />
      )}
    </>
  );
}

function focusOf(index: ReviewIndex, query: Readonly<Record<string, string>>): string {
  const asked = query['mechanism'];
  if (asked === wholeMap || index.groups.some(({ key }) => key === asked)) return asked ?? wholeMap;
  const opened = readOpened(query['open']);
  const configuration =
    opened?.kind === 'configuration' ? index.configurations.get(opened.id) : undefined;
  if (configuration) return mechanismKey(configuration);
  const largest = [...index.groups].sort(
    (a, b) => b.configurations.length - a.configurations.length,
  )[0];
  return largest?.key ?? wholeMap;
}

function chosenGroups(index: ReviewIndex, focus: string): readonly MechanismGroup[] {
  return focus === wholeMap ? index.groups : index.groups.filter(({ key }) => key === focus);
}

function mapTitle(index: ReviewIndex, groups: readonly MechanismGroup[], focus: string): string {
  const configurations = groups.flatMap((group) => group.configurations);
  const behind = wordsBehind(configurations.flatMap(({ id }) => evidenceOn(index, id)));
  const what = focus === wholeMap ? 'All mechanisms' : capitalised(groups[0]?.label ?? '');
  return `${what}: ${counted(configurations.length, 'configuration')}; behind them ${behind}`;
}

function DrawnMap({
  groups,
  index,
  routed,
}: {
  groups: readonly MechanismGroup[];
  index: ReviewIndex;
  routed: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useRovingFocus(frame);
  const links = useLinks(index.review);
  const layout = useMemo(() => {
    if (width === undefined) return undefined;
    const mapped = groups.map(({ key, configurations }) => ({
      key,
      configurations: configurations.map((configuration) => mapConfiguration(configuration, index)),
    }));
    const longest = Math.max(
      ...mapped.flatMap((group) => group.configurations.map(({ id }) => id.length)),
      0,
    );
    return layoutMap(mapped, links, measuresFor(width, routed, longest));
  }, [groups, index, links, routed, width]);
  return (
    <figure className="map-figure">
      <div ref={frame} className="map-frame">
        {layout && <TheoryMap layout={layout} index={index} />}
      </div>
      <Legend />
      {layout && (
        <details className="map-words">
          <summary>The map in words</summary>
          <ul>
            {layout.blocks.flatMap((block) =>
              block.ribbons.map(({ configuration }) => (
                <li key={configuration.id}>{configuration.sentence}.</li>
              )),
            )}
          </ul>
          <JoinList joins={layout.joins} index={index} />
        </details>
      )}
    </figure>
  );
}

function MapTable({ groups, index }: { groups: readonly MechanismGroup[]; index: ReviewIndex }) {
  const list = useRef<HTMLDivElement>(null);
  useRovingFocus(list);
  return (
    <div ref={list}>
      <ConfigurationTable
        groups={groups.map((group) => ({ ...group, of: group.configurations.length }))}
        index={index}
      />
      <LinksOf groups={groups} index={index} />
    </div>
  );
}

/** The chain links that touch the configurations shown, as the map draws them. */
function LinksOf({ groups, index }: { groups: readonly MechanismGroup[]; index: ReviewIndex }) {
  const links = useLinks(index.review);
  const joins = useMemo(() => {
    const mapped = groups.map(({ key, configurations }) => ({
      key,
      configurations: configurations.map((configuration) => mapConfiguration(configuration, index)),
    }));
    return layoutMap(mapped, links, measuresFor(1000, true, 6)).joins;
  }, [groups, index, links]);
  if (joins.length === 0) return null;
  return (
    <section className="map-words" aria-labelledby="map-joins">
      <h3 id="map-joins">Joins</h3>
      <JoinList joins={joins} index={index} />
    </section>
  );
}

function EmptyMap() {
  return (
    <>
      <header className="view-head">
        <h1>Theory map</h1>
      </header>
      <div className="empty">
        <h3>Nothing to draw yet</h3>
        <p>
          The map is drawn from configurations: contexts left, mechanisms in the middle, outcomes
          right. It helps to see which contexts set off the same mechanism, and where accounts
          differ.
        </p>
        <p>
          Open a review with the key <kbd>o</kbd>, or drop a <code>.cmoc.json</code> file on this
          page.
        </p>
      </div>
    </>
  );
}
