/** Whether the finding with this id is about a date that each version of an operation has for itself. */
export function isSunsetDate(id: string): boolean {
  return id === "sunset-added" || id === "sunset-changed" || id === "sunset-removed";
}
