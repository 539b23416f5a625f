import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Content} from '../../content/model/schema.js';
import {download} from '../../internal/download.js';
import {htmlOf} from '../../internal/html-of.js';
import {printAlone} from '../../internal/print-alone.js';
import {Printing} from '../../controllers/printing.js';
import {state} from '../../internal/decorators.js';
import {base} from '../../styles/base.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderLocalFailed} from '../../templates/local-failed.js';
import {CwkElement} from '../cwk-element.js';
import {renderCrisisCard} from './card.js';
import {cardStyles} from './card.styles.js';
import {narrowInContainer, paperInPrint, styles} from './crisis-card.styles.js';
import {CARD_CSS, cardDocument, cardFileName, cardName} from './file.js';
import {renderFront} from './front.js';
import {printStyles} from './print.styles.js';
import {isTooMuch} from './room.js';
import {texts} from './texts.js';

/**
 * Shows that there is a card of two A4 pages for when the network is down, of what date it is, and prints or saves it.
 *
 * The file that it saves is one HTML page without a script, with the content then on the page. Nothing is sent.
 *
 * @tag cwk-crisis-card
 * @csspart front - What shows at first sight.
 * @csspart about - What the card is, whose, and of what date.
 * @csspart actions - The two buttons.
 * @csspart whole - The whole card, which a visitor unfolds; on paper it is always open.
 * @csspart card - The card itself, which has the colours of the page and on paper those of paper.
 * @csspart heading - The headings.
 * @csspart contacts - The contacts of the organisation.
 * @csspart helplines - The public helplines that have a number.
 * @csspart named - Who may help but has no number.
 * @csspart deadlines - Lines on which to write until when each report can wait.
 * @csspart actions-own - What to do first if the own systems are affected.
 * @csspart actions-other - What to do first if another organisation is affected.
 * @csspart path - The questions with their answers.
 * @csspart steps - The steps of the warm phase.
 * @csspart times - How fast the teams start.
 * @csspart table - Who does what at which GRIP level.
 * @csspart notes - Where the sources contradict each other.
 */
export class CwkCrisisCard extends CwkElement {
  static override readonly styles = [
    tokens,
    base,
    cardStyles,
    styles,
    paperInPrint,
    printStyles,
    narrowInContainer,
  ];

  constructor() {
    super();
    new Printing(this);
  }

  /** The file that was saved last; each time a new object, so that it is announced anew. */
  @state() private saved: {readonly name: string} | undefined;

  protected override renderReady(content: Content): TemplateResult {
    const now = new Date();
    return html`
      ${renderLocalFailed(this, this.state)}
      <div class="front" part="front">
        ${renderFront(content, this.depth, now)}
        <div class="actions" part="actions">
          <button type="button" class="button main" @click=${() => this.#print(content)}>
            ${texts.print()}
          </button>
          <button type="button" class="button" @click=${() => this.#save(content)}>
            ${texts.save()}
          </button>
          ${isTooMuch(content) ? html`<p class="notice">${texts.tooMany()}</p>` : nothing}
        </div>
        <p class="status" role="status">
          ${this.saved ? keyed(this.saved, texts.saved({file: this.saved.name})) : nothing}
        </p>
        <details class="whole for-paper" part="whole">
          <summary>${texts.open()}</summary>
          ${renderCrisisCard(content, {headingLevel: this.depth, now})}
        </details>
      </div>
    `;
  }

  #print(content: Content): void {
    printAlone(this.renderRoot as ShadowRoot, {
      title: cardName(content),
      lang: content.lang,
      css: CARD_CSS,
      body: renderCrisisCard(content, {headingLevel: 1, now: new Date()}),
    });
  }

  #save(content: Content): void {
    const now = new Date();
    const name = cardFileName(content, now);
    this.saved = {name};
    const card = htmlOf(renderCrisisCard(content, {headingLevel: 1, now}));
    download(name, 'text/html', cardDocument(content, card));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-crisis-card': CwkCrisisCard;
  }
}
