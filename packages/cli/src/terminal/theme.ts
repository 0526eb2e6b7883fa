import type { Io, Output } from '../io/io';
import type { Style } from './spans';
import picocolors from 'picocolors';

/** The few ways text can look. Each says something that a letter, glyph or word says as well. */
export interface Theme {
  readonly heading: Style;
  readonly strong: Style;
  readonly quiet: Style;
  readonly context: Style;
  readonly mechanism: Style;
  readonly outcome: Style;
  readonly error: Style;
  readonly warning: Style;
  readonly hint: Style;
}

/** The look for one output: plain unless people watch it and have not asked for no colour. */
export function themeFor(output: Output, env: Io['env']): Theme {
  const colours = picocolors.createColors(wantsColour(output, env));
  return {
    heading: colours.bold,
    strong: colours.bold,
    quiet: colours.dim,
    context: colours.blueBright,
    mechanism: colours.yellow,
    outcome: colours.green,
    error: (text) => colours.bold(colours.red(text)),
    warning: (text) => colours.bold(colours.yellow(text)),
    hint: colours.cyan,
  };
}

function wantsColour(output: Output, env: Io['env']): boolean {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return output.isTerminal && !refused;
}
