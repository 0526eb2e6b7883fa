import type { Theme } from '../terminal/theme';
import type { PreparedCommand } from './command';
import { Command } from 'commander';
import { agreeCommand } from '../agree/command';
import { appraiseCommand } from '../appraise/command';
import { chainsCommand } from '../chains/command';
import { checkCommand } from '../check/command';
import { decideCommand } from '../decide/command';
import { diffCommand } from '../diff/command';
import { exceptionsCommand } from '../exceptions/command';
import { explainCommand } from '../explain/command';
import { exportCommand } from '../export/command';
import { formatsCommand } from '../formats/command';
import { frontierCommand } from '../frontier/command';
import { historyCommand } from '../history/command';
import { importCommand } from '../import/command';
import { mergeCommand } from '../merge/command';
import { newCommand } from '../new/command';
import { proposeCommand } from '../propose/command';
import { reflectCommand } from '../reflect/command';
import { settingsCommand } from '../settings/command';
import { supportCommand } from '../support/command';
import { redoCommand, undoCommand } from '../undo/command';
import { vocabularyCommand } from '../vocabulary/command';

/** What the program is built with. */
export interface ProgramOptions {
  readonly version: string;
  readonly width: number;
  readonly theme: Theme;
  readonly writeHelp: (text: string) => void;
  /** Takes the command that was chosen. */
  readonly choose: (command: PreparedCommand) => void;
}

const groups = [
  ['The review:', [newCommand, checkCommand, appraiseCommand, explainCommand]],
  [
    'From many configurations to few:',
    [
      vocabularyCommand,
      proposeCommand,
      decideCommand,
      chainsCommand,
      supportCommand,
      frontierCommand,
      exceptionsCommand,
    ],
  ],
  ['Who did what:', [historyCommand, undoCommand, redoCommand, mergeCommand, settingsCommand]],
  ['Theory, coders, readers:', [diffCommand, agreeCommand, reflectCommand]],
  ['In and out:', [importCommand, exportCommand, formatsCommand]],
] as const;

const afterHelp = `
Start with:
  $ cmoc settings --name "Ann Lee"   who are you? Whatever is written says so
  $ cmoc new trust.cmoc.json --title "Trust in teams"
  $ cmoc check review.cmoc.json      is the file sound, and what does it hold?
  $ cmoc appraise review.cmoc.json   what would a careful colleague ask?
  $ cmoc propose review.cmoc.json    what to bring together, on what grounds?

Only new, import, decide, undo, redo and merge write to a review, each in your name and each as something
that can be taken back. Everything else proposes and shows its grounds.

Exit codes:
  0  fine
  1  open findings at the level asked for, errors in the file, or conflicts
  2  the command could not run

Colours are off when NO_COLOR is set or the output is no terminal.
Every command prints JSON with --format json.`;

/** Builds the command line. Parsing chooses a command and runs nothing. */
export function createProgram({
  version,
  width,
  theme,
  writeHelp,
  choose,
}: ProgramOptions): Command {
  const program = new Command('cmoc')
    .description(
      'Check, appraise, consolidate, import and export a realist review kept as a .cmoc.json file.',
    )
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', afterHelp)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({ styleTitle: theme.heading, showGlobalOptions: false, subcommandTerm: termOf })
    .configureOutput({
      writeOut: writeHelp,
      // Errors come back as values and are printed in one place.
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    });
  for (const [title, commands] of groups) {
    program.commandsGroup(title);
    for (const add of commands) add(program, choose);
  }
  program.commandsGroup('Help:');
  return program;
}

/** `check <file>`: the options are told by the help of the command. */
function termOf(command: Command): string {
  const parts = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  return [command.name(), ...parts].join(' ');
}
