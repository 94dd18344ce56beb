import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import { formatRows, type Row } from "../output/format-rows.js";
import { printNote, printText } from "../output/print.js";
import { terminalWidth } from "../output/terminal-width.js";
import type { CommandIndex } from "../table/command-table.js";
import { profilePath } from "./profile-path.js";
import { readProfiles } from "./read-profiles.js";
import { readSecret } from "./read-secret.js";
import { settingNames, type SettingName } from "./setting-names.js";
import { writeProfiles } from "./write-profiles.js";

const actions = ["set", "unset", "list", "path"];

/** Runs `config`: sets, removes and lists the settings of profiles. */
export async function runConfig(index: CommandIndex, args: readonly string[]): Promise<number> {
  const { words, profile, isHelp } = parse(args);
  const [action, key, value, ...others] = words;
  if (isHelp || action === undefined) {
    printText(help(index));
    return isHelp ? 0 : 2;
  }
  const path = profilePath(index.command);
  const names = settingNames(index);
  if (
    others.length > 0 ||
    (action !== "set" && value !== undefined) ||
    ((action === "list" || action === "path") && key !== undefined)
  )
    throw new UsageError(`Unexpected argument ${JSON.stringify(others[0] ?? value ?? key)}.`);
  switch (action) {
    case "set":
    case "unset": {
      const name = findName(key, names);
      const profiles = readProfiles(path);
      const settings = new Map(profiles.get(profile));
      if (action === "unset") settings.delete(name.key);
      else settings.set(name.key, value ?? (await readSecret(`${name.key}: `, name.isSecret)));
      writeProfiles(path, new Map([...profiles, [profile, settings]]));
      printNote(`${action === "set" ? "Set" : "Removed"} ${name.key} in the profile ${profile}.`);
      return 0;
    }
    case "list":
      printText(list(path, names));
      return 0;
    case "path":
      printText(path);
      return 0;
    default:
      throw new UsageError(
        `Unknown action ${JSON.stringify(action)}.`,
        didYouMean(action, actions, `Use one of ${actions.join(", ")}.`),
      );
  }
}

interface ConfigArguments {
  readonly words: readonly string[];
  readonly profile: string;
  readonly isHelp: boolean;
}

/** Parses the arguments of `config`. A value can start with a hyphen, so an unknown flag after the key is the value. */
function parse(args: readonly string[]): ConfigArguments {
  const words: string[] = [];
  let profile = "default";
  let isHelp = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--help" || arg === "-h") isHelp = true;
    else if (arg.startsWith("--profile=")) profile = arg.slice("--profile=".length);
    else if (arg === "--profile") {
      at += 1;
      profile = args[at] ?? "";
    } else if (/^--?[a-z]/i.test(arg) && words.length < 2) throw new UsageError(`Unknown flag ${arg}.`);
    else words.push(arg);
  }
  if (profile === "") throw new UsageError("The flag --profile needs a value.");
  return { words, profile, isHelp };
}

function findName(key: string | undefined, names: readonly SettingName[]): SettingName {
  const keys = names.map((name) => name.key);
  if (key === undefined) throw new UsageError("The key is missing.", `Keys: ${keys.join(", ")}.`);
  const found = names.find((name) => name.key === key);
  if (found !== undefined) return found;
  throw new UsageError(`Unknown key ${JSON.stringify(key)}.`, didYouMean(key, keys, `Keys: ${keys.join(", ")}.`));
}

/** Lists the profiles. Secrets, and values under keys that this version of the package doesn't have, aren't shown. */
function list(path: string, names: readonly SettingName[]): string {
  const profiles = [...readProfiles(path)];
  if (profiles.length === 0) return "No profiles.";
  return profiles
    .map(([profile, settings]) => {
      const rows = [...settings].map(([key, value]): Row => [
        key,
        names.find((name) => name.key === key)?.isSecret === false ? value : "***",
      ]);
      return [profile, ...formatRows(rows, terminalWidth())].join("\n");
    })
    .join("\n\n");
}

function help(index: CommandIndex): string {
  const { command } = index;
  const width = terminalWidth();
  const rows: readonly Row[] = [
    [
      `${command} config set <key> [value]`,
      "Set a value. Without a value, it is read from the terminal or standard input, so that it isn't in the history of the shell",
    ],
    [`${command} config unset <key>`, "Remove a value"],
    [`${command} config list`, "List the profiles, without secrets"],
    [`${command} config path`, "Print the path of the file"],
  ];
  const keys = settingNames(index).map(({ key, isSecret }): Row => [key, isSecret ? "secret" : ""]);
  return [
    `Usage: ${command} config <action> [--profile <name>]`,
    ["Actions:", ...formatRows(rows, width)].join("\n"),
    ["Keys:", ...formatRows(keys, width)].join("\n"),
    "The default profile has the name default. Only you can read the file.",
  ].join("\n\n");
}
