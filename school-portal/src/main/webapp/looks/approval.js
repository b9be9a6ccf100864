/* The editor saves by itself: whoever chooses a day after that means the text as it was saved last. */
const basis = document.getElementById("edit:basis") || document.getElementById("own:basis");
const version = document.getElementById("schedule:version");
if (basis && version) {
  version.form.addEventListener("submit", () => {
    version.value = basis.value.split("-")[0];
  });
}
