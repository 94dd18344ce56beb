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

/** A request that has been sent, and with which nonce, used how often; `null` for one without an answer. */
interface Try {
  readonly response: Response;
  readonly nonce: string | null;
  readonly count: number;
}

/**
 * What Digest remembers of one origin. The first of several parallel calls fetches the challenge and the others wait
 * for it; afterwards every call answers unasked, with the same nonce and a rising count.
 */
export class DigestSpace {
  #session: Session | null = null;
  #asking: Promise<void> | null = null;

  /** Sends a message; answers the server's challenge, and once more if the nonce turns out to be stale. */
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

  /** Sends without an answer. A stream, which could be sent only once, waits until there is one, as with curl. */
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

  /** Begins a session; one with this nonce goes on, for its count must not start again. */
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
 * Whether a challenge should be answered (again). Not every server says that a nonce has run out; so an answer was
 * wrong for certain only if its nonce was given to this call and used for the first time.
 */
function isWorthwhile(last: Try, challenge: DigestChallenge, isRetry: boolean): boolean {
  if (last.nonce === null || challenge.stale) return true;
  return challenge.nonce !== last.nonce && (!isRetry || last.count > 1);
}

function challengeOf(response: Response): DigestChallenge | null {
  return response.status === 401 ? chooseChallenge(response) : null;
}

/** Authentication-Info (RFC 7616 section 3.5) has the grammar of a challenge's parameters. */
function nextNonce(response: Response): string | null {
  const info = response.headers.get("authentication-info") ?? "";
  return parseChallenges(`Digest ${info}`)[0]?.parameters.get("nextnonce") ?? null;
}
