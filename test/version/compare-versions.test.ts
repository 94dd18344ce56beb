import { describe, expect, it } from "vitest";
import {
  compareVersions,
  isOffered,
  isStable,
  newestOffered,
  parseVersion,
} from "../../generator/dist/version/version.js";

describe("versions", () => {
  const ordered = [
    "2024-01",
    "2024-01-02",
    "2024-02",
    "2024-08-05",
    "2024-08-05-preview",
    "2024-08-05.clover",
    "2025.0",
    "2025.2",
    "2025.10",
    "2025-11-01",
    "beta",
    "preview",
    "v1",
    "v1a",
    "v2",
    "v2-1",
    "v10",
  ];

  it("sort dates before names, and numbers in names as numbers", () => {
    for (const [index, left] of ordered.entries()) {
      for (const [place, right] of ordered.entries()) {
        expect(Math.sign(compareVersions(left, right)), `${left} ${right}`).toBe(Math.sign(index - place));
      }
    }
  });

  it("are calendar dates, dates with a suffix, or names", () => {
    expect(["2024-02-29", "2024-12", "2025.0", "2025.100", "2024-05-01-preview", "v2"].map(parseVersion)).not.toContain(
      null,
    );
    expect(
      ["2023-02-29", "2024-13", "2024-00", "2024-8-5", "2025.1000", "V2", "", "2024-08-05_x"].map(parseVersion),
    ).toEqual(Array(8).fill(null));
  });

  it("are stable if they are dates without the suffix of a preview", () => {
    expect(["2024-08-05", "2024-08-05.clover"].map(isStable)).toEqual([true, true]);
    expect(["2024-08-05-preview", "2024-08-05.beta2", "preview", "v1", "nonsense!"].map(isStable)).toEqual(
      Array(5).fill(false),
    );
  });

  it("offer stable revisions that are not later, and previews only to themselves", () => {
    expect(isOffered("2024-01-01", "2024-01-01")).toBe(true);
    expect(isOffered("2024-01-01", "2024-06-01")).toBe(true);
    expect(isOffered("2024-06-01", "2024-01-01")).toBe(false);
    expect(isOffered("2024-01-01-preview", "2024-06-01")).toBe(false);
    expect(isOffered("preview", "preview")).toBe(true);
    expect(isOffered("2024-01-01", "preview")).toBe(true);
  });

  it("resolve to the newest revision that they offer, whatever the order of revisions", () => {
    expect(newestOffered(["2024-06-01", "2023-01-01", "2024-01-01"], "2024-03-01")).toBe("2024-01-01");
    expect(newestOffered(["2024-06-01"], "2024-03-01")).toBeNull();
    expect(newestOffered([], "2024-03-01")).toBeNull();
  });
});
