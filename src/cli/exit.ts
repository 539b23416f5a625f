/** What a command ends with; documented in docs/opdrachten.md. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** The command ran, and found something wrong in what it was given. */
  problems: 1,
  /** The command could not run: a wrong option, or a file or folder that cannot be read or written. */
  unusable: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Something that the person at the keyboard can mend. The message is Dutch, and says how. */
export class Fault extends Error {
  readonly exit: Exit;

  constructor(message: string, exit: Exit = EXIT.unusable) {
    super(message);
    this.exit = exit;
  }
}
