import { afterEach, describe, expect, it, vi } from "vitest";
import {
  apiKey,
  AuthenticationError,
  basic,
  bearer,
  digest,
  serviceAccount,
} from "../../../runtime/client/dist/codegen/v1.js";
import { fromEnvironment } from "../../../runtime/client/dist/index.js";

afterEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllEnvs());

function typesOf(auth: ReturnType<typeof fromEnvironment>["auth"]): readonly string[] {
  return (Array.isArray(auth) ? auth : []).map(({ type }: { readonly type: string }) => type);
}

describe("fromEnvironment", () => {
  it("returns the server, and the credentials whose variables are set", () => {
    const variables = {
      ATLAS_SERVER: "https://cloud.example",
      ATLAS_PUBLIC_KEY: "a",
      ATLAS_PRIVATE_KEY: "b",
      ATLAS_TOKEN: "t",
      ATLAS_CLIENT_ID: "",
    };
    const { server, auth } = fromEnvironment("ATLAS", { digest, serviceAccount, bearer }, variables);
    expect(server).toBe("https://cloud.example");
    expect(typesOf(auth)).toEqual(["digest", "bearer"]);
  });

  it("passes each kind of credential its values", () => {
    const passed: unknown[] = [];
    const keep = (value: unknown) => (passed.push(value), bearer("t"));
    const makers = { digest: keep, basic: keep, bearer: keep, apiKey: keep, serviceAccount: keep };
    const names = [
      "PUBLIC_KEY",
      "PRIVATE_KEY",
      "USERNAME",
      "PASSWORD",
      "TOKEN",
      "API_KEY",
      "CLIENT_ID",
      "CLIENT_SECRET",
    ];
    fromEnvironment("X", makers, Object.fromEntries(names.map((name) => [`X_${name}`, name.toLowerCase()])));
    expect(passed).toEqual([
      { publicKey: "public_key", privateKey: "private_key" },
      { username: "username", password: "password" },
      "token",
      "api_key",
      { clientId: "client_id", clientSecret: "client_secret" },
    ]);
  });

  it("reads each of several keys and tokens from a variable of its own", () => {
    const passed: string[] = [];
    const keep = (name: string) => (secret: string) => (passed.push(`${name}: ${secret}`), apiKey(secret));
    const secrets = { KEY: keep("key"), APP_KEY: keep("app"), TOKEN: keep("token") };
    const { auth } = fromEnvironment("X", { basic, secrets }, { X_KEY: "k", X_APP_KEY: "a", X_TOKEN: "" });
    expect(typesOf(auth)).toEqual(["apiKey", "apiKey"]);
    expect(passed).toEqual(["key: k", "app: a"]);
    expect(() => fromEnvironment("X", { secrets }, {})).toThrow(
      new AuthenticationError("fromEnvironment(): set X_KEY, or X_APP_KEY, or X_TOKEN."),
    );
  });

  it("reads `process.env` by default, and nothing on platforms without `process`", () => {
    vi.stubEnv("ALMANAC_TEST_TOKEN", "t");
    expect(typesOf(fromEnvironment("ALMANAC_TEST", { bearer }).auth)).toEqual(["bearer"]);
    vi.stubGlobal("process", undefined);
    expect(fromEnvironment("ALMANAC_TEST")).toEqual({});
  });

  it("throws an error that names the variables if none is set", () => {
    const read = () => fromEnvironment("X", { digest, bearer }, { X_SERVER: "https://x.example" });
    expect(read).toThrow(new AuthenticationError("fromEnvironment(): set X_PUBLIC_KEY and X_PRIVATE_KEY, or X_TOKEN."));
  });

  it("throws an error that names the missing variable of a pair, but no value", () => {
    const read = () =>
      fromEnvironment("X", { basic, apiKey }, { X_API_KEY: "k", X_USERNAME: "s3cret", X_PASSWORD: "" });
    expect(read).toThrow(new AuthenticationError("fromEnvironment(): X_PASSWORD is not set."));
  });
});
