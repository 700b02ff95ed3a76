/** A frame is made when its place comes so near to the screen, and given up when it is so far away: in parts of the screen's height. */
const NEAR = "40%";
const FAR = "150%";

const onEnter = new WeakMap<Element, () => void>();
const onLeave = new WeakMap<Element, () => void>();

/** Two watchers for all elements of a page: between near and far nothing changes, so that no frame flickers. */
const near = watcher(NEAR, ({ target, isIntersecting }) => isIntersecting && onEnter.get(target)?.());
const far = watcher(FAR, ({ target, isIntersecting }) => !isIntersecting && onLeave.get(target)?.());

/** Calls when an element comes near the screen and when it is far away. Answers with a way to call it off. */
export function observe(element: Element, enter: () => void, leave: () => void): () => void {
  onEnter.set(element, enter);
  onLeave.set(element, leave);
  near.observe(element);
  far.observe(element);
  return () => {
    near.unobserve(element);
    far.unobserve(element);
  };
}

function watcher(margin: string, tell: (entry: IntersectionObserverEntry) => void): IntersectionObserver {
  const options = { rootMargin: `${margin} 0px` };
  return new IntersectionObserver((entries) => entries.forEach((entry) => void tell(entry)), options);
}
