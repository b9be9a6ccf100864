/* Whoever logs out leaves nothing behind in this browser; of who did not, it goes when another logs in. */
import { forgetAll, forgetOthers } from "./editor/kept.js";

const me = document.getElementById("me");
me?.addEventListener("submit", forgetAll);
forgetOthers(me?.dataset.account);
