/** A title is a line on a slide: longer ones wrap into the text. In letters. Apart from the shapes, so that the page can have it without the validator. */
export const LONGEST_TITLE = 60;
/** Steps of a reader's own story. */
export const MOST_STEPS = 99;
