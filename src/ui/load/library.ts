import { shippedLibrary } from "../../atlas/shippedLibrary";
import { BASE } from "../browser/files";

/** The entries of this site, each asked for once, whoever wants it. */
export const library = shippedLibrary(BASE);
