/** A program with one mistake, and the error codes that compilers may report for it, which depend on their version. */
export interface WrongProgram {
  readonly errors: readonly string[];
  readonly code: string;
}

const client = (version: string, call: string): string =>
  `import { createClient } from "@almanac/atlas/${version}";\nawait createClient().${call};\n`;

const create = "programmaticApiKeys.createOrgApiKey";

export const wrongPrograms: Readonly<Record<string, WrongProgram>> = {
  "a resource is used before its version": {
    errors: ["TS2339"],
    code: client("2024-05-30", 'serviceAccounts.listOrgServiceAccounts({ orgId: "o" })'),
  },
  "the module of a resource is imported before its version": {
    errors: ["TS2307"],
    code: 'export * from "@almanac/atlas/2024-05-30/service-accounts";\n',
  },
  "an operation is called before its version": {
    errors: ["TS2349"],
    code: client("2024-11-13", 'organizationUsers.getOrgUser({ orgId: "o", userId: "u" })'),
  },
  "a function is imported before its version": {
    errors: ["TS2305"],
    code: 'import { getOrgUser } from "@almanac/atlas/2024-11-13/organization-users";\nvoid getOrgUser;\n',
  },
  "a date is not a version": {
    errors: ["TS2307"],
    code: client("2024-08-06", `${create}({ orgId: "o", body: { desc: "ci", roles: ["ORG_MEMBER"] } })`),
  },
  "a parameter is missing": {
    errors: ["TS2345", "TS2741"],
    code: client("2024-08-05", `${create}({ body: { desc: "ci", roles: ["ORG_MEMBER"] } })`),
  },
  "all parameters are missing": {
    errors: ["TS2554"],
    code: client("2024-08-05", `${create}()`),
  },
  "a parameter is unknown": {
    errors: ["TS2561"],
    code: client("2024-08-05", `${create}({ orgId: "o", orgID: "o", body: { desc: "ci", roles: ["ORG_MEMBER"] } })`),
  },
  "a field of the body is missing": {
    errors: ["TS2741"],
    code: client("2024-08-05", `${create}({ orgId: "o", body: { desc: "ci" } })`),
  },
  "a role is misspelled": {
    errors: ["TS2820"],
    code: client("2024-08-05", `${create}({ orgId: "o", body: { desc: "ci", roles: ["ORG_MEMBERS"] } })`),
  },
  "the error of an outcome is read before its status": {
    errors: ["TS2339"],
    code: `import { createClient } from "@almanac/atlas/2024-08-05";
const parameters = { orgId: "o", apiUserId: "k" };
const outcome = await createClient().programmaticApiKeys.getOrgApiKey.safe(parameters);
console.log(outcome.error.errorCode);
`,
  },
  "a fault is planned for an unknown operation": {
    errors: ["TS2345"],
    code: 'import { createMock } from "@almanac/mongodb-cloud-mock";\ncreateMock().fail("createOrgApiKeys", { status: 429 });\n',
  },
  "unknown credentials are read": {
    errors: ["TS2339"],
    code: 'import { createMock } from "@almanac/mongodb-cloud-mock";\nconsole.log(createMock().credentials.admin);\n',
  },
  "an internal file is imported": {
    errors: ["TS2307"],
    code: 'export * from "@almanac/client/dist/facade.js";\n',
  },
};
