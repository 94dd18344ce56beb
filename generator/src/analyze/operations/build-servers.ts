import type { ServerChoice } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";
import type { Server, ServerVariable } from "../../resolve/document.js";
import { undocumented } from "../types/describe.js";
import { camelCase, wordsOf } from "../names/words.js";

/** The servers that a caller may choose from, by name: none where the document has but one, and that without variables. */
export function buildServers(servers: readonly Server[]): readonly ServerChoice[] {
  if (servers.length < 2 && servers.every(({ variables }) => variables.length === 0)) return [];
  const used = new Set<string>();
  return servers.map((server) => {
    const name = freeName(nameOf(server), used);
    used.add(name);
    return {
      name,
      url: server.template,
      documentation: { ...undocumented, text: server.description, facts: [server.template] },
      variables: server.variables.map(buildVariable),
    };
  });
}

/** Its name, its description if that is short, or the first word of its address. */
function nameOf({ name, description, url }: Server): string {
  const label = name ?? (wordsOf(description ?? "").length <= 3 ? description : null);
  const host = URL.canParse(url) ? (new URL(url).hostname.split(".")[0] ?? "") : "";
  const chosen = camelCase(label ?? "") || camelCase(host);
  return chosen === "" || /^\d/.test(chosen) ? `server${chosen}` : chosen;
}

function freeName(name: string, used: ReadonlySet<string>, number = 2): string {
  if (!used.has(name)) return name;
  return used.has(`${name}${number}`) ? freeName(name, used, number + 1) : `${name}${number}`;
}

function buildVariable({
  name,
  description,
  default: usual,
  values,
}: ServerVariable): ServerChoice["variables"][number] {
  const schema: Schema =
    values.length === 0 ? { kind: "string" } : { kind: "enum", values, isOpen: false, members: [] };
  const facts = usual === null ? [] : [`Default: ${usual}`];
  return { name, default: usual, schema, documentation: { ...undocumented, text: description, facts } };
}
