import { mergeSessions, resumeSession } from '@cmoc/model';
import { changeCommand, refused, type Remark } from '../change/change-command';
import type { Worked } from '../review-file/change-review';
import type { CliFailure } from '../failure/failure';
import { openReviewFile } from '../review-file/open-review';
import { quoted } from '../review-file/read-bytes';
import type { CommandResult, Surroundings } from '../run/command';
import type { WriteOptions } from '../reviewer/reviewer';

/** Takes over what a colleague did in a copy of one's review. */
export async function merge(
  mine: string,
  theirs: string,
  options: WriteOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return changeCommand(
    'merge',
    { ...options, file: mine },
    surroundings,
    async (session, author): Promise<Worked<Remark> | CliFailure> => {
      const opened = await openReviewFile(theirs, options.maxSize, surroundings.io);
      if (!opened.ok) return opened;
      const copy = resumeSession(opened.content, author);
      const merged = mergeSessions(session, copy);
      if (!merged.ok)
        return refused(theirs, merged.issues, `cmoc diff ${quoted(mine)} ${quoted(theirs)}`);
      const { conflicts, session: after } = merged.value;
      return { ok: true, session: after, value: { conflicts, theirs: copy } };
    },
  );
}
