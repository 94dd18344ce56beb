import { once } from "node:events";
import type { Mock, MockOptions, MockServer, ProxiedMock } from "@almanac/mock";
import { createNodeHost } from "../../host/node-host.js";
import { formatExchange } from "../../mock-server/format-exchange.js";
import { formatProxyReport } from "../../mock-server/format-proxy-report.js";
import { openMockUi } from "../../mock-server/open-mock-ui.js";
import { writeRecordings } from "../../mock-server/recordings-file.js";
import type { Refusal } from "../../mock-server/refusal.js";
import { ServedMock } from "../../mock-server/served-mock.js";
import { loadState, saveState } from "../../mock-server/state-file.js";
import type { Invocation } from "../options/invocation.js";
import { formatRefusal } from "../terminal/format-refusal.js";
import { printText } from "../terminal/print.js";
import { announceMock } from "./announce-mock.js";
import { describeListenError } from "./describe-listen-error.js";
import { findMock } from "./find-mock.js";
import { loadMockUi } from "./load-mock-ui.js";
import { proxyOf } from "./proxy-of.js";
import { readMockSettings, type MockSettings } from "./read-mock-settings.js";
import { reloadOnChange } from "./reload-on-change.js";
import { tlsIdentityOf, type TlsIdentity } from "./tls-identity.js";

/** The options that apply only to mocks that are created from documents. */
const documentOptions = ["overlay", "allow", "allow-broken", "watch"] as const;

/** Serves a mock until SIGINT or SIGTERM. Returns 2 for invalid options, and 1 if the mock cannot start or its state cannot be saved. */
export async function mockCommand({ operands, values }: Invocation): Promise<number> {
  const settings = readMockSettings(values, process.env["ALMANAC_CONTROL_TOKEN"]);
  if ("message" in settings) return refuse(settings, 2);
  const files = createNodeHost();
  const name = files.withSlashes(operands[0] ?? "");
  const config = values.config === undefined ? null : files.withSlashes(values.config);
  const allowBroken = values["allow-broken"] === true;
  const allow = (values.allow ?? []).map((path) => files.withSlashes(path));

  const overlays = (values.overlay ?? []).map((path) => files.withSlashes(path));

  const source = await findMock(name, { config, overlays, allow, allowBroken });
  if ("message" in source) return refuse(source);
  if (source.files === null) {
    const given = documentOptions.find((option) => values[option] !== undefined);
    if (given !== undefined)
      return refuse({
        message: `--${given} needs a document, but ${name} is a package.`,
        help: `Remove --${given}${given === "watch" ? ", and restart the mock after almanac generate" : ""}.`,
      });
  }
  const tls = settings.tls === null ? null : await tlsIdentityOf(settings.tls, { host: settings.host, files });
  if (tls !== null && "message" in tls) return refuse(tls);
  const ui = settings.hasUi ? await loadMockUi() : null;
  if (ui !== null && "message" in ui) return refuse(ui);
  const make = await source.load();
  if (typeof make !== "function") return refuse(make);

  const token = ui === null ? null : Buffer.from(randomBytes(24)).toString("base64url");
  const served = new ServedMock(make, servedOptions(settings, token));
  const stateRefusal = settings.state === null ? null : await loadState(settings.state, served.mock, files);
  if (stateRefusal !== null) return refuse(stateRefusal);

  const isLogged = settings.logs ?? process.stderr.isTTY;
  const proxy = settings.proxy === null ? null : await proxyOf(settings.proxy, served, { files, isLogged });
  if (proxy !== null && "message" in proxy) return refuse(proxy);

  const uiOptions = {
    name,
    isStrict: settings.auth === "strict",
    mock: () => served.mock,
    documents: source.documents,
  };
  const handlePage = ui === null || token === null ? null : openMockUi(ui, { ...uiOptions, token });
  const handleCall = proxy?.handle ?? served.handle;
  const handle: ProxiedMock["handle"] = (request) => handlePage?.(request) ?? handleCall(request);
  const server = await listen({ mock: served.mock, handle }, settings, tls);
  if ("message" in server) return refuse(server);
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { url } = server;
  const page = token === null ? null : `${url}/__almanac/ui/#token=${token}`;
  announceMock({ name, isJson: values.json ?? false, settings, mock: served.mock, make, url, page, tls });
  const watch = settings.watches ? reloadOnChange(source, served) : null;

  await stopped;
  watch?.close();
  await server.close();
  if (proxy !== null && settings.proxy?.url != null) {
    printText(process.stderr, formatProxyReport(proxy.report()));
    const { recorded } = settings.proxy;
    const refusal = recorded === null ? null : await writeRecordings(recorded, proxy.recordings(), files);
    if (refusal !== null) return refuse(refusal);
  }
  const saveRefusal = settings.state === null ? null : await saveState(settings.state, served.mock, files);
  return saveRefusal === null ? 0 : refuse(saveRefusal);
}

function servedOptions(settings: MockSettings, pageToken: string | null): ConstructorParameters<typeof ServedMock>[1] {
  const { seed, auth, validateRequests, links, sunset, controlToken, webhooks, latency, logs } = settings;
  const mock: MockOptions = {
    seed,
    auth,
    validateRequests,
    links,
    sunset,
    controlToken: [controlToken, pageToken].filter((token) => token !== null),
    webhooks,
    clock: "running",
    now: new Date(),
    random: randomBytes,
  };
  const isLogged = logs ?? process.stderr.isTTY;
  return {
    mock,
    latency,
    pageToken,
    onExchange: isLogged ? (exchange) => printText(process.stderr, formatExchange(exchange)) : null,
  };
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

async function listen(
  { mock, handle }: { readonly mock: Mock; readonly handle: ProxiedMock["handle"] },
  { host, port, allowedHosts, cors }: MockSettings,
  tls: TlsIdentity | null,
): Promise<MockServer | Refusal> {
  try {
    return await mock.listen({ host, port, allowedHosts, cors, tls, handle });
  } catch (error) {
    const refusal = describeListenError(error, { host, port });
    if (refusal === null) throw error;
    return refusal;
  }
}

/** Prints an error or formatted diagnostics, and returns the exit code. */
function refuse(refusal: Refusal | string, exitCode = 1): number {
  printText(process.stderr, typeof refusal === "string" ? refusal : formatRefusal(refusal));
  return exitCode;
}
