// Programs that call one operation and read a property of the result.
const path = "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}";
const ids = ["65aa0000000000000000000a", "65aa0000000000000000000b"];
const parameters = `{ orgId: "${ids[0]}", apiUserId: "${ids[1]}" }`;
const accept = "application/vnd.atlas.2023-01-01+json";

/** Returns the programs by name. They are in folders beside the clients. */
export function programsFor(api) {
  return {
    "Almanac, facade": `import { createClient } from ".${api}/index.js";
const client = createClient();
const data = await client.programmaticApiKeys.getOrgApiKey(${parameters});
export const desc = data.desc;
`,
    "Almanac, function": `import { connect } from ".${api}/connect.js";
import { getOrgApiKey } from ".${api}/programmatic-api-keys.js";
const data = await getOrgApiKey(connect(), ${parameters});
export const desc = data.desc;
`,
    "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "../openapi-typescript/schema.js";
const client = createClient<paths>({ baseUrl: "https://cloud.mongodb.com" });
const { data } = await client.GET("${path}", { params: { path: ${parameters} }, headers: { accept: "${accept}" } });
export const desc = data?.desc;
`,
    Kubb: `import { getOrgApiKey } from "../Kubb/out/clients/getOrgApiKey.ts";
const data = await getOrgApiKey("${ids[0]}", "${ids[1]}");
export const desc = data.desc;
`,
  };
}

/** The peers whose clients the programs import. */
export const programPeers = ["openapi-typescript", "Kubb"];
