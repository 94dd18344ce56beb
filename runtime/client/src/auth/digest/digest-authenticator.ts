import { hex } from "../../encoding/hex.js";
import { discard } from "../../transport/discard.js";
import { type Message, type Send, withHeader } from "../../transport/message.js";
import { untilAborted } from "../../transport/until-aborted.js";
import { chooseChallenge, type DigestChallenge } from "./choose-challenge.js";
import { digestAuthorization } from "./digest-authorization.js";
import { parseChallenges } from "./parse-challenges.js";

/** A user's name and password, in plain text. */
export interface DigestUser {
  readonly username: string;
  readonly password: string;
}

/** An authentication session (RFC 7616 section 3.6): a challenge, and how many times its nonce has been used. */
interface Session {
  readonly challenge: DigestChallenge;
  readonly cnonce: string;
  nonce: string;
  count: number;
}

interface Sent {
  readonly response: Response;
  /** The nonce that the request used; null if it had no Authorization header. */
  readonly nonce: string | null;
  /** How many requests have used this nonce, including this one. */
  readonly count: number;
}

/** The time that calls wait for a challenge requested by another call. The other call's `fetch` may never respond. */
const CHALLENGE_WAIT_MS = 10_000;

/**
 * Authenticates requests to one origin. The first of several parallel calls requests the challenge, and the others
 * wait. If that call fails or is aborted, the next one requests the challenge. After that, every call uses the same
 * nonce with an increasing count, so it doesn't need a challenge of its own.
 */
export class DigestAuthenticator {
  #session: Session | null = null;
  /** The pending request for a challenge. Resolves to true if the request got a response, otherwise false. */
  #pendingChallenge: Promise<boolean> | null = null;

  /** Sends a message, responds to the server's challenge, and sends the message once more if the nonce has expired. */
  async send(message: Message, send: Send, reveal: () => Promise<DigestUser>): Promise<Response> {
    while (this.#session === null && this.#pendingChallenge !== null) {
      const isOver = await untilAborted(atMost(CHALLENGE_WAIT_MS, this.#pendingChallenge), message.signal);
      if (isOver) break;
    }
    const sendsOnce = message.payload?.replayable === false;
    const session = this.#session;
    let last =
      session === null
        ? await this.#sendUnauthenticated(message, send)
        : await sendAuthenticated(session, message, send, reveal);
    if (last.nonce === null && sendsOnce && challengeOf(last.response) === null) {
      await discard(last.response);
      return send(message);
    }

    for (const isRetry of [false, true]) {
      const challenge = challengeOf(last.response);
      if (challenge === null || !isWorthwhile(last, challenge, isRetry)) break;
      const next = this.#startSession(challenge);
      if (sendsOnce && last.nonce !== null) break;
      await discard(last.response);
      last = await sendAuthenticated(next, message, send, reveal);
    }
    return last.response;
  }

  /**
   * Sends a request without credentials to get a challenge. If the body is a stream that can be sent only once, sends
   * an empty body instead, as curl does.
   */
  async #sendUnauthenticated(message: Message, send: Send): Promise<Sent> {
    const sent = send(message.payload?.replayable === false ? { ...message, payload: null } : message);
    // A custom `fetch` may ignore the signal.
    const received = untilAborted(sent, message.signal);
    const pending = received
      .then((response) => {
        const challenge = challengeOf(response);
        if (challenge !== null) this.#startSession(challenge);
        return true;
      })
      .catch(() => {
        if (this.#pendingChallenge === pending) this.#pendingChallenge = null;
        return false;
      });
    this.#pendingChallenge = pending;
    await pending;
    return { response: await received, nonce: null, count: 0 };
  }

  /** Starts a session. If the current session has the same nonce, continues it, because its count must not restart. */
  #startSession(challenge: DigestChallenge): Session {
    if (this.#session?.nonce === challenge.nonce) return this.#session;
    this.#session = {
      challenge,
      cnonce: hex(crypto.getRandomValues(new Uint8Array(16))),
      nonce: challenge.nonce,
      count: 0,
    };
    return this.#session;
  }
}

/** Waits for a promise, but resolves to true once the given time has passed. */
async function atMost(milliseconds: number, pending: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(true), milliseconds)));
  return Promise.race([pending, late]).finally(() => clearTimeout(timer));
}

async function sendAuthenticated(
  session: Session,
  message: Message,
  send: Send,
  reveal: () => Promise<DigestUser>,
): Promise<Sent> {
  const user = await reveal();
  message.secrets.add(user.password);
  session.count += 1;
  const { nonce, count } = session;
  const { pathname, search } = new URL(message.url);
  const authorization = digestAuthorization({ ...session, ...user, method: message.method, uri: pathname + search });
  const response = await send(withHeader(message, "authorization", authorization));
  const next = nextNonce(response);
  if (next !== null && next !== session.nonce) {
    session.nonce = next;
    session.count = 0;
  }
  return { response, nonce, count };
}

/**
 * Whether to respond to a challenge. Not every server marks an expired nonce as `stale`, so a 401 without `stale` can
 * also mean that the nonce was too old. If the nonce was issued for this call and used for the first time, the
 * credentials are wrong.
 */
function isWorthwhile(last: Sent, challenge: DigestChallenge, isRetry: boolean): boolean {
  if (last.nonce === null || challenge.stale) return true;
  return challenge.nonce !== last.nonce && (!isRetry || last.count > 1);
}

function challengeOf(response: Response): DigestChallenge | null {
  return response.status === 401 ? chooseChallenge(response) : null;
}

/**
 * Returns `nextnonce` from the Authentication-Info header (RFC 7616 section 3.5), or `null`. The header has the same
 * syntax as the parameters of a challenge.
 */
function nextNonce(response: Response): string | null {
  const info = response.headers.get("authentication-info") ?? "";
  return parseChallenges(`Digest ${info}`)[0]?.parameters.get("nextnonce") ?? null;
}
