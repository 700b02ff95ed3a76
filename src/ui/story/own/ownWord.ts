/** A reader's own story in a hash. In a file of its own, because what reads it brings the validator along. */
export const OWN_WORD = /(?:^#|&)own=([\w-]*)/;
