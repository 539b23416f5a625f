import type {FirstContact} from '../model/ids.js';
import type {Answers, Contact, ContactKind, Content, Helpline, Source} from '../model/schema.js';
import {holds} from './when.js';

/** Whom to call: somebody of the organisation itself, or a public helpline. */
export type Call =
  | {readonly local: true; readonly contact: Contact; readonly sources: readonly Source[]}
  | {readonly local: false; readonly helpline: Helpline; readonly sources: readonly Source[]};

/** A kind of contact that some situation asks for first. */
export type FirstKind = FirstContact | 'supplier';

/** Whom to reach in a situation. */
export interface Reach {
  /** Whoever has a number or an address, first whom the situation asks for; the organisation's own contacts come first. */
  readonly calls: readonly Call[];
  /** Who may help, but has no public number. */
  readonly named: readonly Helpline[];
  /** Whom the situation asks for first, and of whom the organisation gave no number. */
  readonly missing: readonly FirstKind[];
}

/**
 * Whom to reach in a situation. An answer changes the order, and never takes a number away.
 *
 * An own contact for a sector takes the place of a helpline for that sector without a number.
 */
export function reachIn(answers: Answers, {contacts, helplines}: Content): Reach {
  const first = askedFirst(answers);
  const rank = ({kind, sectors}: Contact): number => {
    const elsewhere = answers.sector && sectors && !sectors.includes(answers.sector);
    if (elsewhere || (kind === 'ghor' && answers.sector && answers.sector !== 'care')) {
      return 2;
    }
    return first.some((each) => each === kind) || (answers.sector && sectors) ? 0 : 1;
  };
  const isReplaced = ({phone, when}: Helpline): boolean =>
    !phone &&
    contacts.some(
      ({kind, sectors}) =>
        kind === 'sector-cert' && sectors?.some((sector) => when.sector?.includes(sector)),
    );
  const fits = ({when}: Helpline): number =>
    answers.sector && when.sector?.includes(answers.sector)
      ? 0
      : holds(when, answers, false)
        ? 1
        : 2;
  const reachable = ({phone, email}: Helpline): boolean => Boolean(phone ?? email);
  const lines = helplines.filter((helpline) => !isReplaced(helpline));
  return {
    calls: [
      ...sorted(contacts, rank).map(localCall),
      ...sorted(lines.filter(reachable), fits).map(publicCall),
    ],
    named: lines.filter((helpline) => !reachable(helpline) && holds(helpline.when, answers, false)),
    missing: missingOf(first, contacts),
  };
}

/** The kinds of whom there is no contact. */
export function missingOf<K extends ContactKind>(
  kinds: readonly K[],
  contacts: readonly Contact[],
): readonly K[] {
  return kinds.filter((kind) => !contacts.some((contact) => contact.kind === kind));
}

/** Which contacts of its own a gemeente needs first. */
function askedFirst({origin, sector}: Answers): readonly FirstKind[] {
  if (origin === 'own') {
    return ['duty-officer', 'supplier'];
  }
  if (sector === 'care') {
    return ['safety-region', 'ghor'];
  }
  return sector === 'ict-supplier' ? ['safety-region', 'supplier'] : ['safety-region'];
}

/** Sorting keeps the order of the file among equals. */
function sorted<T>(items: readonly T[], rank: (item: T) => number): T[] {
  return [...items].sort((one, other) => rank(one) - rank(other));
}

function localCall(contact: Contact): Call {
  return {
    local: true,
    contact,
    sources: [{document: 'local', verifiedOn: contact.verifiedOn}],
  };
}

function publicCall(helpline: Helpline): Call {
  return {local: false, helpline, sources: helpline.sources};
}
