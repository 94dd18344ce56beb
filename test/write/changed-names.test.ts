import { expect, test } from "vitest";
import { changedNames } from "../../generator/dist/write/changed-names.js";

const header = "// Generated. Do not edit.\n";
const key = "/** A key. */\nexport interface Key {\n  id: string;\n}\n";
const user = "/**\n * A user.\n */\nexport type User = { name: string };\n";
const list = "export const listKeys = operation({});\n";

test.each([
  ["an equal file", header + key, header + key, []],
  ["another comment at the start of the file", header + key, `// Changed.\n${key}`, []],
  ["another property", key + user, key.replace("string", "number") + user, ["Key"]],
  ["another documentation comment of one line", key + user, key.replace("A key", "The key") + user, ["Key"]],
  ["another documentation comment", user + list, user.replace("A user", "The user") + list, ["User"]],
  ["a new declaration", key, key + user + list, ["User", "listKeys"]],
  ["a removed declaration", user + key, key, ["User"]],
  ["another order", key + user, user + key, []],
  ["other blank lines between declarations", key + list, `${key}\n\n${list}\n`, []],
  ["a renamed declaration", key, key.replace("interface Key", "interface ApiKey"), ["ApiKey", "Key"]],
  [
    "another overload",
    "export declare function connect(a: string): void;\nexport declare function connect(a: 1): void;\n",
    "export declare function connect(a: string): void;\nexport declare function connect(a: 2): void;\n",
    ["connect"],
  ],
  [
    "another source of re-exported names",
    'export { b, a } from "../2023-01-01/keys.js";\n',
    'export { b, a } from "../2024-01-01/keys.js";\n',
    ["a", "b"],
  ],
  [
    "another re-exported name",
    'export type { Key, User } from "./keys.js";\n',
    'export type {\n  Key,\n  Owner,\n} from "./keys.js";\n',
    ["Key", "Owner", "User"],
  ],
  ["a name with letters of another script", "export const größe = 1;\n", "export const größe = 2;\n", ["größe"]],
  ["a line that exports nothing", "export {};\n", 'import "./a.js";\nexport {};\n', []],
])("finds the names that differ after %s", (_, before, after, names) => {
  expect(changedNames(before, after)).toEqual(names);
});
