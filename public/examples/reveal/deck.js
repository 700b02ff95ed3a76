import Reveal from "./lib/reveal.mjs";

const deck = new Reveal({
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.1,
  maxScale: 4,
  center: false,
  hash: true,
  fragmentInURL: true,
  transition: "fade",
});
const driven = document.getElementById("driven");
const driving = document.getElementById("driving");

/** The deck drives the map: the last step that is seen says what it shows. */
function drive() {
  const slide = deck.getCurrentSlide();
  const steps = [slide, ...slide.querySelectorAll(".fragment.visible")].filter((step) => step.dataset.view);
  const view = steps.at(-1)?.dataset.view;
  if (view) driven.setView(view).catch(() => {});
}
for (const event of ["ready", "slidechanged", "fragmentshown", "fragmenthidden"]) deck.on(event, drive);

/** The map drives the deck: what is picked on it is the title of its slide. */
driving.addEventListener("map-picked", ({ detail: { picked } }) => {
  document.getElementById("picked-title").textContent =
    picked?.title ?? "Pick a line, a country or a meeting";
});
driving.addEventListener("map-view", ({ detail: { view } }) => {
  document.getElementById("picked-link").setAttribute("href", `../../${view}`);
});

/** And gives itself as a picture. */
document.getElementById("picture").addEventListener("click", async () => {
  const said = document.getElementById("said");
  said.textContent = "Making the picture…";
  try {
    const { bytes, mime, name } = await driving.export({ format: "png", preset: "slide-wide", scale: 1 });
    const taken = document.getElementById("taken");
    taken.src = URL.createObjectURL(new Blob([bytes], { type: mime }));
    taken.alt = name;
    taken.hidden = false;
    said.textContent = name;
  } catch (error) {
    said.textContent = error.message;
  }
});

deck.initialize();
