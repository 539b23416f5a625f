import type {Content, Helpline, Resource, RoadId} from '../model/schema.js';

/** A public helpline, with what the list of the road says about the same number. */
export interface Line {
  readonly helpline: Helpline;
  readonly alike: readonly Resource[];
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
