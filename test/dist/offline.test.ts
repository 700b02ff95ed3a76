import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DIGEST_LETTERS, type OfflineList } from "../../src/ui/offline/offlineList";
import { DIST, FILES, textOf } from "./files";

const [first = ""] = textOf("offline.js").split(";\n");
const { files, ...parts }: OfflineList = JSON.parse(first.replace("self.ATLAS_FILES=", ""));

describe("what a device keeps of this deployment", () => {
  test("is told by the digests of the very files", () => {
    const wrong = Object.entries(files).filter(([path, [digest, size]]) => {
      const bytes = readFileSync(`${DIST}/${path}`);
      const own = createHash("sha256").update(bytes).digest("base64url").slice(0, DIGEST_LETTERS);
      return digest !== own || size !== bytes.length;
    });
    expect(wrong).toEqual([]);
  });

  test("is all that the page may ask for, and no more", () => {
    const asked = FILES.filter((path) => /^(?:assets|facts|fonts|ground)\//.test(path));
    expect(asked.filter((path) => !(path in files))).toEqual([]);
    expect(Object.keys(files).filter((path) => /^(?:card|data|examples)\/|\.br$/.test(path))).toEqual([]);
  });

  test("begins with files that it holds", () => {
    expect([...parts.first, ...parts.drawing].filter((path) => !(path in files))).toEqual([]);
    expect(parts.first).toContain("index.html");
  });
});
