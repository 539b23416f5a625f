import type {ReactiveController, ReactiveElement} from 'lit';
import {contentContext, type ContentState} from '../context/content-context.js';
import {follow} from '../context/follow.js';
import type {Content, RoadId} from '../content/model/schema.js';
import {isInWidget, isPart} from '../internal/is-ours.js';

/** Of all wegenwachten on the page that stand by themselves, in the order in which they came. */
const standing = new Set<Standing>();

/** Of all widgets that show no second copy of one. */
const watching = new Set<Beside>();

type Host = ReactiveElement & {readonly road: RoadId | undefined};

interface Lists {
  /** The road whose help shows. */
  readonly listed: () => RoadId;
  /** Shows that of another road, where a visitor can choose one. */
  readonly choose: (road: RoadId) => void;
}

/** Makes a wegenwacht known to the roads on its page, which then point to it. */
export class Standing implements ReactiveController {
  readonly #host: Host;
  readonly #lists: Lists;
  readonly #content: {readonly value?: ContentState | undefined};
  /** What the roads were told last. */
  #told: readonly unknown[] = [];

  constructor(host: Host, lists: Lists) {
    this.#host = host;
    this.#lists = lists;
    this.#content = follow(host, contentContext);
  }

  hostConnected(): void {
    if (!isPart(this.#host) && !isInWidget(this.#host)) {
      standing.add(this);
      tell();
    }
  }

  hostDisconnected(): void {
    if (standing.delete(this)) {
      tell();
    }
  }

  hostUpdated(): void {
    const now = [this.#host.road, this.#content.value];
    if (standing.has(this) && now.some((each, index) => each !== this.#told[index])) {
      this.#told = now;
      tell();
    }
  }

  /** Whether a visitor of that document finds the help of a road here, as the content has it. */
  offers(road: RoadId, content: Content, {ownerDocument}: ReactiveElement): boolean {
    const state = this.#content.value;
    return (
      state?.status === 'ready' &&
      state.content === content &&
      this.#host.ownerDocument === ownerDocument &&
      (!this.#host.road || this.#lists.listed() === road)
    );
  }

  /** Whether it stands on the paper of the page too, where nobody can choose another road. */
  prints(road: RoadId): boolean {
    return this.#lists.listed() === road && this.#host.checkVisibility();
  }

  /** Brings a visitor to the help of a road; false where it is out of sight, such as on a closed tab. */
  async goTo(road: RoadId): Promise<boolean> {
    if (!this.#host.checkVisibility()) {
      return false;
    }
    if (this.#lists.listed() !== road) {
      this.#lists.choose(road);
      await this.#host.updateComplete;
    }
    this.#host.scrollIntoView({block: 'start', behavior: 'instant'});
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('[part~="title"]');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
    return true;
  }
}

/** Finds the wegenwacht that stands beside its host on the page, and renders the host anew when one comes or goes. */
export class Beside implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watching.add(this);
    this.update();
  }

  hostDisconnected(): void {
    watching.delete(this);
  }

  update(): void {
    this.#host.requestUpdate();
  }

  /** Where the help of a road stands with the same content; on paper only where it is printed. */
  find(road: RoadId, content: Content, prints: boolean): Standing | undefined {
    return [...standing].find(
      (each) => each.offers(road, content, this.#host) && (!prints || each.prints(road)),
    );
  }
}

function tell(): void {
  for (const beside of watching) {
    beside.update();
  }
}
