import { describe, expect, it } from "vitest";
import { readCredentials } from "../../runtime/mcp/dist/cli/read-credentials.js";

const row = (scheme: string, kind: string, ...parts: readonly (readonly [variable: string, key: string])[]) => {
  return { scheme, helper: scheme, kind, parts: parts.map(([variable, key]) => ({ variable, key })) };
};
const user = row("user", "basic", ["USER_USERNAME", "username"], ["USER_PASSWORD", "password"]);
const admin = row("admin", "basic", ["ADMIN_USERNAME", "username"], ["ADMIN_PASSWORD", "password"]);
const key = row("key", "apiKey", ["API_KEY", "key"]);

const read = (variables: Readonly<Record<string, string>>, isNeeded = true) =>
  readCredentials([user, admin, key], { read: (name) => variables[name], prefix: "SHOP", isNeeded });

describe("almanac-mcp reads", () => {
  it("each credential whose variables are set", () => {
    expect(read({ ADMIN_USERNAME: "a", ADMIN_PASSWORD: "p", API_KEY: "k" })).toEqual([
      { helper: "admin", value: { username: "a", password: "p" } },
      { helper: "key", value: "k" },
    ]);
  });

  it("an empty password, because some APIs expect a key as the username", () => {
    expect(read({ USER_USERNAME: "k" })).toEqual([{ helper: "user", value: { username: "k", password: "" } }]);
  });

  it("nothing if no operation needs credentials", () => {
    expect(read({}, false)).toEqual([]);
  });

  it("variables that are incomplete or missing, with an error that names them", () => {
    expect(() => read({ USER_PASSWORD: "s3cret", API_KEY: "k" })).toThrow(
      new TypeError("The credentials for user are incomplete. Set SHOP_USER_USERNAME."),
    );
    expect(() => read({})).toThrow(
      new TypeError(
        "Credentials are missing. Set SHOP_USER_USERNAME and SHOP_USER_PASSWORD, or SHOP_ADMIN_USERNAME and SHOP_ADMIN_PASSWORD, or SHOP_API_KEY. Select another prefix with --env.",
      ),
    );
  });
});
