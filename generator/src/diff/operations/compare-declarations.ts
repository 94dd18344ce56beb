import type { ApiDocument, NamedSchema } from "../../resolve/document.js";
import { encodeKey } from "../../render/encode.js";
import type { Emission } from "../findings/finding.js";
import type { Shape } from "../schema/shape.js";
import type { Shapes } from "../schema/shapes.js";
import { compareSecurity } from "./compare-security.js";
import { compareSecuritySchemes } from "./compare-security-schemes.js";
import { compareServers } from "./compare-servers.js";
import type { ComparedApi } from "./compared-api.js";
import { emission, placeOf } from "./operation-context.js";

export interface DeclarationContext {
  /** The schemas of each document. */
  readonly shapes: readonly [Shapes, Shapes];
  readonly isSame: (left: Shape, right: Shape) => boolean;
}

/** The maximum number of pairs of removed and added schemas. If there are more, the search for renames is skipped. */
const MAX_PAIRS = 10_000;

/** Compares what two documents declare for all operations: schemas, security and servers. */
export function compareDeclarations(
  { document: base }: ComparedApi,
  { document: revision }: ComparedApi,
  { shapes, isSame }: DeclarationContext,
): readonly Emission[] {
  const occurrence = placeOf(null);
  const from = { requirements: base.security ?? [], at: base.at };
  const to = { requirements: revision.security ?? [], at: revision.at };
  const removed = missingIn(base, revision);
  const added = removed.length === 0 ? [] : missingIn(revision, base);
  const isLike = (one: NamedSchema, other: NamedSchema): boolean =>
    isSame(shapes[0].of(one.schema), shapes[1].of(other.schema));
  const hintOf = (from: NamedSchema): Emission["hint"] => {
    if (removed.length * added.length > MAX_PAIRS) return null;
    const [to, ...others] = added.filter((each) => isLike(from, each));
    const isOnly = to !== undefined && others.length === 0 && removed.filter((each) => isLike(each, to)).length === 1;
    return isOnly ? { kind: "schema", from: from.key, to: to.key } : null;
  };
  return [
    ...removed.map((each) =>
      emission("api-schema-removed", {
        base: each.id,
        wire: "safe",
        types: "breaking",
        args: { name: each.key },
        witness: { kind: "code", text: `import type { ${encodeKey(each.name)} } from …` },
        hint: hintOf(each),
        occurrence,
      }),
    ),
    ...compareSecurity(from, to, { prefix: "api-global-security", occurrence }),
    ...compareSecuritySchemes(base.securitySchemes, revision.securitySchemes),
    ...compareServers(base.servers, revision.servers, occurrence),
  ];
}

/** Returns the named schemas that another document doesn't have. */
function missingIn(document: ApiDocument, other: ApiDocument): readonly NamedSchema[] {
  const names = new Set([...other.schemas.values()].filter(isComponent).map(({ key }) => key));
  return [...document.schemas.values()].filter((each) => isComponent(each) && !names.has(each.key));
}

/** Whether the document declares a schema by name, instead of only referring to a part of another schema. */
function isComponent({ id }: NamedSchema): boolean {
  return /#\/(?:components\/schemas|definitions)\/[^/]+$/.test(id);
}
