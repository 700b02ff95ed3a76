/** Limits that the page checks too: in a file of their own, because the schema brings the validator along. */

/** In letters. A title is a line on a slide: a longer one wraps into the text. */
export const LONGEST_TITLE = 60;
/** The same of a reader's own story, whose steps begin with the names of what they show: most meetings have longer ones. */
export const LONGEST_OWN_TITLE = 140;
/** Steps of a reader's own story. */
export const MOST_STEPS = 99;
