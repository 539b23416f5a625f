import {Fault} from './exit.js';

/** The value of an option that must be one of a list. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new Fault(`${option} is “${value}”, maar moet een van deze zijn: ${allowed.join(', ')}.`);
  }
  return found;
}

/** The address of a page. */
export function httpsUrl(value: string): string {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    throw new Fault(`--page is “${value}”, maar moet een adres zijn dat begint met https://.`);
  }
  return value;
}

/** A whole number within bounds. */
export function wholeNumber(option: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new Fault(
      `${option} is “${value}”, maar moet een getal zijn van ${min} tot en met ${max}.`,
    );
  }
  return number;
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** The address of a folder on a server, with a `/` at the end. */
export function folderUrl(option: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const local = url?.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname);
  if (!url || !(url.protocol === 'https:' || local)) {
    throw new Fault(
      `${option} is “${value}”, maar moet een adres zijn dat begint met https:// (of http:// voor localhost).`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Fault(
      `${option} is “${value}”, maar moet een adres zijn zonder ?, # of naam en wachtwoord.`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
