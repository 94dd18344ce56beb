// @ts-check
import { writeFile } from "node:fs/promises";
import { createClient, digest } from "@almanac/atlas/2024-08-05";
import { rotateKey } from "./rotate-key.js";

const [orgId, groupId, publicKey, file] = process.argv.slice(2);
const { ATLAS_PUBLIC_KEY, ATLAS_PRIVATE_KEY, ATLAS_SERVER } = process.env;

if (!orgId || !groupId || !publicKey || !file || !ATLAS_PUBLIC_KEY || !ATLAS_PRIVATE_KEY) {
  console.error(
    "usage: ATLAS_PUBLIC_KEY=… ATLAS_PRIVATE_KEY=… node rotate-keys.js <organization> <project> <key> <file>",
  );
  process.exit(2);
}

const atlas = createClient({
  auth: digest({ publicKey: ATLAS_PUBLIC_KEY, privateKey: ATLAS_PRIVATE_KEY }),
  ...(ATLAS_SERVER === undefined ? {} : { server: ATLAS_SERVER }),
});

try {
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
  console.log(`${publicKey} is replaced by ${created.publicKey}; its secret is in ${file}.`);
} catch (error) {
  // A refusal says itself what is wrong; nobody needs a stack for it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
