import { createClient, digest, type CloudAppUser } from "@acme/atlas/2023-01-01";
import { connect } from "@acme/atlas/2023-01-01/connect";
import { listGroupUsers, type ListGroupUsersParameters } from "@acme/atlas/2023-01-01/project-users";

const auth = digest({ publicKey: "a", privateKey: "b" });
const { organizationUsers, projects } = createClient({ auth });
const connection = connect({ auth });

const nameOf = ({ firstName, lastName, username: address }: CloudAppUser): string => `${firstName} ${lastName} <${address}>`;

/** All users of an organization, by name. */
export async function usersOf(orgId: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const user of organizationUsers.listOrgUsers.all({ orgId, itemsPerPage: 500 })) {
    found.set(nameOf(user), user.emailAddress);
  }
  return found;
}

export async function membersOf({ groupId, ...rest }: ListGroupUsersParameters): Promise<string[]> {
  const outcome = await listGroupUsers.safe(connection, { groupId, ...rest });
  if (outcome.status === 200) return outcome.data.results?.map(({ username }) => username) ?? [];
  if (outcome.status === 404) throw new Error(outcome.error.errorCode); // the project is gone
  return [];
}

export const rename = (groupId: string, name: string): Promise<{ readonly name: string }> =>
  projects.updateGroup({ groupId, body: { name } });
