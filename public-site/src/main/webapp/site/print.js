/* A button that prints; who has no JavaScript has the one of the browser. */
(function () {
  "use strict";
  document.querySelectorAll("button.print").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
})();
