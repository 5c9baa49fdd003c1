// PrimeFaces' scripts in Tamazight, found by its name: the words of the components that the consoles use.
if (window.PrimeFaces) {
  const { en_US: english } = PrimeFaces.locales;
  const months = ['ⵉⵏⵏⴰⵢⵔ', 'ⴱⵕⴰⵢⵕ', 'ⵎⴰⵕⵚ', 'ⵉⴱⵔⵉⵔ', 'ⵎⴰⵢⵢⵓ', 'ⵢⵓⵏⵢⵓ', 'ⵢⵓⵍⵢⵓⵣ', 'ⵖⵓⵛⵜ', 'ⵛⵓⵜⴰⵏⴱⵉⵔ', 'ⴽⵜⵓⴱⵔ', 'ⵏⵓⵡⴰⵏⴱⵉⵔ', 'ⴷⵓⵊⴰⵏⴱⵉⵔ'];
  const days = ['ⴰⵙⴰⵎⴰⵙ', 'ⴰⵢⵏⴰⵙ', 'ⴰⵙⵉⵏⴰⵙ', 'ⴰⴽⵕⴰⵙ', 'ⴰⴽⵡⴰⵙ', 'ⴰⵙⵉⵎⵡⴰⵙ', 'ⴰⵙⵉⴹⵢⴰⵙ'];
  const shortDays = ['ⴰⵙⴰ', 'ⴰⵢⵏ', 'ⴰⵙⵉ', 'ⴰⴽⵕ', 'ⴰⴽⵡ', 'ⴰⵙⵉⵎ', 'ⴰⵙⵉⴹ'];
  PrimeFaces.locales.zgh = {
    ...english,
    accept: 'ⵢⴰⵀ',
    cancel: 'ⵙⵔ',
    choose: 'ⵙⵜⵉ',
    chooseDate: 'ⵙⵜⵉ ⴰⵙⴰⴽⵓⴷ',
    chooseMonth: 'ⵙⵜⵉ ⴰⵢⵢⵓⵔ',
    chooseYear: 'ⵙⵜⵉ ⴰⵙⴳⴳⵯⴰⵙ',
    clear: 'ⵙⴼⴹ',
    dateFormat: 'dd/mm/yy',
    dayNames: days,
    dayNamesMin: shortDays,
    dayNamesShort: shortDays,
    emptyMessage: 'ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ',
    emptySearchMessage: 'ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ',
    firstDayOfWeek: 1,
    monthNames: months,
    monthNamesShort: months,
    nextMonth: 'ⴰⵢⵢⵓⵔ ⵉⴹⴼⴰⵕⵏ',
    nextYear: 'ⴰⵙⴳⴳⵯⴰⵙ ⵉⴹⴼⴰⵕⵏ',
    now: 'ⵖⵉⵍⴰⴷ',
    prevMonth: 'ⴰⵢⵢⵓⵔ ⵉⵣⵔⵉⵏ',
    prevYear: 'ⴰⵙⴳⴳⵯⴰⵙ ⵉⵣⵔⵉⵏ',
    reject: 'ⵓⵀⵓ',
    today: 'ⴰⵙⵙⴰ',
    weekHeader: 'ⵉⵎ',
    unexpectedError: 'ⵉⵍⵍⴰ ⵓⵣⴳⴰⵍ',
    aria: {
      ...english.aria,
      close: 'ⵔⴳⵍ',
      firstPageLabel: 'ⵜⴰⵙⵏⴰ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ',
      lastPageLabel: 'ⵜⴰⵙⵏⴰ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ',
      navigation: 'ⵜⴰⵙⵏⵉⵡⵉⵏ',
      next: 'ⵉⴹⴼⴰⵕⵏ',
      nextPageLabel: 'ⵜⴰⵙⵏⴰ ⵉⴹⴼⴰⵕⵏ',
      pageLabel: 'ⵜⴰⵙⵏⴰ {page}',
      previous: 'ⵉⵣⵔⵉⵏ',
      prevPageLabel: 'ⵜⴰⵙⵏⴰ ⵉⵣⵔⵉⵏ',
      rowsPerPageLabel: 'ⵉⵣⵔⵉⵔⵉⴳⵏ ⴳ ⵜⴰⵙⵏⴰ',
      selectLabel: 'ⵙⵜⵉ',
      'datatable.sort.ASC': 'ⵙⵙⵓⴷⵙ ⵖⵔ ⵓⴼⵍⵍⴰ',
      'datatable.sort.DESC': 'ⵙⵙⵓⴷⵙ ⵖⵔ ⵉⵣⴷⴰⵔ',
      'datatable.sort.NONE': 'ⴽⴽⵙ ⴰⵙⵙⵓⴷⵙ',
    },
  };
}
