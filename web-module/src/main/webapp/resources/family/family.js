/* Only comfort: every page works without this file. */
(() => {
  "use strict";

  // What was wrong, or what went well, is read first.
  const problems = document.getElementById("problems");
  if (problems) problems.focus();

  // A second tap on a button does not send the form again. The server would cope; the person need not wonder.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.setAttribute("aria-busy", "true");
  });
  // Coming back by the back button brings the old page with its old mark.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.removeAttribute("aria-busy");
    });
  });

  // "The next free day" opens that day.
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  window.addEventListener("hashchange", openTarget);
  openTarget();

  // The time left of a hold, counted from the seconds that the server named (the phone's clock may be wrong).
  document.querySelectorAll("[data-seconds-left]").forEach((place) => {
    const end = performance.now() + Number(place.dataset.secondsLeft) * 1000;
    const show = () => {
      const left = Math.max(0, Math.round((end - performance.now()) / 1000));
      place.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      if (left === 0) {
        clearInterval(ticking);
        location.reload();
      }
    };
    const ticking = setInterval(show, 1000);
    show();
    place.hidden = false;
  });

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
