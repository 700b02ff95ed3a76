import fc from "fast-check";

// A machine that decides whether a change may land tries the same examples each time: what it finds is of the change.
// Everywhere else they are others in every run, and what they find is mended before it lands.
if (process.env.CI) fc.configureGlobal({ seed: 2026 });
