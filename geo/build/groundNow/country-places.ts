import type shipped from "../../ground/country-places.json";
import { groundFile } from "../geoFolder";

// biome-ignore lint/style/noDefaultExport: it stands in for a JSON file, `#ground/country-places`.
export default groundFile<typeof shipped>("country-places");
