import { discard } from "../transport/discard.js";
import { type Message, type Send, withHeader } from "../transport/message.js";
import { untilAborted } from "../transport/until-aborted.js";
import { answerChallenge } from "./answer-challenge.js";
import { chooseChallenge, type DigestChallenge } from "./choose-challenge.js";
import { hex } from "./hex.js";
import { parseChallenges } from "./parse-challenges.js";

/** A user's name and password, revealed. */
export interface DigestUser {
  readonly username: string;
  readonly password: string;
}

/** An authentication session (RFC 7616 section 3.6): a challenge, and how often its nonce has been used. */
interface Session {
  readonly challenge: DigestChallenge;
  readonly cnonce: string;
  nonce: string;
  count: number;
}

/** A request that has been sent, with its nonce and count, which are `null` if it had no Authorization header. */
interface Try {
  readonly response: Response;
  readonly nonce: string | null;
  readonly count: number;
}

/**
 * The Digest session of one origin. The first of several parallel calls gets the challenge, and the others wait for it.
 * After that, every call is sent with the same nonce and an increasing count, without a new challenge.
 */
export class DigestSpace {
  #session: Session | null = null;
  #asking: Promise<void> | null = null;

  /** Sends a message, responds to the server's challenge, and retries once if the nonce has expired. */
  async send(message: Message, send: Send, reveal: () => Promise<DigestUser>): Promise<Response> {
    if (this.#session === null && this.#asking !== null) await untilAborted(this.#asking, message.signal);
    const sendsOnce = message.payload?.replayable === false;
    const session = this.#session;
    let last = session === null ? await this.#ask(message, send) : await answer(session, message, send, reveal);
    if (last.nonce === null && sendsOnce && challengeOf(last.response) === null) {
      await discard(last.response);
      return send(message);
    }

    for (const isRetry of [false, true]) {
      const challenge = challengeOf(last.response);
      if (challenge === null || !isWorthwhile(last, challenge, isRetry)) break;
      const next = this.#begin(challenge);
      if (sendsOnce && last.nonce !== null) break;
      await discard(last.response);
      last = await answer(next, message, send, reveal);
    }
    return last.response;
  }

  /** Sends a request without credentials to get a challenge. A stream can be sent only once, so it is replaced by an empty body, as curl does. */
  async #ask(message: Message, send: Send): Promise<Try> {
    const asked = send(message.payload?.replayable === false ? { ...message, payload: null } : message);
    this.#asking = asked
      .then((response) => {
        const challenge = challengeOf(response);
        if (challenge !== null) this.#begin(challenge);
      })
      .catch(() => undefined);
    await this.#asking;
    return { response: await asked, nonce: null, count: 0 };
  }

  /** Starts a session, or continues the one with this nonce, whose count must not restart. */
  #begin(challenge: DigestChallenge): Session {
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

async function answer(session: Session, message: Message, send: Send, reveal: () => Promise<DigestUser>): Promise<Try> {
  const user = await reveal();
  message.secrets.add(user.password);
  session.count += 1;
  const { nonce, count } = session;
  const uri = message.url.pathname + message.url.search;
  const authorization = answerChallenge({ ...session, ...user, method: message.method, uri });
  const response = await send(withHeader(message, "authorization", authorization));
  const next = nextNonce(response);
  if (next !== null && next !== session.nonce) {
    session.nonce = next;
    session.count = 0;
  }
  return { response, nonce, count };
}

/**
 * Whether to respond to a challenge (again). Not every server reports that a nonce has expired. So credentials are
 * certainly wrong only if the nonce was issued to this call and used for the first time.
 */
function isWorthwhile(last: Try, challenge: DigestChallenge, isRetry: boolean): boolean {
  if (last.nonce === null || challenge.stale) return true;
  return challenge.nonce !== last.nonce && (!isRetry || last.count > 1);
}

function challengeOf(response: Response): DigestChallenge | null {
  return response.status === 401 ? chooseChallenge(response) : null;
}

/** Returns `nextnonce` of the Authentication-Info header (RFC 7616 section 3.5), which has the syntax of challenge parameters. */
function nextNonce(response: Response): string | null {
  const info = response.headers.get("authentication-info") ?? "";
  return parseChallenges(`Digest ${info}`)[0]?.parameters.get("nextnonce") ?? null;
}
