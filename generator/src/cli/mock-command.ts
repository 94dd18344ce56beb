import { once } from "node:events";
import type { Mock, MockOptions, MockServer } from "@almanac/mock";
import { createNodeHost } from "../host/node-host.js";
import { countOperations, describeMock } from "../mock-server/describe-mock.js";
import { findExample } from "../mock-server/find-example.js";
import { formatExchange } from "../mock-server/format-exchange.js";
import type { Refusal } from "../mock-server/refusal.js";
import { sampleCurl } from "../mock-server/sample-curl.js";
import { ServedMock, type MakeMock } from "../mock-server/served-mock.js";
import { loadState, saveState } from "../mock-server/state-file.js";
import { findMock } from "./find-mock.js";
import { listenError } from "./listen-error.js";
import type { MockSettings } from "./mock-settings.js";
import type { MockSource } from "./mock-source.js";
import { tlsIdentityOf, type TlsIdentity } from "./tls-identity.js";
import { watchFiles } from "./watch-files.js";
import { printJson, printText } from "./print.js";

export interface MockCommand {
  /** A document, or a name. */
  readonly word: string;
  readonly config: string | null;
  /** What documents may refer to outside of their own folder. */
  readonly allow: readonly string[];
  readonly isJson: boolean;
  readonly settings: MockSettings;
}

/** Serves a mock until it is told to end; gives the exit code. */
export async function mockCommand(command: MockCommand): Promise<number> {
  const { word, config, allow, settings } = command;
  const source = await findMock(word, { config, allow });
  if ("message" in source) return refuse(source);
  if (allow.length > 0 && source.files === null)
    return refuse({ message: "--allow is for documents.", help: "A package reads none; leave it out." });
  if (settings.watches && source.files === null)
    return refuse({ message: "--watch is for documents.", help: "A package is generated; start its mock again." });
  const files = createNodeHost();
  const tls = settings.tls === null ? null : await tlsIdentityOf(settings.tls, { host: settings.host, files });
  if (tls !== null && "message" in tls) return refuse(tls);
  const make = await source.load();
  if (typeof make !== "function") return refuse(make);

  const served = new ServedMock(make, servedOptions(settings));
  const misread = settings.state === null ? null : await loadState(settings.state, served.mock, files);
  if (misread !== null) return refuse(misread);

  const server = await listen(served, settings, tls);
  if ("message" in server) return refuse(server);
  const ended = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  tell({ command, served, make, server, tls });
  const watching = settings.watches ? reloadOnChange(source, served) : null;

  await ended;
  watching?.close();
  await server.close();
  const unsaved = settings.state === null ? null : await saveState(settings.state, served.mock, files);
  return unsaved === null ? 0 : refuse(unsaved);
}

function servedOptions(settings: MockSettings): ConstructorParameters<typeof ServedMock>[1] {
  const { seed, auth, sunset, controlToken, latency, logs } = settings;
  const mock: MockOptions = {
    seed,
    auth,
    sunset,
    controlToken,
    clock: "running",
    now: new Date(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  };
  const isLogged = logs ?? process.stderr.isTTY;
  return { mock, latency, onExchange: isLogged ? (exchange) => note(formatExchange(exchange)) : null };
}

async function listen(
  { mock, handle }: ServedMock,
  { host, port }: MockSettings,
  tls: TlsIdentity | null,
): Promise<MockServer | Refusal> {
  try {
    return await mock.listen({ host, port, tls, handle });
  } catch (error) {
    const refusal = listenError(error, { host, port });
    if (refusal === null) throw error;
    return refusal;
  }
}

interface Started {
  readonly command: MockCommand;
  readonly served: ServedMock;
  readonly make: MakeMock;
  readonly server: MockServer;
  readonly tls: TlsIdentity | null;
}

function tell({ command, served: { mock }, make, server: { url }, tls }: Started): void {
  const { word, isJson, settings } = command;
  const { auth, host, lists } = settings;
  if (!/^(?:127(?:\.\d+){3}|::1|localhost)$/.test(host))
    note(`warning: other machines can reach this mock, and its credentials are no secret (--host ${host}).`);
  if (isJson) return printJson(machineLine(mock, { url, tls, lists }), 0);
  const isStrict = auth === "strict";
  const fingerprint = tls?.fingerprint ?? null;
  const example = findExample(make({ seed: settings.seed, auth: "off" }));
  const curl = example === null ? null : sampleCurl(example, { url, mock, isStrict, trust: trustOf(settings) });
  print(describeMock(mock, { word, url, isStrict, fingerprint, curl, lists }));
}

/** What a program needs that has started the mock. */
function machineLine(
  mock: Mock,
  { url, tls, lists }: { readonly url: string; readonly tls: TlsIdentity | null; readonly lists: boolean },
): object {
  const fingerprint = tls?.fingerprint ?? null;
  const trust = tls === null || fingerprint === null ? {} : { certificate: tls.cert, fingerprint };
  const operations = mock.operations().map(({ name, method, path, kind, resource }) => {
    return { name, method, path, kind, resource };
  });
  return {
    url,
    credentials: mock.credentials,
    ids: mock.ids,
    ...trust,
    ...(lists ? { operations } : {}),
  };
}

function trustOf({ tls }: MockSettings): readonly string[] {
  if (tls?.kind !== "self-signed") return [];
  return tls.save === null ? ["--insecure"] : ["--cacert", tls.save];
}

/** Makes the mock anew when a file changes, one time after the other. A document that broke leaves it as it is. */
function reloadOnChange(source: MockSource, served: ServedMock): { readonly close: () => void } {
  let last = Promise.resolve();
  const reload = async (): Promise<void> => {
    const make = await source.load();
    watching.refresh();
    if (typeof make === "function") served.replace(make);
    note(
      typeof make === "function"
        ? `Read again, state kept. ${countOperations(served.mock)}.`
        : `${textOf(make)}\n\nThe mock goes on as it was.`,
    );
  };
  const watching = watchFiles(source.files ?? new Set(), () => {
    last = last.then(reload).catch((error: unknown) => note(String(error)));
  });
  return watching;
}

function textOf(refusal: Refusal | string): string {
  return typeof refusal === "string" ? refusal : `almanac: ${refusal.message}\n  help: ${refusal.help}`;
}

function refuse(refusal: Refusal | string): number {
  note(textOf(refusal));
  return 1;
}

function print(text: string): void {
  printText(process.stdout, text);
}

function note(text: string): void {
  printText(process.stderr, text);
}
