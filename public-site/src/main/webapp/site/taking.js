// Makes filling in easier; all of it works without.
const door = document.querySelector('#code');
if (door && location.hash.length > 1) {
  // A code behind the # was never sent to anybody; it does not stay in the history of a tablet that is shared either.
  door.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  door.form.querySelector('.btn').focus();
}

const offline = document.querySelector('.offline');
document.querySelectorAll('.sheet form').forEach((form) => {
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      offline.hidden = false;
      offline.scrollIntoView();
    }
  });
});
addEventListener('online', () => { offline.hidden = true; });

if ('speechSynthesis' in window) {
  document.querySelectorAll('.sheet .read').forEach((button) => {
    const ask = button.closest('.ask');
    button.hidden = false;
    button.addEventListener('click', () => {
      const options = [...ask.querySelectorAll('.options label span')].map((label) => label.textContent.trim());
      const text = [ask.querySelector('legend span, .open span').textContent.trim(), ...options].join('. ');
      const voice = new SpeechSynthesisUtterance(text);
      voice.lang = document.querySelector('.sheet').lang;
      speechSynthesis.cancel();
      speechSynthesis.speak(voice);
    });
  });
}
