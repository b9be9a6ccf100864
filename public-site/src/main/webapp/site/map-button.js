/* The button for the map. What the map is made of loads when it is pressed; that it is open stands in the address. */
(function () {
  "use strict";
  var line = document.querySelector(".map-switch");
  var part = document.getElementById("kaart");
  if (!line || !part) {
    return;
  }
  var button = line.querySelector("button");
  var show = button.textContent;
  var wide = matchMedia("(min-width: 62rem)");
  var begun = false;

  function load() {
    part.dataset.style.split(" ").forEach(function (address) {
      var style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = address;
      document.head.append(style);
    });
    part.dataset.script.split(" ").forEach(function (address) {
      var script = document.createElement("script");
      script.src = address;
      script.async = false;
      script.onerror = function () { part.querySelector("[role=status]").textContent = part.dataset.failed; };
      document.body.append(script);
    });
  }

  /* Not the id of the map: the page would jump to it. Another page of the same list, or another choice, opens with its map too. */
  function carry(open) {
    document.querySelectorAll(".results a[href*='/zoeken'], .results form").forEach(function (leading) {
      var name = leading.tagName === "FORM" ? "action" : "href";
      leading.setAttribute(name, leading.getAttribute(name).split("#")[0] + (open ? "#met-kaart" : ""));
    });
    history.replaceState(history.state, "", open ? "#met-kaart" : location.pathname + location.search);
  }

  function turn(open) {
    part.hidden = !open;
    part.parentNode.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? (wide.matches ? button.dataset.close : button.dataset.hide) : show;
    carry(open);
    if (open && !begun) {
      begun = true;
      load();
    }
    // A map that was hidden does not know how large it is.
    window.dispatchEvent(new Event("resize"));
  }

  line.hidden = false;
  button.addEventListener("click", function () { turn(part.hidden); });
  wide.addEventListener("change", function () {
    if (!part.hidden) {
      button.textContent = wide.matches ? button.dataset.close : button.dataset.hide;
    }
  });
  if (location.hash === "#met-kaart") {
    turn(true);
  }
})();
