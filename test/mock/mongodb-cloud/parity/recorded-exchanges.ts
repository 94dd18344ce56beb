/** A request and the recorded response, whose ids, names, keys and times are replaced as `normalize` does. */
export interface RecordedExchange {
  readonly operation: string;
  readonly line: string;
  readonly body?: unknown;
  readonly status: number;
  /** The value of `RateLimit-Limit`; null if the response doesn't have it. */
  readonly limit: number | null;
  readonly text: string;
  /** The date in the media type; null for `application/json`. */
  readonly revision?: string | null;
}

const base = "HOST/api/atlas/v2";
const self = (path: string): string => `"links":[{"href":"${base}/${path}","rel":"self"}]`;
const listed = (path: string, query: string): string => `"links":[{"href":"${base}/${path}?${query}","rel":"self"}]`;
const page = "includeCount=true&pageNum=1&itemsPerPage=100";
const role = (kind: string, name: string): string => `{"${kind}Id":"ID","roleName":"${name}"}`;

const apiKey = (privateKey: string, ...roles: readonly string[]): string =>
  `{"desc":"TEXT","id":"ID",${self("orgs/ID/apiKeys/ID")},"privateKey":"${privateKey}","publicKey":"KEY","roles":[${roles.join(",")}]}`;
const readOnlyKey = apiKey("MASK", role("org", "ORG_READ_ONLY"));

const keyEntry = `{"cidrBlock":"IP/32","count":0,"created":"TIME","ipAddress":"IP",${self("orgs/ID/apiKeys/ID/accessList/IP")}}`;
const keyEntries = `{${listed("orgs/ID/apiKeys/ID/accessList", page)},"results":[${keyEntry}],"totalCount":1}`;

const groupEntry = `{"cidrBlock":"IP/32","comment":"TEXT","groupId":"ID","ipAddress":"IP",${self("groups/ID/accessList/IP%2F32")}}`;
const groupEntries = `{${listed("groups/ID/accessList", page)},"results":[${groupEntry}],"totalCount":1}`;

const related = (path: string, names: readonly string[]): string =>
  `"links":[${[`{"href":"${base}/${path}","rel":"self"}`, ...names.map((name) => `{"href":"${base}/${path}/${name}","rel":"https://cloud.mongodb.com/${name}"}`)].join(",")}]`;
const groupLinks = related("groups/ID", ["containers", "clusters", "databaseUsers", "peers", "processes", "whitelist"]);
const group = (tags: string, links: string): string =>
  `{"clusterCount":0,"created":"TIME","id":"ID",${links},"name":"TEXT","orgId":"ID",${tags}"withDefaultAlertsSettings":true}`;
const tag = '"tags":[{"key":"env","value":"e2e"}],';

const user = (roles: string, teamIds: string): string =>
  `{"country":"NZ","createdAt":"TIME","firstName":"TEXT","id":"ID","lastAuth":"TIME","lastName":"TEXT","mobileNumber":null,"orgMembershipStatus":"ACTIVE","roles":${roles},${teamIds}"username":"EMAIL"}`;

const keys = "/orgs/{orgId}/apiKeys";
const reader = `${keys}/{readerId}`;
const ip = [{ ipAddress: "192.0.2.7" }];

