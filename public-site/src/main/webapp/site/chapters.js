/* Marks the chapter that is being read in the menu. The menu works without it. */
(function () {
  "use strict";
  var links = new Map();
  document.querySelectorAll(".chapters a").forEach(function (link) {
    var chapter = document.getElementById(link.hash.slice(1));
    if (chapter) {
      links.set(chapter, link);
    }
  });
  if (!("IntersectionObserver" in window) || links.size === 0) {
    return;
  }
  var current = null;
  var watcher = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) {
        return;
      }
      if (current) {
        current.removeAttribute("aria-current");
      }
      current = links.get(entry.target);
      current.setAttribute("aria-current", "true");
      var list = current.closest("ol");
      if (list.scrollWidth > list.clientWidth) {
        list.scrollLeft = current.offsetLeft - list.offsetLeft - 24;
      }
    });
  }, { rootMargin: "-20% 0px -70% 0px" });
  links.forEach(function (link, chapter) {
    watcher.observe(chapter);
  });
})();
