/* Whoever logs out leaves nothing behind in this browser. */
import { forgetAll } from "./editor/kept.js";

document.getElementById("me")?.addEventListener("submit", forgetAll);