/** At least one exchange for each operation whose evidence is `recorded`. */
export const recordedExchanges: readonly RecordedExchange[] = [
  {
    operation: "createOrgApiKey",
    line: `POST ${keys}`,
    body: { desc: "text", roles: ["ORG_READ_ONLY"] },
    status: 200,
    limit: 500,
    text: apiKey("UUID", role("org", "ORG_READ_ONLY")),
  },
  {
    operation: "getOrgApiKey",
    line: `GET ${reader}`,
    status: 200,
    limit: 500,
    text: apiKey("MASK", role("org", "ORG_READ_ONLY"), role("group", "GROUP_READ_ONLY")),
  },
  {
    operation: "updateOrgApiKey",
    line: `PATCH ${keys}/{apiUserId}`,
    body: { desc: "text", roles: ["ORG_READ_ONLY"] },
    status: 200,
    limit: 500,
    text: readOnlyKey,
  },
  {
    operation: "listOrgApiKeys",
    line: `GET ${keys}`,
    status: 200,
    limit: 500,
    text: `{${listed("orgs/ID/apiKeys", page)},"results":[${apiKey("MASK", role("org", "ORG_OWNER"))},${apiKey("MASK", role("org", "ORG_READ_ONLY"), role("group", "GROUP_READ_ONLY"))}],"totalCount":2}`,
  },
  { operation: "deleteOrgApiKey", line: `DELETE ${reader}`, status: 204, limit: 500, text: "" },
  {
    operation: "createOrgApiKeyAccessListEntry",
    line: `POST ${reader}/accessList`,
    body: ip,
    status: 200,
    limit: 500,
    text: keyEntries,
  },
  {
    operation: "listOrgApiKeyAccessListEntries",
    line: `GET ${reader}/accessList`,
    status: 200,
    limit: 500,
    text: keyEntries,
  },
  {
    operation: "deleteOrgApiKeyAccessListEntry",
    line: `DELETE ${reader}/accessList/192.0.2.7`,
    status: 204,
    limit: 500,
    text: "",
  },
  {
    operation: "createGroupApiKey",
    line: "POST /groups/{groupId}/apiKeys",
    body: { desc: "text", roles: ["GROUP_READ_ONLY"] },
    status: 200,
    limit: 1200,
    text: apiKey("UUID", role("org", "ORG_MEMBER"), role("group", "GROUP_READ_ONLY")),
  },
  {
    operation: "updateGroupApiKeyRoles",
    line: "PATCH /groups/{groupId}/apiKeys/{readerId}",
    body: { roles: ["GROUP_DATA_ACCESS_READ_ONLY"] },
    status: 200,
    limit: 1200,
    text: apiKey("MASK", role("org", "ORG_READ_ONLY"), role("group", "GROUP_DATA_ACCESS_READ_ONLY")),
  },
  {
    operation: "listGroupApiKeys",
    line: "GET /groups/{groupId}/apiKeys",
    status: 200,
    limit: 1200,
    text: `{${listed("groups/ID/apiKeys", page)},"results":[${apiKey("MASK", role("org", "ORG_READ_ONLY"), role("group", "GROUP_READ_ONLY"))}],"totalCount":1}`,
  },
  {
    operation: "removeGroupApiKey",
    line: "DELETE /groups/{groupId}/apiKeys/{readerId}",
    status: 204,
    limit: 1200,
    text: "",
  },
  {
    operation: "listOrgs",
    line: "GET /orgs",
    status: 200,
    limit: 300,
    text: `{${listed("orgs", "includeCount=true&name=&pageNum=1&itemsPerPage=100")},"results":[{"id":"ID","isDeleted":false,${self("orgs/ID")},"name":"TEXT","skipDefaultAlertsSettings":false}],"totalCount":1}`,
  },
  {
    operation: "getOrg",
    line: "GET /orgs/{orgId}",
    status: 200,
    limit: 500,
    text: `{"id":"ID","isDeleted":false,${related("orgs/ID", ["groups", "teams", "users"])},"name":"TEXT","skipDefaultAlertsSettings":false}`,
  },
  {
    operation: "listOrgUsers",
    line: "GET /orgs/{orgId}/users?orgMembershipStatuses=ACTIVE",
    status: 200,
    limit: 500,
    text: `{${listed("orgs/ID/users", page)},"results":[${user('{"groupRoleAssignments":[{"groupId":"ID","groupRoles":["GROUP_OWNER"]}],"orgRoles":["ORG_OWNER"]}', '"teamIds":[],')}],"totalCount":1}`,
    revision: "2025-02-19",
  },
  {
    operation: "listGroups",
    line: "GET /groups",
    status: 200,
    limit: 1200,
    text: `{${listed("groups", page)},"results":[${group('"tags":[],', self("groups/ID"))}],"totalCount":1}`,
  },
  {
    operation: "createGroup",
    line: "POST /groups",
    body: { name: "text", orgId: "{orgId}" },
    status: 201,
    limit: 1200,
    text: group("", groupLinks),
  },
  {
    operation: "createGroup",
    line: "POST /groups",
    body: { name: "text", orgId: "{orgId}", tags: [{ key: "env", value: "e2e" }] },
    status: 201,
    limit: 1200,
    text: group(tag, groupLinks),
  },
  {
    operation: "getGroup",
    line: "GET /groups/{groupId}",
    status: 200,
    limit: 1200,
    text: group('"tags":[],', groupLinks),
  },
  {
    operation: "updateGroup",
    line: "PATCH /groups/{groupId}",
    body: { name: "text", tags: [{ key: "env", value: "e2e" }] },
    status: 200,
    limit: 1200,
    text: group(tag, groupLinks),
  },
  { operation: "deleteGroup", line: "DELETE /groups/{groupId}", status: 202, limit: 1200, text: "{}" },
  {
    operation: "createGroupAccessListEntry",
    line: "POST /groups/{groupId}/accessList",
    body: [{ ipAddress: "192.0.2.7", comment: "text" }],
    status: 201,
    limit: 1200,
    text: groupEntries,
  },
  {
    operation: "createGroupAccessListEntry",
    line: "POST /groups/{groupId}/accessList",
    body: [{ ipAddress: "192.0.2.7", comment: "text", deleteAfterDate: "2025-03-12T00:05:00Z" }],
    status: 201,
    limit: 1200,
    text: groupEntries.replace('"groupId"', '"deleteAfterDate":"TIME","groupId"'),
  },
  {
    operation: "listGroupAccessListEntries",
    line: "GET /groups/{groupId}/accessList",
    status: 200,
    limit: 1200,
    text: groupEntries,
  },
  {
    operation: "getGroupAccessListEntry",
    line: "GET /groups/{groupId}/accessList/192.0.2.7",
    status: 200,
    limit: 1200,
    text: groupEntry,
  },
  {
    operation: "deleteGroupAccessListEntry",
    line: "DELETE /groups/{groupId}/accessList/192.0.2.7",
    status: 204,
    limit: 1200,
    text: "",
  },
  {
    operation: "listGroupUsers",
    line: "GET /groups/{groupId}/users",
    status: 200,
    limit: 1200,
    text: `{${listed("groups/ID/users", "flattenTeams=false&includeCount=true&includeOrgUsers=false&pageNum=1&itemsPerPage=100")},"results":[${user('["GROUP_OWNER"]', "")}],"totalCount":1}`,
    revision: "2025-02-19",
  },
  {
    operation: "getIpInfo",
    line: "GET /api/private/ipinfo",
    status: 200,
    limit: null,
    text: '{"currentIpv4Address":"IP"}',
    revision: null,
  },
];

/** Replaces what differs from one recording to the next. */
export function normalize(text: string): string {
  return text
    .replace(/"href":"https?:\/\/[^/"]*/g, '"href":"HOST')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, "UUID")
    .replace(/\*{8}-\*{4}-\*{4}-[0-9a-f]{12}/g, "MASK")
    .replace(/\b[0-9a-f]{24}\b/g, "ID")
    .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "TIME")
    .replace(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g, "IP")
    .replace(/"publicKey":"[a-z]{8}"/g, '"publicKey":"KEY"')
    .replace(/"username":"[^"]*@[^"]*"/g, '"username":"EMAIL"')
    .replace(/"(desc|name|comment|firstName|lastName)":"[^"]*"/g, '"$1":"TEXT"');
}
