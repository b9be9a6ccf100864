/* Saves while somebody types, and does not give up: not without a connection, not without a session, not without a
   server. Until the server has it, the text is kept in the browser. */
import { renew } from "./server.js";

const PAUSE = 1500;
const LONGEST = 6000;
const RETRIES = [1000, 2000, 4000, 8000, 15000];

/**
 * @param {object} desk ask (of the server), store (of the browser), draft {school, indicator, account, basis},
 *   read () => html, tell (state, data), clash (data)
 */
export class Saving {
  constructor(desk) {
    Object.assign(this, desk);
    this.basis = desk.draft.basis;
    this.saved = desk.read();
    this.state = "saved";
    this.failures = 0;
    this.running = null;
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.hurry()));
    this.channel = new BroadcastChannel("session");
    this.channel.onmessage = () => this.hurry();
  }

  get dirty() {
    return this.read() !== this.saved;
  }

  typed() {
    if (!this.dirty) return;
    this.store.keep(this.read(), this.basis);
    if (this.state === "clash") return;
    this.since ||= Date.now();
    if (this.failures) return;
    this.say("typing");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(PAUSE, this.since + LONGEST - Date.now())));
  }

  /** When something changed that may let a failed save succeed. */
  hurry() {
    if (this.failures && this.state !== "clash") this.flush();
  }

  /** @returns {Promise<boolean>} whether all that was typed is saved */
  async flush() {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.dirty) return true;
    if (this.state === "clash") return false;
    this.running = this.send();
    await this.running.finally(() => (this.running = null));
    return !this.dirty;
  }

  async send() {
    const body = this.read();
    this.since = null;
    const { what, data } = await this.ask("/concept", { ...this.draft, basis: this.basis, body });
    if (what === "ok") return this.done(body, data);
    if (what === "clash") {
      this.say("clash", data);
      return this.clash(data);
    }
    this.failures++;
    this.say(what, data);
    if (what !== "refused") this.timer = setTimeout(() => this.flush(), RETRIES[Math.min(this.failures, RETRIES.length) - 1]);
  }

  done(body, data) {
    const was = this.failures;
    this.failures = 0;
    this.basis = data.basis;
    this.saved = body;
    if (this.dirty) this.typed();
    else this.store.forget();
    this.say(this.dirty ? "typing" : "saved", data);
    if (was) renew();
  }

  say(state, data) {
    this.state = state;
    this.tell(state, data || {});
  }

  /** After a clash: goes on from the version that the other one saved. */
  settle(basis, body) {
    this.basis = basis;
    this.state = "typing";
    if (body !== undefined) this.saved = body;
    if (this.dirty) this.typed();
    else {
      this.store.forget();
      this.say("saved");
    }
  }
}
