import type { Scheme, SchemeKind, SecurityRequirements } from "../../model/model.js";
import type { SecurityRequirement, SecurityScheme, Server } from "../../resolve/document.js";
import { moduleNames, reservedWords } from "../names/reserved-names.js";
import { camelCase } from "../names/words.js";

/** The security schemes that a client can speak, with the names of the functions that make their credentials. */
export function buildSchemes(schemes: readonly SecurityScheme[], server: Server | null): readonly Scheme[] {
  const spoken = schemes.flatMap(({ name, description, kind }) =>
    kind.type === "unsupported" ? [] : [{ name, description, kind: relative(kind, server) }],
  );
  const isAlone = (type: SchemeKind["type"]): boolean => spoken.filter(({ kind }) => kind.type === type).length === 1;
  const used = new Set<string>();
  return spoken.map((scheme) => {
    const helper = isAlone(scheme.kind.type) ? scheme.kind.type : helperName(scheme.name, used);
    used.add(helper);
    return { ...scheme, helper };
  });
}

/** What else the file of credentials exports. */
const ownNames = new Set(["servers", "serverAt"]);

function helperName(scheme: string, used: ReadonlySet<string>): string {
  const name = camelCase(scheme) || "auth";
  const isFree =
    !used.has(name) && !reservedWords.has(name) && !moduleNames.has(name) && !ownNames.has(name) && !/^\d/.test(name);
  return isFree ? name : helperName(`auth ${scheme}`, used);
}

/** Addresses on the API's own server are written without it: a client of a test server then asks that server for its tokens. */
function relative(kind: SchemeKind, server: Server | null): SchemeKind {
  if (kind.type !== "serviceAccount") return kind;
  return {
    ...kind,
    tokenUrl: withoutOrigin(kind.tokenUrl, server),
    revokeUrl: kind.revokeUrl === null ? null : withoutOrigin(kind.revokeUrl, server),
  };
}

function withoutOrigin(url: string, server: Server | null): string {
  if (server === null || !URL.canParse(url) || !URL.canParse(server.url)) return url;
  const { origin, pathname, search } = new URL(url);
  return origin === new URL(server.url).origin ? `${pathname}${search}` : url;
}

/**
 * The schemes of each requirement. What the client cannot speak is left out of them: a certificate is shown by the caller's own
 * `fetch`, and what else is demanded beside it is sent all the same.
 */
export function buildRequirements(
  requirements: readonly SecurityRequirement[] | null,
  schemes: readonly SecurityScheme[],
): SecurityRequirements | null {
  const unspoken = new Set(schemes.flatMap(({ name, kind }) => (kind.type === "unsupported" ? [name] : [])));
  return (
    requirements?.map((requirement) =>
      requirement.map(({ scheme }) => scheme).filter((scheme) => !unspoken.has(scheme)),
    ) ?? null
  );
}
