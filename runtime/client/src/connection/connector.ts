import { attempt } from "../transport/attempt.js";
import type { Credential } from "../auth/credential.js";
import { keyringOf } from "../auth/keyring-of.js";
import { type Address, type Connect, Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";
import type { ConnectorDescriptor, OperationDescriptor } from "../call/descriptor.js";
import { compose } from "../layers/compose.js";
import { layersOf } from "../layers/layers-of.js";
import type { Fetch } from "../transport/message.js";

/** The call options that are supported without layers. Layers can add others. */
const CALL_OPTIONS = ["signal", "headers", "query", "fetch", "fetchOptions"];

/**
 * Creates the `connect` function of an API. That function throws a TypeError if the `server` option contains a password or
 * isn't an absolute HTTP URL. Relative URLs are allowed on platforms with a `location`. If neither the option nor the
 * document gives an absolute URL, only operations with a server of their own can be called; other calls reject with a
 * TypeError.
 */
export function connector(descriptor: ConnectorDescriptor): Connect {
  const { schemes = {}, security = [], send = {}, isOtherVersion } = descriptor;
  const checked = new WeakSet<Credential>();
  const connect: Connect = (options = {}) => {
    const server = serverOf(options, descriptor);
    const addresses = new Map<string | undefined, Address>();
    const addressFor = ({ id, server: own }: Pick<OperationDescriptor, "id" | "server">): Address => {
      const known = addresses.get(own);
      if (known !== undefined) return known;
      // The `server` option applies to all calls, so that no call in a test reaches another server.
      const isOwn = own !== undefined && options.server === undefined;
      const url = isOwn ? parseServer(own, server?.href) : server;
      if (url === null)
        throw new TypeError(`${id}: pass \`server\` to the client; the document has no absolute server URL.`);
      const address = addressOf(url);
      addresses.set(own, address);
      return address;
    };
    const fetch: Fetch = options.fetch ?? ((request, more) => globalThis.fetch(request, more));
    const layers = layersOf(options.use);
    const warn = options.warn ?? layers.findLast((each) => each.warn)?.warn ?? warnOnConsole;
    const credentials = credentialsOf(options.auth);
    const keyring = keyringOf(credentials[0])?.({ schemes, credentials, host: { server, fetch }, warn, checked });
    return new Connection({
      server: server === null ? "" : addressOf(server).base,
      addressFor,
      send,
      isOtherVersion,
      headers: options.headers ?? {},
      callOptions: [...CALL_OPTIONS, ...layers.flatMap((each) => each.options ?? [])],
      execute: compose(layers, (context) => attempt(context, { fetch, origin: addressFor(context.operation).origin })),
      warn,
      maxBytes: options.maxResponseBytes,
      authenticatorFor: (requirements = security) => keyring?.(requirements) ?? null,
      options,
      connect,
    });
  };
  return connect;
}

function addressOf({ origin, pathname, search }: URL): Address {
  return { base: origin + pathname.replace(/\/+$/, ""), query: search.slice(1), origin };
}

/**
 * Returns the URL of the server. If the document gives only the version's path, the server is at the origin of the
 * current web page. Null if neither the options nor the document give a URL, or if the URL is relative and the
 * platform has no `location`.
 */
function serverOf({ server: own }: ConnectionOptions, { server, path = "" }: ConnectorDescriptor): URL | null {
  const address = own ?? server ?? (path === "" ? null : "/");
  const url = address === null ? null : parseServer(address);
  if (url === null) {
    if (own !== undefined) throw invalidServer();
    return null;
  }
  const base = url.pathname.replace(/\/+$/, "");
  if (!base.endsWith(path)) url.pathname = base + path;
  return url;
}

/** Parses the URL of a server. Returns null if the URL is relative and there is no URL to resolve it against. */
function parseServer(address: string, base = pageUrl()): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || /[{}]/.test(address)) throw invalidServer();
  if (url.username + url.password !== "") {
    throw new TypeError("connect: the server's URL must not contain credentials; use `auth`.");
  }
  return url;
}

// The DOM types declare `location`, but Node doesn't have it.
function pageUrl(): string | undefined {
  return (globalThis as { readonly location?: Location }).location?.href;
}

/** The message doesn't include the URL, which may contain a password or a signed query. */
function invalidServer(): TypeError {
  return new TypeError("connect: `server` must be an absolute HTTP URL without {variables}.");
}

function warnOnConsole(message: string): void {
  console.warn(message);
}

function credentialsOf(auth: ConnectionOptions["auth"]): readonly Credential[] {
  const credentials: readonly unknown[] = auth === undefined ? [] : [auth].flat();
  // Only credentials have a keyring.
  if (credentials.every((each): each is Credential => keyringOf(each) !== undefined)) return credentials;
  throw new TypeError("connect: `auth` must be a result of digest(), basic(), bearer(), apiKey() or serviceAccount().");
}
