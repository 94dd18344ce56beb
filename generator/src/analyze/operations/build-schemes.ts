import { canBeginIdentifier } from "../../model/identifier.js";
import type { Scheme, SchemeKind } from "../../model/model.js";
import type { SecurityScheme, Server } from "../../resolve/document.js";
import { moduleNames, reservedWords } from "../names/reserved-names.js";
import { camelCase } from "../names/words.js";

/** Returns the security schemes that the client supports, each with the name of the function that creates its credential. */
export function buildSchemes(schemes: readonly SecurityScheme[], server: Server | null): readonly Scheme[] {
  const supported = schemes.flatMap(({ name, description, kind }) =>
    kind.type === "unsupported" ? [] : [{ name, description, kind: relativeToServer(kind, server) }],
  );
  const isOnlyOne = (type: SchemeKind["type"]): boolean =>
    supported.filter(({ kind }) => kind.type === type).length === 1;
  const used = new Set<string>();
  return supported.map((scheme) => {
    const helper = isOnlyOne(scheme.kind.type) ? scheme.kind.type : helperName(scheme.name, used);
    used.add(helper);
    return { ...scheme, helper };
  });
}

/** Names that the generated file exports in addition to the credential functions. */
const otherExports = new Set(["servers", "serverAt"]);

function helperName(scheme: string, used: ReadonlySet<string>): string {
  const name = camelCase(scheme) || "auth";
  const isFree =
    !used.has(name) &&
    !reservedWords.has(name) &&
    !moduleNames.has(name) &&
    !otherExports.has(name) &&
    canBeginIdentifier(name);
  return isFree ? name : helperName(`auth ${scheme}`, used);
}

/** Makes token URLs on the API's server relative, so that a client of a test server gets its tokens from the test server. */
function relativeToServer(kind: SchemeKind, server: Server | null): SchemeKind {
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
