import type { Plugin } from "vite";
import { paletteCss } from "../scene/palette";
import { DASHES, type Dash } from "../scene/scene";
import { DASH } from "../scene/symbology";

const ID = "virtual:palette.css";
const OWN = { id: /^\0?virtual:palette\.css$/ };

/** `virtual:palette.css`: how the map looks, for the page and for the still picture: its colours and its lines. */
export function palettePlugin(): Plugin {
  return {
    name: "atlas-palette",
    resolveId: { filter: OWN, handler: () => `\0${ID}` },
    load: { filter: OWN, handler: () => `${paletteCss()}\n${statusLinesCss()}` },
  };
}

/** Width of the line beside a status, in px. */
const WIDTH = 2.4;

/** The line beside a status, as the map draws what is in that status: of the map's tables, without their code in the page. */
export function statusLinesCss(): string {
  const looks = Object.entries(DASH).map(([status, dash]) => `.is-${status}{${lookOf(dash)}}`);
  const line = `stroke-width:${WIDTH};stroke-dasharray:var(--dash);stroke-linecap:var(--cap)`;
  return [...looks, `.chip-line{${line}}`].join("\n");
}

function lookOf(dash: Dash): string {
  const { pattern, cap } = DASHES[dash];
  const lengths = pattern.map((length) => Number((length * WIDTH).toFixed(2))).join(" ");
  return `--dash:${lengths || "none"};--cap:${cap}`;
}
