import { getFilesId } from "@acme/drive/2024.0/files";
import { connect } from "@acme/drive/2024.0/connect";
import { drive } from "./folders.js";

type File = Awaited<ReturnType<typeof drive.files.getFilesId>>;

const connection = connect({ server: "https://drive.example" });
const sizeOf = ({ size = 0 }: File): number => size;

export async function sum(...ids: readonly string[]): Promise<number> {
  const files = await Promise.all(ids.map((id) => getFilesId(connection, { file_id: id })));
  return files.map(sizeOf).reduce((left, right) => left + right, 0);
}

export const tagsOf = async (id: string): Promise<string[]> => (await drive.files.getFilesId({ file_id: id })).tags ?? [];
