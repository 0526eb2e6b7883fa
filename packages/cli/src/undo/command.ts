import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { PreparedCommand } from '../run/command';
import { readCount } from '../run/review-options';
import { withWriteOptions } from '../reviewer/reviewer';
import type { UndoOptions } from './undo.options';

const undoExamples = `
Without a number it takes back your own last step and asks no reason; again, the step before. With the number
of an entry (cmoc history) it takes back that one, also an old one or somebody else's, and asks why. What was
taken back stays in the history, and so does its taking back.

Examples:
  $ cmoc undo review.cmoc.json --by ann --dry-run
        What would be taken back?
  $ cmoc undo review.cmoc.json 2 --by ann --reason "They differ." --dry-run
        Take back an old decision, where no later work stands on it.`;

const redoExamples = `
New work of yours ends what can be done again; entries that were taken back can then still be taken back
themselves: cmoc undo FILE ENTRY --reason.

Example:
  $ cmoc redo undone.cmoc.json --by ann --dry-run
        Do again what you took back last.`;

/** Adds `cmoc undo` to the program. */
export function undoCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withWriteOptions(program.command('undo'))
    .summary('Take back your last step, or any entry of the history.')
    .description(
      'Takes back what was done, by an entry that does the opposite; nothing is struck out.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .argument('[entry]', 'The number of the entry; your own last step where left out.', readEntry)
    .option('--reason <why>', 'Why; needed for older work and for that of others.')
    .addHelpText('after', undoExamples)
    .action((file: string, entry: number | undefined, options: UndoOptions) => {
      choose(async (surroundings) => {
        const { undo } = await import('./undo');
        return undo(file, entry, options, surroundings);
      });
    });
}

/** Adds `cmoc redo` to the program. */
export function redoCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withWriteOptions(program.command('redo'))
    .summary('Do again what you took back last.')
    .description('Does the step again that you took back last.')
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addHelpText('after', redoExamples)
    .action((file: string, options: UndoOptions) => {
      choose(async (surroundings) => {
        const { redo } = await import('./undo');
        return redo(file, options, surroundings);
      });
    });
}

function readEntry(text: string): number {
  const count = readCount(1);
  try {
    return count(text);
  } catch {
    throw new InvalidArgumentError('Write the number of an entry, as cmoc history shows it.');
  }
}
