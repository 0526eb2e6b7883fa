import type { Output } from '../io/io';

/** Says on standard error what is being done, for as long as it is being done. */
export interface Progress {
  say(activity: string): void;
  /** Takes the line back. */
  done(): void;
}

/** Progress for people at a terminal; silent when standard error goes to a file or a program. */
export function progressOn(stderr: Output): Progress {
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    say: (activity) => {
      if (!stderr.isTerminal) return;
      clear();
      stderr.write(`${activity} …`);
      shown = true;
    },
    done: clear,
  };
}
