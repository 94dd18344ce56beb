import type { Mock } from "@almanac/mock";
import type { MockRequest, MockResponse } from "./served-mock.js";

/** The part of `@almanac/mock-ui` that is used here. The package is optional, so it isn't imported. */
export interface MockUiModule {
  readonly createMockUi: (options: {
    readonly token: string;
    readonly info: () => Promise<UiFacts>;
    readonly openDocument: (api: string, version: string | null) => Promise<string | null>;
  }) => (request: MockRequest) => Promise<MockResponse> | null;
}

/** The information about the mock that its page shows. */
export interface UiFacts {
  readonly name: string;
  readonly apis: readonly {
    readonly name: string;
    readonly title: string;
    readonly versions: readonly string[];
    readonly hasDocument: boolean;
  }[];
  readonly accounts: readonly { readonly name: string; readonly user: string }[];
  readonly isStrict: boolean;
  readonly ids: Readonly<Record<string, string>>;
  /** Says why the reference of an API is missing, and what to do; null if none is missing. */
  readonly referenceHelp: string | null;
}

export interface OpenMockUiOptions {
  /** The document or name of the mock, as written on the command line. */
  readonly name: string;
  readonly token: string;
  /** Whether callers must authenticate. */
  readonly isStrict: boolean;
  readonly mock: () => Mock;
  readonly documents: () => Promise<UiDocuments | null>;
}

interface UiDocuments {
  readonly apis: readonly { readonly name: string; readonly title: string; readonly versions: readonly string[] }[];
  readonly open: (api: string, version: string | null) => string | null;
  readonly help: string | null;
}

/** Creates the request handler of a mock's page. The handler returns null for all other requests. */
export function openMockUi(
  { createMockUi }: MockUiModule,
  { name, token, isStrict, mock, documents }: OpenMockUiOptions,
): ReturnType<MockUiModule["createMockUi"]> {
  return createMockUi({
    token,
    info: async () => {
      const { apis, help } = (await documents()) ?? { apis: [], help: null };
      const { ids, credentials } = mock();
      const needsCredentials = mock()
        .operations()
        .some(({ schemes }) => schemes.length > 0);
      return {
        name,
        apis: apis.map((api) => ({ ...api, hasDocument: true })),
        ids,
        accounts: accountsOf(credentials),
        isStrict: isStrict && needsCredentials,
        referenceHelp: help,
      };
    },
    openDocument: async (api, version) => (await documents())?.open(api, version) ?? null,
  });
}

const userNames = ["username", "publicKey", "clientId"];

/** Returns the accounts of a mock, only one for each user name. */
function accountsOf(credentials: Mock["credentials"]): readonly { readonly name: string; readonly user: string }[] {
  const users = new Map<string, string>();
  for (const [name, values] of Object.entries(credentials)) {
    const user = userNames.map((each) => values[each]).find((each) => each !== undefined);
    if (user !== undefined && ![...users.values()].includes(user)) users.set(name, user);
  }
  return [...users].map(([name, user]) => ({ name, user }));
}
