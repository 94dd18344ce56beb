import { parse, stringify } from "yaml";

interface Config {
  readonly apis: Readonly<Record<string, object>>;
}

/** Returns a configuration in which each API has a command and a reference. */
export function withParts(text: string): string {
  const config = parse(text) as Config;
  const apis = Object.entries(config.apis).map(([name, each]) => [name, { cli: name, reference: true, ...each }]);
  return stringify({ ...config, apis: Object.fromEntries(apis) as object });
}
