import { CONTEXT_OPACITY, emphasisOf, type LineMark, type Mark, type Scene } from "../../scene/scene";
import { writePickedWord } from "../../view/pickedWord";
import type { PixelGround } from "../flat/pixelGround";
import type { Projector } from "../flat/projectorOf";
import { simplified } from "../flat/simplified";
import { type Attributes, element, escaped } from "../svg/element";
import { lineDrawer } from "../svg/pathText";

/** The picture under the pen. */
export interface Sheet {
  readonly scene: Pick<Scene, "lit">;
  readonly projector: Projector;
  readonly ground: PixelGround;
  /** Address of the picture of the relief; `null` for none. */
  readonly relief: string | null;
  /** In which the ground is drawn, in px: a coarse one makes a smaller file. */
  readonly grainPx: number;
  /** Before every id that the drawing defines: a page may hold several drawings. */
  readonly idPrefix: string;
  /** Whether marks carry their ids and titles, and lines a wide invisible stroke to point at. */
  readonly interactive: boolean;
}

/** Path data of a line of the atlas. */
export function pixelLine({ projector }: Sheet): (line: LineMark["line"]) => string {
  const draw = lineDrawer(projector.size);
  return (line) => draw(simplified(line.map(projector.project), 0.2));
}

export function opacityOf({ id, mark }: Pick<Mark, "id" | "mark">, { scene }: Sheet): Attributes {
  return { opacity: emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY[mark] : null };
}

/** The mark that an element draws, for a pen that knows the marks, and what it picks, for a page that doesn't yet. */
export function identityOf({ id, picks }: Mark, { interactive }: Sheet): Attributes {
  return interactive && picks !== null ? { "data-id": id, "data-picks": writePickedWord(picks) } : {};
}

export function titleOf({ picks, title }: Mark, { interactive }: Sheet): string {
  return interactive && picks !== null ? element("title", {}, escaped(title)) : "";
}
