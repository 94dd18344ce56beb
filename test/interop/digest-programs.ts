import { createHash } from "node:crypto";
import type { Program } from "./run-program.js";

/** The user of the servers. The password contains characters that are hard to encode. */
export const USER = { username: "public", password: 'priv:ate "€"' };
const REALM = "interop, with a comma";

function htdigest(...algorithms: readonly string[]): string {
  const secret = `${USER.username}:${REALM}:${USER.password}`;
  const lines = algorithms.map((algorithm) => createHash(algorithm).update(secret).digest("hex"));
  return lines.map((hash) => `${USER.username}:${REALM}:${hash}\n`).join("");
}

/** Apache with mod_auth_digest (MD5) in front of `backend`: nonces are valid for 300 seconds below `/`, and for one below `/short/`. */
export function apache(executable: string, backend: string): Program {
  const modules = [
    "mpm_event",
    "authn_core",
    "authn_file",
    "authz_core",
    "authz_user",
    "auth_digest",
    "proxy",
    "proxy_http",
  ];
  const location = (folder: string, path: string, lifetime: number): string => `
    <Location "${path}">
      AuthType Digest
      AuthName "${REALM}"
      AuthDigestProvider file
      AuthUserFile "${folder}/htdigest"
      AuthDigestNonceLifetime ${lifetime}
      Require valid-user
      ProxyPass "${backend}/"
    </Location>`;
  return {
    executable,
    arguments: (folder) => ["-f", `${folder}/apache.conf`, "-D", "FOREGROUND"],
    files: (folder, port) => ({
      htdigest: htdigest("md5"),
      "apache.conf": `
        ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
        ServerRoot "${folder}"
        ServerName localhost
        Listen 127.0.0.1:${port}
        PidFile "${folder}/apache.pid"
        ErrorLog "${folder}/error.log"
        DefaultRuntimeDir "${folder}"
        User www-data
        Group www-data
        ${location(folder, "/", 300)}
        ${location(folder, "/short/", 1)}`,
    }),
  };
}

/** lighttpd with mod_auth in front of `backend`: `/md5/` and `/sha-256/`. */
export function lighttpd(executable: string, backend: string): Program {
  const { hostname, port: backendPort } = new URL(backend);
  const rule = (path: string, algorithm: string): string =>
    `"${path}" => ("method" => "digest", "realm" => "${REALM}", "require" => "valid-user", "algorithm" => "${algorithm}")`;
  return {
    executable,
    arguments: (folder) => ["-D", "-f", `${folder}/lighttpd.conf`],
    files: (folder, port) => ({
      htdigest: htdigest("md5", "sha256"),
      "lighttpd.conf": `
        server.modules = ("mod_auth", "mod_authn_file", "mod_proxy")
        server.bind = "127.0.0.1"
        server.port = ${port}
        server.document-root = "${folder}"
        server.errorlog = "${folder}/error.log"
        auth.backend = "htdigest"
        auth.backend.htdigest.userfile = "${folder}/htdigest"
        auth.require = (${rule("/md5/", "MD5")}, ${rule("/sha-256/", "SHA-256")})
        proxy.server = ("" => (("host" => "${hostname}", "port" => ${backendPort})))`,
    }),
  };
}
