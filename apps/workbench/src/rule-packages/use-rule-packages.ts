import { settingsOf, type ResolvedRulePackages, type RulePackage } from '@cmoc/appraisal';
import type { Review } from '@cmoc/model';
import { useEffect, useSyncExternalStore } from 'react';
import { keepPacks, keptPacks } from '../review-session/storage';
import { loadRulePackages, shippedPackages } from './load-rule-packages';

/** The rule packages of a review: what it names, what was loaded, and why others were not. */
export interface ReviewPackages extends ResolvedRulePackages {
  /** The names in the settings of the review, in their order. */
  readonly named: readonly string[];
}

type Packs = Readonly<Record<string, string>>;

let packs: Packs = keptPacks();
const loaded = new Map<string, ResolvedRulePackages>();
let latest: readonly RulePackage[] = shippedPackages;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The JSON packs that were opened in this browser, by file name. */
export function useOpenedPacks(): Packs {
  return useSyncExternalStore(subscribe, () => packs);
}

/** Takes in the text of a JSON pack that was opened. */
export function openPack(fileName: string, text: string): void {
  packs = { ...packs, [fileName]: text };
  keepPacks(packs);
  tell();
}

/** The packages a review names, loaded; those shipped until the others are there. */
export function useReviewPackages(review: Review): ReviewPackages {
  const opened = useOpenedPacks();
  const settings = settingsOf(review);
  const named = settings.ok ? (settings.value.packages ?? []) : [];
  const key = JSON.stringify([named, opened]);
  const found = useSyncExternalStore(subscribe, () => loaded.get(key));
  useEffect(() => {
    if (loaded.has(key)) return;
    const [names, texts] = JSON.parse(key) as [string[], Packs];
    void loadRulePackages(names, texts).then((resolved) => {
      loaded.set(key, resolved);
      latest = resolved.packages;
      tell();
    });
  }, [key]);
  return { named, packages: found?.packages ?? shippedPackages, issues: found?.issues ?? [] };
}

/** The packages loaded last: where the pages and items of rules are looked up. */
export function loadedPackages(): readonly RulePackage[] {
  return latest;
}
