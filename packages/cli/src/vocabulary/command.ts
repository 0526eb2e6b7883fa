import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { readCount, readShare, withReviewOptions } from '../run/review-options';
import { vocabularyKinds, type VocabularyCommandOptions } from './vocabulary.options';

const examples = `
Likeness is made of named parts, each shown with its weight; it is a reason to look, never a verdict.
Opposite poles (“constructive”, “destructive”) are only ever proposed as opposites.
What a reviewer has judged, either way, is not proposed again.

Examples:
  $ cmoc vocabulary review.cmoc.json
        Which constructs may be the same, which opposites, which labels hide a direction?
  $ cmoc vocabulary review.cmoc.json --kind same --max 50
        The fifty likeliest pairs of “the same”, to read side by side.
  $ cmoc vocabulary review.cmoc.json --threshold 0.8 --format json
        Only close pairs, for a program, with the operation each answer would write.`;

/** Adds `cmoc vocabulary` to the program. */
export function vocabularyCommand(
  program: Command,
  choose: (command: PreparedCommand) => void,
): void {
  withReviewOptions(program.command('vocabulary'))
    .summary('Suggest which constructs may be the same, or opposites.')
    .description(
      'Suggests which constructs may be the same and which opposites, with everything each suggestion rests on. Merging stays a judgement: nothing is written.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(
      new Option('--kind <kind>', 'Only suggestions of this kind.').choices(vocabularyKinds),
    )
    .addOption(
      new Option(
        '--threshold <likeness>',
        'Only pairs at least this alike, from 0 to 1.',
      ).argParser(readShare),
    )
    .addOption(
      new Option(
        '--max <count>',
        'List at most this many suggestions (10 in text, 1000 in JSON).',
      ).argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((file: string, options: VocabularyCommandOptions) => {
      choose(async (surroundings) => {
        const { vocabulary } = await import('./vocabulary');
        return vocabulary(file, options, surroundings);
      });
    });
}
