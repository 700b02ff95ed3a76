import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { AtlasError } from "../../src/atlas/problems";
import { WHOLE, WHOLE_FOLDER } from "../fixtures/fixtures";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-facts-"));
  cpSync(WHOLE_FOLDER, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a link to a file is read as the file", () => {
  symlinkSync("board-1.json", join(folder, "meetings/linked.json"));
  expect(geoFolder(folder)["meetings/linked.json"]).toBe(WHOLE["meetings/board-1.json"]);
});

test("links that lead nowhere, round in a circle or to a folder are told, all at once", () => {
  symlinkSync("gone.json", join(folder, "meetings/lost.json"));
  symlinkSync("self.json", join(folder, "meetings/self.json"));
  symlinkSync("..", join(folder, "meetings/upwards"));
  expect(told(folder)).toEqual([
    "meetings/lost.json: this link leads to no file",
    "meetings/self.json: this link leads to no file",
    "meetings/upwards: this is a link to a folder, which isn't followed; the folder itself must lie here",
  ]);
});

test("a folder that isn't there, or is a file, is a sentence without a trace of the program", () => {
  const [nowhere, file] = [join(folder, "nowhere"), join(folder, "atlas.json")];
  const names = "ATLAS_GEO names the folder of the facts";
  expect(told(nowhere)).toEqual([`${nowhere}: there is no such folder; ${names}`]);
  expect(told(file)).toEqual([`${file}: this is a file; ${names}`]);
});

/** The lines of what is thrown, as a terminal shows it. */
function told(path: string): string[] {
  try {
    geoFolder(path);
    return [];
  } catch (error) {
    return error instanceof AtlasError ? (error.stack ?? "").replace("AtlasError: ", "").split("\n") : [];
  }
}
