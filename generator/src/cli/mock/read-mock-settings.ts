import type { MockOptions, WebhookOptions } from "@almanac/mock";
import { readProxySettings, type ProxySettings } from "./read-proxy-settings.js";
import type { OptionValues } from "../options/invocation.js";
import type { Misuse } from "../options/misuse.js";
import { isLoopback } from "./is-loopback.js";

export interface MockSettings {
  readonly port: number;
  readonly host: string;
  /** The host names that are accepted in requests, in addition to those that are always allowed. */
  readonly allowedHosts: readonly string[];
  readonly links: "request" | "vendor";
  /** The origins whose pages can call the mock, in addition to loopback origins; false if CORS is off. */
  readonly cors: readonly string[] | false;
  /** Null if the mock is served over HTTP. */
  readonly tls: TlsSettings | null;
  readonly seed: string;
  readonly auth: "strict" | "off";
  readonly validateRequests: NonNullable<MockOptions["validateRequests"]>;
  /** Milliseconds. */
  readonly latency: number;
  readonly sunset: "enforce" | "ignore";
  /** The file that stores the state; null if the state is not saved. */
  readonly state: string | null;
  /** Null if there is no control interface. */
  readonly controlToken: string | null;
  /** Whether to serve the mock's web page. */
  readonly hasUi: boolean;
  readonly webhooks: WebhookOptions;
  readonly proxy: ProxySettings | null;
  readonly watches: boolean;
  readonly lists: boolean;
  /** Whether to log requests. If null, requests are logged only if stderr is a terminal. */
  readonly logs: boolean | null;
}

export type TlsSettings =
  | { readonly kind: "files"; readonly cert: string; readonly key: string }
  /**
   * `save` is the path to which the certificate is written, so that clients can trust it; null if it isn't saved. The
   * key is never written.
   */
  | { readonly kind: "self-signed"; readonly save: string | null };

/** Reads the options of `almanac mock`. `environmentToken` is used if `--control-token` is missing. */
export function readMockSettings(values: OptionValues, environmentToken: string | undefined): MockSettings | Misuse {
  const { host, seed, auth, sunset, state, watch, list, log, ui = false } = values;
  const empty = (["host", "state", "control-token", "tls-save", "webhook-secret", "recorded"] as const).find(
    (name) => values[name] === "",
  );
  if (empty !== undefined) return invalid(empty, "", "Write a value, or remove the option.");
  const port = parsePort(values.port);
  if (port === null) return invalid("port", values.port, "Write a number from 0 to 65535; 0 selects a free port.");
  const latency = parseLatency(values.latency);
  if (latency === null)
    return invalid("latency", values.latency, "Write a time of at most ten minutes, such as 250, 250ms, 1.5s or 1m.");
  const wrongHost = values["allow-host"]?.find((name) => !/^[\w.-]+$/.test(name));
  if (wrongHost !== undefined)
    return invalid("allow-host", wrongHost, "Write a host name without a port, such as mock.example.com.");
  const cors = readCors(values);
  if (cors !== false && "message" in cors) return cors;
  const { webhooks: receiver, "webhook-host": hosts, "webhook-secret": secret } = values;
  if (receiver !== undefined && !/^https?:\/\//.test(receiver))
    return invalid("webhooks", receiver, "Write an HTTP URL, such as http://localhost:3000/hooks.");
  if (ui && !isLoopback(host))
    return {
      message: `--ui can't be combined with --host ${host}, because the page is only for this machine.`,
      help: "Remove --ui or --host.",
    };
  const proxy = readProxySettings(values);
  if (proxy !== null && "message" in proxy) return proxy;
  const tls = readTls(values);
  if (tls !== null && "message" in tls) return tls;
  return {
    port,
    host,
    allowedHosts: values["allow-host"] ?? [],
    links: values.links === "vendor" ? "vendor" : "request",
    cors,
    tls,
    seed,
    auth: auth === "off" ? "off" : "strict",
    // The argument parser has already checked the value.
    validateRequests: values["validate-requests"] as MockSettings["validateRequests"],
    latency,
    sunset: sunset === "enforce" ? "enforce" : "ignore",
    state: state ?? null,
    controlToken: values["control-token"] ?? (environmentToken === "" ? null : (environmentToken ?? null)),
    hasUi: ui,
    webhooks: { to: receiver, hosts, secret },
    proxy,
    watches: watch ?? false,
    lists: list ?? false,
    logs: log ?? null,
  };
}

function readCors({ cors = [], "no-cors": isOff }: OptionValues): readonly string[] | false | Misuse {
  if (isOff === true && cors.length > 0)
    return {
      message: "--no-cors cannot be combined with --cors.",
      help: "Remove --no-cors to allow these origins, or --cors to allow none.",
    };
  if (isOff === true) return false;
  const wrong = cors.find((origin) => !isOrigin(origin));
  return wrong === undefined
    ? cors
    : invalid(
        "cors",
        wrong,
        "Write an origin such as https://app.example.com, or null. To allow several origins, repeat the option.",
      );
}

/** Whether `listen` accepts a string as an origin: `null`, or a scheme and a host, with or without a port. */
function isOrigin(text: string): boolean {
  return text === "null" || (/^[a-z][a-z\d+.-]*:\/\/[^/?#@\s*]+\/?$/i.test(text) && URL.canParse(text));
}

function readTls({
  tls,
  "tls-cert": cert,
  "tls-key": key,
  "tls-save": save,
}: OptionValues): TlsSettings | Misuse | null {
  if (tls !== undefined && (cert ?? key) !== undefined)
    return {
      message: "--tls self-signed cannot be combined with --tls-cert or --tls-key.",
      help: "Remove --tls to use your own certificate, or remove --tls-cert and --tls-key to use a self-signed one.",
    };
  if (tls === undefined && save !== undefined)
    return {
      message: "--tls-save needs --tls self-signed.",
      help: `Write --tls self-signed --tls-save ${save}.`,
    };
  if (tls !== undefined) return { kind: "self-signed", save: save ?? null };
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined)
    return {
      message: cert === undefined ? "--tls-key needs --tls-cert." : "--tls-cert needs --tls-key.",
      help: "Write --tls-cert cert.pem --tls-key key.pem.",
    };
  return { kind: "files", cert, key };
}

function invalid(name: string, value: string, help: string): Misuse {
  return { message: `Invalid value ${JSON.stringify(value)} for option "--${name}".`, help };
}

function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

const units: Readonly<Record<string, number>> = { "": 1, ms: 1, s: 1000, m: 60_000 };

function parseLatency(text: string): number | null {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN);
  return milliseconds <= 600_000 ? milliseconds : null;
}
