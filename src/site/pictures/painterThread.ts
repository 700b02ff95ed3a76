import { parentPort, workerData } from "node:worker_threads";
import { painterOf } from "./painterOf";
import type { PictureJob } from "./pictureJob";

/** A thread that paints: it is given the index when it starts, then a job at a time, and answers with files. */
const paint = painterOf(workerData);
parentPort?.on("message", async (job: PictureJob) => parentPort?.postMessage(await paint(job)));
