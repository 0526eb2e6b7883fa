import { builtInSchemes, type FieldChange, type Operation, type OperationStep } from '@cmoc/model';
import { changeCommand, refused } from '../change/change-command';
import { failure, type CliFailure } from '../failure/failure';
import { nearest } from '../suggestion/nearest';
import type { Author } from '../review-file/change-review';
import type { CommandResult, Surroundings } from '../run/command';
import type { NewOptions } from './new.options';
import { newReview, refuseTaken } from './new-review';

/** Begins a review in a new file. */
export async function begin(
  file: string,
  options: NewOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const wrong = wrongScheme(options);
  if (wrong !== undefined) return wrong;
  const there = await refuseTaken(file, surroundings.io);
  if (there !== undefined) return there;
  const begun = { ...options, file, begin: () => newReview(file, options.title) };
  return changeCommand('new', begun, surroundings, (session, author) => {
    const operation = firstOperation(options, author);
    if (operation === undefined) return { ok: true, session, value: {} };
    const done = session.do(operation);
    return done.ok
      ? { ok: true, session: done.value, value: {} }
      : refused(file, done.issues, 'cmoc new --help');
  });
}

function wrongScheme({ scheme, reason }: NewOptions): CliFailure | undefined {
  const known = builtInSchemes.map(({ id }) => String(id));
  if (scheme !== undefined && !known.includes(scheme)) {
    const meant = nearest(scheme, known);
    return failure('unknown-scheme', `“${scheme}” is no scheme. Schemes are ${known.join(', ')}.`, {
      next: meant === undefined ? 'cmoc new --help' : `did you mean --scheme ${meant}?`,
    });
  }
  if ((scheme === undefined) === ((reason ?? '').trim() === '')) return undefined;
  return scheme === undefined
    ? failure('usage', 'A reason was given, and no scheme for it.', { next: 'add --scheme cmo' })
    : failure('missing-reason', 'The scheme is a decision of the review and needs a reason.', {
        next: 'add --reason "Why this form suits the review."',
      });
}

function firstOperation(
  { question, scheme, reason }: NewOptions,
  author: Author,
): Operation | undefined {
  const questions = question.map((text, at): OperationStep => ({
    kind: 'add',
    entityKind: 'question',
    entity: { id: `q${at + 1}`, text },
  }));
  const fields: FieldChange[] =
    scheme === undefined ? [] : [{ field: 'schemeChoice', after: { scheme, reason } }];
  const operations: OperationStep[] =
    fields.length === 0 ? questions : [{ kind: 'set-review', fields }, ...questions];
  if (operations.length === 0) return undefined;
  return { ...author, ...(reason === undefined ? {} : { reason }), kind: 'batch', operations };
}
