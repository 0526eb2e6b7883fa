import type { LossReport } from '@cmoc/interchange';
import { useEffect, useState } from 'react';
import { Dialog } from '../app/dialog';
import { useSession } from '../review-session/session-store';
import { askInterchange } from './ask-interchange';
import { saveFile } from './download';
import type { NamedFormat } from './interchange-request';
import { LossTable } from './loss-table';

/** The formats a review can be handed over in; each says what it could not take along. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { review } = useSession().session;
  const [formats, setFormats] = useState<readonly NamedFormat[]>();
  const [written, setWritten] = useState<{ format: NamedFormat; said: LossReport | string }>();
  useEffect(() => {
    let wanted = true;
    void askInterchange({ kind: 'formats' }).then((answer) => {
      if (wanted) setFormats(answer.ok ? answer.value : []);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const write = async (format: NamedFormat) => {
    const answer = await askInterchange({ kind: 'export', review, format: format.id });
    if (!answer.ok) {
      setWritten({ format, said: answer.issues.map(({ message }) => message).join(' ') });
      return;
    }
    const bytes = new Uint8Array(answer.value.bytes);
    const extension = format.extension.replace(/^\./, '');
    saveFile(`${review.id}.${extension}`, format.mediaType, bytes);
    setWritten({ format, said: answer.value.lossReport });
  };
  return (
    <Dialog title="Export the review" onClose={onClose}>
      <p>
        Everything stays in the review’s own file, which Download gives. Other formats hold a part
        of it; each says here what it could not take along.
      </p>
      {written && (
        <section className="import-losses" role="status">
          <h3>Written: {written.format.title}</h3>
          {typeof written.said === 'string' ? (
            <p className="field-error">{written.said}</p>
          ) : written.said.length === 0 ? (
            <p>Everything went along.</p>
          ) : (
            <LossTable lossReport={written.said} />
          )}
        </section>
      )}
      {formats === undefined && <p role="status">Loading the formats…</p>}
      <ul className="export-formats">
        {formats?.map((format) => (
          <li key={format.id}>
            <div>
              <p>
                <strong>{format.title}</strong>
              </p>
              <p className="small quiet">{format.use}</p>
            </div>
            <button type="button" className="button" onClick={() => void write(format)}>
              Save<span className="visually-hidden"> as {format.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
