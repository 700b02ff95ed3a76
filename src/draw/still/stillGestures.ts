import type { ZoomBehavior } from "d3-zoom";

/** Lets the page around the map scroll: with a wheel, and with one finger. */
export function leaveScrolling(behaviour: ZoomBehavior<HTMLElement, unknown>, container: HTMLElement): void {
  behaviour.filter(cooperates).wheelDelta(wheelZoom);
  container.style.touchAction = "pan-x pan-y";
}

/**
 * Whether a press, a touch or a turn of the wheel is meant for a map that stands in a page: two fingers, or a wheel with
 * Ctrl (⌘ on a Mac; a pinch on a touchpad comes as a wheel with Ctrl). Everything else is left to the page, as by MapLibre's
 * cooperative gestures. The mouse may drag: that scrolls no page.
 */
export function cooperates(event: Event): boolean {
  if (event.type === "wheel") return hasZoomKey(event as WheelEvent);
  if (event.type.startsWith("touch")) return (event as TouchEvent).touches.length >= 2;
  return !(event as MouseEvent).ctrlKey && (event as MouseEvent).button === 0;
}

/** The key with which a wheel zooms the map of an embed. */
function hasZoomKey({ ctrlKey, metaKey }: Pick<WheelEvent, "ctrlKey" | "metaKey">): boolean {
  return ctrlKey || (metaKey && isMac());
}

export function isMac(): boolean {
  return navigator.userAgent.includes("Mac");
}

/** A wheel turns in steps of this many px and more, a pinch in smaller ones. */
const WHEEL_STEP = 40;

/**
 * By how many zooms a turn of the wheel zooms. Ctrl says nothing of how far, as it does for d3-zoom, which takes it for a pinch:
 * a wheel would jump over two zooms at once.
 */
export function wheelZoom({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode !== 0) return -deltaY * 0.05;
  return -deltaY * (Math.abs(deltaY) < WHEEL_STEP ? 0.02 : 0.004);
}
