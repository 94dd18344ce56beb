// @ts-check
import { writeFile } from "node:fs/promises";
import { createClient, digest } from "@almanac/atlas/2024-08-05";
import { fromEnvironment, retry, timeout } from "@almanac/atlas/kit";
import { rotateKey } from "./rotate-key.js";

const [orgId, groupId, publicKey, file] = process.argv.slice(2);

if (!orgId || !groupId || !publicKey || !file) {
  console.error(
    "usage: ATLAS_PUBLIC_KEY=… ATLAS_PRIVATE_KEY=… node rotate-keys.js <organization> <project> <key> <file>",
  );
  process.exit(2);
}

try {
  const atlas = createClient({
    ...fromEnvironment("ATLAS", { digest }),
    // Retries calls that are safe to repeat, after the delay that the service requests.
    use: [retry(), timeout({ attempt: 30_000 })],
  });
  const created = await rotateKey(atlas, {
    orgId,
    groupId,
    publicKey,
    keep: (key) =>
      writeFile(file, JSON.stringify({ publicKey: key.publicKey, privateKey: key.privateKey }), {
        mode: 0o600,
        flag: "wx",
      }),
  });
  console.log(`${publicKey} was replaced by ${created.publicKey}. Its secret is in ${file}.`);
} catch (error) {
  // The error message explains the problem; a stack trace would not help.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
