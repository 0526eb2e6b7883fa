import { failure } from '../failure/failure';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';
import type { SettingsOptions } from './settings.options';
import type { SettingsOutput } from './output';
import { readSettings, settingsFile, writeSettings } from './settings';
import { settingsSchema } from './settings-schema';

/** Shows what is set, and sets it. */
export async function settings(
  { format, name }: SettingsOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const file = settingsFile(io);
  if (file === undefined) {
    return failure('invalid-settings', 'The system names no folder for settings.', {
      next: 'set XDG_CONFIG_HOME, or give --by "Your Name" with each command',
    });
  }
  const read = await readSettings(io);
  if (!read.ok) return read;
  const next = settingsSchema.safeParse(
    name === undefined ? read.settings : { ...read.settings, name },
  );
  if (!next.success) {
    return failure('usage', 'A name of 1 to 200 characters was expected.', {
      next: 'cmoc settings --name "Your Name"',
    });
  }
  if (name !== undefined) {
    const put = await writeSettings(next.data, file, io);
    if (!put.ok) return put;
  }
  const output: SettingsOutput = {
    format: 'cmoc-settings',
    version: '1.0',
    file,
    name: next.data.name ?? null,
    written: name !== undefined,
  };
  const text = format === 'json' ? toJson(output) : settingsAsText(output, terminal);
  return { ok: true, exitCode: 0, text };
}

function settingsAsText(
  { file, name, written }: SettingsOutput,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  sheet.paragraph(
    name === null
      ? 'No name is set. Give it with: cmoc settings --name "Your Name"'
      : ['You work as ', { text: printable(name), style: theme.strong }, '.'],
  );
  sheet.paragraph({
    text: `${written ? 'Written to' : 'Kept in'} ${printable(file)}.`,
    style: theme.quiet,
  });
  return sheet.toString();
}
