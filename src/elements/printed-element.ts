import {Printing} from '../controllers/printing.js';
import {property} from '../internal/decorators.js';
import {clearNotes, renderNotes} from '../templates/notes.js';
import {CwkElement} from './cwk-element.js';

/** A widget that prints what a visitor has chosen and opened in it, or all of it. */
export abstract class PrintedElement extends CwkElement {
  /** Print all of it, also what is folded or not chosen. */
  @property({attribute: 'print-all', type: Boolean}) printAll = false;

  protected readonly printing = new Printing(this, {render: renderNotes, clear: clearNotes});
}
