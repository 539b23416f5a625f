/** Characters with which a text could steer a terminal; line ends and tabs are not among them. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Prints what was asked for, on stdout. */
export function print(text: string): void {
  process.stdout.write(`${text.replace(CONTROLS, '\ufffd')}\n`);
}

/** Prints what somebody must know besides, on stderr. */
export function tell(text: string): void {
  process.stderr.write(`${text.replace(CONTROLS, '\ufffd')}\n`);
}

/** `1 fout`, `2 fouten`. */
export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
