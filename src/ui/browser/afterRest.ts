/**
 * Runs once after so many ms, and not before the page has had two frames after them; gives what calls it off. A hand that moves on with
 * each frame calls it off in time so, on a page whose frames last longer than its rest.
 */
export function afterRest(ms: number, run: () => void): () => void {
  let frame = 0;
  const timer = setTimeout(() => {
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(run);
    });
  }, ms);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
