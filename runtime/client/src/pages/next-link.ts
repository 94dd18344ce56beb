const LINK = /<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const PARAMETER = /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))/g;

/** The target of the first `rel=next` link of a Link header (RFC 8288 section 3), or `null`. */
export function nextLink(header: string): string | null {
  for (const [, target = "", parameters = ""] of header.matchAll(LINK)) {
    // Of several `rel`, the first counts (section 3.3).
    const rel = Array.from(parameters.matchAll(PARAMETER)).find(([, name]) => name?.toLowerCase() === "rel");
    const relations = (rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) return target;
  }
  return null;
}
