// Before the first paint: in which language the page will be, and whether what stands in index.html is what it will show.
const asked = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
if (asked.get('lang') === 'en') document.documentElement.lang = 'en';
// Beside what is read the map stands as in the first view; on narrow screens it is covered.
const isBeside = matchMedia('(width >= 73.75rem)').matches;
const leavesMap = isBeside ? /^(?:lang|v|sort|fk|by|id|fig|sheet)$/ : /^(?:lang|v|sort)$/;
if (asked.has('embed') || location.hash === '#notes') dataset.shell = 'none';
else if (![...asked.keys()].every((key) => leavesMap.test(key))) dataset.shell = 'frame';
