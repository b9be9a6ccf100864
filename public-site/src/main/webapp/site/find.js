/* Suggestions while somebody types, and schools near by. The form works without it. */
(function () {
  "use strict";
  var PAUSE = 90;

  function element(tag, attributes, text) {
    var made = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    made.textContent = text || "";
    return made;
  }

  /* A combobox as WAI-ARIA describes it: the focus stays in the field, the arrows go through the list. */
  function suggest(field) {
    var list = element("ul", { id: field.id + "-lijst", role: "listbox", "class": "suggestions plain", "aria-label": field.dataset.suggest });
    var told = element("p", { role: "status", "class": "visually-hidden" });
    var options = [];
    var at = -1;
    var timer = null;
    var asking = null;
    list.hidden = true;
    field.parentNode.append(list, told);
    ["role:combobox", "aria-autocomplete:list", "aria-expanded:false", "aria-controls:" + list.id].forEach(function (pair) {
      field.setAttribute(pair.split(":")[0], pair.split(":")[1]);
    });

    function close() {
      list.hidden = true;
      options = [];
      at = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function choose(index) {
      Array.prototype.forEach.call(list.children, function (option, i) {
        option.setAttribute("aria-selected", String(i === index));
      });
      at = index;
      if (at < 0) {
        field.removeAttribute("aria-activedescendant");
      } else {
        field.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    }

    /* The schools that were chosen to compare go along, as they do with the form. */
    function kept(href) {
      var chosen = field.form.querySelector("input[name=vergelijk]");
      return chosen ? href + (href.indexOf("?") < 0 ? "?" : "&") + "vergelijk=" + chosen.value : href;
    }

    function show(found) {
      close();
      options = found;
      list.replaceChildren();
      options.forEach(function (option, i) {
        var line = element("li", { id: list.id + "-" + i, role: "option", "aria-selected": "false" });
        line.append(element("b", {}, option.label), document.createTextNode(" "), element("span", {}, option.about));
        list.append(line);
      });
      list.hidden = options.length === 0;
      field.setAttribute("aria-expanded", String(options.length > 0));
      told.textContent = options.length === 0 ? field.dataset.none
        : options.length === 1 ? field.dataset.one : options.length + " " + field.dataset.many;
    }

    function ask() {
      var typed = field.value.trim();
      if (asking) {
        asking.abort();
      }
      if (typed.length < 2) {
        told.textContent = "";
        close();
        return;
      }
      asking = new AbortController();
      fetch(field.form.getAttribute("action") + "/voorstellen?q=" + encodeURIComponent(typed), { signal: asking.signal })
        .then(function (answer) { return answer.ok ? answer.json() : { options: [] }; })
        .then(function (answer) {
          if (document.activeElement === field) {
            show(answer.options);
          }
        })
        .catch(function () { /* Without suggestions the form still works. */ });
    }

    field.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    field.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
        event.preventDefault();
        var step = event.key === "ArrowDown" ? 1 : -1;
        var next = at + step;
        choose(next >= options.length ? -1 : next < -1 ? options.length - 1 : next);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        location.assign(kept(options[at].href));
      }
    });
    field.addEventListener("blur", close);
    // Before the field loses the focus, which closes the list.
    list.addEventListener("mousedown", function (event) {
      event.preventDefault();
    });
    list.addEventListener("click", function (event) {
      var line = event.target.closest("li");
      if (line) {
        location.assign(kept(options[Array.prototype.indexOf.call(list.children, line)].href));
      }
    });
  }

  /* Asks the device only when pressed; the place goes to us rounded to some hundred metres. */
  function near(line) {
    var told = line.querySelector("[role=status]");
    line.hidden = false;
    line.querySelector("button").addEventListener("click", function () {
      told.textContent = line.dataset.near;
      navigator.geolocation.getCurrentPosition(function (position) {
        var at = position.coords.latitude.toFixed(3) + "," + position.coords.longitude.toFixed(3);
        var form = line.closest("form");
        var asked = new URLSearchParams(form ? new FormData(form) : "");
        asked.set("bij", at);
        location.assign(document.querySelector("form[role=search]").getAttribute("action") + "?" + asked);
      }, function () {
        told.textContent = line.dataset.failed;
      }, { timeout: 10000, maximumAge: 300000 });
    });
  }

  document.querySelectorAll("input[data-suggest]").forEach(suggest);
  if (navigator.geolocation) {
    document.querySelectorAll("[data-near]").forEach(near);
  }
})();
