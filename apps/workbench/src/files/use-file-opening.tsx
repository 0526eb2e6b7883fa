import { useEffect, useRef, useState, type ReactNode } from 'react';
import { beginSession } from '../review-session/session';
import { openSession } from '../review-session/session-store';
import { openFile, type Opened } from './open-file';

interface FileOpening {
  /** Asks for a file. */
  choose: () => void;
  /** The last file that was not opened. */
  refused: (Opened & { ok: false }) | undefined;
  forget: () => void;
  /** The hidden file field, the drop area and the sign of work. */
  overlay: ReactNode;
}

/** Opening reviews from files: by a file dialog, or dropped anywhere on the page. */
export function useFileOpening(): FileOpening {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Opened & { ok: false }>();
  const [reading, setReading] = useState<string>();
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setReading(file.name);
    const opened = await openFile(file);
    setReading(undefined);
    if (opened.ok) openSession(beginSession(opened.review, { kind: 'file', name: opened.name }));
    else setRefused(opened);
  };
  const dropping = useDrop((file) => void read(file));
  return {
    choose: () => input.current?.click(),
    refused,
    forget: () => {
      setRefused(undefined);
    },
    overlay: (
      <>
        <input
          ref={input}
          id="review-file"
          type="file"
          accept=".json,.cmoc.json,application/json"
          hidden
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        {dropping && (
          <p className="drop-area">
            Drop a .cmoc.json file to open it. The review in hand is kept.
          </p>
        )}
        {reading !== undefined && (
          <p className="drop-area" role="status">
            Reading {reading}…
          </p>
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
