import {cellAt} from './cells.js';
import type {Actor, Cell, Content, Level, LevelId} from '../model/schema.js';

/** An actor whose part is another at another level, with both cells. */
export interface CellChange {
  readonly actor: Actor;
  readonly from: Cell;
  readonly to: Cell;
  /** What differs. The basis counts only of who leads at both levels. */
  readonly differs: readonly ('role' | 'scope' | 'basis')[];
}

/** What changes between two levels. */
export interface Comparison {
  readonly from: Level;
  readonly to: Level;
  /** First who leads at the new level, then who led at the old one, then the others as the matrix has them. */
  readonly changes: readonly CellChange[];
  /** Whose part stays the same. */
  readonly same: readonly Actor[];
  /** The two levels have other teams; each level says which. */
  readonly teams: boolean;
}

/**
 * Says what changes between two GRIP levels, up or down; levels in between may be skipped.
 *
 * @returns undefined if the content does not have both levels, because a region can hide one.
 */
export function compareLevels(
  content: Content,
  from: LevelId,
  to: LevelId,
): Comparison | undefined {
  const [before, after] = [from, to].map((level) => content.levels.find(({id}) => id === level));
  if (!before || !after) {
    return undefined;
  }
  const changes = content.actors.flatMap((actor) => {
    const [old, next] = [cellAt(actor, from), cellAt(actor, to)];
    return old && next ? changed(actor, old, next) : [];
  });
  return {
    from: before,
    to: after,
    changes: changes.sort((a, b) => rank(a) - rank(b)),
    same: content.actors.filter((actor) => !changes.some((change) => change.actor === actor)),
    teams: before.teams.text !== after.teams.text,
  };
}

function changed(actor: Actor, from: Cell, to: Cell): CellChange[] {
  const differs = (['role', 'scope'] as const).filter((key) => from[key] !== to[key]);
  const basis = leads(from) && leads(to) && !sameBasis(from, to) ? (['basis'] as const) : [];
  return differs.length || basis.length ? [{actor, from, to, differs: [...differs, ...basis]}] : [];
}

/** 0 is who leads administratively at the new level, 8 who leads at neither of them. */
function rank({from, to}: CellChange): number {
  return LEADS.reduce(
    (sum, role) => sum * 3 + (to.role === role ? 0 : from.role === role ? 1 : 2),
    0,
  );
}

const LEADS: readonly Cell['role'][] = ['leads-administratively', 'leads-operationally'];

function leads({role}: Cell): boolean {
  return LEADS.includes(role);
}

function sameBasis(from: Cell, to: Cell): boolean {
  return (
    from.basis.length === to.basis.length && from.basis.every((each) => to.basis.includes(each))
  );
}
