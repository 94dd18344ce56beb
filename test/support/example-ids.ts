/** Replaces the ids in samples of the MongoDB documents with those of a mock's initial data. */
export function withIdsOf(mock: { readonly ids: Readonly<Record<string, string>> }, text: string): string {
  const { orgId = "", groupId = "", apiUserId = "", clientId = "", userId = "" } = mock.ids;
  return text
    .replaceAll("65aa0000000000000000000a", orgId)
    .replaceAll("65aa0000000000000000000b", groupId)
    .replace(/\/apiKeys\/65aa[0-9a-f]{20}/, `/apiKeys/${apiUserId}`)
    .replace(/\/serviceAccounts\/mdb_sa_id_[0-9a-f]{24}/, `/serviceAccounts/${clientId}`)
    .replace(/\/users\/65aa[0-9a-f]{20}/, `/users/${userId}`);
}
