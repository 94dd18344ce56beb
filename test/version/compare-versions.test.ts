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
    "v1alpha1",
    "v1beta2",
    "v1",
    "v1a",
    "1.19.0-rc.1",
    "1.19.0-rc.10",
    "1.19.0",
    "v1.41",
    "v1.100",
    "v2",
    "v2-1",
    "2.9",
    "2.10",
    "v10",
    "71",
    "2024-01",
    "2024-01-02",
    "2024-02",
    "2024-08-05",
    "2024-08-05-preview",
    "2024-08-05.clover",
    "2024-08-05.7.0",
    "2024-08-05.7.0-preview",
    "2024-08-05.10.0",
    "2024.9.1",
    "2024.09.2",
    "2024-10-01",
    "2024-10-01-preview",
    "2024.10.2",
    "2025.0",
    "2025.2",
    "2025.10",
    "2025-11-01",
    "2026-01-28.preview",
    "R4",
    "R10",
    "Unstable",
    "beta",
    "preview",
    "stable",
    "unstable",
  ];

  it("sort as dates and numbers, before names", () => {
    for (const [index, left] of ordered.entries()) {
      for (const [place, right] of ordered.entries()) {
        expect(Math.sign(compareVersions(left, right)), `${left} ${right}`).toBe(Math.sign(index - place));
      }
    }
  });

  it.each([
    ["date", ["2024-02-29", "2024-12", "v2024-12", "2024-05-01-preview", "2024-10-01-preview.2", "2026-01-28.preview"]],
    [
      "number",
      ["71", "2.10", "v1.41", "V2", "1.19.0", "2024.06.1", "2025.0", "v1beta1", "1.0.0-rc.1", "v17_1", "20240801"],
    ],
    ["name", ["unstable", "Unstable", "preview", "legacy-api", "R4B", "v"]],
  ])("are written as a %s", (kind, versions) => {
    for (const version of versions) expect(parseVersion(version)?.kind, version).toBe(kind);
  });

  it.each(["2023-02-29", "2024-13", "2024-00", "2024-8-5", "2024-08-05_x", "2024-"])(
    "are not dates that no calendar has, such as %s",
    (version) => {
      expect(parseVersion(version)).toBeNull();
    },
  );

  it.each([
    "",
    ".",
    "..",
    "1..2",
    "1.",
    ".1",
    "a/b",
    "a b",
    "1.0+build",
    "ä",
    "__proto__",
    "-1",
    "1".repeat(65),
    "9".repeat(20),
  ])("are names of folders and parts of import paths, so not %j", (version) => {
    expect(parseVersion(version)).toBeNull();
  });

  it("are stable if they are dates or numbers without the suffix of a preview", () => {
    for (const version of ["2024-08-05", "2024-08-05.clover", "v1", "71", "2.10", "1.19.0", "v1.alphabet"])
      expect(isStable(version), version).toBe(true);
    for (const version of [
      "2024-08-05-preview",
      "2024-08-05.beta2",
      "preview",
      "v1beta1",
      "1.0.0-rc.1",
      "legacy",
      "nonsense!",
    ])
      expect(isStable(version), version).toBe(false);
  });

  it("offer stable revisions that are not later, and previews only to themselves", () => {
    expect(isOffered("2024-01-01", "2024-01-01")).toBe(true);
    expect(isOffered("2024-01-01", "2024-06-01")).toBe(true);
    expect(isOffered("2024-06-01", "2024-01-01")).toBe(false);
    expect(isOffered("2024-01-01-preview", "2024-06-01")).toBe(false);
    expect(isOffered("preview", "preview")).toBe(true);
    expect(isOffered("2024-01-01", "preview")).toBe(true);
    expect(isOffered("v1", "v2")).toBe(true);
    expect(isOffered("2.9", "2.10")).toBe(true);
    expect(isOffered("v1beta1", "v1")).toBe(false);
    expect(isOffered("legacy", "v1")).toBe(false);
  });

  it("resolve to the newest revision that they offer, whatever the order of revisions", () => {
    expect(newestOffered(["2024-06-01", "2023-01-01", "2024-01-01"], "2024-03-01")).toBe("2024-01-01");
    expect(newestOffered(["2024-06-01"], "2024-03-01")).toBeNull();
    expect(newestOffered([], "2024-03-01")).toBeNull();
  });
});
