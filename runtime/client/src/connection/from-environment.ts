import { AuthenticationError } from "../auth/authentication-error.js";
import type { Credential } from "../auth/credential.js";
import type { ConnectionOptions } from "./connection-options.js";

/** The functions that create credentials, by kind. */
export interface CredentialMakers {
  readonly digest?: (keys: { readonly publicKey: string; readonly privateKey: string }) => Credential;
  readonly basic?: (keys: { readonly username: string; readonly password: string }) => Credential;
  readonly bearer?: (token: string) => Credential;
  readonly apiKey?: (key: string) => Credential;
  readonly serviceAccount?: (keys: { readonly clientId: string; readonly clientSecret: string }) => Credential;
  /**
   * Functions that create a credential from one secret, such as a key or token, by the name of the variable without the
   * prefix.
   */
  readonly secrets?: Readonly<Record<string, (secret: string) => Credential>>;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Returns connection options from the environment variable `<PREFIX>_SERVER` and the following variables for each given
 * kind of credential:
 *
 * - `digest`: `<PREFIX>_PUBLIC_KEY` and `<PREFIX>_PRIVATE_KEY`
 * - `basic`: `<PREFIX>_USERNAME` and `<PREFIX>_PASSWORD`
 * - `bearer`: `<PREFIX>_TOKEN`
 * - `apiKey`: `<PREFIX>_API_KEY`
 * - `serviceAccount`: `<PREFIX>_CLIENT_ID` and `<PREFIX>_CLIENT_SECRET`
 * - `secrets`, for APIs with several keys or tokens: `<PREFIX>_<NAME>` for each name
 *
 * Every kind whose variables are set is used. Empty variables are ignored. Throws an AuthenticationError that names the
 * missing variables if none are set for the given kinds, or if only one of a pair is set. `variables` defaults
 * to the environment of the process, if there is one.
 */
export function fromEnvironment(
  prefix: string,
  makers: CredentialMakers = {},
  variables: Variables = environment(),
): Pick<ConnectionOptions, "auth" | "server"> {
  const alternatives: string[] = [];
  const fromVariables = <const Names extends readonly string[]>(
    names: Names,
    make: MakeCredential<Names>,
  ): Credential | null => {
    const variableNames = names.map((name) => `${prefix}_${name}`);
    const values = variableNames.map((name) => variables[name] ?? "");
    const unset = variableNames.filter((_, index) => values[index] === "");
    alternatives.push(variableNames.join(" and "));
    if (unset.length === variableNames.length) return null;
    if (unset.length > 0)
      throw new AuthenticationError(
        `fromEnvironment(): ${unset.join(" and ")} ${unset.length === 1 ? "is" : "are"} not set.`,
      );
    // Every name has a value.
    return make(values as unknown as Values<Names>);
  };
  const { digest, basic, bearer, apiKey, serviceAccount, secrets = {} } = makers;
  const auth = [
    digest &&
      fromVariables(["PUBLIC_KEY", "PRIVATE_KEY"], ([publicKey, privateKey]) => digest({ publicKey, privateKey })),
    basic && fromVariables(["USERNAME", "PASSWORD"], ([username, password]) => basic({ username, password })),
    bearer && fromVariables(["TOKEN"], ([token]) => bearer(token)),
    apiKey && fromVariables(["API_KEY"], ([key]) => apiKey(key)),
    serviceAccount &&
      fromVariables(["CLIENT_ID", "CLIENT_SECRET"], ([clientId, clientSecret]) =>
        serviceAccount({ clientId, clientSecret }),
      ),
    ...Object.entries(secrets).map(([name, make]) => fromVariables([name], ([secret]) => make(secret))),
  ].filter((each) => each !== undefined && each !== null);
  if (auth.length === 0 && alternatives.length > 0) {
    throw new AuthenticationError(`fromEnvironment(): set ${alternatives.join(", or ")}.`);
  }
  const server = variables[`${prefix}_SERVER`] ?? "";
  return { ...(auth.length > 0 && { auth }), ...(server !== "" && { server }) };
}

type Values<Names> = { readonly [Index in keyof Names]: string };
type MakeCredential<Names> = (values: Values<Names>) => Credential;

/** Returns the environment variables. Browsers and some workers have none. */
function environment(): Variables {
  const { process } = globalThis as { readonly process?: { readonly env?: Variables } };
  return process?.env ?? {};
}
