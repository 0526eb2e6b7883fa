import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { withWriteOptions } from '../reviewer/reviewer';
import type { DecideOptions } from './decide.options';

const examples = `
A proposal is named by its id, as propose and vocabulary print it with --format json; so are its choices, and
reject is always one of them. A rejected proposal is not made again. Some choices ask for words of yours: give
each with --answer.

Examples:
  $ cmoc propose review.cmoc.json --move consolidate --format json
        What is proposed, under which ids, with which choices?
  cmoc decide review.cmoc.json PROPOSAL CHOICE --reason "Both say that trust comes first."
        Take one of them.
  cmoc decide review.cmoc.json PROPOSAL reject --reason "Two kinds of trust."
        Reject it.`;

/** Adds `cmoc decide` to the program. */
export function decideCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withWriteOptions(program.command('decide'))
    .summary('Answer a proposal, with your reason.')
    .description(
      'Takes one of the choices of a proposal, or rejects it, in your name and for your reason.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .argument('<proposal>', 'The proposal, by id.')
    .argument('<choice>', 'The choice, by id; reject to reject it.')
    .option('--reason <why>', 'Why you decide so; a decision needs one.')
    .addOption(
      new Option('--answer <name=text>', 'What a choice asks for, in your words; repeatable.')
        .default({}, 'none')
        .argParser(readAnswer),
    )
    .addHelpText('after', examples)
    .action((file: string, proposal: string, choice: string, options: DecideOptions) => {
      choose(async (surroundings) => {
        const { decide } = await import('./decide');
        return decide(file, { proposal, choice }, options, surroundings);
      });
    });
}

function readAnswer(
  text: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  if (at < 1)
    throw new InvalidArgumentError('Write a name and a text, such as decision="Both hold."');
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1) };
}
