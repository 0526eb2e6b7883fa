import { Dialog } from './dialog';
import { shortcutGroups } from './shortcut-list';

interface ShortcutsDialogProps {
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

/** The list of keys, with a switch for the single letters. */
export function ShortcutsDialog({ singleKeys, onSingleKeys, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      {shortcutGroups.map(({ title, shortcuts }) => (
        <section key={title} className="keys">
          <h3>{title}</h3>
          <dl>
            {shortcuts.map(({ keys, what, single }) => (
              <div key={what} className={single && !singleKeys ? 'keys-off' : undefined}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>
                  {what}
                  {single && !singleKeys && ' (off)'}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => {
            onSingleKeys(event.target.checked);
          }}
        />
        Single letters act as keys
      </label>
    </Dialog>
  );
}
