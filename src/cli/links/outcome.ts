/** What came of a link. */
export type State = 'ok' | 'moved' | 'unclear' | 'dead';

/** One step from an address to the next. */
export interface Redirect {
  readonly status: number;
  readonly to: string;
}

/** What one link led to. */
export interface Outcome {
  readonly state: State;
  /** Why, as a Dutch sentence without its full stop; absent if all is well. */
  readonly reason?: string | undefined;
  /** The HTTP status of the last answer; absent if none came. */
  readonly status?: number | undefined;
  readonly redirects: readonly Redirect[];
}

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/;

const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'het certificaat is verlopen',
  CERT_NOT_YET_VALID: 'het certificaat geldt nog niet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'de server heeft het certificaat zelf gemaakt',
  SELF_SIGNED_CERT_IN_CHAIN: 'de server heeft het certificaat zelf gemaakt',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'de server geeft niet het hele certificaat',
  ERR_TLS_CERT_ALTNAME_INVALID: 'het certificaat is van een andere server',
};

const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'deze server bestaat niet (DNS)',
  EAI_AGAIN: 'het adres van deze server is nu niet te vinden (DNS)',
  ECONNREFUSED: 'de server weigert de verbinding',
  ECONNRESET: 'de server brak de verbinding af',
  EPIPE: 'de server brak de verbinding af',
  UND_ERR_SOCKET: 'de server brak de verbinding af',
  EHOSTUNREACH: 'de server is niet te bereiken',
  ENETUNREACH: 'de server is niet te bereiken',
  ETIMEDOUT: 'de server gaf geen antwoord',
  UND_ERR_CONNECT_TIMEOUT: 'de server gaf geen antwoord',
};

const BROKEN = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_)/;

/** Whether the server began an answer, so that another request may do better. */
export function isBroken(error: unknown): boolean {
  return BROKEN.test(codeOf(error));
}

/** Why there was no answer. */
export function faultOf(error: unknown, seconds: number): string {
  const {name, cause} = error as Error;
  if (name === 'TimeoutError') {
    return `er kwam geen antwoord binnen ${seconds} seconden`;
  }
  const code = codeOf(error);
  if (TLS.test(code)) {
    return `de verbinding is niet veilig: ${CERTIFICATES[code] ?? code}`;
  }
  if (/^HPE_/.test(code)) {
    return `het antwoord is geen HTTP (${code})`;
  }
  return FAULTS[code] ?? `er kwam geen antwoord (${code || String(cause ?? error)})`;
}

/** fetch puts the error of the system in that of its own; two addresses that fail give one more. */
function codeOf(error: unknown): string {
  const {cause = error} = error as Error;
  const {code, errors} = cause as NodeJS.ErrnoException & {
    errors?: readonly NodeJS.ErrnoException[];
  };
  return code ?? errors?.[0]?.code ?? '';
}

/** What an answer means that is no redirect. */
export function judge(status: number): {state: State; reason?: string} {
  if (status >= 200 && status < 300) {
    return {state: 'ok'};
  }
  if (status === 404 || status === 410) {
    return {state: 'dead', reason: `de pagina is er niet (${status})`};
  }
  if (status === 401 || status === 403 || status === 407 || status === 999) {
    return {
      state: 'unclear',
      reason: `de server laat dit programma niet toe (${status}). Kijk zelf`,
    };
  }
  if (status === 429 || status === 503) {
    return {
      state: 'unclear',
      reason: `de server heeft het nu te druk (${status}). Probeer het later`,
    };
  }
  return {
    state: 'dead',
    reason:
      status >= 500
        ? `de server heeft een storing (${status})`
        : `de server antwoordt met ${status}`,
  };
}
