import { useEffect, useRef, useState } from 'react';
import { patchQuery, type OpenKind } from '../app/address';
import { indexOf } from '../review-index/review-index';
import { useSession } from '../review-session/session-store';
import { ConfigurationDetail } from './configuration-detail';
import { ConstructDetail } from './construct-detail';
import { SourceDetail } from './source-detail';
import './detail.css';

const narrow = '(width < 68rem)';

/** What the reader opened, beside the view; in a narrow window it lies over it. */
export function DetailPanel({ opened }: { opened: { kind: OpenKind; id: string } }) {
  const { review } = useSession().session;
  const index = indexOf(review);
  const panel = useRef<HTMLElement>(null);
  const origin = useRef<Element | null>(null);
  const over = useNarrow();
  useEffect(() => {
    const main = document.querySelector('main');
    if (main?.contains(document.activeElement) === true) origin.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  }, [opened.kind, opened.id]);
  useEffect(
    () => () => {
      if (origin.current instanceof HTMLElement || origin.current instanceof SVGElement)
        origin.current.focus();
    },
    [],
  );
  useEffect(() => {
    const main = document.querySelector('main');
    if (main) main.inert = over;
    return () => {
      if (main) main.inert = false;
    };
  }, [over]);
  const Body = {
    configuration: ConfigurationDetail,
    construct: ConstructDetail,
    source: SourceDetail,
  }[opened.kind];
  return (
    <aside ref={panel} className="detail" tabIndex={-1} aria-label={`${opened.kind} ${opened.id}`}>
      <div className="detail-bar">
        <p className="detail-kind">{opened.kind}</p>
        <button
          type="button"
          className="button button-bare"
          onClick={() => {
            patchQuery({ open: null });
          }}
        >
          Close <kbd>Esc</kbd>
        </button>
      </div>
      <Body id={opened.id} index={index} />
    </aside>
  );
}

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(narrow).matches);
  useEffect(() => {
    const media = window.matchMedia(narrow);
    const listen = () => {
      setNarrow(media.matches);
    };
    media.addEventListener('change', listen);
    return () => {
      media.removeEventListener('change', listen);
    };
  }, []);
  return isNarrow;
}
