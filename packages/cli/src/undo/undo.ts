import type { Done } from '@cmoc/model';
import { changeCommand, refused } from '../change/change-command';
import { quoted } from '../review-file/read-bytes';
import type { CommandResult, Surroundings } from '../run/command';
import type { UndoOptions } from './undo.options';

/** Takes back one's own last step, or the entry of a number. */
export async function undo(
  file: string,
  entry: number | undefined,
  options: UndoOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return changeCommand('undo', { ...options, file }, surroundings, (session, author, before) =>
    outcome(
      file,
      (entry === undefined ? before : session).undo(withReason(author, options), entry),
    ),
  );
}

/** Does again what was taken back last. */
export async function redo(
  file: string,
  options: UndoOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return changeCommand('redo', { ...options, file }, surroundings, (session, author) =>
    outcome(file, session.redo(author)),
  );
}

function withReason<One extends object>(author: One, { reason }: UndoOptions) {
  return reason === undefined ? author : { ...author, reason };
}

function outcome(file: string, done: Done) {
  if (done.ok) return { ok: true, session: done.value, value: {} } as const;
  const needed = done.issues.some(({ code }) => code === 'missing-reason');
  const history = `cmoc history ${quoted(file)}`;
  return refused(file, done.issues, needed ? `add --reason "…"; what it did: ${history}` : history);
}
