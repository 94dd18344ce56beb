import { X509Certificate } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { createSecureContext } from "node:tls";
import type { TlsIdentity as CertificateAndKey } from "@almanac/mock";
import { HostError, type Host } from "../../host/host.js";
import type { Refusal } from "../../mock-server/refusal.js";
import type { TlsSettings } from "./read-mock-settings.js";

/** A certificate and its private key, in PEM format. */
export interface TlsIdentity extends CertificateAndKey {
  /** The SHA-256 fingerprint of a self-signed certificate, for clients to compare; null for a certificate from a file. */
  readonly fingerprint: string | null;
}

/** Reads the certificate from a file, or generates one for `localhost`, the loopback addresses and `host`. */
export async function tlsIdentityOf(
  settings: TlsSettings,
  { host, files }: { readonly host: string; readonly files: Host },
): Promise<TlsIdentity | Refusal> {
  switch (settings.kind) {
    case "files":
      return readIdentity(settings, files);
    case "self-signed": {
      const identity = await makeIdentity(host);
      return settings.save === null ? identity : ((await save(identity, settings.save)) ?? identity);
    }
  }
}

async function readIdentity(
  { cert, key }: { readonly cert: string; readonly key: string },
  files: Host,
): Promise<TlsIdentity | Refusal> {
  const help = "Specify two PEM files: --tls-cert cert.pem --tls-key key.pem.";
  const identity = { cert: "", key: "", fingerprint: null };
  for (const [kind, path] of [
    ["cert", cert],
    ["key", key],
  ] as const) {
    const text = await files.readText(path).catch((error: unknown) => {
      if (error instanceof HostError) return null;
      throw error;
    });
    if (text === null) return { message: `The file ${path} cannot be read.`, help };
    identity[kind] = text;
  }
  try {
    createSecureContext(identity);
    return identity;
  } catch {
    return { message: `${cert} and ${key} are not a certificate and its private key.`, help };
  }
}

async function makeIdentity(host: string): Promise<TlsIdentity> {
  // Imported dynamically, because it loads an ASN.1 library.
  const { generate } = await import("selfsigned");
  const names = new Set(["localhost", "127.0.0.1", "::1", ...(/^(?:0\.0\.0\.0|::)$/.test(host) ? [] : [host])]);
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [...names].map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { cert, key, fingerprint: new X509Certificate(cert).fingerprint256 };
}

/** Writes the certificate to a file. An existing file is overwritten, because each run has a new certificate. */
async function save({ cert }: TlsIdentity, path: string): Promise<Refusal | null> {
  try {
    await writeFile(path, cert);
    return null;
  } catch {
    return {
      message: `The certificate cannot be written to ${path}.`,
      help: "Specify a file in an existing, writable folder.",
    };
  }
}
