import type { CommandIndex } from "../table/command-table.js";
import type { ClientModule, ClientOptions } from "./client.js";
import { withUsageErrors } from "./with-usage-errors.js";

/** Creates a client. The client rejects invalid servers, so the error names the settings that contain the server. */
export async function createApiClient(
  { createClient }: ClientModule,
  options: ClientOptions,
  { environment }: Pick<CommandIndex, "environment">,
): Promise<object> {
  const help = `The server comes from --base-url, the variable ${environment}_SERVER, or the profile.`;
  return withUsageErrors(async () => createClient(options), help);
}
