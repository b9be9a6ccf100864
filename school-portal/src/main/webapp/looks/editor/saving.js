/* Saves while somebody types, and does not give up: not without a connection, not without a session, not without a
   server. Until the server has it, the text is kept in the browser. */
import { renew } from "./server.js";

const PAUSE = 1500;
const LONGEST = 6000;
const RETRIES = [1000, 2000, 4000, 8000, 15000];

/**
 * @param {object} desk ask (of the server), store (of the browser), draft {school or board, indicator, account, basis},
 *   read () => {body, answer}, tell (state, data), clash (data)
 */
export class Saving {
  constructor(desk) {
    Object.assign(this, desk);
    this.basis = desk.draft.basis;
    this.saved = this.now;
    this.state = "saved";
    this.failures = 0;
    this.running = null;
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.hurry()));
    this.channel = new BroadcastChannel("session");
    this.channel.onmessage = () => this.hurry();
  }

  /** All that would be saved, to compare and to keep. */
  get now() {
    return JSON.stringify(this.read());
  }

  get dirty() {
    return this.now !== this.saved;
  }

  typed() {
    if (!this.dirty) {
      this.store.forget();
      if (this.state === "typing") this.say("saved");
      return;
    }
    this.store.keep(this.now, this.basis);
    if (this.state === "clash") return;
    this.since ||= Date.now();
    if (this.failures) return;
    this.say("typing");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(PAUSE, this.since + LONGEST - Date.now())));
  }

  /** When something changed that may let a failed save succeed. */
  hurry() {
    if (this.stale) this.look?.();
    if (this.failures && this.state !== "clash") this.flush();
  }

  /** @returns {Promise<boolean>} whether all that was typed is saved */
  async flush() {
    clearTimeout(this.timer);
    while (this.running || this.renewing) await (this.running || this.renewing);
    if (!this.dirty) return true;
    if (this.state === "clash") return false;
    this.running = this.send();
    await this.running.finally(() => (this.running = null));
    return !this.dirty;
  }

  async send() {
    const now = this.now;
    this.since = null;
    const { what, data } = await this.ask("/concept", { ...this.draft, basis: this.basis, ...JSON.parse(now) });
    if (what === "ok") {
      await this.refresh();
      return this.done(now, data);
    }
    if (what === "clash") {
      this.say("clash", data);
      return this.clash(data);
    }
    this.failures++;
    this.lost(what, data);
    if (what !== "refused") this.timer = setTimeout(() => this.flush(), RETRIES[Math.min(this.failures, RETRIES.length) - 1]);
  }

  done(now, data) {
    this.failures = 0;
    this.basis = data.basis;
    this.saved = now;
    if (this.dirty) this.typed();
    else this.store.forget();
    this.say(this.dirty ? "typing" : "saved", data);
  }

  /** The session or the server is gone; also noticed without saving. */
  lost(what, data) {
    this.stale ||= what !== "refused";
    if (this.state !== "clash") this.say(what, data);
  }

  /** They are back: the buttons of the page need a state of the new session. Whoever asks meanwhile waits for it too. */
  async refresh() {
    if (this.stale) {
      this.stale = false;
      this.renewing = renew().finally(() => (this.renewing = null));
    } else if (!this.renewing) return;
    await this.renewing;
    if (!this.dirty && this.state !== "clash") this.say("saved");
  }

  say(state, data) {
    this.state = state;
    this.tell(state, data || {});
  }

  /** After a clash: goes on from the version that the other one saved. */
  settle(basis, theirs) {
    this.basis = basis;
    this.state = "typing";
    this.saved = JSON.stringify(theirs);
    if (this.dirty) this.typed();
    else {
      this.store.forget();
      this.say("saved");
    }
  }
}
