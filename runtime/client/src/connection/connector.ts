import { attempt } from "../transport/attempt.js";
import type { Credential } from "../auth/credential.js";
import { keyringOf } from "../auth/keyring-of.js";
import { type Address, Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";
import type { ConnectorDescriptor, OperationDescriptor } from "../call/descriptor.js";
import { compose } from "../layers/compose.js";
import { layersOf } from "../layers/layers-of.js";
import type { Fetch } from "../transport/message.js";

/**
 * Creates the `connect` function of an API. That function throws a TypeError if the `server` option contains a password or
 * isn't an absolute HTTP URL. Relative URLs are allowed on platforms with a `location`. If neither the option nor the
 * document gives an absolute URL, only operations with a server of their own can be called; other calls reject with a
 * TypeError.
 */
export function connector(descriptor: ConnectorDescriptor): (options?: ConnectionOptions) => Connection {
  const { schemes = {}, security = [], send = {}, isOtherVersion } = descriptor;
  const checked = new WeakSet<Credential>();
  const connect = (options: ConnectionOptions = {}): Connection => {
    const server = serverOf(options, descriptor);
    // The `server` option applies to all calls, so that no call in a test reaches another server.
    const serverFor = ({ id, server: own }: Pick<OperationDescriptor, "id" | "server">): URL => {
      const isOwn = own !== undefined && options.server === undefined;
      if (isOwn && URL.canParse(own, server?.href ?? pageUrl())) return parseServer(own, server?.href);
      if (isOwn || server === null)
        throw new TypeError(`${id}: pass \`server\` to the client; the document has no absolute server URL.`);
      return server;
    };
    const addresses = new Map<string | undefined, Address>();
    const addressFor = (operation: Pick<OperationDescriptor, "id" | "server">): Address => {
      const address = addresses.get(operation.server) ?? addressOf(serverFor(operation));
      addresses.set(operation.server, address);
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
      callOptions: [
        "signal",
        "headers",
        "query",
        "fetch",
        "fetchOptions",
        ...layers.flatMap((each) => each.options ?? []),
      ],
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
function serverOf(options: ConnectionOptions, { server, path = "" }: ConnectorDescriptor): URL | null {
  const declared = server ?? (path === "" ? undefined : "/");
  if (options.server === undefined && (declared === undefined || !URL.canParse(declared, pageUrl()))) return null;
  const url = parseServer(options.server ?? declared ?? "");
  const base = url.pathname.replace(/\/+$/, "");
  if (!base.endsWith(path)) url.pathname = base + path;
  return url;
}

// The DOM types declare `location`, but Node doesn't have it.
function pageUrl(): string | undefined {
  return (globalThis as { readonly location?: Location }).location?.href;
}

function parseServer(address: string, base = pageUrl()): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  // The message doesn't include the URL, which may contain a password or a signed query.
  if (url === null || !/^https?:$/.test(url.protocol) || /[{}]/.test(address)) {
    throw new TypeError("connect: `server` must be an absolute HTTP URL without {variables}.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("connect: the server's URL must not contain credentials; use `auth`.");
  }
  return url;
}

function warnOnConsole(message: string): void {
  console.warn(message);
}

function credentialsOf(auth: ConnectionOptions["auth"]): readonly Credential[] {
  const credentials: readonly unknown[] = auth === undefined ? [] : Array.isArray(auth) ? auth : [auth];
  // Only credentials have a keyring.
  if (credentials.every((each): each is Credential => keyringOf(each) !== undefined)) return credentials;
  throw new TypeError("connect: `auth` must be a result of digest(), basic(), bearer(), apiKey() or serviceAccount().");
}
