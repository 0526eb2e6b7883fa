import type { Review } from '@cmoc/model';
import { useState } from 'react';
import { UsePackForm } from './use-pack-form';
import { useOpenedPacks, useReviewPackages } from './use-rule-packages';

/** Which rule packages the review names, and which of them could not be loaded. */
export function PackagesNote({ review }: { review: Review }) {
  const { named, issues } = useReviewPackages(review);
  const opened = Object.keys(useOpenedPacks());
  const unused = opened.filter(
    (file) => !named.some((name) => name === file || name.endsWith(`/${file}`)),
  );
  return (
    <>
      {issues.length > 0 && (
        <div className="note note-warning" role="alert">
          <p>
            <strong>Not every rule package of this review is here.</strong> Its rules did not run.
            Open a JSON pack with Open; packages in code run on the command line.
          </p>
          {issues.map(({ code, message, path }) => (
            <p key={`${code} ${path.join('/')}`}>
              <code>{code}</code> {message}
            </p>
          ))}
        </div>
      )}
      {unused.map((file) => (
        <UnusedPack key={file} file={file} review={review} />
      ))}
      {named.length > 0 && (
        <p className="small quiet">Rule packages this review names: {named.join(', ')}.</p>
      )}
    </>
  );
}

function UnusedPack({ file, review }: { file: string; review: Review }) {
  const [naming, setNaming] = useState(false);
  if (naming) {
    return (
      <UsePackForm
        file={file}
        review={review}
        onDone={() => {
          setNaming(false);
        }}
      />
    );
  }
  return (
    <p className="note">
      The rule pack <strong>{file}</strong> was opened in this browser; this review does not use it.{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          setNaming(true);
        }}
      >
        Use its rules in this review
      </button>
    </p>
  );
}
