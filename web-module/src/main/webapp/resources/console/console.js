// The consoles: Moroccan dates for PrimeFaces, and the scanner's field.
(() => {
  const { locales } = window.PrimeFaces ?? { locales: {} };
  const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'];
  const moroccan = { dateFormat: 'dd/mm/yy', firstDayOfWeek: 1 };
  locales.ar_MA = { ...locales.ar, ...moroccan, monthNames: months, monthNamesShort: months };
  locales.fr_MA = { ...locales.fr, ...moroccan, dayNamesMin: ['di', 'lu', 'ma', 'me', 'je', 've', 'sa'] };
})();
