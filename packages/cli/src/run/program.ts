import type { Theme } from '../terminal/theme';
import type { PreparedCommand } from './command';
import { Command } from 'commander';
import { agreeCommand } from '../agree/command';
import { appraiseCommand } from '../appraise/command';
import { chainsCommand } from '../chains/command';
import { checkCommand } from '../check/command';
import { diffCommand } from '../diff/command';
import { exceptionsCommand } from '../exceptions/command';
import { explainCommand } from '../explain/command';
import { exportCommand } from '../export/command';
import { formatsCommand } from '../formats/command';
import { frontierCommand } from '../frontier/command';
import { importCommand } from '../import/command';
import { proposeCommand } from '../propose/command';
import { reflectCommand } from '../reflect/command';
import { supportCommand } from '../support/command';
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

const afterHelp = `
Start with:
  $ cmoc check review.cmoc.json      is the file sound, and what does it hold?
  $ cmoc appraise review.cmoc.json   how does it stand against RAMESES and good craft?
  $ cmoc chains review.cmoc.json     which outcomes become contexts or mechanisms elsewhere?

Exit codes:
  0  fine
  1  findings at or above the level asked for, or errors in the file
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
    .description('Check, appraise and trace a realist review kept as a .cmoc.json file.')
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
  checkCommand(program, choose);
  appraiseCommand(program, choose);
  explainCommand(program, choose);
  vocabularyCommand(program, choose);
  proposeCommand(program, choose);
  chainsCommand(program, choose);
  supportCommand(program, choose);
  frontierCommand(program, choose);
  exceptionsCommand(program, choose);
  diffCommand(program, choose);
  agreeCommand(program, choose);
  reflectCommand(program, choose);
  importCommand(program, choose);
  exportCommand(program, choose);
  formatsCommand(program, choose);
  return program;
}

/** `check <file>`: the options are told by the help of the command. */
function termOf(command: Command): string {
  const parts = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  return [command.name(), ...parts].join(' ');
}
