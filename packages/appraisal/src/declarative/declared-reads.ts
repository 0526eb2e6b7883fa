import { collectionOfKind, type CollectionName } from '@cmoc/model';
import type { CheckDeclaration } from './check-declaration';
import { readsOfEvidenceFor } from '../check/reads-of-evidence-for';
import { collectionsOnPath } from './path';
import type { Condition, Query } from './query';

/** Everything a declaration reads beside its subject, found by walking it. */
export function readsOf(declaration: CheckDeclaration): CollectionName[] {
  const found = new Set<CollectionName>();
  const { where, parts } = declaration.given;
  if (where !== undefined) readsOfCondition(where, found);
  if (parts !== undefined) {
    addPath(parts.path, found, true);
    if (parts.where !== undefined) readsOfCondition(parts.where, found);
  }
  for (const { when, then } of declaration.rules) {
    readsOfCondition(when, found);
    if (then.also !== undefined) readsOfQuery(then.also, found);
    for (const param of Object.values(then.params ?? {})) {
      if (typeof param === 'string') addPath(param, found, false);
      else if ('count' in param) readsOfQuery(param.count, found);
      else {
        readsOfQuery(param.names, found);
        addPath(param.path, found, false);
      }
    }
  }
  return [...found].sort();
}

function addPath(path: string, found: Set<CollectionName>, followsLast: boolean): void {
  for (const name of collectionsOnPath(path, followsLast)) found.add(name);
}

function readsOfCondition(condition: Condition, found: Set<CollectionName>): void {
  if ('all' in condition) condition.all.forEach((each) => readsOfCondition(each, found));
  else if ('any' in condition) condition.any.forEach((each) => readsOfCondition(each, found));
  else if ('not' in condition) readsOfCondition(condition.not, found);
  else if ('some' in condition) readsOfQuery(condition.some, found);
  else if ('none' in condition) readsOfQuery(condition.none, found);
  else if ('count' in condition) readsOfQuery(condition.count, found);
  else {
    addPath(condition.path, found, false);
    if ('mentions' in condition) addPath(condition.mentions.path, found, false);
    if (
      'equals' in condition &&
      typeof condition.equals === 'object' &&
      'path' in condition.equals
    ) {
      addPath(condition.equals.path, found, false);
    }
  }
}

/** Everything a query reads. */
export function readsOfQuery(query: Query, found: Set<CollectionName>): void {
  if (query.from !== undefined) found.add(query.from);
  if (query.through !== undefined) addPath(query.through, found, true);
  if (query.evidenceFor !== undefined) {
    addPath(query.evidenceFor, found, false);
    for (const name of readsOfEvidenceFor) found.add(name);
  }
  if (query.at !== undefined) addPath(query.at, found, false);
  if (query.where !== undefined) readsOfCondition(query.where, found);
  if (query.distinct === 'study-families') {
    found.add(collectionOfKind.fragment);
    found.add(collectionOfKind.source);
  } else if (query.distinct !== undefined) addPath(query.distinct, found, false);
}
