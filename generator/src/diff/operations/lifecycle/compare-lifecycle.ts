import { childOf } from "../../../model/location.js";
import type { Json } from "../../../model/json.js";
import { encodeKey } from "../../../render/encode.js";
import { sameValue } from "../../inclusion/instances/same-value.js";
import type { Emission } from "../../findings/finding.js";
import type { Verdict } from "../../rules/rule.js";
import { noticeFor, readStability, readSunset } from "../../findings/lifecycle.js";
import { compareSunsets } from "./compare-sunsets.js";
import { emission, placeOf, type OperationPair } from "../operation-context.js";

/** Compares the names, deprecation and stability of two operations. */
export function compareLifecycle(pair: OperationPair): readonly Emission[] {
  const { base, revision } = pair;
  const [from, to] = [base.operation, revision.operation];
  const create = (id: string, key: string, options: Partial<Emission> = {}): Emission => ({
    ...emission(id, {
      wire: "safe",
      base: childOf(from.at, key),
      revision: childOf(to.at, key),
      occurrence: placeOf(revision),
    }),
    ...options,
  });
  const found: Emission[] = [];
  if (from.operationId !== to.operationId) {
    const id = from.operationId === null ? "api-operation-id-added" : "api-operation-id-removed";
    const args = { from: from.operationId, to: to.operationId };
    const hint =
      args.from === null || args.to === null ? null : ({ kind: "operation", from: args.from, to: args.to } as const);
    const text =
      args.from === null
        ? `a call of ${from.method} ${from.path} by a name that isn't an operationId`
        : `import { ${encodeKey(args.from)} } from …`;
    found.push(create(id, "operationId", { types: "breaking", args, hint, witness: { kind: "code", text } }));
  }
  const [removed, added] = [
    from.tags.filter((tag) => !to.tags.includes(tag)),
    to.tags.filter((tag) => !from.tags.includes(tag)),
  ];
  // The first tag determines which module of the client contains the operation.
  const types: Verdict = from.tags[0] === to.tags[0] ? "safe" : "breaking";
  const text = `an import of ${from.operationId ?? `${from.method} ${from.path}`} from the module ${from.tags[0] ?? "of untagged operations"}`;
  const isBroken: Partial<Emission> = { types, witness: types === "safe" ? null : { kind: "code", text } };
  for (const tag of removed) found.push(create("api-tag-removed", "tags", { ...isBroken, args: { tag } }));
  for (const tag of added)
    found.push(create("api-tag-added", "tags", { ...(removed.length > 0 ? {} : isBroken), args: { tag } }));
  const deprecation = compareDeprecation(pair, create);
  return [...found, ...deprecation, ...compareSunsets(pair, deprecation.length > 0)];
}

type Create = (id: string, key: string, options?: Partial<Emission>) => Emission;

function compareDeprecation({ base, revision, schemas }: OperationPair, create: Create): readonly Emission[] {
  const [from, to] = [base.operation, revision.operation];
  const sunset = readSunset(to.extensions);
  const stability = readStability(to.extensions);
  const notice = stability === null ? 0 : noticeFor(stability, schemas.notice);
  if (from.deprecated !== to.deprecated) {
    if (!to.deprecated) return [create("endpoint-reactivated", "deprecated")];
    if (stability === null) return [];
    const args: Readonly<Record<string, Json>> = { sunset: to.extensions["x-sunset"] ?? null };
    if (sunset.kind === "missing")
      return [create(notice > 0 ? "api-deprecated-sunset-missing" : "endpoint-deprecated", "deprecated")];
    if (sunset.kind === "invalid") return [create("api-deprecated-sunset-parse", "x-sunset", { args })];
    const isTooSoon = schemas.today !== null && sunset.day - schemas.today < notice;
    return [
      create(isTooSoon ? "api-sunset-date-too-small" : "endpoint-deprecated-with-sunset", "deprecated", { args }),
    ];
  }
  if (!to.deprecated) return [];
  const [old, current] = [from, to].map(({ extensions }) => extensions["x-sunset"]);
  if (old === undefined || (current !== undefined && sameValue(old, current))) return [];
  if (current === undefined) return [create("sunset-deleted", "x-sunset")];
  const before = readSunset(from.extensions);
  if (sunset.kind !== "day" || before.kind !== "day")
    return [create("api-path-sunset-parse", "x-sunset", { args: { from: old, to: current } })];
  const isTooSoon = stability !== null && schemas.today !== null && sunset.day - schemas.today < notice;
  return before.day > sunset.day && isTooSoon
    ? [create("api-sunset-date-changed-too-small", "x-sunset", { args: { from: old, to: current } })]
    : [];
}
