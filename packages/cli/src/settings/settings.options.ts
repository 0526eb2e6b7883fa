import type { OutputFormat } from '../run/command';

/** The options of `cmoc settings`. */
export interface SettingsOptions {
  readonly format: OutputFormat;
  readonly name?: string;
}
