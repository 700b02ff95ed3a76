/** How large a template may be, as a file and with all that is in it, in MB: what is larger isn't read. */
export const MOST_MB = 40;
export const MOST_UNPACKED_MB = 400;
