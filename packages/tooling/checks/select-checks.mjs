import { CommandError } from '../setup/manifest.mjs';

const prefix = 'check:';

/**
 * The checks to run: every `check:*` script in the order of the manifest, less those left out.
 *
 * @param {Readonly<Record<string, string>>} scripts of the root manifest
 * @param {readonly string[]} args `--without NAME`, any number of times
 * @returns {string[]}
 */
export function selectChecks(scripts, args) {
  const known = Object.keys(scripts)
    .filter((script) => script.startsWith(prefix))
    .map((script) => script.slice(prefix.length));
  const without = new Set();
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index + 1] ?? '';
    if (args[index] !== '--without' || !known.includes(name)) {
      const given = args.slice(index).join(' ');
      throw new CommandError(`Expected --without and one of ${known.join(', ')}, not: ${given}`);
    }
    without.add(name);
  }
  return known.filter((name) => !without.has(name));
}

/** Those that build, or look at what is built, and `generated`, which writes: never two at once. */
const writing = new Set(['generated', 'types', 'build', 'imports', 'packages', 'api', 'tests']);

/**
 * The checks in two lanes that can run side by side and take about as long: lint with what else only
 * reads, and what writes, with `format` behind it.
 *
 * @param {readonly string[]} names
 */
export function inLanes(names) {
  const format = names.filter((name) => name === 'format');
  const reading = names.filter((name) => !writing.has(name) && name !== 'format');
  return [reading, [...names.filter((name) => writing.has(name)), ...format]];
}
