import { useEffect, useRef, useState, type ReactNode } from 'react';
import { openPack } from '../rule-packages/use-rule-packages';
import { openReview, useSession } from '../review-session/session-store';
import { askInterchange } from './ask-interchange';
import { ImportDialog } from './import-dialog';
import type { PlannedImport } from './interchange-request';
import { openFile, type Opened, type RefusedFile } from './open-file';
import { RefusedDialog } from './refused-dialog';
import './files.css';

interface FileOpening {
  /** Asks for a file. */
  choose: () => void;
  /** The hidden file field, the drop area, the sign of work, and what came of the last file. */
  overlay: ReactNode;
}

/** Opening files: by a file dialog, or dropped anywhere on the page. */
export function useFileOpening(): FileOpening {
  const input = useRef<HTMLInputElement>(null);
  const { review } = useSession().session;
  const [refused, setRefused] = useState<RefusedFile>();
  const [foreign, setForeign] = useState<{ planned: PlannedImport; bytes: Uint8Array }>();
  const [pack, setPack] = useState<string>();
  const [reading, setReading] = useState<string>();
  const take = (opened: Opened) => {
    if (opened.as === 'review') {
      openReview(opened.file, { kind: 'file', name: opened.name });
    } else if (opened.as === 'pack') {
      openPack(opened.name, opened.text);
      setPack(opened.name);
    } else if (opened.as === 'import') setForeign(opened);
    else setRefused(opened);
  };
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setPack(undefined);
    setReading(file.name);
    const opened = await openFile(file, review);
    setReading(undefined);
    take(opened);
  };
  const readAgain = async (format: string) => {
    if (foreign === undefined) return;
    const { bytes, planned } = foreign;
    const { name } = planned;
    const answer = await askInterchange({ kind: 'import', bytes, name, review, format });
    if (answer.ok) setForeign({ bytes, planned: answer.value });
    else {
      setForeign(undefined);
      setRefused({ as: 'refused', name, issues: answer.issues });
    }
  };
  const dropping = useDrop((file) => void read(file));
  return {
    choose: () => input.current?.click(),
    overlay: (
      <>
        <input
          ref={input}
          id="review-file"
          type="file"
          hidden
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        {dropping && (
          <p className="drop-area">
            Drop a review to open it, or a file of another format to see what it would bring in.
          </p>
        )}
        {reading !== undefined && (
          <p className="drop-area" role="status">
            Reading {reading}…
          </p>
        )}
        {pack !== undefined && (
          <p className="drop-area" role="status">
            Opened the rule pack {pack}; the findings say whether this review uses it.
          </p>
        )}
        {refused && (
          <RefusedDialog
            refused={refused}
            onClose={() => {
              setRefused(undefined);
            }}
          />
        )}
        {foreign && (
          <ImportDialog
            key={foreign.planned.format}
            planned={foreign.planned}
            onFormat={(format) => void readAgain(format)}
            onClose={() => {
              setForeign(undefined);
            }}
          />
        )}
      </>
    ),
  };
}

function useDrop(onFile: (file: File | undefined) => void): boolean {
  const [dropping, setDropping] = useState(false);
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      latest.current(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return dropping;
}
