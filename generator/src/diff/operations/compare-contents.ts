import { childOf } from "../../model/location.js";
import type { Content } from "../../resolve/document.js";
import { emitSchema } from "../findings/emit-schema.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import { matchContents, relationOf } from "./match-contents.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import { callExample } from "./witnesses/call-example.js";
import { requestExample } from "./witnesses/request-example.js";
import { isSent } from "./is-sent.js";
import { responseExample } from "./witnesses/response-example.js";

export interface ContentOptions {
  readonly pair: OperationPair;
  readonly kind: "request-body" | "response-body";
  /** Whether the API sends the request. If so, `kind` is "response-body", but the findings have request ids. */
  readonly isSent?: boolean;
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
  const { operation } = pair.base;
  const prefix = partOf(options) === "request-body" ? "request-body-media-type" : "response-media-type";
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
    ...removed.map((each) => ({
      ...create(`${prefix}-removed`, each, null, !isRequest || isSent(operation.method) ? "breaking" : "safe"),
      witness: requestExample(operation, `with ${isRequest ? "Content-Type" : "Accept"}: ${each.mediaType}`),
    })),
    ...added.map((each) => addition(each, base, create, options)),
    ...pairs.flatMap(([from, to]) => [
      ...(from.mediaType === to.mediaType
        ? []
        : renamed(from, to, create, { ...options, hasSeveral: base.length > 1 || revision.length > 1 })),
      ...compareEncodings(from, to, create, options),
      ...compareBodies(from, to, create, options),
    ]),
  ];
}

type Create = (id: string, from: Content | null, to: Content | null, types?: Emission["types"]) => Emission;

/** Returns the finding for a new media type. A second media type changes the generated types of a request body. */
function addition(content: Content, base: readonly Content[], create: Create, options: ContentOptions): Emission {
  const { kind, pair, status } = options;
  const { operation } = pair.revision;
  const type = `Content-Type: ${content.mediaType}`;
  if (kind === "response-body") {
    const id = options.isSent === true ? "request-body-media-type-added" : "response-media-type-added";
    const created = create(id, null, content, "breaking");
    return { ...created, witness: responseExample(operation, status ?? "", `with ${type}`) };
  }
  const isBroken = base.length === 1 && isSent(operation.method);
  const created = create("request-body-media-type-added", null, content, isBroken ? "breaking" : "safe");
  return isBroken ? { ...created, witness: callExample(operation, "{ body: … } without a contentType") } : created;
}

function renamed(
  from: Content,
  to: Content,
  create: Create,
  { kind, isSent: isWebhook = false, pair, status, hasSeveral }: ContentOptions & { readonly hasSeveral: boolean },
): readonly Emission[] {
  const relation = relationOf(from.mediaType, to.mediaType) ?? "changed";
  if (isWebhook) {
    if (relation === "specialized") return [];
    return [{ ...create("request-body-media-type-removed", from, to), wire: "risky", confidence: "unproven" }];
  }
  if (kind === "response-body") {
    const example = responseExample(pair.revision.operation, status ?? "", `with Content-Type: ${to.mediaType}`);
    // If a body has several media types, the types contain their names.
    const types = hasSeveral ? "breaking" : "safe";
    const created = create(`response-media-type-name-${relation}`, from, to, types);
    return [{ ...created, witness: created.wire === "safe" && types === "safe" ? null : example }];
  }
  // Existing clients send the old media type. The server may no longer accept it if the new one is more specific.
  return relation === "changed" || relation === "generalized"
    ? []
    : [{ ...create("request-body-media-type-removed", from, to), wire: "risky", confidence: "unproven" }];
}

function compareEncodings(from: Content, to: Content, create: Create, options: ContentOptions): readonly Emission[] {
  const { kind, pair, status } = options;
  const names = Object.keys(from.encoding).filter((name) => Object.hasOwn(to.encoding, name));
  const added = Object.keys(to.encoding).filter((name) => !Object.hasOwn(from.encoding, name));
  const removed = Object.keys(from.encoding).filter((name) => !Object.hasOwn(to.encoding, name));
  const changed = names.filter((name) => JSON.stringify(from.encoding[name]) !== JSON.stringify(to.encoding[name]));
  const exampleOf = (name: string): Witness => {
    const encoded = (content: Content): string => `with the part ${name} as ${JSON.stringify(content.encoding[name])}`;
    return kind === "request-body"
      ? requestExample(pair.base.operation, encoded(from))
      : responseExample(pair.revision.operation, status ?? "", encoded(to));
  };
  return [...changed, ...added, ...removed].map((name) => {
    const created = create(`${partOf(options)}-encoding-changed`, from, to);
    return {
      ...created,
      cause: { base: childOf(from.at, "encoding", name), revision: childOf(to.at, "encoding", name) },
      args: { property: name },
      // An encoding may apply before it is declared, and may still apply after the declaration is removed.
      ...(changed.includes(name)
        ? { witness: exampleOf(name) }
        : { wire: "risky" as const, confidence: "unproven" as const }),
    };
  });
}

function compareBodies(from: Content, to: Content, create: Create, options: ContentOptions): readonly Emission[] {
  const { pair, kind, status } = options;
  if (from.schema === null || to.schema === null) {
    if (from.schema === to.schema) return [];
    const verb = from.schema === null ? "added" : "removed";
    const isBroken = (verb === "added") === (kind === "request-body");
    const created = create(`${partOf(options)}-media-type-schema-${verb}`, from, to, "breaking");
    const { operation } = pair.base;
    const witness: Witness =
      kind === "request-body"
        ? callExample(operation, "{ body: … }")
        : { kind: "code", text: `the body of ${status ?? ""} as its old type` };
    return [{ ...created, wire: isBroken ? "risky" : "safe", witness }];
  }
  const root = {
    kind: partOf(options),
    isSent: options.isSent === true,
    occurrence: placeOf(pair.revision, { status, mediaType: to.mediaType }),
    isTyped: isJson(to.mediaType),
    isInTypes: isInTypes(to.mediaType, pair, kind),
    acceptsSingle: false,
  };
  return emitSchema(pair.base.shapes.of(from.schema), pair.revision.shapes.of(to.schema), {
    root,
    context: pair.schemas,
    extensions: pair.revision.operation.extensions,
  });
}

function partOf({ kind, isSent: isWebhook }: ContentOptions): ContentOptions["kind"] {
  return isWebhook === true ? "request-body" : kind;
}

/** Whether the generated types describe a body. Clients can't send a body with GET and HEAD. */
function isInTypes(mediaType: string, { revision }: OperationPair, kind: ContentOptions["kind"]): boolean {
  if (kind === "response-body") return /json|event-stream|\*/i.test(mediaType);
  return isSent(revision.operation.method) && /json|event-stream|multipart|x-www-form-urlencoded|\*/i.test(mediaType);
}

function isJson(mediaType: string): boolean {
  const [name = ""] = mediaType.split(";");
  return name.trim().toLowerCase() === "application/json" || name.trim().toLowerCase().endsWith("+json");
}
