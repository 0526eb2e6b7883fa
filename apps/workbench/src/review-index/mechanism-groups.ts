import type { Configuration, Construct } from '@cmoc/model';

/** Configurations that work through the same mechanism, whichever way it goes. */
export interface MechanismGroup {
  /** Ids of the constructs joined by `+`, or the text of the mechanism where it names none. */
  readonly key: string;
  readonly label: string;
  readonly configurations: readonly Configuration[];
}

/** The key of a configuration without a mechanism. */
export const noMechanism = '(none)';

/** Groups configurations by mechanism; groups stand in the order of their first configuration. */
export function mechanismGroups(
  configurations: readonly Configuration[],
  constructs: ReadonlyMap<string, Construct>,
): MechanismGroup[] {
  const groups = new Map<string, { label: string; configurations: Configuration[] }>();
  for (const configuration of configurations) {
    const key = mechanismKey(configuration);
    const group = groups.get(key) ?? {
      label: mechanismLabel(configuration, constructs),
      configurations: [],
    };
    group.configurations.push(configuration);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** What a configuration works through: all its mechanisms together, since it is kept whole. */
export function mechanismKey(configuration: Configuration): string {
  const mechanisms = configuration.slots.filter((slot) => slot.role === 'mechanism');
  if (mechanisms.length === 0) return noMechanism;
  const names = mechanisms.map((slot) =>
    slot.constructs.length === 0 ? `text:${slot.text}` : [...slot.constructs].sort().join('+'),
  );
  return [...new Set(names)].sort().join('+');
}

function mechanismLabel(
  configuration: Configuration,
  constructs: ReadonlyMap<string, Construct>,
): string {
  const mechanisms = configuration.slots.filter((slot) => slot.role === 'mechanism');
  if (mechanisms.length === 0) return 'no mechanism given';
  const names = mechanisms.flatMap((slot) =>
    slot.constructs.length === 0
      ? [slot.text]
      : slot.constructs.map((id) => constructs.get(id)?.label ?? id),
  );
  return [...new Set(names)].join(' and ');
}
