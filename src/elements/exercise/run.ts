import type {Inject, Scenario} from '../../content/model/schema.js';
import type {LevelChoice} from '../../context/situation-context.js';

/** What a visitor chose at one message. */
export interface Turn {
  readonly level: LevelChoice;
  /** Index of the step; undefined until the visitor chooses one. */
  readonly step: number | undefined;
}

/** How far a visitor is in the exercise; replaced whole, never changed in place. */
export interface Run {
  /** Id of the scenario; undefined while the visitor still has to choose one. */
  readonly scenario: string | undefined;
  /** The choices at each message so far; the last one belongs to the message in front. */
  readonly turns: readonly Turn[];
  /** The visitor asked who is at the wheel at the message in front. */
  readonly revealed: boolean;
}

/** One message with what the visitor chose at it. */
export interface Played {
  readonly inject: Inject;
  readonly turn: Turn;
  /** Counts from 1. */
  readonly number: number;
}

const OPEN: Turn = {level: 'unknown', step: undefined};

/** A run at the first message of a scenario, or at the choice of one. */
export function begin(scenario?: string): Run {
  return {scenario, turns: [OPEN], revealed: false};
}

/** The run with another choice at the message in front. */
export function choose(run: Run, choice: Partial<Turn>): Run {
  return {
    ...run,
    turns: run.turns.map((turn, index) =>
      index === run.turns.length - 1 ? {...turn, ...choice} : turn,
    ),
  };
}

/** The run at its next message. */
export function next({scenario, turns}: Run): Run {
  return {scenario, turns: [...turns, OPEN], revealed: false};
}

/** The messages so far; the last one is in front. */
export function played({turns}: Run, {injects}: Scenario): readonly Played[] {
  return injects
    .slice(0, turns.length)
    .map((inject, index) => ({inject, turn: turns[index] ?? OPEN, number: index + 1}));
}
