import { createClient, type Client } from "@acme/drive/2024.0";

/** The part of the client that this module needs. */
type Drive = Pick<Client, "files" | "folders">;
export const drive = createClient({ server: "https://drive.example" });

export async function rename({ files }: Drive, id: string, name: string): Promise<string> {
  const outcome = await files.putFilesId.safe({ file_id: id, body: { name } });
  if (outcome.ok) return outcome.data.id;
  throw new Error(outcome.status === 412 ? "changed meanwhile" : `not renamed: ${outcome.status}`);
}

export const names = async (client: Drive = drive): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { name, type } of client.folders.getFoldersIdItems.all({ folder_id: "0", limit: 100 }))
    found.push(`${type} ${name ?? ""}`);
  return found;
};

// @ts-expect-error Hubs are newer than this version.
export const hubs = (): unknown => drive.hubs.getHubs();
