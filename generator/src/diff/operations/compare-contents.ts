import { childOf } from "../../model/location.js";
import type { Content } from "../../resolve/document.js";
import { emitSchema } from "../findings/emit-schema.js";
import type { Emission } from "../findings/finding.js";
import { matchContents, relationOf } from "./match-contents.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";

export interface ContentOptions {
  readonly pair: OperationPair;
  readonly kind: "request-body" | "response-body";
  /** The status of a response; null for a request. */
  readonly status: string | null;
}

/** Compares the media types of two bodies, and the schema of each. */
export function compareContents(
  base: readonly Content[],
  revision: readonly Content[],
  options: ContentOptions,
): readonly Emission[] {
  const { pairs, removed, added } = matchContents(base, revision);
  const { pair, kind, status } = options;
  const isRequest = kind === "request-body";
  const prefix = isRequest ? "request-body-media-type" : "response-media-type";
  const create = (
    id: string,
    from: Content | null,
    to: Content | null,
    types: Emission["types"] = "safe",
  ): Emission => {
    const mediaType = to?.mediaType ?? from?.mediaType ?? null;
    return emission(id, {
      direction: isRequest ? "request" : "response",
      types,
      base: from?.at ?? null,
      revision: to?.at ?? null,
      args: { from: from?.mediaType ?? null, to: to?.mediaType ?? null },
      occurrence: placeOf(pair.revision, { status, mediaType }),
    });
  };
  return [
    ...removed.map((each) => create(`${prefix}-removed`, each, null, "breaking")),
    ...added.map((each) => create(`${prefix}-added`, null, each, isRequest ? "safe" : "risky")),
    ...pairs.flatMap(([from, to]) => [
      ...(from.mediaType === to.mediaType ? [] : renamed(from, to, create, options)),
      ...compareEncodings(from, to, create, options),
      ...compareBodies(from, to, create, options),
    ]),
  ];
}

type Create = (id: string, from: Content, to: Content, types?: Emission["types"]) => Emission;

function renamed(from: Content, to: Content, create: Create, { kind }: ContentOptions): readonly Emission[] {
  const relation = relationOf(from.mediaType, to.mediaType) ?? "changed";
  if (kind === "response-body") return [create(`response-media-type-name-${relation}`, from, to)];
  // Existing clients send the old media type. The server may no longer accept it if the new one is more specific.
  return relation === "changed" || relation === "generalized"
    ? []
    : [{ ...create("request-body-media-type-removed", from, to), wire: "risky", confidence: "unproven" }];
}

function compareEncodings(from: Content, to: Content, create: Create, { kind }: ContentOptions): readonly Emission[] {
  const names = Object.keys(from.encoding).filter((name) => Object.hasOwn(to.encoding, name));
  const added = Object.keys(to.encoding).filter((name) => !Object.hasOwn(from.encoding, name));
  const removed = Object.keys(from.encoding).filter((name) => !Object.hasOwn(to.encoding, name));
  const changed = names.filter((name) => JSON.stringify(from.encoding[name]) !== JSON.stringify(to.encoding[name]));
  return [...changed, ...added, ...removed].map((name) => {
    const created = create(`${kind}-encoding-changed`, from, to);
    return {
      ...created,
      cause: { base: childOf(from.at, "encoding", name), revision: childOf(to.at, "encoding", name) },
      args: { property: name },
      // An encoding may apply before it is declared, and may still apply after the declaration is removed.
      ...(changed.includes(name) ? {} : { wire: "risky" as const, confidence: "unproven" as const }),
    };
  });
}

function compareBodies(from: Content, to: Content, create: Create, options: ContentOptions): readonly Emission[] {
  const { pair, kind, status } = options;
  if (from.schema === null || to.schema === null) {
    if (from.schema === to.schema) return [];
    const verb = from.schema === null ? "added" : "removed";
    const isBroken = (verb === "added") === (kind === "request-body");
    const created = create(`${kind}-media-type-schema-${verb}`, from, to, "breaking");
    return [{ ...created, wire: isBroken ? "risky" : "safe", confidence: isBroken ? "unproven" : "exact" }];
  }
  const root = {
    kind,
    occurrence: placeOf(pair.revision, { status, mediaType: to.mediaType }),
    isTyped: isJson(to.mediaType),
    acceptsSingle: false,
  };
  return emitSchema(pair.base.shapes.of(from.schema), pair.revision.shapes.of(to.schema), {
    root,
    context: pair.schemas,
    extensions: pair.revision.operation.extensions,
  });
}

function isJson(mediaType: string): boolean {
  const [name = ""] = mediaType.split(";");
  return name.trim().toLowerCase() === "application/json" || name.trim().toLowerCase().endsWith("+json");
}
