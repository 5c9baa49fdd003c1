// The consoles: Moroccan dates for PrimeFaces, no silence when it fails in the background, and the camera as a scanner
// where the browser can read QR codes.
// PrimeFaces is there where a page has a part of it.
(() => {
  if (!window.PrimeFaces) return;
  const { locales } = window.PrimeFaces;
  const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'];
  const moroccan = { dateFormat: 'dd/mm/yy', firstDayOfWeek: 1 };
  locales.ar_MA = { ...locales.ar, ...moroccan, monthNames: months, monthNamesShort: months };
  locales.en_MA = { ...locales.en, ...moroccan };
  locales.fr_MA = { ...locales.fr, ...moroccan, dayNamesMin: ['di', 'lu', 'ma', 'me', 'je', 've', 'sa'] };
  // The page anew: either it works again, or it says what is the matter.
  window.jQuery(document).on('pfAjaxError', () => window.location.reload());
})();

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

(() => {
  const form = document.getElementById('scan');
  if (!form || !('BarcodeDetector' in window) || !navigator.mediaDevices) return;
  const button = form.querySelector('#camera');
  const viewfinder = form.querySelector('#viewfinder');
  const video = viewfinder.querySelector('video');
  const problem = viewfinder.querySelector('.problem');

  const read = async detector => {
    if (!viewfinder.open) return;
    const codes = video.readyState < video.HAVE_CURRENT_DATA ? [] : await detector.detect(video);
    const ticket = codes.find(code => code.rawValue.startsWith('ZIYARA:'));
    if (!ticket) {
      requestAnimationFrame(() => read(detector));
      return;
    }
    viewfinder.close();
    form.querySelector('#typed').value = ticket.rawValue;
    form.querySelector('#open').click();
  };

  const start = async () => {
    problem.hidden = true;
    viewfinder.showModal();
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      await video.play();
      await read(new BarcodeDetector({ formats: ['qr_code'] }));
    } catch {
      problem.hidden = false;
    }
  };

  button.hidden = false;
  button.addEventListener('click', start);
  viewfinder.querySelector('button').addEventListener('click', () => viewfinder.close());
  viewfinder.addEventListener('close', () => {
    video.srcObject?.getTracks().forEach(track => track.stop());
    video.srcObject = null;
  });
})();

// A secret that is shown once is copied by a button, where the browser allows it.
(() => {
  const button = document.querySelector('[data-copy]');
  if (!button || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.done;
  });
})();
