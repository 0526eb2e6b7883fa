import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../container/xml-element';
import type { LossLog } from '../contract/loss-report';
import type { ContributionBuilder } from '../contribution/contribution';
import { stableId } from '../identity/stable-id';
import { hasAddress, withoutAddresses } from '../reference/identifiers';
import { keptAttributes } from './extra';
import { readCodes } from './read-codebook';
import { ReadContext } from './read-context';
import { announceNotes, readGroups, readLinks, readNotes } from './read-notes';
import { readSource } from './read-source';
import { SourceTexts, type TextFile } from './source-texts';
import { decideCounting, standardCounting, type CountingDecision } from './text-positions';
import { readVariables, reportUnused } from './variables';

/** What a project is read with. */
export interface ProjectReading {
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
  readonly file: TextFile;
  readonly keepAddresses: boolean;
}

/** What this package writes as the program that made a file. Such a file counts as the standard says. */
export const ownOrigin = 'cmoc';

/** Reads a whole project; returns what was found out about how it counts positions. */
export function readProject(project: XmlElement, reading: ProjectReading): CountingDecision {
  const { builder, losses, file } = reading;
  const context = new ReadContext(builder, losses);
  const texts = new SourceTexts(file, context);
  readUsers(childOf(project, 'Users'), context, reading.keepAddresses);
  readCodes(childOf(childOf(project, 'CodeBook'), 'Codes'), context);
  const variables = readVariables(childOf(project, 'Variables'), context);
  const sources = childrenOf(childOf(project, 'Sources'));
  const found = decideCounting(texts.marked(sources));
  const isOwn = attributeOf(project, 'origin') === ownOrigin;
  const decision = isOwn ? { ...found, counting: standardCounting, matters: false } : found;
  for (const source of sources) {
    readSource(source, { context, texts, counting: decision.counting, variables });
  }
  context.noteNotes(project, 'project');
  const notes = announceNotes(childOf(project, 'Notes'), context);
  readGroups(childOf(project, 'Cases'), context, variables);
  readGroups(childOf(project, 'Sets'), context, variables);
  readLinks(childOf(project, 'Links'), context);
  readNotes(notes, context, texts);
  readDescription(project, context);
  reportRest(project, context);
  reportUnused(variables, context);
  return decision;
}

function readUsers(users: XmlElement | undefined, context: ReadContext, keep: boolean): void {
  for (const user of childrenOf(users, 'User')) {
    const said = [attributeOf(user, 'name'), attributeOf(user, 'id')];
    const name =
      said.find((words) => words !== undefined && words.trim() !== '') ?? 'User without a name';
    const isWithheld = !keep && said.some((words) => words !== undefined && hasAddress(words));
    if (isWithheld) {
      context.losses.add('withheld', 'User', 'E-mail addresses are left out unless asked for.');
    }
    const refi = keptAttributes(user, ['id']);
    const kept = isWithheld && hasAddress(refi['id'] ?? '') ? {} : refi;
    context.add(
      'person',
      {
        id: context.idOf(user),
        name: isWithheld ? withoutAddresses(name) : name,
        ...(Object.keys(kept).length === 0 ? {} : { refi: kept }),
      },
      user,
    );
  }
}

function readDescription(project: XmlElement, context: ReadContext): void {
  const element = childOf(project, 'Description');
  const text = textOf(element);
  if (element === undefined || text.trim() === '') return;
  const id = stableId('project description', text);
  context.add('memo', { id, about: [], kind: 'note', text, refi: { kind: 'Project' } }, element);
}

/** What of the project has no place in a review. */
function reportRest(project: XmlElement, { losses }: ReadContext): void {
  if (attributeOf(project, 'basePath') !== undefined) {
    losses.add('withheld', 'Project@basePath', 'A place on somebody’s computer.');
  }
  const graphs = childrenOf(childOf(project, 'Graphs'), 'Graph');
  losses.addMany(graphs.length, {
    kind: 'dropped',
    place: 'Graphs',
    reason: 'Drawings are not read; links between codes are.',
    sample: attributeOf(graphs[0], 'name') ?? null,
  });
  const known = [
    'Users',
    'CodeBook',
    'Variables',
    'Cases',
    'Sources',
    'Notes',
    'Links',
    'Sets',
    'Graphs',
    'Description',
    'NoteRef',
  ];
  for (const { name } of childrenOf(project)) {
    if (!known.includes(name))
      losses.add('dropped', name, 'The element is not part of the standard.');
  }
}
