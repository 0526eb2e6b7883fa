import { changeCommand, refused } from '../change/change-command';
import { answerOf } from '../proposal-argument/find-proposal';
import { quoted } from '../review-file/read-bytes';
import type { CommandResult, Surroundings } from '../run/command';
import type { DecideOptions } from './decide.options';

/** Answers a proposal. */
export async function decide(
  file: string,
  asked: { readonly proposal: string; readonly choice: string },
  options: DecideOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { reason = '', answer: answers } = options;
  return changeCommand('decide', { ...options, file }, surroundings, (session, author) => {
    const answer = answerOf(session.review, { ...asked, ...author, reason, answers }, file);
    if (!answer.ok) return answer;
    const done = session.do(answer.operation);
    return done.ok
      ? { ok: true, session: done.value, value: {} }
      : refused(file, done.issues, `cmoc check ${quoted(file)}`);
  });
}
