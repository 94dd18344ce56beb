import { reasonPhrases } from "../reason-phrases.js";
import { lettersOf } from "./letters-of.js";

/** For each status, patterns for error codes, best first. */
const words: Readonly<Record<number, readonly RegExp[]>> = {
  400: [/bad.?request/, /invalid.?(request|argument|param|input)|validation/, /invalid|malformed|illegal/],
  401: [/unauthori[sz]ed|unauthenticated/, /authentication|credential/, /token|login/],
  402: [/payment/, /billing/],
  403: [/forbidden/, /permission|access.?denied|not.?authori[sz]ed/, /denied|not.?allowed/],
  404: [/not.?found/, /no.?such|not.?exist|unknown.?(resource|entity|id)/, /missing/],
  405: [/method/],
  406: [/not.?acceptable/],
  409: [/conflict/, /already|duplicate|exists/],
  410: [/gone/, /expired/],
  412: [/precondition/, /version.?mismatch|etag/],
  413: [/too.?large|payload/],
  415: [/unsupported.?media|media.?type|content.?type/],
  416: [/range/],
  422: [/unprocessable/, /validation/, /invalid|malformed/],
  429: [/rate.?limit|too.?many/, /throttl|quota|limit/],
  500: [/internal/, /server|unexpected/, /api.?error|unknown/],
  501: [/not.?implemented/],
  502: [/gateway/],
  503: [/unavailable/, /overload|maintenance/],
  504: [/timeout|timed.?out/],
};

/**
 * Selects the error code whose words match a status best: `not_found` for 404. If none matches, prefers a code that
 * doesn't match another status. Undefined if there are no codes.
 */
export function codeForStatus(codes: readonly string[], status: number): string | undefined {
  const phrase = lettersOf(reasonPhrases[status] ?? "");
  const exact = codes.find((code) => code === String(status) || (phrase !== "" && lettersOf(code) === phrase));
  if (exact !== undefined) return exact;
  for (const pattern of words[status] ?? []) {
    const found = codes.find((code) => pattern.test(code.toLowerCase()));
    if (found !== undefined) return found;
  }
  const related = codes.find(
    (code) => (status < 500 ? /request/ : /error/).test(code.toLowerCase()) && !suitsAny(code),
  );
  // A code such as `invalid_request` is the most general one for a client error.
  const general = codes.find((code) => status < 500 && /(invalid|bad).?request/.test(code.toLowerCase()));
  return related ?? general ?? codes.find((code) => !suitsAny(code)) ?? codes[0];
}

/** Whether a code is the reason phrase of another error status: `not_found` for 400. A 422 may also be called `bad_request`. */
export function namesAnotherStatus(code: string, status: number): boolean {
  const letters = lettersOf(code);
  return Object.entries(reasonPhrases).some(
    ([each, phrase]) =>
      Number(each) !== status && !(status === 422 && each === "400") && letters !== "" && letters === lettersOf(phrase),
  );
}

function suitsAny(code: string): boolean {
  return Object.values(words).some((patterns) => patterns.some((pattern) => pattern.test(code.toLowerCase())));
}
