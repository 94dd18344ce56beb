import type { Callback, SecurityRequirement } from "../../resolve/document.js";
import { childOf } from "../../model/location.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import type { SchemaContext } from "../findings/emit-schema.js";
import { readStability } from "../findings/lifecycle.js";
import { compareBodies } from "./compare-bodies.js";
import { compareContents } from "./compare-contents.js";
import { compareLifecycle } from "./lifecycle/compare-lifecycle.js";
import { compareStabilities } from "./lifecycle/compare-stabilities.js";
import { compareParameters } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import { compareAccess, compareSecurity, type SecuritySide } from "./compare-security.js";
import { compareServers } from "./compare-servers.js";
import type { ComparedOperation } from "./compared-api.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import { webhookExample } from "./witnesses/webhook-example.js";

/** Compares two operations and their callbacks. */
export function compareOperations(
  base: ComparedOperation,
  revision: ComparedOperation,
  schemas: SchemaContext,
): readonly Emission[] {
  const pair = { base, revision, schemas };
  const stability = readStability(revision.operation.extensions);
  const found = comparePair(pair);
  if (stability !== "draft" && stability !== "alpha") return [...compareStabilities(pair), ...found];
  return [...compareStabilities(pair), ...summarizeUnstable(found, pair)];
}

/** Draft and alpha operations promise no stability, so all changes that break code are one finding. */
function summarizeUnstable(found: readonly Emission[], { base, revision }: OperationPair): readonly Emission[] {
  const breaking = found.filter(({ types }) => types === "breaking");
  if (breaking.length === 0) return [];
  return [
    emission("api-changed-while-unstable", {
      types: "breaking",
      base: base.operation.at,
      revision: revision.operation.at,
      args: { changes: [...new Set(breaking.map(({ id }) => id))].sort() },
      witness: {
        kind: "code",
        text: `a call of ${base.operation.operationId ?? base.operation.path} with its old types`,
      },
      occurrence: placeOf(revision),
    }),
  ];
}

function comparePair(pair: OperationPair): readonly Emission[] {
  return [
    ...compareLifecycle(pair),
    ...compareParameters(pair),
    ...compareBodies(pair),
    ...compareResponses(pair),
    ...compareRequirements(pair),
    ...compareAddresses(pair),
    ...compareCallbacks(pair),
  ];
}

function compareRequirements({ base, revision }: OperationPair): readonly Emission[] {
  const occurrence = placeOf(revision);
  const own = ({ operation }: ComparedOperation): readonly SecurityRequirement[] => operation.security ?? [];
  const effective = ({ operation, document }: ComparedOperation): readonly SecurityRequirement[] =>
    operation.security ?? document.security ?? [];
  const at = ({ operation }: ComparedOperation): string => operation.at;
  const shared = ({ document }: ComparedOperation): SecuritySide => ({
    requirements: document.security ?? [],
    at: document.at,
  });
  const options = { prefix: "api-security", occurrence } as const;
  const [before, after] = [
    { requirements: effective(base), at: at(base) },
    { requirements: effective(revision), at: at(revision) },
  ];
  const isSame = (one: SecuritySide, other: SecuritySide): boolean => compareSecurity(one, other, options).length === 0;
  // Adding or removing requirements that only repeat those of the document is not a change.
  const isRepeated = isSame(before, after) && isSame(shared(base), shared(revision));
  return [
    ...(isRepeated
      ? []
      : compareSecurity(
          { requirements: own(base), at: at(base) },
          { requirements: own(revision), at: at(revision) },
          options,
        )),
    // Compares the credentials that a call needs, whether the operation or the document declares them.
    ...compareAccess(before, after, occurrence),
  ];
}

function compareAddresses({ base, revision }: OperationPair): readonly Emission[] {
  const [from, to] = [base.operation.servers, revision.operation.servers];
  if (from === null && to === null) return [];
  return compareServers(from ?? base.document.servers, to ?? revision.document.servers, placeOf(revision));
}

/** Compares the callbacks (requests that the server sends after a call) of two operations. */
function compareCallbacks({ base, revision, schemas }: OperationPair): readonly Emission[] {
  const keyOf = ({ name, expression, operation: { method } }: Callback): string => `${name} ${expression} ${method}`;
  const create = (verb: "added" | "removed", { name, operation }: Callback): Emission =>
    emission(`callback-${verb}`, {
      wire: verb === "removed" ? "breaking" : "safe",
      types: verb === "removed" ? "breaking" : "safe",
      ...(verb === "removed" ? { base: operation.at } : { revision: operation.at }),
      args: { name },
      direction: "response",
      witness: verb === "removed" ? webhookExample(operation, name) : null,
      occurrence: placeOf(revision),
    });
  const [from, to] = [base.operation.callbacks, revision.operation.callbacks];
  return [
    ...from.flatMap((callback) => {
      const other = to.find((each) => keyOf(each) === keyOf(callback));
      if (other === undefined) return [create("removed", callback)];
      return compareSentRequest(
        { ...base, operation: callback.operation },
        { ...revision, operation: other.operation },
        schemas,
      );
    }),
    ...to
      .filter((each) => !from.some((callback) => keyOf(callback) === keyOf(each)))
      .map((each) => create("added", each)),
  ];
}

/**
 * Compares a request that the server sends. API users receive its body, so its verdicts are those of a response body. Its
 * ids are those of a request body.
 */
export function compareSentRequest(
  base: ComparedOperation,
  revision: ComparedOperation,
  schemas: SchemaContext,
): readonly Emission[] {
  const pair = { base, revision, schemas };
  const [from, to] = [base.operation.requestBody, revision.operation.requestBody];
  const options = { pair, kind: "response-body", isSent: true, status: null } as const;
  const found = compareContents(from?.content ?? [], to?.content ?? [], options);
  return [...compareSentPresence(pair), ...found.map((each) => ({ ...each, witness: asSent(each.witness) }))];
}

/** Compares whether two requests that the server sends always have a body. */
function compareSentPresence({ base, revision }: OperationPair): readonly Emission[] {
  const [from, to] = [base.operation.requestBody, revision.operation.requestBody];
  if (from === null || to === null || from.required === to.required) return [];
  const { method, path } = revision.operation;
  return [
    emission(`request-body-became-${to.required ? "required" : "optional"}`, {
      wire: to.required ? "safe" : "breaking",
      direction: "response",
      base: childOf(from.at, "required"),
      revision: childOf(to.at, "required"),
      witness: to.required ? null : { kind: "webhook", text: `${method} ${path} without a body` },
      occurrence: placeOf(revision),
    }),
  ];
}

/** Turns the example of a response into an example of a request that the server sends. */
function asSent(witness: Witness | null): Witness | null {
  if (witness === null || witness.kind === "value") return witness;
  const text = witness.text.replace(/^ for /, "").replace(" with Accept: ", " with Content-Type: ");
  return { kind: witness.kind === "request" ? "webhook" : witness.kind, text };
}
