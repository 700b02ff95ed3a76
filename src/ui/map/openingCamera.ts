import { cameraOfPicture } from "../../draw/flat/pictureFrame";
import { ON_PAGE, onPage } from "../../draw/pagePlaces";
import type { Camera } from "../../view/camera";

/** The frame of the picture on a sheet, without its drawing; `null` where there is none. */
export function frameOf(paper: HTMLElement | null): SVGSVGElement | null {
  const picture = paper && onPage<SVGSVGElement>("picture", paper);
  return picture && (picture.cloneNode(false) as SVGSVGElement);
}

/**
 * The camera with which a page of the map's present size opens, where its address asks for no place: that of the picture with which it
 * comes, as the style sheets lay it.
 */
export function openingCamera(frame: SVGSVGElement, map: HTMLElement): Camera | null {
  const paper = map.appendChild(document.createElement("div"));
  paper.className = ON_PAGE.paper;
  paper.style.visibility = "hidden";
  paper.append(frame);
  const camera = cameraOfPicture(frame, map);
  paper.remove();
  return camera;
}
