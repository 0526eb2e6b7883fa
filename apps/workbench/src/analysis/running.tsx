import { useEffect, useState } from 'react';
import type { Analysis } from './use-analysis';
import { stopAnalyses } from './use-analysis';

/** Nothing for a moment, then that it runs, then a way to stop it; or why it did not come to an end. */
export function Running({ what, analysis }: { what: string; analysis: Analysis<unknown> }) {
  const seconds = useSeconds(analysis.state === 'running');
  if (analysis.state === 'stopped') {
    return (
      <p className="note note-warning" role="alert">
        <strong>{what} did not come to an end.</strong> {analysis.why}
      </p>
    );
  }
  if (analysis.state === 'done' || seconds < 0.1) return null;
  return (
    <p className="quiet small" role="status">
      {what}…{' '}
      {seconds >= 1 && (
        <span className="figures">{share(analysis) ?? `${Math.floor(seconds)} s`}</span>
      )}{' '}
      {seconds >= 5 && (
        <button type="button" className="button" onClick={stopAnalyses}>
          Stop
        </button>
      )}
    </p>
  );
}

/** How far it is, where the analysis says so. */
function share(analysis: Analysis<unknown>): string | undefined {
  if (analysis.state !== 'running') return undefined;
  const { done, total } = analysis.progress ?? { done: 0, total: null };
  if (total === null || total === 0) return undefined;
  return `${Math.min(99, Math.floor((100 * done) / total))} %`;
}

function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const start = performance.now();
    const timer = setInterval(() => {
      setSeconds((performance.now() - start) / 1000);
    }, 150);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  return seconds;
}
