/** Limits that the page checks too: in a file of their own, because the schema brings the validator along. */

/** In letters. A title is a line on a slide: a longer one wraps into the text. */
export const LONGEST_TITLE = 60;
/** Steps of a reader's own story. */
export const MOST_STEPS = 99;
