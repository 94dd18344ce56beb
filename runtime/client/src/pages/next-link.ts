const LINK = /<([^<>]*)>((?:\s*;(?:\s*[\w*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)?)*)/g;
const PARAMETER = /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))/g;

/**
 * Returns the target of the first `rel=next` link in a Link header (RFC 8288 section 3), or `null` if there is none.
 * Ignores links with an `anchor`, which don't apply to the response itself (section 3.2), and links with
 * `results="false"`, which Sentry sends if the next page is empty.
 */
export function nextLink(header: string): string | null {
  for (const [, target = "", text = ""] of header.matchAll(LINK)) {
    const parameters = new Map<string, string>();
    for (const [, name = "", quoted, token = ""] of text.matchAll(PARAMETER)) {
      const key = name.toLowerCase();
      // If `rel` is repeated, all but the first are ignored (section 3.3).
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, "$1") ?? token);
    }
    const relations = (parameters.get("rel") ?? "").toLowerCase().split(/\s+/);
    const isEmpty = parameters.get("results") === "false";
    if (relations.includes("next") && !parameters.has("anchor") && !isEmpty) return target;
  }
  return null;
}
