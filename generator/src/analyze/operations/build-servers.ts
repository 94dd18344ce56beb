import { canBeginIdentifier } from "../../model/identifier.js";
import type { ServerChoice } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";
import type { Server, ServerVariable } from "../../resolve/document.js";
import { undocumented } from "../types/documentation-of.js";
import { camelCase, wordsOf } from "../names/words.js";

/** Returns the named servers that a caller can choose from; empty if there is only one server and it has no variables. */
export function buildServers(servers: readonly Server[]): readonly ServerChoice[] {
  if (servers.length < 2 && servers.every(({ variables }) => variables.length === 0)) return [];
  const used = new Set<string>();
  return servers.map((server) => {
    const name = unusedName(nameOf(server), used);
    used.add(name);
    return {
      name,
      url: server.template,
      documentation: { ...undocumented, text: server.description, facts: [server.template] },
      variables: server.variables.map(buildVariable),
    };
  });
}

/** The server's name, its description if that has at most three words, or the first label of its host name. */
function nameOf({ name, description, url }: Server): string {
  const label = name ?? (wordsOf(description ?? "").length <= 3 ? description : null);
  const host = URL.canParse(url) ? (new URL(url).hostname.split(".")[0] ?? "") : "";
  const chosen = camelCase(label ?? "") || camelCase(host);
  return !canBeginIdentifier(chosen) ? `server${chosen}` : chosen;
}

function unusedName(name: string, used: ReadonlySet<string>, number = 2): string {
  if (!used.has(name)) return name;
  return used.has(`${name}${number}`) ? unusedName(name, used, number + 1) : `${name}${number}`;
}

function buildVariable({
  name,
  description,
  default: defaultValue,
  values,
}: ServerVariable): ServerChoice["variables"][number] {
  const schema: Schema =
    values.length === 0 ? { kind: "string" } : { kind: "enum", values, isOpen: false, members: [] };
  const facts = defaultValue === null ? [] : [`Default: ${defaultValue}`];
  return { name, default: defaultValue, schema, documentation: { ...undocumented, text: description, facts } };
}
