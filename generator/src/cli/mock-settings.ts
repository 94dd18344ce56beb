import type { Misuse } from "./options.js";

/** The options that `almanac mock` has for itself. */
export const mockOptions = {
  port: { type: "string" },
  host: { type: "string" },
  tls: { type: "string" },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "tls-save": { type: "string" },
  seed: { type: "string" },
  auth: { type: "string" },
  latency: { type: "string" },
  sunset: { type: "string" },
  state: { type: "string" },
  "control-token": { type: "string" },
  watch: { type: "boolean" },
  list: { type: "boolean" },
  log: { type: "boolean" },
} as const;

/** Their values, as they were written. */
export type MockValues = {
  readonly [Name in keyof typeof mockOptions]?: (typeof mockOptions)[Name]["type"] extends "boolean" ? boolean : string;
};

/** How a mock is to be served. */
export interface MockSettings {
  readonly port: number;
  readonly host: string;
  readonly tls: TlsSettings | null;
  readonly seed: string;
  readonly auth: "strict" | "off";
  /** Milliseconds. */
  readonly latency: number;
  readonly sunset: "enforce" | "ignore";
  /** The file of the state; null: it ends with the mock. */
  readonly state: string | null;
  readonly controlToken: string | null;
  readonly watches: boolean;
  readonly lists: boolean;
  /** Whether requests are logged; null: if there is a terminal. */
  readonly logs: boolean | null;
}

export type TlsSettings =
  | { readonly kind: "files"; readonly cert: string; readonly key: string }
  /** `save`: the file that gets the certificate, for clients to trust; the key is never written. */
  | { readonly kind: "self-signed"; readonly save: string | null };

/** Reads the options of `almanac mock`. An environment's token counts where the command line has none. */
export function readMockSettings(values: MockValues, environmentToken: string | undefined): MockSettings | Misuse {
  const port = readPort(values.port ?? "4010");
  if (port === null) return wrong("port", values.port, "Write a number from 0, any free port, to 65535.");
  const latency = readLatency(values.latency ?? "0");
  if (latency === null) return wrong("latency", values.latency, "Write 250, 250ms or 1.5s; ten minutes at most.");
  const auth = oneOf(["strict", "off"] as const, values.auth ?? "strict");
  if (auth === null) return wrong("auth", values.auth, "Write --auth strict, which is the default, or --auth off.");
  const sunset = oneOf(["enforce", "ignore"] as const, values.sunset ?? "ignore");
  if (sunset === null)
    return wrong("sunset", values.sunset, "Write --sunset enforce, or --sunset ignore, which is the default.");
  const empty = (["host", "state", "control-token", "tls-save"] as const).find((name) => values[name] === "");
  if (empty !== undefined) return wrong(empty, "", "Give it a value, or leave it out.");
  const tls = readTls(values);
  if (tls !== null && "message" in tls) return tls;
  return {
    port,
    host: values.host ?? "127.0.0.1",
    tls,
    seed: values.seed ?? "1",
    auth,
    latency,
    sunset,
    state: values.state ?? null,
    controlToken: values["control-token"] ?? (environmentToken === "" ? null : (environmentToken ?? null)),
    watches: values.watch ?? false,
    lists: values.list ?? false,
    logs: values.log ?? null,
  };
}

function readTls({ tls, "tls-cert": cert, "tls-key": key, "tls-save": save }: MockValues): TlsSettings | Misuse | null {
  if (tls !== undefined && tls !== "self-signed")
    return wrong("tls", tls, "Write --tls self-signed, or --tls-cert cert.pem --tls-key key.pem.");
  if (tls !== undefined && (cert ?? key) !== undefined)
    return {
      message: "--tls self-signed makes its own certificate.",
      help: "Leave it out, or --tls-cert and --tls-key.",
    };
  if (tls === undefined && save !== undefined)
    return {
      message: "--tls-save belongs to --tls self-signed.",
      help: "Write --tls self-signed --tls-save cert.pem.",
    };
  if (tls !== undefined) return { kind: "self-signed", save: save ?? null };
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined)
    return { message: "A certificate needs its key.", help: "Write --tls-cert cert.pem --tls-key key.pem." };
  return { kind: "files", cert, key };
}

function wrong(name: string, value: string | undefined, help: string): Misuse {
  return { message: `--${name} cannot be ${JSON.stringify(value)}.`, help };
}

function readPort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

const units: Readonly<Record<string, number>> = { "": 1, ms: 1, s: 1000, m: 60_000 };

function readLatency(text: string): number | null {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN);
  return milliseconds <= 600_000 ? milliseconds : null;
}

function oneOf<const T extends string>(names: readonly T[], text: string): T | null {
  return names.find((name) => name === text) ?? null;
}
