import type {Contact, Content, Helpline, Resource, RoadId} from '../model/schema.js';

/** A public helpline, with what the list of the road says about the same number. */
export interface Line {
  readonly helpline: Helpline;
  readonly alike: readonly Resource[];
}

/** What a wegenwacht lists. */
export interface Help {
  /** Of the organisation itself, which are not for preparing. */
  readonly contacts: readonly Contact[];
  readonly lines: readonly Line[];
  /** What the list of the road says of no number above. */
  readonly resources: readonly Resource[];
  /** How many that are together. */
  readonly count: number;
}

/** The help on a road, in one phase or in all. */
export function helpOn(road: RoadId, phase: 'all' | 'cold' | 'warm', content: Content): Help {
  const listed = content.resources.filter(
    (each) => each.road === road && (phase === 'all' || each.phases.includes(phase)),
  );
  const isCold = phase === 'cold';
  const contacts = isCold ? [] : content.contacts;
  const lines = isCold ? [] : linesFor(road, listed, content);
  const resources = listed.filter((each) => !lines.some(({alike}) => alike.includes(each)));
  return {contacts, lines, resources, count: contacts.length + lines.length + resources.length};
}

/** The helplines with a number: all for incidents, and on another road those of which its own list gives the number. */
export function linesFor(
  road: RoadId,
  resources: readonly Resource[],
  {helplines}: Content,
): readonly Line[] {
  return helplines.flatMap((helpline) => {
    const {phone} = helpline;
    const alike = resources.filter(
      ({need, text}) => need === 'call' && phone && text.includes(phone),
    );
    return phone && (road === 'incidents' || alike.length) ? [{helpline, alike}] : [];
  });
}
