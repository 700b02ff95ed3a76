import { cameraOfPicture } from "../../draw/flat/pictureFrame";
import { ON_PAGE, onPage } from "../../draw/pagePlaces";
import type { Camera } from "../../view/camera";

/** The `<svg>` of the picture that the page came with, without what is in it: all that is needed to learn where the style sheets lay it. */
export function frameOf(paper: HTMLElement | null): SVGSVGElement | null {
  const picture = paper && onPage<SVGSVGElement>("picture", paper);
  return picture && (picture.cloneNode(false) as SVGSVGElement);
}

/**
 * The camera with which a page of the map's present size opens where its address names no place: that of its picture, as the style
 * sheets lay it. The browser is asked, by an unseen copy.
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
