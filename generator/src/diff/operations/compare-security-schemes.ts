import { entriesOf, member, stringMember, type Json } from "../../model/json.js";
import type { SecurityScheme } from "../../resolve/document.js";
import { sameValue } from "../inclusion/instances/same-value.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import type { Verdict } from "../rules/rule.js";
import { emission, placeOf } from "./operation-context.js";
import { credentialsExample } from "./witnesses/credentials-example.js";

/** Compares the security schemes that two documents declare. */
export function compareSecuritySchemes(
  base: readonly SecurityScheme[],
  revision: readonly SecurityScheme[],
): readonly Emission[] {
  const find = (list: readonly SecurityScheme[], name: string): SecurityScheme | undefined =>
    list.find((each) => each.name === name);
  return [
    ...base.flatMap((from) => {
      const to = find(revision, from.name);
      if (to !== undefined) return comparePair(from, to);
      const witness: Witness = { kind: "code", text: `an import of the credentials ${from.name}` };
      return [{ ...create("removed", from, null), types: "breaking" as const, witness }];
    }),
    ...revision.filter(({ name }) => find(base, name) === undefined).map((to) => create("added", null, to)),
  ];
}

function create(
  name: string,
  from: SecurityScheme | null,
  to: SecurityScheme | null,
  args: Readonly<Record<string, Json>> = {},
  wire: Verdict = "safe",
): Emission {
  return emission(name.startsWith("security-") ? name : `api-security-component-${name}`, {
    base: from?.at ?? null,
    revision: to?.at ?? null,
    wire,
    direction: "request",
    args: { scheme: to?.name ?? from?.name ?? "", ...args },
    witness: wire === "breaking" && from !== null ? credentialsExample(from) : null,
    occurrence: placeOf(null),
  });
}

function comparePair(from: SecurityScheme, to: SecurityScheme): readonly Emission[] {
  const text = ({ declared }: SecurityScheme, key: string): string | null => stringMember(declared, key);
  const both = (key: string): { readonly from: string | null; readonly to: string | null } => ({
    from: text(from, key),
    to: text(to, key),
  });
  const found: Emission[] = [];
  const type = both("type");
  if (type.from !== type.to)
    found.push(
      create("type-changed", from, to, type),
      create("security-scheme-kind-changed", from, to, type, "breaking"),
    );
  else if (type.to === "apiKey") {
    const [place, name] = [both("in"), both("name")];
    if (place.from !== place.to) found.push(create("security-scheme-location-changed", from, to, place, "breaking"));
    const isSame = place.to === "header" ? name.from?.toLowerCase() === name.to?.toLowerCase() : name.from === name.to;
    if (!isSame) found.push(create("security-scheme-name-changed", from, to, name, "breaking"));
  } else if (type.to === "http" && text(from, "scheme")?.toLowerCase() !== text(to, "scheme")?.toLowerCase())
    found.push(create("security-scheme-kind-changed", from, to, both("scheme"), "breaking"));
  return [...found, ...compareFlows(from, to)];
}

function compareFlows(from: SecurityScheme, to: SecurityScheme): readonly Emission[] {
  const flows = ["implicit", "password", "clientCredentials", "authorizationCode"];
  return flows.flatMap((flow): readonly Emission[] => {
    const [before, after] = [from, to].map(({ declared }) => member(member(declared, "flows"), flow));
    if (before === undefined || after === undefined) return [];
    const found: Emission[] = [];
    for (const [key, id] of [
      ["authorizationUrl", "oauth-url-changed"],
      ["tokenUrl", "oauth-token-url-changed"],
    ] as const) {
      const [one, other] = [stringMember(before, key), stringMember(after, key)];
      if (one !== other) found.push(create(id, from, to, { flow, from: one, to: other }, "risky"));
    }
    return [
      ...found,
      ...compareScopes(from, to, { flow, before: member(before, "scopes"), after: member(after, "scopes") }),
    ];
  });
}

function compareScopes(
  from: SecurityScheme,
  to: SecurityScheme,
  {
    flow,
    before,
    after,
  }: { readonly flow: string; readonly before: Json | undefined; readonly after: Json | undefined },
): readonly Emission[] {
  const [old, current] = [new Map(entriesOf(before)), new Map(entriesOf(after))];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((scope) => {
    const [one, other] = [old.get(scope), current.get(scope)];
    if (one === undefined) return [create("oauth-scope-added", from, to, { flow, scope })];
    if (other === undefined) return [create("oauth-scope-removed", from, to, { flow, scope })];
    return sameValue(one, other)
      ? []
      : [create("oauth-scope-changed", from, to, { flow, scope, from: one, to: other })];
  });
}
