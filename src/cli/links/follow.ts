import {version} from '../../internal/version.js';
import type {Hosts} from './hosts.js';
import {faultOf, isBroken, judge, type Outcome, type Redirect} from './outcome.js';

const HEADERS = {'user-agent': `cyberwegenkaart/${version} (links)`};
const MAX_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];

/** With these a page has moved for good; with the others only for now. */
const PERMANENT = [301, 308];

/** Follows a link to its end, as a browser does. Never throws. */
export async function follow(url: string, seconds: number, hosts: Hosts): Promise<Outcome> {
  const redirects: Redirect[] = [];
  const seen = new Set<string>();
  for (let at = new URL(url); ;) {
    seen.add(at.href);
    let answer: Response;
    try {
      const to = at;
      answer = await hosts.turn(to.host, () => ask(to, seconds));
    } catch (error) {
      return {state: 'dead', reason: faultOf(error, seconds), redirects};
    }
    const {status} = answer;
    if (!REDIRECTS.includes(status)) {
      const judged = judge(status);
      return {
        ...judged,
        ...(judged.state === 'ok' && moved(url, at, redirects)),
        status,
        redirects,
      };
    }
    const next = targetOf(answer, at);
    if (!next) {
      return {
        state: 'dead',
        reason: `leidt door (${status}), maar nergens heen`,
        status,
        redirects,
      };
    }
    redirects.push({status, to: next.href});
    if (seen.has(next.href)) {
      return {state: 'dead', reason: 'leidt in een kring terug naar zichzelf', status, redirects};
    }
    if (redirects.length > MAX_REDIRECTS) {
      return {
        state: 'dead',
        reason: `leidt meer dan ${MAX_REDIRECTS} keer door`,
        status,
        redirects,
      };
    }
    at = next;
  }
}

/** Asks for no more than the head of the answer, and for all of it if the server refuses that. */
async function ask(url: URL, seconds: number): Promise<Response> {
  try {
    const answer = await request('HEAD', url, seconds);
    if (answer.status < 400 || answer.status === 429) {
      return answer;
    }
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
  const answer = await request('GET', url, seconds);
  await answer.body?.cancel();
  return answer;
}

function request(method: string, url: URL, seconds: number): Promise<Response> {
  const signal = AbortSignal.timeout(seconds * 1000);
  return fetch(url, {method, headers: HEADERS, redirect: 'manual', signal});
}

/** Where an answer leads to, if a browser would go there. */
function targetOf({headers}: Response, from: URL): URL | undefined {
  const location = headers.get('location');
  if (location === null || !URL.canParse(location, from.href)) {
    return undefined;
  }
  const target = new URL(location, from);
  target.hash = '';
  return /^https?:$/.test(target.protocol) ? target : undefined;
}

/** What somebody must know of a link that works, but ends elsewhere. */
function moved(url: string, end: URL, redirects: readonly Redirect[]): Partial<Outcome> | false {
  const {protocol, pathname} = new URL(url);
  if (redirects.length === 0) {
    return false;
  }
  if (end.pathname === '/' && pathname !== '/') {
    const reason = `leidt naar de voorpagina ${end.href}. De pagina zelf is er waarschijnlijk niet meer`;
    return {state: 'moved', reason};
  }
  if (protocol === 'https:' && end.protocol === 'http:') {
    return {state: 'moved', reason: `leidt naar een adres zonder https: ${end.href}`};
  }
  return (
    redirects.every(({status}) => PERMANENT.includes(status)) && {
      state: 'moved',
      reason: `staat nu op ${end.href}`,
    }
  );
}
