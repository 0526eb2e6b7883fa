import { useEffect, useState } from 'react';
import { loadExample } from '../files/example';
import { freeKey, lastKeptReview } from '../review-session/kept-reviews';
import { putInHand } from '../review-session/session';
import { startSession } from '../review-session/session-store';
import { ErrorBoundary } from './error-boundary';
import { Workbench } from './workbench';

type Loading = { state: 'loading' } | { state: 'ready' } | { state: 'failed'; why: string };

/** Puts a review in hand, kept work first, the example otherwise, and shows the workbench. */
export function App() {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    putReviewInHand().then(
      () => {
        if (wanted) setLoading({ state: 'ready' });
      },
      (error: unknown) => {
        if (wanted)
          setLoading({
            state: 'failed',
            why: error instanceof Error ? error.message : String(error),
          });
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (loading.state === 'ready') {
    return (
      <ErrorBoundary>
        <Workbench />
      </ErrorBoundary>
    );
  }
  if (loading.state === 'loading') {
    return (
      <main className="waiting" aria-busy="true">
        <p role="status">Reading the review…</p>
      </main>
    );
  }
  return (
    <main className="waiting">
      <h1>The review could not be read</h1>
      <p className="note note-error" role="alert">
        {loading.why}
      </p>
    </main>
  );
}

async function putReviewInHand(): Promise<void> {
  const kept = lastKeptReview();
  if (kept.state === 'kept') {
    startSession(kept.open);
    return;
  }
  const review = await loadExample();
  const example = putInHand({ review }, { kind: 'example' }, freeKey({ review }));
  if (kept.state === 'unreadable') startSession(example, kept.text);
  else startSession(example);
}
