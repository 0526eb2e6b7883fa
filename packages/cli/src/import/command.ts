import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { withWriteOptions } from '../reviewer/reviewer';
import { collect, readCount } from '../run/review-options';
import type { ImportOptions } from './import.options';

const examples = `
Importing only ever adds: what the review has already is matched, and what it holds differently
stays as it is and is listed. The same file twice adds nothing. The review is written whole or not
at all.

Examples:
  $ cmoc import library.ris --into review.cmoc.json --dry-run
        What would be added, what is there already, what would be lost on the way?
  $ cmoc import library.ris table.csv --into review.cmoc.json
        Add references and a table of configurations, in one go.
  $ cmoc import table.csv --into review.cmoc.json --dry-run \\
                          --column Why=mechanism --column 5=ignore
        Say what columns hold where the guess is wrong, by header or by place from 1.
  $ cmoc import table.csv --into new.cmoc.json --create "Trust in teams" \\
                          --name-constructs --dry-run
        Begin with a table, and with its own words as the vocabulary to work on.
  $ cmoc import library.ris --into new.cmoc.json \\
                            --create "Trust in teams" --dry-run
        Begin a new review.`;

/** Adds `cmoc import` to the program. */
export function importCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withWriteOptions(program.command('import'))
    .summary('Bring files of other programs into a review.')
    .description(
      'Reads files of other programs and adds what they bring to a review, with a report of what was matched, what conflicts, and what was left behind.',
    )
    .argument('<file...>', 'The files to read; their format is found by content and name.')
    .requiredOption('--into <review>', 'The review to add to, a .cmoc.json file.')
    .option('--reason <why>', 'Why they are brought in, for the history.')
    .option('--create <title>', 'Begin a new review with this title; --into must not exist yet.')
    .option('--from <id>', 'The format of the files, where the guess is wrong.')
    .addOption(
      new Option('--column <header=field>', 'For tables: what a column holds; repeatable.')
        .default([] as string[], 'guessed')
        .argParser(collect),
    )
    .addOption(
      new Option('--header-row <row>', 'For tables: the row with the headers, from 1.').argParser(
        readCount(1),
      ),
    )
    .option(
      '--name-constructs',
      'Give a slot that names no construct one in its own words; the same words share one.',
    )
    .option('--sheet <name>', 'For workbooks: the sheet to read.')
    .option('--keep-addresses', 'Keep e-mail addresses; they are left out unless asked for.')
    .addOption(
      new Option('--timeout <seconds>', 'How long one file may be read.')
        .default(60)
        .argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((files: readonly string[], options: ImportOptions) => {
      choose(async (surroundings) => {
        const { importFiles } = await import('./import-files');
        return importFiles(files, options, surroundings);
      });
    });
}
