import type { Io, Output } from '../io/io';
import type { Page } from './page';
import { createPage } from './page';
import type { Theme } from './theme';
import { themeFor } from './theme';

/** What text output needs to know of where it is going. */
export interface Terminal {
  /** In columns. */
  readonly width: number;
  readonly theme: Theme;
  readonly page: () => Page;
}

const usualWidth = 80;
const narrowest = 40;
/** Lines beyond this are hard to read, however wide the window. */
const widest = 120;

/** Reads width and colours off an output; `COLUMNS` speaks where there is no terminal to ask. */
export function terminalFor(output: Output, env: Io['env']): Terminal {
  const stated = Number.parseInt(env['COLUMNS'] ?? '', 10);
  const columns =
    output.columns ?? (Number.isSafeInteger(stated) && stated > 0 ? stated : usualWidth);
  const width = Math.min(Math.max(columns, narrowest), widest);
  return { width, theme: themeFor(output, env), page: () => createPage(width) };
}
