/* Tells the pages that wait for it that there is a session again, and makes way for them. */
new BroadcastChannel("session").postMessage("here");
close();
