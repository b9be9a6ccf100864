/* The map beside a list: our own borders and points, gathered where they are close, to be used with the keyboard too. */
(function () {
  "use strict";
  var CLOSE = 46;
  var part = document.getElementById("kaart");
  var say = part.dataset;
  var status = part.querySelector("[role=status]");
  var calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  var map = L.map(part.querySelector(".map-ground"), {
    zoomControl: false, minZoom: 6, maxZoom: 17, zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm,
    scrollWheelZoom: true
  });
  var marks = L.layerGroup().addTo(map);
  var names = L.layerGroup().addTo(map);
  L.control.zoom({ zoomInTitle: say.in, zoomOutTitle: say.out }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.attributionControl.setPrefix("Leaflet");

  function element(tag, text, style) {
    var made = document.createElement(tag);
    made.textContent = text || "";
    made.className = style || "";
    return made;
  }

  function ring(steps) {
    var x = 0;
    var y = 0;
    var points = [];
    for (var i = 0; i < steps.length; i += 2) {
      x += steps[i];
      y += steps[i + 1];
      points.push([y / 1000, x / 1000]);
    }
    return points;
  }

  function within(points, at) {
    var inside = false;
    for (var i = 0, j = points.length - 1; i < points.length; j = i++) {
      var crosses = points[i][0] > at[0] !== points[j][0] > at[0];
      if (crosses && at[1] < (points[j][1] - points[i][1]) * (at[0] - points[i][0]) / (points[j][0] - points[i][0]) + points[i][1]) {
        inside = !inside;
      }
    }
    return inside;
  }

  function ground(borders, schools) {
    var rings = [];
    borders.provinces.forEach(function (province) {
      province.rings.forEach(function (steps) { rings.push(ring(steps)); });
    });
    // Outside of the country, as the island of the demonstration is, there is no border to draw.
    var known = rings.some(function (points) { return within(points, schools[0].at); });
    part.querySelector(".map-ground").classList.toggle("sea", known);
    L.polygon(rings, { className: "map-land", interactive: false, smoothFactor: 0.5 }).addTo(map);
  }

  function address(school) {
    var chosen = new URLSearchParams(location.search).get("vergelijk");
    return school.href + (chosen ? "?vergelijk=" + encodeURIComponent(chosen) : "");
  }

  function told(school) {
    var text = element("div");
    var link = element("a", school.name);
    link.href = address(school);
    text.append(link, element("p", school.where), element("p", school.about, "soft"));
    return text;
  }

  function icon(style, size, name, text) {
    var shown = element("span", text || "");
    var hidden = element("span", name, "visually-hidden");
    shown.setAttribute("aria-hidden", "true");
    var holder = element("div");
    holder.append(shown, hidden);
    return L.divIcon({ className: "map-mark " + style, html: holder, iconSize: [size, size] });
  }

  function one(school) {
    var mark = L.marker(school.at, { icon: icon(school.special ? "diamond" : "dot", 28, school.name), riseOnHover: true });
    mark.bindPopup(told(school), { minWidth: 180, maxWidth: 260 });
    return mark;
  }

  function many(group) {
    var size = group.schools.length > 99 ? 48 : group.schools.length > 9 ? 42 : 36;
    var mark = L.marker(group.middle, { icon: icon("many", size, say.cluster, String(group.schools.length)) });
    mark.on("click", function () {
      var bounds = L.latLngBounds(group.schools.map(function (school) { return school.at; }));
      if (map.getBoundsZoom(bounds) <= map.getZoom()) {
        map.setView(bounds.getCenter(), Math.min(map.getMaxZoom(), map.getZoom() + 2));
      } else {
        map.fitBounds(bounds, { padding: [40, 40] });
      }
      // Its mark is gone now: the keyboard goes on with the map.
      map.getContainer().focus();
    });
    return mark;
  }

  function groups(schools) {
    var zoom = map.getZoom();
    var last = zoom === map.getMaxZoom();
    return schools.reduce(function (found, school) {
      var at = map.project(school.at, zoom);
      var near = !last && found.find(function (group) { return group.at.distanceTo(at) < CLOSE; });
      if (near) {
        near.schools.push(school);
      } else {
        found.push({ at: at, middle: school.at, schools: [school] });
      }
      return found;
    }, []);
  }

  /* Above each mark the place that most of its schools are in, where the names leave each other and the marks room. */
  function places(found) {
    var taken = [];
    names.clearLayers();
    found.slice().sort(function (a, b) { return b.schools.length - a.schools.length; }).forEach(function (group) {
      var name = group.schools[0].place;
      var named = taken.some(function (other) { return other.name === name; });
      var free = taken.every(function (other) { return Math.abs(other.at.x - group.at.x) > 110 || Math.abs(other.at.y - group.at.y) > 24; })
        && found.every(function (other) {
          return other === group || Math.abs(other.at.x - group.at.x) > 66 || Math.abs(other.at.y - group.at.y + 34) > 30;
        });
      if (name && free && !named) {
        taken.push({ name: name, at: group.at });
        L.marker(group.middle, {
          icon: L.divIcon({ className: "map-name", html: element("span", name), iconSize: [0, 0] }),
          interactive: false, keyboard: false, zIndexOffset: -1000
        }).addTo(names);
      }
    });
  }

  /* Where schools are, people live; of very many that would be slow to draw. */
  function towns(schools) {
    schools.slice(0, 400).forEach(function (school) {
      L.circle(school.at, { radius: 420, className: "map-town", interactive: false }).addTo(map);
    });
  }

  function draw(schools) {
    var found = groups(schools);
    marks.clearLayers();
    found.forEach(function (group) {
      (group.schools.length === 1 ? one(group.schools[0]) : many(group)).addTo(marks);
    });
    if (!say.tiles) {
      places(found);
    }
  }

  map.on("popupopen", function (event) {
    var box = event.popup.getElement();
    var shut = box.querySelector(".leaflet-popup-close-button");
    shut.setAttribute("aria-label", say.shut);
    box.querySelector("a").focus({ preventScroll: true });
  });
  map.getContainer().addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      map.closePopup();
    }
  });
  map.on("popupclose", function (event) {
    var mark = event.popup._source && event.popup._source.getElement();
    var active = document.activeElement;
    if (mark && (active === document.body || event.popup.getElement().contains(active))) {
      mark.focus({ preventScroll: true });
    }
  });

  function json(address) {
    return fetch(address).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    });
  }

  Promise.all([json(say.points), json(say.borders)]).then(function (answers) {
    var schools = answers[0].schools;
    status.textContent = answers[0].remark;
    if (schools.length === 0) {
      map.setView([52.2, 5.3], 7);
      return;
    }
    if (say.tiles) {
      L.tileLayer(say.tiles, { attribution: element("span", say.credit).innerHTML }).addTo(map);
    } else {
      ground(answers[1], schools);
      towns(schools);
      L.geoJSON(answers[0].borders, { style: { className: "map-border" }, interactive: false }).addTo(map);
    }
    var bounds = L.latLngBounds(schools.map(function (school) { return school.at; }));
    if (answers[0].from) {
      bounds.extend(answers[0].from);
      L.marker(answers[0].from, { icon: icon("here", 24, say.here), keyboard: false, interactive: false }).addTo(map);
    }
    map.fitBounds(bounds, { padding: [30, 30], maxZoom: 15, animate: false });
    draw(schools);
    map.on("zoomend", function () { draw(schools); });
    part.dataset.ready = "true";
  }).catch(function () {
    status.textContent = say.failed;
  });
})();
