import { parentPort, workerData } from "node:worker_threads";
import { keepIn } from "../kept";
import { type PainterStart, painterOf } from "./painterOf";
import type { PictureJob } from "./pictureJob";

/** A thread that paints: it is given the index when it starts, then a job at a time, and answers with files. */
const { index, kept }: PainterStart = workerData;
const paint = painterOf(index, keepIn(kept));
parentPort?.on("message", async (job: PictureJob) => parentPort?.postMessage(await paint(job)));
