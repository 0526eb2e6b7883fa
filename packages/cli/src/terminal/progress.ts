import type { Output } from '../io/io';

/** Says on standard error what is being done, for as long as it is being done. */
export interface Progress {
  readonly say: (activity: string) => void;
  /** Takes the line back. */
  readonly done: () => void;
}

/** Progress for people at a terminal; silent when standard error goes to a file or a program. */
export function progressOn(stderr: Output): Progress {
  let shown = '';
  const clear = () => {
    if (shown !== '') stderr.write('\r\u001b[K');
    shown = '';
  };
  return {
    say: (activity) => {
      if (!stderr.isTerminal || activity === shown) return;
      clear();
      stderr.write(`${activity} …`);
      shown = activity;
    },
    done: clear,
  };
}

/** How far a library has come, as it tells. */
interface Advance {
  readonly done: number;
  readonly total: number | null;
}

/** Progress in the form libraries report it. */
interface Watched {
  readonly onProgress: (advance: Advance) => void;
  /** Takes the line back. */
  readonly done: () => void;
}

/** Shows an activity and how far it has come: `Comparing phrases 40%`. */
export function watch(stderr: Output, activity: string): Watched {
  const progress = progressOn(stderr);
  progress.say(activity);
  return {
    onProgress: ({ done, total }) => {
      if (total === null || total === 0) return;
      progress.say(`${activity} ${Math.floor((100 * Math.min(done, total)) / total)}%`);
    },
    done: progress.done,
  };
}
