import type { Source } from '@cmoc/model';
import { OpenedLink } from '../app/opened-link';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';

/** Every source, grouped by the first facet the sources are situated on. */
export function SourceList({ index }: { index: ReviewIndex }) {
  const groups = groupedSources(index);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <dl className="source-list">
        {groups.map(([label, sources]) => (
          <div key={label}>
            <dt>
              {label}{' '}
              <span className="quiet small figures">{counted(sources.length, 'source')}</span>
            </dt>
            <dd>
              {sources.map((source, position) => (
                <span key={source.id}>
                  {position > 0 && ' · '}
                  <OpenedLink kind="source" id={source.id}>
                    {source.label}
                  </OpenedLink>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function groupedSources(index: ReviewIndex): [string, Source[]][] {
  const { facets, sources } = index.review;
  const labels = new Map<string, string>();
  for (const facet of facets) {
    for (const value of facet.values) labels.set(`${facet.id}:${value.id}`, value.label);
  }
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const [first] = source.facets;
    const situated = first && labels.get(`${first.facet}:${first.value}`);
    const label = situated ?? (source.kind === 'document' ? 'other documents' : 'people');
    groups.set(label, [...(groups.get(label) ?? []), source]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
