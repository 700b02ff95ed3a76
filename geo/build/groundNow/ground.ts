import type shipped from "../../ground/ground.json";
import { groundFile } from "../geoFolder";

// biome-ignore lint/style/noDefaultExport: it stands in for a JSON file, `#ground/ground`.
export default groundFile<typeof shipped>("ground");
